import { cellName, type Cell } from '../../base/cell';
import { ledgerOf } from '../../domain/counting/day-count';
import { explainDays as verdictsOf, type DayVerdict } from '../../domain/counting/explain';
import { spanOfPeriod } from '../../domain/policy/period-span';
import { fieldCell, type BlockedTrip } from '../../domain/trips/trip';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';
import { loadOffice } from '../office/judged-office';
import { placeOf, type Place } from '../office/why/address';
import { whyOf } from '../office/why/cell-why';
import { cellOf, isMissing, textOf } from './asked/arguments';
import { formula, headRow, type Answer } from './formula';
import { askedOffice, askedTime, officerFinder, type AskedTime } from './asked/inquiry';

/** `'Nhật ký'!F8`; a row of a formula's own range has no tab to name. */
const placeOfTrip = ({ source }: BlockedTrip): string => {
  const cell = cellName(fieldCell(source, 'start', 'dates', 'officer'));
  return source.sheet === '' ? cell : `${source.sheet}!${cell}`;
};

const verdictRow = (desk: Desk, { day, trip, credit, reason, countedFor }: DayVerdict): Cell[] => [
  { day },
  credit,
  desk.say(`reason.${reason}`, { other: countedFor === undefined ? '' : placeOfTrip(countedFor) }),
  trip.unit ?? '',
  placeOfTrip(trip),
];

/** The dates behind an officer's number, each with its reason. */
const daysOfOfficer = (desk: Desk, name: Cell, { office, period }: AskedTime): Answer => {
  const { records } = office;
  const found = officerFinder(records.officers).find(name);
  const span = spanOfPeriod(period, records.policy, records.rounds) ?? records.policy.window;
  const verdicts = verdictsOf(ledgerOf(records), found.id, span) ?? [];
  if (verdicts.length === 0) return desk.say('formula.noDays');
  const head = headRow(desk, ['date', 'counted', 'reason', 'unit', 'place']);
  return [head, ...verdicts.map((verdict) => verdictRow(desk, verdict))];
};

/** The cell or the tab that a text names as formulas do; nobody's name has such a mark. */
const placeNamed = (desk: Desk, text: string): Place | undefined =>
  text.includes('!')
    ? placeOf(
        text,
        desk.spreadsheet.getSheets().map((sheet) => sheet.getName()),
      )
    : undefined;

/**
 * Why an officer's number is what it is, date by date. For a cell, `"'Nhật ký'!F8"`, or a whole tab, `"'Nhật ký'!"`,
 * why that is read as it is, a sentence a row.
 */
export const explainDays = formula((desk, [officer, trips, period]) => {
  if (isMissing(officer)) throw new Refusal('formula.missingOfficer');
  const asked = cellOf(officer, () => desk.clock);
  const place = placeNamed(desk, textOf(asked));
  if (place !== undefined) return whyOf(desk.locale, loadOffice(desk), place).map((line) => [line]);
  return daysOfOfficer(desk, asked, askedTime(desk, period, askedOffice(desk, trips)));
});
