import { fold } from '../../text/fold';
import type { Field } from '../../words/headings/field';
import {
  DATE_FIELDS,
  IS_OF_AN_ERRAND,
  MAKES_AN_OFFICER,
  PLACE_FIELDS,
  TELLS_OF_PEOPLE,
  TELLS_WHEN,
} from '../../words/headings/field-sets';
import { staffColumnOf } from '../../words/headings/staff-headings';
import {
  mentionsDuty,
  namesAbsence,
  namesExemption,
  namesHolidays,
  namesList,
  namesRoster,
} from '../../words/matters/matter-of-text';
import { dayColumns } from './day-columns';
import type { HeaderColumn } from '../heading/header';
import { headsAssignments } from '../heading/register-headings';
import type { ColumnReading, TableKind } from '../heading/table';

type Fields = ReadonlySet<Field>;

const hasAny = (fields: Fields, wanted: readonly Field[]): boolean =>
  wanted.some((field) => fields.has(field));

/** Columns under headings that name rounds, quarters or months, or hold the dates of one. */
export const periodColumns = (header: readonly HeaderColumn[]): HeaderColumn[] =>
  header.filter(({ label }) => label !== undefined);

const OF_A_STAY: ReadonlySet<Field | undefined> = new Set<Field>(['days', 'unit', 'commune', 'topic']);
/**
 * One period over a place or a date is the title of its columns; a form that runs to the right has two at least.
 */
const FEWEST_WITH_COLUMNS = 2;

/** Places and days under several periods make a form that runs to the right, whatever dates stand beside them. */
const haveOwnColumns = (labelled: readonly HeaderColumn[]): boolean =>
  new Set(labelled.filter(({ guesses: [best] }) => OF_A_STAY.has(best?.field)).map(({ group }) => group))
    .size >= FEWEST_WITH_COLUMNS;

/** `Đợt 1 (03-07/4) | Đợt 2 (08-12/5)` say when by themselves, whatever dates stand beside them. */
const sayWhen = (labelled: readonly HeaderColumn[]): boolean =>
  labelled.filter(({ label }) => label?.dates !== undefined).length >= FEWEST_WITH_COLUMNS;

/** The form of a year of which one round has been held: under a title of duty its column says when by itself. */
const isFirstRound = ([only, ...more]: readonly HeaderColumn[], name: string): boolean =>
  only?.label?.dates !== undefined &&
  only.label.round !== undefined &&
  more.length === 0 &&
  mentionsDuty(name);

const isWide = (
  header: readonly HeaderColumn[],
  columns: readonly ColumnReading[],
  name: string,
): boolean => {
  const labelled = periodColumns(header);
  if (labelled.length < 2 && !isFirstRound(labelled, name)) return false;
  const inGroups = new Set(labelled.map(({ column }) => column));
  const ownDates = columns.some(({ field, column }) => TELLS_WHEN.has(field) && !inGroups.has(column));
  return !ownDates || haveOwnColumns(labelled) || sayWhen(labelled);
};

const isSettings = (fields: Fields): boolean =>
  fields.has('value') && hasAny(fields, ['parameter', 'topic', 'note', 'other']) && !fields.has('officer');

/** Dates under a title of holidays, beside a column `Tên` that holds the names of the holidays. */
const isHolidayNames = (fields: Fields, name: string): boolean =>
  hasAny(fields, DATE_FIELDS) &&
  !hasAny(fields, ['reason', 'department', ...TELLS_OF_PEOPLE, ...IS_OF_AN_ERRAND]) &&
  namesHolidays(name);

const tellsOfAbsence = (fields: Fields, name: string, isNamed: boolean): boolean =>
  fields.has('reason') || (hasAny(fields, DATE_FIELDS) && (isNamed || namesAbsence(name)));

const isExemptions = (fields: Fields, name: string, wide: boolean): boolean => {
  const isNamed = namesExemption(name);
  // `Hình thức: Tập trung` is of a course that keeps somebody away.
  if (hasAny(fields, isNamed ? ['unit', 'status'] : [...PLACE_FIELDS, 'kind', 'status'])) return false;
  // A list that says so is one, whatever it has beside the names.
  if (isNamed && !hasAny(fields, DATE_FIELDS)) return true;
  // Beside columns of rounds a reason is that of a round on which somebody was not.
  return !fields.has('topic') && (isNamed || !wide) && tellsOfAbsence(fields, name, isNamed);
};

const hasDates = (fields: Fields): boolean => hasAny(fields, DATE_FIELDS);

/** Dates beside people without an errand say when they were in office. */
const isDatedRoster = (fields: Fields, name: string): boolean =>
  !hasAny(fields, IS_OF_AN_ERRAND) &&
  ((hasAny(fields, TELLS_OF_PEOPLE) && !fields.has('days')) || namesRoster(name) || namesList(name));

/**
 * Days, or the round of which a list tells when it was, beside what was done or where; days and how far along somebody
 * is are a summary's.
 */
const isUndatedLog = (fields: Fields): boolean =>
  hasAny(fields, ['topic', 'unit', 'commune', 'branch']) && hasAny(fields, ['days', 'round']);

