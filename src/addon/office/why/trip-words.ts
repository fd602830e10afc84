import { dayOf, partsOf, type Day } from '../../../base/day';
import type { DayLedger } from '../../../domain/counting/day-count';
import { explainDays, type DayVerdict } from '../../../domain/counting/explain';
import { quarterSpan } from '../../../domain/days/period';
import { spanOf, type Span } from '../../../domain/days/span';
import { spanOfPeriod } from '../../../domain/policy/period-span';
import type { Records } from '../../../domain/records';
import { fieldCell, type BlockedTrip } from '../../../domain/trips/trip';
import { cellName } from '../../../base/cell';
import { formatSpan } from '../../../i18n/format';
import { translate } from '../../../i18n/general/translate';
import type { Locale } from '../../../i18n/locale';
import { whyText } from '../../../i18n/why/why-text';
import { dateClues, type Evidence } from '../../../intake/dates/judge/date-evidence';

/** Rows that lie so near tell when a row was. */
const ROWS_AROUND = 2;

const nearby = ({ source }: BlockedTrip, { trips }: Records): Span | undefined => {
  const spans = trips
    .filter(
      ({ source: { sheet, row } }) =>
        sheet === source.sheet && row !== source.row && Math.abs(row - source.row) <= ROWS_AROUND,
    )
    .map(({ span }) => span);
  if (spans.length === 0) return undefined;
  return spanOf(
    Math.min(...spans.map(({ from }) => from)) as Day,
    Math.max(...spans.map(({ to }) => to)) as Day,
  );
};

const roundSpan = ({ round, quarter }: BlockedTrip, { policy, rounds }: Records): Span | undefined =>
  typeof round === 'number' && quarter !== undefined
    ? spanOfPeriod({ kind: 'round', quarter, number: round }, policy, rounds)
    : undefined;

const evidenceOf = (trip: BlockedTrip, records: Records): Evidence => ({
  period: records.policy.window,
  quarter: trip.quarter === undefined ? undefined : quarterSpan(trip.quarter, records.policy.quarters),
  round: roundSpan(trip, records),
  nearby: nearby(trip, records),
  statedDays: trip.statedDays,
  reportedOn: trip.reportedOn,
});

/** Day and month exchanged; undefined where that is no day, or the same. */
const exchanged = (day: Day): Day | undefined => {
  const { year, month, date } = partsOf(day);
  return date > 12 || date === month ? undefined : dayOf(year, date, month);
};

const exchangedSpan = ({ from, to }: Span): Span | undefined => {
  const [first, last] = [exchanged(from), exchanged(to)];
  return first === undefined || last === undefined ? undefined : spanOf(first, last);
};

const clueWords = (locale: Locale, span: Span, evidence: Evidence): string =>
  dateClues(span, evidence)
    .map((clue) => whyText(locale, `date.${clue}`))
    .join('; ');

/** Why the dates are read as they are, and what speaks for the other way round. */
const dateWords = (locale: Locale, trip: BlockedTrip, records: Records): string[] => {
  if (trip.span === undefined || trip.looseDays !== undefined) return [];
  const evidence = evidenceOf(trip, records);
  const line = (span: Span, word: 'why.dates' | 'why.instead'): string => {
    const clues = clueWords(locale, span, evidence);
    const dates = formatSpan(span);
    return clues === ''
      ? whyText(locale, word === 'why.dates' ? 'why.datesAlone' : 'why.insteadAlone', { dates })
      : whyText(locale, word, { dates, clues });
  };
  const other = exchangedSpan(trip.span);
  return [line(trip.span, 'why.dates'), ...(other ? [line(other, 'why.instead')] : [])];
};

const placeOf = ({ source }: BlockedTrip): string =>
  `${source.sheet}!${cellName(fieldCell(source, 'start', 'dates', 'officer'))}`;

/** Each reason for which days of the trip do not count, once. */
const lossWords = (locale: Locale, verdicts: readonly DayVerdict[]): string[] => {
  const lost = verdicts.filter(({ reason }) => reason !== 'counted');
  const texts = lost.map(({ reason, countedFor }) =>
    translate(locale, `reason.${reason}`, { other: countedFor ? placeOf(countedFor) : '' }),
  );
  return [...new Set(texts)];
};

const isSame = (a: BlockedTrip, b: BlockedTrip): boolean =>
  a.source.sheet === b.source.sheet && a.source.row === b.source.row && a.source.part === b.source.part;

const tripLines = (locale: Locale, ledger: DayLedger, trip: BlockedTrip): string[] => {
  const { records } = ledger;
  const officer =
    records.officers.find(({ id }) => id === trip.officer)?.name ?? whyText(locale, 'why.nobody');
  const unit = trip.unit ?? '';
  if (trip.span === undefined) return [whyText(locale, 'why.trip.noDates', { officer, unit })];
  const all = trip.officer === undefined ? [] : (explainDays(ledger, trip.officer, trip.span) ?? []);
  const own = all.filter((verdict) => isSame(verdict.trip, trip));
  const days = own.reduce((sum, { credit }) => sum + credit, 0);
  return [
    whyText(locale, 'why.trip', { officer, dates: formatSpan(trip.span), unit, days }),
    ...lossWords(locale, own),
    ...dateWords(locale, trip, records),
  ];
};

/** People of one row that are told of; the rest counts alike. */
const MOST_TRIPS = 5;

/** What the trips of a row come to: who, when, how many days count, and why not more. */
export const tripWords = (locale: Locale, ledger: DayLedger, sheet: string, row: number): string[] => {
  const { trips, blocked } = ledger.records;
  const isOwn = ({ source }: BlockedTrip): boolean =>
    source.sheet === sheet && (source.row === row || Object.values(source.rows ?? {}).includes(row));
  return [...trips, ...blocked]
    .filter(isOwn)
    .slice(0, MOST_TRIPS)
    .flatMap((trip) => tripLines(locale, ledger, trip));
};
