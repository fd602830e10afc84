import { enReportPage } from '../i18n/paper-dialog/en';
import type { Locale } from '../i18n/locale';
import { speakerOf } from '../i18n/message';
import { viReportPage } from '../i18n/paper-dialog/vi';
import type { Fault } from '../sidebar/server';

export type PageWord = keyof typeof viReportPage;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<PageWord, string>>>> = {
  vi: viReportPage,
  en: enReportPage,
};

export const pageWord = /* @__PURE__ */ speakerOf<PageWord>(CATALOGUES);

/** A hint shows its placeholders as they are typed. */
export const pageHint = (locale: Locale, key: 'hint' | 'formHint' = 'hint'): string =>
  CATALOGUES[locale][key];

/** What went wrong and what to do, in words: the server's own, or the page's for a lost call. */
export const faultText = (locale: Locale, fault: Fault): string =>
  'message' in fault
    ? `${fault.message} ${fault.action}`
    : pageWord(locale, `fault.${fault.code}`, { detail: fault.detail });