/** A list of the staff beside which someone keeps figures, such as the days that formulas count. */
const isRosterWithFigures = (fields: Fields, name: string): boolean =>
  !hasAny(fields, ['unit', 'topic', 'kind', 'travelOrder']) &&
  hasAny(fields, ['subject', 'abbreviation', 'position']) &&
  (fields.has('subject') || namesRoster(name) || namesList(name));

/** People with what they are, not with what they have to do: a list of who looks after which place is no roster. */
const isPlainRoster = (fields: Fields, name: string): boolean => {
  if (hasAny(fields, ['total', 'days', 'topic', 'status'])) return false;
  return (
    !hasAny(fields, IS_OF_AN_ERRAND) ||
    ((namesRoster(name) || namesList(name)) && hasAny(fields, [...TELLS_OF_PEOPLE, 'department']))
  );
};

/** Plain columns of quarters hold figures; rounds, dates, or places and days under them tell of trips. */
const holdsFigures = (header: readonly HeaderColumn[]): boolean =>
  periodColumns(header).every(
    ({ label, guesses }) => label?.round === undefined && label?.dates === undefined && guesses.length === 0,
  );

const officerKind = (
  fields: Fields,
  header: readonly HeaderColumn[],
  wide: boolean,
  name: string,
): TableKind => {
  if (isExemptions(fields, name, wide)) return 'exemptions';
  if (wide) return holdsFigures(header) && isRosterWithFigures(fields, '') ? 'roster' : 'trips-wide';
  if (hasDates(fields)) return isDatedRoster(fields, name) ? 'roster' : 'trips-long';
  if (isRosterWithFigures(fields, name)) return 'roster';
  if (isUndatedLog(fields)) return 'trips-long';
  return isPlainRoster(fields, name) ? 'roster' : 'other';
};

const isRounds = (fields: Fields, header: readonly HeaderColumn[]): boolean =>
  !hasAny(fields, ['unit', 'topic', 'commune']) &&
  ((fields.has('round') && hasDates(fields)) ||
    (fields.has('quarter') && fields.has('start')) ||
    (hasAny(fields, ['quarter', 'round']) && periodColumns(header).length > 0));

const isUnits = (fields: Fields): boolean =>
  hasAny(fields, ['commune', 'district', 'body', 'branch', 'mergedInto']) ||
  (fields.has('unit') && !fields.has('topic'));

/** What the words over a table say of it. */
interface Called {
  /** The tab's name and the table's title. */
  readonly name: string;
  /** They name the one person whose it is. */
  readonly isOfPerson: boolean;
}

/**
 * Dates with places or topics; a list of units has the time of each, which under a title of duty, or of one person, is
 * a trip's.
 */
const isLogOfPlaces = (fields: Fields, { name, isOfPerson }: Called): boolean =>
  (hasDates(fields) && hasAny(fields, ['unit', 'topic'])) ||
  (hasDates(fields) && hasAny(fields, PLACE_FIELDS) && isOfPerson) ||
  (fields.has('start') && fields.has('end') && hasAny(fields, PLACE_FIELDS) && mentionsDuty(name));

const listKind = (fields: Fields, header: readonly HeaderColumn[], called: Called): TableKind => {
  if (isSettings(fields)) return 'settings';
  if (hasAny(fields, ['holiday', 'dayType', 'officer'])) return 'holidays';
  if (isLogOfPlaces(fields, called)) return 'trips-long';
  if (isRounds(fields, header)) return 'rounds';
  return isUnits(fields) ? 'units' : 'other';
};

/**
 * What a list of the staff says of each of them is no errand: `Số ngày phải đi`, `Tình trạng` beside posts and
 * departments, where nothing tells of a trip.
 */
const withoutStaffColumns = (columns: readonly ColumnReading[]): readonly ColumnReading[] => {
  const has = (...fields: readonly (Field | undefined)[]): boolean =>
    columns.some(({ field }) => field !== undefined && fields.includes(field));
  const isOfStaff =
    has('officer') && has(...MAKES_AN_OFFICER) && !has(...DATE_FIELDS, ...PLACE_FIELDS, 'topic', 'kind');
  return isOfStaff ? columns.filter(({ heading }) => staffColumnOf(heading) === undefined) : columns;
};

/** Which table it has the columns of. */
export const kindOf = (
  columns: readonly ColumnReading[],
  header: readonly HeaderColumn[],
  { name, isOfPerson }: Called,
): TableKind => {
  const telling = withoutStaffColumns(columns);
  const fields: Fields = new Set(telling.flatMap(({ field }) => (field === undefined ? [] : [field])));
  if (fields.has('officer') && dayColumns(header).length > 0) return 'trips-wide';
  if (!fields.has('officer') || isHolidayNames(fields, fold(name)))
    return listKind(fields, header, { name: fold(name), isOfPerson });
  const kind = officerKind(fields, header, isWide(header, columns, fold(name)), fold(name));
  return kind === 'roster' && headsAssignments(columns) && !hasAny(fields, TELLS_OF_PEOPLE) ? 'other' : kind;
};
