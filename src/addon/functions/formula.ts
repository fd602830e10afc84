import type { Cell } from '../../base/cell';
import { localeOf } from '../../i18n/locale';
import type { GeneralWord } from '../../i18n/general/vi';
import { toResult } from '../../sheets/values/cells';
import { resultHeading } from '../../sheets/values/own-results';
import { documentLanguage } from '../../sheets/user';
import { refusalText } from '../desk/refusal';
import { explain, openDesk, type Desk } from '../desk/run';
import { cellOf, mapCells, rowsOf, type Argument } from './asked/arguments';

/** Words of headings. */
export type HeadWord = GeneralWord extends infer Key
  ? Key extends `formula.head.${infer Word}`
    ? Word
    : never
  : never;

type Value = ReturnType<typeof toResult>;
export type Result = Value | Value[][];

/** What a formula gives back: one value, or rows that spill. */
export type Answer = Cell | Cell[][];

/**
 * A custom function. Whatever goes wrong is thrown in the document's language: Sheets shows it on the
 * cell. The language is the document's, not the reader's: everyone sees one and the same result.
 */
export const formula =
  (work: (desk: Desk, args: readonly Argument[]) => Answer) =>
  (...args: readonly Argument[]): Result => {
    // Where Google does not tell the language, the failure is told in the office's own.
    let locale = localeOf(undefined);
    let reason: string;
    try {
      locale = localeOf(documentLanguage());
      const desk = openDesk(locale);
      const answer = work(desk, args);
      const give = (cell: Cell): Value => toResult(cell, () => desk.clock);
      return Array.isArray(answer) ? answer.map((row) => row.map(give)) : give(answer);
    } catch (error) {
      reason = explain(error, locale);
    }
    throw new Error(reason);
  };

/** The answer for one value or, in the same shape, for a range of values. */
export const forEachCell = (desk: Desk, argument: Argument, value: (cell: Cell) => Cell): Answer => {
  const clock = () => desk.clock;
  const rows = rowsOf(argument, clock);
  if (rows === undefined) return value(cellOf(argument, clock));
  return mapCells(rows, value, (error) => refusalText(error, desk.locale) ?? explain(error, desk.locale));
};

/** The heading of a table that a formula spills. */
export const headRow = (desk: Desk, columns: readonly HeadWord[]): Cell[] =>
  columns.map((column) => resultHeading(desk.say(`formula.head.${column}`)));
