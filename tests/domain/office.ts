import type { Exemption, Officer } from '../../src/domain/people/officer';
import { defaultPolicy, type Policy } from '../../src/domain/policy/policy';
import type { Records } from '../../src/domain/records';
import type { Trip } from '../../src/domain/trips/trip';
import { day } from './truth-records';

/** `on('2022-03-18', '2022-03-29')`: both days included. */
export const on = (from: string, to = from) => ({ from: day(from), to: day(to) });

export const LAN: Officer = {
  id: 'Mai Thị Lan',
  name: 'Mai Thị Lan',
  department: 'Ban Phong trào',
  onDuty: true,
  order: 0,
  source: { sheet: 'Danh sách', row: 2, column: 2 },
};

export const COLUMNS = {
  officer: 2,
  department: 3,
  quarter: 4,
  round: 5,
  start: 6,
  end: 7,
  days: 8,
  unit: 9,
  level: 10,
  kind: 11,
  topic: 12,
  status: 13,
  travelOrder: 14,
  report: 15,
};

let lastRow = 1;

/** A trip of Lan's that is done, in the next row of the log. */
export const trip = (span: Trip['span'], details: Partial<Trip> = {}): Trip => {
  lastRow += 1;
  return {
    officer: LAN.id,
    span,
    unit: 'xã Tân Phước, thị xã La Gi',
    unitKnown: true,
    topic: `Nắm tình hình đoàn viên, lần ${lastRow}`,
    status: 'done',
    source: { sheet: 'Nhật ký', row: lastRow, columns: COLUMNS },
    ...details,
  };
};

export const exemption = (from: string, to: string, details: Partial<Exemption> = {}): Exemption => ({
  officer: LAN.id,
  reason: 'maternity',
  reasonText: 'Nghỉ thai sản',
  span: on(from, to),
  ...details,
});

/** An office of 2022 with Lan as its only officer, unless told otherwise. */
export const office = (
  given: Partial<Omit<Records, 'policy'>> & { readonly policy?: Partial<Policy> },
): Records => ({
  officers: [LAN],
  exemptions: [],
  rounds: [],
  units: [],
  trips: [],
  blocked: [],
  ...given,
  policy: { ...defaultPolicy(2022), ...given.policy },
});
