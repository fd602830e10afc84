import { isDateCell, type Cell } from '../../../base/cell';
import { partsOf } from '../../../base/day';
import type { Grid } from '../../../base/grid';
import { BEGINS_A_HEADING, DATE_FIELDS, GOES_WITH_PERIODS } from '../../words/headings/field-sets';
import { areDaysOfCalendar, FEWEST_DAYS } from '../../dates/calendar-days';
import { cellAt, cellText, isBlankRow, filledCells, isBlank, type MergeIndex } from '../../cells/grid-cells';
import { foldWords } from '../../text/fold';
import { LONGEST_NAME } from '../../text/lengths';
import { splitNames } from '../../names/vi-name';
import { beginsWithName } from '../../words/named/surnames';
import { areRising, uncountedTexts } from './counted-headings';
import type { Field } from '../../words/headings/field';
import { mentionsDuty } from '../../words/matters/matter-of-text';
import { isPersonLabel } from '../../words/headings/person-labels';
import { isWeekday } from '../../words/time/weekday-names';
import type { Heading, HeadingReader } from './heading';

/** Columns of a tab that are searched together. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

export interface HeaderSearch {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly read: HeadingReader;
  readonly band: Band;
}

/**
 * A text that reads as a heading at half strength counts towards a row of headings; weaker ones stand in every
 * sentence.
 */
export const LIKELY = 0.5;
/** One slip of the pen is still sure (0.78), words that are only part of a heading are not (0.55). */
const SURE = 0.7;
/** Only whole words of a heading: a slip (0.78) beside dates may as well be a name in the first row of data. */
const WHOLE = 0.85;
/** Somebody's formula, and its label, stand right of a heading; three values in a row make it a row of data. */
const MOST_VALUES_BESIDE = 2;

export const scoreOf = (heading: Heading): number => heading.guesses[0]?.score ?? 0;

export const isSure = (heading: Heading): boolean => scoreOf(heading) >= SURE;

const isLabel = (heading: Heading): boolean => heading.label !== undefined && !isSure(heading);

/** Months may head columns as dates of their first day, or as 1, 2, 3; other values are data. */
const isDataCell = (cell: Cell): boolean =>
  isDateCell(cell) ? partsOf(cell.day).date !== 1 : typeof cell === 'boolean';

/** A value of someone's right of the headings, such as a formula, heads nothing and harms nothing. */
const withoutValuesBeside = (cells: readonly Cell[]): readonly Cell[] => {
  let end = cells.length;
  while (end > 0 && typeof cells[end - 1] !== 'string') end -= 1;
  return cells.length - end <= MOST_VALUES_BESIDE ? cells.slice(0, end) : cells;
};

/** Whether a date or a tick box stands before a text, as in most rows of data. */
const isRowOfData = ({ grid, band }: HeaderSearch, row: number): boolean => {
  let hasData = false;
  for (let column = band.left; column <= band.right; column += 1) {
    const cell = cellAt(grid, row, column);
    if (typeof cell !== 'string') hasData ||= isDataCell(cell);
    else if (hasData && !isBlank(cell)) return true;
  }
  return false;
};

const NUMERAL = /^\d{1,2}$/;

/** Days of a month may be typed as texts: `'1 | '2 | '3`, which rise as numbers do. */
const withDaysAsNumbers = (cells: readonly Cell[]): readonly Cell[] => {
  const numberOf = (cell: Cell): number | undefined =>
    typeof cell === 'string' && NUMERAL.test(cell.trim()) ? Number(cell) : undefined;
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? []);
  const areDays = numbers.length >= FEWEST_DAYS && areRising(numbers);
  return areDays ? cells.map((cell) => numberOf(cell) ?? cell) : cells;
};

/** The cells of a row that may be headings; none in a row of data. */
const headingCells = (search: HeaderSearch, row: number): readonly Cell[] => {
  const { grid, band } = search;
  if (isBlankRow(grid, grid.cells[row - grid.firstRow])) return [];
  const isCalendar = areDaysOfCalendar(grid, row, band);
  if (!isCalendar && isRowOfData(search, row)) return [];
  const cells = filledCells(grid, row, band).map(({ cell }) => cell);
  return isCalendar
    ? cells.filter((cell) => !isDateCell(cell))
    : withDaysAsNumbers(withoutValuesBeside(cells));
};

