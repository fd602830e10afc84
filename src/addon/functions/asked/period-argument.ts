import type { Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import { QUARTERS, type Period, type Quarter } from '../../../domain/days/period';
import type { Policy } from '../../../domain/policy/policy';
import { toRoman } from '../../../i18n/format';
import { fold } from '../../../intake/text/fold';
import { readPeriodLabel } from '../../../intake/dates/period-label';
import { readDates } from '../../../intake/dates/vi-date';

const YEAR: Period = { kind: 'year' };
/** Folded: năm, cả năm, year. */
const YEAR_WORDS = /^(?:ca )?(?:nam|year)(?: (\d{4}))?$|^(\d{4})$/;

const bareQuarter = (text: string): Quarter | undefined =>
  QUARTERS.find((quarter) => text === String(quarter) || text === toRoman(quarter).toLowerCase());

const labelled = (text: string, policy: Policy): Period | undefined => {
  const { quarter, round, month, year = policy.year } = readPeriodLabel(text);
  if (quarter !== undefined && year === policy.year)
    return typeof round === 'number'
      ? { kind: 'round', quarter, number: round }
      : { kind: 'quarter', quarter };
  return month === undefined ? undefined : { kind: 'month', year, month };
};

const dated = (cell: Cell, policy: Policy): Period | undefined => {
  const { segments } = readDates(cell, { year: policy.year, within: [policy.window] });
  if (segments.length === 0) return undefined;
  const from = Math.min(...segments.map((segment) => segment.from)) as Day;
  const to = Math.max(...segments.map((segment) => segment.to)) as Day;
  return { kind: 'span', from, to };
};

const worded = (text: string, policy: Policy): Period | undefined => {
  const year = YEAR_WORDS.exec(text);
  if (year) return Number(year[1] ?? year[2] ?? policy.year) === policy.year ? YEAR : undefined;
  const quarter = bareQuarter(text);
  return quarter === undefined ? undefined : { kind: 'quarter', quarter };
};

/**
 * The period that a formula asks for: `Q1`, `quý I`, `I`, `1`, `2022-Q1`, `quý II đợt 1`, `tháng 5`,
 * `năm`, or dates; blank is the whole year. Undefined when it is not understood, also for another year.
 */
export const readPeriod = (cell: Cell, policy: Policy): Period | undefined => {
  if (cell === '') return YEAR;
  if (typeof cell === 'object') return dated(cell, policy);
  const text = fold(String(cell));
  return worded(text, policy) ?? labelled(text, policy) ?? dated(cell, policy);
};
