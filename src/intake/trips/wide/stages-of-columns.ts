import type { HeaderColumn } from '../../tables/heading/header';
import { shortStageOf, stageOf, type Stage } from '../../words/stages';

const stageOfPart = (part: string): Stage | undefined => shortStageOf(part) ?? stageOf(part);

/** Whether a column is of what was planned or of what came of it, as the lowest words over it say. */
export const stageOfColumn = ({ parts }: HeaderColumn): Stage | undefined =>
  [...parts].reverse().flatMap((part) => stageOfPart(part) ?? [])[0];

/** The columns of a form without those of a plan whose result stands beside them under the same period. */
export const withoutPlanned = (
  header: readonly HeaderColumn[],
  periodOf: (column: HeaderColumn) => string,
): readonly HeaderColumn[] => {
  const done = new Set(
    header.filter((column) => column.label && stageOfColumn(column) === 'result').map(periodOf),
  );
  return header.filter((column) => stageOfColumn(column) !== 'plan' || !done.has(periodOf(column)));
};
