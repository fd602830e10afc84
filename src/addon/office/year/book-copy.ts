import { isDateCell, type Cell } from '../../../base/cell';
import { newYearText } from '../../../i18n/new-year/new-year-text';
import type { TabSpec } from '../../../output/edit';
import { applyEdits } from '../../../sheets/apply';
import { readDocumentText, readDocumentTexts, writeDocumentText } from '../../../sheets/kept/document-text';
import { removeCarriedTab } from '../../../sheets/own-tabs/own-tab';
import { readCarriedTab } from '../../../sheets/reading/own-tab';
import type { Desk } from '../../desk/run';
import { CARRIED_NAMES } from '../../kept/kept-names';

/** Under this key a tab travels into the copy of a file, with what Google leaves behind. */
const KEY = 'book-copy';

/** A cell takes 50,000 letters. */
const PIECE = 40_000;

/** Rows above those that carry something: the title and what it is for. */
const HEAD_ROWS = 2;

const NAMES: readonly string[] = Object.values(CARRIED_NAMES);

/** What a book that was prepared to be copied says of itself. */
interface Carried {
  readonly id: string;
  readonly year: number;
  /** Texts kept with the document, by their names. */
  readonly texts: ReadonlyMap<string, string>;
}

const WIDTH = 3;

const rowOf = (name: string, value: Cell = '', index: Cell = ''): Cell[] => [name, index, value];

const carriedTab = ({ locale, spreadsheet }: Desk, year: number): TabSpec => {
  const textOf = readDocumentTexts();
  const pieces = NAMES.flatMap((name) => {
    const text = textOf(name) ?? '';
    return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
      rowOf(name, text.slice(index * PIECE, (index + 1) * PIECE), index),
    );
  });
  const cells = [
    rowOf(newYearText(locale, 'copy.tabTitle')),
    rowOf(newYearText(locale, 'copy.tabHint')),
    rowOf('id', spreadsheet.getId()),
    rowOf('year', year),
    ...pieces,
  ];
  return {
    key: KEY,
    title: newYearText(locale, 'copy.tab'),
    cells,
    styles: [
      { area: { top: 1, left: 1, bottom: 1, right: 1 }, style: { bold: true, size: 14 } },
      { area: { top: 2, left: 1, bottom: 2, right: 1 }, style: { italic: true, color: '#5f6368' } },
      { area: { top: 3, left: 1, bottom: cells.length, right: WIDTH }, style: { color: '#5f6368' } },
    ],
    merges: [],
    columnWidths: [180, 60, 640],
  };
};

/** Writes down what a copy of the file is to know; the person then copies the file. */
export const prepareCopying = (desk: Desk, year: number): string => {
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab: carriedTab(desk, year) }]);
  // Google asks there for the copy's name and place; no permission is needed for it.
  return desk.spreadsheet.getUrl().replace(/\/edit.*$/, '/copy');
};

const carriedIn = (desk: Desk): Carried | undefined => {
  const grid = readCarriedTab(desk, KEY);
  if (grid === undefined) return undefined;
  const rows = grid.cells.slice(HEAD_ROWS);
  const textIn = (cell: Cell = ''): string => (isDateCell(cell) ? '' : String(cell));
  const valueOf = (wanted: string): string => textIn(rows.find(([name]) => name === wanted)?.[2]);
  const texts = new Map<string, string>();
  for (const [name, , value] of rows)
    if (typeof name === 'string' && NAMES.includes(name))
      texts.set(name, (texts.get(name) ?? '') + textIn(value));
  return { id: valueOf('id'), year: Number(valueOf('year')), texts };
};

/** What travelled into this file, where it is a copy of the one that was prepared. */
const travelled = (desk: Desk): Carried | undefined => {
  const carried = carriedIn(desk);
  return carried === undefined || carried.id === desk.spreadsheet.getId() ? undefined : carried;
};

/** Whether the file is a copy, made to become the book of the year after that one. */
export const isCopyOf = (desk: Desk, year: number): boolean => travelled(desk)?.year === year;

/** A copy knows from then on what the office had said of its book; what was said in the copy itself stays. */
export const takeTextsOver = (desk: Desk): void => {
  const carried = travelled(desk);
  if (carried === undefined) return;
  for (const [name, text] of carried.texts)
    if (readDocumentText(name) === undefined) writeDocumentText(name, text);
};

export const endCopying = ({ spreadsheet }: Desk): void => {
  removeCarriedTab(spreadsheet, KEY);
};
