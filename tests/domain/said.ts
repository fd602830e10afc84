import { cellName } from '../../src/base/cell';
import type { Issue } from '../../src/domain/issue';
import type { Records } from '../../src/domain/records';
import { checkRecords } from '../../src/domain/rules';
import type { Trip } from '../../src/domain/trips/trip';
import { office, on, trip } from './office';
import { day, recordsOf, truthOf } from './truth-records';

const { rounds } = recordsOf(truthOf('binh-thuan-2022'));
export const AFTER_THE_YEAR = day('2023-01-31');

export const faultsOf = (records: Records, today = AFTER_THE_YEAR): readonly Issue[] =>
  checkRecords(records, today);

export const codesOf = (records: Records, today = AFTER_THE_YEAR): string[] =>
  faultsOf(records, today).map(({ code }) => code);

/** What is said of one trip of Lan's, 6 to 10 May in the second round: code and column of the cell. */
export const saidOf = (details: Partial<Trip>, given: Parameters<typeof office>[0] = {}): string[] => {
  const one = trip(on('2022-05-06', '2022-05-10'), details);
  return faultsOf(office({ rounds, ...given, trips: [one] })).map(
    ({ code, at }) => `${code} ${cellName(at).replace(/\d+/, '')}`,
  );
};
