import { addDays, dayOf, partsOf, type Day } from '../../../base/day';
import { spanOf, type Span } from '../../../domain/days/span';
import { clean, fold } from '../../text/fold';
import { withoutUndefined } from '../../../base/without-undefined';
import { readDay } from '../vi-date';

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
const SINCE = `(?:ke )?(?:tu )?(?:ngay )?${DATE}`;
const COMES = new RegExp(
  `(?:nhan (?:cong tac|viec|nhiem vu)|ve (?:co quan|cong tac)|tuyen dung|tiep nhan|bo nhiem|vao lam|chuyen den|dieu dong den)[^\\d]{0,30}?${SINCE}`,
);
const LEAVES = new RegExp(
  `(?:chuyen (?:cong tac|di|don vi|nganh)|nghi (?:huu|viec|che do)|thoi viec|dieu dong di|luan chuyen|thoi tham gia)[^\\d]{0,40}?(den het |het )?${SINCE}`,
);
const MOVES = new RegExp(
  `(?:chuyen|dieu dong|dieu chuyen)(?: cong tac)? tu (.{3,60}?) (?:sang|den|ve) (.{3,60}?) (?:ke )?tu (?:ngay )?${DATE}`,
);

const SETS_OUT = '(?:luan |dieu )?(?:chuyen|dong)(?: cong tac)? (?:sang|den|ve|qua)';
/** `Chuyển sang Văn phòng từ ngày 01/7/2022` */
const MOVES_TO = new RegExp(`${SETS_OUT} ([^\\d;]{2,60}?),? ${SINCE}`);
/** `Từ 01/7/2022 chuyển sang Văn phòng` */
const SINCE_MOVES_TO = new RegExp(`${DATE}\\s?[,:-]? ?${SETS_OUT} ([^\\d;,.()]{2,60})`);
/** `Chuyển từ Ban Phong trào, từ 01/7/2022` */
const MOVES_FROM = new RegExp(
  `(?:chuyen|dieu dong|dieu chuyen)(?: cong tac)? tu ([^\\d;]{3,60}?),? (?:ke )?tu (?:ngay )?${DATE}`,
);

const dayIn = (text: string | undefined, year: number): Day | undefined =>
  text === undefined ? undefined : readDay(text, { year });

/** Folding keeps every letter's place, so the words can be taken from the text as typed. */
const typed = (note: string, folded: string, part: string): string => {
  const at = folded.indexOf(part);
  return note.length === folded.length ? clean(note.slice(at, at + part.length)) : part;
};

/** `chuyển về từ Sở Nội vụ`: whoever came from there is here. */
const sideOf = (words: string | undefined): { before?: string; after?: string } => {
  const [, source] = /^tu (.+)$/.exec(words ?? '') ?? [];
  return withoutUndefined(source === undefined ? { after: words } : { before: source });
};

/** The sides of a move and its date, as the words of the note have them. */
const wordsOfMove = (folded: string): { before?: string; after?: string; date?: string } => {
  const both = MOVES.exec(folded);
  if (both) return withoutUndefined({ before: both[1], after: both[2], date: both[3] });
  const to = MOVES_TO.exec(folded);
  if (to) return withoutUndefined({ ...sideOf(to[1]), date: to[2] });
  const since = SINCE_MOVES_TO.exec(folded);
  if (since) return withoutUndefined({ ...sideOf(since[2]?.trim()), date: since[1] });
  const from = MOVES_FROM.exec(folded);
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
  const [, through, left] = LEAVES.exec(folded) ?? [];
  const end = dayIn(left, year);
  return withoutUndefined({
    from: dayIn(COMES.exec(folded)?.[1], year),
    to: end !== undefined && through === undefined ? addDays(end, -1) : end,
  });
};

const MONTHS = /(\d{1,2}) thang/;
const OPEN = new RegExp(`tu (?:ngay )?${DATE}(?!\\d|[/.-]\\d)`);
const OPEN_MONTH = /tu (?:thang )?(\d{1,2})[/.-]((?:19|20)\d\d)/;
const CLOSED = /\bden\b|\d\s?-\s?\d{1,2}[/.]/;

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
  if (CLOSED.test(folded.replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/g, ' '))) return undefined;
  const [, month, monthYear] = OPEN_MONTH.exec(folded) ?? [];
  const from =
    month === undefined ? dayIn(OPEN.exec(folded)?.[1], year) : dayOf(Number(monthYear), Number(month), 1);
  if (from === undefined) return undefined;
  const months = MONTHS.exec(folded)?.[1];
  return spanOf(from, (months === undefined ? undefined : afterMonths(from, Number(months))) ?? window.to);
};
