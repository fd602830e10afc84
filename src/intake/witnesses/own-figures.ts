import type { Cell } from '../../base/cell';
import { once } from '../../base/once';
import type { Issue } from '../../domain/issue';
import { countedDays, ledgerOf, type DayLedger } from '../../domain/counting/day-count';
import { contains, intersect, lengthOf, type Span } from '../../domain/days/span';
import { daysOfTrip } from '../../domain/policy/calendar';
import { countsBy } from '../../domain/policy/status';
import type { Officer } from '../../domain/people/officer';
import type { Records } from '../../domain/records';
import type { Trip } from '../../domain/trips/trip';
import { warning } from '../cells/issues';
import type { DepartmentIndex } from '../names/department-index';
import type { NameIndex } from '../names/name-index';
import { valueAt } from '../rows/value-at';
import { cellText } from '../cells/grid-cells';
import { columnOf, type SettledTable } from '../tables/heading/table';
import { readStatedDays } from '../words/time/stated-days';
import { claimsOf, type FigureClaim } from './figure-claims';
import { FEWEST_AGREED, FEWEST_FIGURES } from './thresholds';
import type { Witness } from './witness';
import { isSameNumber } from '../text/vi-number';
import { isNumberOfDays } from '../words/time/day-words';

/** What is known of the office when its own counts are heard. */
export interface OwnCounts {
  readonly records: Records;
  readonly names: NameIndex;
  readonly departments: DepartmentIndex;
}

/** What the office counted for somebody, beside what was read. */
interface Figure {
  readonly row: number;
  readonly name: string;
  readonly typed: number;
  /** The days that were read, for each of the times that may be meant. */
  readonly read: readonly number[];
  /** The same as it may be added up by hand. */
  readonly added: readonly (readonly number[])[];
}

/** A table of the office's own counts, and the one issue where they are others than ours. */
export interface HeardFigures {
  readonly table: SettledTable;
  readonly witness: Witness;
  readonly doubts: readonly Issue[];
  /** Most of its figures are those that were read: whatever else it looks like, it sums up the log. */
  readonly sumsUp: boolean;
}

/** Of whom a row tells: an officer, or all those of a department. */
interface Subject {
  readonly name: string;
  readonly officers: readonly Officer[];
}

const officerOf = (text: string, { names }: OwnCounts): Subject | undefined => {
  const matches = names.read(text);
  const [first] = matches;
  return matches.length === 1 && first?.kind === 'found'
    ? { name: first.officer.name, officers: [first.officer] }
    : undefined;
};

/** Who moved has days in two departments, and the office may count them for either. */
const departmentOf = (text: string, { departments, records }: OwnCounts): Subject | undefined => {
  const name = departments.find(text);
  if (name === undefined) return undefined;
  const officers = records.officers.filter(({ department }) => department === name);
  const isSettled = officers.length > 0 && records.officers.every(({ postings }) => postings === undefined);
  return isSettled ? { name, officers } : undefined;
};

/** Each of the table's people or departments with its row; none where one has several rows: that is no summary. */
const subjectsOf = (table: SettledTable, counts: OwnCounts): ReadonlyMap<number, Subject> => {
  const people = columnOf(table, 'officer');
  const column = people ?? columnOf(table, 'department');
  if (column === undefined) return new Map();
  const subjects = new Map<number, Subject>();
  const named = new Set<string>();
  for (const { row, use } of table.rows) {
    if (use !== 'record' && (people !== undefined || use !== 'group')) continue;
    const text = cellText(valueAt(table, row, column));
    const subject = people === undefined ? departmentOf(text, counts) : officerOf(text, counts);
    if (subject === undefined) continue;
    if (named.has(subject.name)) return new Map();
    named.add(subject.name);
    subjects.set(row, subject);
  }
  return subjects;
};

const daysOf = (ledger: DayLedger, { officers }: Subject, span: Span): number =>
  officers.reduce((sum, { id }) => sum + (countedDays(ledger, id, span) ?? 0), 0);

/** Of the trip's days those within the span. */
const daysIn = (trip: Trip, within: Span): number =>
  daysOfTrip(trip, (span) => {
    const part = intersect(span, within);
    return part ? lengthOf(part) : 0;
  });

/**
 * As rows are added up by hand: a day on which two trips fall is counted with both, and a trip over the end of a
 * quarter either by its days or whole where it begins.
 */
const addedUp = ({ records }: DayLedger, { officers }: Subject, span: Span): number[] => {
  const { policy, trips } = records;
  const own = trips.filter(
    ({ officer, status }) => countsBy(policy, status) && officers.some(({ id }) => id === officer),
  );
  const begun = own.filter((trip) => contains(span, trip.span.from));
  const sum = (days: readonly number[]): number => days.reduce((all, it) => all + it, 0);
  return [sum(own.map((trip) => daysIn(trip, span))), sum(begun.map((trip) => daysOfTrip(trip, lengthOf)))];
};

/** Rows that are asked about already are in the office's count, and not yet in ours. */
const canBeCompared = ({ officers }: Subject, { blocked }: Records): boolean =>
  officers.some(({ onDuty }) => onDuty) &&
  !officers.some(({ id }) => blocked.some(({ officer }) => officer === id));

