import { officeOf } from '../../src/addon/office/judged-office';
import { surveyOf, type Survey } from '../../src/addon/office/survey';
import { memo } from '../../src/base/memo';
import type { Period } from '../../src/domain/days/period';
import type { Records } from '../../src/domain/records';
import type { TabSpec } from '../../src/output/edit';
import { openBook, type PeriodBook } from '../../src/output/book/period-book';
import type { Block, Paper, PaperTable } from '../../src/output/paper/paper';
import { gridsOf } from '../addon/workbook-grids';
import { day } from '../domain/truth-records';

export const YEAR_END = day('2022-12-31');

/** The workbook read as the add-on reads it from Sheets, once for all the tests of a worker: what is read is never changed. */
const readOnce = memo(async (name: string) => officeOf(await gridsOf(name), YEAR_END));

export const surveyOfWorkbook = async (name: string): Promise<Survey> => surveyOf(await readOnce(name), 'vi');

export const recordsOfWorkbook = async (name: string): Promise<Records> => (await readOnce(name)).records;

export const bookOfWorkbook = async (name: string, period: Period = { kind: 'year' }): Promise<PeriodBook> =>
  openBook(await recordsOfWorkbook(name), period, YEAR_END);

/** The rows of a tab as text, blank cells left out. */
export const linesOf = ({ cells }: TabSpec): string[] =>
  cells.map((row) =>
    row
      .filter((cell) => cell !== '')
      .map((cell) => (typeof cell === 'object' ? String(cell.day) : String(cell)))
      .join(' | '),
  );

export const blocksOf = ({ sections }: Paper): Block[] => sections.flatMap(({ blocks }) => blocks);

export const tablesOf = (paper: Paper): PaperTable[] =>
  blocksOf(paper).filter((block): block is PaperTable => block.kind === 'table');

/** All sentences of a paper, tables left out. */
export const textOf = (paper: Paper): string =>
  blocksOf(paper)
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          return [block.text];
        case 'items':
          return [...block.items];
        case 'fields':
          return block.fields.map(({ label, value }) => `${label}: ${value}`);
        default:
          return [];
      }
    })
    .join('\n');

const cellsOfMerge = ({ top, left, bottom, right }: TabSpec['merges'][number]): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => top + row).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, column) => `${row}:${left + column}`),
  );

/** Cells that two merges share: Sheets refuses them. */
export const overlappingMerges = ({ merges }: TabSpec): string[] => {
  const cells = merges.flatMap(cellsOfMerge);
  return cells.filter((cell, index) => cells.indexOf(cell) !== index);
};
