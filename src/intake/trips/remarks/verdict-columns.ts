import type { TripStatus } from '../../../domain/trips/trip';
import { cellAt, cellText, isNothing } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import type { Field } from '../../words/headings/field';
import { headingText, type HeaderColumn } from '../../tables/heading/header';
import { registersApproval } from '../../tables/heading/heading-words';
import { areFigures, sampleColumn } from '../../tables/heading/column-evidence';
import { explainedMarks, markKey } from '../../tables/kind/legend';
import { titlesOver } from '../../tables/kind/titles';
import { namesPlan } from '../../words/stages';
import { columnOf, type Table } from '../../tables/heading/table';
import { approvesTrips, headsReports, verdictOf, type Verdict } from '../../words/verdict-headings';
import {
  isRefusal,
  isTick,
  isUnticked,
  readPresence,
  readYesNo,
  saysNotReported,
} from '../../words/lists/answers';
import { saysAbsent } from '../../words/lists/marks';
import { readStatus } from '../../words/lists/statuses';
import { unknownWords } from '../../words/matters/matter-of-text';
import { FEWEST_UNKNOWN } from '../../tables/kind/thresholds';
import { statesOf, type States } from './states-of-column';
import { readNotDone, saysNobodyWent, saysNothingDone } from '../../words/not-done';

/** A column beside a table's own that says of some rows that nobody went. */
export interface VerdictColumn {
  readonly column: number;
  readonly of:
    | Verdict
    | 'states'
    | 'approval'
    | 'roll-call'
    | 'said'
    | 'said of reports'
    | 'said of another thing'
    | 'confirmed';
  /** What its marks stand for, by the legend of the table. */
  readonly meanings?: ReadonlyMap<string, string>;
  /** What its words say of every row. */
  readonly states?: States;
}

/** So much of a column answers whether people went that it asks just that, whatever its heading is. */
const MOSTLY = 0.8;

/** Said of going and of nothing else: `Đã tham gia đầy đủ`, `Không có mặt`. */
const tellsOfGoing = (text: string): boolean =>
  readStatus(text) !== undefined || readNotDone(text) !== undefined;

/** Fields that only lists have. */
const SAYS_NOTHING_OF_TRIPS: ReadonlySet<Field> = new Set<Field>([
  'other',
  'subject',
  'reason',
  'total',
  'value',
]);

const textsOf = (table: Table, column: number): string[] =>
  sampleColumn(table.grid, column, table.bottom + 1, table.last).map(cellText);

/** `C | V` of a roll call: there the second is no tick. */
const callsTheRoll = (table: Table, column: number): boolean =>
  textsOf(table, column).some((text) => fold(text) === 'c');

const answersWhetherMade = (table: Table, column: number): boolean => {
  const texts = textsOf(table, column);
  const telling = texts.filter(tellsOfGoing);
  return (
    telling.length >= texts.length * MOSTLY &&
    telling.some((text) => readStatus(text) === 'done') &&
    telling.some((text) => readStatus(text) !== 'done')
  );
};

/** `Có mặt | Vắng` over numbers counts those who came to a meeting. */
const countsPeople = (table: Table, column: number): boolean => areFigures(textsOf(table, column));

const approvalOf = (heading: string): VerdictColumn['of'] | undefined =>
  registersApproval(heading) && approvesTrips(heading) ? 'approval' : undefined;

/** `Kết quả · Hoãn`: the answer that a column stands for, under the question of them all. */
const lastOf = ({ parts }: HeaderColumn): string => parts[parts.length - 1] ?? '';

/** `Kết quả` over sentences of what came of the visit answers something else: `Đã hủy con dấu cũ`. */
const isOfStates = (table: Table, { column, guesses }: HeaderColumn): boolean => {
  if (guesses[0]?.field !== 'status') return false;
  const texts = textsOf(table, column);
  return (
    texts.filter((text) => tellsOfGoing(text) || readPresence(text) !== undefined).length * 2 > texts.length
  );
};

/** What the heading asks, where the cells answer it. */
const askedBy = (table: Table, header: HeaderColumn): VerdictColumn['of'] | undefined => {
  const heading = headingText(header);
  const of =
    verdictOf(heading) ?? verdictOf(lastOf(header)) ?? (isOfStates(table, header) ? 'presence' : undefined);
  if (of === 'why-not') return of;
  // `Số ý kiến`, `Có mặt` over numbers.
  if (countsPeople(table, header.column)) return undefined;
  if (of === undefined) return approvalOf(heading);
  return of === 'presence' && callsTheRoll(table, header.column) ? 'roll-call' : of;
};

