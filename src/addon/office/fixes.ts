import { cellName, type Cell, type CellChange, type CellRef } from '../../base/cell';
import type { Issue } from '../../domain/issue';
import type { Grid } from '../../base/grid';
import {
  LOG_KEY,
  latestBatch,
  logLine,
  logTab,
  readLog,
  undoChanges,
  undoneLine,
  type LoggedChange,
  type LogLine,
} from '../../output/issues/change-log';
import { now } from '../../sheets/values/clock';
import { applyEdits } from '../../sheets/apply';
import { requireOpen } from '../../sheets/own-tabs/closed-tab';
import { findOwnTab } from '../../sheets/own-tabs/ownership';
import { readTab } from '../../sheets/reading/read';
import { writeCells, type RefusedChange } from '../../sheets/writing/write-cells';
import { forgetLists } from '../kept/lists';
import type { Desk } from '../desk/run';

/** A write that would settle an issue, for a person to choose. */
export type ProposedFix = LoggedChange;

type ValueAt = (at: CellRef) => Cell | undefined;

/** Looks cells up in tabs as they were read. */
export const valuesIn = (grids: readonly Grid[]): ValueAt => {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return ({ sheet, row, column = 1 }) => {
    const grid = bySheet.get(sheet);
    return grid?.cells[row - grid.firstRow]?.[column - grid.firstColumn];
  };
};

/** The writes that the issues offer; where two would write one cell, the first of them. */
export const proposedFixes = (issues: readonly Issue[], valueAt: ValueAt): ProposedFix[] => {
  const seen = new Set<string>();
  return issues.flatMap(({ code, fix = [] }) =>
    fix.flatMap(({ at, to }): ProposedFix[] => {
      const place = `${at.sheet}\n${cellName(at)}`;
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ at, before: valueAt(at) ?? '', after: to, issue: code }];
    }),
  );
};

/** What became of a fix, or of its undoing. */
export interface FixOutcome {
  readonly written: number;
  /** Cells whose own validation refused the value, or whose tab is gone. */
  readonly refused: readonly CellRef[];
  /** Cells that the person may not edit. */
  readonly closed: readonly CellRef[];
  /** Cells typed again meanwhile: they keep what was typed. */
  readonly changedSince: readonly CellRef[];
}

const freshValues = (desk: Desk, places: readonly CellRef[]): ValueAt => {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const sheets = names.flatMap((name) => desk.spreadsheet.getSheetByName(name) ?? []);
  return valuesIn(sheets.map((sheet) => readTab(sheet, desk.clock)));
};

const same = (a: Cell | undefined, b: Cell): boolean => JSON.stringify(a ?? '') === JSON.stringify(b);

const readLines = (desk: Desk): LogLine[] => {
  const sheet = findOwnTab(desk.spreadsheet, LOG_KEY);
  return sheet ? readLog(readTab(sheet, desk.clock)) : [];
};

const writeLines = (desk: Desk, lines: readonly LogLine[]): void => {
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab: logTab(desk.locale, lines) }]);
};

const isAmong = (changes: readonly CellChange[], at: CellRef): boolean =>
  changes.some((change) => change.at.sheet === at.sheet && cellName(change.at) === cellName(at));

const whyRefused = (changes: readonly RefusedChange[]): Pick<FixOutcome, 'refused' | 'closed'> => ({
  refused: changes.filter(({ closed }) => closed === undefined).map(({ at }) => at),
  closed: changes.filter(({ closed }) => closed).map(({ at }) => at),
});

/**
 * Writes the chosen fixes in one batch and keeps them in the change log, which is written first: what
 * the log does not know could not be undone. Call it with the document locked.
 */
export const applyFixes = (desk: Desk, chosen: readonly ProposedFix[], who: string): FixOutcome => {
  const valueAt = freshValues(
    desk,
    chosen.map(({ at }) => at),
  );
  const sound = chosen.filter(({ at, before }) => same(valueAt(at), before));
  const changedSince = chosen.filter((fix) => !sound.includes(fix)).map(({ at }) => at);
  if (sound.length === 0) return { written: 0, refused: [], closed: [], changedSince };
  const when = now(desk.clock);
  const run = { batch: `${when.day}.${Math.floor(when.time * 86_400)}`, who, when };
  const before = readLines(desk);
  const lines = sound.map((change) => logLine(desk.locale, run, change));
  writeLines(desk, [...before, ...lines]);
  const refused = writeCells(
    desk.spreadsheet,
    sound.map(({ at, after }) => ({ at, to: after })),
  );
  forgetLists();
  if (refused.length > 0)
    writeLines(desk, [...before, ...lines.filter(({ change }) => !isAmong(refused, change.at))]);
  return { written: sound.length - refused.length, ...whyRefused(refused), changedSince };
};

/** Fixes that can still be undone, newest first: the batch's name, when it was, and its cells. */
export const undoableBatches = (desk: Desk): { batch: string; when: string; cells: number }[] => {
  const batches = new Map<string, { batch: string; when: string; cells: number }>();
  for (const { batch, undone, cells } of readLines(desk)) {
    if (undone) continue;
    const known = batches.get(batch) ?? {
      batch,
      when: typeof cells[0] === 'string' ? cells[0] : '',
      cells: 0,
    };
    batches.set(batch, { ...known, cells: known.cells + 1 });
  }
  return [...batches.values()].reverse();
};

/**
 * Gives the cells of a fix, by default the latest, their old values back; a cell that was typed again
 * since is left alone. Undefined when there is nothing to undo. Call it with the document locked.
 */
export const undoFixes = (desk: Desk, batch?: string): FixOutcome | undefined => {
  const log = findOwnTab(desk.spreadsheet, LOG_KEY);
  if (log) requireOpen(log);
  const lines = readLines(desk);
  const asked =
    batch === undefined ? latestBatch(lines) : lines.filter((line) => line.batch === batch && !line.undone);
  if (asked.length === 0) return undefined;
  const valueAt = freshValues(
    desk,
    asked.map(({ change }) => change.at),
  );
  const { back, changedSince } = undoChanges(asked, valueAt);
  const refused = writeCells(desk.spreadsheet, back);
  forgetLists();
  const undone = new Set(asked.filter(({ change }) => !isAmong(refused, change.at)));
  writeLines(
    desk,
    lines.map((line) => (undone.has(line) ? undoneLine(desk.locale, line) : line)),
  );
  return { written: back.length - refused.length, ...whyRefused(refused), changedSince };
};
