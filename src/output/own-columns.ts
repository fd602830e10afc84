import type { Cell } from '../base/cell';

/** The words of a heading, in every language. */
export type Heading = readonly string[];

/** A column or row of the add-on's that is not there. */
const NOWHERE = -1;

/** Rows at the top in which the headings are looked for. */
const TOP = 20;

const placeOf = (heading: Heading, head: readonly Cell[]): number =>
  head.findIndex((cell) => typeof cell === 'string' && heading.includes(cell));

/**
 * Where each of the add-on's own columns stands, from 0, wherever people have moved it: by its heading, else where the
 * add-on had put it, unless another one is there.
 */
export const placesOf = (headings: readonly Heading[], head: readonly Cell[]): number[] => {
  const found = headings.map((heading) => placeOf(heading, head));
  return found.map((place, index) => (place === NOWHERE && !found.includes(index) ? index : place));
};

/** Rows and columns of a tab by their places, from 0, in the order in which the add-on wrote them. */
export interface OwnOrder {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const headAt = (cells: readonly (readonly Cell[])[], headings: readonly Heading[], usual: number): number => {
  const known = (row: readonly Cell[]): number =>
    headings.filter((heading) => placeOf(heading, row) !== NOWHERE).length;
  const hits = cells.slice(0, TOP).map(known);
  const most = Math.max(0, ...hits);
  return most * 2 < headings.length ? usual : hits.indexOf(most);
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** By what a list of the add-on's is known again. */
export interface OwnList {
  /** Of its own columns, in order. */
  readonly headings: readonly Heading[];
  readonly headerRow: number;
  /** A column, from 1, that earlier versions did not write: where its heading is not, people may have one of theirs. */
  readonly latest?: number;
}

/**
 * The order of a list into which people may have put rows and columns: its own columns first, people's to the right of
 * them; rows that stand above its own go under all.
 */
export const ownOrderOf = (
  cells: readonly (readonly Cell[])[],
  { headings, headerRow, latest = 0 }: OwnList,
): OwnOrder => {
  const head = headAt(cells, headings, headerRow - 1);
  const own = placesOf(headings, cells[head] ?? []).map((place, index) =>
    index === latest - 1 && placeOf(headings[index] ?? [], cells[head] ?? []) === NOWHERE ? NOWHERE : place,
  );
  const others = range(0, cells[0]?.length ?? 0).filter((column) => !own.includes(column));
  const first = head - (headerRow - 1);
  return {
    rows: [
      ...range(first, head + 1).map((row) => Math.max(NOWHERE, row)),
      ...range(head + 1, cells.length),
      ...range(0, first),
    ],
    columns: [...own, ...others],
  };
};

/** The values of a tab in that order. */
export const inOrder = <T>(values: readonly (readonly T[])[], { rows, columns }: OwnOrder, blank: T): T[][] =>
  rows.map((row) => columns.map((column) => values[row]?.[column] ?? blank));
