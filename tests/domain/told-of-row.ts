import type { Issue, IssueCode } from '../../src/domain/issue';
import type { Trip } from '../../src/domain/trips/trip';
import { COLUMNS, LAN, office, on } from './office';
import { AFTER_THE_YEAR, faultsOf } from './said';
import { day } from './truth-records';

const MAY = on('2022-05-06', '2022-05-10');
/** A trip of Lan's in row nine of the log. */
export const row = (details: Partial<Trip> = {}, source: Partial<Trip['source']> = {}): Trip => ({
  officer: LAN.id,
  span: MAY,
  unit: 'xã Tân Phước, thị xã La Gi',
  unitKnown: true,
  topic: 'Nắm tình hình',
  status: 'done',
  ...details,
  source: { sheet: 'Nhật ký', row: 9, columns: COLUMNS, ...source },
});

/** A kind of issue in an office, with what is told of it, on the day where it matters. */
export type Told = readonly [IssueCode, string, Parameters<typeof office>[0], Partial<Issue>[], string?];

/** What is told of that kind: where, with what in the sentence, and what is offered. */
export const told = ([code, , given, , today]: Told): Partial<Issue>[] =>
  faultsOf(office(given), today === undefined ? AFTER_THE_YEAR : day(today))
    .filter((issue) => issue.code === code)
    .map(({ at, params, fix, severity, related }) => ({
      at,
      params,
      severity,
      ...(fix === undefined ? {} : { fix }),
      ...(related === undefined ? {} : { related }),
    }));

export const cell = (column: number, at = 9) => ({ sheet: 'Nhật ký', row: at, column });
