import type { Cell, CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import type { Issue } from '../../domain/issue';
import type { Records } from '../../domain/records';
import { withoutUndefined } from '../../base/without-undefined';
import { cellAt, cellText } from './grid-cells';
import { LONGEST_READ } from '../text/lengths';

const isLong = (cell: Cell): cell is string => typeof cell === 'string' && cell.length > LONGEST_READ;

/** Half of a sign at the end would be none. */
const HALF_A_SIGN = /[\ud800-\udbff]$/;

const cut = (text: string): string => text.trim().slice(0, LONGEST_READ).replace(HALF_A_SIGN, '');

/** The tab with so much of each text as is read; the same one where none is longer. */
export const withBoundedTexts = (grid: Grid): Grid =>
  grid.cells.some((row) => row.some(isLong))
    ? { ...grid, cells: grid.cells.map((row) => row.map((cell) => (isLong(cell) ? cut(cell) : cell))) }
    : grid;

const isLongAt = (grids: readonly Grid[], at: CellRef): boolean => {
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  return grid !== undefined && at.column !== undefined && isLong(cellAt(grid, at.row, at.column));
};

/** What was made of a part of a text is never written over the whole. */
const withoutCutTexts = (issue: Issue, typed: readonly Grid[]): Issue => {
  const fix = issue.fix?.filter(({ at }) => !isLongAt(typed, at)) ?? [];
  const isCut = fix.length < (issue.fix?.length ?? 0) || isLongAt(typed, issue.at);
  if (!isCut) return issue;
  const { code, severity, blocks, at, related, params } = issue;
  return {
    code,
    severity,
    blocks,
    at,
    params,
    ...withoutUndefined({ related }),
    ...(fix.length > 0 ? { fix } : {}),
  };
};

/** What a reading of bounded texts says, with the whole of every topic as the tabs have it. */
export const withWholeTexts = <R extends { readonly records: Records; readonly issues: readonly Issue[] }>(
  reading: R,
  typed: readonly Grid[],
): R => {
  const texts = typed.flatMap(({ cells }) => cells.flatMap((row) => row.filter(isLong)));
  if (texts.length === 0) return reading;
  const whole = new Map(texts.map((text) => [cellText(cut(text)), cellText(text)] as const));
  const told = <T extends { readonly topic?: string | undefined }>(trip: T): T => {
    const topic = trip.topic === undefined ? undefined : whole.get(trip.topic);
    return topic === undefined ? trip : { ...trip, topic };
  };
  const { records, issues } = reading;
  return {
    ...reading,
    records: { ...records, trips: records.trips.map(told), blocked: records.blocked.map(told) },
    issues: issues.map((issue) => withoutCutTexts(issue, typed)),
  };
};
