import { isWorkingDay } from '../../domain/policy/calendar';
import type { OfficerDays } from '../../domain/counting/day-count';
import { takenDays } from '../../domain/counting/day-slots';
import type { Policy } from '../../domain/policy/policy';
import { shownWindow } from '../../domain/policy/shown-window';
import { intersect } from '../../domain/days/span';
import type { Locale } from '../../i18n/locale';
import type { PaperWords } from '../../i18n/papers/paper-words';
import type { PeriodBook } from '../book/period-book';
import { departmentName } from '../book/telling';
import { tellingOf, type Telling } from '../book/telling';
import type { TabSpec } from '../edit';
import { leftOutNotes, policyNotes, rowNotes } from '../paper/reader-notes';
import { TabSketch, type SketchPart } from '../paper/tab-sketch';
import {
  FIRST_DAY_COLUMN,
  monthsOf,
  totalColumnOf,
  YEAR_COLUMN,
  type CalendarMonth,
} from './calendar-columns';
import { HOLIDAY_COLOR, putHeader, putLegend } from './calendar-header';
import { dayMark, type DayMark } from './calendar-marks';

const WIDTHS = { number: 34, name: 176, year: 60, day: 24, month: 46 };
const WEEKEND_COLOR = '#f3f3f3';
const NOTE_COLOR = '#b06000';
const TOTAL_COLOR = '#fef7e0';

const widthsOf = (months: readonly CalendarMonth[]): number[] => [
  WIDTHS.number,
  WIDTHS.name,
  WIDTHS.year,
  ...months.flatMap(({ days }) => [...days.map(() => WIDTHS.day), WIDTHS.month]),
];

