import type { Quarter } from '../../domain/period';
import type { RoundRef } from '../../domain/round';
import type { Span } from '../../domain/span';
import { fold } from '../fold';
import { DEPARTMENT_WORDS } from '../table/row-words';
import { readDates } from '../vi-date';
import { readPeriodLabel } from '../table/period-label';
import { departmentName, groupName } from './department-name';
import type { TripSetting } from './trip-setting';

/** What the group rows above a row say of it. */
export interface GroupState {
  readonly department?: string;
  readonly quarter?: Quarter;
  readonly round?: RoundRef;
  /** The round's window, when its group row states it. */
  readonly span?: Span;
  readonly month?: number;
  /** A person's name that heads the rows below. */
  readonly officerText?: string;
  readonly officerRow?: number;
}

type Kind = 'department' | 'period' | 'officer';

/** Reads group rows in order; a row of an outer kind ends what inner ones said. */
export interface GroupReader {
  readonly read: (label: string, row: number) => void;
  readonly state: () => GroupState;
}

const periodOf = (
  label: string,
  setting: TripSetting,
  quarter: Quarter | undefined,
): GroupState | undefined => {
  const read = readPeriodLabel(label);
  if (read.round === undefined && read.quarter === undefined && read.month === undefined) return undefined;
  const own = read.quarter ?? quarter;
  const round: RoundRef | undefined =
    read.round === 'outside'
      ? 'outside'
      : read.round === undefined
        ? undefined
        : { number: read.round, ...(own === undefined ? {} : { quarter: own }) };
  const { policy } = setting;
  const within = policy.quarters.filter((it) => it.quarter === own);
  const [span] =
    read.dates === undefined
      ? []
      : readDates(read.dates, { year: policy.year, within: [...within, policy.window] }).segments;
  return {
    ...(read.quarter === undefined ? {} : { quarter: read.quarter }),
    ...(round === undefined ? {} : { round }),
    ...(span ? { span: { from: span.from, to: span.to } } : {}),
    ...(read.month === undefined ? {} : { month: read.month }),
  };
};

const KEYS: Readonly<Record<Kind, readonly (keyof GroupState)[]>> = {
  department: ['department'],
  period: ['quarter', 'round', 'span', 'month'],
  officer: ['officerText', 'officerRow'],
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
  return {
    state: () => state,
    read: (label, row) => {
      const name = groupName(label);
      const department = setting.departments.find(name);
      if (department !== undefined) return enter('department', { department });
      if (setting.isOfficer(name)) return enter('officer', { officerText: name, officerRow: row });
      const quarter = state.quarter ?? tableQuarter;
      const period = periodOf(label, setting, quarter);
      if (period) {
        // A quarter's row stands over its rounds' rows, which say no quarter of their own.
        const keep =
          period.quarter === undefined && state.quarter !== undefined ? { quarter: state.quarter } : {};
        return enter('period', { ...keep, ...period });
      }
      if (DEPARTMENT_WORDS.test(fold(name))) enter('department', { department: departmentName(label) });
    },
  };
};
