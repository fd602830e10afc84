import { fold } from '../text/fold';
import type { Field } from '../words/lexicon';
import { dayColumns, tellsOfTrips } from './day-columns';
import type { HeaderColumn } from './heading/header';
import { headsAssignments } from './heading/register-headings';
import type { ColumnReading, TableKind } from './heading/table';

type Fields = ReadonlySet<Field>;

const hasAny = (fields: Fields, wanted: readonly Field[]): boolean =>
  wanted.some((field) => fields.has(field));

const DATES: readonly Field[] = ['dates', 'start', 'end'];
const ERRAND: readonly Field[] = [
  'unit',
  'topic',
  'kind',
  'status',
  'level',
  'travelOrder',
  'commune',
  'branch',
  'district',
];
const PERSONAL: readonly Field[] = ['position', 'subject', 'abbreviation'];

/** Columns under headings that name rounds, quarters or months, or hold the dates of one. */
export const periodColumns = (header: readonly HeaderColumn[]): HeaderColumn[] =>
  header.filter(({ label }) => label !== undefined);

const isWide = (header: readonly HeaderColumn[], columns: readonly ColumnReading[]): boolean => {
  const labelled = periodColumns(header);
  if (labelled.length < 2) return false;
  const inGroups = new Set(labelled.map(({ column }) => column));
  const ownDates = columns.some(
    ({ field, column }) => field !== undefined && DATES.includes(field) && !inGroups.has(column),
  );
  return !ownDates;
};

const isSettings = (fields: Fields): boolean =>
  fields.has('value') && hasAny(fields, ['parameter', 'topic', 'note', 'other']) && !fields.has('officer');

/** Dates under a title of holidays, beside a column `Tên` that holds the names of the holidays. */
const isHolidayNames = (fields: Fields, name: string): boolean =>
  hasAny(fields, DATES) &&
  !hasAny(fields, ['reason', 'department', ...PERSONAL, ...ERRAND]) &&
  /\b(?:ngay le|nghi le|le tet|nghi tet|(?:public )?holidays)\b/.test(name) &&
  !/\bcan bo\b/.test(name);

const isExemptions = (fields: Fields, name: string): boolean =>
  !hasAny(fields, ['unit', 'topic', 'kind', 'status']) &&
  (fields.has('reason') || (hasAny(fields, DATES) && /\b(?:mien|nghi|vang|exempt\w*|leave)\b/.test(name)));

const isRosterName = (name: string): boolean =>
  /\b(?:danh sach|ds can bo|ds cb|roster|staff list|nhan su)\b/.test(name);

const hasDates = (fields: Fields): boolean => hasAny(fields, DATES);

/** Dates beside people without an errand say when they were in office. */
const isDatedRoster = (fields: Fields, name: string): boolean =>
  !hasAny(fields, ERRAND) && ((hasAny(fields, PERSONAL) && !fields.has('days')) || isRosterName(name));

const isUndatedLog = (fields: Fields): boolean =>
  hasAny(fields, ['topic', 'status', 'unit']) && fields.has('days');

/** A list of the staff beside which someone keeps figures, such as the days that formulas count. */
const isRosterWithFigures = (fields: Fields, name: string): boolean =>
  !hasAny(fields, ['unit', 'topic', 'kind', 'travelOrder']) &&
  hasAny(fields, ['subject', 'abbreviation', 'position']) &&
  (fields.has('subject') || isRosterName(name));

/** People with what they are, not with what they have to do: a list of who looks after which place is no roster. */
const isPlainRoster = (fields: Fields, name: string): boolean => {
  if (hasAny(fields, ['total', 'days', 'topic', 'status'])) return false;
  return !hasAny(fields, ERRAND) || (isRosterName(name) && hasAny(fields, [...PERSONAL, 'department']));
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
  if (isExemptions(fields, name)) return 'exemptions';
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

const listKind = (fields: Fields, header: readonly HeaderColumn[]): TableKind => {
  if (isSettings(fields)) return 'settings';
  if (hasAny(fields, ['holiday', 'dayType', 'officer'])) return 'holidays';
  if (hasDates(fields) && hasAny(fields, ['unit', 'topic'])) return 'trips-long';
  if (isRounds(fields, header)) return 'rounds';
  return isUnits(fields) ? 'units' : 'other';
};

const ABOUT_TRIPS = /\b(?:co so|cong tac|1 ?\+ ?2|dia ban|di thuc te|chuyen di|trips?|field)\b/;
/** What offices also keep lists of, with people, dates and places in them. */
const ABOUT_OTHERS =
  /\b(?:khen thuong|ky luat|tap huan|dao tao|boi duong|lich truc|truc (?:co quan|tet|le|ban)|lich xe|dieu xe|tai san|cong van|van ban (?:den|di)|du toan|kinh phi|sinh nhat|danh ba|bang luong|nang luong|thi dua|dang vien|hop giao ban|lich hop|bien ban|diem danh|hien mau|quan su|quyet toan|thanh toan|tham hoi|luan chuyen|quy hoach)\b/;

/** Whether a tab's name and title say that its rows are of other matters than trips. */
export const namesOtherMatters = (name: string): boolean => {
  const words = fold(name);
  return ABOUT_OTHERS.test(words) && !ABOUT_TRIPS.test(words);
};

/** What a title, or whose charge the columns are, makes of a table that else would be of people or trips. */
const isOther = (
  kind: TableKind,
  columns: readonly ColumnReading[],
  fields: Fields,
  name: string,
): boolean =>
  kind === 'roster'
    ? headsAssignments(columns) && !hasAny(fields, PERSONAL)
    : (kind === 'trips-long' || kind === 'trips-wide') && namesOtherMatters(name);

/** Which table it is, by what its columns hold; `name` is the tab's name and the table's title. */
export const kindOf = (
  columns: readonly ColumnReading[],
  header: readonly HeaderColumn[],
  name: string,
): TableKind => {
  const fields: Fields = new Set(columns.flatMap(({ field }) => (field === undefined ? [] : [field])));
  if (fields.has('officer') && dayColumns(header).length > 0)
    return tellsOfTrips(name) ? 'trips-wide' : 'other';
  const kind =
    fields.has('officer') && !isHolidayNames(fields, fold(name))
      ? officerKind(fields, header, isWide(header, columns), fold(name))
      : listKind(fields, header);
  return isOther(kind, columns, fields, name) ? 'other' : kind;
};
