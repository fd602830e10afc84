import type { Marks } from './figures';
import { cellText } from './figures';
import type { Block, Paper, PrintBlock, PrintPaper, TableColumn, TableRow, TableRowOf } from './paper';

const printRow = (row: TableRow, columns: readonly TableColumn[], marks: Marks): TableRowOf<string> => {
  if (row.kind === 'group') return row;
  const offset = row.kind === 'total' ? row.span : 0;
  const cells = row.cells.map((cell, index) =>
    cellText(cell, columns[index + offset]?.format ?? 'text', marks),
  );
  return { ...row, cells };
};

const printBlock = (block: Block, marks: Marks): PrintBlock =>
  block.kind === 'table'
    ? { ...block, rows: block.rows.map((row) => printRow(row, block.columns, marks)) }
    : block;

/** The paper with every cell as people write it: numbers with a comma, dates as dd/mm/yyyy. */
export const printable = (paper: Paper, marks: Marks): PrintPaper => ({
  ...paper,
  sections: paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => printBlock(block, marks)),
  })),
});
