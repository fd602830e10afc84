import { addDays, dayOf, partsOf, type Day } from '../../../base/day';
import { spanOf, type Span } from '../../../domain/days/span';
import { clean, fold } from '../../text/fold';
import { withoutUndefined } from '../../../base/without-undefined';
import { readDay } from '../vi-date';
import { once } from '../../../base/once';
import { eitherFolded } from '../../text/pattern';
import {
  COMES,
  LEAVES,
  MOVES,
  MOVES_TO,
  MOVES_AWAY,
  MOVES_OVER,
  ON_DUTY,
} from '../../words/staff/service-words';
import { withoutCitations } from '../../words/lists/cited-papers';
import { calendarYear, readStretch } from './stretch';
import { monthsIn } from '../../words/time/day-words';
import { COUNTED_FROM, DAY, FROM_WORDS, MONTH, TO_THE_END_OF, TO_WORDS } from '../../words/time/date-words';

/** What a note beside an officer's name says of the time in office. */
export interface ServiceNote {
  /** First day in office: `Nhận công tác từ 01/6/2022`. */
  readonly from?: Day;
  /** Last day in office: `Nghỉ hưu từ 01/10/2022` is the day before. */
  readonly to?: Day;
  readonly move?: Move;
}

/** `Chuyển từ Ban Phong trào sang Văn phòng từ 01/7/2022`; a side that is left out is the officer's own. */
export interface Move {
  readonly before?: string;
  readonly after?: string;
  readonly on: Day;
}

const DATE = '(\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)';
/** The same, or a month by itself. */
const DATE_OR_MONTH = `(\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?(?!\\d)|\\d{1,2}[/-]\\d{4}|${fold(MONTH)} \\d{1,2}(?:[/-]\\d{4})?)`;

const patterns = once(() => {
  const [from, day] = [eitherFolded(FROM_WORDS), `(?:${fold(DAY)} )?`];
  const counted = `(?:${eitherFolded(COUNTED_FROM)} )?`;
  const onDuty = `(?: ${fold(ON_DUTY)})?`;
  const since = `${counted}(?:${from} )?${day}${DATE}`;
  const sinceMonth = `${counted}(?:${from} )?${day}${DATE_OR_MONTH}`;
  const sinceTyped = `${counted}${from} ${day}${DATE}`;
  const moves = `${eitherFolded(MOVES)}${onDuty}`;
  const to = eitherFolded(MOVES_TO);
  const setsOut = `${eitherFolded([...MOVES, ...MOVES_AWAY])}${onDuty} ${eitherFolded([...MOVES_TO, ...MOVES_OVER])}`;
  return {
    comes: new RegExp(`${eitherFolded(COMES)}[^\\d]{0,30}?${sinceMonth}`),
    leaves: new RegExp(`${eitherFolded(LEAVES)}[^\\d]{0,40}?(${eitherFolded(TO_THE_END_OF)} )?${sinceMonth}`),
    moves: new RegExp(`${moves} ${from} (.{3,60}?) ${to} (.{3,60}?) ${sinceTyped}`),
    // `Chuyển sang Văn phòng từ ngày 01/7/2022`
    movesTo: new RegExp(`${setsOut} (?!${from} )([^\\d;]{2,60}?),? ${since}`),
    // `Từ 01/7/2022 chuyển sang Văn phòng`
    sinceMovesTo: new RegExp(`${DATE}\\s?[,:-]? ?${setsOut} ([^\\d;,.()]{2,60})`),
    // `Chuyển từ Ban Phong trào, từ 01/7/2022`
    movesFrom: new RegExp(`${moves} ${from} ([^\\d;]{3,60}?),? ${sinceTyped}`),
    source: new RegExp(`^${from} (.+)$`),
    open: new RegExp(`${from} ${day}${DATE}(?!\\d|[/.-]\\d)`),
    openMonth: new RegExp(`${from} (?:${fold(MONTH)} )?(\\d{1,2})[/.-]((?:19|20)\\d\\d)`),
    closed: new RegExp(`\\b${eitherFolded(TO_WORDS)}\\b|\\d\\s?-\\s?\\d{1,2}[/.]`),
  };
});

