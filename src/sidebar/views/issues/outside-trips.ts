import type { IssueItem } from '../../../protocol/issues';

/** What is told of a trip of another year: its days, and the round that it names, which is of that year too. */
const TOLD: readonly string[] = ['OUTSIDE_PERIOD', 'OUTSIDE_ROUND'];

/** So many stay in the list: each may be a slip of its own. */
const FEW = 3;

const rowOf = ({ at }: IssueItem): string => `${at.sheet}!${at.row}`;

export interface Told {
  /** Issues to be seen one by one. */
  readonly apart: readonly IssueItem[];
  /** Issues of trips that lie wholly outside the counting period, where there are many such trips. */
  readonly outside: readonly IssueItem[];
  /** How many trips those are. */
  readonly trips: number;
}

/** Takes together what is told of trips outside the counting period, as where two years stand in one workbook. */
export const outsideTrips = (items: readonly IssueItem[]): Told => {
  const rows = new Set(
    items.filter(({ code, severity }) => code === 'OUTSIDE_PERIOD' && severity === 'warning').map(rowOf),
  );
  if (rows.size <= FEW) return { apart: items, outside: [], trips: 0 };
  const isOutside = (item: IssueItem) => TOLD.includes(item.code) && rows.has(rowOf(item));
  return {
    apart: items.filter((item) => !isOutside(item)),
    outside: items.filter(isOutside),
    trips: rows.size,
  };
};
