import { fromIso } from '../../base/day';
import { withoutUndefined } from '../../base/without-undefined';
import { translate } from '../../i18n/general/translate';
import type { Locale } from '../../i18n/locale';
import { Refusal } from '../desk/refusal';
import { explain, type Desk } from '../desk/run';
import { userLocale } from '../desk/user-locale';
import { askedTime, type AskedTime } from '../functions/asked/inquiry';
import { loadOffice, requireTrips } from '../office/judged-office';
import { reportRequestSchema, type ReportRequest } from './report-request';

/** Why there is no answer; the message is a sentence in the language asked for. */
export interface ReportFailure {
  readonly error: {
    readonly code: 'bad-request' | 'nothing-to-report' | 'unexpected';
    readonly message: string;
  };
}

/** The office as the request asks for it, and the period. */
export const askedOffice = ({ period, policy, today }: ReportRequest, desk: Desk): AskedTime => {
  const asOf = today === undefined ? undefined : fromIso(today);
  const whole = requireTrips(
    loadOffice({ ...desk, today: asOf ?? desk.today }, withoutUndefined({ policy, asOf })),
  );
  return askedTime(desk, period, whole);
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
 * A call for scripts: request `{period, policy?, today?, locale?}` as JSON text, reply as JSON text, or a
 * `ReportFailure`. Writes nothing and throws nothing.
 */
export const scriptCall =
  (answerTo: (request: ReportRequest, locale: Locale) => object) =>
  (requestText: unknown): string => {
    const request = jsonOf(requestText);
    const parsed = reportRequestSchema().safeParse(request);
    if (!parsed.success) {
      const part = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
      return failure('bad-request', translate(localeOfRequest(request), 'app.badRequest', { part }));
    }
    const locale = parsed.data.locale ?? userLocale();
    try {
      return JSON.stringify(answerTo(parsed.data, locale));
    } catch (error) {
      return failure(error instanceof Refusal ? 'nothing-to-report' : 'unexpected', explain(error, locale));
    }
  };
