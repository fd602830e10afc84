import type { CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { printAt, rowPrint, type RowsRead } from '../../base/row-print';
import { issueText } from '../../i18n/issues/issue-text';
import type { Locale } from '../../i18n/locale';
import type { IssueLine } from './issue-line';

/** A cell to be marked: the sentences of its note, and its colour. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly messages: readonly string[];
  /** `#rrggbb`. */
  readonly color: string;
}

const COLOR_OF = { error: '#f4c7c3', warning: '#fce8b2' } as const;

/** A mark, and the print of the row that was judged: by it the row is known again when the mark is set. */
export interface AnchoredMark extends CellMark {
  readonly print: string;
}

/** The marks of a tab with the prints of their rows. */
export const anchoredMarks = (marks: readonly CellMark[], { sheet }: Grid, rows: RowsRead): AnchoredMark[] =>
  marks
    .filter((mark) => mark.sheet === sheet)
    .map((mark) => ({ ...mark, print: printAt(rows, mark.row) ?? rowPrint([]) }));

/** The colours that a mark may have: a marked cell of another colour was painted by a person since. */
export const MARK_COLORS: readonly string[] = Object.values(COLOR_OF);

/** An issue of a whole row is shown at its first cell. */
const columnOf = ({ column }: CellRef): number => column ?? 1;

/**
 * The marks of open errors and warnings. Notes of mere interest (severity info) stay in the list: a log
 * typed by hand has them in every row.
 */
export const marksOf = (locale: Locale, lines: readonly IssueLine[]): CellMark[] => {
  const marks = new Map<string, CellMark>();
  for (const { issue, state } of lines) {
    if (state === 'accepted' || issue.severity === 'info') continue;
    const { sheet, row } = issue.at;
    const key = `${sheet}\n${row}\n${columnOf(issue.at)}`;
    const before = marks.get(key);
    marks.set(key, {
      sheet,
      row,
      column: columnOf(issue.at),
      messages: [...(before?.messages ?? []), issueText(locale, issue)],
      color: before?.color ?? COLOR_OF[issue.severity],
    });
  }
  return [...marks.values()];
};
