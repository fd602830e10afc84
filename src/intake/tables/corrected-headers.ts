import type { Corrections, KnownForm } from '../corrections/corrections-of-tab';
import { fitOf, formOf, shapeOf } from '../corrections/table-shape';
import { cellText, filledCells, lastRowOf } from '../cells/grid-cells';
import { headerFrom, headingText, HEADING_ROWS_JOINED, type Header } from './heading/header';
import type { HeaderSearch } from './heading/heading-row';

/** A heading that only its reader knows is looked for so far down a tab, and no further. */
const ROWS_SEARCHED = 200;
/** Most cells of the row are words of the heading. */
const MOST = 0.75;

const fits = ({ shape }: KnownForm, { columns }: Header): boolean =>
  fitOf(shape, shapeOf(columns.map(headingText))) !== undefined;

const holdsWords = ({ grid, band }: HeaderSearch, row: number, words: ReadonlySet<string>): boolean => {
  const texts = filledCells(grid, row, band).flatMap(({ cell }) =>
    typeof cell === 'string' ? [formOf(cellText(cell))] : [],
  );
  return texts.length > 0 && texts.filter((text) => words.has(text)).length >= texts.length * MOST;
};

/** The heading of a form, where nothing but what a person said of it tells that it is one. */
const headerOf = (search: HeaderSearch, form: KnownForm): Header | undefined => {
  const parts = form.correction.headings.flatMap((heading) => heading.split(HEADING_ROWS_JOINED));
  const words = new Set(parts.map(formOf).filter((text) => text !== ''));
  const { firstRow } = search.grid;
  const last = Math.min(lastRowOf(search.grid), firstRow + ROWS_SEARCHED);
  for (let row = firstRow; row <= last; row += 1) {
    if (!holdsWords(search, row, words)) continue;
    const header = headerFrom(search, row, form.correction.headerRows);
    if (fits(form, header)) return header;
  }
  return undefined;
};

const placedHeaders = (search: HeaderSearch, { places }: Corrections): Header[] => {
  const { grid, band } = search;
  return places
    .filter(({ sheet, headerRow }) => sheet === grid.sheet && headerRow >= grid.firstRow)
    .filter(({ columns }) => columns.some(({ column }) => column >= band.left && column <= band.right))
    .map(({ headerRow, headerRows }) => headerFrom(search, headerRow, headerRows ?? 1));
};

/** Headings that a person pointed out, besides those that were found; they replace what was found in their rows. */
export const correctedHeaders = (
  search: HeaderSearch,
  found: readonly Header[],
  corrections: Corrections,
): readonly Header[] => {
  const formed = corrections.forms
    .filter((form) => !found.some((header) => fits(form, header)))
    .flatMap((form) => headerOf(search, form) ?? []);
  const added = [...placedHeaders(search, corrections), ...formed].filter(
    ({ top }, index, all) =>
      !found.some((header) => header.top === top) && all.findIndex((each) => each.top === top) === index,
  );
  if (added.length === 0) return found;
  return [
    ...found.filter(({ top, bottom }) => !added.some((it) => it.top <= bottom && top <= it.bottom)),
    ...added,
  ].sort((a, b) => a.top - b.top);
};
