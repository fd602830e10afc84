import type { Cell } from '../../../base/cell';
import { cellText } from '../../cells/grid-cells';
import { countIn, owedDays } from '../../cells/owed-days';
import { readNumber } from '../../text/vi-number';
import { monthsIn } from '../../words/time/day-words';
import { readYesNo } from '../../words/lists/answers';
import { readDayKind, readExemptionEffect, readSwitch } from '../../words/lists/setting-values';
import { dutyName, type Setting } from '../../words/lists/setting-words';
import { readStatus } from '../../words/lists/statuses';
import { readDuty } from './duties';
import type { Setter } from './stated-settings';
import { day, holidays, quarter, startMonth, window, year } from './time-settings';

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

const statuses: Setter = (draft, { value }) => {
  const read = cellText(value)
    .split(/[,;/]/)
    .map((part) => readStatus(part));
  const known = read.filter((status) => status !== undefined);
  if (known.length === 0 || known.length < read.length) return false;
  draft.statuses = known;
  return true;
};

const duty: Setter = (draft, { name, value, at }) => {
  const read = readDuty(dutyName(name) ?? name, cellText(value), at);
  if (read === undefined) return false;
  draft.duties = [...(draft.duties ?? []), read];
  return true;
};

/** What each setting may be. */
export const SETTERS: Readonly<Record<Setting, Setter>> = {
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
