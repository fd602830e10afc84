import type { Cell } from '../../../base/cell';
import type { Field } from '../../words/lexicon';
import type { Grid } from '../../../base/grid';
import { evidenceFor, sampleColumn, shownShare, weigh, type KnownWords } from './column-evidence';
import type { HeaderColumn } from './header';
import type { ColumnReading } from './table';

/** From here on a mapping is taken; below, a person is asked. */
const CONFIDENT = 0.6;
/** A heading that says the very words. */
const SURE = 0.95;

interface Candidate {
  readonly column: number;
  readonly field: Field;
  readonly score: number;
}

export interface MappingInput {
  readonly grid: Grid;
  readonly header: readonly HeaderColumn[];
  /** First and last row below the heading. */
  readonly from: number;
  readonly to: number;
  readonly known: KnownWords;
  /** By column: the field a person chose, '' for none. */
  readonly corrections?: ReadonlyMap<number, Field | ''>;
}

/** Fields that cells alone may betray, under a heading that says nothing. */
const TELLING: readonly Field[] = ['dates', 'officer', 'unit', 'status', 'quarter'];
const TELLING_SHARE = 0.85;
const TELLING_SCORE = 0.62;
const TELLING_CELLS = 3;

const byCells = (column: number, cells: readonly Cell[], known: KnownWords): Candidate[] =>
  cells.length < TELLING_CELLS
    ? []
    : TELLING.filter((field) => shownShare(field, cells, known) >= TELLING_SHARE).map((field) => ({
        column,
        field,
        score: TELLING_SCORE,
      }));

const candidatesOf = (input: MappingInput, { column, guesses }: HeaderColumn): Candidate[] => {
  const cells = sampleColumn(input.grid, column, input.from, input.to);
  const guessed = guesses.map(({ field, score }) => ({
    column,
    field,
    score: weigh(field, score, evidenceFor(field, cells, input.known), cells.length),
  }));
  // Where the heading says nothing for sure, the cells may.
  return guessed.some(({ score }) => score >= CONFIDENT)
    ? guessed
    : [...byCells(column, cells, input.known), ...guessed];
};

/** Any number of columns may be of these. */
const REPEATABLE: ReadonlySet<Field> = new Set(['other', 'total']);

/** Best score first; each column gets one field, each field one column. */
const assign = (candidates: readonly Candidate[]): Map<number, Candidate> => {
  const taken = new Set<Field>();
  const assigned = new Map<number, Candidate>();
  const ordered = [...candidates].sort((a, b) => b.score - a.score || a.column - b.column);
  for (const candidate of ordered) {
    if (assigned.has(candidate.column) || taken.has(candidate.field)) continue;
    assigned.set(candidate.column, candidate);
    if (!REPEATABLE.has(candidate.field)) taken.add(candidate.field);
  }
  return assigned;
};

const headingText = ({ parts }: HeaderColumn): string => [...new Set(parts)].join(' · ');

/** A start without an end is a column of spans or of single days. */
const startAlone = (columns: readonly ColumnReading[]): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  return columns.map((column) =>
    column.field === 'start' && !fields.has('end') && !fields.has('dates')
      ? { ...column, field: 'dates' }
      : column,
  );
};

/** `Thời gian đi | Thời gian về`, `Ngày | Đến ngày`: beside one end alone a column of dates is the other end. */
const pairEnds = (columns: readonly ColumnReading[]): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('start') === fields.has('end')) return [...columns];
  const missing = fields.has('end') ? 'start' : 'end';
  const isAside = (column: number): boolean => {
    const other = columns.find(({ field }) => field === 'start' || field === 'end')?.column ?? 0;
    return missing === 'start' ? column < other : column > other;
  };
  return columns.map((column) =>
    column.field === 'dates' && !column.corrected && isAside(column.column)
      ? { ...column, field: missing }
      : column,
  );
};

/** A column with a heading that nobody has understood or chosen. */
const isOpen = (column: ColumnReading | undefined): column is ColumnReading =>
  column?.field === undefined && column?.corrected === false && column.heading !== '';

