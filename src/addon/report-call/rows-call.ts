import { ledgerOf } from '../../domain/counting/day-count';
import { standingsOf } from '../../domain/counting/compliance';
import { spanOfPeriod } from '../../domain/policy/period-span';
import type { Locale } from '../../i18n/locale';
import { readResult, type ResultReading } from '../../output/result/read-result';
import { RESULT_KEY, RESULT_TITLE } from '../../output/result/result-columns';
import { bookRows, type BookRows } from '../../output/rows/book-rows';
import { findOwnTab } from '../../sheets/own-tabs/ownership';
import { readTab } from '../../sheets/reading/read';
import { openDesk, type Desk } from '../desk/run';
import { bookFacts } from '../office/result/book-facts';
import { askedOffice, scriptCall } from './answer';
import type { ReportRequest } from './report-request';

/** The book's own result tab, as it stands; in a downloaded file it is known by its name alone. */
const toldBy = ({ spreadsheet, clock }: Desk): ResultReading => {
  const sheet = findOwnTab(spreadsheet, RESULT_KEY) ?? spreadsheet.getSheetByName(RESULT_TITLE);
  return sheet === null ? { kind: 'none' } : readResult(readTab(sheet, clock).cells);
};

const rowsOf = (request: ReportRequest, locale: Locale): { readonly tables: BookRows } => {
  const desk = openDesk(locale);
  const { office, period } = askedOffice(request, desk);
  const { records, issues, asOf } = office;
  const ledger = ledgerOf(records);
  const tables = bookRows({
    ledger,
    standings: standingsOf(records, period, ledger, asOf),
    issues,
    period: spanOfPeriod(period, records.policy, records.rounds) ?? records.policy.window,
    asOf,
    facts: bookFacts(office),
    told: toldBy(desk),
    locale,
  });
  return { tables };
};

/** All rows of the book, to be added up with those of others: `{tables: BookRows}`. See `scriptCall`. */
export const apiRows = scriptCall(rowsOf);
