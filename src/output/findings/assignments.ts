import { tripsIn } from '../../domain/counting/breakdown';
import type { Day } from '../../base/day';
import type { Assignment } from '../../domain/trips/finding';
import type { Trip } from '../../domain/trips/trip';
import type { Unit } from '../../domain/places/unit';
import type { Locale } from '../../i18n/locale';
import type { PaperWords } from '../../i18n/papers/paper-words';
import { fold } from '../../intake/text/fold';
import type { PeriodBook } from '../book/period-book';
import { tellingOf } from '../book/telling';
import type { TabSpec } from '../edit';
import { paperTab } from '../paper/paper-tab';
import { withReaderNotes } from '../paper/reader-notes';
import type { Block, Paper, TableColumn, TableRow } from '../paper/paper';
import { unitsAround } from '../units/unit-coverage';
import { numberColumn } from '../paper/number-column';

/** What the officer in charge did for the unit in the period. */
export interface AssignmentState extends Assignment {
  /** Visits of the officer in charge to the unit or a place in it. */
  readonly visits: number;
  /** Of these, meetings of its committee or branches attended. */
  readonly meetings: number;
  readonly last?: Day;
  readonly gap: 'unassigned' | 'unknown' | 'never' | 'noMeeting' | 'none';
}

/** Several officers may share a unit: `Võ Thị Ngân, đ/c Phan Trung Quân`. */
const namesIn = (officer: string): string[] =>
  officer
    .split(/[;,]|\s(?:và|and)\s/)
    .map((name) => fold(name).replace(/^(?:d\/c|dong chi)\s+/, ''))
    .filter((name) => name !== '');

const gapOf = (state: {
  readonly officer: string;
  readonly known: boolean;
  readonly visits: number;
  readonly meetings: number;
}): AssignmentState['gap'] => {
  if (state.officer === '') return 'unassigned';
  if (!state.known) return 'unknown';
  if (state.visits === 0) return 'never';
  return state.meetings === 0 ? 'noMeeting' : 'none';
};

const isAt = (trip: Trip, name: string, units: ReadonlyMap<string, Unit>): boolean =>
  trip.unit === name || unitsAround(trip.unit ?? '', units).some((unit) => unit.name === name);

/** The assignments with attendance and gaps, in the list's order. */
export const assignmentStates = (book: PeriodBook, assignments: readonly Assignment[]): AssignmentState[] => {
  const units = new Map(book.records.units.map((unit) => [unit.name, unit]));
  const byName = new Map([...book.ledger.officers.values()].map((days) => [fold(days.officer.name), days]));
  return assignments.map((assignment) => {
    const inCharge = namesIn(assignment.officer).map((name) => byName.get(name));
    const trips = inCharge
      .flatMap((days) => (days ? tripsIn(days, book.span) : []))
      .filter((trip) => isAt(trip, assignment.unit, units));
    const meetings = trips.filter(({ kind }) => kind === 'meeting').length;
    const last = trips.reduce<Day | undefined>(
      (latest, { span }) => (latest === undefined || span.to > latest ? span.to : latest),
      undefined,
    );
    return {
      ...assignment,
      visits: trips.length,
      meetings,
      ...(last === undefined ? {} : { last }),
      gap: gapOf({
        officer: assignment.officer,
        known: inCharge.every((days) => days !== undefined),
        visits: trips.length,
        meetings,
      }),
    };
  });
};

const GAP_WORDS = {
  unassigned: 'assignments.unassigned',
  unknown: 'assignments.unknown',
  never: 'assignments.never',
  noMeeting: 'assignments.noMeeting',
  none: 'assignments.fine',
} as const;

const columnsOf = (words: PaperWords): TableColumn[] => [
  numberColumn(words),
  { label: words('column.unit'), share: 28, format: 'text' },
  { label: words('assignments.officer'), share: 20, format: 'text' },
  { label: words('assignments.visits'), share: 10, format: 'count' },
  { label: words('assignments.meetings'), share: 10, format: 'count' },
  { label: words('assignments.last'), share: 12, format: 'date' },
  { label: words('assignments.gap'), share: 18, format: 'text' },
];

const rowOf = (words: PaperWords, state: AssignmentState, number: number): TableRow => {
  const { unit, officer, visits, meetings, last, gap } = state;
  const lastCell = last === undefined ? '' : { day: last };
  return { kind: 'data', cells: [number, unit, officer, visits, meetings, lastCell, words(GAP_WORDS[gap])] };
};

/** Officers in charge of units: how often they went, which meetings they attended, where gaps are. */
export const assignmentsTab = (
  book: PeriodBook,
  assignments: readonly Assignment[],
  locale: Locale,
): TabSpec => {
  const { words, period } = tellingOf(book, locale);
  const { year } = book.records.policy;
  const rows = assignmentStates(book, assignments).map((state, index) => rowOf(words, state, index + 1));
  const title: Block = {
    kind: 'title',
    name: words('assignments.title'),
    subject: words('assignments.subject', { period }),
  };
  const none: Block[] =
    rows.length > 0 ? [] : [{ kind: 'paragraph', look: 'note', text: words('assignments.none') }];
  const paper: Paper = {
    key: `assignments:${year}`,
    title: words('assignments.tab', { year }),
    sections: [
      {
        orientation: 'landscape',
        blocks: [title, ...none, { kind: 'table', columns: columnsOf(words), rows }],
      },
    ],
  };
  return paperTab(withReaderNotes(paper, locale, { policy: book.records.policy, leftOut: book.leftOut }));
};
