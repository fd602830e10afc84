import { intersect } from '../../domain/days/span';
import type { Officer } from '../../domain/people/officer';
import type { Trip } from '../../domain/trips/trip';
import { memo } from '../../base/memo';
import { withoutUndefined } from '../../base/without-undefined';
import { cellText } from '../cells/grid-cells';
import type { OfficeLists } from '../lists/office-lists';
import { nameFinder, type NamedOfficer, type NameFinder } from '../names/named-in-text';
import { remarkedDays } from '../trips/remarks/remarked-days';
import { clausesOf } from '../text/clauses';
import {
  correctsRow,
  mayChangeRow,
  saysKeptFrom,
  saysOnTheWay,
  saysStillPlanned,
} from '../words/changed-rows';
import { readDayRemark } from '../words/day-remarks';
import type { Field } from '../words/headings/field';
import { daysTold, type CountedTrips } from './told-days';

/** What sentences are held against, and what their words say: many cells have the same, each of which is read once. */
export interface Known {
  readonly office: OfficeLists;
  readonly counted: CountedTrips;
  readonly called: NameFinder['called'];
  /** Who was on the way, of those who have the duty. */
  readonly onTheWay: (text: string) => readonly Officer[];
  /** Whether a cell, as it is typed, may say anything of its row's trips: one word, or a code, does not. */
  readonly maySpeak: (typed: string) => boolean;
}

/** Near enough to a trip that a day is of it. */
const AROUND = {
  /** Somebody went ahead, a weekend before the others. */
  before: 3,
  /** Somebody stayed on, a week and a weekend at most: later days are of reports and of the next trip. */
  after: 10,
};

/** What a topic has in brackets may be of anything. */
const BRACKETS = /\(([^()]+)\)\s*$/u;

/** What the cells of these columns may say besides what their column is of. */
export const SPEAKS_OF_DAYS: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  undefined,
  'other',
  'officer',
  'members',
  'status',
]);
/** Of who went, and of other rows. */
export const SPEAKS_OF_THE_ROW: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  undefined,
  'other',
  'note',
  'topic',
  'report',
  'status',
]);
/** Of whether anybody went. */
const SPEAKS_OF_ITS_STATE: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  undefined,
  'other',
  'note',
]);

/** A text that is held against the trips of its row. */
export interface RowSentence {
  readonly text: string;
  readonly field: Field | undefined;
  readonly trips: readonly Trip[];
  /** Its own status says that it was made. */
  readonly isStated?: boolean;
  /** The heading is known to be of another matter, whose state it is: `Chờ duyệt` under that of a payment. */
  readonly isForeign?: boolean;
}

const isNearRow = (days: readonly number[], trips: readonly Trip[]): boolean =>
  days.length === 0 ||
  days.some((day) =>
    trips.some(({ span: { from, to } }) => day >= from - AROUND.before && day <= to + AROUND.after),
  );

/** Other days than those of the row, under a heading that asks for something else. */
export const changesDays = ({ text, trips }: RowSentence, { office: { policy } }: Known): boolean => {
  const remark = readDayRemark(text);
  if (remark === undefined) return false;
  const segments = trips
    .filter(({ officer }) => officer === trips[0]?.officer)
    .map(({ span, session }) => ({ ...span, ...withoutUndefined({ session }) }));
  if (remarkedDays(segments, remark) === undefined) return false;
  return isNearRow(daysTold(text, policy), trips);
};

const isElsewhere = (officer: Officer, trips: readonly Trip[], { counted }: Known): boolean =>
  !counted.of(officer.id).some(({ span }) => trips.some((trip) => intersect(trip.span, span) !== undefined));

/** What stands before a name, and what behind. */
export const wordsAround = (text: string, { at, end }: NamedOfficer): readonly [string, string] => [
  text.slice(0, at),
  text.slice(end),
];

/** Somebody of the office went along, and no row says so: `Có đ/c Lê An đi cùng`. */
const addsSomebody = ({ text, trips }: RowSentence, known: Known): boolean =>
  known.onTheWay(text).some((officer) => isElsewhere(officer, trips, known));

/** What stands in brackets at the end of a text. */
const asideOf = (text: string): string | undefined => BRACKETS.exec(text)?.[1];

/** Made anew for each reading. */
export const knownOf = (office: OfficeLists, counted: CountedTrips): Known => {
  const { called } = nameFinder(office.officers);
  const onTheWay = (text: string): Officer[] =>
    called(text)
      .filter((named) => named.officer.onDuty && saysOnTheWay(...wordsAround(text, named)))
      .map(({ officer }) => officer);
  const speaks = (text: string): boolean =>
    mayChangeRow(text) || readDayRemark(text) !== undefined || onTheWay(text).length > 0;
  const maySpeak = memo((typed: string): boolean => {
    const text = cellText(typed);
    return speaks(text) || speaks(asideOf(text) ?? '');
  });
  return { office, counted, called, onTheWay, maySpeak: (typed) => typed.includes(' ') && maySpeak(typed) };
};

/** It was called off, or is still to come. */
const changesState = ({ text, field, isStated, isForeign }: RowSentence): boolean =>
  SPEAKS_OF_ITS_STATE.has(field) &&
  isForeign !== true &&
  (saysKeptFrom(text) || (isStated !== true && saysStillPlanned(text)));

/** Nobody went, nobody went yet, or another row is meant. */
const calledOffOrCorrected = (sentence: RowSentence): boolean =>
  changesState(sentence) || clausesOf(sentence.text).some(correctsRow);

/** Whether a cell, or what stands in brackets in one of another matter, says something else than what counts. */
export const changesRow = (sentence: RowSentence, known: Known): boolean => {
  const { field, text } = sentence;
  const isFree = SPEAKS_OF_DAYS.has(field);
  if (isFree && changesDays(sentence, known)) return true;
  if (!SPEAKS_OF_THE_ROW.has(field)) return false;
  if (mayChangeRow(text) && calledOffOrCorrected(sentence)) return true;
  if (addsSomebody(sentence, known)) return true;
  const aside = isFree ? undefined : asideOf(text);
  return aside !== undefined && changesRow({ ...sentence, field: undefined, text: aside }, known);
};
