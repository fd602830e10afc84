import type { Day } from '../../base/day';
import { rowPrint } from '../../base/row-print';
import type { Standing } from '../../domain/counting/standing';
import type { Quarter } from '../../domain/days/period';
import { intersect, type Span } from '../../domain/days/span';
import { isPlanned } from '../../domain/policy/status';
import type { PeriodBook } from '../book/period-book';
import { reportsOf } from '../book/report-timeliness';
import type { ClosedFigures, ClosingEntry, ClosingState } from './closing-log';

/** What an officer's figures were at the closing, and what they are now. */
export interface LateChange {
  readonly name: string;
  readonly before: Pick<ClosedFigures, 'days' | 'visits'>;
  readonly now: Pick<ClosedFigures, 'days' | 'visits'>;
}

/** A department's quarter: what is still open in it, whether it is closed, and what was changed afterwards. */
export interface DepartmentClosing {
  readonly department: string;
  /** What the data say by themselves, to be confirmed or corrected by the department. */
  readonly suggested: ClosingState;
  readonly visits: number;
  /** Rows that can't be counted, trips past and not told as gone on, and reports that are overdue. */
  readonly open: { readonly blocked: number; readonly untold: number; readonly reports: number };
  /** Absent while the quarter is open, or was opened again. */
  readonly closed?: Extract<ClosingEntry, { kind: 'closed' }>;
  /** The reopening that holds, where there is one. */
  readonly reopened?: Extract<ClosingEntry, { kind: 'reopened' }>;
  readonly exception?: Extract<ClosingEntry, { kind: 'exception' }>;
  /** The exception has come to its end, and the quarter was not closed again. */
  readonly isOverdue: boolean;
  readonly changes: readonly LateChange[];
}

/** The trips of the officer's quarter that are told, counted or not, as one short text. */
const tripsPrint = (book: PeriodBook, officer: string): string => {
  const own = book.records.trips.filter(
    (trip) => trip.officer === officer && intersect(trip.span, book.span) !== undefined,
  );
  const texts = own.map(({ span, unit, level, kind, status }) =>
    [span.from, span.to, unit, level, kind, status].join('|'),
  );
  return own.length === 0 ? '' : rowPrint(texts.sort());
};

/** An officer who moved stands in two departments, each with the days gone on from there. */
const figuresOf = (book: PeriodBook, standings: readonly Standing[]): ClosedFigures[] =>
  standings.map(({ officer: { id, name }, days, visits }) => ({
    officer: id,
    name,
    days,
    visits,
    trips: tripsPrint(book, id),
  }));

/** The figures of the department in the book's quarter, as they are kept when it is closed. */
export const snapshotOf = (book: PeriodBook, department: string): ClosedFigures[] =>
  figuresOf(book, book.departments.find((own) => own.department === department)?.standings ?? []);

const NOTHING: ClosedFigures = { officer: '', name: '', days: 0, visits: 0, trips: '' };

const amounts = ({ days, visits }: ClosedFigures = NOTHING): LateChange['now'] => ({ days, visits });

const differs = (a: ClosedFigures = NOTHING, b: ClosedFigures = NOTHING): boolean =>
  a.days !== b.days || a.visits !== b.visits || a.trips !== b.trips;

/** What the figures are now against those of the closing, by officer. */
const changesSince = (before: readonly ClosedFigures[], now: readonly ClosedFigures[]): LateChange[] => {
  const known = new Map([...before, ...now].map(({ officer, name }) => [officer, name]));
  return [...known].flatMap(([officer, name]) => {
    const was = before.find((figures) => figures.officer === officer);
    const is = now.find((figures) => figures.officer === officer);
    return differs(was, is) ? [{ name, before: amounts(was), now: amounts(is) }] : [];
  });
};

const ofQuarter = (entries: readonly ClosingEntry[], year: number, quarter: Quarter): ClosingEntry[] =>
  entries.filter((entry) => entry.year === year && entry.quarter === quarter);

const last = <Kind extends ClosingEntry['kind']>(
  entries: readonly ClosingEntry[],
  kind: Kind,
): Extract<ClosingEntry, { kind: Kind }> | undefined => {
  const found = entries.filter(
    (entry): entry is Extract<ClosingEntry, { kind: Kind }> => entry.kind === kind,
  );
  return found[found.length - 1];
};

/** What holds of a department's quarter: the last closing, and what was done after it. */
const holding = (entries: readonly ClosingEntry[], today: Day) => {
  const closed = last(entries, 'closed');
  const since = closed === undefined ? [] : entries.slice(entries.indexOf(closed) + 1);
  const reopened = last(since, 'reopened');
  const exception = reopened === undefined ? last(since, 'exception') : undefined;
  return {
    ...(closed && reopened === undefined ? { closed } : {}),
    ...(reopened ? { reopened } : {}),
    ...(exception ? { exception } : {}),
    isOverdue: exception !== undefined && exception.until < today,
  };
};

const suggestion = (visits: number, open: DepartmentClosing['open']): ClosingState => {
  if (open.blocked + open.untold + open.reports > 0) return 'lacking';
  return visits === 0 ? 'no-trips' : 'complete';
};

/** What is left to be done in the quarter for these officers of the department. */
const openMatters = (
  book: PeriodBook,
  department: string,
  ids: ReadonlySet<string>,
): DepartmentClosing['open'] => {
  const { records, span, asOf } = book;
  const isOfQuarter = (days: Span | undefined): days is Span =>
    days !== undefined && span.from <= days.from && days.from <= span.to;
  const isOwn = (officer: string | undefined, typed: string | undefined): boolean =>
    officer === undefined ? typed === department : ids.has(officer);
  return {
    blocked: records.blocked.filter((row) => isOfQuarter(row.span) && isOwn(row.officer, row.department))
      .length,
    untold: records.trips.filter(
      (trip) =>
        ids.has(trip.officer) && isOfQuarter(trip.span) && isPlanned(trip.status) && trip.span.to < asOf,
    ).length,
    reports: reportsOf(book).filter(({ officer, state }) => state === 'missing' && ids.has(officer.id))
      .length,
  };
};

/** Where every department stands with the book's quarter, in the roster's order. Throws for another period. */
export const closingsOf = (
  book: PeriodBook,
  entries: readonly ClosingEntry[],
  today: Day,
): DepartmentClosing[] => {
  const { period, records, departments } = book;
  if (period.kind !== 'quarter') throw new RangeError('Only quarters are closed.');
  const own = ofQuarter(entries, records.policy.year, period.quarter);
  return departments.map(({ department, standings }) => {
    const open = openMatters(book, department, new Set(standings.map(({ officer }) => officer.id)));
    const visits = standings.reduce((sum, standing) => sum + standing.visits, 0);
    const held = holding(
      own.filter((entry) => entry.department === department),
      today,
    );
    return {
      department,
      suggested: suggestion(visits, open),
      visits,
      open,
      ...held,
      changes: held.closed ? changesSince(held.closed.figures, figuresOf(book, standings)) : [],
    };
  });
};
