import type { Cell, CellRef } from '../../../base/cell';
import { isTick, readYesNo } from '../../words/lists/answers';
import type { NameHint } from '../../names/name-index';
import { numbersFrom } from '../../../base/runs';
import { cellAt, cellText } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import type { HeaderColumn } from '../../tables/heading/header';
import type { Table } from '../../tables/heading/table';
import { headsDeputies, readDeputy } from '../../words/deputies';
import type { Field } from '../../words/headings/field';
import { HOLDS_REMARKS } from '../../words/headings/field-sets';
import { warning } from '../../cells/issues';
import { refTo, type TripCells } from '../../rows/trip-cells';
import type { RowOfficers, TripSetting } from '../trip-setting';

/** Where a table says who went in somebody's place. */
export interface DeputyColumns {
  /** Under a heading that asks for it. */
  readonly names: number | undefined;
  /** Under other headings than those of remarks, in sentences: what came of the trip, why somebody could not go. */
  readonly sentences: readonly number[];
}

/** What came of a trip, and why nothing did, may be told in a sentence; what else a table knows of it is no such words. */
const SAYS_WHAT_CAME: ReadonlySet<Field> = new Set<Field>(['reason', 'status']);

const mayTellOfDeputies = (table: Table, { column, guesses }: HeaderColumn): boolean => {
  if (guesses[0]?.field === 'other') return false;
  const field = table.columns.find((it) => it.column === column)?.field;
  return field === undefined || SAYS_WHAT_CAME.has(field);
};

const namesDeputy = ({ grid, bottom, last }: Table, column: number): boolean =>
  numbersFrom(bottom + 1, last).some((row) => {
    const cell = cellAt(grid, row, column);
    return typeof cell === 'string' && readDeputy(cellText(cell)) !== undefined;
  });

/** The columns of a table in which somebody's deputies stand. */
export const deputyColumns = (table: Table): DeputyColumns => ({
  names: table.header.find(({ parts }) => headsDeputies(parts[parts.length - 1] ?? ''))?.column,
  sentences: table.header
    .filter((header) => mayTellOfDeputies(table, header) && namesDeputy(table, header.column))
    .map(({ column }) => column),
});

interface Told {
  readonly deputy: string;
  readonly text: string;
  readonly at: CellRef;
}

const deputyIn = (setting: TripSetting, cells: TripCells, row: RowWords): Told | undefined => {
  const { words, wordsOf } = setting;
  const { sheet } = cells;
  const named = wordsOf(row.named);
  if (named !== '' && !isTick(named) && readYesNo(named) === undefined)
    return { deputy: named, text: named, at: { sheet, row: cells.row } };
  const remarks = HOLDS_REMARKS.filter((field) => cells.columnOf(field) !== undefined).map(
    (field) => [wordsOf(cells.cell(field)), refTo(cells, field)] as const,
  );
  const sentences = row.sentences.map(
    ([cell, column]) => [wordsOf(cell), { sheet, row: cells.row, column }] as const,
  );
  for (const [text, at] of [...remarks, ...sentences]) {
    const deputy = text === '' ? undefined : words.deputy(text);
    if (deputy !== undefined) return { deputy, text, at };
  }
  return undefined;
};

/** What a row says of deputies outside its remarks. */
interface RowWords {
  readonly named: Cell;
  readonly sentences: readonly (readonly [cell: Cell, column: number])[];
}

/** The cells of a row's deputies. */
export const deputyWords = (table: Table, row: number, { names, sentences }: DeputyColumns): RowWords => ({
  named: names === undefined ? '' : valueAt(table, row, names),
  sentences: sentences.map((column) => [valueAt(table, row, column), column] as const),
});

/**
 * Who went by the row's remarks, where they send another in the place of the one named: the trip is the other's.
 * Where the other is no officer, or takes the place of one of several, nobody's days are counted and it is asked.
 */
export const withDeputy = (
  setting: TripSetting,
  own: RowOfficers,
  cells: TripCells,
  { hint, told: row }: { readonly hint: NameHint; readonly told: RowWords },
): RowOfficers => {
  const told = deputyIn(setting, cells, row);
  if (told === undefined) return own;
  const { at, text } = told;
  const found = setting
    .readNames(told.deputy, hint)
    .matches.flatMap((match) => (match.kind === 'found' ? [match.officer] : []));
  if (found.some(({ id }) => own.people.some(({ officer }) => officer === id))) return own;
  if (found.length === 0 || own.people.length > 1)
    return { people: [], issues: [warning('NOT_MADE', at, { params: { value: text } })] };
  const expected = found.map(({ name }) => name).join(', ');
  return {
    people: found.map(({ id }) => ({ officer: id, sound: true })),
    issues: [warning('WENT_INSTEAD', at, { params: { value: text, expected } })],
  };
};
