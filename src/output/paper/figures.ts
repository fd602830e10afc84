import type { Cell } from '../../base/cell';
import { isDateCell } from '../../base/cell';
import type { Day } from '../../base/day';
import { partsOf } from '../../base/day';
import type { Span } from '../../domain/days/span';
import { daysAYear, roundHalfUp } from '../../domain/counting/exemption';
import type { Rate, Standing } from '../../domain/counting/standing';
import type { Policy } from '../../domain/policy/policy';
import { formatDay, formatDecimal, formatNumber, padCount } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { ColumnFormat } from './paper';

/** Whole counts below ten as Vietnamese official papers write them, `05`; all others as they are. */
export const countText = (locale: Locale, value: number): string =>
  locale === 'vi' && Number.isInteger(value) && value > 0 && value < 10
    ? padCount(value)
    : formatNumber(locale, value);

/** `14/14`. */
export const ratioText = ({ numerator, denominator }: Rate): string => `${numerator}/${denominator}`;

/** Days a year that are asked of those who are subject: `60`, or `30–60` where the roster asks some for others. */
export const quotaText = (locale: Locale, policy: Policy, standings: readonly Standing[]): string => {
  const days = standings.flatMap(({ subject, officer }) => (subject ? [daysAYear(officer, policy)] : []));
  if (days.length === 0) return formatNumber(locale, policy.requiredDays);
  const ends = new Set([Math.min(...days), Math.max(...days)].map(roundHalfUp));
  return [...ends].map((end) => formatNumber(locale, end)).join('–');
};

/** `01 - 05/4`, `30/4 - 02/5`, `06/5`, as plans print a round. */
export const spanText = ({ from, to }: Span): string => {
  const start = partsOf(from);
  const end = partsOf(to);
  const last = `${padCount(end.date)}/${end.month}`;
  if (from === to) return last;
  if (start.year !== end.year) return `${formatDay(from)} - ${formatDay(to)}`;
  return start.month === end.month
    ? `${padCount(start.date)} - ${last}`
    : `${padCount(start.date)}/${start.month} - ${last}`;
};

/** Parts of an official date: days below 10 and the months 1 and 2 get a nought. */
export const officialDate = (day: Day): { date: string; month: string; year: string } => {
  const { year, month, date } = partsOf(day);
  return { date: padCount(date), month: month <= 2 ? padCount(month) : String(month), year: String(year) };
};

/** A table's cell as people write it. */
export const cellText = (locale: Locale, cell: Cell, format: ColumnFormat): string => {
  if (isDateCell(cell)) return formatDay(cell.day);
  if (typeof cell === 'boolean') return cell ? 'x' : '';
  if (typeof cell === 'string') return cell;
  return format === 'mean' ? formatDecimal(locale, cell, 1) : formatNumber(locale, cell);
};
