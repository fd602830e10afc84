import { standingsOf, tallyOf } from '../../domain/counting/compliance';
import { fromIso } from '../../base/day';
import type { Locale } from '../../i18n/locale';
import { translate } from '../../i18n/general/translate';
import { reportRequestSchema, type ReportRequest } from './report-request';
import { tableJson, type TableJson } from './report-tables';
import { withoutUndefined } from '../../base/without-undefined';
import { reportJson, type ReportJson } from '../../output/report-json';
import { askedTime } from '../functions/asked/inquiry';
import { loadOffice, requireTrips } from '../office/judged-office';
import { Refusal } from '../desk/refusal';
import { explain, openDesk } from '../desk/run';
import { userLocale } from '../desk/user-locale';

/** Why there is no report; the message is a sentence in the language asked for. */
export interface ReportFailure {
  readonly error: {
    readonly code: 'bad-request' | 'nothing-to-report' | 'unexpected';
    readonly message: string;
  };
}

/** The report, and how each table of the workbook was read. */
export interface FullReport extends ReportJson {
  readonly tables: readonly TableJson[];
}

const reportOf = ({ period, policy, today }: ReportRequest, locale: Locale): FullReport => {
  const desk = openDesk(locale);
  const asOf = today === undefined ? undefined : fromIso(today);
  const whole = requireTrips(
    loadOffice({ ...desk, today: asOf ?? desk.today }, withoutUndefined({ policy, asOf })),
  );
  const { office, period: asked } = askedTime(desk, period, whole);
  const { records, issues, tables } = office;
  const standings = standingsOf(records, asked);
  const report = reportJson({ records, standings, tally: tallyOf(standings), issues, locale });
  return { ...report, tables: tables.map(tableJson) };
};

const failure = (code: ReportFailure['error']['code'], message: string): string =>
  JSON.stringify({ error: { code, message } } satisfies ReportFailure);

const jsonOf = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
};

/** The language asked for, even by a request that is wrong elsewhere. */
const localeOfRequest = (request: unknown): Locale =>
  typeof request === 'object' && request !== null && 'locale' in request && request.locale === 'en'
    ? 'en'
    : userLocale();

/**
 * The report as JSON text, for scripts: request `{period, policy?, today?, locale?}`, reply a `ReportJson`,
 * or a `ReportFailure`. Writes nothing and throws nothing.
 */
export const apiReport = (requestText: unknown): string => {
  const request = jsonOf(requestText);
  const parsed = reportRequestSchema().safeParse(request);
  if (!parsed.success) {
    const part = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return failure('bad-request', translate(localeOfRequest(request), 'app.badRequest', { part }));
  }
  const locale = parsed.data.locale ?? userLocale();
  try {
    return JSON.stringify(reportOf(parsed.data, locale));
  } catch (error) {
    return failure(error instanceof Refusal ? 'nothing-to-report' : 'unexpected', explain(error, locale));
  }
};
