import { RANGE_SHEET } from '../../../base/grid';
import type { Field } from '../../words/headings/field';
import {
  DATE_FIELDS,
  IS_OFTEN_LEFT_BLANK,
  IS_SURELY_OF_TRIPS,
  MAKES_AN_OFFICER,
  TELLS_WHEN,
} from '../../words/headings/field-sets';
import {
  isAnother,
  mentionsDuty,
  namesList,
  namesRoster,
  registerOfHeading,
  type Matter,
} from '../../words/matters/matter-of-text';
import type { Register } from '../../words/matters/registers/register';
import { readSettingName } from '../../words/lists/setting-words';
import { cellText } from '../../cells/grid-cells';
import { sampleColumn, shownShare } from '../heading/column-evidence';
import type { ClassedTable, ColumnReading, DoubtedKind, NamedTable, TableKind } from '../heading/table';
import { correctedClass, ownName } from './corrected-class';
import { dayColumns, holdsTicks } from './day-columns';
import { headsAssignments } from '../heading/register-headings';
import { judgeExemptions, listsLongLeave } from './exemption-evidence';
import { listsRounds } from './listed-rounds';
import { legendOf } from './legend';
import { readPeriodLabel } from '../../dates/period-label';
import { kindOf } from './table-kind';
import {
  judgeMatter,
  loneTexts,
  matterOfTitles,
  SET_ASIDE,
  type MatterTable,
  type MatterVerdict,
} from './table-matter';
import { titlesOver } from './titles';
import { speaksOfElse } from '../../words/matters/titles-of-else';
import { LONGEST_LIST } from '../../text/lengths';
import { countsWordedDays } from '../../words/time/stated-days';

/** What a table is, and what it might be where that cannot be told. */
interface TableClass {
  readonly kind: TableKind;
  readonly doubted?: DoubtedKind;
}

const OTHER: TableClass = { kind: 'other' };

/** Registers that tick people off day by day; with a word of duty in the title the marks tell what was what. */
const TICKED: ReadonlySet<Matter | undefined> = new Set<Matter | undefined>([
  'duty',
  'attendance',
  undefined,
]);

/**
 * A column a day holds ticks of anything: only a title that speaks of duty at the grassroots makes them trips. In a
 * sheet of attendance a mark may as well be a day at the desk, unless a legend says which is which.
 */
const dayGridVerdict = (table: MatterTable): MatterVerdict => {
  const { titles } = table;
  const matter = matterOfTitles(titles);
  if (!TICKED.has(matter)) return 'other';
  if (matter === 'duty' || legendOf(table).saysDuty) return 'duty';
  return titles.some(mentionsDuty) ? 'doubt' : 'other';
};

/** Ticks under dates are trips only where a title says so. */
const areOtherTicks = ({ grid, header, bottom, last, titles }: MatterTable): boolean =>
  matterOfTitles(titles) !== 'duty' &&
  holdsTicks(header, (column) => sampleColumn(grid, column, bottom + 1, last));

const tripsVerdict = (shape: TableKind, table: MatterTable): MatterVerdict => {
  if (table.grid.sheet === RANGE_SHEET) return 'duty';
  if (dayColumns(table.header).length > 0) return dayGridVerdict(table);
  if (shape === 'trips-wide' && areOtherTicks(table)) return 'other';
  return judgeMatter(table);
};

const byVerdict = (kind: DoubtedKind['kind'], verdict: MatterVerdict): TableClass => {
  if (verdict === 'duty') return { kind };
  return verdict === 'other' ? OTHER : { ...OTHER, doubted: { kind } };
};

/** A roster may hold birthdays, ranks and pay beside the names. */
const PERSONAL: ReadonlySet<Register> = new Set<Register>(['people', 'careers', 'money', 'health', 'leave']);

/** What a person is in the office, which a list of officers has and other registers seldom have. */
const IS_OF_STAFF: ReadonlySet<Field | undefined> = new Set<Field>(MAKES_AN_OFFICER);

/**
 * A list of people that its title, or its headings, make one of something else: gifts, medals. One column of another
 * register does not outweigh what a list of officers has.
 */
const isOfOtherPeople = ({ titles, header, columns }: MatterTable): boolean => {
  if (isAnother(matterOfTitles(titles))) return true;
  if (titles.some((text) => namesRoster(text) || namesList(text))) return false;
  const foreign = header.filter(({ parts }) =>
    parts.map(registerOfHeading).some((it) => it !== undefined && !PERSONAL.has(it)),
  );
  const own = columns.filter(({ field }) => IS_OF_STAFF.has(field));
  return foreign.length > 0 && foreign.length >= own.length;
};