/** Dates and nothing else: a heading of a round, or a row of data. */
export const isBareDate = ({ label }: Heading): boolean =>
  label?.dates !== undefined &&
  label.round === undefined &&
  label.quarter === undefined &&
  !/[a-z]/.test(label.rest);

/** What surely stands beside headings of dates. */
const headsPeriods = (heading: Heading): boolean => {
  const [best] = heading.guesses;
  return (
    best !== undefined &&
    best.score >= WHOLE &&
    (GOES_WITH_PERIODS.has(best.field) || best.field === 'ordinal')
  );
};

/** Numbers side by side head columns when they rise, as months and days do; beside days of a calendar one heading is enough. */
const areHeadings = ({ grid, band }: HeaderSearch, row: number, cells: readonly Cell[]): boolean => {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const areEnough = cells.length >= 2 || (cells.length === 1 && areDaysOfCalendar(grid, row, band));
  return areEnough && !cells.some(isDataCell) && (numbers.length === 0 || areRising(numbers));
};

/** A row of data has one weekday, or the first and the last of a trip. */
const FEWEST_WEEKDAYS = 3;

const areWeekdays = (cells: readonly Cell[]): boolean =>
  cells.filter((cell) => typeof cell === 'string' && isWeekday(cell)).length >= FEWEST_WEEKDAYS;

/** Days of a week or of a month beside the people, as words, numbers or dates. */
const headsDays = ({ grid, band }: HeaderSearch, row: number, cells: readonly Cell[]): boolean =>
  areWeekdays(cells) ||
  cells.filter((cell) => typeof cell === 'number').length >= FEWEST_DAYS ||
  areDaysOfCalendar(grid, row, band);

/**
 * What a row's texts say as headings; undefined as soon as too many of them say nothing for it to be one. What is sure
 * makes up for one that says nothing, and a period speaks for itself.
 */
const headingsIn = ({ read }: HeaderSearch, cells: readonly Cell[]): readonly Heading[] | undefined => {
  const headings: Heading[] = [];
  const areOfWeek = areWeekdays(cells);
  let said = 0;
  let left = cells.filter((cell) => typeof cell === 'string').length;
  for (const text of uncountedTexts(cells, (it) => read(it).label)) {
    const heading = read(text);
    headings.push(heading);
    left -= 1;
    said += isSure(heading) ? 2 : isLabel(heading) || (areOfWeek && isWeekday(text)) ? 1 : 0;
    if (said + left < headings.length) return undefined;
  }
  return headings;
};

const endsOpen = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.trim().endsWith(':');

/** `Nơi đến: | Huyện đoàn Hàm Tân`, `Họ tên: | Lê Văn An | Chức vụ: | Bí thư`: a line of a card, which heads nothing. */
export const isLineOfCard = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.every((cell, index) => endsOpen(cell) === (index % 2 === 0));

/** Whether the cells of a row are such as heads of columns are; what they say is not read. */
export const mayBeHeader = (search: HeaderSearch, row: number): boolean =>
  areHeadings(search, row, headingCells(search, row));

/** Two known words may begin a row of data. */
const FEWEST_OF_OTHERS = 3;

/** `Ngày trực | Cán bộ trực | Lãnh đạo trực`, nothing above: a paper that is none of the office's own tables begins. */
const headsOtherPaper = ({ grid, band }: HeaderSearch, row: number, headings: readonly Heading[]): boolean =>
  headings.length >= FEWEST_OF_OTHERS &&
  headings.every(isSure) &&
  filledCells(grid, row - 1, band).length <= 1;

/** What the row says as headings, where it may be one of headings at all. */
const headingsOfRow = (
  search: HeaderSearch,
  row: number,
  cells: readonly Cell[],
): readonly Heading[] | undefined => {
  if (isLineOfCard(cells) || !areHeadings(search, row, cells)) return undefined;
  const headings = headingsIn(search, cells);
  return headings?.some(isBareDate) && !headings.some(headsPeriods) ? undefined : headings;
};

const ownFields = (headings: readonly Heading[]): ReadonlySet<Field | undefined> =>
  new Set(
    headings
      .filter(isSure)
      .map((heading) => heading.guesses[0]?.field)
      .filter((field) => field !== 'other'),
  );

