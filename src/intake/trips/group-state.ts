import type { Quarter } from '../../domain/days/period';
import type { RoundRef } from '../../domain/days/round';
import type { Span } from '../../domain/days/span';
import type { TripStatus } from '../../domain/trips/trip';
import { withoutUndefined } from '../../base/without-undefined';
import { namesBody } from '../words/named/bodies';
import { readDates } from '../dates/vi-date';
import { describesDistrict, districtOfLabel, isPlaceName, placeOfLabel } from '../places/district-name';
import { isYearAlone, onePeriod, readPeriodLabel, type PeriodLabel } from '../dates/period-label';
import { readGroupNotDone } from '../words/not-done';
import { stageOf, type Stage } from '../words/stages';
import { departmentName, groupName, groupPerson } from '../names/department-name';
import type { TripSetting } from './trip-setting';

/** What the group rows above a row say of it. */
export interface GroupState {
  readonly department?: string;
  readonly quarter?: Quarter;
  readonly round?: RoundRef;
  /** The round's window, when its group row states it. */
  readonly span?: Span;
  readonly month?: number;
  /** `Năm 2024`: that of the rows below, which say none. */
  readonly year?: number;
  /** The district that the places of the rows below lie in: `Huyện Kỳ Sơn`. */
  readonly district?: string;
  /** Where the rows below went, who name no place: `Xã Mường Típ`. */
  readonly place?: string;
  /** A person's name that heads the rows below. */
  readonly officerText?: string;
  readonly officerRow?: number;
  /** `A. Kế hoạch đăng ký`, `B. Kết quả`: what the rows below are of. */
  readonly stage?: Stage;
  /** `C. Hoãn, hủy`: none of the rows below was done. */
  readonly notDone?: TripStatus;
}

type Kind = 'department' | 'period' | 'officer' | 'district' | 'place' | 'stage';

/** Reads group rows in order; a row of an outer kind ends what inner ones said. */
export interface GroupReader {
  readonly read: (label: string, row: number) => void;
  readonly state: () => GroupState;
}

const roundOf = (round: PeriodLabel['round'], quarter: Quarter | undefined): RoundRef | undefined =>
  typeof round === 'number' ? { number: round, ...withoutUndefined({ quarter }) } : round;

const spanOfDates = (
  dates: string | undefined,
  quarter: Quarter | undefined,
  { policy }: TripSetting,
): Span | undefined => {
  if (dates === undefined) return undefined;
  const own = policy.quarters.filter((it) => it.quarter === quarter);
  const [first] = readDates(dates, { year: policy.year, within: [...own, policy.window] }).segments;
  return first && { from: first.from, to: first.to };
};

const periodOf = (
  label: string,
  setting: TripSetting,
  quarter: Quarter | undefined,
): GroupState | undefined => {
  const read = readPeriodLabel(label);
  const isPeriod = read.round !== undefined || read.quarter !== undefined || read.month !== undefined;
  if (!isPeriod && !isYearAlone(read)) return undefined;
  const one = onePeriod(read);
  const own = one.quarter ?? (read.several === true ? undefined : quarter);
  return withoutUndefined({
    quarter: one.quarter,
    round: roundOf(one.round, own),
    span: spanOfDates(read.dates, own, setting),
    month: one.month,
    year: read.year,
  });
};

const KEYS: Readonly<Record<Kind, readonly (keyof GroupState)[]>> = {
  department: ['department'],
  period: ['quarter', 'round', 'span', 'month', 'year'],
  officer: ['officerText', 'officerRow'],
  district: ['district'],
  place: ['place'],
  stage: ['stage', 'notDone'],
};

/** A district's name without its kind, as lists or other cells know it. */
export const knownDistrict = (name: string, setting: TripSetting): string | undefined => {
  if (!/\p{L}{2}/u.test(name) || describesDistrict(name)) return undefined;
  const match = setting.findUnit(name, {});
  return match.kind === 'found' && match.level === 'district' && match.name !== name
    ? districtOfLabel(match.name)
    : undefined;
};

interface PlaceAround {
  readonly setting: TripSetting;
  /** The label is of a time. */
  readonly isPeriod: boolean;
  /** That of the rows above. */
  readonly district: string | undefined;
}

/** What a group row says of places; beside named districts stands one more, or something that ends them. */
const placeOf = (
  name: string,
  { setting, isPeriod, district: above }: PlaceAround,
): readonly [kind: 'district' | 'place', values: GroupState] | undefined => {
  const district = districtOfLabel(name) ?? (isPeriod ? undefined : knownDistrict(name, setting));
  if (district !== undefined) return ['district', { district }];
  if (isPeriod) return undefined;
  const place = placeOfLabel(name);
  if (place !== undefined) return ['place', { place }];
  if (above === undefined || namesBody(name)) return undefined;
  return ['district', isPlaceName(name) ? { district: name } : {}];
};

const without = (state: GroupState, kind: Kind): GroupState =>
  Object.fromEntries(Object.entries(state).filter(([key]) => !KEYS[kind].includes(key as keyof GroupState)));

export const createGroupReader = (setting: TripSetting, tableQuarter: Quarter | undefined): GroupReader => {
  const order: Kind[] = [];
  let state: GroupState = {};
  const enter = (kind: Kind, values: GroupState): void => {
    if (!order.includes(kind)) order.push(kind);
    for (const inner of order.slice(order.indexOf(kind))) state = without(state, inner);
    state = { ...state, ...values };
  };
  const enterPeriod = (period: GroupState): void => {
    // A quarter's row stands over its rounds' rows, which say no quarter of their own.
    const { quarter, year } = period.year === undefined ? state : {};
    enter('period', { ...withoutUndefined({ quarter, year }), ...period });
  };
  const enterPlaceOrTime = (label: string, name: string): boolean => {
    const period = periodOf(label, setting, state.quarter ?? tableQuarter);
    if (period) enterPeriod(period);
    const found = placeOf(name, { setting, isPeriod: period !== undefined, district: state.district });
    if (found) enter(...found);
    return period !== undefined || found !== undefined;
  };
  return {
    state: () => state,
    read: (label, row) => {
      const name = groupName(label);
      const [stage, notDone] = [stageOf(label), readGroupNotDone(name)];
      if (stage !== undefined || notDone !== undefined) enter('stage', withoutUndefined({ stage, notDone }));
      const department = setting.departments.find(name);
      if (department !== undefined) enter('department', { department });
      else if (setting.isOfficer(groupPerson(label)))
        enter('officer', { officerText: groupPerson(label), officerRow: row });
      else if (!enterPlaceOrTime(label, name) && namesBody(name))
        enter('department', { department: departmentName(label) });
    },
  };
};
