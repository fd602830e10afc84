import type { Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import { rowsReadOf } from '../../../base/row-print';
import { contains } from '../../../domain/days/span';
import type { Finding } from '../../../domain/trips/finding';
import { readDay } from '../../../intake/dates/vi-date';
import {
  findingsKey,
  readRegisterOfFindings,
  type FindingsRegister,
} from '../../../output/findings/findings-tab';
import { followUp, mattersFound } from '../../../output/findings/matters';
import { readOwnTab } from '../../../sheets/reading/own-tab';
import type { View } from '../view';

/** What the tables tell of the year, and what people wrote of it on the register that stands. */
export const findingsRegister = (
  { desk, survey }: Pick<View, 'desk' | 'survey'>,
  findings: readonly Finding[],
): FindingsRegister => {
  const { year, window } = survey.office.records.policy;
  const context = { year, within: [window] };
  const readDate = (cell: Cell): Day | undefined => (cell === '' ? undefined : readDay(cell, context));
  const grid = readOwnTab(desk, findingsKey(year));
  const found = mattersFound(findings.filter(({ date }) => date === undefined || contains(window, date)));
  return {
    year,
    today: desk.today,
    matters: followUp(found, grid ? readRegisterOfFindings(grid, readDate) : []),
    ...(grid ? { was: rowsReadOf(grid.cells) } : {}),
  };
};