/** Under a title of registrations whatever is filled in says that somebody went: the rows left blank were registered. */
const confirmsRegistered = (table: Table, column: number): boolean => {
  const texts = textsOf(table, column);
  const areAnswers = texts.every((text) => readPresence(text) === true && !isTick(text));
  return texts.length > 0 && areAnswers && titlesOver(table).some(namesPlan);
};

/** A longer text is a sentence about the trip, of which a part may be anything. */
const LONGEST_ANSWER = 80;

/** The different short texts of a whole column: one row in thousands may say that nobody went. */
const shortTextsOf = ({ grid, bottom, last }: Table, column: number): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (let row = bottom + 1; row <= last; row += 1) {
    const cell = cellAt(grid, row, column);
    const text = typeof cell === 'number' && cell <= MOST_MARKS ? String(cell) : cell;
    if (typeof text === 'string' && text !== '' && text.length <= LONGEST_ANSWER) texts.add(text);
  }
  return texts;
};

const isForeign = ({ guesses }: HeaderColumn): boolean => guesses[0]?.field === 'other';

/** `Nghiệm thu công trình`: what was done there, or was not, may be that and no trip. */
const mayBeOfAnotherThing = (header: HeaderColumn): boolean =>
  isForeign(header) || unknownWords(headingText(header)).length >= FEWEST_UNKNOWN;

const saidUnder = (header: HeaderColumn): VerdictColumn['of'] => {
  if (header.parts.some(headsReports)) return 'said of reports';
  return isForeign(header) ? 'said of another thing' : 'said';
};

/** Under a heading that may be of anything a cell says, whole and in so many words, that nobody went. */
const saidIn = (table: Table, header: HeaderColumn): VerdictColumn['of'] | undefined => {
  const { column } = header;
  const of = saidUnder(header);
  const isSaid = [...shortTextsOf(table, column)].some((text) => readers[of](cellText(text)) !== undefined);
  return isSaid ? of : undefined;
};

const headedVerdict = (table: Table, header: HeaderColumn): VerdictColumn['of'] | undefined => {
  const of = askedBy(table, header);
  if (headingText(header) === '') return of;
  if ((of ?? 'approval') === 'approval' && confirmsRegistered(table, header.column)) return 'confirmed';
  if (of !== undefined) return of;
  if (!mayBeOfAnotherThing(header) && answersWhetherMade(table, header.column)) return 'presence';
  return saidIn(table, header);
};

/** Words of states under a heading of no other matter. */
const statesUnder = (header: HeaderColumn, table: Table): States | undefined =>
  headingText(header) === '' || isForeign(header) || header.parts.some(headsReports)
    ? undefined
    : statesOf(table, header.column);

/** Marks of a legend are few: a column of more is of something else. */
const MOST_MARKS = 8;

/** `HT`, `H`, `K` over a legend of which some mark says that nobody went. */
const byLegend = (
  table: Table,
  column: number,
  marks: () => ReadonlyMap<string, string>,
): VerdictColumn[] => {
  const texts = shortTextsOf(table, column);
  if (
    texts.size === 0 ||
    texts.size > MOST_MARKS ||
    [...texts].some((text) => markKey(text).length > MOST_MARKS)
  )
    return [];
  const meanings = marks();
  const said = [...texts].map((text) => meanings.get(markKey(text)));
  const areAnswers = said.every((words) => words !== undefined && tellsOfGoing(words));
  return areAnswers ? [{ column, of: 'presence', meanings }] : [];
};

/**
 * The columns beside a table's own that say that nobody went: approvals, reasons, who was there and who was not; and
 * whatever other column answers that in words.
 */
