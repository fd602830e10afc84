import { isDateCell, type Cell } from '../../../base/cell';
import { fold } from '../../text/fold';
import type { Field } from '../../words/headings/field';
import { IS_NEVER_FOREIGN } from '../../words/headings/field-sets';
import { cellAt, cellText, filledCells, isBlank, lastRowOf } from '../../cells/grid-cells';
import { countedLabels } from './counted-headings';
import { bestGuesses, lowerPlanned, type Heading, type HeadingReader } from './heading';
import type { FieldGuess } from './heading-words';
import {
  holdsDates,
  isAcross,
  isBareDate,
  isGroupOfPerson,
  isLineOfCard,
  isLineOfPerson,
  isSure,
  isTitleOver,
  labelText,
  LIKELY,
  looksLikeHeader,
  mayBeHeader,
  namesSomeone,
  scoreOf,
  type HeaderSearch,
} from './heading-row';
import { sessionOfHeading } from '../../words/time/sessions';
import { isWeekday } from '../../words/time/weekday-names';
import { joinLabels, namesPeriod, type PeriodLabel } from '../../dates/period-label';

export interface HeaderColumn {
  readonly column: number;
  /** The heading's texts, upper row first; none for a column without a heading. */
  readonly parts: readonly string[];
  readonly guesses: readonly FieldGuess[];
  /** The period that the heading, or the one over it, names. */
  readonly label?: PeriodLabel;
  /** The column where the heading over this one begins; equal for columns of one group. */
  readonly group: number;
}

/** Between the texts of a heading of several rows. */
export const HEADING_ROWS_JOINED = ' · ';

/** As a person reads it, the upper row first. */
export const headingText = ({ parts }: Pick<HeaderColumn, 'parts'>): string =>
  [...new Set(parts)].join(HEADING_ROWS_JOINED);

/** The rows of a table's heading, with what stands over each column. */
/** Whether a column's heading may say a field, whatever else it says better. */
export const says = (header: readonly HeaderColumn[], column: number, field: Field, score: number): boolean =>
  header.some(
    (it) => it.column === column && it.guesses.some((guess) => guess.field === field && guess.score >= score),
  );

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** Year, quarter, round and field are four lines; a fifth is the first row of data, which would be lost. */
const MOST_HEADER_ROWS = 4;

const keyColumn = ({ grid, read, band }: HeaderSearch, row: number): number => {
  const cells = filledCells(grid, row, band);
  const key = cells.find(({ cell }) => read(labelText(cell)).guesses[0]?.field === 'officer');
  return key?.column ?? cells[0]?.column ?? band.left;
};

/** The heading that stands over a column in a row: its own, its merge's, or the nearest one to the left. */
const overhead = (
  search: HeaderSearch,
  row: number,
  column: number,
  floor = search.band.left,
): { text: string; group: number } => {
  const { grid, merges } = search;
  const own = cellAt(grid, row, column);
  if (!isBlank(own)) return { text: labelText(own), group: column };
  const merge = merges.at(row, column);
  if (merge)
    return {
      text: merge.top === row ? labelText(cellAt(grid, merge.top, merge.left)) : '',
      group: merge.left,
    };
  for (let left = column - 1; left >= floor; left -= 1) {
    const cell = cellAt(grid, row, left);
    if (!isBlank(cell)) return { text: labelText(cell), group: left };
  }
  return { text: '', group: column };
};

/** A number or a short text under a heading that says what it counts: `Tháng` over `1, 2, 3`. */
const readUnder = (read: HeadingReader, over: string, own: string): Heading => {
  const alone = read(own);
  if (isSure(alone) || over === '') return alone;
  const together = read(`${over} ${own}`);
  return scoreOf(together) > scoreOf(alone) || together.label !== undefined ? together : alone;
};

/** `Sáng | Chiều` under `Buổi`; a letter alone is a mark. */
const isHalfOfDay = (text: string): boolean => text.length > 1 && sessionOfHeading(text) !== undefined;

const continues = (search: HeaderSearch, top: number, row: number): boolean => {
  const cells = filledCells(search.grid, row, search.band);
  const key = keyColumn(search, top);
  if (cells.length === 0 || isGroupOfPerson(cells) || holdsDates(search, row, cells)) return false;
  if (namesSomeone(search, row, key)) return false;
  // A text alone in its row is a group's name, unless its own words make it a heading.
  const over = (column: number): string => (cells.length === 1 ? '' : overhead(search, row - 1, column).text);
  const headings = cells.map(({ column, cell }) => readUnder(search.read, over(column), labelText(cell)));
  const known = headings.filter(
    (heading, at) =>
      scoreOf(heading) >= LIKELY ||
      heading.label !== undefined ||
      isWeekday(labelText(cells[at]?.cell ?? '')) ||
      isHalfOfDay(labelText(cells[at]?.cell ?? '')),
  ).length;
  if (known * 5 < cells.length * 3) return false;
  return cells.every(({ column }) => column > key) || looksLikeHeader(search, row);
};

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-z])\)?(?:\s?=[\d\s()+\-=x*]{1,40})?$/i;

