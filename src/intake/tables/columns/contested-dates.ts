import type { Field } from '../../words/headings/field';
import { DATE_FIELDS, TELLS_WHEN } from '../../words/headings/field-sets';
import { headsReports } from '../../words/verdict-headings';
import { shortStageOf, stageOfHeading, type Stage } from '../../words/stages';
import { sampleColumn, shownShare } from '../heading/column-evidence';
import type { ColumnReading } from '../heading/table';
import { agreement, lieLikeEnds, pairsOf, type DatedTable } from './date-pairs';
import { withoutField } from './without-field';
import { isToldByCells } from './told-by-cells';

/** The columns of one form of a trip's dates: `Từ ngày | Đến ngày`, or `Thời gian`. */
type Reading = readonly ColumnReading[];

/** Cells left blank where nobody went; the others are dates. */
const DATED_SHARE = 0.8;
/** A slip or two either way decides nothing. */
const CLEARLY = 0.2;

const isOther = ({ header }: DatedTable, column: number): boolean =>
  header.find((it) => it.column === column)?.guesses[0]?.field === 'other';

/** Columns of dates that no role was found for, and whose heading is of no other matter. */
const otherDates = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] =>
  columns.filter(
    (column) =>
      column.field === undefined &&
      !column.corrected &&
      column.heading !== '' &&
      !isOther(table, column.column) &&
      !headsReports(column.heading) &&
      shownShare('dates', sampleColumn(table.grid, column.column, table.from, table.to)) >= DATED_SHARE,
  );

/** What else may be the trip's dates, in the form of those that were taken: two columns side by side, or one. */
const alternatives = (taken: Reading, others: readonly ColumnReading[]): Reading[] =>
  taken.length === 1
    ? others.map((column) => [column])
    : others.flatMap((first) => {
        const second = others.find(({ column }) => column === first.column + 1);
        return second ? [[first, second]] : [];
      });

/** One column of spans, where two of the first and the last days were taken: only words can prefer it. */
const otherForms = (taken: Reading, others: readonly ColumnReading[]): Reading[] =>
  taken.length === 2 ? others.map((column) => [column]) : [];

const stageOfReading = (reading: Reading): Stage | undefined => {
  const stages = new Set(reading.map(({ heading }) => stageOfHeading(heading)));
  return stages.size === 1 ? [...stages][0] : undefined;
};

/** `Thời gian thực tế`, `TH`: of a trip's dates; `Báo cáo ngày` says of another thing when that came. */
const isOfTripsDates = ({ header }: DatedTable, { column, heading }: ColumnReading): boolean =>
  shortStageOf(heading) !== undefined ||
  header.some((it) => it.column === column && it.guesses.some(({ field }) => TELLS_WHEN.has(field)));

/** The heading of the dates that were taken says that they were planned, or that of the others that they were kept. */
const isToldByWords = (taken: Reading, other: Reading, table: DatedTable): boolean => {
  const [own, theirs] = [stageOfReading(taken), stageOfReading(other)];
  if (own === theirs || own === 'result' || theirs === 'plan') return false;
  return own === 'plan' || (theirs === 'result' && other.every((column) => isOfTripsDates(table, column)));
};

const agreementOf = (reading: Reading, table: DatedTable, days: number | undefined): number => {
  const [first, second] = reading;
  return !first || !second ? 0 : agreement(pairsOf(table, [first.column, second.column], days));
};

const exchanged = (columns: readonly ColumnReading[], taken: Reading, better: Reading): ColumnReading[] => {
  const fields = new Map<ColumnReading, Field | undefined>();
  taken.forEach((column, at) => {
    fields.set(column, undefined);
    const other = better[at];
    if (other) fields.set(other, better.length < taken.length ? 'dates' : column.field);
  });
  return columns.map((column) => {
    if (!fields.has(column)) return column;
    const field = fields.get(column);
    const { heading, corrected } = column;
    const confidence = Math.max(column.confidence, ...taken.map((it) => it.confidence));
    return {
      column: column.column,
      heading,
      corrected,
      confidence,
      ...(field === undefined ? {} : { field }),
    };
  });
};

/** Cells alone chose among columns of dates that are alike: nothing says which are the trip's, and that is asked. */
const areAsGood = (taken: Reading, others: readonly Reading[], table: DatedTable): boolean =>
  taken.every((column) => isToldByCells(table.header, column)) &&
  stageOfReading(taken) !== 'result' &&
  others.some(
    ([first, second]) =>
      first !== undefined &&
      stageOfHeading(first.heading) !== 'plan' &&
      (second === undefined || lieLikeEnds(pairsOf(table, [first.column, second.column], undefined))),
  );

/**
 * Of two forms of a trip's dates the one that was kept: by the words of the headings (`KH | TH`), else by the sheet's
 * own numbers of days, which fit one of them clearly better. Where nothing tells, neither.
 */
export const settleContested = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const taken = DATE_FIELDS.flatMap((field) => columns.find((column) => column.field === field) ?? []);
  if (taken.length === 0 || taken.some(({ corrected }) => corrected)) return [...columns];
  const dated = otherDates(columns, table);
  const others = alternatives(taken, dated);
  const told = [...others, ...otherForms(taken, dated)].find((other) => isToldByWords(taken, other, table));
  if (told) return exchanged(columns, taken, told);
  const days = columns.find(({ field }) => field === 'days')?.column;
  if (days === undefined && areAsGood(taken, others, table))
    return columns.map((column) => (taken.includes(column) ? withoutField(column) : column));
  if (taken.length < 2 || days === undefined) return [...columns];
  const own = agreementOf(taken, table, days);
  const better = others.find((other) => agreementOf(other, table, days) > own + CLEARLY);
  return better ? exchanged(columns, taken, better) : [...columns];
};
