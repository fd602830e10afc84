import { isDateCell } from '../../../base/cell';
import { partsOf, toIso, type Day } from '../../../base/day';
import type { Issue, IssueCode } from '../../../domain/issue';
import { yearSpan, type Quarter } from '../../../domain/days/period';
import { lengthOf, spanOf } from '../../../domain/days/span';
import { isLongWindow } from '../../../domain/policy/shown-window';
import { warning } from '../../cells/issues';
import { cellText } from '../../cells/grid-cells';
import { readDates, readDay } from '../../dates/vi-date';
import { readNumber } from '../../text/vi-number';
import { saysFrom, saysTo } from '../../words/lists/setting-values';
import { isYearOfWork, LAST_MONTH, LONGEST_YEAR } from '../../words/time/calendar-figures';
import { readQuarter } from '../../words/time/quarter-round';
import type { Draft, PlacedSetting, Setter, SettingRow } from './stated-settings';

export const year: Setter = (draft, { value }) => {
  const read = readNumber(value) ?? Number(/(?:19|20)\d\d/.exec(cellText(value))?.[0]);
  if (!Number.isInteger(read) || !isYearOfWork(read)) return false;
  draft.year = read;
  return true;
};

export const startMonth: Setter = (draft, { value }) => {
  const read = readNumber(value) ?? Number(/\d{1,2}/.exec(cellText(value))?.[0]);
  if (!Number.isInteger(read) || read < 1 || read > LAST_MONTH) return false;
  draft.startMonth = read;
  return true;
};

/** A day of `9999` is a slip, however the year was meant. */
const isOfWork = (day: Day): boolean => isYearOfWork(partsOf(day).year);

export const day =
  (key: 'countFrom' | 'countTo' | 'asOf'): Setter =>
  (draft, { value }) => {
    const read = readDay(value, draft.year === undefined ? {} : { year: draft.year });
    if (read === undefined || !isOfWork(read)) return false;
    draft[key] = read;
    return true;
  };

/** `Thời gian tính: từ` and `đến` may be told in rows of their own. */
const endOf = (name: string): 'countFrom' | 'countTo' | undefined =>
  (saysFrom(name) && 'countFrom') || (saysTo(name) && 'countTo') || undefined;

export const window: Setter = (draft, { name, value }) => {
  const { segments } = readDates(value, draft.year === undefined ? {} : { year: draft.year });
  const [only, ...more] = segments;
  if (!only || more.length > 0 || !isOfWork(only.from) || !isOfWork(only.to)) return false;
  const end = only.from === only.to ? endOf(name) : undefined;
  if (end !== undefined) draft[end] = only.from;
  if (only.from === only.to) return end !== undefined;
  draft.countFrom = only.from;
  draft.countTo = only.to;
  return true;
};

export const quarter: Setter = (draft, { name, value }) => {
  const named: Quarter | undefined = readQuarter(name);
  const span = readDates(value, draft.year === undefined ? {} : { year: draft.year }).segments[0];
  if (named === undefined || span === undefined) return false;
  draft.quarters = [...(draft.quarters ?? []), { quarter: named, from: span.from, to: span.to }];
  return true;
};

export const holidays: Setter = (draft, { value }) => {
  const { segments } = readDates(value, draft.year === undefined ? {} : { year: draft.year });
  // Its days are held one by one.
  if (segments.some((span) => lengthOf(span) > LONGEST_YEAR)) return false;
  const days = segments.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Day),
  );
  draft.holidays = [...(draft.holidays ?? []), ...days.map((it) => ({ day: it, kind: 'holiday' as const }))];
  return days.length > 0;
};

const withKind =
  (...kinds: readonly PlacedSetting['setting'][]) =>
  ({ setting }: PlacedSetting): boolean =>
    kinds.includes(setting);

export const settingIssue = (code: IssueCode, { name, value, at }: SettingRow): Issue =>
  warning(code, at, { params: { name, value: isDateCell(value) ? cellText(value) : String(value) } });

/** Years from the one that the settings tell to the one of the day. */
const yearsTo = (day: Day, year: number): number => Math.abs(partsOf(day).year - year);

/**
 * A window that is longer than any office counts, or ends before it begins, is told where it lies farther from the
 * year. It is counted as far as that can be done: an office may mean it.
 */
const lengthIssues = (
  { from, to, year }: { readonly from: Day; readonly to: Day; readonly year: number },
  rows: readonly PlacedSetting[],
): Issue[] => {
  const window = spanOf(from, to);
  if (window !== undefined && !isLongWindow({ window })) return [];
  const end = yearsTo(from, year) > yearsTo(to, year) ? 'countFrom' : 'countTo';
  const row = rows.find(withKind(end)) ?? rows.find(withKind('countFrom', 'countTo', 'window'));
  return row === undefined ? [] : [settingIssue('BAD_SETTING', row)];
};

/** A window that holds no day of the stated year, as when only the year was changed: all would count 0, unsaid. */
const otherYearIssues = ({ year, countFrom, countTo }: Draft, rows: readonly PlacedSetting[]): Issue[] => {
  if (year === undefined || countFrom === undefined || countTo === undefined) return [];
  if (partsOf(countFrom).year <= year && year <= partsOf(countTo).year) return [];
  const at = rows.find(withKind('countFrom', 'window'))?.at;
  const params = { year, from: toIso(countFrom), to: toIso(countTo) };
  return at ? [warning('WINDOW_NOT_IN_YEAR', at, { params })] : [];
};

/** What the counting window as a whole can't be. */
export const windowIssues = (draft: Draft, rows: readonly PlacedSetting[]): Issue[] => {
  const other = otherYearIssues(draft, rows);
  const { countFrom, countTo } = draft;
  const year = draft.year ?? (countFrom === undefined ? undefined : partsOf(countFrom).year);
  if (other.length > 0 || year === undefined) return other;
  const whole = yearSpan(year, draft.startMonth);
  return lengthIssues({ from: countFrom ?? whole.from, to: countTo ?? whole.to, year }, rows);
};
