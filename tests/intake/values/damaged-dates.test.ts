import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { isDateCell } from '../../../src/base/cell';
import { mustDay, partsOf, toIso, type Day } from '../../../src/base/day';
import { judgeTripDates } from '../../../src/intake/dates/judge/date-context';
import { columnHabits } from '../../../src/intake/dates/habits/date-habits';
import { nearbyDays } from '../../../src/intake/dates/habits/nearby-days';
import { readStatedDays } from '../../../src/intake/words/time/stated-days';
import { readQuarter, readRound } from '../../../src/intake/words/time/quarter-round';
import type { TripDateContext } from '../../../src/intake/dates/judge/trip-dates';
import { day, openWorkbook, span, truthOf, type WorkbookRows } from './workbook-rows';

const LOG = 'Nhật ký đi cơ sở';
const truth = truthOf('binh-thuan-2022');
const period = span(truth.policy.countFrom, truth.policy.countTo);

const QUARTERS = [
  span('2022-01-01', '2022-03-31'),
  span('2022-04-01', '2022-06-30'),
  span('2022-07-01', '2022-09-30'),
  span('2022-10-01', '2022-12-31'),
];

interface LogRow {
  readonly start: Cell;
  readonly end: Cell;
  readonly context: TripDateContext;
}

const dayOfCell = (cell: Cell): Day | undefined => (isDateCell(cell) ? cell.day : undefined);

const contextOf = (book: WorkbookRows, row: number, days: readonly (Day | undefined)[]): TripDateContext => {
  const quarter = readQuarter(book.text(LOG, row, 'D'));
  const round = readRound(book.text(LOG, row, 'E'));
  const window =
    round === undefined || round === 'outside'
      ? undefined
      : truth.rounds.find((each) => each.quarter === `Q${String(quarter)}` && each.number === round.number);
  const quarterSpan = quarter === undefined ? undefined : QUARTERS[quarter - 1];
  const nearby = nearbyDays(days, row - 2);
  const stated = readStatedDays(book.cell(LOG, row, 'H'));
  return {
    year: 2022,
    period,
    ...(quarterSpan ? { quarter: quarterSpan } : {}),
    ...(window ? { round: span(window.start, window.end) } : {}),
    ...(nearby ? { nearby } : {}),
    ...(stated ? { statedDays: stated.days } : {}),
  };
};

const logRows = async (): Promise<LogRow[]> => {
  const book = await openWorkbook('binh-thuan-2022');
  const starts = book.column(LOG, 2, 'F');
  const habits = { start: columnHabits(starts), end: columnHabits(book.column(LOG, 2, 'G')) };
  const days = starts.map(dayOfCell);
  return starts.map((start, index) => ({
    start,
    end: book.cell(LOG, index + 2, 'G'),
    context: { ...contextOf(book, index + 2, days), habits },
  }));
};

const judged = ({ start, end, context }: LogRow): string => {
  const { segments, faults } = judgeTripDates({ start, end }, context);
  const codes = [...new Set(faults.map((fault) => fault.code))].join('+');
  return [codes, ...segments.map((segment) => `${toIso(segment.from)}/${toIso(segment.to)}`)].join(' ');
};

const written = ({ start, end }: LogRow): string =>
  isDateCell(start) && isDateCell(end) ? `${toIso(start.day)}/${toIso(end.day)}` : '';

const swapped = (cell: Cell): Cell | undefined => {
  if (!isDateCell(cell)) return undefined;
  const { year, month, date } = partsOf(cell.day);
  return date <= 12 && date !== month ? { day: mustDay(year, date, month) } : undefined;
};

const inYear = (cell: Cell, year: number): Cell => {
  if (!isDateCell(cell)) return cell;
  const { month, date } = partsOf(cell.day);
  return { day: mustDay(year, month, date) };
};

