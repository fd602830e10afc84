import { partsOf, type Day } from '../../../base/day';
import { contains } from '../../../domain/days/span';
import type { Finding } from '../../../domain/trips/finding';
import { policyOfYear } from '../../../domain/years/policy-of-year';
import {
  findingsKey,
  readRegisterOfFindings,
  yearRegisteredBefore,
  type FindingsRegister,
} from '../../../output/findings/findings-tab';
import {
  followUp,
  mattersFound,
  withLeftOpen,
  type EarlierRegister,
  type Matter,
} from '../../../output/findings/matters';
import { ownTabKeys, readOwnTab, readStandingList } from '../../../sheets/reading/own-tab';
import type { View } from '../view';
import { dayReader, findingsOfMeetingsIn } from './meetings';

type Looked = Pick<View, 'desk' | 'survey'>;

/** What the year before told and wrote; the register may be of a year before that one. */
const earlierRegister = (
  { desk, survey }: Looked,
  findings: readonly Finding[],
): EarlierRegister | undefined => {
  const { policy, otherYears = [] } = survey.office.records;
  const last = policy.year - 1;
  const { window } =
    otherYears.find((other) => other.policy.year === last)?.policy ?? policyOfYear(policy, last);
  const own = findings.filter(({ date }) => date !== undefined && contains(window, date));
  const found = mattersFound([...own, ...findingsOfMeetingsIn(desk, last, window)]);
  const year = yearRegisteredBefore(ownTabKeys(desk), policy.year);
  if (year === undefined) return found.length === 0 ? undefined : { year: last, found, kept: [] };
  const grid = readOwnTab(desk, findingsKey(year));
  const kept = grid ? readRegisterOfFindings(grid, dayReader(year, policyOfYear(policy, year).window)) : [];
  return { year, found, kept };
};

/** With the year in which a matter was found where that is none of the register's own. */
const withSince =
  (begins: Day) =>
  ({ ...matter }: Matter): Matter =>
    matter.date === undefined || matter.date >= begins
      ? matter
      : { ...matter, since: partsOf(matter.date).year, isGone: false };

/**
 * What the tables tell of the year and what the year before has left open, with what people wrote of it on the register
 * that stands.
 */
export const findingsRegister = (view: Looked, findings: readonly Finding[]): FindingsRegister => {
  const { desk, survey } = view;
  const { year, window } = survey.office.records.policy;
  const standing = readStandingList(desk, findingsKey(year));
  const kept = standing ? readRegisterOfFindings(standing.grid, dayReader(year, window)) : [];
  const own = mattersFound(findings.filter(({ date }) => date === undefined || contains(window, date)));
  const earlier = earlierRegister(view, findings);
  const found = earlier === undefined ? own : withLeftOpen(own, earlier);
  return {
    year,
    today: desk.today,
    matters: followUp(found, kept).map(withSince(window.from)),
    ...(standing ? { standing } : {}),
  };
};
