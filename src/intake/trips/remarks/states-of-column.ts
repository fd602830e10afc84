import type { Cell } from '../../../base/cell';
import type { TripStatus } from '../../../domain/trips/trip';
import { cellText, isNothing } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { ROWS_LOOKED_AT } from '../../tables/heading/column-evidence';
import type { Table } from '../../tables/heading/table';
import { foldTone } from '../../text/fold';
import { LONGEST_NAME } from '../../text/lengths';
import { readPresence } from '../../words/lists/answers';
import { readStatus } from '../../words/lists/statuses';
import { readNotDone, saysNobodyWent, saysNothingDone } from '../../words/not-done';
import { namesLaterTime } from '../../words/put-off';

type NotMade = Extract<TripStatus, 'registered' | 'cancelled' | 'postponed' | 'returned'>;

/** What a word says of a trip: that it was made, what became of it instead, or nothing that is known. */
export type Said = 'made' | 'unknown' | NotMade;

/** What a filled cell of a column of states says of its row's trip. */
export type States = (text: string) => Said;

/** Fewer rows have no habit. */
const FEWEST_ROWS = 4;
/** A state is filled in for every trip, but for those to come; remarks are few. */
const FILLED = 0.8;
/** Made, called off, put off, and a reason or two for each. */
const MOST_WORDS = 6;
/** Words of states come again and again. */
const ROWS_A_WORD = 2;

const notMade = (text: string): Said | undefined => {
  const status = readStatus(text);
  if (status === 'cancelled' || status === 'postponed' || status === 'returned') return status;
  return readNotDone(text) ?? (namesLaterTime(text) ? 'postponed' : undefined);
};

/** `Đã chốt (đã đi)`, `Rút (không đi)`: what stands in brackets says it in other words. */
const GLOSS = /^([^()]+)\(([^()]+)\)\s*$/u;

const saidBy: States = (text) => {
  const whole = saidAsTyped(text);
  const [, word = '', gloss = ''] = whole === 'unknown' ? (GLOSS.exec(text) ?? []) : [];
  if (gloss === '') return whole;
  const explained = saidAsTyped(gloss.trim());
  return explained === 'unknown' ? saidAsTyped(word.trim()) : explained;
};

const saidAsTyped: States = (text) => {
  const instead = notMade(text);
  if (instead !== undefined) return instead;
  const presence = readPresence(text);
  if (presence !== undefined) return presence ? 'made' : 'cancelled';
  const status = readStatus(text);
  if (status === undefined) return 'unknown';
  return status === 'registered' || status === 'approved' ? 'registered' : 'made';
};

/** `Không thực hiện` is said of anything that was to be done, and `Tỉnh đoàn` is where they set out. */
const isOfGoing = (text: string): boolean =>
  !saysNothingDone(text) &&
  (saysNobodyWent(text) || (notMade(text) !== undefined && readNotDone(text) === undefined));

/** The one word that nobody knows beside those of trips not made: that of the trips that were. */
const wordOfMade = (texts: readonly string[]): string | undefined => {
  const said = texts.map(saidBy);
  const unknown = texts.filter((_, at) => said[at] === 'unknown');
  return unknown.length === 1 && !said.includes('made') ? unknown[0] : undefined;
};

const textsOf = (table: Table, column: number): string[] =>
  table.rows
    .filter(({ use }) => use === 'record')
    .slice(0, ROWS_LOOKED_AT)
    .map(({ row }): Cell => valueAt(table, row, column))
    .map((cell) => (isNothing(cell) ? '' : cellText(cell)));

/**
 * What a column says of every row in a few words that come again and again, some of them that nobody went: `Xong |
 * Thôi không đi | Nhường đợt sau`; undefined for all other columns.
 */
export const statesOf = (table: Table, column: number): States | undefined => {
  const rows = textsOf(table, column);
  const filled = rows.filter((text) => text !== '');
  const words = new Map(filled.map((text) => [foldTone(text), text]));
  const isState = filled.length >= FEWEST_ROWS && filled.length >= rows.length * FILLED;
  if (!isState || words.size > MOST_WORDS || words.size * ROWS_A_WORD > filled.length) return undefined;
  const texts = [...words.values()];
  if (texts.some(({ length }) => length > LONGEST_NAME) || !texts.some(isOfGoing)) return undefined;
  const made = wordOfMade(texts);
  if (made === undefined && !texts.some((text) => saidBy(text) === 'made')) return undefined;
  return (text) => (made !== undefined && foldTone(text) === foldTone(made) ? 'made' : saidBy(text));
};
