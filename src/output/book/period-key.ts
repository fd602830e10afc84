import type { Period } from '../../domain/days/period';

/** Names a period in the keys of tabs and files: `2022-q1`, `2022`, `2022-q3-r2`. */
export const periodKey = (period: Period, year: number): string => {
  switch (period.kind) {
    case 'year':
      return String(year);
    case 'quarter':
      return `${year}-q${period.quarter}`;
    case 'round':
      return `${year}-q${period.quarter}-r${period.number}`;
    case 'month':
      return `${period.year}-m${period.month}`;
    case 'span':
      return `${period.from}-${period.to}`;
  }
};
