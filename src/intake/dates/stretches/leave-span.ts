import { isDateCell, type Cell } from '../../../base/cell';
import { withoutUndefined } from '../../../base/without-undefined';
import { spanOf, type Span } from '../../../domain/days/span';
import { cellText, isNothing } from '../../cells/grid-cells';
import { clean, plain } from '../../text/fold';
import { once } from '../../../base/once';
import { either } from '../../text/pattern';
import { BY_PAPER, COUNTED_FROM, FROM_WORDS, MONTH } from '../../words/time/date-words';
import { readDay } from '../vi-date';
import { readStretch, type OfficeYear, type Stretch } from './stretch';
import { LONGEST_REMARK } from '../../text/lengths';

/** Ends that are open, and whole years. */
const OPEN_OR_WHOLE: readonly string[] = [
  ...['nay', 'hết', 'khi'].map((end) => `đến ${end}`),
  'cho đến',
  'hết năm',
  'cả năm',
  'trong năm',
];
/** Parts of the year that a number behind them names. */
const NAMED_BY_NUMBER: readonly string[] = ['quý', 'tháng', 'ngày'];
/** So many months, in words as people say them of a year. */
const COUNTS_OF_MONTHS: readonly string[] = ['sáu', 'chín', 'ba'];

const patterns = once(() => {
  const begins = `(?:${either(COUNTED_FROM)}\\s+)?`;
  const ends = `${either(OPEN_OR_WHOLE)}(?!\\p{L})|${either(NAMED_BY_NUMBER)}\\s+[\\divx]|${either(COUNTS_OF_MONTHS)}\\s+${MONTH}`;
  return {
    // Where a note begins to speak of time: `từ …`, `đến nay`, `cả năm`, `quý II`, `6 tháng …`, the first figure.
    time: new RegExp(`(?:\\(\\s*)?${begins}(?:${either(FROM_WORDS)}\\s+|${ends}|\\d)`, 'iu'),
    // Behind the time a note tells by what paper, and the like.
    paper: new RegExp(`[\\s,;.(]*${either(BY_PAPER)}(?![\\p{L}]).*$`, 'iu'),
  };
});

/** The part of a note that speaks of time, without the paper behind it. */
const timeOfNote = (text: string): string => {
  const note = clean(plain(text.slice(0, LONGEST_REMARK)));
  const start = patterns().time.exec(note)?.index;
  return start === undefined ? '' : note.slice(start).replace(patterns().paper, '');
};

/** Ends that are left open are those of the counting window. */
const closed = ({ from, to }: Pick<Stretch, 'from' | 'to'>, window: Span): Span | undefined =>
  spanOf(from ?? window.from, to ?? window.to);

/** The days of a leave whose time is told in words: `từ 01/3/2022 đến nay`, `cả năm`, `quý II`. */
export const leaveSpan = (text: string, office: OfficeYear): Span | undefined => {
  const stretch = readStretch(timeOfNote(text), office);
  return stretch && closed(stretch, office.window);
};

type Ends = Pick<Stretch, 'from' | 'to'>;

/** The days of a cell that holds one end; one that is left open has none there. Undefined where it is not understood. */
export const readEnd = (cell: Cell, office: OfficeYear): Ends | undefined => {
  if (isNothing(cell)) return {};
  const day = readDay(cell, { year: office.year, within: [office.window] });
  if (day !== undefined) return { from: day, to: day };
  return isDateCell(cell) ? undefined : readStretch(cellText(cell), office);
};

/** `từ 01/3 đến 31/8` in the column of starts is the whole leave. */
const wholeIn = (start: Cell, end: Cell, office: OfficeYear): Ends | undefined => {
  const stretch = isNothing(end) && !isDateCell(start) ? readStretch(cellText(start), office) : undefined;
  return stretch?.only === undefined ? stretch : undefined;
};

/** The days of a leave whose ends stand in cells of their own; undefined where either is not understood. */
export const spanOfEnds = (start: Cell, end: Cell, office: OfficeYear): Span | undefined => {
  const whole = wholeIn(start, end, office);
  if (whole) return closed(whole, office.window);
  const [first, last] = [readEnd(start, office), readEnd(end, office)];
  return first && last && closed(withoutUndefined({ from: first.from, to: last.to }), office.window);
};
