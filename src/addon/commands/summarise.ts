import { partsOf } from '../../base/day';
import { ledgerOf } from '../../domain/counting/day-count';
import { dutyBooksOf } from '../../domain/duties/duty-standing';
import { standingsOf, tallyOf } from '../../domain/counting/compliance';
import type { Period, Quarter } from '../../domain/days/period';
import { intersect } from '../../domain/days/span';
import { spanOfPeriod } from '../../domain/policy/period-span';
import { commandText } from '../../i18n/commands/command-text';
import { formatDecimal } from '../../i18n/format';
import { rateWords } from '../../output/summary/rate-words';
import { summaryTab } from '../../output/summary/summary-tab';
import { applyEdits } from '../../sheets/apply';
import { ask } from '../../sheets/screen/ui';
import { loadOffice, requireTrips, type JudgedOffice } from '../office/judged-office';
import { readPeriod } from '../office/typed-period';
import type { Desk } from '../desk/run';
import { command, dialogue, locked } from '../office/writes/command';

const summarise = (desk: Desk, period: Period, office = requireTrips(loadOffice(desk))): string => {
  const { records, asOf } = office;
  const { policy, rounds } = records;
  const ledger = ledgerOf(records);
  const standings = standingsOf(records, period, ledger, asOf);
  const duties = dutyBooksOf(records, period, ledger);
  const span = spanOfPeriod(period, policy, rounds) ?? policy.window;
  const tab = summaryTab({ locale: desk.locale, policy, period, span, standings, duties, asOf });
  desk.progress.writing();
  const sheet = applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab }]).tabs.get(tab.key);
  sheet?.activate();
  const { met, mean } = tallyOf(standings);
  return commandText(desk.locale, 'summary.done', {
    tab: sheet?.getName() ?? tab.title,
    met: rateWords(desk.locale, met),
    mean: formatDecimal(desk.locale, mean, 1),
  });
};

/** Menu *Tổng hợp quý …*. */
export const summariseQuarter = (quarter: Quarter): (() => void) =>
  command((desk) => summarise(desk, { kind: 'quarter', quarter }));

/** Menu *Tổng hợp năm*. */
export const summariseYear = command((desk) => summarise(desk, { kind: 'year' }));

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
  return locked(desk, () => {
    const office = requireTrips(loadOffice(desk));
    const period = typedPeriod(typed, office);
    return period
      ? summarise(desk, period, office)
      : commandText(desk.locale, 'summary.badPeriod', { value: typed });
  });
});
