import type { Day } from '../../base/day';
import type { Officer } from './officer';

/** The officer's department on the day: that of the posting which holds it, else today's. */
export const departmentOn = (officer: Officer, day: Day): string =>
  officer.postings?.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day))?.department ??
  officer.department;

/** Every department that the roster names, earlier ones of officers who moved included. */
export const departmentsOf = (officers: readonly Officer[]): Set<string> =>
  new Set(
    officers.flatMap((officer) => [
      officer.department,
      ...(officer.postings ?? []).map((posting) => posting.department),
    ]),
  );
