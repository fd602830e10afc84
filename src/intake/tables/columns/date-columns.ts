import type { Cell } from '../../../base/cell';
import { LONGEST_TRIP } from '../../../domain/trips/trip';
import { FEWEST_CELLS, sampleColumn, shownShare, NEARLY_ALL } from '../heading/column-evidence';
import type { ColumnReading } from '../heading/table';
import type { ForeignMatter } from '../../words/foreign-columns/foreign-matter';
import type { Field } from '../../words/headings/field';
import { DATE_FIELDS, IS_OF_AN_ERRAND } from '../../words/headings/field-sets';
import { stageOfHeading } from '../../words/stages';
import { headsBeginnings } from '../../words/verdict-headings';
import { countsDays } from '../../words/time/day-words';
import { readStatedDays } from '../../words/time/stated-days';
import { matterOfHeading } from '../heading/heading-words';
import { settleContested } from './contested-dates';
import { datesAlone } from './dates-alone';
import { agreeWithDays, lieLikeEnds, pairsOf, type DatedTable } from './date-pairs';
import { withoutField } from './without-field';
import { TOLD_BY_CELLS } from './thresholds';
import { isToldByCells } from './told-by-cells';

const guessesOf = ({ header }: DatedTable, { column }: ColumnReading): readonly Field[] =>
  header.find((it) => it.column === column)?.guesses.map(({ field }) => field) ?? [];

/** `Cán bộ | Ngày` over numbers, and nothing of where or what for: how many days somebody has. */
const countsBesidePeople = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('officer') || fields.has('days') || IS_OF_AN_ERRAND.some((field) => fields.has(field)))
    return [...columns];
  const isCount = (column: ColumnReading): boolean =>
    column.field === 'dates' && !column.corrected && holdsNumbersOfDays(column, table);
  return columns.map((column) => (isCount(column) ? { ...column, field: 'days' } : column));
};

/** `Start Date | Due Date`: by when it was to be done may be its last day, and may not. */
const mayEndByDeadline = (
  start: ColumnReading,
  columns: readonly ColumnReading[],
  table: DatedTable,
): boolean =>
  !start.corrected &&
  headsBeginnings(start.heading) &&
  columns.some(
    ({ column, heading }) =>
      matterOfHeading(heading) === 'deadline' &&
      lieLikeEnds(pairsOf(table, [start.column, column], undefined)),
  );

/** Whole numbers as trips are long, some of more than a day. */
const areLengths = (cells: readonly Cell[]): boolean =>
  cells.length >= FEWEST_CELLS &&
  cells.every((cell) => {
    const days = readStatedDays(cell)?.days ?? 0;
    return Number.isInteger(days) && days > 0 && days <= LONGEST_TRIP;
  }) &&
  cells.some((cell) => (readStatedDays(cell)?.days ?? 0) > 1);

/** Under a heading that nobody knows: dates that lie like the ends of the trips, or numbers such as their lengths. */
const mayTellLength = (start: ColumnReading, columns: readonly ColumnReading[], table: DatedTable): boolean =>
  !start.corrected &&
  columns.some(
    (column) =>
      column.field === undefined &&
      !column.corrected &&
      column.heading !== '' &&
      guessesOf(table, column).length === 0 &&
      (lieLikeEnds(pairsOf(table, [start.column, column.column], undefined)) ||
        areLengths(sampleColumn(table.grid, column.column, table.from, table.to))),
  );

/** A start without an end is a column of spans or of single days; where its ends may stand elsewhere, that is asked. */
const startAlone = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('end') || fields.has('dates')) return [...columns];
  const isOpen = (column: ColumnReading): boolean =>
    !fields.has('days') &&
    (mayEndByDeadline(column, columns, table) || mayTellLength(column, columns, table));
  return columns.map((column) => {
    if (column.field !== 'start') return column;
    return isOpen(column) ? withoutField(column) : { ...column, field: 'dates' };
  });
};

/** `Ngày về | Số ngày`: an end without a start, from which the days are counted back. */
const endAlone = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const days = columns.find(({ field }) => field === 'days');
  if (days === undefined || columns.some(({ field }) => field === 'start' || field === 'dates'))
    return [...columns];
  if (!holdsNumbersOfDays(days, table)) return [...columns];
  return columns.map((column) => (column.field === 'end' ? { ...column, field: 'dates' } : column));
};

