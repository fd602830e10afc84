import { translate } from '../../../i18n/general/translate';
import type { Locale } from '../../../i18n/locale';
import { markChanged } from '../../../sheets/kept/change-mark';
import { withLock } from '../../../sheets/lock';
import { alert, toast } from '../../../sheets/screen/ui';
import { logError } from '../../../sheets/user';
import { faultWords } from '../../desk/fault-words';
import { progressOf } from '../../desk/progress';
import { Refusal } from '../../desk/refusal';
import { openDesk, type Desk } from '../../desk/run';
import { takeSaidFirst } from '../../desk/said-first';
import { userLocale } from '../../desk/user-locale';
import { isLeftOpen } from '../../kept/journal';
import { resume } from './resume';

/**
 * Work that writes: nobody else's run writes meanwhile, and what an earlier one left half-written is put right first.
 * Throws a Refusal when the document stays busy.
 */
export const locked = <T>(desk: Desk, work: () => T): T => {
  const done = withLock(() => {
    resume(desk);
    return work();
  });
  if (done === undefined) throw new Refusal('app.busy');
  return done.result;
};

/** What an earlier run left half-written is put right before anything is read for a question. */
export const settleFirst = (desk: Desk): void => {
  if (isLeftOpen()) locked(desk, () => undefined);
};

/** Says it in one of the ways; a person who can't be told learns it from the cells. */
const tell = (ways: readonly (() => void)[]): void => {
  for (const way of ways) {
    try {
      way();
      return;
    } catch (error) {
      logError(error);
    }
  }
};

const outcomeOf = (
  work: (desk: Desk) => string | undefined,
  locale: Locale,
): { said: string; isFault: boolean } => {
  try {
    const said = work(openDesk(locale, progressOf(locale))) ?? '';
    markChanged();
    return { said, isFault: false };
  } catch (error) {
    const { message, action } = faultWords(error, locale);
    return { said: [message, action].join(' ').trim(), isFault: true };
  }
};

/**
 * A menu command that may ask questions before it writes: it takes the lock itself. What it returns is
 * shown in passing; an error is shown until read. Nothing ever escapes to Google's own red bar.
 */
export const dialogue = (work: (desk: Desk) => string | undefined) => (): void => {
  const locale = userLocale();
  const title = translate(locale, 'app.title');
  const { said, isFault } = outcomeOf(work, locale);
  const words = [...takeSaidFirst(), ...(said === '' ? [] : [said])].join(' ');
  if (words === '') return;
  const ways = [() => toast(words, title), () => alert(words, title)];
  tell(isFault ? [...ways].reverse() : ways);
};

/** A menu command that writes from its start. */
export const command = (work: (desk: Desk) => string | undefined): (() => void) =>
  dialogue((desk) => locked(desk, () => work(desk)));