const inMonth = ({ counted }: OfficerDays, { span }: CalendarMonth): number => {
  const within = intersect(span, counted.window);
  return within ? takenDays(counted, within) : 0;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A total of nothing is left blank, so that the eye finds the others. */
const shown = (total: number): number | '' => (total === 0 ? '' : total);

const totalParts = (months: readonly CalendarMonth[], totals: readonly number[]): SketchPart[] => [
  { from: YEAR_COLUMN, to: YEAR_COLUMN, cell: sum(totals), style: { bold: true } },
  ...months.map((month, index) => {
    const column = totalColumnOf(month);
    return { from: column, to: column, cell: shown(totals[index] ?? 0) };
  }),
];

/** Days side by side with one colour become one styled area. */
const paintRuns = (sketch: TabSketch, row: number, marks: ReadonlyMap<number, DayMark>): void => {
  let run: { left: number; right: number; color: string } | undefined;
  const close = (): void => {
    if (run)
      sketch.style({ top: row, bottom: row, left: run.left, right: run.right }, { background: run.color });
  };
  for (const [column, { color }] of marks) {
    if (run?.color === color && run.right === column - 1) {
      run.right = column;
    } else {
      close();
      run = { left: column, right: column, color };
    }
  }
  close();
};

const marksOf = (
  words: PaperWords,
  days: OfficerDays,
  months: readonly CalendarMonth[],
): Map<number, DayMark> => {
  const marks = new Map<number, DayMark>();
  for (const month of months) {
    month.days.forEach((day, index) => {
      const mark = dayMark(words, days, day);
      if (mark) marks.set(month.left + index, mark);
    });
  }
  return marks;
};

const putOfficer = (
  sketch: TabSketch,
  words: PaperWords,
  months: readonly CalendarMonth[],
  entry: { readonly number: number; readonly days: OfficerDays },
): void => {
  const { number, days } = entry;
  const marks = marksOf(words, days, months);
  const row = sketch.put([
    { from: 1, to: 1, cell: number },
    { from: 2, to: 2, cell: days.officer.name },
    ...[...marks].map(([column, { text }]) => ({ from: column, to: column, cell: text })),
    ...totalParts(
      months,
      months.map((month) => inMonth(days, month)),
    ),
  ]);
  paintRuns(sketch, row, marks);
};

const putDepartments = (sketch: TabSketch, telling: Telling, months: readonly CalendarMonth[]): void => {
  const { book, words } = telling;
  let number = 0;
  for (const { department, standings } of book.departments) {
    const members = standings.filter(({ status, stay }) => status !== 'not-subject' && stay?.away !== true);
    if (members.length === 0) continue;
    // Not merged: it runs over the blank cell beside it, and dozens of merges cost a call each.
    const row = sketch.put([{ from: 1, to: 1, cell: departmentName(telling, department) }]);
    sketch.style({ top: row, left: 1, bottom: row, right: 2 }, { bold: true, align: 'left', wrap: false });
    for (const { officer } of members) {
      const days = book.ledger.officers.get(officer.id);
      number += 1;
      if (days) putOfficer(sketch, words, months, { number, days });
    }
  }
};

/** Days of the officers in the denominator, month by month. */
const officeTotals = ({ book }: Telling, months: readonly CalendarMonth[]): number[] => {
  const subject = [...book.subjectLedger.officers.values()];
  return months.map((month) => sum(subject.map((days) => inMonth(days, month))));
};

const putTotals = (
  sketch: TabSketch,
  { words }: Telling,
  months: readonly CalendarMonth[],
  totals: readonly number[],
): void => {
  const row = sketch.put([{ from: 1, to: 2, cell: words('calendar.totals') }, ...totalParts(months, totals)]);
  sketch.style(
    { top: row, left: 1, bottom: row, right: sketch.columns },
    { bold: true, background: TOTAL_COLOR },
  );
};

/** Weekends and holidays lie under the marks, down the whole table. */
const tintDaysOff = (
  sketch: TabSketch,
  policy: Policy,
  months: readonly CalendarMonth[],
  rows: { readonly top: number; readonly bottom: number },
): void => {
  const holidays = new Set(
    policy.calendar.filter(({ kind }) => kind !== 'make-up-workday').map(({ day }) => day),
  );
  for (const { days, left } of months) {
    days.forEach((day, index) => {
      if (isWorkingDay(day, policy)) return;
      const background = holidays.has(day) ? HOLIDAY_COLOR : WEEKEND_COLOR;
      sketch.style({ ...rows, left: left + index, right: left + index }, { background });
    });
  }
};

const rowsBelow = ({ departments }: PeriodBook): number =>
  departments.reduce((rows, { tally }) => rows + (tally.total === 0 ? 0 : 1 + tally.total), 0);

/** What must be known of the figures: over the days, which stay in sight as they are scrolled, one line a matter. */
const notesOver = ({ records, leftOut }: PeriodBook, { words, locale }: Telling): string[] => {
  const count = leftOut?.rows.length ?? 0;
  return [
    ...policyNotes(locale, records.policy),
    ...(count === 0 ? [] : [words('left.below', { count })]),
    ...(leftOut ? leftOutNotes(locale, { ...leftOut, rows: [] }) : []),
  ];
};

const putNotes = (sketch: TabSketch, notes: readonly string[]): void => {
  for (const note of notes)
    sketch.put([{ from: 2, to: sketch.columns, cell: note, style: { align: 'left', color: NOTE_COLOR } }]);
};

/**
 * *Lịch đi cơ sở*: officers by department × days of the office's year, each counted day with the letter
 * and colour of its kind, halves with ½, planned and exempt days, rounds, holidays and weekends, totals
 * by month. Totals at the foot are of the officers in the denominator: the year's figure.
 */
export const calendarTab = (book: PeriodBook, locale: Locale): TabSpec => {
  const telling = tellingOf(book, locale);
  const { policy } = book.records;
  const months = monthsOf(shownWindow(policy));
  const sketch = new TabSketch(widthsOf(months), false);
  const year = { year: policy.year };
  sketch.put([{ from: 2, to: 2, cell: telling.words('calendar.title', year) }]);
  sketch.style(
    { top: 1, left: 2, bottom: 1, right: 2 },
    { bold: true, size: 13, align: 'left', wrap: false },
  );
  const totals = officeTotals(telling, months);
  putLegend(sketch, telling.words, { ordersAsked: policy.travelOrderRequired, days: sum(totals) });
  putNotes(sketch, notesOver(book, telling));
  const header = putHeader(sketch, telling.words, book.records, months);
  const rows = { top: header.bottom + 1, bottom: header.bottom + rowsBelow(book) };
  tintDaysOff(sketch, policy, months, rows);
  putDepartments(sketch, telling, months);
  putTotals(sketch, telling, months, totals);
  const right = sketch.columns;
  sketch.style({ top: header.top, left: 1, bottom: sketch.lastRow, right }, { border: true });
  sketch.style({ ...rows, left: 2, right: 2 }, { align: 'left' });
  putNotes(sketch, rowNotes(locale, book.leftOut?.rows ?? []));
  return sketch.finish({
    key: `calendar:${policy.year}`,
    title: telling.words('calendar.tab', year),
    base: { font: 'Times New Roman', size: 9, valign: 'middle', align: 'center' },
    frozenRows: header.bottom,
    frozenColumns: FIRST_DAY_COLUMN - 1,
  });
};
