import { cellText } from '../cells/grid-cells';
import type { Field } from '../words/headings/field';
import { IS_WRITTEN_AFTERWARDS, TELLS_WHEN } from '../words/headings/field-sets';
import { namesCalledOff } from '../words/not-done';
import { isForecast, stageOf, type Stage } from '../words/stages';
import { isAgreement, isRefusal } from '../words/lists/answers';
import { NEARLY_ALL, sampleColumn } from './heading/column-evidence';
import { registersApproval } from './heading/heading-words';
import type { ClassedTable, ColumnReading } from './heading/table';

const has = ({ columns }: ClassedTable, fields: readonly Field[]): boolean =>
  columns.some(({ field }) => field !== undefined && fields.includes(field));

const isPlanned = ({ heading }: ColumnReading): boolean => stageOf(heading) === 'plan';

/** `Ngày đi (dự kiến)` and no other dates: nothing says yet that anybody went. A form has its dates under its rounds. */
const hasPlannedDatesOnly = (table: ClassedTable): boolean => {
  if (table.kind === 'trips-wide') return false;
  const dates = table.columns.filter(({ field }) => TELLS_WHEN.has(field));
  if (dates.length === 0 || !dates.every(isPlanned)) return false;
  // `Lịch dự kiến | Lịch đi`: beside a forecast the other dates are those that were kept.
  const isForecastBeside = ({ field, heading }: ColumnReading): boolean =>
    field === undefined && isForecast(heading);
  return dates.some(({ heading }) => isForecast(heading)) || !table.columns.some(isForecastBeside);
};

/** `Ý kiến của BTV: Đồng ý`: what is agreed to has still to be done. */
const isAgreedTo = ({ grid, columns, bottom, last }: ClassedTable): boolean =>
  columns
    .filter(({ heading }) => registersApproval(heading))
    .some(({ column }) => {
      const texts = sampleColumn(grid, column, bottom + 1, last).map(cellText);
      const agreed = texts.filter(isAgreement).length;
      const answers = agreed + texts.filter(isRefusal).length;
      return agreed > 0 && agreed * 2 >= texts.length && answers >= texts.length * NEARLY_ALL;
    });

/** What a table is of, and what says so. */
export interface TableStage {
  readonly stage: Stage;
  readonly by: 'person' | 'dates' | 'title' | 'forecast' | 'approval';
}

/** `Đi cơ sở - các chuyến hoãn`: what the title, or what stands behind its dash, says first of all of trips. */
const isOfCalledOff = (title: string): boolean =>
  title.split(/\s[-–]\s/u).some((piece) => namesCalledOff(piece.split(/[(,;]/u)[0] ?? ''));

/** By the nearest line over the table that says so, unless an approval stands beside each row. */
const titledStage = (
  table: ClassedTable,
  titles: readonly string[],
  isDone: boolean,
): TableStage | undefined => {
  if (titles.some(isOfCalledOff)) return { stage: 'plan', by: 'forecast' };
  const title = titles.find((text) => stageOf(text) !== undefined) ?? '';
  const stage = stageOf(title);
  if (!isDone && stage !== 'result' && isAgreedTo(table)) return { stage: 'plan', by: 'approval' };
  return stage && { stage, by: isForecast(title) ? 'forecast' : 'title' };
};

/**
 * Whether a table is of what was planned or of what was done: by a person's word, by its own dates, else by the lines
 * over it or an approval. `titles` are those lines, the nearest first, then the tab's name.
 */
export const stageOfTable = (table: ClassedTable, titles: readonly string[]): TableStage | undefined => {
  if (table.said !== undefined) return { stage: table.said === 'plan' ? 'plan' : 'result', by: 'person' };
  const isDone = has(table, IS_WRITTEN_AFTERWARDS);
  if (!isDone && hasPlannedDatesOnly(table)) return { stage: 'plan', by: 'dates' };
  return titledStage(table, titles, isDone);
};
