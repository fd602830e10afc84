import type { Duty, DutyLimits } from '../../domain/policy/duty';
import { formatNumber } from '../format';
import type { Locale } from '../locale';
import { speakerOf } from '../message';
import { enDuties } from './en';
import { viDuties } from './vi';

export type DutyWord = keyof typeof viDuties;

/** The words of duties. */
export const dutyText = /* @__PURE__ */ speakerOf<DutyWord>({ vi: viDuties, en: enDuties });

const limitWords = (locale: Locale, { levels = [], kinds = [], weekdays = [] }: DutyLimits): string[] => [
  ...levels.map((level) => dutyText(locale, `level.${level}`)),
  ...kinds.map((kind) => dutyText(locale, `kind.${kind}`)),
  ...weekdays.map((weekday) => dutyText(locale, `weekday.${weekday}`)),
];

/** The duty in one line, as it stands on the settings tab: reading it gives the same duty. */
export const dutyTerms = (locale: Locale, { minimum, measure, per, who, only }: Duty): string =>
  [
    dutyText(locale, 'duty.terms', {
      minimum: formatNumber(locale, minimum),
      measure: dutyText(locale, `measure.${measure}`, { minimum }),
      per: dutyText(locale, `per.${per}`),
    }),
    ...(who.length > 0 ? [dutyText(locale, 'duty.who', { who: who.join(', ') })] : []),
    ...(only ? [dutyText(locale, 'duty.only', { only: limitWords(locale, only).join(', ') })] : []),
  ].join('; ');

/** The duty's own name; the days of the plan have the plan's words. */
export const dutyTitle = (locale: Locale, { name }: Pick<Duty, 'name'>): string =>
  name === '' ? dutyText(locale, 'duty.days') : name;
