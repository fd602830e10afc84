import type { Locale } from '../../i18n/locale';
import { withRoom } from './column-widths';
import { cellText } from './figures';
import type { Block, Paper, PrintBlock, PrintPaper, TableColumn, TableRow, TableRowOf } from './paper';

const printRow = (row: TableRow, columns: readonly TableColumn[], locale: Locale): TableRowOf<string> => {
  if (row.kind === 'group') return row;
  const offset = row.kind === 'total' ? row.span : 0;
  const cells = row.cells.map((cell, index) =>
    cellText(locale, cell, columns[index + offset]?.format ?? 'text'),
  );
  return { ...row, cells };
};

const printBlock = (
  block: Block,
  { orientation }: Pick<PrintPaper['sections'][number], 'orientation'>,
  locale: Locale,
): PrintBlock => {
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((row) => printRow(row, block.columns, locale));
  return { ...block, columns: withRoom(block.columns, rows, orientation), rows };
};

/**
 * The paper with every cell as people write it: numbers with a comma, dates as dd/mm/yyyy; columns have room for their
 * words.
 */
export const printable = (paper: Paper, locale: Locale): PrintPaper => ({
  ...paper,
  sections: paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => printBlock(block, section, locale)),
  })),
});
