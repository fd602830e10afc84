import type { Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import type { Grid } from '../../../base/grid';
import { intersect, type Span } from '../../../domain/days/span';
import { isLive } from '../../../domain/policy/status';
import { policyOfYear } from '../../../domain/years/policy-of-year';
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
import { readOwnTab, readStandingList } from '../../../sheets/reading/own-tab';
import type { View } from '../view';

/** Days as they are typed into a register of a year. */
export const dayReader =
  (year: number, window: Span) =>
  (cell: Cell): Day | undefined =>
    cell === '' ? undefined : readDay(cell, { year, within: [window] });

/** The year's branch meetings, with what was written of them on the register that stands. */
export const meetingRegister = ({ desk, survey }: Pick<View, 'desk' | 'survey'>): MeetingRegister => {
  const { records } = survey.office;
  const { year, window } = records.policy;
  const nameOf = (id: string): string => survey.ledger.officers.get(id)?.officer.name ?? id;
  const standing = readStandingList(desk, meetingsKey(year));
  const trips = records.trips.filter(({ status, span }) => isLive(status) && intersect(span, window));
  return {
    year,
    meetings: withTexts(
      meetingsAmong(trips, nameOf),
      standing ? readMeetings(standing.grid, dayReader(year, window)) : [],
    ),
    ...(standing ? { standing } : {}),
  };
};

/** What was written on the register of meetings of another year tells the same. */
export const findingsOfMeetingsIn = (desk: View['desk'], year: number, window: Span): Finding[] => {
  const grid = readOwnTab(desk, meetingsKey(year));
  return grid ? findingsOfMeetings(readMeetings(grid, dayReader(year, window))) : [];
};

/** The year in a tab's name, else the book's own: it is the year of dates that name none. */
const yearOfTab = ({ sheet }: Grid, own: number): number =>
  Number(/(?<!\d)20\d\d(?!\d)/.exec(sheet)?.[0] ?? own);

/** What the office's tables of findings tell. */
const tabledFindings = ({ grids, survey }: View): Finding[] => {
  const { policy } = survey.office.records;
  return grids.flatMap((grid) => {
    const year = yearOfTab(grid, policy.year);
    return readFindings([grid], { year, within: [policyOfYear(policy, year).window] });
  });
};

/** Whether the tab's findings have dates without a year, which would be taken for those of any year. */
export const hasYearlessFindings = (grid: Grid, year: number): boolean => {
  if (yearOfTab(grid, 0) !== 0) return false;
  const datesIn = (of: number): string =>
    readFindings([grid], { year: of })
      .map(({ date }) => date)
      .join();
  return datesIn(year) !== datesIn(year + 1);
};

/** What the office's tables of findings tell, and what was written of branch meetings. */
export const findingsOf = (view: View, { meetings }: Pick<MeetingRegister, 'meetings'>): Finding[] => [
  ...tabledFindings(view),
  ...findingsOfMeetings(meetings),
];
