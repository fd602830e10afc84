import {
  correctionsOfTab,
  hasNone,
  type CorrectedTable,
  type Corrections,
  type TableCorrection,
} from '../corrections/corrections-of-tab';
import { fold } from '../text/fold';
import type { Grid } from '../../base/grid';
import {
  cellAt,
  cellText,
  filledCells,
  indexMerges,
  isBlank,
  lastColumnOf,
  lastRowOf,
  type MergeIndex,
} from '../cells/grid-cells';
import { findHeaders, headingText, type Header, type HeaderColumn } from './heading/header';
import type { HeadingReader } from './heading/heading';
import { isLineOfCard, type Band } from './heading/heading-row';
import { readPeriodLabel } from '../dates/period-label';
import { isRowNumber, isSignatureLabel, isTotalLabel } from '../words/row-words';
import type { Block } from './heading/table';
import { classTable } from './kind/class-table';
import { titleOf } from './kind/titles';
import { correctedHeaders } from './corrected-headers';
import { nameColumns } from './name-columns';
import { joinSplitNames } from './heading/split-names';
import { findNoHeading } from './columns/no-heading';
import { findUnknownHeader } from './heading/unknown-header';
import { withSeriesTitles } from './series-titles';
import { splitBands, splitHeader } from './side-by-side';

export interface BlockSearch {
  readonly grid: Grid;
  readonly read: HeadingReader;
  /** What people said of tables. */
  readonly corrections: Corrections;
}

type Search = BlockSearch & { readonly merges: MergeIndex };

/**
 * Title, form number and date may share a line; a row of more texts is one of data, and would lose its trips to
 * the title.
 */
const MOST_TITLE_CELLS = 4;

const isBareDates = (text: string): boolean => {
  const { dates, rest } = readPeriodLabel(text);
  return dates !== undefined && !/[a-z]/.test(rest);
};

/** A row that may be part of a title: a few texts, no number of a row, nothing of a total or signature. */
const isTitleRow = (grid: Grid, row: number, band: Band): boolean => {
  const cells = filledCells(grid, row, band);
  if (isLineOfCard(cells.map(({ cell }) => cell))) return true;
  if (cells.length > MOST_TITLE_CELLS) return false;
  return cells.every(({ cell }) => {
    const text = cellText(cell);
    return (
      typeof cell === 'string' &&
      !isRowNumber(text) &&
      !isTotalLabel(text) &&
      !isSignatureLabel(text) &&
      !isBareDates(text)
    );
  });
};

/** `(Từ ngày 09/4 đến ngày 13/4)` under a title belongs to it; alone it heads the rows of a round. */
const isDatedTitle = (grid: Grid, row: number, band: Band): boolean => {
  const [only, ...more] = filledCells(grid, row, band);
  const dates = only !== undefined && more.length === 0 && isBareDates(cellText(only.cell));
  return dates && filledCells(grid, row - 1, band).length > 0 && isTitleRow(grid, row - 1, band);
};

/** The first row of the title rows above `row` that no blank row parts from it. */
const blockStart = (grid: Grid, row: number, band: Band, floor: number): number => {
  let start = row;
  while (start > floor && filledCells(grid, start - 1, band).length > 0 && isTitleRow(grid, start - 1, band))
    start -= 1;
  return start;
};

/** The first of the blank rows above `row`. */
const gapStart = (grid: Grid, row: number, band: Band, floor: number): number => {
  let start = row;
  while (start > floor && filledCells(grid, start - 1, band).length === 0) start -= 1;
  return start;
};

/**
 * The first row of the title over a heading; `floor` is the first row that can be. Rows above a blank one
 * belong to it only where all of them do: else they end the table above.
 */
const titleStart = (grid: Grid, header: Header, band: Band, floor: number): number => {
  let row = header.top;
  if (row - 1 > floor && isDatedTitle(grid, row - 1, band)) row -= 1;
  row = blockStart(grid, gapStart(grid, row, band, floor), band, floor);
  for (;;) {
    const gap = gapStart(grid, row, band, floor);
    const start = blockStart(grid, gap, band, floor);
    const isWhole = start === floor || filledCells(grid, start - 1, band).length === 0;
    if (gap === row || start === gap || !isWhole) return row;
    row = start;
  }
};

const headingKey = (header: Header): string =>
  header.columns
    .map(({ parts }) => fold(parts.join(' ')))
    .filter((text) => text !== '')
    .join('|');

/** The same heading printed anew between rows of data, as on a new page. */
const isReprint = (grid: Grid, previous: Header, header: Header, band: Band): boolean =>
  headingKey(previous) === headingKey(header) &&
  header.top > previous.bottom + 1 &&
  !isTitleRow(grid, header.top - 1, band) &&
  !isDatedTitle(grid, header.top - 1, band);

interface Placement {
  readonly titleFrom: number;
  readonly last: number;
}

const isDense = (grid: Grid, { column }: HeaderColumn, from: number, to: number): boolean => {
  for (let row = from; row <= Math.min(to, from + 60); row += 1)
    if (!isBlank(cellAt(grid, row, column))) return true;
  return false;
};