/** `12/60`, `12 ngày/60 ngày`: so many of those that are owed. */
const OF_THE_QUOTA = /^([^/]{1,20})\/\s*([^/]{1,20})$/u;

const figureIn = (cell: Cell | undefined): number | undefined => {
  const [, done, owed = ''] = typeof cell === 'string' ? (OF_THE_QUOTA.exec(cell.trim()) ?? []) : [];
  return readStatedDays(isNumberOfDays(owed) ? done : cell)?.days;
};

const figuresOf = (
  table: SettledTable,
  claim: FigureClaim,
  subjects: ReadonlyMap<number, Subject>,
  ledger: DayLedger,
): Figure[] =>
  [...subjects].flatMap(([row, subject]) => {
    const typed = figureIn(valueAt(table, row, claim.column));
    if (typed === undefined || !canBeCompared(subject, ledger.records)) return [];
    const read = claim.spans.map((span) => daysOf(ledger, subject, span));
    const added = claim.spans.map((span) => addedUp(ledger, subject, span));
    return [{ row, name: subject.name, typed, read, added }];
  });

const agreesAt = ({ typed, read, added }: Figure, at: number): boolean =>
  [read[at], ...(added[at] ?? [])].some((days) => isSameNumber(typed, days ?? NaN));

/** The time that is meant is the one by which most of the column is right. */
const timeMeant = ({ spans }: FigureClaim, figures: readonly Figure[]): number => {
  const agreed = spans.map((_, at) => figures.filter((figure) => agreesAt(figure, at)).length);
  return agreed.indexOf(Math.max(...agreed));
};

/**
 * Half: an older summary is right for most and behind for some; where fewer agree, the figures are of something
 * else.
 */
const MOSTLY = 0.5;

/**
 * The same number for everybody, and for nobody the one that was read: a quota, or anything but a count. Where nothing
 * says what the figures are of, they are a count only if most of them are ours too.
 */
const isNoCount = (figures: readonly Figure[], agreed: number, { isBare }: FigureClaim): boolean =>
  isBare
    ? agreed < figures.length * MOSTLY || agreed < FEWEST_AGREED
    : agreed === 0 && new Set(figures.map(({ typed }) => typed)).size === 1;

/** One issue for the column, with both figures of the first of whom they differ. */
const differ = (
  table: SettledTable,
  column: number,
  figures: readonly Figure[],
  at: number,
): Issue | undefined => {
  const others = figures.filter((figure) => !agreesAt(figure, at));
  const [first] = others;
  if (!first) return undefined;
  const { sheet } = table.grid;
  return warning(
    'OWN_COUNT_DIFFERS',
    { sheet, row: table.bottom, column },
    {
      params: {
        value: sheet,
        differing: others.length,
        asked: figures.length,
        name: first.name,
        typed: first.typed,
        expected: first.read[at] ?? 0,
      },
    },
  );
};

interface HeardColumn {
  readonly asked: number;
  readonly agreed: number;
  readonly doubt: Issue | undefined;
}

const hearColumn = (
  table: SettledTable,
  claim: FigureClaim,
  subjects: ReadonlyMap<number, Subject>,
  ledger: DayLedger,
): HeardColumn | undefined => {
  const figures = figuresOf(table, claim, subjects, ledger);
  if (figures.length < FEWEST_FIGURES) return undefined;
  const at = timeMeant(claim, figures);
  const agreed = figures.filter((figure) => agreesAt(figure, at)).length;
  if (isNoCount(figures, agreed, claim)) return undefined;
  return { asked: figures.length, agreed, doubt: differ(table, claim.column, figures, at) };
};

/** It may hold the office's own counts: what tells of trips itself does not. */
const mayCount = ({ said, kind, isCopy }: SettledTable): boolean =>
  said === undefined && (kind === 'other' || kind === 'roster' || (kind === 'trips-wide' && isCopy));

/**
 * What the office counted itself, by officer or by department, beside what was read. A count that is another one is
 * said once a table, with both figures: either the office has miscounted, or its log was misread.
 */
export const hearOwnFigures = (tables: readonly SettledTable[], counts: OwnCounts): HeardFigures[] => {
  const { records } = counts;
  const ledger = once(() => ledgerOf(records));
  return tables.filter(mayCount).flatMap((table) => {
    const claims = claimsOf(table, records);
    const subjects = claims.length === 0 ? new Map<number, Subject>() : subjectsOf(table, counts);
    if (subjects.size < FEWEST_FIGURES) return [];
    const heard = claims.flatMap((claim) => hearColumn(table, claim, subjects, ledger()) ?? []);
    // Whoever has looked at both figures and found the reading right is not asked again.
    const isConfirmed = table.correction?.confirmed === true;
    const doubts = isConfirmed ? [] : heard.flatMap(({ doubt }) => doubt ?? []);
    if (heard.length === 0) return [];
    const sum = (of: 'asked' | 'agreed'): number => heard.reduce((all, column) => all + column[of], 0);
    const witness: Witness = { name: 'own-counts', asked: sum('asked'), agreed: sum('agreed') };
    const sumsUp = witness.agreed >= witness.asked * MOSTLY;
    return table.doubted && !sumsUp ? [] : [{ table, witness, doubts: doubts.slice(0, 1), sumsUp }];
  });
};
