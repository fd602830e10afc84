import { numbersFrom } from '../../base/runs';
import type { Issue } from '../../domain/issue';
import { isDateCell, type Cell } from '../../base/cell';
import { contains, type Span } from '../../domain/days/span';
import type { Field } from '../words/headings/field';
import { isDateText, namesPlace, sampleColumn } from '../tables/heading/column-evidence';
import type { Grid } from '../../base/grid';
import { cellText, filledCells, lastRowOf } from '../cells/grid-cells';
import { LONGEST_LIST } from '../text/lengths';
import { headsAssignments, headsFindings } from '../tables/heading/register-headings';
import { listsChoices } from '../tables/kind/choice-lists';
import { matterOfTitles } from '../tables/kind/table-matter';
import { headingsOf } from '../tables/alike-tables';
import { mayBeOfTime, readTableContext, titleTexts } from '../tables/table-context';
import { columnOf, type Table } from '../tables/heading/table';
import type { NameIndex } from '../names/name-index';
import { isFullName, splitNames } from '../names/vi-name';
import { isAnother, namesChoices } from '../words/matters/matter-of-text';
import { info, warning } from '../cells/issues';
import { decodeLegacyFont } from '../text/legacy-font';
import { isErrorText } from '../text/text-hygiene';
import { standsForAFormula } from '../words/lists/loading';

/**
 * Just below what is taken (0.6) a person can tell; of weaker likenesses every table has some, and nobody would
 * read the questions.
 */
const ASK_FROM = 0.45;

/** Headings that may mean a field, and not surely enough to be taken: a person is asked. */
const doubtfulColumns = (table: Table): Issue[] =>
  table.columns
    .filter(
      ({ field, confidence, heading, corrected }) =>
        field === undefined && !corrected && confidence >= ASK_FROM && heading !== '',
    )
    .map(({ column, heading }) =>
      info(
        'HEADER_NOT_UNDERSTOOD',
        { sheet: table.grid.sheet, row: table.bottom, column },
        { params: { value: heading } },
      ),
    );

/** What the workbook has besides the table or tab that is looked at. */
export interface Surroundings {
  /** Trips are read from some table: then a tab is asked about only when it surely looks like trips too. */
  readonly hasTrips: boolean;
  readonly window: Span;
  readonly names: NameIndex;
  /** The officers' names, as the roster has them. */
  readonly officers: readonly string[];
  /** The people whom tables of trips name, as they are typed there but for case. */
  readonly counted: () => ReadonlySet<string>;
  /** The headings of the tables of trips, each as one text. */
  readonly logs: ReadonlySet<string>;
}

const NEEDED = ['officer', 'dates'] as const;

const hasAny = (fields: ReadonlySet<Field>, wanted: readonly Field[]): boolean =>
  wanted.some((field) => fields.has(field));

const namesPeople = (table: Table): boolean => {
  const column = columnOf(table, 'officer');
  if (column === undefined) return false;
  const cells = sampleColumn(table.grid, column, table.bottom + 1, table.last);
  const named = cells.filter((cell) => splitNames(cellText(cell)).some(({ name }) => isFullName(name)));
  return named.length * 2 >= cells.length;
};

/** One column of numbers is ages or telephone numbers; two are days and trips. */
const FEW_FIGURES = 2;

/** Figures beside people under a title of duty, where no table tells of any trip: a summary is all there is. */
const holdsOnlyFigures = (table: Table, { hasTrips }: Surroundings): boolean => {
  if (hasTrips || columnOf(table, 'officer') === undefined || !namesPeople(table)) return false;
  if (matterOfTitles([...titleTexts(table).reverse(), table.grid.sheet]) !== 'duty') return false;
  const figures = table.columns.filter(({ column, field }) => {
    const cells = sampleColumn(table.grid, column, table.bottom + 1, table.last);
    return field !== 'ordinal' && cells.length > 0 && cells.every((cell) => typeof cell === 'number');
  });
  return figures.length >= FEW_FIGURES;
};

const untold = ({ grid, top }: Table): Issue =>
  warning('HEADER_NOT_UNDERSTOOD', { sheet: grid.sheet, row: top }, { params: { value: grid.sheet } });

/** Under the headings of a log, each of whose tables is of one person: of whom this one is, nothing says. */
const isLogOfNobody = (table: Table, { logs }: Surroundings): boolean =>
  columnOf(table, 'officer') === undefined && table.person.name === undefined && logs.has(headingsOf(table));

/** `Ngày đi` over dates whose other end, or length, nobody knows: they were left to be asked about. */
const headsOpenDates = ({ header, columns }: Table): boolean =>
  header.some(
    ({ column, guesses: [best] }) =>
      best?.field === 'start' &&
      columns.some((it) => it.column === column && it.field === undefined && !it.corrected),
  );