const isColumnNumber = (cell: Cell): boolean => !isDateCell(cell) && COLUMN_NUMBER.test(cellText(cell));

/** The row of column numbers that printed forms have under the heading: `A B 1 2 3`, `(1) (2) (3)`. */
export const areColumnNumbers = (cells: readonly Cell[]): boolean => {
  if (cells.length < 3 || !cells.every(isColumnNumber)) return false;
  const numbers = cells.map((cell) => /\d+/.exec(cellText(cell))?.[0]).filter((it) => it !== undefined);
  return numbers.length >= 2 && numbers.every((text, index) => Number(text) === Number(numbers[0]) + index);
};

/** As many cells as headings, one of them dates: the last row of the page above. */
const endsPageAbove = (search: HeaderSearch, row: number, headings: readonly Heading[]): boolean =>
  headings.some(isBareDate) && headings.length >= filledCells(search.grid, row + 1, search.band).length;

/** Over the names of the row below, or left of them, stands a title. */
const isTitle = (search: HeaderSearch, row: number): boolean => {
  const names = keyColumn(search, row + 1);
  return filledCells(search.grid, row, search.band).some(
    (it) => it.column <= names && isTitleOver(search, row, it),
  );
};

/** Headings over the row that only group its columns: `Thời gian` over `Từ | Đến`, `Đợt 1` over three. */
const groupsAbove = (search: HeaderSearch, row: number): boolean =>
  !isTitle(search, row) && holdsGroups(search, row);

const holdsGroups = (search: HeaderSearch, row: number): boolean => {
  const cells = filledCells(search.grid, row, search.band);
  // A line over the names, or left of them, is the title, though a column was put before it.
  const names = keyColumn(search, row + 1);
  if (cells.length === 0 || cells.some(({ cell }) => typeof cell !== 'string')) return false;
  if (cells.length === 1 && (cells[0]?.column ?? 0) <= names) return false;
  if (isLineOfCard(cells.map(({ cell }) => cell)) || isLineOfPerson(search, cells)) return false;
  const headings = cells.map(({ cell }) => search.read(labelText(cell)));
  const isKnown = (heading: Heading, at: number): boolean =>
    scoreOf(heading) >= LIKELY ||
    heading.label !== undefined ||
    isAcross(search, row, cells[at]?.column ?? 0);
  return !endsPageAbove(search, row, headings) && headings.filter(isKnown).length * 2 >= cells.length;
};

const partsAt = (search: HeaderSearch, top: number, bottom: number, column: number) => {
  const parts: string[] = [];
  let group = search.band.left;
  for (let row = top; row <= bottom; row += 1) {
    const last = row === bottom;
    const found = last
      ? { text: labelText(cellAt(search.grid, row, column)), group: column }
      : overhead(search, row, column, group);
    if (found.text === '') continue;
    parts.push(found.text);
    if (!last) group = found.group;
  }
  return { parts, group: top === bottom ? column : group };
};

/**
 * What the line above says is trusted a little less than a column's own words, so that those win where both say
 * something.
 */
const UNDER_A_PARENT = 0.9;

/** The guesses of the lowest text, of all texts together, and of the text above where the lowest says nothing. */
const guessesOf = (single: readonly Heading[], together: Heading, words: string): FieldGuess[] => {
  const own = single[single.length - 1]?.guesses ?? [];
  if (single.length < 2) return [...own];
  const above = own.length === 0 ? (single[single.length - 2]?.guesses ?? []) : [];
  const weaker = above.map(({ field, score }) => ({ field, score: score * UNDER_A_PARENT }));
  return bestGuesses(lowerPlanned(fold(words), [...own, ...together.guesses, ...weaker]));
};

/** Whose matter a column is follows from any of its headings: `Thanh toán` over `Từ ngày | Đến ngày`. */
const isForeign = (single: readonly Heading[], together: Heading): boolean => {
  const own = single[single.length - 1];
  if (own === undefined) return false;
  if (own.foreign !== undefined) return true;
  const [best] = own.guesses;
  if (IS_NEVER_FOREIGN.has(best?.field)) return false;
  const isUnder = single.slice(0, -1).some(({ foreign }) => foreign !== undefined);
  return isUnder || (together.foreign !== undefined && (best?.score ?? 0) < 1);
};

const FOREIGN: Heading = { guesses: [{ field: 'other', score: 1 }] };

