import type { ForeignMatter } from '../../words/foreign-columns/foreign-matter';
import type { Field } from '../../words/headings/field';
import { IS_OF_AN_ERRAND, TELLS_OF_PEOPLE, TELLS_WHEN } from '../../words/headings/field-sets';
import { readRound } from '../../words/time/quarter-round';
import { cellText } from '../../cells/grid-cells';
import { NEARLY_ALL, sampleColumn, shownShare } from '../heading/column-evidence';
import { matterOfHeading } from '../heading/heading-words';
import type { ColumnReading } from '../heading/table';
import { lieLikeEnds, pairsOf, type DatedTable } from './date-pairs';

/** What has its own words for the days of a trip: `Ngày xe đi`, `Bắt đầu lưu trú`, `Tuần` over `02-06/3`. */
const MAY_SAY_WHEN: ReadonlySet<ForeignMatter | undefined> = new Set<ForeignMatter>([
  'vehicle',
  'money',
  'stay',
  'clock',
  'calendar',
]);

const cellsOf = ({ grid, from, to }: DatedTable, { column }: ColumnReading) =>
  sampleColumn(grid, column, from, to);

/** `Đợt đi` over days, and no number of a round beside them. */
const isRoundOfDays = (column: ColumnReading, table: DatedTable): boolean =>
  column.field === 'round' && cellsOf(table, column).every((cell) => readRound(cellText(cell)) === undefined);

const mayBeOfTrip = (column: ColumnReading, table: DatedTable): boolean =>
  !column.corrected &&
  (isRoundOfDays(column, table) ||
    (column.field === 'other' && MAY_SAY_WHEN.has(matterOfHeading(column.heading)))) &&
  shownShare('dates', cellsOf(table, column)) >= NEARLY_ALL;

const withFields = (
  columns: readonly ColumnReading[],
  fields: ReadonlyMap<ColumnReading, Field>,
): ColumnReading[] =>
  columns.map((column) => {
    const field = fields.get(column);
    return field === undefined ? column : { ...column, field };
  });

/**
 * Beside people and their errand, where no heading says when: the one column of dates, or the two side by side that lie
 * like the ends of trips, though their headings speak of the car, the lodging or the week.
 */
export const datesAlone = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const has = (fields: Iterable<Field | undefined>): boolean => {
    const wanted = new Set(fields);
    return columns.some(({ field }) => field !== undefined && wanted.has(field));
  };
  if (has(TELLS_WHEN) || !has(IS_OF_AN_ERRAND) || !has(['officer', 'members', ...TELLS_OF_PEOPLE]))
    return [...columns];
  const [first, second, ...more] = columns.filter((column) => mayBeOfTrip(column, table));
  if (first === undefined || more.length > 0) return [...columns];
  if (second === undefined) return withFields(columns, new Map([[first, 'dates']]));
  const isPair =
    second.column === first.column + 1 &&
    lieLikeEnds(pairsOf(table, [first.column, second.column], undefined));
  return isPair
    ? withFields(
        columns,
        new Map<ColumnReading, Field>([
          [first, 'start'],
          [second, 'end'],
        ]),
      )
    : [...columns];
};