/** Who, where, and how long or when: a budget, a calendar of events or a register of papers has not all of them. */
const looksLikeTrips = (table: Table, fields: ReadonlySet<Field>, { hasTrips }: Surroundings): boolean =>
  hasTrips
    ? hasAny(fields, ['unit', 'commune', 'branch']) &&
      (hasAny(fields, ['days', 'status', 'dates', 'start']) || headsOpenDates(table)) &&
      namesPeople(table)
    : hasAny(fields, ['topic', 'unit']);

const namesOtherMatters = (table: Table): boolean => {
  const { sheet } = table.grid;
  return namesChoices(sheet) || isAnother(matterOfTitles([...titleTexts(table).reverse(), sheet]));
};

/** Another year's table has nothing that counts. */
export const isOfOtherYear = (table: Table, { window }: Surroundings): boolean =>
  !mayBeOfTime(
    readTableContext(table, () => undefined),
    window,
  );

/** Beside tables of trips: of another matter by its words, of another year, or with no rows at all. */
const isKnownOther = (table: Table, around: Surroundings): boolean =>
  namesOtherMatters(table) || isOfOtherYear(table, around) || listsChoices(table);

/** Of another register by its headings: findings, who looks after which place. */
const headsOthers = ({ columns }: Table): boolean => headsFindings(columns) || headsAssignments(columns);

/** A form to be filled in: its rows have but their numbers. */
export const isUnfilled = ({ grid, rows }: Table): boolean =>
  rows.every(({ row }) => filledCells(grid, row).length <= 1);

/** Beside tables of trips: where people are to go, or a form to be filled in. */
const isPlanOrBlank = (table: Table): boolean =>
  readTableContext(table, () => undefined).registration || isUnfilled(table);

/** A table that looks like one of trips, and lacks what makes a trip. */
const missingColumns = (table: Table, around: Surroundings): Issue[] => {
  if (table.kind !== 'other') return [];
  if (around.hasTrips && (isKnownOther(table, around) || isPlanOrBlank(table))) return [];
  if (headsOthers(table)) return [];
  const fields = new Set(table.columns.flatMap(({ field }) => field ?? []));
  if (!looksLikeTrips(table, fields, around) && !isLogOfNobody(table, around)) return [];
  const missing = NEEDED.filter((field) => !fields.has(field) && !(field === 'dates' && fields.has('start')));
  // What has all of them was judged by what its words say, and found to be of something else.
  if (around.hasTrips && missing.length === 0) return [];
  return [
    warning(
      'HEADER_NOT_UNDERSTOOD',
      { sheet: table.grid.sheet, row: table.top },
      {
        params: { value: table.grid.sheet, missing: missing.join(', ') },
      },
    ),
  ];
};

/** One name among the headings may be a title's; two are people across the top. */
const FEW_OFFICERS = 2;

/** Officers across the heading of a table that could not be set upright: a person must be told. */
const officerColumns = (table: Table, around: Surroundings): Issue[] => {
  const { names, hasTrips } = around;
  if (hasTrips && isKnownOther(table, around)) return [];
  const [first, ...more] = table.header.filter(
    ({ parts }) => parts.length > 0 && names.knows(parts[parts.length - 1] ?? ''),
  );
  if (!first || more.length + 1 < FEW_OFFICERS) return [];
  const at = { sheet: table.grid.sheet, row: table.bottom, column: first.column };
  return [warning('HEADER_NOT_UNDERSTOOD', at, { params: { value: table.grid.sheet } })];
};

/** People and days of no known register: asked about once, counted nowhere until somebody says what they are. */
const doubtedTable = ({ grid, top, doubted, columns }: Table): Issue[] => {
  if (!doubted || headsFindings(columns) || headsAssignments(columns)) return [];
  const kind = doubted.kind === 'exemptions' ? 'exemptions' : 'trips';
  return [
    warning('TABLE_IN_DOUBT', { sheet: grid.sheet, row: top }, { params: { value: grid.sheet, kind } }),
  ];
};

const otherTable = (table: Table, around: Surroundings): Issue[] => {
  if (table.said !== undefined) return [];
  if (table.doubted) return isOfOtherYear(table, around) ? [] : doubtedTable(table);
  const across = officerColumns(table, around);
  if (across.length > 0) return across;
  const missing = missingColumns(table, around);
  return missing.length > 0 || !holdsOnlyFigures(table, around) ? missing : [untold(table)];
};

export const headerIssues = (tables: readonly Table[], around: Surroundings): Issue[] =>
  tables.flatMap((table) =>
    table.kind === 'trips-long' || table.kind === 'trips-wide'
      ? doubtfulColumns(table)
      : otherTable(table, around),
  );

/** Three rows with a name and a date stand in many a note; four are a table that nobody has read. */
const FEW_ROWS = 4;

const isDated = (cell: Cell, { window, hasTrips }: Surroundings): boolean =>
  isDateCell(cell) ? !hasTrips || contains(window, cell.day) : typeof cell === 'string' && isDateText(cell);

