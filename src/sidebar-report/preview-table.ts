import { headerRows } from '../output/paper/table-header';
import type { PrintTable, TableColumn, TableRowOf } from '../output/paper/paper';
import { alignOf, isDense } from '../output/paper/paper';
import { element } from './element';

/** Numbers and dates stay on one line; text may go on in the next. */
const classOf = (column: TableColumn | undefined): string => {
  if (!column) return 'left';
  return column.format === 'text' ? alignOf(column) : `${alignOf(column)} tight`;
};

const bodyCell = (text: string, column: TableColumn | undefined): HTMLElement =>
  element('td', { className: classOf(column), text });

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

/** A table whose header stands again on every page it reaches, and whose rows are never divided. */
export const tableElement = ({ caption, columns, rows }: PrintTable): HTMLElement => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) =>
    element('col', { width: `${((100 * share) / total).toFixed(2)}%` }),
  );
  const head = headerRows(columns).map((cells) =>
    element(
      'tr',
      {},
      cells.map(({ text, columns: width, rows: height }) =>
        element('th', { text, span: { columns: width, rows: height } }),
      ),
    ),
  );
  const table = element('table', { className: isDense(columns) ? 'dense' : '' }, [
    element('colgroup', {}, widths),
    element('thead', {}, head),
    element(
      'tbody',
      {},
      rows.map((row) => bodyRow(row, columns)),
    ),
  ]);
  return element('figure', {}, [
    ...(caption === undefined ? [] : [element('figcaption', { text: caption })]),
    table,
  ]);
};
