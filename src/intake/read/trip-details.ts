import type { Cell, CellRef } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Quarter } from '../../domain/period';
import type { RoundRef } from '../../domain/round';
import type { Session, TripStatus } from '../../domain/trip';
import type { BlockedTrip } from '../../domain/trip';
import type { Level } from '../../domain/unit';
import { fold } from '../fold';
import type { Field } from '../lexicon';
import { present } from '../present';
import { cellText, isNothing } from '../table/grid-cells';
import type { StatedDays } from '../vi-number';
import type { UnitMatch } from '../unit-index';
import { repaired } from './hygiene';
import { info, warning } from './issues';
import type { TripSetting } from './trip-setting';
import { NO_REPORT, type Report } from './word-readers';

/** What the rows around, the title or the tab's name say of a row. */
export interface RowContext {
  readonly department?: string | undefined;
  readonly quarter?: Quarter | undefined;
  readonly round?: RoundRef | undefined;
  readonly district?: string | undefined;
  /** Where a row of the table does not say. */
  readonly status: TripStatus;
  /** Blank statuses are an exception in this table. */
  readonly statusExpected: boolean;
  /** What was done is ticked, so that a blank cell says it was not. */
  readonly statusIsTick: boolean;
  /** Numbers are the rule in the column of days. */
  readonly daysAreNumbers: boolean;
  /** Days are typed as sessions (số buổi), two a day. */
  readonly daysAreSessions: boolean;
}

/** The cells of one trip: of a row, or of one group of columns in it. */
export interface TripCells {
  readonly sheet: string;
  readonly row: number;
  readonly columnOf: (field: Field) => number | undefined;
  readonly cell: (field: Field) => Cell;
  /** Dates and place share a cell, so that neither can be written over by itself. */
  readonly sharesCell?: boolean;
}

/** What a trip says apart from who went, when and where that stands; what is absent may be undefined. */
export type Details = Pick<BlockedTrip, 'status'> & {
  readonly [Key in keyof Omit<BlockedTrip, 'officer' | 'span' | 'source' | 'status'>]?:
    BlockedTrip[Key] | undefined;
};

export interface DetailsReading {
  readonly details: Details;
  readonly stated: StatedDays | undefined;
  readonly quarter: Quarter | undefined;
  readonly round: RoundRef | undefined;
  readonly reportedOn: Day | undefined;
  readonly issues: Issue[];
}

const refTo = (cells: TripCells, field: Field): CellRef => {
  const column = cells.columnOf(field);
  return { sheet: cells.sheet, row: cells.row, ...(column === undefined ? {} : { column }) };
};

const textOf = (setting: TripSetting, cells: TripCells, field: Field): string =>
  setting.wordsOf(cells.cell(field));

/** The place of a trip as its columns have it, from the smallest part to the largest. */
interface TypedPlace {
  readonly text: string;
  /** The same with `xã`, `huyện` where the column's heading said so. */
  readonly full: string;
  readonly parent?: string | undefined;
  readonly field: Field;
}

const PLACE_FIELDS = ['branch', 'unit', 'commune', 'body'] as const;

/** The columns that name a place within a district, each text once. */
const namedPlaces = (setting: TripSetting, cells: TripCells): Omit<TypedPlace, 'parent'>[] => {
  const named: Omit<TypedPlace, 'parent'>[] = [];
  for (const field of PLACE_FIELDS) {
    const text = textOf(setting, cells, field);
    if (text !== '' && !named.some((other) => other.text === text))
      named.push({
        field,
        text,
        full: field === 'unit' || field === 'body' ? text : setting.words.withKind(field, text),
      });
  }
  return named;
};

const typedPlace = (
  setting: TripSetting,
  cells: TripCells,
  { district: around }: RowContext,
): TypedPlace | undefined => {
  const { withKind } = setting.words;
  const named = namedPlaces(setting, cells);
  const district = textOf(setting, cells, 'parentUnit') || textOf(setting, cells, 'district');
  const parent = withKind('district', district) || around;
  const last = named[named.length - 1];
  if (!last) return district === '' ? undefined : { text: district, full: parent ?? '', field: 'district' };
  if (named.length === 1) return { text: last.text, full: last.full, field: last.field, parent };
  const join = (key: 'text' | 'full'): string => named.map((part) => part[key]).join(', ');
  return { text: join('text'), full: join('full'), field: last.field, parent };
};

const findPlace = (
  setting: TripSetting,
  { text, full, parent }: TypedPlace,
  day: Day | undefined,
): UnitMatch => {
  const hint = { parent, day };
  const match = setting.findUnit(text, hint);
  if (text === full || (match.kind === 'found' && match.unit)) return match;
  const fuller = setting.findUnit(full, hint);
  return fuller.kind === 'found' ? fuller : match;
};

type Unfound = Exclude<UnitMatch, { kind: 'found' }>;

const unknownUnit = (match: Unfound, value: string, at: CellRef, canWrite: boolean): Issue => {
  const expected = match.kind === 'unknown' ? match.expected : undefined;
  const others = match.candidates.filter((candidate) => candidate !== expected);
  return warning('UNKNOWN_UNIT', at, {
    params: { value, ...present({ expected }) },
    suggestions: expected === undefined ? others : [expected, ...others],
    ...(expected === undefined || !canWrite ? {} : { fix: [{ at, to: expected }] }),
  });
};

