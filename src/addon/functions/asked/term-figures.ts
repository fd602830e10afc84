import type { Cell } from '../../../base/cell';
import type { Records } from '../../../domain/records';
import { yearsOf } from '../../../domain/years/records-of-year';
import { termOf, type TermStanding } from '../../../domain/years/term';
import { readTerm } from '../../office/short-period';
import { readPeriod } from '../../office/typed-period';
import type { DutyFigures } from './duty-figures';

const statusOf = ({ years, subject, met }: TermStanding): DutyFigures['status'] => {
  if (subject > 0) return met < subject ? 'short' : 'met';
  return years.some(({ standing }) => standing.status === 'exempt') ? 'exempt' : 'not-subject';
};

/** The figures of a term in sum, each year by its own rules; undefined where the cell names no term of the book. */
export const termFigures = (records: Records, cell: Cell): readonly DutyFigures[] | undefined => {
  const term = readTerm(cell);
  if (term === undefined || readPeriod(cell, records.policy) !== undefined) return undefined;
  const years = yearsOf(records).filter((year) => term.first <= year && year <= term.last);
  if (years.length === 0) return undefined;
  return termOf(records, years).map((standing) => {
    const { officer, days, required, remaining, subject } = standing;
    return { officer, days, required, remaining, status: statusOf(standing), subject: subject > 0 };
  });
};
