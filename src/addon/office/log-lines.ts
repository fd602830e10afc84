import { LOG_KEY, logTab, readLog, undoneLine, type LogLine } from '../../output/issues/change-log';
import { applyEdits } from '../../sheets/apply';
import { readOwnTab } from '../../sheets/reading/own-tab';
import type { Desk } from '../desk/run';

/** The lines of the change log, oldest first. */
export const logLines = (desk: Desk): LogLine[] => {
  const grid = readOwnTab(desk, LOG_KEY);
  return grid ? readLog(grid) : [];
};

export const writeLog = (desk: Desk, lines: readonly LogLine[]): void => {
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab: logTab(desk.locale, lines) }]);
};

/** Takes the lines of fixes that were not made out of the log. */
export const forgetBatch = (desk: Desk, batch: string): void => {
  const lines = logLines(desk);
  const left = lines.filter((line) => line.batch !== batch);
  if (left.length < lines.length) writeLog(desk, left);
};

/** Marks the lines of a batch as undone, but for those that are left out. */
export const markUndone = (
  desk: Desk,
  batch: string,
  isLeft: (line: LogLine) => boolean = () => false,
): void => {
  const lines = logLines(desk);
  const isToMark = (line: LogLine): boolean => line.batch === batch && !line.undone && !isLeft(line);
  writeLog(
    desk,
    lines.map((line) => (isToMark(line) ? undoneLine(desk.locale, line) : line)),
  );
};