type ReadUnit = Pick<Details, 'unit' | 'unitKnown'> & { readonly level?: Level | undefined };

const NO_UNIT: ReadUnit = {};

const readUnit = (
  setting: TripSetting,
  cells: TripCells,
  context: RowContext & { readonly day: Day | undefined },
  issues: Issue[],
): ReadUnit => {
  const { day } = context;
  const place = typedPlace(setting, cells, context);
  if (!place) return NO_UNIT;
  const match = findPlace(setting, place, day);
  if (match.kind === 'found') return { unit: match.name, unitKnown: true, level: match.level };
  issues.push(unknownUnit(match, place.text, refTo(cells, place.field), cells.sharesCell !== true));
  const { full, parent = '' } = place;
  const unit = parent !== '' && !fold(full).includes(fold(parent)) ? `${full}, ${parent}` : full;
  return { unit, unitKnown: false, level: match.level };
};

const readState = (
  setting: TripSetting,
  cells: TripCells,
  context: RowContext,
  issues: Issue[],
): TripStatus => {
  if (cells.columnOf('status') === undefined) return context.status;
  const cell = cells.cell('status');
  const status = setting.words.status(cell);
  if (status !== undefined) return status;
  const text = setting.wordsOf(cell);
  if (text === '' && context.statusIsTick) return 'registered';
  if (text === '') {
    if (context.statusExpected) issues.push(info('UNKNOWN_STATUS', refTo(cells, 'status')));
    return context.status;
  }
  const yes = setting.words.yesNo(cell);
  if (yes !== undefined) return yes ? 'done' : 'registered';
  issues.push(warning('UNKNOWN_STATUS', refTo(cells, 'status'), { params: { value: text } }));
  return context.status;
};

const readStated = (
  setting: TripSetting,
  cells: TripCells,
  context: RowContext,
  issues: Issue[],
): StatedDays | undefined => {
  const cell = repaired(setting.inspect, cells.cell('days'));
  const stated = isNothing(cell) ? undefined : setting.words.statedDays(cell);
  if (!stated) return undefined;
  const days =
    context.daysAreSessions && typeof cell === 'number' ? { ...stated, days: stated.days / 2 } : stated;
  if (days.numberAsText && context.daysAreNumbers) {
    const at = refTo(cells, 'days');
    issues.push(
      info('NUMBER_AS_TEXT', at, {
        params: { value: cellText(cell), expected: days.days },
        fix: [{ at, to: days.days }],
      }),
    );
  }
  return days;
};

const readRoundOf = (
  setting: TripSetting,
  cells: TripCells,
  context: RowContext,
  issues: Issue[],
): RoundRef | undefined => {
  const cell = cells.cell('round');
  if (cell === '') return context.round;
  const text = setting.wordsOf(cell);
  if (text === '') return context.round;
  const round = setting.words.round(cell);
  if (round === undefined)
    issues.push(warning('UNKNOWN_ROUND', refTo(cells, 'round'), { params: { value: text } }));
  return round ?? context.round;
};

const readReport = (setting: TripSetting, cells: TripCells): Report =>
  cells.columnOf('report') === undefined
    ? NO_REPORT
    : setting.words.report(repaired(setting.inspect, cells.cell('report')));

/** The half of the day, told by a column, the days or a note; only where half a day is meant. */
const readSessionOf = (
  setting: TripSetting,
  cells: TripCells,
  stated: StatedDays | undefined,
): Session | undefined => {
  const own = setting.words.session(cells.cell('session'));
  if (own !== undefined) return own;
  if (stated?.days !== 0.5) return undefined;
  return stated.session === undefined || stated.session === 'half'
    ? (setting.words.session(cells.cell('note')) ?? stated.session ?? 'half')
    : stated.session;
};

const readDepartmentOf = (
  setting: TripSetting,
  cells: TripCells,
  context: RowContext,
): string | undefined => {
  const text = textOf(setting, cells, 'department');
  return text === '' ? context.department : (setting.departments.find(text) ?? text);
};

/** Everything of a trip but who and when; `day` is its first day, where the unit list changes in time. */
export const readDetails = (
  setting: TripSetting,
  cells: TripCells,
  context: RowContext,
  day?: Day,
): DetailsReading => {
  const issues: Issue[] = [];
  const stated = readStated(setting, cells, context, issues);
  const round = readRoundOf(setting, cells, context, issues);
  const quarter = setting.words.quarter(cells.cell('quarter')) ?? context.quarter;
  const report = readReport(setting, cells);
  const status = readState(setting, cells, context, issues);
  const isReported = status === 'done' && report.given && report.on === undefined;
  const levelTyped = setting.words.level(cells.cell('level'));
  const { unit, unitKnown, level = levelTyped } = readUnit(setting, cells, { ...context, day }, issues);
  const text = (field: Field): string | undefined => textOf(setting, cells, field) || undefined;
  const details: Details = {
    status: isReported ? 'reported' : status,
    level,
    unit,
    unitKnown,
    levelTyped,
    kind: setting.words.kind(cells.cell('kind')),
    topic: text('topic'),
    travelOrder: text('travelOrder'),
    note: text('note'),
    session: readSessionOf(setting, cells, stated),
    round,
    quarter,
    department: readDepartmentOf(setting, cells, context),
    reportedOn: report.on,
    statedDays: stated?.days,
  };
  return { details, issues, stated, round, quarter, reportedOn: report.on };
};