/** `Thời gian đi | Thời gian về`, `Ngày | Đến ngày`: beside one end alone a column of dates is the other end. */
const pairEnds = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('start') === fields.has('end')) return [...columns];
  const missing = fields.has('end') ? 'start' : 'end';
  const isAside = (column: number): boolean => {
    const other = columns.find(({ field }) => field === 'start' || field === 'end')?.column ?? 0;
    return missing === 'start' ? column < other : column > other;
  };
  return columns.map((column) => {
    if (column.field !== 'dates' || column.corrected || !isAside(column.column)) return column;
    const isNumber = missing === 'end' && !fields.has('days') && countsDaysThere(column, table);
    return { ...column, field: isNumber ? 'days' : missing };
  });
};

/** Numbers of days in whatever way they are typed, and nothing else. */
const holdsNumbersOfDays = ({ column }: ColumnReading, { grid, from, to }: DatedTable): boolean => {
  const cells = sampleColumn(grid, column, from, to);
  return cells.length > 0 && cells.every((cell) => readStatedDays(cell) !== undefined);
};

/** `Thời gian (ngày)` over small numbers: how long, and not until when. */
const countsDaysThere = (column: ColumnReading, table: DatedTable): boolean =>
  countsDays(column.heading) && holdsNumbersOfDays(column, table);

/** `Ngày` beside both ends is how many days they are, or another date: never the dates of the trip. */
const datesBesideEnds = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('start') || !fields.has('end')) return [...columns];
  const holdsDates = (column: number): boolean =>
    shownShare('dates', sampleColumn(table.grid, column, table.from, table.to)) >= NEARLY_ALL;
  return columns.map((column) => {
    if (column.field !== 'dates' || column.corrected) return column;
    const isDays = !holdsDates(column.column) && !fields.has('days');
    return isDays ? { ...column, field: 'days' } : withoutField(column);
  });
};

/**
 * An officer of three trips has one row of four with a name; below a third of dates the column is one of people.
 */
const MIXED_SHARE = 0.3;

/** `Họ và tên / Thời gian`: names as group rows over the dates of their trips, in one column. */
const namesOverDates = (columns: readonly ColumnReading[], input: DatedTable): ColumnReading[] => {
  if (columns.some(({ field }) => field === 'dates' || field === 'start')) return [...columns];
  const holdsDates = ({ column, field, corrected }: ColumnReading): boolean =>
    field === 'officer' &&
    !corrected &&
    input.header.some((it) => it.column === column && it.guesses.some((guess) => guess.field === 'dates')) &&
    shownShare('dates', sampleColumn(input.grid, column, input.from, input.to)) >= MIXED_SHARE;
  return columns.map((column) => (holdsDates(column) ? { ...column, field: 'dates' } : column));
};

const isDateField = (field: Field | undefined): boolean => DATE_FIELDS.some((it) => it === field);

/** What dates cannot be: `Có mặt` over dates counts nobody, and `Đồng chí về hôm nào?` names none. */
const NEVER_DATES: ReadonlySet<ForeignMatter | undefined> = new Set<ForeignMatter>(['count', 'person']);

/** Another matter keeps its column, but for one that dates cannot be. */
const isOfOtherMatter = (column: ColumnReading, table: DatedTable): boolean =>
  guessesOf(table, column)[0] === 'other' && !NEVER_DATES.has(matterOfHeading(column.heading));

/** A date of the trip by its heading or as its neighbour: of no other matter, and nobody's choice. */
const mayBeAnEnd = (column: ColumnReading, table: DatedTable): boolean =>
  !column.corrected &&
  column.heading !== '' &&
  (column.field === undefined || MAY_BE_AN_END.has(column.field) || isDateField(column.field)) &&
  !isOfOtherMatter(column, table) &&
  shownShare('dates', sampleColumn(table.grid, column.column, table.from, table.to)) >= MOSTLY_DATED;

/** `Ngày nhận nhiệm vụ`, `Ngày rời cơ quan`: of somebody's service on a list of staff. */
const OF_SERVICE: readonly Field[] = ['validFrom', 'validTo'];

/** Those, and what is of no field of a trip. */
const MAY_BE_AN_END: ReadonlySet<Field> = new Set<Field>([...OF_SERVICE, 'other']);

