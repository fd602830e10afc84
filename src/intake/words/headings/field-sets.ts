import type { Field } from './field';

/*
 * Which fields answer which question of the reading. Sets look alike and differ on purpose: a list of officers may
 * have a district, a list of places an officer in charge. So each set is named by what is asked.
 */

const setOf = (...fields: readonly Field[]): ReadonlySet<Field | undefined> => new Set(fields);

/** When a trip was: a cell with its dates, or its first and its last day. */
export const DATE_FIELDS = ['dates', 'start', 'end'] as const satisfies readonly Field[];
export type DateField = (typeof DATE_FIELDS)[number];
export const TELLS_WHEN = setOf(...DATE_FIELDS);

/** Where a trip went, the smallest place first. */
export const PLACE_FIELDS = ['branch', 'unit', 'commune', 'body'] as const satisfies readonly Field[];
export type PlaceField = (typeof PLACE_FIELDS)[number];
/** The district around the place. */
export const DISTRICT_FIELDS = ['parentUnit', 'district'] as const satisfies readonly Field[];
/** Whether a cell should name a place of any level. */
export const NAMES_PLACE = setOf(...PLACE_FIELDS, ...DISTRICT_FIELDS);

// How headings and cells are weighed

/** Which columns a heading has, that words above or beside a table do not make together. */
export const BEGINS_A_HEADING = setOf(
  'ordinal',
  'officer',
  'quarter',
  'round',
  'parameter',
  'value',
  'reason',
  'holiday',
  ...DATE_FIELDS,
  'days',
  'district',
  'commune',
  'body',
  'unit',
);
/** Which headings stand beside, or over, columns of periods. */
export const GOES_WITH_PERIODS = setOf('officer', 'quarter', 'round');
/** Which are people's even under a heading of another matter: `Thông tin liên hệ` over `Họ và tên | Điện thoại`. */
export const IS_NEVER_FOREIGN = setOf('ordinal', 'officer', 'department', 'position');
/** Which another word turns into something else: `Ngày` of a trip, `Ngày cưới` of nobody's. */
export const CHANGES_WITH_A_WORD = setOf(
  'officer',
  'days',
  'quarter',
  'round',
  'unit',
  'status',
  'kind',
  'level',
  'reason',
  ...DATE_FIELDS,
);
/** Which stand twice where a plan and its result are side by side. */
export const HAS_A_PLAN = setOf(...DATE_FIELDS, 'days', ...PLACE_FIELDS);
/** Whose cells cannot look otherwise: a heading that fits does not save them. */
export const LOOKS_LIKE_NOTHING_ELSE = setOf(
  ...DATE_FIELDS,
  'days',
  'status',
  'quarter',
  'kind',
  'level',
  'session',
  'topic',
);
/** Roles of a trip, by the field that cells alone may fill, and the other forms in which a heading supplies them. */
export const ROLES: readonly (readonly [shown: Field, ...forms: Field[]])[] = [
  ['dates', 'start', 'end', 'round', 'month'],
  ['officer'],
  ['unit', 'commune', 'branch', 'district', 'body', 'parentUnit'],
  ['status'],
  ['quarter', 'round'],
  ['days', 'end', 'dates'],
];
/** Who, when and where: columns that hold these make a table of trips, whatever stands over them. */
export const SHOWS_TRIPS = ['officer', 'dates', 'unit'] as const satisfies readonly Field[];
/** Of which a table may have any number of columns. */
export const MAY_STAND_TWICE = setOf('other', 'total');
/** Which two tables side by side have each for itself. */
export const STANDS_ONCE_A_TABLE = ['officer', 'ordinal'] as const satisfies readonly Field[];

/** What no column that says plan or result is. */
export const IS_NAMED_ALREADY = setOf(
  'ordinal',
  'officer',
  'department',
  'position',
  ...DATE_FIELDS,
  'days',
  ...PLACE_FIELDS,
  ...DISTRICT_FIELDS,
);

/** What a row of results under its plan need not say again. */
export const IS_OFTEN_AS_PLANNED = setOf(...PLACE_FIELDS, ...DISTRICT_FIELDS, 'topic', 'kind', 'department');

// What a table is of

