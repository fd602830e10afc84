import { partsOf } from '../../base/day';
import type { Period, Quarter } from '../../domain/days/period';
import { intersect } from '../../domain/days/span';
import { spanOfPeriod } from '../../domain/policy/period-span';
import { commandText } from '../../i18n/commands/command-text';
import { formatDecimal } from '../../i18n/format';
import { rateWords } from '../../output/summary/rate-words';
import { summaryTab } from '../../output/summary/summary-tab';
import { ask } from '../../sheets/screen/ui';
import { loadOffice, requireTrips, type JudgedOffice } from '../office/judged-office';
import { officeBook } from '../office/office-book';
import { resultTabOf } from '../office/result/result-of';
import { readPeriod } from '../office/typed-period';
import type { Desk } from '../desk/run';
import { asking, withConsent, writeOwnTab } from '../office/writes/asked-tab';
import { dialogue } from '../office/writes/command';

interface Wish {
  readonly period: Period;
  /** The person agrees that what was typed into the tab is lost. */
  readonly isAgreed: boolean;
}

const summarise = (
  desk: Desk,
  { period, isAgreed }: Wish,
  office = requireTrips(loadOffice(desk)),
): string => {
  const { records, ...book } = officeBook(office, period);
  const tab = summaryTab({ ...book, locale: desk.locale, policy: records.policy });
  const result = resultTabOf(office, book.ledger, desk.locale);
  desk.progress.writing();
  const { sheet, name, closed } = writeOwnTab(desk, tab, isAgreed, [result]);
  sheet?.activate();
  const { met, mean } = book.tally;
  const done = commandText(desk.locale, 'summary.done', {
    tab: name,
    met: rateWords(desk.locale, met),
    mean: formatDecimal(desk.locale, mean, 1),
  });
  const count = book.leftOut?.rows.length ?? 0;
  return [
    done,
    ...(count === 0 ? [] : [commandText(desk.locale, 'summary.leftOut', { count })]),
    ...closed.map((other) => commandText(desk.locale, 'tab.closed', { tab: other })),
  ].join(' ');
};

/** Menu *Tổng hợp quý …*. */
export const summariseQuarter = (quarter: Quarter): (() => void) =>
  asking((desk, isAgreed) => summarise(desk, { period: { kind: 'quarter', quarter }, isAgreed }));

/** Menu *Tổng hợp năm*. */
export const summariseYear = asking((desk, isAgreed) =>
  summarise(desk, { period: { kind: 'year' }, isAgreed }),
);

/** The period that was typed, this month where nothing was; undefined where it is not understood. */
const typedPeriod = (
  text: string,
  { records: { policy, rounds }, asOf }: JudgedOffice,
): Period | undefined => {
  const { year, month } = partsOf(asOf);
  const period = text === '' ? ({ kind: 'month', year, month } as const) : readPeriod(text, policy);
  const span = period && spanOfPeriod(period, policy, rounds);
  return span && intersect(span, policy.window) ? period : undefined;
};

/** Menu *Tổng hợp tháng hoặc kỳ khác*: any period that formulas understand. */
export const summarisePeriod = dialogue((desk) => {
  const typed = ask(commandText(desk.locale, 'summary.ask'), desk.say('app.title'));
  if (typed === undefined) return undefined;
  return withConsent(desk, (isAgreed) => {
    const office = requireTrips(loadOffice(desk));
    const period = typedPeriod(typed, office);
    return period
      ? summarise(desk, { period, isAgreed }, office)
      : commandText(desk.locale, 'summary.badPeriod', { value: typed });
  });
});