/** Whether a row may be the heading of a table. */
export const looksLikeHeader = (search: HeaderSearch, row: number): boolean => {
  const cells = headingCells(search, row);
  const headings = headingsOfRow(search, row, cells);
  if (headings === undefined) return false;
  const fields = ownFields(headings);
  if (headsOtherPaper(search, row, headings)) return true;
  if (![...fields].some((field) => BEGINS_A_HEADING.has(field))) return false;
  if (fields.size >= 2) return true;
  const hasPeriods = headings.some(isLabel) || headsDays(search, row, cells);
  return hasPeriods && [...fields].some((field) => GOES_WITH_PERIODS.has(field));
};

/** What a cell says as a heading. */
export const labelText = (cell: Cell): string => {
  if (!isDateCell(cell)) return cellText(cell);
  const { year, month, date } = partsOf(cell.day);
  return date === 1 ? `tháng ${month} năm ${year}` : cellText(cell);
};

const IS_DATED: ReadonlySet<Field | undefined> = new Set<Field>(DATE_FIELDS);

/** Whether a heading is of its own column alone: `Ngày` reaches over the days of a calendar. */
const isOfOneColumn = ({ grid, merges, band }: HeaderSearch, row: number, column: number): boolean =>
  merges.at(row, column) === undefined && (column === band.right || !isBlank(cellAt(grid, row, column + 1)));

/** A date right under `Từ ngày`, `Đến ngày`, `Ngày` is a value: no row with one goes on with the heading. */
export const holdsDates = (
  search: HeaderSearch,
  row: number,
  cells: readonly { readonly column: number; readonly cell: Cell }[],
): boolean =>
  cells.some(({ column, cell }) => {
    if (!isDateCell(cell) && !isBareDate(search.read(cellText(cell)))) return false;
    const over = search.read(labelText(cellAt(search.grid, row - 1, column)));
    const isDated = isSure(over) && IS_DATED.has(over.guesses[0]?.field);
    return isDated && isOfOneColumn(search, row - 1, column);
  });

/** Someone under `Họ và tên` is of a row, whatever its other words read like. */
export const namesSomeone = ({ grid, read }: HeaderSearch, row: number, names: number): boolean => {
  const over = read(labelText(cellAt(grid, row - 1, names)));
  const own = cellAt(grid, row, names);
  return over.guesses[0]?.field === 'officer' && !isBlank(own) && !isSure(read(labelText(own)));
};

/** `1. Đ/c Đào Hồng Vận - Bí thư`, alone in its row: whose the rows below are, whatever column it stands in. */
export const isGroupOfPerson = (cells: readonly { readonly cell: Cell }[]): boolean => {
  const [only, ...more] = cells;
  const text = only && more.length === 0 ? labelText(only.cell) : '';
  return text.length <= LONGEST_NAME && beginsWithName(splitNames(text)[0]?.name ?? '');
};

/** `Người báo cáo | Lê Văn An`: of whom the table is, and no heading of its columns. */
export const isLineOfPerson = (
  { read }: HeaderSearch,
  cells: readonly { readonly cell: Cell }[],
): boolean => {
  const [label, value, ...more] = cells.map(({ cell }) => labelText(cell));
  const isPair = label !== undefined && value !== undefined && more.length === 0;
  return isPair && isPersonLabel(label) && scoreOf(read(value)) < LIKELY;
};

/** `CHUYẾN THỨ NHẤT` merged over its columns, whatever it is called. */
export const isAcross = ({ merges }: HeaderSearch, row: number, column: number): boolean => {
  const merge = merges.at(row, column);
  return merge !== undefined && merge.right > merge.left;
};

/** The corner over the names says its year in a word or two; more words about time are those of a title. */
const WORDS_OF_A_TITLE = 5;

/** `THEO DÕI NGÀY ĐI CƠ SỞ THÁNG 3 NĂM 2026 | Mẫu số 3`, right over `TT | Họ và tên`: beside a title stands what it likes. */
export const isTitleOver = (
  { grid, read }: HeaderSearch,
  row: number,
  { column, cell }: { readonly column: number; readonly cell: Cell },
): boolean => {
  if (isBlank(cellAt(grid, row + 1, column))) return false;
  const text = labelText(cell);
  const isOfTable = read(text).label !== undefined || mentionsDuty(text);
  return isOfTable && foldWords(text).length >= WORDS_OF_A_TITLE;
};
