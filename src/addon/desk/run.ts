import type { Day } from '../../base/day';
import type { Locale } from '../../i18n/locale';
import { voiceOf, type Voice } from '../../i18n/message';
import { translate } from '../../i18n/general/translate';
import type { GeneralWord } from '../../i18n/general/vi';
import { clockOf, today, type WallClock } from '../../sheets/values/clock';
import { ClosedTab } from '../../sheets/own-tabs/closed-tab';
import { withLock } from '../../sheets/lock';
import { alert, toast } from '../../sheets/screen/ui';
import { logError } from '../../sheets/user';
import { activeSpreadsheet } from '../../sheets/workbook';
import { progressOf, SILENT, type Progress } from './progress';
import { Refusal, refusalText } from './refusal';
import { userLocale } from './user-locale';

/** What a run of the add-on works with. */
export interface Desk {
  readonly spreadsheet: ReturnType<typeof activeSpreadsheet>;
  readonly clock: WallClock;
  readonly today: Day;
  readonly locale: Locale;
  readonly say: Voice<GeneralWord>;
  readonly progress: Progress;
}

export const openDesk = (locale: Locale, progress = SILENT): Desk => {
  const spreadsheet = activeSpreadsheet();
  const clock = clockOf(spreadsheet);
  return {
    spreadsheet,
    clock,
    today: today(clock),
    locale,
    say: voiceOf(translate, locale),
    progress,
  };
};

/** Work that writes: nobody else's run writes meanwhile. Throws a Refusal when the document stays busy. */
export const locked = <T>(work: () => T): T => {
  const done = withLock(work);
  if (done === undefined) throw new Refusal('app.busy');
  return done.result;
};

/** An error in words; what nobody foresaw is logged too. */
export const explain = (error: unknown, locale: Locale): string => {
  const refusal = refusalText(error, locale);
  if (refusal !== undefined) return refusal;
  if (error instanceof ClosedTab) return translate(locale, 'app.closedTab', { tab: error.tab });
  logError(error);
  return translate(locale, 'app.unexpected', {
    reason: error instanceof Error ? error.message : String(error),
  });
};

/**
 * A menu command that may ask questions before it writes: it takes the lock itself. What it returns is
 * shown in passing; an error is shown until read. Nothing ever escapes to Google's own red bar.
 */
export const dialogue = (work: (desk: Desk) => string | undefined) => (): void => {
  const locale = userLocale();
  const title = translate(locale, 'app.title');
  try {
    const message = work(openDesk(locale, progressOf(locale)));
    if (message !== undefined) toast(message, title);
  } catch (error) {
    alert(explain(error, locale), title);
  }
};

/** A menu command that writes from its start. */
export const command = (work: (desk: Desk) => string | undefined): (() => void) =>
  dialogue((desk) => locked(() => work(desk)));
