import { partsOf, type Day } from '../../base/day';
import { monthSpan, type Quarter } from '../../domain/days/period';
import { intersect, type Span } from '../../domain/days/span';
import { findRound, type Round } from '../../domain/days/round';
import type { Policy } from '../../domain/policy/policy';
import { readPeriodLabel, type PeriodLabel } from '../dates/period-label';
import { headingText, type HeaderColumn } from '../tables/heading/header';
import { columnOf, type SettledTable } from '../tables/heading/table';
import { matterOfTitles, SET_ASIDE } from '../tables/kind/table-matter';
import { titlesOver } from '../tables/kind/titles';
import { mayBeOfTime, readTableContext, type TableContext } from '../tables/table-context';
import {
  countsFromTheBeginning,
  countsOtherThings,
  headsWhatWasDone,
} from '../words/headings/figure-headings';
import { namesPlan } from '../words/stages';
import { mentionsDuty, registerOfHeading } from '../words/matters/matter-of-text';
import { countsDays } from '../words/time/day-words';

/** The office's own count in one column of a table: how many days, and of which time. */
export interface FigureClaim {
  readonly column: number;
  /** The figure is right where it is the count of any of these. */
  readonly spans: readonly Span[];
  /** Nothing says that it counts days of duty: it does where most of its figures are those that were read. */
  readonly isBare: boolean;
}

/** The office's year, by which a claim's time is told. */
export interface OfficeTime {
  readonly policy: Policy;
  readonly rounds: readonly Round[];
}

type Named = Pick<PeriodLabel, 'quarter' | 'half' | 'month' | 'round'>;

const spanOfQuarters = ({ quarters }: Policy, of: readonly Quarter[]): Span | undefined => {
  const spans = quarters.filter(({ quarter }) => of.includes(quarter));
  const [first] = spans;
  const last = spans[spans.length - 1];
  return first && last && { from: first.from, to: last.to };
};

/** The days of the period; undefined for one that the year does not have. */
const spanOf = ({ quarter, half, month, round }: Named, { policy, rounds }: OfficeTime): Span | undefined => {
  if (typeof round === 'number')
    return quarter === undefined ? undefined : findRound({ quarter, number: round }, rounds)?.span;
  if (quarter !== undefined) return spanOfQuarters(policy, [quarter]);
  if (half !== undefined) return spanOfQuarters(policy, half === 1 ? [1, 2] : [3, 4]);
  if (month === undefined) return policy.window;
  const { year } = partsOf(policy.window.from);
  return [year, year + 1]
    .map((it) => intersect(monthSpan(it, month), policy.window))
    .find((span) => span !== undefined);
};

const upTo = ({ window }: Policy, to: Day): Span => ({ from: window.from, to });

/** A count of all may be of an earlier day: what was made up to the end of a month. */
const asOfBefore = (policy: Policy): Span[] => {
  const { year, month } = partsOf(policy.window.from);
  return Array.from({ length: 12 }, (_, at) =>
    monthSpan(year + Math.floor((month - 1 + at) / 12), ((month - 1 + at) % 12) + 1),
  )
    .filter(({ to }) => to < policy.window.to)
    .map(({ to }) => upTo(policy, to));
};

const namesTime = ({ quarter, half, month, round }: Named): boolean =>
  [quarter, half, month, round].some((it) => it !== undefined);

const spansOf = (text: string, context: TableContext, office: OfficeTime): Span[] => {
  const { policy } = office;
  const label = readPeriodLabel(text);
  const isOwn = namesTime(label);
  const named: Named = isOwn
    ? { ...(label.round === undefined ? {} : { quarter: context.quarter }), ...label }
    : context;
  const span = spanOf(named, office);
  if (span === undefined) return [];
  if (countsFromTheBeginning(text)) return [span, upTo(policy, span.to)];
  if (namesTime(named)) return [span];
  return [span, ...(context.asOf === undefined ? [] : [upTo(policy, context.asOf)]), ...asOfBefore(policy)];
};

/** A quota, a plan, a share, a figure of another register. */
const isOfOtherThings = ({ parts }: HeaderColumn, text: string): boolean =>
  text.includes('%') ||
  countsOtherThings(text) ||
  namesPlan(text) ||
  parts.some((part) => registerOfHeading(part) !== undefined);

type Certainty = 'sure' | 'bare' | undefined;

/** In a list of the staff a bare number of days may be what each of them owes. */
const certaintyOf = (column: HeaderColumn, table: SettledTable, isOfDays: boolean): Certainty => {
  const text = headingText(column);
  if (text === '' || isOfOtherThings(column, text)) return undefined;
  const saysWhatFor = headsWhatWasDone(text) || namesTime(readPeriodLabel(text));
  if (countsDays(text)) return table.kind !== 'roster' || saysWhatFor ? 'sure' : 'bare';
  if (saysWhatFor) return isOfDays ? 'sure' : 'bare';
  return undefined;
};

/** From when to when each of its rows is: whatever days it counts are of those alone. */
const tellsWhen = (table: SettledTable): boolean =>
  columnOf(table, 'start') !== undefined && columnOf(table, 'end') !== undefined;

/** It is of the year that is counted, and of duty or of nothing that is known. */
const mayBeOfDuty = (table: SettledTable, context: TableContext, { window }: Policy): boolean => {
  const titles = titlesOver(table);
  const matter = matterOfTitles(titles);
  // An example or a copy of another day holds what was counted then.
  if (SET_ASIDE.has(matter)) return false;
  const isOfDuty = matter === undefined || matter === 'duty' || titles.some(mentionsDuty);
  return isOfDuty && mayBeOfTime(context, window);
};

/** The columns in which a table says how many days were made. */
export const claimsOf = (table: SettledTable, office: OfficeTime): FigureClaim[] => {
  const context = readTableContext(table, () => undefined);
  if (!mayBeOfDuty(table, context, office.policy) || context.registration || tellsWhen(table)) return [];
  const titles = titlesOver(table);
  const isOfDays = titles.some(countsDays) || table.header.some((column) => countsDays(headingText(column)));
  const own = [columnOf(table, 'officer'), columnOf(table, 'department')];
  return table.header.flatMap((column) => {
    const certainty = own.includes(column.column) ? undefined : certaintyOf(column, table, isOfDays);
    const spans = certainty === undefined ? [] : spansOf(headingText(column), context, office);
    return spans.length === 0 ? [] : [{ column: column.column, spans, isBare: certainty === 'bare' }];
  });
};
