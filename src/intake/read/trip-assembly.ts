import type { CellChange } from '../../domain/cell';
import type { Issue } from '../../domain/issue';
import { spanOf, lengthOf } from '../../domain/span';
import type { BlockedTrip, FieldColumns, Trip, TripSource } from '../../domain/trip';
import type { TripDateFault, TripDates } from '../trip-dates';
import { present } from '../present';
import type { DateSegment } from '../vi-date';
import type { Cell } from '../../domain/cell';
import { isDateCell } from '../../domain/cell';
import { cellText } from '../table/grid-cells';
import { blocking, info, warning } from './issues';
import type { Details, TripCells } from './trip-details';
import type { RowOfficer, RowOfficers } from './trip-officers';

/** What a row, or a group of its columns, was read to be. */
export interface TripRow {
  readonly cells: TripCells;
  readonly columns: FieldColumns;
  readonly officers: RowOfficers;
  readonly dates: TripDates;
  readonly details: Details;
  /** Wide forms: days inside the round's window, when they do not fill it. */
  readonly looseDays?: number;
  /** Side by side in one row with others: their numbers go on from here. */
  readonly firstPart?: number;
}

const shownValue = (cell: Cell): string => (isDateCell(cell) ? cellText(cell) : String(cell));

const changesOf = (cells: TripCells, fault: TripDateFault): CellChange[] =>
  (cells.sharesCell === true ? [] : (fault.fix ?? [])).flatMap(({ field, to }) => {
    const column = cells.columnOf(field);
    return column === undefined ? [] : [{ at: { sheet: cells.sheet, row: cells.row, column }, to }];
  });

/** The faults of a row's dates as issues at their cells. */
export const dateIssues = (cells: TripCells, dates: TripDates): Issue[] =>
  dates.faults.map((fault) => {
    const column = cells.columnOf(fault.field);
    const at = { sheet: cells.sheet, row: cells.row, ...(column === undefined ? {} : { column }) };
    const value = shownValue(cells.cell(fault.field));
    const [first, second] = fault.suggestions ?? [];
    const detail = {
      params: {
        ...(value === '' ? {} : { value }),
        ...(fault.expected === undefined ? {} : { expected: fault.expected }),
        ...(first === undefined || second === undefined ? {} : { first, second }),
      },
      fix: changesOf(cells, fault),
      ...(fault.suggestions ? { suggestions: fault.suggestions } : {}),
    };
    if (fault.blocks) return blocking(fault.code, at, detail);
    return (fault.code === 'DATE_AS_TEXT' ? info : warning)(fault.code, at, detail);
  });

/** A session counts half a day: it is no part of a longer stay. */
const withSession = (details: Details, segment: { session?: Details['session'] }, days: number): Details => {
  const session = segment.session ?? details.session;
  if (session !== undefined && days === 1) return { ...details, session };
  const whole: { -readonly [Key in keyof Details]: Details[Key] } = { ...details };
  delete whole.session;
  return whole;
};

interface Piece {
  readonly trips: Trip[];
  readonly blocked: BlockedTrip[];
}

interface Place {
  readonly person: RowOfficer;
  readonly segment: DateSegment | undefined;
  readonly source: TripSource;
}

const placesOf = ({ officers, dates, columns, cells, firstPart }: TripRow): Place[] => {
  const segments = dates.segments.length > 0 ? dates.segments : [undefined];
  const pairs = officers.people.flatMap((person) => segments.map((segment) => ({ person, segment })));
  const isMany = pairs.length > 1 || firstPart !== undefined;
  return pairs.map((pair, index) => ({
    ...pair,
    source: {
      sheet: cells.sheet,
      row: cells.row,
      columns,
      ...(isMany ? { part: (firstPart ?? 0) + index } : {}),
    },
  }));
};

/** One trip for each person and each span of days; a blocked one where either is not known. */
export const assembleTrips = (row: TripRow): Piece => {
  const trips: Trip[] = [];
  const blocked: BlockedTrip[] = [];
  for (const { person, segment, source } of placesOf(row)) {
    const span = segment && spanOf(segment.from, segment.to);
    const details = segment ? withSession(row.details, segment, span ? lengthOf(span) : 0) : row.details;
    const loose = row.looseDays === undefined ? {} : { looseDays: row.looseDays };
    const { officer } = person;
    if (officer !== undefined && person.sound && span && row.dates.sound)
      trips.push({ ...details, ...loose, officer, span, source });
    else blocked.push({ ...details, ...loose, ...present({ officer, span }), source });
  }
  return { trips, blocked };
};
