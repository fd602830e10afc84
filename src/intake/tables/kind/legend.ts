import { once } from '../../../base/once';
import type { Grid } from '../../../base/grid';
import { numbersFrom } from '../../../base/runs';
import type { Session } from '../../../domain/trips/trip';
import { cellText, filledCells, lastRowOf } from '../../cells/grid-cells';
import { cleanLines, fold, foldWords, plain } from '../../text/fold';
import { either } from '../../text/pattern';
import {
  CALLED_MARKS,
  isPartOnly,
  LEGEND_LEADS,
  saysHalf,
  isWholeDayOnly,
  saysAway,
  saysElsewhere,
  BEFORE_MARKS,
  MEANS,
  OR_WORDS,
} from '../../words/lists/marks';
import { namesPlace } from '../heading/column-evidence';
import { mentionsDuty, saysAtGrassroots } from '../../words/matters/matter-of-text';
import { readPresence } from '../../words/lists/answers';
import { readSession } from '../../words/time/sessions';
import type { Block, ClassedTable } from '../heading/table';

/** What a mark of a sheet of attendance means, as its legend says: a day of duty, a part of one, or neither. */
export type MarkMeaning = 'duty' | Session | 'away';

export interface Legend {
  /** By mark, see `markKey`. */
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  /** Whether it says of any mark that it is of duty at the grassroots: then the words over the table need not. */
  readonly saysDuty: boolean;
  /** The rows below the heading that it fills: none of them is anybody's. */
  readonly rows: ReadonlySet<number>;
}

/**
 * `1/2x`, `P/CS`: a mark has to fit the narrow column of a day; five letters are a word, and its cell a list of
 * places.
 */
const LONGEST_MARK = 4;

/** Accents as typed: without them `sáng` and `sang` are one. */
const lower = (text: string): string => plain(text).toLowerCase();

/** With their accents and without. */
const LEAD = once(
  () => new RegExp(`^\\W*${either(LEGEND_LEADS.flatMap((lead) => [lead, fold(lead)]))}s?\\s*[:.]?\\s*`, 'u'),
);
/** `(+) làm việc tại trụ sở`: a mark in brackets or quotes needs no sign after it; a footnote has a number there. */
const ENCLOSED =
  /^(?:\(([^\s()\d]{1,4})\)|\[([^\s[\]\d]{1,4})\]|"([^\s"]{1,4})"|'([^\s']{1,4})')\s*[:=–-]?\s*(.{3,})$/u;
const marked = once(
  () =>
    new RegExp(`^["'(“]?([^\\s:=()"'”–-]{1,4})["')”]?\\s*(?:[:=–-]|${either(MEANS)}\\s)\\s*(.{2,})$`, 'u'),
);
/**
 * Entries stand a `;` apart, a line, a sentence, or a comma; in a title's brackets the first of them begins with the
 * bracket, and a mark in capitals may have but a space before it.
 */
