import type { Day } from '../../base/day';
import type { Officer, Posting } from './officer';

/** The posting that holds the day; undefined for who never moved, and between two postings. */
export const postingOn = ({ postings }: Officer, day: Day): Posting | undefined =>
  postings?.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));

/** The officer's department on the day: that of the posting which holds it, else today's. */
export const departmentOn = (officer: Officer, day: Day): string =>
  postingOn(officer, day)?.department ?? officer.department;

/** Every department that the roster names, earlier ones of officers who moved included. */
export const departmentsOf = (officers: readonly Officer[]): Set<string> =>
  new Set(
    officers.flatMap((officer) => [
      officer.department,
      ...(officer.postings ?? []).map((posting) => posting.department),
    ]),
  );
