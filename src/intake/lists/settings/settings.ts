import { isDateCell, type Cell, type CellRef } from '../../../base/cell';
import { partsOf, toIso, type Day } from '../../../base/day';
import type { Issue, IssueCode } from '../../../domain/issue';
import type { Quarter, QuarterSpan } from '../../../domain/days/period';
import type { CalendarException, ExemptionEffect } from '../../../domain/policy/policy';
import type { TripStatus } from '../../../domain/trips/trip';
import { cellAt, cellText, isBlank } from '../../cells/grid-cells';
import { columnOf, type Table } from '../../tables/heading/table';
import { readDates, readDay } from '../../dates/vi-date';
import { readNumber } from '../../text/vi-number';
import { monthsIn } from '../../words/time/day-words';
import { readQuarter } from '../../words/time/quarter-round';
import { readStatus } from '../../words/lists/statuses';
import { readYesNo } from '../../words/lists/answers';
import {
  readDayKind,
  readExemptionEffect,
  readSwitch,
  saysFrom,
  saysTo,
} from '../../words/lists/setting-values';
import { warning } from '../../cells/issues';
import type { Duty } from '../../../domain/policy/duty';
import { readDuty } from './duties';
import { countIn, owedDays } from '../../cells/owed-days';
import { dutyName, readSettingName, splitSetting, type Setting } from '../../words/lists/setting-words';
import { isYearOfWork, LAST_MONTH } from '../../words/time/calendar-figures';

/** What the settings tab says; absent keys are not stated there. */
export interface StatedSettings {
  readonly office?: string;
  readonly document?: string;
  readonly year?: number;
  readonly requiredDays?: number;
  readonly countFrom?: Day;
  readonly countTo?: Day;
  readonly asOf?: Day;
  readonly dayKind?: 'calendar' | 'working';
  readonly weekends?: boolean;
  readonly halfDays?: boolean;
  readonly exemption?: ExemptionEffect;
  readonly exemptFromMonths?: number;
  readonly reportDueDays?: number;
  readonly branch?: number;
  readonly commune?: number;
  readonly district?: number;
  readonly duties?: readonly Duty[];
  readonly travelOrder?: boolean;
  readonly statuses?: readonly TripStatus[];
  readonly startMonth?: number;
  readonly quarters?: readonly QuarterSpan[];
  readonly holidays?: readonly CalendarException[];
}

type Draft = { -readonly [Key in keyof StatedSettings]: StatedSettings[Key] };

interface Row {
  /** The cell of the value. */
  readonly at: CellRef;
  readonly name: string;
  readonly value: Cell;
}

/** Puts a row's value into the draft; false when the value is not one that the setting can have. */
type Setter = (draft: Draft, row: Row) => boolean;

const number =
  (key: 'reportDueDays' | 'branch' | 'commune' | 'district'): Setter =>
  (draft, { value }) => {
    const read = countIn(value);
    if (read === undefined) return false;
    draft[key] = read;
    return true;
  };

const requiredDays: Setter = (draft, { name, value }) => {
  const read = owedDays(name, value);
  if (read === undefined) return false;
  draft.requiredDays = read;
  return true;
};

const day =
  (key: 'countFrom' | 'countTo' | 'asOf'): Setter =>
  (draft, { value }) => {
    const read = readDay(value, draft.year === undefined ? {} : { year: draft.year });
    if (read === undefined) return false;
    draft[key] = read;
    return true;
  };

/** `Thời gian tính: từ` and `đến` may be told in rows of their own. */
const endOf = (name: string): 'countFrom' | 'countTo' | undefined =>
  (saysFrom(name) && 'countFrom') || (saysTo(name) && 'countTo') || undefined;

