import { partsOf, weekdayOf } from '../../base/day';
import type { CalendarException } from '../../domain/policy/policy';
import type { Records } from '../../domain/records';
import { TRIP_KINDS } from '../../domain/trips/trip';
import type { PaperWords } from '../../i18n/papers/paper-words';
import type { SketchPart, TabSketch } from '../paper/tab-sketch';
import {
  columnRuns,
  FIRST_DAY_COLUMN,
  lastColumnOf,
  totalColumnOf,
  YEAR_COLUMN,
  type CalendarMonth,
} from './calendar-columns';
import { EXEMPT_COLOR, KIND_COLORS, PLANNED_COLOR, WAITING_COLOR } from './calendar-marks';

const HEADER = '#e8f0fe';
const ROUND_COLOR = '#a4c2f4';
export const HOLIDAY_COLOR = '#f9cb9c';

/** The legend goes on in another row rather than out of sight: so much of the days a small screen shows. */
const LEGEND_COLUMNS = 31;
/** Letters that a day's column has room for, at the size of the legend; one more is left free after each meaning. */
const LETTERS_PER_COLUMN = 4.5;

const legendEntries = (
  words: PaperWords,
  ordersAsked: boolean,
): readonly (readonly [string, string, string])[] => [
  ...TRIP_KINDS.map(
    (kind) => [words(`calendar.letter.${kind}`), words(`kind.${kind}`), KIND_COLORS[kind]] as const,
  ),
  [words('calendar.letter.unknown'), words('calendar.unknown'), KIND_COLORS.unknown],
  ...(ordersAsked
    ? [[words('calendar.letter.waiting'), words('calendar.waiting'), WAITING_COLOR] as const]
    : []),
  [words('calendar.letter.planned'), words('calendar.planned'), PLANNED_COLOR],
  [words('calendar.letter.exempt'), words('calendar.exempt'), EXEMPT_COLOR],
  [words('calendar.letter.holiday'), words('calendar.holiday'), HOLIDAY_COLOR],
  [words('calendar.letter.makeUp'), words('calendar.makeUp'), '#ffffff'],
];

const legendRows = (entries: ReturnType<typeof legendEntries>): SketchPart[][] => {
  const rows: SketchPart[][] = [[]];
  let from = FIRST_DAY_COLUMN;
  for (const [letter, meaning, color] of entries) {
    const to = from + Math.ceil((meaning.length + 1) / LETTERS_PER_COLUMN);
    const isFull = from > FIRST_DAY_COLUMN && to >= FIRST_DAY_COLUMN + LEGEND_COLUMNS;
    const shift = isFull ? from - FIRST_DAY_COLUMN : 0;
    if (isFull) rows.push([]);
    rows[rows.length - 1]?.push(
      {
        from: from - shift,
        to: from - shift,
        cell: letter,
        style: { background: color, align: 'center', border: true },
      },
      { from: from - shift + 1, to: to - shift, cell: meaning, style: { align: 'left' } },
    );
    from = to - shift + 2;
  }
  return rows;
};

/** Letter, colour and meaning of each mark, side by side; under the word for them, the year's days. */
export const putLegend = (
  sketch: TabSketch,
  words: PaperWords,
  { ordersAsked, days }: { readonly ordersAsked: boolean; readonly days: number },
): void => {
  const bold = { bold: true };
  const beside = [
    [{ from: 2, to: 2, cell: words('calendar.legend'), style: bold }],
    [
      { from: 2, to: 2, cell: words('calendar.yearDays'), style: bold },
      { from: YEAR_COLUMN, to: YEAR_COLUMN, cell: days, style: bold },
    ],
  ];
  legendRows(legendEntries(words, ordersAsked)).forEach((parts, row) => {
    sketch.put([...(beside[row] ?? []), ...parts]);
  });
};

const monthName = (words: PaperWords, { month, year }: CalendarMonth, severalYears: boolean): string =>
  severalYears ? words('calendar.monthOf', { month, year }) : words('calendar.month', { month });

const putMonths = (sketch: TabSketch, words: PaperWords, months: readonly CalendarMonth[]): void => {
  const severalYears = new Set(months.map(({ year }) => year)).size > 1;
  const top = sketch.put([
    { from: 1, to: 1, cell: words('column.number') },
    { from: 2, to: 2, cell: words('column.name') },
    { from: YEAR_COLUMN, to: YEAR_COLUMN, cell: words('calendar.year') },
    ...months.flatMap((month): SketchPart[] => [
      { from: month.left, to: totalColumnOf(month) - 1, cell: monthName(words, month, severalYears) },
      { from: totalColumnOf(month), to: totalColumnOf(month), cell: words('calendar.total') },
    ]),
  ]);
  const tall = [1, 2, YEAR_COLUMN, ...months.map(totalColumnOf)];
  for (const column of tall) sketch.merge({ top, left: column, bottom: top + 2, right: column });
};

const markOf = (words: PaperWords, exception: CalendarException | undefined): string => {
  if (!exception) return '';
  return words(exception.kind === 'make-up-workday' ? 'calendar.letter.makeUp' : 'calendar.letter.holiday');
};

/** Rounds and holidays, in the row above the officers. */
const putMarks = (
  sketch: TabSketch,
  words: PaperWords,
  records: Records,
  months: readonly CalendarMonth[],
): void => {
  const exceptions = new Map(records.policy.calendar.map((exception) => [exception.day, exception]));
  const rounds = records.rounds.flatMap((round) =>
    columnRuns(months, round.span).map(({ left, right }) => ({
      from: left,
      to: right,
      cell: words('calendar.roundMark', { number: round.number }),
      style: { background: ROUND_COLOR },
    })),
  );
  const inRound = (column: number): boolean => rounds.some(({ from, to }) => from <= column && column <= to);
  const holidays = months.flatMap(({ days, left }) =>
    days.flatMap((day, index): SketchPart[] => {
      const cell = markOf(words, exceptions.get(day));
      const column = left + index;
      return cell === '' || inRound(column)
        ? []
        : [{ from: column, to: column, cell, style: { background: HOLIDAY_COLOR } }];
    }),
  );
  sketch.put([{ from: 2, to: 2, cell: words('calendar.round') }, ...rounds, ...holidays]);
};

/** Months, dates, weekdays, then rounds and holidays. Returns the header's first and last row. */
export const putHeader = (
  sketch: TabSketch,
  words: PaperWords,
  records: Records,
  months: readonly CalendarMonth[],
): { top: number; bottom: number } => {
  const names = words('calendar.dayNames').split(',');
  const top = sketch.lastRow + 1;
  const right = lastColumnOf(months);
  sketch.style(
    { top, left: 1, bottom: top + 3, right },
    { bold: true, align: 'center', background: HEADER, size: 8 },
  );
  putMonths(sketch, words, months);
  const everyDay = (cell: (day: CalendarMonth['days'][number]) => string | number): SketchPart[] =>
    months.flatMap(({ days, left }) =>
      days.map((day, index) => ({ from: left + index, to: left + index, cell: cell(day) })),
    );
  sketch.put(everyDay((day) => partsOf(day).date));
  sketch.put(everyDay((day) => names[weekdayOf(day)] ?? ''));
  putMarks(sketch, words, records, months);
  return { top, bottom: sketch.lastRow };
};
