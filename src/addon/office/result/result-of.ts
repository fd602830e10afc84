import type { DayLedger } from '../../../domain/counting/day-count';
import { standingsOf } from '../../../domain/counting/compliance';
import type { Locale } from '../../../i18n/locale';
import type { TabSpec } from '../../../output/edit';
import { resultTab } from '../../../output/result/result-tab';
import type { JudgedOffice } from '../judged-office';
import { bookFacts } from './book-facts';

/**
 * The tab that other workbooks fetch: of the book's own year to date, whatever is summed up. It is written beside every
 * summary.
 */
export const resultTabOf = (office: JudgedOffice, ledger: DayLedger, locale: Locale): TabSpec => {
  const { records, asOf } = office;
  const standings = standingsOf(records, { kind: 'year' }, ledger, asOf);
  return resultTab({ locale, policy: records.policy, standings, asOf, facts: bookFacts(office) });
};
