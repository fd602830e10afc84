import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { centralText } from '../../i18n/central/central-text';
import type { Locale } from '../../i18n/locale';
import type { TabSpec } from '../edit';
import { RESULT_FIELDS, RESULT_ROWS, RESULT_TITLE } from '../result/result-columns';
import { columnLetters } from '../../base/cell';

export const DATA_KEY = 'central:data';

/** A spreadsheet to fetch from. */
export interface Source {
  /** As `spreadsheetIdOf` gives it: it goes into a formula. */
  readonly id: string;
  readonly name: string;
}

/** What the formulas of one spreadsheet came to. */
export interface Fetched {
  /** From the first cell of its result tab on. */
  readonly cells: readonly (readonly Cell[])[];
  /** The first cell of its first tab: whatever it holds, it can be read. */
  readonly probe: Cell;
  /** Where its figures begin on the tab of data. */
  readonly row: number;
}

const COLUMNS = RESULT_FIELDS.length + 1;
/** One more than a result tab may have, so that one that is too long is seen. */
const FETCHED_ROWS = RESULT_ROWS + 2;
/** A line with the name and the probe, the figures, and a blank line. */
const AREA_ROWS = FETCHED_ROWS + 2;
/** Rows above the first area. */
const TOP = 2;
const NAME = 2;
const ID = 3;

const rowOfArea = (index: number): number => TOP + index * AREA_ROWS + 1;

/** With a semicolon, which every locale takes between arguments; a Vietnamese one takes no comma there. */
const importRange = (id: string, range: string): string => `=IMPORTRANGE("${id}"; "${range}")`;

const RESULT_RANGE = `'${RESULT_TITLE}'!A1:${columnLetters(COLUMNS)}${FETCHED_ROWS}`;

const formulasOf = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ id }) => [
    importRange(id, 'A1'),
    importRange(id, RESULT_RANGE),
    ...Array.from({ length: AREA_ROWS - 2 }, () => ''),
  ]);

/** Only the columns of the heads are written: what formulas bring in spreads over cells that nobody wrote. */
const headOf = (name: string, id = ''): Cell[] => ['', name, id];

/** The tab with an area a spreadsheet: two formulas, and below them what they bring. Nobody types into it. */
export const fetchTab = (sources: readonly Source[], locale: Locale): TabSpec => {
  const heads = sources.map(({ name, id }) => headOf(name, id));
  const blank = headOf('');
  const below = Array.from({ length: AREA_ROWS - 1 }, () => blank);
  const right = blank.length;
  return {
    key: DATA_KEY,
    title: centralText(locale, 'data.tab'),
    cells: [headOf(centralText(locale, 'data.hint')), blank, ...heads.flatMap((head) => [head, ...below])],
    styles: [
      { area: { top: 1, left: 1, bottom: 1, right }, style: { italic: true, color: '#5f6368' } },
      ...sources.map((_, index) => ({
        // Not the formula's own cell: a format of text might keep it from being one.
        area: { top: rowOfArea(index), left: NAME, bottom: rowOfArea(index), right },
        style: { bold: true, background: '#e8f0fe', numberFormat: '@' },
      })),
    ],
    merges: [],
    columnWidths: [110, 200, ...Array.from({ length: COLUMNS - 2 }, () => 90)],
    frozenRows: 1,
    ...(sources.length === 0 ? {} : { formulas: { row: TOP + 1, column: 1, formulas: formulasOf(sources) } }),
  };
};

/**
 * What was fetched of each source, in their order; undefined where the tab was laid out for others, or somebody has
 * moved its rows: an area is known by its place, never by what a province wrote into it.
 */
export const readFetched = (grid: Grid, sources: readonly Source[]): Fetched[] | undefined => {
  const isAt = ({ id, name }: Source, index: number): boolean => {
    const head = grid.cells[rowOfArea(index) - 1];
    return head?.[ID - 1] === id && head[NAME - 1] === name;
  };
  if (!sources.every(isAt)) return undefined;
  return sources.map((_, index): Fetched => {
    const row = rowOfArea(index) + 1;
    return {
      row,
      cells: grid.cells.slice(row - 1, row - 1 + FETCHED_ROWS).map((cells) => cells.slice(0, COLUMNS)),
      probe: grid.cells[row - 2]?.[0] ?? '',
    };
  });
};
