import type { Standing } from '../../domain/counting/standing';
import { formatDay } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { translate } from '../../i18n/general/translate';

/** The officer's name on the line of a department, with how long an officer who moved belonged to it. */
export const lineName = (locale: Locale, { officer: { name }, stay }: Standing): string => {
  if (stay === undefined) return name;
  return stay.away
    ? translate(locale, 'stay.away', { name, day: formatDay(stay.span.to), department: stay.home })
    : translate(locale, 'stay.home', { name, day: formatDay(stay.span.from) });
};
