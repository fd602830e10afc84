import { cellName, type Cell } from '../../base/cell';
import { ledgerOf } from '../../domain/counting/day-count';
import { explainDays as verdictsOf, type DayVerdict } from '../../domain/counting/explain';
import { spanOfPeriod } from '../../domain/policy/period-span';
import { fieldCell, type BlockedTrip } from '../../domain/trips/trip';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';
import { cellOf, isMissing } from './asked/arguments';
import { formula, headRow } from './formula';
import { askedOffice, askedTime, officerFinder } from './asked/inquiry';

/** `'Nhật ký'!F8`; a row of a formula's own range has no tab to name. */
const placeOf = ({ source }: BlockedTrip): string => {
  const cell = cellName(fieldCell(source, 'start', 'dates', 'officer'));
  return source.sheet === '' ? cell : `${source.sheet}!${cell}`;
};

const verdictRow = (desk: Desk, { day, trip, credit, reason, countedFor }: DayVerdict): Cell[] => [
  { day },
  credit,
  desk.say(`reason.${reason}`, { other: countedFor === undefined ? '' : placeOf(countedFor) }),
  trip.unit ?? '',
  placeOf(trip),
];

/** The dates behind an officer's number, each with its reason. */
export const explainDays = formula((desk, [officer, trips, period]) => {
  if (isMissing(officer)) throw new Refusal('formula.missingOfficer');
  const time = askedTime(desk, period, askedOffice(desk, trips));
  const { records } = time.office;
  const found = officerFinder(records.officers).find(cellOf(officer, () => desk.clock));
  const span = spanOfPeriod(time.period, records.policy, records.rounds) ?? records.policy.window;
  const verdicts = verdictsOf(ledgerOf(records), found.id, span) ?? [];
  if (verdicts.length === 0) return desk.say('formula.noDays');
  const head = headRow(desk, ['date', 'counted', 'reason', 'unit', 'place']);
  return [head, ...verdicts.map((verdict) => verdictRow(desk, verdict))];
});