/** A row with a date, as one of trips has it; beside tables of trips, or with its dates as text, it needs a place as well. */
const isTripLike = (cells: readonly Cell[], around: Surroundings): boolean =>
  cells.length >= 3 &&
  cells.some((cell) => isDated(cell, around)) &&
  ((!around.hasTrips && cells.some(isDateCell)) ||
    cells.some((cell) => typeof cell === 'string' && namesPlace(cell)));

const gridCells = (grid: Grid): { row: number; column: number; cell: Cell }[] => {
  const cells: { row: number; column: number; cell: Cell }[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1)
    for (const found of filledCells(grid, row)) cells.push({ row, ...found });
  return cells;
};

const isBroken = ({ cell }: { readonly cell: Cell }): boolean =>
  isErrorText(cell) || standsForAFormula(cellText(cell));

/**
 * A tab that another sheet or a formula should have filled: below its title only the error is there, and nobody counts
 * what is not.
 */
const brokenTab = (grid: Grid): Issue[] => {
  const cells = gridCells(grid);
  const first = cells.find(isBroken);
  if (!first || !cells.slice(cells.indexOf(first)).every(isBroken)) return [];
  const rows = cells.slice(0, cells.indexOf(first)).map((it) => it.row);
  if (new Set(rows).size < rows.length || rows.includes(first.row)) return [];
  const { row, column, cell } = first;
  return [warning('ERROR_CELL', { sheet: grid.sheet, row, column }, { params: { value: cellText(cell) } })];
};

/** Words in UTF-8 that were opened as another code: `tÃªn`. */
const OPENED_AS_OTHER = /[\u00c3\u00c4\u00c6][\u0080-\u00bf\u2018-\u203a]|\u00e1[\u00ba\u00bb]/u;
/** How much of a tab is garbled where nobody can read it. */
const GARBLED = {
  /** A word or two may be pasted from elsewhere, which the cells themselves are told of. */
  fewest: 4,
  /** Words without accents and figures are sound in any font: that many of the others have to be broken. */
  part: 0.4,
};

/** A tab in a font of before Unicode, or opened as another code: told once, for none of it can be read. */
const garbledTab = (grid: Grid): Issue[] => {
  const texts = gridCells(grid).filter(({ cell }) => typeof cell === 'string' && /\p{L}{2}/u.test(cell));
  const garbled = texts.filter(
    ({ cell }) =>
      typeof cell === 'string' && (OPENED_AS_OTHER.test(cell) || decodeLegacyFont(cell) !== undefined),
  );
  const [first] = garbled;
  if (!first || garbled.length < Math.max(GARBLED.fewest, texts.length * GARBLED.part)) return [];
  const { row, column, cell } = first;
  const expected = typeof cell === 'string' ? decodeLegacyFont(cell) : undefined;
  const params = { value: cellText(cell), ...(expected === undefined ? {} : { expected }) };
  return [warning('GARBLED_TEXT', { sheet: grid.sheet, row, column }, { params })];
};

/** Enough rows to see whose they are; a tab of thousands has no other people below. */
const ROWS_OF_PEOPLE = 40;

/** Beside the log, dates and places of nobody in the office are of something else: matches, stocks, meetings of communes. */
const concernsOfficers = (grid: Grid, rows: readonly number[], { names }: Surroundings): boolean => {
  const isNamed = (text: string): boolean =>
    text.length <= LONGEST_LIST &&
    splitNames(text).some(({ name }) => names.knows(name) || names.calls(name));
  const over = numbersFrom(grid.firstRow, Math.min((rows[0] ?? 0) - 1, grid.firstRow + ROWS_OF_PEOPLE));
  const texts = [...over, ...rows.slice(0, ROWS_OF_PEOPLE)].flatMap((row) =>
    filledCells(grid, row).map(({ cell }) => cellText(cell)),
  );
  return [grid.sheet, ...texts].some(isNamed);
};

/** `DANH BẠ ĐIỆN THOẠI` over rows without any heading: the lines before the first of them, and the tab, say what it is. */
const isCalledOther = (grid: Grid, first = grid.firstRow): boolean => {
  const titles = numbersFrom(grid.firstRow, first - 1).flatMap((row) => {
    const [only, ...more] = filledCells(grid, row);
    return only && more.length === 0 ? [cellText(only.cell)] : [];
  });
  return isAnother(matterOfTitles([...titles.reverse(), grid.sheet]));
};

/** A tab of rows with dates and places under no heading that is known. */
export const textTabIssues = (grid: Grid, around: Surroundings): Issue[] => {
  const damaged = [...brokenTab(grid), ...garbledTab(grid)];
  if (damaged.length > 0) return damaged;
  const rows: number[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const cells = filledCells(grid, row).map(({ cell }) => cell);
    if (isTripLike(cells, around)) rows.push(row);
  }
  const [first] = rows;
  if (around.hasTrips && (isCalledOther(grid, first) || !concernsOfficers(grid, rows, around))) return [];
  return first === undefined || rows.length < FEW_ROWS
    ? []
    : [
        warning(
          'HEADER_NOT_UNDERSTOOD',
          { sheet: grid.sheet, row: first },
          { params: { value: grid.sheet } },
        ),
      ];
};
