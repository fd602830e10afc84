import type { Cell, CellChange } from '../../../base/cell';
import { lengthOf } from '../../../domain/days/span';
import { TRIP_KINDS, type Trip, type TripStatus } from '../../../domain/trips/trip';
import { LEVELS } from '../../../domain/places/unit';
import { newWorkbookWords } from '../../../i18n/new-workbook/new-workbook-words';
import { formatSpan, quarterName } from '../../../i18n/format';
import type { NewWorkbookWords } from '../../../i18n/new-workbook/vi';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import { fieldColumns } from './trip-tables';

const STATUSES: readonly TripStatus[] = [
  'registered',
  'approved',
  'done',
  'reported',
  'postponed',
  'cancelled',
  'returned',
];

const wordAt = <T>(words: readonly string[], order: readonly T[], value: T | undefined): string =>
  value === undefined ? '' : (words[order.indexOf(value)] ?? '');

/** A table with English headings gets English words, so that one column speaks one language. */
const wordsFor = (table: TableReading): NewWorkbookWords['values'] => {
  const english = new Set<string>(Object.values(newWorkbookWords('en').log.headings));
  const isEnglish = table.columns.some(({ heading }) => english.has(heading));
  return newWorkbookWords(isEnglish ? 'en' : 'vi').values;
};

export const statusWord = (table: TableReading, status: TripStatus): string =>
  wordAt(wordsFor(table).statuses, STATUSES, status);

const roundCell = ({ round }: Trip, words: NewWorkbookWords['values']): Cell =>
  round === undefined || round === 'outside' ? words.outsideRounds : round.number;

type Values = Readonly<Partial<Record<Field, Cell>>>;

const valuesOf = (trip: Trip, table: TableReading, officer: string): Values => {
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

/** The cells of a new row, those that are blank left out. */
export const rowChanges = (
  table: TableReading,
  row: number,
  { trip, officer }: { readonly trip: Trip; readonly officer: string },
): CellChange[] => {
  const values = valuesOf(trip, table, officer);
  return [...fieldColumns(table)].flatMap(([field, column]) => {
    const to = values[field] ?? '';
    return to === '' ? [] : [{ at: { sheet: table.sheet, row, column }, to }];
  });
};
