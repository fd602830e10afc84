import type { Rate } from '../../domain/counting/standing';
import { formatPercent } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { translate } from '../../i18n/general/translate';

/** `14/14 đồng chí (đạt 100%)`. */
export const rateWords = (locale: Locale, rate: Rate): string =>
  translate(locale, 'rate', { ...rate, percent: formatPercent(locale, rate) });