const dayIn = (text: string | undefined, year: number): Day | undefined =>
  text === undefined ? undefined : readDay(text, { year });

/** The days of a date, or of a month. */
const spanIn = (text: string | undefined, year: number): Span | undefined => {
  const day = dayIn(text, year);
  if (day !== undefined || text === undefined) return day === undefined ? undefined : { from: day, to: day };
  const month = readStretch(text, calendarYear(year));
  return month?.from !== undefined && month.to !== undefined ? spanOf(month.from, month.to) : undefined;
};

/** Folding keeps every letter's place, so the words can be taken from the text as typed. */
const typed = (note: string, folded: string, part: string): string => {
  const at = folded.indexOf(part);
  return note.length === folded.length ? clean(note.slice(at, at + part.length)) : part;
};

/** `chuyển về từ Sở Nội vụ`: whoever came from there is here. */
const sideOf = (words: string | undefined): { before?: string; after?: string } => {
  const [, source] = patterns().source.exec(words ?? '') ?? [];
  return withoutUndefined(source === undefined ? { after: words } : { before: source });
};

/** The sides of a move and its date, as the words of the note have them. */
const wordsOfMove = (folded: string): { before?: string; after?: string; date?: string } => {
  const both = patterns().moves.exec(folded);
  if (both) return withoutUndefined({ before: both[1], after: both[2], date: both[3] });
  const to = patterns().movesTo.exec(folded);
  if (to) return withoutUndefined({ ...sideOf(to[1]), date: to[2] });
  const since = patterns().sinceMovesTo.exec(folded);
  if (since) return withoutUndefined({ ...sideOf(since[2]?.trim()), date: since[1] });
  const from = patterns().movesFrom.exec(folded);
  return withoutUndefined({ before: from?.[1], date: from?.[2] });
};

const readMove = (note: string, folded: string, year: number): Move | undefined => {
  const { before, after, date } = wordsOfMove(folded);
  const on = dayIn(date, year);
  const side = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : typed(note, folded, words);
  return on === undefined
    ? undefined
    : { ...withoutUndefined({ before: side(before), after: side(after) }), on };
};

/** Reads the time in office out of a note; empty when it says nothing of it. */
export const readServiceNote = (text: string, year: number): ServiceNote => {
  if (!/\d/.test(text)) return {};
  const note = clean(text);
  const folded = fold(note);
  const move = readMove(note, folded, year);
  if (move) return { move };
  const uncited = withoutCitations(folded);
  const [, through, left] = patterns().leaves.exec(uncited) ?? [];
  const end = spanIn(left, year);
  return withoutUndefined({
    from: spanIn(patterns().comes.exec(uncited)?.[1], year)?.from,
    to: through === undefined ? end && addDays(end.from, -1) : end?.to,
  });
};

const afterMonths = (day: Day, months: number): Day | undefined => {
  const { year, month, date } = partsOf(day);
  const index = month - 1 + months;
  const next = dayOf(year + Math.floor(index / 12), (index % 12) + 1, Math.min(date, 28));
  return next === undefined ? undefined : addDays(next, -1);
};

/**
 * Leave whose end is a number of months, or open: `6 tháng từ 01/3/2022`, `từ tháng 9/2022`. An open end
 * reaches to the end of the counting window.
 */
export const readOpenLeave = (text: string, year: number, window: Span): Span | undefined => {
  const folded = fold(text);
  if (patterns().closed.test(folded.replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/g, ' '))) return undefined;
  const [, month, monthYear] = patterns().openMonth.exec(folded) ?? [];
  const from =
    month === undefined
      ? dayIn(patterns().open.exec(folded)?.[1], year)
      : dayOf(Number(monthYear), Number(month), 1);
  if (from === undefined) return undefined;
  const months = monthsIn(text);
  return spanOf(from, (months === undefined ? undefined : afterMonths(from, months)) ?? window.to);
};
