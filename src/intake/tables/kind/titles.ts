import { cellText, filledCells, titleBounds } from '../../cells/grid-cells';
import { TITLES_JOINED } from '../../corrections/corrections-of-tab';
import { isLegendLine } from './legend';
import type { Block } from '../heading/table';

const MOST_TITLE_ROWS = 12;

/** The lines over the heading, the nearest first, and the tab's name after them. */
export const titlesOver = (table: Block): string[] => [...linesOver(table), table.grid.sheet];

const linesOver = (table: Block): string[] => {
  const { grid, titleFrom, top } = table;
  const bounds = titleBounds(table);
  const texts: string[] = [];
  for (let row = top - 1; row >= Math.max(titleFrom, top - MOST_TITLE_ROWS); row -= 1)
    for (const { cell } of filledCells(grid, row, bounds))
      if (typeof cell === 'string' && !isLegendLine(cell)) texts.push(cellText(cell));
  return texts;
};

/** The lines over the heading as one text, the nearest first. */
export const titleOf = (table: Block): string => linesOver(table).join(TITLES_JOINED);
