import { RANGE_SHEET } from '../../../base/grid';
import { IS_OFTEN_LEFT_BLANK, IS_SURELY_OF_TRIPS } from '../../words/headings/field-sets';
import {
  mentionsDuty,
  namesList,
  namesRoster,
  registerOfHeading,
  type Matter,
} from '../../words/matter-of-text';
import type { Register } from '../../words/matters';
import { sampleColumn } from '../heading/column-evidence';
import type { ClassedTable, ColumnReading, DoubtedKind, NamedTable, TableKind } from '../heading/table';
import { correctedClass, ownName } from './corrected-class';
import { dayColumns, holdsTicks } from './day-columns';
import { judgeExemptions } from './exemption-evidence';
import { legendOf } from './legend';
import { kindOf } from './table-kind';
import { judgeMatter, matterOfTitles, type MatterTable, type MatterVerdict } from './table-matter';
import { titlesOver } from './titles';

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

/** A list of people that its title, or a heading of another register, makes one of something else: posts held, gifts. */
const isOfOtherPeople = ({ titles, header }: MatterTable): boolean => {
  const title = matterOfTitles(titles);
  if (title !== undefined && title !== 'duty') return true;
  if (titles.some((text) => namesRoster(text) || namesList(text))) return false;
  return header.some(({ parts }) =>
    parts.map(registerOfHeading).some((it) => it !== undefined && !PERSONAL.has(it)),
  );
};

/** Which kind of table it is: it has the columns of one, and what it says of itself is of that too. */
const classOf = (shape: TableKind, table: MatterTable): TableClass => {
  if (shape === 'trips-long' || shape === 'trips-wide') return byVerdict(shape, tripsVerdict(shape, table));
  if (shape === 'exemptions') return byVerdict(shape, judgeExemptions(table));
  return shape === 'roster' && isOfOtherPeople(table) ? OTHER : { kind: shape };
};

const LONGEST_NAME = 600;

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

/** Pass 4: what a table is of: whose columns it has, and whether it is of duty at the grassroots, unless a person said. */
export const classTable = (table: NamedTable): ClassedTable => {
  const { outsidePeriods, ...block } = table;
  const titles = titlesOver(block);
  const name = [...titles].reverse().join(' . ').slice(0, LONGEST_NAME);
  const whole = kindOf(outsidePeriods, block.header, name);
  const hasGroups = keepsGroups(table, whole);
  const columns = hasGroups ? outsidePeriods : block.columns;
  const shape = hasGroups ? whole : kindOf(tellingColumns(table), [], name);
  const own = classOf(shape, { ...block, columns, titles });
  const { correction, grid } = block;
  const settled = correction ? correctedClass(own, { shape, correction, titles, sheet: grid.sheet }) : own;
  return { ...block, columns, was: ownName(own), ...settled };
};
