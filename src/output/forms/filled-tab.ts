import type { Cell } from '../../domain/cell';
import type { Area, TabSpec } from '../edit';
import type { FilledTemplate } from './template';

/** What the filled tab takes over from the blank: its texts, merges and widths. */
export interface Blank {
  readonly title: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Within one row; rows and columns from 1. */
  readonly merges: readonly Area[];
  readonly columnWidths: readonly number[];
}

/** Merges of one row go with every copy of it; those of several rows stay where no row was repeated. */
const mergesOf = ({ merges }: Blank, { sourceRows }: FilledTemplate): Area[] =>
  sourceRows.flatMap((source, index) =>
    merges
      .filter(({ top, bottom }) => top === source && top === bottom)
      .map(({ left, right }) => ({ top: index + 1, bottom: index + 1, left, right })),
  );

/** The filled copy of the office's blank, as a tab of the add-on's own beside it. */
export const filledTab = (blank: Blank, filled: FilledTemplate, about: string): TabSpec => {
  const right = blank.cells[0]?.length ?? 0;
  const area = { top: 1, left: 1, bottom: filled.cells.length, right };
  const title = about === '' ? `${blank.title} ✓` : `${blank.title} ✓ ${about}`;
  return {
    key: `blank:${blank.title}:${about}`,
    title,
    cells: filled.cells,
    styles: [{ area, style: { font: 'Times New Roman', size: 11, valign: 'middle', wrap: true } }],
    merges: mergesOf(blank, filled),
    columnWidths: blank.columnWidths,
    print: { orientation: 'portrait', area },
  };
};
