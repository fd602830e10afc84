import type { Day } from '../../base/day';
import { once } from '../../base/once';
import type { Locale } from '../../i18n/locale';
import { voiceOf, type Voice } from '../../i18n/message';
import { translate } from '../../i18n/general/translate';
import type { GeneralWord } from '../../i18n/general/vi';
import { clockOfRun, today, type WallClock } from '../../sheets/values/clock';
import { ClosedTab, GoneTab, LoadingTab, StaleTab } from '../../sheets/own-tabs/closed-tab';
import { logError } from '../../sheets/user';
import { activeSpreadsheet } from '../../sheets/workbook';
import { startTrace } from '../../sheets/trace';
import { SILENT, type Progress } from './progress';
import { refusalText } from './refusal';

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
  startTrace();
  const spreadsheet = activeSpreadsheet();
  const day = once(() => today(clockOfRun(spreadsheet)));
  return {
    spreadsheet,
    get clock() {
      return clockOfRun(spreadsheet);
    },
    get today() {
      return day();
    },
    locale,
    say: voiceOf(translate, locale),
    progress,
  };
};

/** Errors of our own making, whose words help whoever mends them; any other comes from a service of Google's. */
const OWN_ERRORS = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];

/** Google's own words when a protection stands in the way, English and Vietnamese. */
const PROTECTED = /protected (cell|sheet|range)|được bảo vệ|permission to (access|edit)/i;

/** Whether somebody's protection stands in the way. */
export const isClosed = (error: unknown): boolean =>
  error instanceof ClosedTab || (error instanceof Error && PROTECTED.test(error.message));

/** What went wrong, a sentence; what nobody foresaw is logged too, and Google's own words only there. */
export const explain = (error: unknown, locale: Locale): string => {
  const refusal = refusalText(error, locale);
  if (refusal !== undefined) return refusal;
  if (error instanceof ClosedTab) return translate(locale, 'app.closedTab', { tab: error.tab });
  if (error instanceof GoneTab) return translate(locale, 'app.goneTab', { tab: error.tab });
  if (error instanceof StaleTab) return translate(locale, 'app.staleTab', { tab: error.tab });
  if (error instanceof LoadingTab) return translate(locale, 'app.loadingTab', { tab: error.tab });
  if (isClosed(error)) return translate(locale, 'app.closedCells');
  logError(error);
  return error instanceof Error && OWN_ERRORS.includes(error.name)
    ? translate(locale, 'app.unexpected', { reason: error.message })
    : translate(locale, 'app.google');
};