describe('a clean log of real dates, damaged one row at a time', () => {
  test('a sound row raises nothing', async () => {
    for (const row of await logRows()) expect(judged(row)).toBe(` ${written(row)}`);
  });

  test('start and end exchanged are put right', async () => {
    for (const row of await logRows()) {
      if (written(row).slice(0, 10) === written(row).slice(11)) continue;
      expect(judged({ ...row, start: row.end, end: row.start })).toBe(`END_BEFORE_START ${written(row)}`);
    }
  });

  test.each([2021, 2023, 2002, 2202, 222])('the year %i typed for 2022 is put right', async (year) => {
    for (const row of await logRows()) {
      const slipped = { ...row, start: inYear(row.start, year), end: inYear(row.end, year) };
      expect(judged(slipped)).toBe(`WRONG_YEAR ${written(row)}`);
    }
  });

  test('day and month exchanged by a month-first sheet are put right, or both readings are given', async () => {
    const found = (await logRows()).flatMap((row) => {
      const start = swapped(row.start);
      const end = swapped(row.end);
      return start === undefined || end === undefined
        ? []
        : [{ row, result: judged({ ...row, start, end }) }];
    });
    const right = found.filter(({ row, result }) => result === `DATE_SWAPPED ${written(row)}`);
    const open = found.filter(({ result }) => result.startsWith('AMBIGUOUS_DATE'));
    expect(right.length + open.length).toBe(found.length);
    expect(right.length).toBeGreaterThan(found.length * 0.9);
  });

  test('a missing end is found from the start and the number of days', async () => {
    for (const row of await logRows())
      expect(judged({ ...row, end: '' })).toBe(`MISSING_DATE ${written(row)}`);
  });

  test('a trip over the new year is no slip of the year', () => {
    const context = { year: 2022, period, nearby: span('2022-12-12', '2022-12-29'), statedDays: 4 };
    const start = { day: day('2022-12-30') };
    const end = { day: day('2023-01-02') };
    expect(judgeTripDates({ start, end }, context)).toMatchObject({ sound: true, faults: [] });
  });

  test('a trip of next January at the end of the log lies outside the period; its year is no slip', () => {
    const quarter = span('2022-01-01', '2022-03-31');
    const context = { year: 2022, period, quarter, nearby: span('2022-12-20', '2022-12-29'), statedDays: 2 };
    const cells = { start: { day: day('2023-01-14') }, end: { day: day('2023-01-15') } };
    expect(judgeTripDates(cells, context)).toMatchObject({ sound: true, faults: [] });
  });

  test('in a log of two years neither year is a slip', () => {
    const dates = [
      '2021-05-03',
      '2021-07-12',
      '2021-09-20',
      '2021-11-04',
      '2022-02-10',
      '2022-06-15',
      '2022-08-19',
    ];
    const cells = dates.map((iso) => ({ day: day(iso) }));
    const habits = { start: columnHabits(cells), end: columnHabits(cells) };
    const cell = { day: day('2021-07-12') };
    expect(judgeTripDates({ start: cell, end: cell }, { period, habits }).faults).toEqual([]);
  });
});

describe('a column in which a month-first sheet read every date it could', () => {
  const typed = [
    '01/3',
    '04/3',
    '15/3',
    '08/3',
    '17/3',
    '05/4',
    '06/4',
    '22/4',
    '07/5',
    '09/5',
    '02/6',
    '11/6',
  ];
  const stored = typed.map((text): Cell => {
    const [date = 0, month = 0] = text.split('/').map(Number);
    return date <= 12 ? { day: mustDay(2022, date, month) } : `${date}/0${month}/2022`;
  });
  const habits = { dates: columnHabits(stored) };

  test('is recognised', () => {
    expect(habits.dates.looksSwapped).toBe(true);
  });

  test('has each of its real dates put right, and the texts read as typed', () => {
    const read = stored.map((dates) => judgeTripDates({ dates }, { year: 2022, period, habits }).segments[0]);
    const expected = typed.map((text) => {
      const [date = 0, month = 0] = text.split('/').map(Number);
      return mustDay(2022, month, date);
    });
    expect(read.map((segment) => segment?.from)).toEqual(expected);
  });

  test('where the quarter speaks for the day as stored, both readings are given and the row waits', () => {
    const context = { year: 2022, period, habits, statedDays: 1, quarter: span('2022-01-01', '2022-03-31') };
    const { faults, sound } = judgeTripDates({ dates: { day: mustDay(2022, 1, 6) } }, context);
    expect(faults).toMatchObject([{ code: 'AMBIGUOUS_DATE', suggestions: ['2022-01-06', '2022-06-01'] }]);
    expect(sound).toBe(false);
  });
});
