import type { Cell } from '../../../base/cell';
import { lengthOf } from '../../../domain/days/span';
import { TRIP_KINDS, type Trip, type TripStatus } from '../../../domain/trips/trip';
import { LEVELS } from '../../../domain/places/unit';
import { newWorkbookWords, STATUSES_IN_ORDER } from '../../../i18n/new-workbook/new-workbook-words';
import { formatSpan, quarterName } from '../../../i18n/format';
import type { NewWorkbookWords } from '../../../i18n/new-workbook/vi';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';

const wordAt = <T>(words: readonly string[], order: readonly T[], value: T | undefined): string =>
  value === undefined ? '' : (words[order.indexOf(value)] ?? '');

/** A table with English headings gets English words, so that one column speaks one language. */
const wordsFor = (table: TableReading): NewWorkbookWords['values'] => {
  const english = new Set<string>(Object.values(newWorkbookWords('en').log.headings));
  const isEnglish = table.columns.some(({ heading }) => english.has(heading));
  return newWorkbookWords(isEnglish ? 'en' : 'vi').values;
};

export const statusWord = (table: TableReading, status: TripStatus): string =>
  wordAt(wordsFor(table).statuses, STATUSES_IN_ORDER, status);

const roundCell = ({ round }: Trip, words: NewWorkbookWords['values']): Cell =>
  round === undefined || round === 'outside' ? words.outsideRounds : round.number;

/** What the fields of a table hold of a trip, in the table's own words. */
export type TripValues = Readonly<Partial<Record<Field, Cell>>>;

/** A trip to be written, and its officer's name. */
export interface NamedTrip {
  readonly trip: Trip;
  readonly officer: string;
}

export const valuesOf = (table: TableReading, { trip, officer }: NamedTrip): TripValues => {
  const words = wordsFor(table);
  const { span } = trip;
  return {
    officer,
    department: trip.department ?? '',
    quarter: trip.quarter === undefined ? '' : quarterName(trip.quarter),
    round: roundCell(trip, words),
    start: { day: span.from },
    end: { day: span.to },
    dates: formatSpan(span),
    days: lengthOf(span),
    unit: trip.unit ?? '',
    level: wordAt(words.levels, LEVELS, trip.level),
    kind: wordAt(words.kinds, TRIP_KINDS, trip.kind),
    topic: trip.topic ?? '',
    travelOrder: trip.travelOrder ?? '',
    status: statusWord(table, trip.status),
  };
};

/** What only the form tells, and is lost where a table has no column for it. */
const TYPED = ['unit', 'topic', 'kind', 'travelOrder'] as const satisfies readonly Field[];

/** The fields that were filled in and have no place in the table. */
export const unwrittenOf = (values: TripValues, written: ReadonlySet<Field>): Field[] =>
  TYPED.filter((field) => (values[field] ?? '') !== '' && !written.has(field));