const BETWEEN =
  /[;|]|\.\s+(?=\p{Lu})|,(?=\s*["'([]?[^\s,]{1,4}["')\]]?\s*(?:[:=]|[-–]\s))|,(?=\s*[("[][^\s,]{1,4}[)"\]])|(?<=\)),|\((?=\s*["']?[^\s:=()]{1,4}["']?\s*[:=])|\s(?=[\p{Lu}+]{1,4}\s?[:=]\s)|\s(?=\p{So}\s\p{L})/u;
/** `Δ đi cơ sở`: a sign that is no letter needs nothing after it. */
const SIGN = /^([^\p{L}\p{N}\s"'“”()[\].,;:•–-]{1,2}|\p{Script=Greek})\s+(\p{L}.{2,})$/u;
/** `Đi cơ sở: C`, `đi cơ sở (C)`: the mark behind its words. */
const BEHIND = /^(\p{L}.{2,}?)\s*(?:[:=]\s*["']?([^\s:=()"']{1,4})["']?|\(["']?([^\s()"']{1,4})["']?\))$/u;
/** `- x: đi cơ sở`; `+ = làm việc tại cơ quan` is a mark. */
const BULLET = /^[-+*•–]\s+(?=[^\s:=–-])/u;
/** `CT hoặc tên xã: đi cơ sở`: either says it, and what is longer is no mark. */
const orElse = once(
  () => new RegExp(`^([^\\s:=]{1,4})\\s(?:${either(OR_WORDS)})\\s[^:=]{1,20}?(?=\\s?[:=])`, 'u'),
);
/** `đánh dấu x: đi cơ sở` */
const called = once(() => new RegExp(`^(?:${either(BEFORE_MARKS)} )*${either(CALLED_MARKS)} `, 'u'));
/** `TT: 1 = đã đi`: of which column it is. */
const OF_COLUMN = /^[^:=]{1,30}:\s*(?=[^\s:=]{1,4}\s?=)/u;
const EDGES = /^[\s"'“”]+|[\s.,"'“”]+$/gu;

interface Entry {
  readonly key: string;
  /** In lower case, with its accents. */
  readonly words: string;
}

const entry = (mark: string | undefined, words: string | undefined): Entry | undefined =>
  mark === undefined || words === undefined
    ? undefined
    : { key: markKey(mark), words: words.replace(/\)\s*$/, '').replace(EDGES, '') };

const entryOf = (part: string): Entry | undefined => {
  const whole = part.replace(LEAD(), '').trim();
  const text = whole.replace(OF_COLUMN, '').replace(BULLET, '').replace(called(), '').replace(orElse(), '$1');
  const [, round, square, double, single, words] = ENCLOSED.exec(text) ?? [];
  const [, mark, meaning] = marked().exec(text) ?? [];
  const [, sign, ofSign] = SIGN.exec(whole) ?? [];
  return entry(round ?? square ?? double ?? single, words) ?? entry(mark, meaning) ?? entry(sign, ofSign);
};

const entryBehind = (part: string): Entry | undefined => {
  const [, words, mark, within] = BEHIND.exec(part.replace(LEAD(), '').trim()) ?? [];
  return entry(mark ?? within, words);
};

/** `THÁNG (5)`: one number in brackets is of anything. */
const FEWEST_BEHIND = 2;

/** One mark behind words may be anything's number: `THÁNG (5)`; several are a legend. */
const entriesIn = (line: string): Entry[] => {
  const parts = plain(line)
    .split(BETWEEN)
    .map((part) => part.toLowerCase());
  const behind = parts.flatMap((part) => entryBehind(part) ?? []);
  return behind.length >= FEWEST_BEHIND ? behind : parts.flatMap((part) => entryOf(part) ?? []);
};

/** Cells that are a mark and its meaning by turns: a row of a legend that is set as a table. */
const pairsIn = (texts: readonly string[]): Entry[] => {
  const marks = texts.filter((_, at) => at % 2 === 0);
  const isRow =
    texts.length === marks.length * 2 &&
    marks.every(({ length }) => length <= LONGEST_MARK) &&
    texts.some(({ length }) => length > LONGEST_MARK);
  return isRow
    ? texts.flatMap((mark, at) =>
        at % 2 === 0 ? [{ key: markKey(mark), words: lower(texts[at + 1] ?? '') }] : [],
      )
    : [];
};

/** How much of a day the words are of; a whole one where they say nothing of it. */
const partOf = (words: string): 'duty' | Session => readSession(words) ?? (saysHalf(words) ? 'half' : 'duty');

/** `buổi chiều (tính 1/2 ngày)`: how much of a day it is, whatever is remarked on it. */
const REMARK = /\s*\([^()]*\)?$/u;

const saysPart = ({ words }: Entry): boolean => {
  const own = words.replace(REMARK, '');
  return isPartOnly(own) || isWholeDayOnly(own);
};

const isOfDuty = ({ words }: Entry): boolean => mentionsDuty(words) || saysAtGrassroots(words);

/** Where a mark is said to be of duty, each other is of something else; parts of a day alone are of that duty. */
const meaningBesideDuty = (entry: Entry, hasWhole: boolean): MarkMeaning => {
  if (isOfDuty(entry)) return partOf(entry.words);
  return isPartOnly(entry.words) && !hasWhole ? partOf(entry.words) : 'away';
};

/** Where no mark is said to be of duty, the words over the table say what the marks are of. */
const meaningAlone = (entry: Entry): MarkMeaning | undefined => {
  if (saysPart(entry)) return partOf(entry.words);
  // `TT: xã Tri Tôn`
  if (namesPlace(entry.words) || readPresence(entry.words) === true) return 'duty';
  return saysAway(entry.words) || saysElsewhere(entry.words) ? 'away' : undefined;
};

const meaningsOf = (entries: readonly Entry[]): Omit<Legend, 'rows'> => {
  const saysDuty = entries.some(isOfDuty);
  const hasWhole = entries.some(({ words }) => isWholeDayOnly(words));
  const marks = new Map<string, MarkMeaning>();
  for (const entry of entries) {
    const meaning = saysDuty ? meaningBesideDuty(entry, hasWhole) : meaningAlone(entry);
    if (meaning !== undefined) marks.set(entry.key, meaning);
  }
  return { marks, saysDuty };
};

const leads = (text: string): boolean => LEAD().test(lower(text));

/** Whether a line over a table is of its legend alone, and says nothing of what the table is of. */
const isLegendLine = (text: string): boolean => {
  const [first = '', ...more] = plain(text)
    .split(BETWEEN)
    .map((part) => part.toLowerCase());
  if (leads(text)) return entriesIn(text).length > 0;
  if (entryOf(first) === undefined) return false;
  return ENCLOSED.test(first) || more.some((part) => entryOf(part) !== undefined);
};

/** Whether the cells of a row over a table are of its legend alone. */
export const isLegendRow = (texts: readonly string[]): boolean =>
  pairsIn(texts).length > 0 || (texts.length > 0 && texts.every(isLegendLine));

/** Rows of people have more cells. */
const MOST_CELLS = 8;

interface Line {
  readonly row: number;
  readonly entries: readonly Entry[];
  /** It says that a legend begins. */
  readonly leads: boolean;
  /** Its words are alone in their row. */
  readonly alone: boolean;
}

/** `TT | xã Tri Tôn`: letters that stand for places, and no number of a row. */
const areOfPlaces = (pairs: readonly Entry[]): boolean =>
  pairs.length > 0 && pairs.every(({ key, words }) => !/\d/.test(key) && namesPlace(words));

const lineAt = (grid: Grid, row: number): Line | undefined => {
  const cells = filledCells(grid, row);
  const texts = cells.flatMap(({ cell }) => (typeof cell === 'string' ? [cell] : []));
  if (texts.length === 0 || cells.length > MOST_CELLS) return undefined;
  const pairs = pairsIn(texts.map(cellText));
  const entries = pairs.length > 0 ? pairs : texts.flatMap(cleanLines).flatMap(entriesIn);
  return {
    row,
    entries,
    leads: texts.length === cells.length && texts.some(leads),
    alone: cells.length === 1 || areOfPlaces(pairs),
  };
};

/** Below the heading a mark and its meaning in two cells may be somebody's row, unless a legend has begun. */
const linesBelow = (grid: Grid, from: number, to: number): Line[] => {
  const lines: Line[] = [];
  let begun = false;
  for (let row = from; row <= to; row += 1) {
    const line = lineAt(grid, row);
    const tells = line !== undefined && line.entries.length > 0;
    begun = line !== undefined && (line.leads || (tells && (begun || line.alone)));
    if (line && begun) lines.push(line);
  }
  return lines;
};

const linesAbove = (block: Block): Line[] => {
  const lines: Line[] = [];
  for (let row = block.titleFrom; row < block.top; row += 1) {
    const line = lineAt(block.grid, row);
    if (line) lines.push(line);
  }
  return lines;
};

/** Marks are fewer: a longer tab is of something else. */
const LONGEST_LEGEND = 40;
/** One line alone explains anything. */
const FEWEST_ENTRIES = 2;

/** On a tab of its own a legend needs no word that it begins: under its heading each row is a mark and its meaning. */
const tabLines = (grid: Grid): Line[] => {
  const last = lastRowOf(grid);
  const rows = numbersFrom(grid.firstRow + 1, last).flatMap((row) => lineAt(grid, row) ?? []);
  const isAll = rows.length >= FEWEST_ENTRIES && rows.every(({ entries }) => entries.length > 0);
  return isAll ? rows : linesBelow(grid, grid.firstRow, last);
};

/** A tab of its own on which marks, one of them of duty, stand beside what they mean: `Ký hiệu | Ý nghĩa`. */
export const isLegendTab = (grid: Grid): boolean => {
  if (grid.cells.length > LONGEST_LEGEND) return false;
  const entries = tabLines(grid).flatMap((line) => line.entries);
  return entries.length >= FEWEST_ENTRIES && meaningsOf(entries).saysDuty;
};

/** A legend in columns of its own beside the table: `Ký hiệu | Ý nghĩa`, a mark and what it means in each row. */
const linesBeside = ({ grid, header, bottom, last }: Block): Line[] => {
  const isLead = (part: string): boolean => LEAD().exec(lower(part))?.[0] === lower(part);
  // `Ghi chú` over a column of a table is of its rows.
  const at = header.find(
    ({ parts, guesses }) => parts.some(isLead) && !guesses.some(({ field }) => field === 'note'),
  );
  if (!at || !header.some(({ column }) => column === at.column + 1)) return [];
  const band = { left: at.column, right: at.column + 1 };
  const lines: Line[] = [];
  for (let row = bottom + 1; row <= last; row += 1) {
    const entries = pairsIn(filledCells(grid, row, band).map(({ cell }) => cellText(cell)));
    if (entries.length > 0) lines.push({ row, entries, leads: false, alone: false });
  }
  return lines;
};

/** Where the marks are told first of several places; further ones are not looked at. */
const firstTold = (places: readonly (() => readonly Line[])[]): readonly Line[] => {
  for (const linesAt of places) {
    const lines = linesAt();
    if (lines.some(({ entries }) => entries.length > 0)) return lines;
  }
  return [];
};

/** The lines that may tell of a table's marks: over it and below it, or a tab that holds nothing else. */
const linesOf = (block: Block, own: readonly Line[]): readonly Line[] =>
  firstTold([
    () => [...linesAbove(block), ...own],
    () => linesBeside(block),
    () => linesBelow(block.grid, block.last + 1, lastRowOf(block.grid)),
    () => (block.legends?.() ?? []).flatMap(tabLines),
  ]);

/** The words that stand for each mark, as the legend of a table has them: `HT: hoàn thành; H: hoãn`. By `markKey`. */
export const explainedMarks = (block: Block): ReadonlyMap<string, string> =>
  new Map(
    linesOf(block, linesBelow(block.grid, block.bottom + 1, block.last)).flatMap(({ entries }) =>
      entries.map(({ key, words }) => [key, words] as const),
    ),
  );

/**
 * What the marks of a table mean, by the lines over it and below it: `x: làm việc tại cơ quan; CT: đi cơ sở`, a mark
 * a line, or a small table of marks. Where that stands as a table of its own, it is the one below on the same tab, or
 * that of a tab which holds nothing else.
 */
export const legendOf = (block: Block): Legend => {
  const { grid, bottom, last } = block;
  const own = linesBelow(grid, bottom + 1, last);
  const lines = linesOf(block, own);
  return {
    ...meaningsOf(lines.flatMap(({ entries }) => entries)),
    rows: new Set(own.map(({ row }) => row)),
  };
};

const NO_ROWS: ReadonlySet<number> = new Set();

/** The rows that the legend of a form with marks fills: none of them is anybody's. */
export const legendRows = (table: ClassedTable): ReadonlySet<number> =>
  (table.doubted?.kind ?? table.kind) === 'trips-wide' ? legendOf(table).rows : NO_ROWS;

/** How a mark is looked up in a legend. */
export const markKey = (text: string): string => foldWords(text).join('') || fold(text);