const window: Setter = (draft, { name, value }) => {
  const { segments } = readDates(value, draft.year === undefined ? {} : { year: draft.year });
  const [only, ...more] = segments;
  if (!only || more.length > 0) return false;
  const end = only.from === only.to ? endOf(name) : undefined;
  if (end !== undefined) draft[end] = only.from;
  if (only.from === only.to) return end !== undefined;
  draft.countFrom = only.from;
  draft.countTo = only.to;
  return true;
};

const text =
  (key: 'office' | 'document'): Setter =>
  (draft, { value }) => {
    draft[key] = cellText(value);
    return true;
  };

const yesNo =
  (key: 'travelOrder' | 'halfDays' | 'weekends'): Setter =>
  (draft, { value }) => {
    const amount = typeof value === 'boolean' ? Number(value) : readNumber(value);
    const read = amount === undefined ? readSwitch(cellText(value)) : amount > 0;
    if (read === undefined) return false;
    draft[key] = read;
    return true;
  };

const dayKind: Setter = (draft, { value }) => {
  const read = readDayKind(cellText(value));
  if (read === undefined) return false;
  draft.dayKind = read;
  return true;
};

/** `Tính theo tỷ lệ tháng: Không` leaves the rule as it is. */
const isRefused = (name: string, value: Cell): boolean =>
  readExemptionEffect(name) === 'pro-rata' && readYesNo(cellText(value)) === false;

const exemption: Setter = (draft, { name, value }) => {
  const months = monthsIn(`${name} ${cellText(value)}`);
  if (months !== undefined) draft.exemptFromMonths = months;
  const amount = readNumber(value);
  if (amount !== undefined) draft.exemptFromMonths = amount;
  const effect =
    readExemptionEffect(cellText(value)) ??
    (readYesNo(cellText(value)) === true ? readExemptionEffect(name) : undefined);
  if (effect !== undefined) draft.exemption = effect;
  return effect !== undefined || amount !== undefined || months !== undefined || isRefused(name, value);
};

const year: Setter = (draft, { value }) => {
  const read = readNumber(value) ?? Number(/(?:19|20)\d\d/.exec(cellText(value))?.[0]);
  if (!Number.isInteger(read) || !isYearOfWork(read)) return false;
  draft.year = read;
  return true;
};

const startMonth: Setter = (draft, { value }) => {
  const read = readNumber(value) ?? Number(/\d{1,2}/.exec(cellText(value))?.[0]);
  if (!Number.isInteger(read) || read < 1 || read > LAST_MONTH) return false;
  draft.startMonth = read;
  return true;
};

const statuses: Setter = (draft, { value }) => {
  const read = cellText(value)
    .split(/[,;/]/)
    .map((part) => readStatus(part));
  const known = read.filter((status) => status !== undefined);
  if (known.length === 0 || known.length < read.length) return false;
  draft.statuses = known;
  return true;
};

const quarter: Setter = (draft, { name, value }) => {
  const named: Quarter | undefined = readQuarter(name);
  const span = readDates(value, draft.year === undefined ? {} : { year: draft.year }).segments[0];
  if (named === undefined || span === undefined) return false;
  draft.quarters = [...(draft.quarters ?? []), { quarter: named, from: span.from, to: span.to }];
  return true;
};

const holidays: Setter = (draft, { value }) => {
  const { segments } = readDates(value, draft.year === undefined ? {} : { year: draft.year });
  const days = segments.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Day),
  );
  draft.holidays = [...(draft.holidays ?? []), ...days.map((it) => ({ day: it, kind: 'holiday' as const }))];
  return days.length > 0;
};

const duty: Setter = (draft, { name, value, at }) => {
  const read = readDuty(dutyName(name) ?? name, cellText(value), at);
  if (read === undefined) return false;
  draft.duties = [...(draft.duties ?? []), read];
  return true;
};