/** Cells left blank where nobody went, and a remark or two; the others are dates. */
const MOSTLY_DATED = 0.8;

/** Without numbers of days one of the two has to be an end by its heading, or both have to speak of time. */
const areEndsByWords = (
  table: DatedTable,
  [first, second]: readonly [ColumnReading, ColumnReading],
): boolean =>
  first.field === 'start' ||
  second.field === 'end' ||
  // Where the cells alone said so its neighbour may hold the ends, for all that is said.
  isToldByCells(table.header, first) ||
  isToldByCells(table.header, second) ||
  [first, second].every(
    (column) =>
      (column.field !== undefined && OF_SERVICE.includes(column.field)) ||
      guessesOf(table, column).some(isDateField),
  );

/**
 * Two columns of dates side by side of which one alone was understood: the trips go from one to the other where the
 * numbers of days say so, or where their headings allow it and the dates lie as both ends of trips do.
 */
const orderedEnds = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('start') && fields.has('end')) return [...columns];
  const days = columns.find(({ field }) => field === 'days')?.column;
  for (const [at, left] of columns.entries()) {
    const right = columns[at + 1];
    if (!right || !mayBePaired(left, right, table)) continue;
    const found = [[left, right] as const, [right, left] as const].find((pair) => areEnds(pair, table, days));
    if (found) return withEnds(columns, ...found);
  }
  return [...columns];
};

const mayBePaired = (left: ColumnReading, right: ColumnReading, table: DatedTable): boolean =>
  (isDateField(left.field) || isDateField(right.field)) &&
  stageOfHeading(left.heading) === stageOfHeading(right.heading) &&
  [left, right].every((column) => mayBeAnEnd(column, table));

const areEnds = (
  [first, second]: readonly [ColumnReading, ColumnReading],
  table: DatedTable,
  days: number | undefined,
): boolean => {
  const pairs = pairsOf(table, [first.column, second.column], days);
  if (days !== undefined) return agreeWithDays(pairs);
  return areEndsByWords(table, [first, second]) && lieLikeEnds(pairs);
};

/** The two columns as the ends of the trips; what else was taken for dates is none. */
const withEnds = (
  columns: readonly ColumnReading[],
  start: ColumnReading,
  end: ColumnReading,
): ColumnReading[] =>
  columns.map((column) => {
    if (column === start)
      return { ...column, field: 'start', confidence: Math.max(column.confidence, TOLD_BY_CELLS) };
    if (column === end)
      return { ...column, field: 'end', confidence: Math.max(column.confidence, TOLD_BY_CELLS) };
    return isDateField(column.field) && !column.corrected ? withoutField(column) : column;
  });

/** `Ngày dự kiến | Ngày đi`: dates that were planned are none of a trip's beside those that were kept. */
const withoutPlanned = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const dated = columns.filter(({ field }) => isDateField(field));
  const isPlan = ({ heading, corrected }: ColumnReading): boolean =>
    !corrected && stageOfHeading(heading) === 'plan';
  const kept = dated.filter((column) => !isPlan(column));
  // A last day alone, `Ngày hoàn thành`, says of no trip when it began; a column of dates before it may.
  const mayBegin = (column: ColumnReading): boolean =>
    column.field === undefined && !isPlan(column) && mayBeAnEnd(column, table);
  if (kept.length === dated.length || kept.length === 0) return [...columns];
  if (kept.every(({ field }) => field === 'end') && !columns.some(mayBegin)) return [...columns];
  return columns.map((column) => (dated.includes(column) && isPlan(column) ? withoutField(column) : column));
};

/**
 * Which columns hold the first day, the last day or both, once their headings were understood. In this order: plans
 * leave first, ends are paired before a column beside them is judged, other dates contest the place of those that were
 * found, and a start, or an end, is only alone after no other was found.
 */
export const settleDates = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] =>
  [
    withoutPlanned,
    countsBesidePeople,
    datesAlone,
    pairEnds,
    namesOverDates,
    datesBesideEnds,
    orderedEnds,
    settleContested,
    // The dates that contested may have a neighbour of their own.
    orderedEnds,
    startAlone,
    endAlone,
  ].reduce<ColumnReading[]>((settled, step) => step(settled, table), [...columns]);
