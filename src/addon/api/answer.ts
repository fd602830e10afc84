import type { Locale } from '../../i18n/locale';
import type { AnswerWord } from '../../i18n/answers/vi';
import type { ReplyOf } from '../../protocol/replies';
import type { Failure, Reply } from '../../protocol/reply';
import { requestSchemas, type CallName, type RequestOf } from '../../protocol/requests';
import { Refusal, refusalText } from '../desk/refusal';
import { faultWords } from '../desk/fault-words';
import { isClosed, openDesk, type Desk } from '../desk/run';
import { takeSaidFirst } from '../desk/said-first';
import { locked } from '../office/writes/command';
import { toast } from '../../sheets/screen/ui';
import { translate } from '../../i18n/general/translate';
import { logError } from '../../sheets/user';
import { userLocale } from '../desk/user-locale';
import { ApiRefusal } from './api-refusal';
import { sayIn, type Say } from '../../i18n/answers/say';

const actionOf = (say: Say, word: AnswerWord): string => say(`${word}Action` as AnswerWord);

const failureOf = (code: Failure['code'], message: string, action: string): Failure => ({
  ok: false,
  code,
  message,
  action,
});

const refused = (say: Say, refusal: ApiRefusal): Failure =>
  failureOf(refusal.code, say(refusal.word, refusal.params), actionOf(say, refusal.word));

const addonRefused = (say: Say, refusal: Refusal, locale: Locale): Failure => {
  if (refusal.key === 'app.busy') return failureOf('busy', say('refuse.busy'), say('refuse.busyAction'));
  // A sentence of its own says what to do too.
  const action = typeof refusal.key === 'string' ? say('refuse.nothingAction') : '';
  return failureOf('no-table', refusalText(refusal, locale) ?? '', action);
};

/** Any error as a failure in words; what nobody foresaw is logged too. */
const explained = (error: unknown, locale: Locale): Failure => {
  const say = sayIn(locale);
  if (error instanceof ApiRefusal) return refused(say, error);
  if (error instanceof Refusal) return addonRefused(say, error, locale);
  const { message, action } = faultWords(error, locale);
  return failureOf(isClosed(error) ? 'no-permission' : 'unexpected', message, action);
};

/** What became of an earlier run is told beside the panel, which has no place for it. */
const tellFirst = (locale: Locale): void => {
  const words = takeSaidFirst().join(' ');
  try {
    if (words !== '') toast(words, translate(locale, 'app.title'));
  } catch (error) {
    logError(error);
  }
};

type Work<Name extends CallName> = (desk: Desk, request: RequestOf<Name>) => ReplyOf<Name>;

/**
 * A call of the sidebar: the payload is parsed, the work done, and whatever goes wrong comes back as a
 * failure in the user's words. Nothing is taken on trust from the browser, and nothing is thrown at it.
 */
export const answer =
  <Name extends CallName>(name: Name, work: Work<Name>) =>
  (payload: unknown): Reply<ReplyOf<Name>> => {
    const locale = userLocale();
    try {
      const request = requestSchemas[name]().safeParse(payload);
      if (!request.success) throw new ApiRefusal('bad-request', 'refuse.bad-request');
      return { ok: true, data: work(openDesk(locale), request.data as RequestOf<Name>) };
    } catch (error) {
      return explained(error, locale);
    } finally {
      tellFirst(locale);
    }
  };

/** As `answer`, for work that writes: nobody else's run writes meanwhile. */
export const writing = <Name extends CallName>(name: Name, work: Work<Name>) =>
  answer<Name>(name, (desk, request) => locked(desk, () => work(desk, request)));
