import { isDateCell, type Cell } from '../../../base/cell';
import { areBareDays } from '../../dates/spans';
import { datedPlaces } from '../../places/dated-places';
import { once } from '../../../base/once';
import { fold, plain } from '../../text/fold';
import { readNumber } from '../../text/vi-number';
import { either } from '../../text/pattern';
import { ENGLISH_MONTHS } from '../../words/time/months';
import { PERIOD_WORDS } from '../../words/time/periods';
import { lastRowOf, cellAt, isBlank, cellText, isNothing } from '../../cells/grid-cells';
import { isWeekdayInWords } from '../../words/time/weekday-names';
import { isSomeone, namesDepartment } from '../../words/named/bodies';
import type { Field } from '../../words/headings/field';
import { LOOKS_LIKE_NOTHING_ELSE } from '../../words/headings/field-sets';
import { COMRADE, HONORIFICS, COMRADE_SHORT } from '../../words/named/honorifics';
import { placeStart } from '../../words/named/places';
import type { Grid } from '../../../base/grid';
import { readStatedDays } from '../../words/time/stated-days';
import { readKind } from '../../words/lists/kinds';
import { readLevel } from '../../words/lists/levels';
import { readQuarter, readRound } from '../../words/time/quarter-round';
import { readSession, isWholeDay, areHours, isHour } from '../../words/time/sessions';
import { readStatus } from '../../words/lists/statuses';
import { readYesNo } from '../../words/lists/answers';
import { MONTH } from '../../words/time/date-words';

/** What is known of the office when columns are named: nothing at first, then what its lists have told. */
export interface KnownOffice {
  /** Whether a cell names someone of the office, with whatever stands around the name. */
  readonly isOfficer: (text: string) => boolean;
  /** The officers' codes and e-mail addresses, folded by `foldTone`. */
  readonly aliases: ReadonlySet<string>;
  readonly isDepartment: (text: string) => boolean;
}

export const NOTHING_KNOWN: KnownOffice = {
  isOfficer: () => false,
  aliases: new Set(),
  isDepartment: () => false,
};

/**
 * Forty cells tell a habit to within a few parts of a hundred; more only cost time, and tables have thousands.
 */
export const MOST_CELLS = 40;
/**
 * A table changes its habits with the years: its first four hundred rows tell what is meant, whatever was pasted
 * below.
 */
export const ROWS_LOOKED_AT = 400;

/** Some cells below the heading, spread over the first rows. */
export const sampleColumn = (grid: Grid, column: number, from: number, to: number): Cell[] => {
  const last = Math.min(to, lastRowOf(grid), from + ROWS_LOOKED_AT);
  const step = Math.max(1, Math.floor((last - from + 1) / (MOST_CELLS * 4)));
  const cells: Cell[] = [];
  for (let row = from; row <= last && cells.length < MOST_CELLS; row += step) {
    const cell = cellAt(grid, row, column);
    if (!isBlank(cell) && !isNothing(cell)) cells.push(cell);
  }
  return cells;
};

