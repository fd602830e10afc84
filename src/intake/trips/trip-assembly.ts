import { isDateCell, type Cell, type CellChange } from '../../base/cell';
import { toIso } from '../../base/day';
import type { Issue } from '../../domain/issue';
import type { OfficerId } from '../../domain/people/officer';
import { spanOf, lengthOf, type Span } from '../../domain/days/span';
import type { BlockedTrip, FieldColumns, Trip, TripSource, TripStatus } from '../../domain/trips/trip';
import type { TripDateFault, TripDates } from '../dates/judge/trip-dates';
import type { DateSegment } from '../dates/date-segment';
import { withoutUndefined } from '../../base/without-undefined';
import { cellText } from '../cells/grid-cells';
import { blocking, info, warning } from '../cells/issues';
import type { TripCells } from '../rows/trip-cells';
import type { Details } from './trip-details';
import type { RowOfficer, RowOfficers } from './trip-setting';

/** What a row, or a group of its columns, was read to be. */
export interface TripRow {
  readonly cells: TripCells;
  readonly columns: FieldColumns;
  readonly officers: RowOfficers;
  readonly dates: TripDates;
  readonly details: Details;
  /** Side by side in one row with others: their numbers go on from here. */
  readonly firstPart?: number | undefined;
}

/** Where the trips of a row go. */
interface Assembled {
  readonly trips: Trip[];
  readonly blocked: BlockedTrip[];
}

const shownValue = (cell: Cell): string => (isDateCell(cell) ? cellText(cell) : String(cell));

const changesOf = (cells: TripCells, fault: TripDateFault): CellChange[] =>
  (cells.sharesCell === true ? [] : (fault.fix ?? [])).flatMap(({ field, to }) => {
    const column = cells.columnOf(field);
    return column === undefined ? [] : [{ at: { sheet: cells.sheet, row: cells.row, column }, to }];
  });

const paramsOf = ({ expected, day, suggestions }: TripDateFault, value: string): Issue['params'] => {
  const [first, second] = suggestions ?? [];
  return withoutUndefined({
    value: value === '' ? undefined : value,
    expected,
    day: day && toIso(day),
    ...(second === undefined ? {} : { first, second }),
  });
};

const NOT_MADE: ReadonlySet<TripStatus> = new Set<TripStatus>(['cancelled', 'postponed', 'returned']);

/** The faults of a row's dates as issues at their cells; a trip that was called off need not have any. */
export const dateIssues = (cells: TripCells, dates: TripDates, status?: TripStatus): Issue[] => {
  const isOff = status !== undefined && NOT_MADE.has(status);
  return dates.faults
    .filter(({ code }) => !isOff || code !== 'MISSING_DATE')
    .map((fault) => {
      const column = cells.columnOf(fault.field);
      const at = { sheet: cells.sheet, row: cells.row, ...(column === undefined ? {} : { column }) };
      const detail = {
        params: paramsOf(fault, shownValue(cells.cell(fault.field))),
        fix: changesOf(cells, fault),
        ...(fault.suggestions ? { suggestions: fault.suggestions } : {}),
      };
      if (fault.blocks) return blocking(fault.code, at, detail);
      return (fault.code === 'DATE_AS_TEXT' ? info : warning)(fault.code, at, detail);
    });
};

/** A session counts half a day: it is no part of a longer stay. */
const withSession = (details: Details, segment: DateSegment, days: number): Details => {
  const session = segment.session ?? details.session;
  return session === undefined ? details : { ...details, session: days === 1 ? session : undefined };
};

const sourceOf = ({ cells, columns }: TripRow, part: number | undefined): TripSource =>
  part === undefined
    ? { sheet: cells.sheet, row: cells.row, columns }
    : { sheet: cells.sheet, row: cells.row, columns, part };

/** Every field is there, so that none can be forgotten. */
type Whole<Values> = { readonly [Key in keyof Required<Values>]: Values[Key] };

/** A trip, or a blocked one where the officer or the days are not known. */
const tripOf = <Who extends OfficerId | undefined, When extends Span | undefined>(
  officer: Who,
  span: When,
  source: TripSource,
  details: Details,
): Whole<BlockedTrip> & { readonly officer: Who; readonly span: When } => ({
  officer,
  span,
  source,
  status: details.status,
  session: details.session,
  looseDays: details.looseDays,
  unit: details.unit,
  unitKnown: details.unitKnown,
  level: details.level,
  levelTyped: details.levelTyped,
  kind: details.kind,
  topic: details.topic,
  round: details.round,
  quarter: details.quarter,
  department: details.department,
  travelOrder: details.travelOrder,
  reportedOn: details.reportedOn,
  statedDays: details.statedDays,
  note: details.note,
  lonePlan: undefined,
});

interface Place {
  readonly person: RowOfficer;
  readonly segment: DateSegment | undefined;
  readonly part: number | undefined;
}

const addTrip = (row: TripRow, { person, segment, part }: Place, out: Assembled): void => {
  const { officer, sound } = person;
  const span = segment && spanOf(segment.from, segment.to);
  const details = segment ? withSession(row.details, segment, span ? lengthOf(span) : 0) : row.details;
  const source = sourceOf(row, part);
  if (officer !== undefined && sound && span && row.dates.sound)
    out.trips.push(tripOf(officer, span, source, details));
  else out.blocked.push(tripOf(officer, span, source, details));
};

const NO_SEGMENT = [undefined];

/**
 * Adds one trip for each person and each span of days; a blocked one where either is not known. Gives how
 * many they are.
 */
export const assembleTrips = (row: TripRow, out: Assembled): number => {
  const { firstPart, officers, dates } = row;
  const segments = dates.segments.length > 0 ? dates.segments : NO_SEGMENT;
  const count = officers.people.length * segments.length;
  let part = count > 1 || firstPart !== undefined ? (firstPart ?? 0) : undefined;
  for (const person of officers.people)
    for (const segment of segments) {
      addTrip(row, { person, segment, part }, out);
      if (part !== undefined) part += 1;
    }
  return count;
};
