import { addDays } from '../../base/day';
import { standingsOf } from '../counting/compliance';
import { ledgerOf } from '../counting/day-count';
import type { Standing } from '../counting/standing';
import type { Period } from '../days/period';
import { intersect, spanOf, type Span } from '../days/span';
import type { Officer, OfficerId } from '../people/officer';
import type { Policy } from '../policy/policy';
import type { Records } from '../records';
import { recordsOfYear } from './records-of-year';

/** An officer's year within a term. Days are days, inclusive, halves as 0.5. */
export interface TermYear {
  readonly year: number;
  readonly standing: Standing;
  /** Days of the year that no earlier year of the term has counted. */
  readonly days: number;
}

/** Where one officer stands over the years of a term (nhiệm kỳ). */
export interface TermStanding {
  readonly officer: Officer;
  /** In the order of time; years in which the officer was not in office are among them, not subject. */
  readonly years: readonly TermYear[];
  readonly days: number;
  /** Over the years in which the officer was subject. */
  readonly required: number;
  /** What the years lack, none made good by another. */
  readonly remaining: number;
  readonly subject: number;
  readonly met: number;
}

/** A year of the book within a term. */
interface YearOfTerm {
  readonly year: number;
  readonly policy: Policy;
  readonly standings: ReadonlyMap<OfficerId, Standing>;
  readonly days: ReadonlyMap<OfficerId, number>;
}

const WHOLE: Period = { kind: 'year' };

/** The part of the window that follows the years before; undefined where these cover all of it. */
const ownPart = (window: Span, before: readonly YearOfTerm[]): Span | undefined => {
  const covered = before.flatMap(({ policy }) => intersect(policy.window, window) ?? []);
  const last = covered.reduce((day, { to }) => Math.max(day, to), window.from - 1);
  return spanOf(addDays(last as Span['to'], 1), window.to);
};

const byOfficer = (standings: readonly Standing[]): Map<OfficerId, Standing> =>
  new Map(standings.map((standing) => [standing.officer.id, standing]));

const yearOfTerm = (records: Records, before: readonly YearOfTerm[]): YearOfTerm => {
  const { policy } = records;
  const ledger = ledgerOf(records);
  const standings = standingsOf(records, WHOLE, ledger);
  const own = ownPart(policy.window, before);
  const isWhole = own?.from === policy.window.from;
  const counted = isWhole || !own ? standings : standingsOf(records, { kind: 'span', ...own }, ledger);
  const days = counted.map(({ officer, days: found }) => [officer.id, own ? found : 0] as const);
  return { year: policy.year, policy, standings: byOfficer(standings), days: new Map(days) };
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const termOfOfficer = (officer: Officer, years: readonly YearOfTerm[]): TermStanding => {
  const own = years.flatMap(({ year, standings, days }): TermYear[] => {
    const standing = standings.get(officer.id);
    return standing ? [{ year, standing, days: days.get(officer.id) ?? 0 }] : [];
  });
  const subject = own.filter(({ standing }) => standing.subject);
  return {
    officer,
    years: own,
    days: sumOf(own.map(({ days }) => days)),
    required: sumOf(subject.map(({ standing }) => standing.required)),
    remaining: sumOf(subject.map(({ standing }) => standing.remaining)),
    subject: subject.length,
    met: subject.filter(({ standing }) => standing.status === 'met').length,
  };
};

/**
 * Where every officer stands over the years, each by its own rules, in roster order. A day counts once, in the
 * earliest year whose window holds it. Years of which the book holds nothing are left out.
 */
export const termOf = (records: Records, years: readonly number[]): TermStanding[] => {
  const known = [...new Set(years)]
    .sort((a, b) => a - b)
    .flatMap((year) => recordsOfYear(records, year) ?? [])
    .reduce<YearOfTerm[]>((before, own) => [...before, yearOfTerm(own, before)], []);
  const roster = [...records.officers].sort((a, b) => a.order - b.order);
  return roster.map((officer) => termOfOfficer(officer, known));
};
