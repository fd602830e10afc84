import { ledgerOf } from '../../domain/counting/day-count';
import { dutyBooksOf } from '../../domain/duties/duty-standing';
import { standingsOf, tallyOf } from '../../domain/counting/compliance';
import type { Period, Quarter } from '../../domain/days/period';
import { spanOfPeriod } from '../../domain/policy/period-span';
import { commandText } from '../../i18n/commands/command-text';
import { formatDecimal } from '../../i18n/format';
import { rateWords } from '../../output/summary/rate-words';
import { summaryTab } from '../../output/summary/summary-tab';
import { applyEdits } from '../../sheets/apply';
import { loadOffice, requireTrips } from '../office/judged-office';
import { command, type Desk } from '../desk/run';

const summarise = (desk: Desk, period: Period): string => {
  const { records, asOf } = requireTrips(loadOffice(desk));
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
