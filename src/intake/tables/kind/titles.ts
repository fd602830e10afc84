import type { Cell } from '../../../base/cell';
import { cellText, filledCells, titleBounds } from '../../cells/grid-cells';
import { TITLES_JOINED } from '../../corrections/corrections-of-tab';
import type { Block } from '../heading/table';
import { matterOfHeading } from '../heading/heading-words';
import { isLegendRow } from './legend';

/** Titles and a legend of ten marks; what stands higher belongs to the table before. */
const MOST_TITLE_ROWS = 12;

/** `Ngày vào Đoàn | 26/3/2007`: what a card says of the person, and nothing of the table below. */
const isLineOfPerson = ([first, ...more]: readonly Cell[]): boolean =>
  more.length === 1 && typeof first === 'string' && matterOfHeading(cellText(first)) !== undefined;

/** The lines over the heading, the nearest first. */
export const ownTitles = (table: Block): string[] =>
  rowsOver(table)
    .filter((row) => !isLegendRow(row))
    .flat();

/** The lines over the heading, the nearest first, those over the first table of its series, and the tab's name after them. */
export const titlesOver = (table: Block): string[] => [
  ...ownTitles(table),
  ...(table.titlesAbove ?? []),
  table.grid.calledAs ?? table.grid.sheet,
];

const rowsOver = (table: Block): string[][] => {
  const { grid, titleFrom, top } = table;
  const bounds = titleBounds(table);
  const rows: string[][] = [];
  for (let row = top - 1; row >= Math.max(titleFrom, top - MOST_TITLE_ROWS); row -= 1) {
    const cells = filledCells(grid, row, bounds).map(({ cell }) => cell);
    if (!isLineOfPerson(cells))
      rows.push(cells.flatMap((cell) => (typeof cell === 'string' ? [cellText(cell)] : [])));
  }
  return rows;
};

/** The lines over the heading as one text, the nearest first. */
export const titleOf = (table: Block): string => rowsOver(table).flat().join(TITLES_JOINED);