/** Lists of the office that a title of another matter makes lists of that: rounds of courses, places of a campaign. */
const isOfOtherMatter = ({ titles }: MatterTable): boolean =>
  isAnother(matterOfTitles(titles)) && !titles.some(mentionsDuty);

const SAYS_A_ROUND: ReadonlySet<Field | undefined> = new Set<Field>([
  ...DATE_FIELDS,
  'ordinal',
  'quarter',
  'round',
  'year',
  'days',
  'note',
]);

/** `Quý | Bắt đầu | Kết thúc | Doanh thu`, `Đợt | Từ | Đến | Số tiền`: beside the time stands what it came to. */
const tellsOfMore = ({ columns }: MatterTable): boolean =>
  columns.some(({ field, heading }) => heading !== '' && !SAYS_A_ROUND.has(field));

/** Rounds of what nobody knows, unless a line says that they are of the duty; quarters that tell of more are no list of them. */
const isOfOtherRounds = (table: MatterTable): boolean => {
  if (isOfOtherMatter(table)) return true;
  if (table.titles.some(mentionsDuty) || !tellsOfMore(table)) return false;
  const hasRounds = table.columns.some(({ field }) => field === 'round');
  return !hasRounds || table.titles.some(speaksOfElse);
};

/** One column of dates is of anything. */
const FEWEST_STRAY = 2;
/**
 * `Chuyến 2` is left blank or crossed out in some rows; where a fifth is no date the column holds something else.
 */
const MOSTLY_DATES = 0.8;

/** `?` stands beside `2 ngày` in some rows; where most are something else the column is of that. */
const MOSTLY_DAYS = 0.5;

/** People under a title of duty, and dates under headings that nobody knows: `Chuyến 1 | Chuyến 2`, places. */
const hasStrayDates = ({ grid, columns, bottom, last, titles }: MatterTable): boolean => {
  if (matterOfTitles(titles) !== 'duty' || columns.some(({ field }) => IS_OF_STAFF.has(field))) return false;
  const dated = columns.filter(
    ({ field, column, heading }) =>
      field === undefined &&
      heading !== '' &&
      shownShare('dates', sampleColumn(grid, column, bottom + 1, last)) >= MOSTLY_DATES,
  );
  return dated.length >= FEWEST_STRAY;
};

/** `Lần 1 | Lần 2` over `2 ngày`, `3 ngày`: people and the days of each of their trips. */
const hasStrayDays = ({ grid, columns, bottom, last }: MatterTable): boolean => {
  if (columns.some(({ field }) => IS_OF_STAFF.has(field))) return false;
  const counting = columns.filter(({ field, column, heading }) => {
    if (field !== undefined || heading === '') return false;
    const texts = sampleColumn(grid, column, bottom + 1, last).map(cellText);
    const days = texts.filter(countsWordedDays);
    return days.length > 0 && days.length >= texts.length * MOSTLY_DAYS;
  });
  return counting.length >= FEWEST_STRAY;
};

/** `Tên | Giá trị`, and the names are those of settings. */
const namesSettings = ({ grid, columns, bottom, last }: MatterTable): boolean => {
  const column = (field: Field): number | undefined => columns.find((it) => it.field === field)?.column;
  const names = column('officer');
  if (names === undefined || column('value') === undefined) return false;
  const texts = sampleColumn(grid, names, bottom + 1, last).map(cellText);
  return texts.filter((text) => readSettingName(text) !== undefined).length * 2 >= texts.length;
};

/** Lists that may be of another matter than the office's own, and how each says so. */
const OTHERWISE: Readonly<Partial<Record<TableKind, (table: MatterTable) => boolean>>> = {
  rounds: isOfOtherRounds,
  units: isOfOtherMatter,
  roster: isOfOtherPeople,
};

const classOfList = (shape: TableKind, table: MatterTable): TableClass => {
  if (SET_ASIDE.has(matterOfTitles(table.titles))) return OTHER;
  if (shape === 'roster' && namesSettings(table)) return { kind: 'settings' };
  if (shape === 'roster' && (hasStrayDates(table) || hasStrayDays(table)))
    return { ...OTHER, doubted: { kind: 'trips-wide' } };
  return OTHERWISE[shape]?.(table) === true ? OTHER : { kind: shape };
};

/** `Xã | Cán bộ phụ trách | Từ ngày`: since when somebody looks after a place. */
const saysSinceWhen = ({ columns }: MatterTable): boolean =>
  headsAssignments(columns) && !columns.some(({ field }) => TELLS_HOW_LONG.has(field));

