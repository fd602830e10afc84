import type { Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import { rowsReadOf } from '../../../base/row-print';
import { intersect } from '../../../domain/days/span';
import { isLive } from '../../../domain/policy/status';
import type { Finding } from '../../../domain/trips/finding';
import { readFindings } from '../../../intake/account/findings';
import { readDay } from '../../../intake/dates/vi-date';
import {
  findingsOfMeetings,
  meetingsAmong,
  meetingsKey,
  readMeetings,
  withTexts,
  type MeetingRegister,
} from '../../../output/meetings/meeting-register';
import { readOwnTab } from '../../../sheets/reading/own-tab';
import type { View } from '../view';

/** The year's branch meetings, with what was written of them on the register that stands. */
export const meetingRegister = ({ desk, survey }: Pick<View, 'desk' | 'survey'>): MeetingRegister => {
  const { records } = survey.office;
  const { year, window } = records.policy;
  const readDate = (cell: Cell): Day | undefined =>
    cell === '' ? undefined : readDay(cell, { year, within: [window] });
  const nameOf = (id: string): string => survey.ledger.officers.get(id)?.officer.name ?? id;
  const grid = readOwnTab(desk, meetingsKey(year));
  const trips = records.trips.filter(({ status, span }) => isLive(status) && intersect(span, window));
  return {
    year,
    meetings: withTexts(meetingsAmong(trips, nameOf), grid ? readMeetings(grid, readDate) : []),
    ...(grid ? { was: rowsReadOf(grid.cells) } : {}),
  };
};

/** What the office's tables of findings tell, and what was written of branch meetings. */
export const findingsOf = (
  { grids, survey }: View,
  { meetings }: Pick<MeetingRegister, 'meetings'>,
): Finding[] => {
  const { year, window } = survey.office.records.policy;
  return [...readFindings(grids, { year, within: [window] }), ...findingsOfMeetings(meetings)];
};
