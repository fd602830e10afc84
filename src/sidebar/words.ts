import { formatDecimal, formatNumber, formatPercent } from '../i18n/format';
import type { Locale } from '../i18n/locale';
import { voiceOf, type Voice } from '../i18n/message';
import { panelText } from '../i18n/panel/panel-text';
import type { PanelWord } from '../i18n/panel/vi';
import { readingText } from '../i18n/reading/reading-text';
import type { ReadingWord } from '../i18n/reading/vi';
import { dayText } from '../i18n/typed-day';

/** The words of the sidebar in the user's language, and how it writes numbers and days. */
export interface Words {
  readonly locale: Locale;
  /** The sentence of a key, its placeholders filled; numbers are written in the locale's way. */
  readonly t: Voice<PanelWord>;
  /** The same for the words on how the workbook is read. */
  readonly tell: Voice<ReadingWord>;
  /** A count of days, one decimal at most: `861`, `12,5`. */
  readonly number: (value: number) => string;
  /** With exactly one decimal, as a mean is written: `61,5`. */
  readonly mean: (value: number) => string;
  readonly percent: (rate: { numerator: number; denominator: number }) => string;
  /** `2022-03-18` → `18/03/2022`. */
  readonly day: (iso: string) => string;
  /** `18–29/03/2022`: what the days share is said once. */
  readonly span: (from: string, to: string) => string;
}

const spanText = (from: string, to: string): string => {
  const [y1 = '', m1 = '', d1 = ''] = from.split('-');
  const [y2 = '', m2 = ''] = to.split('-');
  if (from === to) return dayText(to);
  if (y1 !== y2) return `${dayText(from)}–${dayText(to)}`;
  return m1 === m2 ? `${d1}–${dayText(to)}` : `${d1}/${m1}–${dayText(to)}`;
};

export const wordsOf = (locale: Locale): Words => ({
  locale,
  t: voiceOf(panelText, locale),
  tell: voiceOf(readingText, locale),
  number: (value) => formatNumber(locale, value),
  mean: (value) => formatDecimal(locale, value, 1),
  percent: (rate) => formatPercent(locale, rate),
  day: dayText,
  span: spanText,
});
