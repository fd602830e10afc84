import { cellName } from '../../../base/cell';
import { DAY_REASONS, type DayReason, type DayVerdict } from '../../../domain/counting/explain';
import { fieldCell, type BlockedTrip } from '../../../domain/trips/trip';
import type { OfficerDetail } from '../../../protocol/overview';
import type { Say } from '../../../i18n/answers/say';

/** What a trip's verdicts come to: days that count, and days that don't, by reason. */
export interface TripAccount {
  readonly trip: BlockedTrip;
  readonly credited: number;
  readonly lost: ReadonlyMap<DayReason, number>;
  /** The row that has the days which this trip shares. */
  readonly countedFor?: BlockedTrip;
}

const weightOf = ({ trip }: DayVerdict): number => (trip.session === undefined ? 1 : 0.5);

const reasonOf = ({ reason }: DayVerdict): DayReason => (reason === 'counted' ? 'already-counted' : reason);

/** Days without dates: what found no date is the difference to the number typed. */
const looseLost = (verdicts: readonly DayVerdict[], looseDays: number): [DayReason, number][] => {
  const credited = verdicts.reduce((sum, { credit }) => sum + credit, 0);
  const last = verdicts.find(({ credit }) => credit === 0);
  return last && looseDays > credited ? [[last.reason, looseDays - credited]] : [];
};

const datedLost = (verdicts: readonly DayVerdict[]): [DayReason, number][] =>
  verdicts
    .map((verdict): [DayReason, number] => [reasonOf(verdict), weightOf(verdict) - verdict.credit])
    .filter(([, days]) => days > 0);

const accountOf = (trip: BlockedTrip, verdicts: readonly DayVerdict[]): TripAccount => {
  const lost = new Map<DayReason, number>();
  const losses = trip.looseDays === undefined ? datedLost(verdicts) : looseLost(verdicts, trip.looseDays);
  for (const [reason, days] of losses) lost.set(reason, (lost.get(reason) ?? 0) + days);
  const countedFor = verdicts.find((verdict) => verdict.countedFor)?.countedFor;
  return {
    trip,
    credited: verdicts.reduce((sum, { credit }) => sum + credit, 0),
    lost,
    ...(countedFor ? { countedFor } : {}),
  };
};

/** The accounts of the trips that the verdicts speak of, in their order. */
export const accountsOf = (verdicts: readonly DayVerdict[]): TripAccount[] => {
  const byTrip = new Map<BlockedTrip, DayVerdict[]>();
  for (const verdict of verdicts) {
    const group = byTrip.get(verdict.trip);
    if (group) group.push(verdict);
    else byTrip.set(verdict.trip, [verdict]);
  }
  return [...byTrip].map(([trip, group]) => accountOf(trip, group));
};

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** From the sum of all rows down to the number that counts; the steps add up. */
export const whySteps = (say: Say, accounts: readonly TripAccount[]): OfficerDetail['why'] => {
  const credited = sumOf(accounts.map((account) => account.credited));
  const lost = DAY_REASONS.flatMap((reason) => {
    const days = sumOf(accounts.map((account) => account.lost.get(reason) ?? 0));
    return days > 0 && reason !== 'counted' ? [{ text: say(`why.${reason}`), days: -days }] : [];
  });
  const all = credited - sumOf(lost.map(({ days }) => days));
  return [
    { text: say('why.all', { count: accounts.length }), days: all },
    ...lost,
    { text: say('why.counted'), days: credited },
  ];
};

const placeOf = ({ source }: BlockedTrip, beside: BlockedTrip): string => {
  const cell = cellName(fieldCell(source, 'start', 'dates', 'officer'));
  return source.sheet === beside.source.sheet ? cell : `${source.sheet}!${cell}`;
};

/** Why some of the trip's days do not count, a sentence a reason. */
export const notesOf = (say: Say, { trip, lost, countedFor }: TripAccount): string[] =>
  [...lost].map(([reason, days]) =>
    reason === 'already-counted' && countedFor && countedFor !== trip
      ? say('why.noteFor', { days, place: placeOf(countedFor, trip) })
      : say('why.note', { days, reason: say(`why.${reason === 'counted' ? 'already-counted' : reason}`) }),
  );
