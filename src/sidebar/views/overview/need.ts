import type { OfficerLine } from '../../../protocol/overview';

/** Officers who owe days in the period. */
export const onDuty = (officer: OfficerLine): boolean =>
  officer.status === 'met' || officer.status === 'short';

export const excused = (officer: OfficerLine): boolean => !onDuty(officer);

/** Behind what the plan and the calendar let one expect by today; not behind the quota of the whole year. */
export const isBehind = ({ status, pace }: OfficerLine): boolean =>
  status === 'short' && (pace === undefined || pace.behind > 0);

const behindBy = ({ pace }: OfficerLine): number => pace?.behind ?? 0;

const byNeed = (a: OfficerLine, b: OfficerLine): number =>
  behindBy(b) - behindBy(a) || b.remaining - a.remaining || a.cumulative - b.cumulative;

/** Days by which these officers are behind together. */
export const lagOf = (officers: readonly OfficerLine[]): number =>
  officers.reduce((sum, officer) => sum + behindBy(officer), 0);

const owedBy = (officers: readonly OfficerLine[]): number =>
  officers.reduce((sum, officer) => sum + officer.remaining, 0);

/** Departments that are furthest behind first, then those that owe most; officers in each alike. */
export const departmentsByNeed = (
  officers: readonly OfficerLine[],
): { department: string; officers: OfficerLine[] }[] => {
  const groups = new Map<string, OfficerLine[]>();
  for (const officer of officers) {
    const group = groups.get(officer.department);
    if (group) group.push(officer);
    else groups.set(officer.department, [officer]);
  }
  return [...groups]
    .map(([department, members]) => ({ department, officers: members.sort(byNeed) }))
    .sort((a, b) => lagOf(b.officers) - lagOf(a.officers) || owedBy(b.officers) - owedBy(a.officers));
};

/** Days at the right end of all bars: the longest, so that no surplus is cut off. */
export const scaleOf = (officers: readonly OfficerLine[]): number =>
  Math.max(1, ...officers.map((officer) => Math.max(officer.required, officer.cumulative + officer.planned)));
