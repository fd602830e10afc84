import { addDays, type Day } from '../../base/day';
import { closingText } from '../../i18n/closings/closing-text';
import { formatDay, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { PeriodBook } from '../book/period-book';
import type { DepartmentClosing, LateChange } from './closing-state';

/** The day by which a quarter is to be closed: that of its last report; undefined where none is asked for. */
export const closingDue = ({ span, records: { policy } }: PeriodBook): Day | undefined =>
  policy.reportDueDays === undefined ? undefined : addDays(span.to, policy.reportDueDays);

/** Days after the due day on which the department closed; 0 in time, undefined where that is not known. */
export const daysLate = ({ closed }: DepartmentClosing, due: Day | undefined): number | undefined =>
  closed === undefined || due === undefined ? undefined : Math.max(0, closed.when.day - due);

/** What is left to be done before the quarter can be closed as complete, one matter each. */
export const openWords = (locale: Locale, { open }: DepartmentClosing): string[] =>
  (['blocked', 'untold', 'reports'] as const).flatMap((matter) =>
    open[matter] === 0 ? [] : [closingText(locale, `closing.open.${matter}`, { count: open[matter] })],
  );

const changeWords = (locale: Locale, { name, before, now }: LateChange): string => {
  const amounts = (of: 'days' | 'visits') => ({
    name,
    before: formatNumber(locale, before[of]),
    now: formatNumber(locale, now[of]),
  });
  if (before.days !== now.days) return closingText(locale, 'closing.change.days', amounts('days'));
  if (before.visits !== now.visits) return closingText(locale, 'closing.change.visits', amounts('visits'));
  return closingText(locale, 'closing.change.content', { name });
};

/** What was changed after the closing, an officer each. */
export const changesWords = (locale: Locale, { changes }: DepartmentClosing): string[] =>
  changes.map((change) => changeWords(locale, change));

/** How the department's quarter stands: closed as what, opened again, or not closed. */
export const stateWords = (locale: Locale, { closed, reopened, exception }: DepartmentClosing): string[] => [
  ...(closed ? [closingText(locale, `closing.state.${closed.state}`)] : []),
  ...(closed || reopened ? [] : [closingText(locale, 'closing.notClosed')]),
  ...(reopened
    ? [
        closingText(locale, 'closing.reopened', {
          day: formatDay(reopened.when.day),
          reason: reopened.reason,
        }),
      ]
    : []),
  ...(exception
    ? [
        closingText(locale, 'closing.exception', {
          day: formatDay(exception.until),
          reason: exception.reason,
        }),
      ]
    : []),
];
