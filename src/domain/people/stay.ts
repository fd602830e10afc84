import { addDays, type Day } from '../../base/day';
import { departmentOn } from './department';
import type { Officer } from './officer';
import { contains, type Span } from '../days/span';

/** The days of the window on which an officer belonged to one department. */
export interface Stay {
  readonly department: string;
  readonly span: Span;
}

/** The window divided at every day on which a posting begins or has ended, in order of time. */
export const postingSpans = (officer: Officer, window: Span): Span[] => {
  const ends = (officer.postings ?? []).flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [addDays(to, 1)]),
  ]);
  const starts = [...new Set<Day>([window.from, ...ends])].filter((day) => contains(window, day));
  starts.sort((a, b) => a - b);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? window.to : addDays(next, -1) };
  });
};

/**
 * The window divided by the departments to which the officer belonged day by day, in order of time; one stay
 * for an officer who never moved.
 */
export const staysOf = (officer: Officer, window: Span): Stay[] =>
  postingSpans(officer, window).reduce<Stay[]>((stays, span) => {
    const department = departmentOn(officer, span.from);
    const last = stays[stays.length - 1];
    if (last?.department !== department) return [...stays, { department, span }];
    return [...stays.slice(0, -1), { department, span: { from: last.span.from, to: span.to } }];
  }, []);