const SETTERS: Readonly<Record<Setting, Setter>> = {
  duty,
  office: text('office'),
  document: text('document'),
  year,
  requiredDays,
  countFrom: day('countFrom'),
  countTo: day('countTo'),
  window,
  asOf: day('asOf'),
  dayKind,
  weekends: yesNo('weekends'),
  halfDays: yesNo('halfDays'),
  exemption,
  reportDueDays: number('reportDueDays'),
  branch: number('branch'),
  commune: number('commune'),
  district: number('district'),
  travelOrder: yesNo('travelOrder'),
  statuses,
  startMonth,
  quarter,
  holidays,
};

/** What several rows may tell, each some of it. */
const TOLD_IN_PARTS: ReadonlySet<string> = new Set('duties quarters holidays office document'.split(' '));

/** Whether a row says otherwise than an earlier one. */
const isSaidOtherwise = (before: Draft, after: Draft): boolean =>
  Object.entries(before).some(
    ([key, value]) =>
      !TOLD_IN_PARTS.has(key) && JSON.stringify(value) !== JSON.stringify(after[key as keyof Draft]),
  );

/** Years are read first, for the days of the other rows may leave them out. */
const yearFirst = (a: { setting: Setting }, b: { setting: Setting }): number =>
  Number(b.setting === 'year') - Number(a.setting === 'year');

/** A value with the setting that its name says. */
export interface PlacedSetting extends Row {
  readonly setting: Setting;
}

/** A window that holds no day of the stated year, as when only the year was changed: all would count 0, unsaid. */
const windowIssues = ({ year, countFrom, countTo }: Draft, rows: readonly PlacedSetting[]): Issue[] => {
  if (year === undefined || countFrom === undefined || countTo === undefined) return [];
  if (partsOf(countFrom).year <= year && year <= partsOf(countTo).year) return [];
  const at = rows.find(({ setting }) => setting === 'countFrom' || setting === 'window')?.at;
  const params = { year, from: toIso(countFrom), to: toIso(countTo) };
  return at ? [warning('WINDOW_NOT_IN_YEAR', at, { params })] : [];
};

/** The column of names: under its own heading, or under `Nội dung` beside the values. */
const nameColumn = (table: Table): number =>
  columnOf(table, 'parameter') ??
  columnOf(table, 'topic') ??
  table.columns.find(({ field }) => field !== 'ordinal' && field !== 'code')?.column ??
  table.left;

const settingIssue = (code: IssueCode, { name, value, at }: Row): Issue =>
  warning(code, at, { params: { name, value: isDateCell(value) ? cellText(value) : String(value) } });

/** The names and values of a settings tab: a parameter and its value in each row. */
export const settingsDown = (table: Table): PlacedSetting[] => {
  const names = nameColumn(table);
  const values = columnOf(table, 'value') ?? names + 1;
  return table.rows.flatMap(({ row }) => {
    const text = cellText(cellAt(table.grid, row, names));
    const own = cellAt(table.grid, row, values);
    const { name, value } = (isBlank(own) ? splitSetting(text) : undefined) ?? { name: text, value: own };
    const setting = isBlank(value) ? undefined : readSettingName(name);
    const at: CellRef = { sheet: table.grid.sheet, row, column: isBlank(own) ? names : values };
    return setting === undefined ? [] : [{ name, value, setting, at }];
  });
};

/**
 * Reads settings of one tab. Values that cannot be are BAD_SETTING. The first of a setting that can be read stands, in
 * the tabs `before` too; one that says otherwise is SETTING_TWICE.
 */
export const readSettings = (
  placed: readonly PlacedSetting[],
  before: StatedSettings,
): { settings: StatedSettings; issues: Issue[] } => {
  let draft: Draft = { ...before };
  const issues: Issue[] = [];
  const rows = [...placed].sort(yearFirst);
  for (const row of rows) {
    const after = { ...draft };
    if (!SETTERS[row.setting](after, row)) issues.push(settingIssue('BAD_SETTING', row));
    else if (isSaidOtherwise(draft, after)) issues.push(settingIssue('SETTING_TWICE', row));
    else draft = after;
  }
  return { settings: draft, issues: [...issues, ...windowIssues(draft, rows)] };
};
