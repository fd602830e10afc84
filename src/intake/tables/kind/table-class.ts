import { RANGE_SHEET } from '../../../base/grid';
import { mentionsDuty, type Matter } from '../../words/matter-of-text';
import { judgeExemptions } from './exemption-evidence';
import { dayColumns, holdsTicks } from './day-columns';
import { legendOf } from './legend';
import { sampleColumn } from '../heading/column-evidence';
import type { DoubtedKind, TableKind } from '../heading/table';
import { judgeMatter, matterOfTitles, type MatterTable, type MatterVerdict } from './table-matter';

/** What a table is, and what it might be where that cannot be told. */
export interface TableClass {
  readonly kind: TableKind;
  readonly doubted?: DoubtedKind;
}

const OTHER: TableClass = { kind: 'other' };

/** Registers that tick people off day by day; with a word of duty in the title the marks tell what was what. */
const TICKED: ReadonlySet<Matter | undefined> = new Set<Matter>(['duty', 'attendance']);

/**
 * A column a day holds ticks of anything: only a title that speaks of duty at the grassroots makes them trips. In a
 * sheet of attendance a mark may as well be a day at the desk, unless a legend says which is which.
 */
const dayGridVerdict = (table: MatterTable): MatterVerdict => {
  const { titles } = table;
  if (!TICKED.has(matterOfTitles(titles)) || !titles.some(mentionsDuty)) return 'other';
  return matterOfTitles(titles) === 'duty' || legendOf(table).size > 0 ? 'duty' : 'likely';
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
  return verdict === 'other' ? OTHER : { ...OTHER, doubted: { kind, likely: verdict === 'likely' } };
};

/** Which kind of table it is: it has the columns of one, and what it says of itself is of that too. */
export const classOf = (shape: TableKind, table: MatterTable): TableClass => {
  if (shape === 'trips-long' || shape === 'trips-wide') return byVerdict(shape, tripsVerdict(shape, table));
  if (shape === 'exemptions') return byVerdict(shape, judgeExemptions(table));
  const title = matterOfTitles(table.titles);
  if (shape === 'roster' && title !== undefined && title !== 'duty') return OTHER;
  return { kind: shape };
};
