import { standingsOf, tallyOf } from '../../domain/counting/compliance';
import type { Locale } from '../../i18n/locale';
import { reportJson, type ReportJson } from '../../output/report-json';
import { openDesk } from '../desk/run';
import { askedOffice, scriptCall } from './answer';
import type { ReportRequest } from './report-request';
import { tableJson, type TableJson } from './report-tables';

/** The report, and how each table of the workbook was read. */
export interface FullReport extends ReportJson {
  readonly tables: readonly TableJson[];
}

const reportOf = (request: ReportRequest, locale: Locale): FullReport => {
  const { office, period } = askedOffice(request, openDesk(locale));
  const { records, issues, tables } = office;
  const standings = standingsOf(records, period);
  const report = reportJson({ records, standings, tally: tallyOf(standings), issues, locale });
  return { ...report, tables: tables.map(tableJson) };
};

/** The report: a `FullReport`. See `scriptCall`. */
export const apiReport = scriptCall(reportOf);
