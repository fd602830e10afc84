import { textParts } from '../../i18n/whole-words';
import { isDense, type TableColumn, type TableRowOf } from './paper';

/** Points across the writing area of an A4 page. */
const PAGE = { portrait: 453, landscape: 728 } as const;

/** Points of the letters of a table, and of what stands free on both sides of a cell. */
const PLAIN = { size: 11, free: 7 } as const;
const DENSE = { size: 8.5, free: 4 } as const;

/** A letter's width against its size, on average. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[mwMW%]/, 0.8],
  [/\p{Lu}/u, 0.68],
  [/[^]/, 0.48],
];
/** Letters of headings are bold. */
const BOLD = 1.06;

const widthOf = (word: string): number =>
  Array.from(word).reduce(
    (sum, letter) => sum + (LETTERS.find(([pattern]) => pattern.test(letter))?.[1] ?? 0),
    0,
  );

const longestIn = (text: string): number =>
  Math.max(
    0,
    ...textParts(text)
      .flatMap((part) => (part.isWhole ? [part.text] : part.text.split(/[\s-]+/)))
      .map(widthOf),
  );

/** More than this of a line is left to no word: an address, a file's name. */
const MOST = 12;

/** What the longest part of a heading that no line divides needs, in sizes of a letter. */
export const headingNeed = (label: string): number => BOLD * longestIn(label);

/** What the longest word of a column needs, in sizes of a letter. */
const needOf = (rows: readonly TableRowOf<string>[], { label }: TableColumn, index: number): number =>
  rows.reduce(
    (most, row) =>
      row.kind === 'data' ? Math.max(most, Math.min(MOST, longestIn(row.cells[index] ?? ''))) : most,
    headingNeed(label),
  );

/**
 * The columns with shares, which add up to 1, at which no word of a heading or a row is parted, where all of them have
 * room for that; those with room to spare give it.
 */
export const withRoom = (
  columns: readonly TableColumn[],
  rows: readonly TableRowOf<string>[],
  page: keyof typeof PAGE,
): TableColumn[] => {
  const { size, free } = isDense(columns) ? DENSE : PLAIN;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const parts = columns.map((column, index) => ({
    need: (size * needOf(rows, column, index) + free) / PAGE[page],
    wish: column.share / all,
  }));
  const lacking = parts.reduce((sum, { need, wish }) => sum + Math.max(0, need - wish), 0);
  const spare = parts.reduce((sum, { need, wish }) => sum + Math.max(0, wish - need), 0);
  if (lacking === 0 || lacking > spare) return [...columns];
  return columns.map((column, index) => {
    const { need = 0, wish = 0 } = parts[index] ?? {};
    return { ...column, share: wish < need ? need : wish - ((wish - need) * lacking) / spare };
  });
};