/** Columns with neither heading nor cells are spacers, and no part of the table. */
const usedColumns = (grid: Grid, header: readonly HeaderColumn[], from: number, to: number): HeaderColumn[] =>
  header.filter((column) => column.parts.length > 0 || isDense(grid, column, from, to));

/** Where the table of a heading stands; undefined where nothing of it is filled in. */
const blockAt = ({ grid: tab, merges }: Search, header: Header, place: Placement): Block | undefined => {
  const { grid, header: headings } = joinSplitNames(tab, header.columns, header.bottom + 1);
  const used = usedColumns(grid, headings, header.bottom + 1, place.last);
  const left = used[0]?.column;
  const right = used[used.length - 1]?.column;
  if (left === undefined || right === undefined) return undefined;
  return { grid, merges, top: header.top, bottom: header.bottom, left, right, header: used, ...place };
};

/** A number, a name, a value and a remark. */
const MOST_SETTING_CELLS = 4;

/**
 * Right under a row of settings stands one more setting, whatever it is called: `Loại ngày | làm việc`. Whether
 * the rows above are settings is asked of them alone, before it is known where their table ends.
 */
const isSettingRow = (search: Search, previous: Header, header: Header): boolean => {
  const above = header.top - 1;
  if (above < previous.bottom || filledCells(search.grid, above).length === 0) return false;
  if (filledCells(search.grid, header.top).length > MOST_SETTING_CELLS) return false;
  const last = Math.max(above, previous.bottom + 1);
  const rows = blockAt(search, previous, { titleFrom: previous.top, last });
  return rows !== undefined && classTable(nameColumns(rows)).kind === 'settings';
};

/** Lines about a person over the table (`Họ tên | … `, `Đơn vị | …`) look like a heading with no rows under it. */
const isPersonLine = (grid: Grid, { top, bottom }: Header, next: Header | undefined): boolean => {
  if (next === undefined || filledCells(grid, top).length > 2) return false;
  for (let row = bottom + 1; row < next.top; row += 1) if (filledCells(grid, row).length > 0) return false;
  return true;
};

const blocksOfBand = (search: Search, band: Band): Block[] => {
  const { grid } = search;
  const place = { grid, merges: search.merges, read: search.read, band };
  const known = findHeaders(place);
  const unknown = known.length === 0 ? (findUnknownHeader(place) ?? findNoHeading(place)) : undefined;
  const all = correctedHeaders(place, unknown ? [unknown] : known, search.corrections);
  const headers: Header[] = [];
  all.forEach((header, index) => {
    const [previous, kept] = [all[index - 1], headers[headers.length - 1]];
    if (previous && isReprint(grid, previous, header, band)) return;
    if (isPersonLine(grid, header, all[index + 1])) return;
    if (!kept || !isSettingRow(search, kept, header)) headers.push(header);
  });
  let floor = grid.firstRow;
  const starts = headers.map((header) => {
    const start = titleStart(grid, header, band, floor);
    floor = header.bottom + 1;
    return start;
  });
  return headers.flatMap((header, index) => {
    const last = (starts[index + 1] ?? lastRowOf(grid) + 1) - 1;
    const titleFrom = index === 0 ? grid.firstRow : (starts[index] ?? header.top);
    return splitHeader(grid, header, last).flatMap(
      (part) => blockAt(search, part, { titleFrom, last }) ?? [],
    );
  });
};

const correctedTable = (block: Block): CorrectedTable => ({
  sheet: block.grid.sheet,
  top: block.top,
  title: titleOf(block),
  headings: block.header.map((heading) => ({ column: heading.column, text: headingText(heading) })),
});

/**
 * Elsewhere columns are taken for what they are on the table of which it was said only where the two are read alike
 * by themselves: a list of exemptions has the columns of a log too, and they mean something else.
 */
const forThis = (block: Block, correction: TableCorrection): TableCorrection => {
  if (correction.isSame || correction.isHere) return correction;
  const isAlike = classTable(nameColumns(block)).was === correction.was;
  return isAlike ? correction : { ...correction, columns: new Map() };
};

/** The tables with what people said of them, or of others of their form. */
const withCorrections = (blocks: readonly Block[], corrections: Corrections): Block[] => {
  const found = correctionsOfTab(blocks.map(correctedTable), corrections);
  return blocks.map((block, index) => {
    const correction = found[index];
    return correction ? { ...block, correction: forThis(block, correction) } : block;
  });
};

/** Every table of a tab, in reading order. */
export const findBlocks = (search: BlockSearch): Block[] => {
  const { grid } = search;
  if (grid.cells.length === 0) return [];
  const merges = indexMerges(grid);
  const whole: Band = { left: grid.firstColumn, right: lastColumnOf(grid) };
  const bands = splitBands({ grid, merges, read: search.read, band: whole });
  const blocks = bands.flatMap((band) => withSeriesTitles(blocksOfBand({ ...search, merges }, band)));
  return hasNone(search.corrections) ? blocks : withCorrections(blocks, search.corrections);
};