/** What people are sent to do: no list of people has it beside dates that say since when someone is in the office. */
export const IS_OF_AN_ERRAND = [
  'unit',
  'topic',
  'kind',
  'status',
  'level',
  'travelOrder',
  'commune',
  'branch',
  'district',
] as const satisfies readonly Field[];
/** With which a table is of trips, however many of their dates are missing. */
export const IS_SURELY_OF_TRIPS = setOf('days', 'unit', 'commune', 'topic', 'kind', 'status');
/** Beside dates, what makes rows trips although no column says where: someone's own sheet names no officer. */
export const MAKES_DATES_TRIPS = ['officer', 'topic', 'days', 'kind'] as const satisfies readonly Field[];
/** Of the facts down the side of a form, those that a trip has beside its date. */
export const MAKES_A_FORM_A_TRIP = ['unit', 'commune', 'topic'] as const satisfies readonly Field[];
/** What beside a reason is filled in for few of the people of a list, and does not tell what the list is. */
export const IS_OFTEN_LEFT_BLANK = setOf('reason', ...DATE_FIELDS);
/** What a person is: a table of trips has no use for it. */
export const TELLS_OF_PEOPLE = ['position', 'subject', 'abbreviation'] as const satisfies readonly Field[];
/** What a person is in the office; a list of telephones or birthdays has none of them. */
export const MAKES_AN_OFFICER = ['department', 'position', 'subject'] as const satisfies readonly Field[];
/** What only a register of duty has. */
export const IS_OF_DUTY_ALONE = setOf('commune', 'branch', 'body', 'travelOrder', 'level', 'round');
/** What it shares with other registers. */
export const IS_OF_MANY_REGISTERS = setOf('unit', 'topic', 'kind', 'status', 'report', 'district', 'quarter');
/** Who went, when and where: what makes a trip. */
export const IS_A_ROLE = setOf('officer', ...DATE_FIELDS, ...PLACE_FIELDS);
/** Where the rows may say in words which register they are of. */
export const SAYS_THE_REGISTER = setOf('topic', 'note', 'kind', 'reason', 'status', 'unit');
/** What is written when a trip is over: with any of it, a title of registrations is of trips made too. */
export const IS_WRITTEN_AFTERWARDS = ['status', 'report', 'travelOrder'] as const satisfies readonly Field[];
/** What accounts for days, where a note of findings has but the one date. */
export const ACCOUNTS_FOR_DAYS = ['end', 'days', 'status'] as const satisfies readonly Field[];

// What rows and columns of trips hold

/** What only an entry fills in, and no group, total or remark. */
export const IS_OF_AN_ENTRY = [
  ...DATE_FIELDS,
  ...PLACE_FIELDS,
  ...DISTRICT_FIELDS,
  'mergedInto',
  'formerUnits',
  'topic',
  'kind',
  'status',
  'level',
  'travelOrder',
  'report',
  'reason',
  'subject',
  'position',
  'round',
  'quarter',
  'value',
  'abbreviation',
  'holiday',
] as const satisfies readonly Field[];
/** What tells of a trip in a row that names nobody. */
export const TELLS_OF_A_TRIP = [
  ...DATE_FIELDS,
  'days',
  ...PLACE_FIELDS,
  'topic',
] as const satisfies readonly Field[];
/** Where it may be said that a trip was called off. */
export const HOLDS_REMARKS = ['note', 'topic', 'unit', 'commune', 'kind'] as const satisfies readonly Field[];
/** What may go on in the row below, in words about the trip above. */
export const GOES_ON_BELOW = setOf('unit', 'commune', 'topic', 'note', 'kind', 'other');
/** What a form repeats under each round, quarter or month. */
export const IS_OF_ONE_PERIOD = setOf(
  ...DATE_FIELDS,
  'days',
  'unit',
  'commune',
  'district',
  'branch',
  'topic',
  'kind',
  'level',
  'status',
  'travelOrder',
  'report',
  'note',
  'session',
);
/** What a form with columns of periods says once for all of them. */
export const IS_OF_ALL_PERIODS = setOf(
  'officer',
  'department',
  'position',
  'unit',
  'kind',
  'level',
  'status',
);
/** What may stand right of the people of a table that lies on its side. */
export const STANDS_BESIDE_PEOPLE = setOf('total', 'days', 'note', 'other');
/** By which of its cells a trip of such a table is found again, the first that it has. */
export const SHOWS_WHERE_IT_LIES = [
  'start',
  'dates',
  'days',
  'unit',
  'topic',
] as const satisfies readonly Field[];
/** With which the first day of a trip is told. */
export const BEGINS_A_TRIP: readonly Field[] = ['dates', 'start'];
