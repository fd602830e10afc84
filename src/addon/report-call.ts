import { standingsOf, tallyOf } from '../domain/compliance';
import { fromIso } from '../domain/day';
import type { Locale } from '../i18n/locale';
import { reportRequestSchema, type ReportRequest } from '../intake/payloads/report';
import { reportJson, type ReportJson } from '../output/report-json';
import { askedPeriod } from './functions/inquiry';
import { loadOffice, requireTrips } from './office';
import { Refusal } from './refusal';
import { explain, openDesk, userLocale } from './run';

/** Why there is no report; the message is a sentence in the language asked for. */
export interface ReportFailure {
  readonly error: {
    readonly code: 'bad-request' | 'nothing-to-report' | 'unexpected';
    readonly message: string;
  };
}

const reportOf = ({ period, policy, today }: ReportRequest, locale: Locale): ReportJson => {
  const desk = openDesk(locale);
  const asked = today === undefined ? desk.today : (fromIso(today) ?? desk.today);
  const office = requireTrips(loadOffice({ ...desk, today: asked }, policy === undefined ? {} : { policy }));
  const { records, issues } = office;
  const standings = standingsOf(records, askedPeriod(desk, period, office));
  return reportJson({ records, standings, tally: tallyOf(standings), issues, locale });
};

const failure = (code: ReportFailure['error']['code'], message: string): string =>
  JSON.stringify({ error: { code, message } } satisfies ReportFailure);

const requestOf = (
  text: unknown,
): ReturnType<ReturnType<typeof reportRequestSchema>['safeParse']> | undefined => {
  try {
    return reportRequestSchema().safeParse(JSON.parse(String(text)));
  } catch {
    return undefined;
  }
};

/**
 * The report as JSON text, for scripts: request `{period, policy?, today?, locale?}`, reply a `ReportJson`,
 * or a `ReportFailure`. Writes nothing and throws nothing.
 */
export const apiReport = (requestText: unknown): string => {
  const parsed = requestOf(requestText);
  if (parsed?.success !== true)
    return failure('bad-request', parsed?.error.issues[0]?.message ?? 'The request is not JSON.');
  const locale = parsed.data.locale ?? userLocale();
  try {
    return JSON.stringify(reportOf(parsed.data, locale));
  } catch (error) {
    return failure(error instanceof Refusal ? 'nothing-to-report' : 'unexpected', explain(error, locale));
  }
};
