import { cellText } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { columnOf, type ColumnReading, type Table } from '../../tables/heading/table';
import { foldTone } from '../../text/fold';
import { LONGEST_LINE } from '../../text/lengths';
import { isEmail } from '../../text/text-hygiene';
import { headsCallNames } from '../../words/headings/name-headings';

const LETTER = /\p{L}/u;
/** Under a heading of codes; shorter ones may be the numbers of rows. */
const NUMBER = /^\d{3,12}$/;
/** One word with a letter: `LHP`, `pt_01`; a number alone would be anybody's. */
const MARK = /^(?=.*\p{L})\S{1,24}$/u;
/** A telephone number, however it is parted. */
const TELEPHONE = /^\+?\d(?:[ .-]?\d){7,11}$/;
/** One person's mark stands beside nobody else's. */
const FEWEST_PEOPLE = 2;

const textsOf = (table: Table, column: number): string[] =>
  table.rows
    .filter(({ use }) => use === 'record')
    .map(({ row }) => cellText(valueAt(table, row, column)))
    .filter((text) => text !== '');

/** Whether every text of a column marks one person: no two are alike. */
const tellsApart = (texts: readonly string[]): boolean =>
  texts.length >= FEWEST_PEOPLE &&
  texts.every((text) => MARK.test(text) || TELEPHONE.test(text)) &&
  new Set(texts.map(foldTone)).size === texts.length;

/** Signs of departments are alike for everybody of one; two of one department have signs of their own. */
const isOfDepartments = (table: Table, column: number): boolean => {
  const department = columnOf(table, 'department');
  const named = department === undefined ? [] : textsOf(table, department);
  return new Set(named.map(foldTone)).size >= textsOf(table, column).length;
};

const mayMark = (table: Table, { field, column }: ColumnReading): boolean =>
  field === undefined || field === 'other' || (field === 'abbreviation' && !isOfDepartments(table, column));

/** `Pao lớn`, `Cường đen`: as everybody in the office says it. */
const isCalled = (table: Table, { heading, column }: ColumnReading): boolean => {
  if (!headsCallNames(heading)) return false;
  const texts = textsOf(table, column);
  return new Set(texts.map(foldTone)).size === texts.length;
};

/** Reads what else than the name marks a person of the list: a code, an address, a sign of the office's own. */
export const marksReader = (table: Table): ((row: number) => string[]) => {
  const code = columnOf(table, 'code');
  const own = new Set(
    table.columns
      .filter(
        (column) =>
          mayMark(table, column) && (isCalled(table, column) || tellsApart(textsOf(table, column.column))),
      )
      .map(({ column }) => column),
  );
  const isMark = (column: number, text: string): boolean =>
    text.length <= LONGEST_LINE &&
    (isEmail(text) ||
      (text !== '' && (column === code ? LETTER.test(text) || NUMBER.test(text) : own.has(column))));
  return (row) =>
    table.columns.flatMap(({ column }) => {
      const text = cellText(valueAt(table, row, column));
      return isMark(column, text) ? [text] : [];
    });
};
