import type { Locale } from '../i18n/locale';
import { dialogText } from '../i18n/paper-dialog/dialog-text';
import type { Fault } from '../sidebar/server';

/** What went wrong and what to do, in words: the server's own, or the page's for a lost call. */
export const faultText = (locale: Locale, fault: Fault): string =>
  'message' in fault
    ? `${fault.message} ${fault.action}`
    : dialogText(locale, `fault.${fault.code}`, { detail: fault.detail });
