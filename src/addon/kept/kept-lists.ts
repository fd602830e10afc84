import { mergesOf, type Grid } from '../../base/grid';
import { contentPrint } from '../../base/content-print';

declare const BUILD_PRINT: string;

/** Of what this add-on wrote, under that version; of anything else the print is another. */
const printOf = (version: number, cells: string): string => contentPrint([BUILD_PRINT, version, cells]);

/**
 * The tabs of the office's lists as they were read, as a text. It begins with a print of itself, by which it is known
 * to be whole and this add-on's own: each formula and edit reads it, and looks at no cell of it for that.
 */
export const keptListsText = (version: number, grids: readonly Grid[]): string => {
  const cells = JSON.stringify(
    grids.map((grid) => ({
      sheet: grid.sheet,
      cells: grid.cells,
      firstRow: grid.firstRow,
      firstColumn: grid.firstColumn,
      merges: mergesOf(grid),
    })),
  );
  return `${printOf(version, cells)}:${cells}`;
};

/** The grids that the text keeps, if they are of that version; undefined too for a text that is damaged. */
export const readKeptLists = (text: string, version: number): readonly Grid[] | undefined => {
  const end = text.indexOf(':');
  const cells = text.slice(end + 1);
  return text.slice(0, end) === printOf(version, cells) ? (JSON.parse(cells) as readonly Grid[]) : undefined;
};