const textDate = once(
  () =>
    new RegExp(
      `\\d{1,2}\\s?[/.\\\\-]\\s?\\d{1,2}|\\b${MONTH}\\s?\\d|\\d[\\s-]${either(ENGLISH_MONTHS)}|\\b${either(ENGLISH_MONTHS)}[a-z]* \\d{1,2}\\b`,
      'i',
    ),
);
/** `20220405`, `05042022` */
const COMPACT_DATE =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/;
const NAME = /^\p{L}[\p{L}\s.'’,;()&/+:-]*$/u;
const period = once(() => new RegExp(`^${either(PERIOD_WORDS)} (?:\\d+|[ivx]+)$`));

const isUnit = (text: string): boolean => placeStart().test(text) && !isSomeone(text);

/** Whether a cell's text begins as the name of a place or of a body of the Union does. */
export const namesPlace = (cell: string): boolean => cell.length < 120 && isUnit(cellText(cell));

const text = (cell: Cell): string => (typeof cell === 'string' ? cellText(cell) : '');

/** Whether a short text holds what looks like a date. */
export const isDateText = (cell: string): boolean =>
  cell.length < 80 && (textDate().test(plain(cell)) || COMPACT_DATE.test(plain(cell)));

/** `5.4` became a number. */
const POINTED_DATE = /^(?:[1-9]|[12]\d|3[01])\.(?:[1-9]|1[0-2]|0[1-9])$/;

const isDateNumber = (cell: number): boolean =>
  (cell > 30000 && cell < 60000) || COMPACT_DATE.test(String(cell)) || POINTED_DATE.test(String(cell));

/** A serial number that became a text: `46083`. */
const isSerialText = (cell: string): boolean => /^\s*\d{5}\s*$/.test(cell) && isDateNumber(Number(cell));

const isDateLike = (cell: Cell): boolean =>
  isDateCell(cell) ||
  (typeof cell === 'number' && isDateNumber(cell)) ||
  (typeof cell === 'string' && (isDateText(cell) || isSerialText(cell)));

/** On a tab of one month days are typed without it. */
const isDayOfMonth = (cell: Cell): boolean =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 31;

const isDaysOfMonth = (cell: Cell): boolean => typeof cell === 'string' && areBareDays(cellText(cell));

const isName = (cell: Cell): boolean => {
  const name = text(cell);
  return (
    name.length < 120 &&
    name.includes(' ') &&
    !period().test(fold(name)) &&
    NAME.test(name) &&
    !isWeekdayInWords(name) &&
    !isUnit(name) &&
    !namesDepartment(name)
  );
};

const reads =
  (read: (value: string) => unknown, longest = 60) =>
  (cell: Cell): boolean =>
    !isDateCell(cell) && cellText(cell).length <= longest && read(cellText(cell)) !== undefined;

const TESTS: Readonly<Partial<Record<Field, (cell: Cell, known: KnownOffice) => boolean>>> = {
  dates: (cell) => isDateLike(cell) || isDaysOfMonth(cell) || isDayOfMonth(cell),
  start: (cell) => isDateLike(cell) || isDayOfMonth(cell),
  end: (cell) => isDateLike(cell) || isDayOfMonth(cell),
  days: (cell) => !isDateCell(cell) && readStatedDays(cell) !== undefined,
  // As typed: `- Lò Thị Mai`, a line each.
  officer: (cell, known) => isName(cell) || (typeof cell === 'string' && known.isOfficer(cell)),
  department: (cell, known) =>
    namesDepartment(text(cell)) || (text(cell) !== '' && known.isDepartment(text(cell))),
  unit: (cell) => isUnit(text(cell)),
  status: (cell) => typeof cell === 'boolean' || reads(readStatus)(cell) || reads(readYesNo, 30)(cell),
  kind: reads(readKind),
  level: reads(readLevel),
  quarter: reads(readQuarter, 20),
  round: reads(readRound, 40),
  topic: (cell) => typeof cell === 'string' && readNumber(cell) === undefined,
  session: (cell) => reads(readSession, 40)(cell) || isWholeDay(cellText(cell)) || areHours(cellText(cell)),
  subject: reads(readYesNo, 60),
  report: (cell) => isDateLike(cell) || reads(readYesNo, 30)(cell),
};

/** A time without a day is a part of one. */
const isClockTime = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? cell > 0 && cell < 1
    : typeof cell === 'string' && (isHour(cell) || areHours(cell));

/** Whether cells say at what hour, and not one of them on what day. */
export const areClockTimes = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every(isClockTime);

/** Two cells may look like anything by chance; from three on a column speaks for itself. */
export const FEWEST_CELLS = 3;

/** A column is of one kind where nearly all of its cells are: one in seven may be blank, a remark or a slip. */
export const NEARLY_ALL = 0.85;

/** The share of the cells that look like the field; undefined when that cannot be told. */
export const evidenceFor = (field: Field, cells: readonly Cell[], known: KnownOffice): number | undefined => {
  const test = TESTS[field];
  if (!test || cells.length === 0) return undefined;
  return cells.filter((cell) => test(cell, known)).length / cells.length;
};

const honorific = once(
  () =>
    new RegExp(
      `^(?:[-*•]|\\d{1,2}[.)])?\\s*(?:${either([...COMRADE_SHORT, ...COMRADE, ...HONORIFICS])}(?!\\p{L})/?){0,2}[.:]?\\s*`,
      'iu',
    ),
);
/** `Nguyễn Văn An`: every word has a capital, unlike those of a sentence. */
const TYPED_NAME = /^\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,4}(?=$|[\s,(;-])/u;
/** A day and its month, alone or in a span, and no part of a longer number: `0905.123.456` is none. */
const SHOWN_DATE = /(?<![\d.,])\d{1,2}\s?[/.\\-]\s?\d{1,2}(?!\d|[.,]\d{3}(?!\d))/;

/** A day, or several with where each was: `30/3: xã Bắc Hà`, a line each. */
const showsDate = (cell: Cell): boolean =>
  isDateCell(cell) ||
  (typeof cell === 'string' &&
    ((isDateText(cell) && SHOWN_DATE.test(plain(cell))) || datedPlaces(cell).length > 1));

/** A letter beside the number says that it is a quarter; a bare number may count anything. */
const showsQuarter = (cell: Cell): boolean => /\p{L}/u.test(text(cell)) && reads(readQuarter, 20)(cell);

/** A status in words: a tick or a yes answers any question. */
const showsStatus = (cell: Cell): boolean =>
  typeof cell === 'string' && readYesNo(text(cell)) === undefined && reads(readStatus)(cell);

/** `2 ngày`: a bare number may count anything. */
const showsDays = (cell: Cell): boolean =>
  typeof cell === 'string' && /\p{L}/u.test(cell) && readStatedDays(cell) !== undefined;

/** `Măng Tố, huyện Tánh Linh`: what a place lies in stands behind its own name. */
const isPlaceInFull = (name: string): boolean =>
  name
    .split(/[,;(–-]/u)
    .slice(1)
    .some((part) => isUnit(part.trim()));

/** What cells alone show, under a heading that says nothing. */
const SHOWN: Readonly<Partial<Record<Field, (cell: Cell, known: KnownOffice) => boolean>>> = {
  dates: showsDate,
  quarter: showsQuarter,
  status: showsStatus,
  days: showsDays,
  officer: (cell, { isOfficer }) => {
    const name = text(cell).replace(honorific(), '');
    const isNamed = TYPED_NAME.test(name) && isName(name) && !isPlaceInFull(name);
    return isNamed || (typeof cell === 'string' && isOfficer(cell));
  },
};

/** The share of the cells that look like the field by themselves, whatever stands over them. */
export const shownShare = (field: Field, cells: readonly Cell[], known = NOTHING_KNOWN): number => {
  const test = SHOWN[field] ?? TESTS[field];
  return !test || cells.length === 0 ? 0 : cells.filter((cell) => test(cell, known)).length / cells.length;
};

/** What the cells below make of a heading's score. */
const BELOW = {
  /** Most cells look like the field: blanks, remarks and slips are the rest. */
  agrees: 0.6,
  /** Enough to lift a heading with a slip over its neighbours, too little to make one of a mere likeness. */
  lift: 0.1,
  /** Hardly a cell looks like the field. */
  contradicts: 0.2,
  /** Dates and figures look like nothing else: where there are none the heading is of another column. */
  notAtAll: 0.5,
  /** Names and words take many forms: the heading may be right all the same. */
  hardly: 0.8,
};

/** `Kết quả` asks what came of a trip, and sentences may answer: most of its cells have to be states. */
const SURE_STATES = 0.8;
const isOfSentences = (field: Field, score: number, count: number): boolean =>
  field === 'status' && score < SURE_STATES && count >= FEWEST_CELLS;

/** The heading's score, corrected by what stands below it. */
export const weigh = (field: Field, score: number, share: number | undefined, count: number): number => {
  if (share === undefined) return score;
  if (share >= BELOW.agrees) return Math.min(1, score + BELOW.lift);
  // Two cells of words are no dates: `Đến` over `xã Hàm Yên`.
  const isNone = share === 0 && count > 1 && LOOKS_LIKE_NOTHING_ELSE.has(field);
  if (isNone || isOfSentences(field, score, count)) return score * BELOW.notAtAll;
  if (count < FEWEST_CELLS) return score;
  if (share < BELOW.contradicts)
    return score * (LOOKS_LIKE_NOTHING_ELSE.has(field) ? BELOW.notAtAll : BELOW.hardly);
  return score;
};

/** Whether the texts of a column are figures: `1` and `0` are answers, unless there are others beside them. */
export const areFigures = (texts: readonly string[]): boolean =>
  texts.some((it) => readNumber(it) !== undefined && it !== '0' && it !== '1');