const TELLS_HOW_LONG: ReadonlySet<Field | undefined> = new Set<Field>([
  'end',
  'days',
  'topic',
  'kind',
  'status',
]);

/** What a list of rounds looks like where cells beside them hold people, or places; a person's card has no people in it. */
const mayBeRounds = (shape: TableKind, { columns, person }: MatterTable): boolean => {
  const hasPeople = columns.some(({ field }) => field === 'officer');
  const isAlone = !hasPeople && person?.name === undefined;
  const mayBe = hasPeople ? shape === 'trips-long' : shape === 'other' || (isAlone && shape === 'trips-long');
  return mayBe && columns.some(({ field }) => TELLS_WHEN.has(field));
};

/** People and where they went, and over them when: `Đợt 1: từ 06/4 đến 08/4/2026`. */
const isUnderDatedGroups = (shape: TableKind, table: MatterTable): boolean => {
  const has = (...fields: readonly Field[]): boolean =>
    table.columns.some(({ field }) => field !== undefined && fields.includes(field));
  if (shape !== 'other' || !has('officer') || !has('unit', 'commune', 'branch')) return false;
  return loneTexts(table).some((text) => readPeriodLabel(text).dates !== undefined);
};

/** Of trips, by the words over it, where it has their columns or the time over its rows. */
const classOfTrips = (shape: TableKind, table: MatterTable): TableClass | undefined => {
  if (isUnderDatedGroups(shape, table)) return byVerdict('trips-long', judgeMatter(table));
  if (shape !== 'trips-long' && shape !== 'trips-wide') return undefined;
  return byVerdict(shape, tripsVerdict(shape, table));
};

/** Which kind of table it is: it has the columns of one, and what it says of itself is of that too. */
const classOf = (shape: TableKind, table: MatterTable): TableClass => {
  if (shape === 'exemptions') return byVerdict(shape, judgeExemptions(table));
  if (shape === 'trips-long' && listsLongLeave(table)) return { kind: 'exemptions' };
  if (mayBeRounds(shape, table) && listsRounds(table)) return classOfList('rounds', table);
  if (shape === 'trips-long' && saysSinceWhen(table)) return OTHER;
  return classOfTrips(shape, table) ?? classOfList(shape, table);
};

/** A place told for a third of the people is a remark on them; from half on it is what the table is of. */
const FEW = 0.5;

const tellingColumns = ({ grid, columns, bottom, last }: NamedTable): ColumnReading[] => {
  const officer = columns.find(({ field }) => field === 'officer');
  if (!officer || columns.some(({ field }) => IS_SURELY_OF_TRIPS.has(field))) return [...columns];
  const count = (column: number): number => sampleColumn(grid, column, bottom + 1, last).length;
  const people = count(officer.column);
  return columns.filter(
    ({ field, column }) => !IS_OFTEN_LEFT_BLANK.has(field) || count(column) >= people * FEW,
  );
};

/** Whether its columns under periods stay groups: a form with people down the rows, or a matrix of rounds. */
const keepsGroups = ({ columns, outsidePeriods }: NamedTable, kind: TableKind): boolean =>
  kind === 'trips-wide' || (kind === 'rounds' && columns !== outsidePeriods);

/** Rounds and their days on somebody's own sheet are those on which that person went. */
const shapeOfPersons = (shape: TableKind, { person }: NamedTable): TableKind =>
  shape === 'rounds' && person.name !== undefined ? 'trips-long' : shape;

/** Pass 4: what a table is of: whose columns it has, and whether it is of duty at the grassroots, unless a person said. */
export const classTable = (table: NamedTable): ClassedTable => {
  const { outsidePeriods, ...block } = table;
  const titles = titlesOver(block);
  const name = [...titles].reverse().join(' . ').slice(0, LONGEST_LIST);
  const called = { name, isOfPerson: block.person.name !== undefined };
  const whole = kindOf(outsidePeriods, block.header, called);
  const hasGroups = keepsGroups(table, whole);
  const columns = hasGroups ? outsidePeriods : block.columns;
  const shape = shapeOfPersons(hasGroups ? whole : kindOf(tellingColumns(table), [], called), table);
  const own = classOf(shape, { ...block, columns, titles });
  const { correction, grid } = block;
  const settled = correction ? correctedClass(own, { shape, correction, titles, sheet: grid.sheet }) : own;
  return { ...block, columns, was: ownName(own), ...settled };
};