const headingOf = (read: HeadingReader, parts: readonly string[]): Heading => {
  const single = parts.map((part) => read(part));
  const together = read(parts.join(' '));
  if (isForeign(single, together)) return FOREIGN;
  const labels = [...single, together].flatMap(({ label }) => label ?? []);
  const guesses = guessesOf(single, together, parts.join(' '));
  const label = joinLabels(labels);
  return namesPeriod(label) ? { guesses, label } : { guesses };
};

/** A heading row below is only the last row when it has a text; otherwise the upper one reaches down. */
const columnAt = (search: HeaderSearch, top: number, bottom: number, column: number): HeaderColumn => {
  const { parts, group } = partsAt(search, top, bottom, column);
  const bare = filledBelow(search, top, bottom, column) ? parts : parts.slice(0, 0);
  const heading = headingOf(search.read, bare);
  return {
    column,
    parts: bare,
    guesses: heading.guesses,
    group,
    ...(heading.label ? { label: heading.label } : {}),
  };
};

/** Whether any heading cell stands in the column itself, or a merge reaches over it. */
const filledBelow = (search: HeaderSearch, top: number, bottom: number, column: number): boolean => {
  for (let row = top; row <= bottom; row += 1)
    if (
      !isBlank(cellAt(search.grid, row, column)) ||
      (row < bottom && search.merges.at(row, column) !== undefined)
    )
      return true;
  return false;
};

/**
 * State, office, title, period and unit are the lines of an official form; what stands higher is of the table
 * before.
 */
const MOST_TITLE_ROWS = 6;

/** The lines over a heading, the nearest first. */
const titlesAbove = ({ grid }: HeaderSearch, top: number): string[] => {
  const titles: string[] = [];
  for (let row = top - 1; row >= Math.max(grid.firstRow, top - MOST_TITLE_ROWS); row -= 1) {
    const [first] = filledCells(grid, row);
    if (typeof first?.cell === 'string') titles.push(first.cell);
  }
  return titles;
};

/** Columns that only count what another or the title names: `Quý I | II | III | IV`. */
const withCounted = (columns: readonly HeaderColumn[], titles: readonly string[]): HeaderColumn[] => {
  const texts = columns.map(({ parts }) => (parts.length === 1 ? (parts[0] ?? '') : ''));
  const labels = countedLabels(texts, titles);
  return columns.map((column, at) => {
    const label = column.label === undefined ? labels[at] : undefined;
    return label === undefined ? column : { ...column, guesses: [], label };
  });
};

const headerAt = (search: HeaderSearch, top: number, bottom: number): Header => {
  const columns: HeaderColumn[] = [];
  for (let column = search.band.left; column <= search.band.right; column += 1)
    columns.push(columnAt(search, top, bottom, column));
  return { top, bottom, columns: withCounted(columns, titlesAbove(search, top)) };
};

/** The heading whose first row is `row`, or that a person says is there. */
export const headerFrom = (search: HeaderSearch, row: number, rows?: number): Header => {
  if (rows !== undefined) return headerAt(search, row, row + rows - 1);
  let top = row;
  while (top > search.grid.firstRow && row - top < 2 && groupsAbove(search, top - 1)) top -= 1;
  let bottom = row;
  while (bottom - top < MOST_HEADER_ROWS && continues(search, row, bottom + 1)) bottom += 1;
  return headerAt(search, top, bottom);
};

/**
 * Right under a heading, or under a row of its people, someone stands in the column of names: a row of the table,
 * though its department and reason read like headings (`Lê Anh Sơn | Văn phòng | Nghỉ ốm`).
 */
const isRowBelow = (search: HeaderSearch, above: Header | undefined, row: number): boolean => {
  const names = above?.columns.find(({ guesses }) => guesses[0]?.field === 'officer')?.column;
  if (above === undefined || names === undefined) return false;
  const follows = row - 1 === above.bottom || !isBlank(cellAt(search.grid, row - 1, names));
  const own = cellAt(search.grid, row, names);
  return follows && !isBlank(own) && !isSure(search.read(labelText(own)));
};

/** Every heading of the band, top to bottom; a heading printed anew further down is found again. */
export const findHeaders = (search: HeaderSearch): Header[] => {
  const headers: Header[] = [];
  const last = lastRowOf(search.grid);
  for (let row = search.grid.firstRow; row <= last; row += 1) {
    // First what costs least: most rows hold dates, and no text of theirs need be read.
    if (!mayBeHeader(search, row) || isRowBelow(search, headers[headers.length - 1], row)) continue;
    if (!looksLikeHeader(search, row)) continue;
    const header = headerFrom(search, row);
    headers.push(header);
    row = header.bottom;
  }
  return headers;
};
