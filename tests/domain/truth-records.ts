import { fileURLToPath } from 'node:url';

import { fromIso, type Day } from '../../src/base/day';
import type { Exemption, Officer } from '../../src/domain/people/officer';
import type { Quarter } from '../../src/domain/days/period';
import { defaultPolicy, type Policy } from '../../src/domain/policy/policy';
import type { Records } from '../../src/domain/records';
import type { Round } from '../../src/domain/days/round';
import type { BlockedTrip, FieldColumns, Trip, TripKind, TripStatus } from '../../src/domain/trips/trip';
import type { Level } from '../../src/domain/places/unit';
import { loadTruth, type Truth, type TruthIssue, type TruthTrip } from '../fixtures/truth.mjs';

/** The day of an ISO text that a test knows to be right. */
export const day = (iso: string): Day => {
  const read = fromIso(iso);
  if (read === undefined) throw new RangeError(`No such day: ${iso}`);
  return read;
};

export const truthOf = (name: string): Truth =>
  loadTruth(fileURLToPath(new URL(`../fixtures/workbooks/${name}.truth.json`, import.meta.url)));

const LEVELS: Record<string, Level> = { chi_doan: 'branch', xa: 'commune', huyen: 'district' };
const KINDS: Record<string, TripKind> = {
  chuyen_de: 'thematic',
  phoi_hop: 'joint',
  kiem_tra: 'inspection',
  sinh_hoat: 'meeting',
};
const quarter = (text: string): Quarter => Number(text.slice(1)) as Quarter;

const policyOf = ({ policy }: Truth): Policy => ({
  ...defaultPolicy(policy.year),
  requiredDays: policy.requiredDays,
  window: { from: day(policy.countFrom), to: day(policy.countTo) },
  dayKind: policy.dayKind,
  calendar: (policy.holidays ?? []).map((holiday) => ({ day: day(holiday), kind: 'holiday' })),
  asOf: day(policy.asOf),
  exemption: policy.proRata ? 'pro-rata' : 'exempt',
  ...(policy.reportDueDays === undefined ? {} : { reportDueDays: policy.reportDueDays }),
});

const officersOf = (truth: Truth): Officer[] =>
  truth.officers.map((officer, order) => ({
    id: officer.key,
    name: officer.name,
    department: officer.department,
    onDuty: officer.inTotal !== false,
    order,
    source: { sheet: 'Danh sách', row: order + 2, column: 2 },
  }));

const exemptionsOf = (truth: Truth): Exemption[] =>
  truth.officers.flatMap((officer) =>
    officer.exemptions.map(({ kind, from, to }) => ({
      officer: officer.key,
      reason: kind as Exemption['reason'],
      reasonText: kind,
      span: { from: day(from), to: day(to) },
    })),
  );

const roundsOf = (truth: Truth): Round[] =>
  truth.rounds.map((round) => ({
    quarter: quarter(round.quarter),
    number: round.number,
    span: { from: day(round.start), to: day(round.end) },
  }));

/** A destination that the province does not have is typed, but not known. */
const NO_SUCH_PLACE = 'xã Không Có, huyện Không Có';

const placeOf = (trip: TruthTrip, isPlaceUnknown: boolean) => {
  if (trip.unit === null) return isPlaceUnknown ? { unit: NO_SUCH_PLACE, unitKnown: false } : {};
  return { unit: trip.unit, unitKnown: !isPlaceUnknown };
};

const timeOf = (trip: TruthTrip) => ({
  ...(trip.half ? { session: trip.half === 'AM' ? ('morning' as const) : ('afternoon' as const) } : {}),
  ...(trip.datesExact === false ? { looseDays: trip.days ?? 0 } : {}),
  ...(trip.round ? { round: { quarter: quarter(trip.round.quarter), number: trip.round.number } } : {}),
});

const detailsOf = (trip: TruthTrip, columns: FieldColumns, isPlaceUnknown: boolean) => ({
  ...placeOf(trip, isPlaceUnknown),
  ...timeOf(trip),
  ...(trip.level ? { level: LEVELS[trip.level] ?? 'branch' } : {}),
  ...(trip.kind ? { kind: KINDS[trip.kind] ?? 'thematic' } : {}),
  ...(trip.theme ? { topic: trip.theme } : {}),
  status: (trip.status ?? (trip.counted ? 'done' : 'cancelled')) as TripStatus,
  source: { sheet: trip.sheet, row: trip.row, columns },
});

const rowsWith = (truth: Truth, wanted: (issue: TruthIssue) => boolean): Set<string> =>
  new Set(truth.issues.filter(wanted).map((issue) => `${issue.sheet}!${issue.row}`));

/** What the row says, once it is put right; officer and span are absent where nothing is known. */
const rowOf = (
  row: TruthTrip,
  details: ReturnType<typeof detailsOf>,
): BlockedTrip & Pick<Partial<Trip>, 'officer' | 'span'> => ({
  ...details,
  ...(row.officer === null ? {} : { officer: row.officer }),
  ...(row.start && row.end ? { span: { from: day(row.start), to: day(row.end) } } : {}),
});

/**
 * Records as a perfect reader would make them. `asIs` leaves rows with a blocking error aside;
 * otherwise those that the sheet can put right stand among the trips.
 */
export const recordsOf = (
  truth: Truth,
  columnsOf: (sheet: string) => FieldColumns = () => ({}),
  asIs = false,
): Records => {
  const trips: Trip[] = [];
  const blocked: BlockedTrip[] = [];
  const blocking = rowsWith(truth, (issue) => issue.blocks === true && issue.code !== 'FUTURE_DATE');
  const placeless = rowsWith(truth, (issue) => issue.code === 'UNKNOWN_UNIT');
  for (const truthTrip of truth.trips) {
    const key = `${truthTrip.sheet}!${truthTrip.row}`;
    const row = rowOf(truthTrip, detailsOf(truthTrip, columnsOf(truthTrip.sheet), placeless.has(key)));
    const stands = !blocking.has(key) || (!asIs && truthTrip.counted);
    if (stands && row.officer !== undefined && row.span)
      trips.push({ ...row, officer: row.officer, span: row.span });
    else blocked.push(row);
  }
  return {
    policy: policyOf(truth),
    officers: officersOf(truth),
    exemptions: exemptionsOf(truth),
    rounds: roundsOf(truth),
    units: [],
    trips,
    blocked,
  };
};
