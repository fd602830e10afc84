import { createHash } from 'node:crypto';
import type { AddOn } from './opened';

/** All that one tab holds and shows, as lines that can be compared. */
export interface TabState {
  /** By cell, row by row: what a person would see there. */
  readonly cells: readonly (readonly string[])[];
  readonly frame: string;
}

/** All of a workbook that a command may change. */
export interface State {
  readonly tabs: ReadonlyMap<string, TabState>;
  /** What is kept with the document, but for what only says how often something happened. */
  readonly kept: Readonly<Record<string, string>>;
}

/** The version of the lists grows with each write, and marks of own tabs name tabs by number. */
const COUNTERS = /^(lists|own-tabs|tabs)(\.\d+)?$/;

/** A batch of the change log is named by its moment, and the clock goes on. */
const BATCH = /^\d{5}\.\d{5}$/;

/** The moment of an entry, in the texts that keep one whole. */
const MOMENT = /\\"time\\":[\d.]+|\\"batch\\":\\"[\d.]+\\"/g;

/** Between a cell's value, note, colour, format and rule. */
export const ASPECT = '\u0001';

const valueText = (value: unknown): string =>
  typeof value === 'string' && BATCH.test(value)
    ? '"batch"'
    : JSON.stringify(value ?? '').replace(MOMENT, '');

const tabState = (sheet: GoogleAppsScript.Spreadsheet.Sheet): TabState => {
  const all = sheet.getDataRange();
  const [values, formulas, notes] = [all.getValues(), all.getFormulas(), all.getNotes()];
  const [colors, formats] = [all.getBackgrounds(), all.getNumberFormats()];
  const rules = all.getDataValidations();
  const cellText = (r: number, c: number): string => {
    const value: unknown = formulas[r]?.[c] || values[r]?.[c];
    const parts = [valueText(value), ...[notes, colors, formats].map((texts) => texts[r]?.[c])];
    return [...parts, JSON.stringify(rules[r]?.[c]?.getCriteriaValues().map(String) ?? null)].join(ASPECT);
  };
  const merges = all.getMergedRanges().map((range) => range.getA1Notation());
  return {
    cells: values.map((row, r) => row.map((_, c) => cellText(r, c))),
    frame: JSON.stringify([
      merges.sort(),
      sheet.getFrozenRows(),
      sheet.getCharts().length,
      sheet.isSheetHidden(),
    ]),
  };
};

export const stateOf = (addOn: AddOn): State => {
  const { make, extras } = addOn.bench;
  const sheets = make.spreadsheet().getSheets();
  const kept = Object.entries(extras.data.properties.document).filter(([name]) => !COUNTERS.test(name));
  return {
    tabs: new Map(sheets.map((sheet) => [sheet.getName(), tabState(sheet)])),
    kept: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

/**
 * A short print of all that a later call can find: what is shown and kept, marks and protections, and by which calls it
 * came about; not the moments.
 */
export const printOf = (addOn: AddOn, changes: readonly string[]): string => {
  const { tabs, kept } = stateOf(addOn);
  const { metadata, protections } = addOn.bench.extras.data;
  const all = JSON.stringify([[...tabs], kept, metadata, protections, changes]);
  return createHash('sha256').update(all).digest('hex');
};

const sameCells = (a: TabState, b: TabState): boolean => JSON.stringify(a) === JSON.stringify(b);

const shownCell = (cell: string | undefined): string => (cell ?? '∅').split(ASPECT).join(' ¦ ');

const firstDifference = (tab: string, a: TabState, b: TabState): string => {
  const rows = Math.max(a.cells.length, b.cells.length);
  for (let r = 0; r < rows; r += 1) {
    const [one = [], other = []] = [a.cells[r], b.cells[r]];
    const c = [...(one.length > other.length ? one : other)].findIndex((_, at) => one[at] !== other[at]);
    if (c >= 0) return `${tab} R${r + 1}C${c + 1}: ${shownCell(one[c])} ≠ ${shownCell(other[c])}`;
  }
  return `${tab}: ${a.frame} ≠ ${b.frame}`;
};

/** Where two workbooks differ, one line a tab or kept text; none where they are the same. */
export const differences = (a: State, b: State): string[] => {
  const names = new Set([...a.tabs.keys(), ...b.tabs.keys()]);
  const tabs = [...names].flatMap((name): string[] => {
    const [one, other] = [a.tabs.get(name), b.tabs.get(name)];
    if (one === undefined || other === undefined)
      return [`${name}: only in ${one ? 'the first' : 'the second'}`];
    return sameCells(one, other) ? [] : [firstDifference(name, one, other)];
  });
  const keys = new Set([...Object.keys(a.kept), ...Object.keys(b.kept)]);
  const kept = [...keys].filter((key) => a.kept[key] !== b.kept[key]);
  return [
    ...tabs,
    ...kept.map(
      (key) => `kept ${key}: ${a.kept[key]?.slice(0, 80) ?? '∅'} ≠ ${b.kept[key]?.slice(0, 80) ?? '∅'}`,
    ),
  ];
};

/** What became of one tab that people keep: as before, as after, a part of both, or neither. */
export type Standing = 'before' | 'after' | 'half' | 'damaged';

/** A formula that is being computed again works by this name too, until the next command gives it its own. */
const OTHER_NAME = /_AGAIN(?=\()/g;

const aspectsAt = (tab: TabState, r: number, c: number): string[] | undefined =>
  tab.cells[r]?.[c]?.split(ASPECT);

const isBlankCell = (cell: string): boolean => cell.startsWith(`""${ASPECT}`);

export const standingOf = (
  now: TabState | undefined,
  before: TabState,
  after: TabState | undefined,
): Standing => {
  if (now !== undefined && sameCells(now, before)) return 'before';
  if (now === undefined || after === undefined) return now === after ? 'after' : 'damaged';
  if (sameCells(now, after)) return 'after';
  // A cell may have its new note and not yet its new colour.
  const isKnown = (cell: string, r: number, c: number): boolean => {
    const [was, becomes] = [aspectsAt(before, r, c), aspectsAt(after, r, c)];
    if (was === undefined) return true;
    return cell
      .replace(OTHER_NAME, '')
      .split(ASPECT)
      .every((aspect, at) => aspect === was[at] || aspect === becomes?.[at]);
  };
  // A row that the command makes may be there and still be blank, or hold the first of its cells.
  const isMade = (row: readonly string[], r: number): boolean =>
    now.cells.length > before.cells.length &&
    row.every((cell, c) => isBlankCell(cell) || cell === after.cells[r]?.[c]);
  const known = now.cells.every((row, r) => row.every((cell, c) => isKnown(cell, r, c)) || isMade(row, r));
  return known && now.cells.length >= Math.min(before.cells.length, after.cells.length) ? 'half' : 'damaged';
};
