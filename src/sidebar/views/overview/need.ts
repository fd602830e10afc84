import type { OfficerLine } from '../../../protocol/overview';

/** Officers who owe days in the period. */
export const onDuty = (officer: OfficerLine): boolean =>
  officer.status === 'met' || officer.status === 'short';

export const excused = (officer: OfficerLine): boolean => !onDuty(officer);

/** Owes more days than counted by the end of the period. */
export const isBehind = (officer: OfficerLine): boolean => officer.status === 'short';

const byNeed = (a: OfficerLine, b: OfficerLine): number =>
  b.remaining - a.remaining || a.cumulative - b.cumulative;

/** Days that these officers still owe together. */
export const owedBy = (officers: readonly OfficerLine[]): number =>
  officers.reduce((sum, officer) => sum + officer.remaining, 0);

/** Departments that owe most first, and in each the officers who owe most first. */
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
    .sort((a, b) => owedBy(b.officers) - owedBy(a.officers));
};

/** Days at the right end of all bars: the longest, so that no surplus is cut off. */
export const scaleOf = (officers: readonly OfficerLine[]): number =>
  Math.max(1, ...officers.map((officer) => Math.max(officer.required, officer.cumulative + officer.planned)));

/** For searching names: without case, accents, and the difference of đ and d. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').trim();