/** `Ngày` beside both ends is how many days they are, or another date: never the dates of the trip. */
const datesBesideEnds = (columns: readonly ColumnReading[], input: MappingInput): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('start') || !fields.has('end')) return [...columns];
  const isNumber = (column: number): boolean =>
    shownShare('dates', sampleColumn(input.grid, column, input.from, input.to)) < TELLING_SHARE;
  return columns.map((column) => {
    if (column.field !== 'dates' || column.corrected || !isNumber(column.column)) return column;
    const { column: at, heading, confidence, corrected } = column;
    return {
      column: at,
      heading,
      confidence,
      corrected,
      ...(fields.has('days') ? {} : { field: 'days' as const }),
    };
  });
};

const MIXED_SHARE = 0.3;

/** `Họ và tên / Thời gian`: names as group rows over the dates of their trips, in one column. */
const namesOverDates = (columns: readonly ColumnReading[], input: MappingInput): ColumnReading[] => {
  if (columns.some(({ field }) => field === 'dates' || field === 'start')) return [...columns];
  const holdsDates = ({ column, field, corrected }: ColumnReading): boolean =>
    field === 'officer' &&
    !corrected &&
    input.header.some((it) => it.column === column && it.guesses.some((guess) => guess.field === 'dates')) &&
    shownShare('dates', sampleColumn(input.grid, column, input.from, input.to)) >= MIXED_SHARE;
  return columns.map((column) => (holdsDates(column) ? { ...column, field: 'dates' } : column));
};

/** Dates in a column beside that of dates, whatever stands over it: the trips end there. */
const secondDates = (columns: readonly ColumnReading[], input: MappingInput): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  const at = columns.findIndex(({ field }) => field === 'dates');
  const [first, second] = [columns[at], columns[at + 1]];
  if (!first || !isOpen(second) || first.corrected || fields.has('start') || fields.has('end'))
    return [...columns];
  const cells = sampleColumn(input.grid, second.column, input.from, input.to);
  if (cells.length < TELLING_CELLS || shownShare('dates', cells) < TELLING_SHARE) return [...columns];
  return columns.map((column) => {
    if (column === first) return { ...column, field: 'start' };
    return column === second ? { ...column, field: 'end', confidence: TELLING_SCORE } : column;
  });
};

const PLACES: readonly Field[] = ['unit', 'commune', 'branch', 'district', 'body', 'parentUnit'];
/** Someone's own sheet has no column of officers. */
const ERRAND: readonly Field[] = ['officer', 'topic', 'days', 'kind'];

/** `Nơi công tác` beside dates, where nothing else says where: that is where the trip went. */
const placeAlone = (columns: readonly ColumnReading[], header: readonly HeaderColumn[]): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  const isTrip = ERRAND.some((field) => fields.has(field)) && (fields.has('start') || fields.has('dates'));
  if (!isTrip || PLACES.some((field) => fields.has(field))) return [...columns];
  const mayBePlace = ({ column, field, corrected }: ColumnReading): boolean =>
    field === 'department' &&
    !corrected &&
    header.some(
      (it) =>
        it.column === column && it.guesses.some((guess) => guess.field === 'unit' && guess.score >= SURE),
    );
  return columns.map((column) => (mayBePlace(column) ? { ...column, field: 'unit' } : column));
};

/** What each column of the heading holds; a person's choice stands above every score. */
export const mapColumns = (input: MappingInput): ColumnReading[] => {
  const chosen = input.corrections ?? new Map<number, Field | ''>();
  const chosenFields = new Set(chosen.values());
  const candidates = input.header
    .filter(({ column }) => !chosen.has(column))
    .flatMap((column) => candidatesOf(input, column))
    .filter(({ field }) => !chosenFields.has(field) || REPEATABLE.has(field));
  const assigned = assign(candidates);
  const readings = input.header.map((column): ColumnReading => {
    const base = { column: column.column, heading: headingText(column) };
    const choice = chosen.get(column.column);
    if (choice !== undefined)
      return { ...base, ...(choice === '' ? {} : { field: choice }), confidence: 1, corrected: true };
    const found = assigned.get(column.column);
    const confidence = found?.score ?? 0;
    return found && confidence >= CONFIDENT
      ? { ...base, field: found.field, confidence, corrected: false }
      : { ...base, confidence, corrected: false };
  });
  const dated = [namesOverDates, datesBesideEnds, secondDates].reduce<ColumnReading[]>(
    (columns, step) => step(columns, input),
    pairEnds(readings),
  );
  return placeAlone(startAlone(dated), input.header);
};
