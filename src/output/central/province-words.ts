import { centralText } from '../../i18n/central/central-text';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { isComplete, type Doubt, type ProvinceReading } from './province-state';

const doubtWords = (locale: Locale, { kind, amount }: Doubt): string =>
  centralText(locale, `doubt.${kind}`, {
    amount: Number.isFinite(amount) ? formatNumber(locale, amount) : '',
  });

/** `Đã nối, còn việc` where its own book still asks something. */
export const stateWords = (locale: Locale, reading: ProvinceReading): string => {
  const isDoubtful = reading.state === 'connected' && !isComplete(reading);
  return centralText(locale, isDoubtful ? 'state.doubtful' : `state.${reading.state}`);
};

/** What is missing or asked about; '' where nothing is. */
export const whatIsMissing = (locale: Locale, { state, doubts, figures }: ProvinceReading): string => {
  const year = figures?.year ?? 0;
  if (state !== 'connected') return centralText(locale, `advice.${state}`, { year });
  const office = figures?.office ?? '';
  return doubts
    .map((doubt) => doubtWords(locale, doubt) + (doubt.kind === 'office' ? ` “${office}”` : ''))
    .join('; ');
};
