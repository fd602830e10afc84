import {
  addedLines,
  LOG_KEY,
  readLog,
  undoneLines,
  withoutLines,
  type FixRun,
  type LoggedChange,
  type LogLine,
} from '../../output/issues/change-log';
import { applyEdits } from '../../sheets/apply';
import { readOwnTab } from '../../sheets/reading/own-tab';
import type { Desk } from '../desk/run';
import { withFreshList } from './fresh-list';

/** The lines of the change log, oldest first. */
export const logLines = (desk: Desk): LogLine[] => readLog(readOwnTab(desk, LOG_KEY));

/** Adds lines to the log. */
export const addLines = (desk: Desk, run: FixRun, changes: readonly LoggedChange[]): void => {
  withFreshList(() => {
    applyEdits(desk.spreadsheet, [addedLines(desk.locale, run, changes, readOwnTab(desk, LOG_KEY))]);
  });
};

/** Takes the lines of fixes that were not made out of the log: of a batch all, or those that are meant. */
export const forgetBatch = (
  desk: Desk,
  batch: string,
  isMeant: (line: LogLine) => boolean = () => true,
): void => {
  withFreshList(() => {
    const grid = readOwnTab(desk, LOG_KEY);
    const gone = readLog(grid).filter((line) => line.batch === batch && isMeant(line));
    if (grid && gone.length > 0) applyEdits(desk.spreadsheet, [withoutLines(grid, gone)]);
  });
};

/** Marks the lines of a batch as undone, but for those that are left out. */
export const markUndone = (
  desk: Desk,
  batch: string,
  isLeft: (line: LogLine) => boolean = () => false,
): void => {
  withFreshList(() => {
    const grid = readOwnTab(desk, LOG_KEY);
    const undone = readLog(grid).filter((line) => line.batch === batch && !line.undone && !isLeft(line));
    if (grid && undone.length > 0) applyEdits(desk.spreadsheet, [undoneLines(desk.locale, grid, undone)]);
  });
};