export const verdictColumns = (table: Table): VerdictColumn[] => {
  const taken = new Set(
    table.columns
      .filter(({ field }) => field !== undefined && !SAYS_NOTHING_OF_TRIPS.has(field))
      .map((it) => it.column),
  );
  const marks = once(() => explainedMarks(table));
  // `TT`, over marks that the legend explains, numbers nothing.
  const ordinal = columnOf(table, 'ordinal');
  return table.header.flatMap((header): VerdictColumn[] => {
    const { column } = header;
    const explained = taken.has(column) && column !== ordinal ? [] : byLegend(table, column, marks);
    if (explained.length > 0) return explained;
    const states = taken.has(column) ? undefined : statesUnder(header, table);
    if (states) return [{ column, of: 'states', states }];
    const of = taken.has(column) ? askedBy(table, header) : headedVerdict(table, header);
    return of === undefined || (of !== 'why-not' && taken.has(column)) ? [] : [{ column, of }];
  });
};

/** States that are none of a trip made. */
const NOT_MADE: ReadonlySet<TripStatus | undefined> = new Set<TripStatus>([
  'cancelled',
  'postponed',
  'returned',
]);

const stated = (text: string): TripStatus | undefined => {
  const status = readStatus(text);
  return NOT_MADE.has(status) ? status : undefined;
};

/** `Hủy (sai mã số thuế)`, `Hủy - nói vo`: what stands behind the word. */
const REST = /[(,;]| [-–] /u;

/** `Không` was typed by somebody; a box without a tick may wait for one. */
const isNo = (text: string): boolean => readYesNo(text) === false && !isUnticked(text);

const readers: Readonly<Record<VerdictColumn['of'], (text: string) => TripStatus | undefined>> = {
  approval: (text) => (isRefusal(text) || isNo(text) ? 'returned' : (stated(text) ?? readNotDone(text))),
  // Any reason will do: it says why nobody went.
  'why-not': (text) =>
    stated(text) ?? readNotDone(text) ?? (readYesNo(text) === false ? undefined : 'cancelled'),
  absence: (text) => stated(text) ?? (readYesNo(text) === false ? undefined : 'cancelled'),
  'roll-call': (text) => (fold(text) === 'v' ? 'cancelled' : readers.presence(text)),
  confirmed: (text) => (text === '' ? 'registered' : readers.presence(text)),
  said: (text) => (text.length <= LONGEST_ANSWER && saysNobodyWent(text) ? readNotDone(text) : undefined),
  // `Chưa thực hiện` is said of the report, and not of the trip.
  // `Chưa thực hiện`, `Hủy`, `Hoãn`, `Vắng`: said of whatever, or of whomever, the heading names.
  'said of another thing': (text) => {
    const first = text.split(REST)[0]?.trim() ?? '';
    return saysNothingDone(text) || stated(first) !== undefined || saysAbsent(first)
      ? undefined
      : readers.said(text);
  },
  'said of reports': (text) => (saysNotReported(text) ? undefined : readers.said(text)),
  // What its words say is known of the column as a whole.
  states: () => undefined,
  presence: (text) =>
    stated(text) ?? readNotDone(text) ?? (readPresence(text) === false ? 'cancelled' : undefined),
};

/** A cell that says that its row's trip was not made. */
export interface NotMade {
  readonly status: TripStatus;
  readonly column: number;
  readonly text: string;
  /** The heading did not ask, so that it has to be told. */
  readonly unasked: boolean;
}

/** What the columns say of a row whose trip was not made; undefined where none says so. */
export const notMadeBy = (
  columns: readonly VerdictColumn[],
  table: Table,
  row: number,
): NotMade | undefined => {
  for (const { column, of, meanings, states } of columns) {
    const cell = valueAt(table, row, column);
    const typed = isNothing(cell) ? '' : cellText(cell);
    const text = meanings?.get(markKey(typed)) ?? typed;
    if (text === '' && of !== 'confirmed') continue;
    const status = states ? notMadeIn(states, text) : readers[of](text);
    if (status !== undefined) return { status, column, text, unasked: of.startsWith('said') };
  }
  return undefined;
};

const notMadeIn = (states: States, text: string): TripStatus | undefined => {
  const said = states(text);
  return said === 'made' || said === 'unknown' ? undefined : said;
};

/** A word of a column of states that nobody knows, in a row. */
export const unknownState = (
  columns: readonly VerdictColumn[],
  table: Table,
  row: number,
): { readonly column: number; readonly text: string } | undefined => {
  for (const { column, states } of columns) {
    const cell = states === undefined ? '' : valueAt(table, row, column);
    const text = isNothing(cell) ? '' : cellText(cell);
    if (text !== '' && states?.(text) === 'unknown') return { column, text };
  }
  return undefined;
};
