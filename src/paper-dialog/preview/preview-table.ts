import { headerRows } from '../../output/paper/table-header';
import type { PrintTable, TableColumn, TableRowOf } from '../../output/paper/paper';
import { alignOf, isDense } from '../../output/paper/paper';
import { element } from '../element';
import { unbroken } from './unbroken';

/** Numbers and dates stay on one line; text may go on in the next. */
const classOf = (column: TableColumn | undefined): string => {
  if (!column) return 'left';
  return column.format === 'text' ? alignOf(column) : `${alignOf(column)} tight`;
};

const bodyCell = (text: string, column: TableColumn | undefined): HTMLElement =>
  element('td', { className: classOf(column) }, unbroken(text));

const bodyRow = (row: TableRowOf<string>, columns: readonly TableColumn[]): HTMLElement => {
  switch (row.kind) {
    case 'data':
      return element(
        'tr',
        {},
        row.cells.map((cell, index) => bodyCell(cell, columns[index])),
      );
    case 'group':
      return element('tr', { className: 'group' }, [
        element('td', { text: row.label, span: { columns: columns.length } }),
      ]);
    case 'total':
      return element('tr', { className: 'total' }, [
        element('td', { text: row.label, span: { columns: row.span } }),
        ...row.cells.map((cell, index) => bodyCell(cell, columns[index + row.span])),
      ]);
  }
};

const headOf = (columns: readonly TableColumn[]): HTMLElement =>
  element(
    'thead',
    {},
    headerRows(columns).map((cells) =>
      element(
        'tr',
        {},
        cells.map(({ text, columns: width, rows: height }) =>
          element('th', { text, span: { columns: width, rows: height } }),
        ),
      ),
    ),
  );

const widthsOf = (columns: readonly TableColumn[]): HTMLElement => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) =>
    element('col', { width: `${((100 * share) / total).toFixed(2)}%` }),
  );
  return element('colgroup', {}, widths);
};

/** The last rows go to the next page together, so that neither a total nor a signature stands there alone. */
const KEPT_ROWS = 3;

const closingRow = (closing: HTMLElement, columns: number): HTMLElement => {
  const cell = element('td', { className: 'closing', span: { columns } }, [closing]);
  return element('tr', {}, [cell]);
};

/**
 * A table whose header stands again on every page it reaches, and whose rows are never divided. What
 * closes the paper stays on one page with the last rows.
 */
export const tableElement = (
  { caption, columns, rows }: PrintTable,
  closing: HTMLElement | undefined,
): HTMLElement => {
  const body = rows.map((row) => bodyRow(row, columns));
  const kept = body.splice(Math.max(0, body.length - KEPT_ROWS));
  if (closing) kept.push(closingRow(closing, columns.length));
  const parts = [body, kept].filter((part) => part.length > 0);
  const table = element('table', { className: isDense(columns) ? 'dense' : '' }, [
    widthsOf(columns),
    headOf(columns),
    ...parts.map((part) => element('tbody', part === kept ? { className: 'kept' } : {}, part)),
  ]);
  return element('figure', {}, [
    ...(caption === undefined ? [] : [element('figcaption', { text: caption })]),
    table,
  ]);
};
