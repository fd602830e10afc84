import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { addDays, mustDay, toIso } from '../../../src/base/day';
import type { Span } from '../../../src/domain/days/span';
import { judgeTripDates } from '../../../src/intake/dates/judge/date-context';
import { isBeyondDoubt } from '../../../src/intake/dates/judge/date-judge';
import type { TripDateContext } from '../../../src/intake/dates/judge/trip-dates';

const day = (text: string) => {
  const [date = 0, month = 0, year = 2022] = text.split('/').map(Number);
  return mustDay(year, month, date);
};
const date = (text: string): Cell => ({ day: day(text) });
const between = (first: string, last: string): Span => ({ from: day(first), to: day(last) });

const YEAR = between('1/1', '31/12');
const SCHOOL_YEAR = between('1/9/2022', '31/8/2023');

/** The days that are read, whether they hold as they stand, and what is told of them. */
const judged = (start: Cell, end: Cell, context: TripDateContext) => {
  const { segments, sound, faults } = judgeTripDates({ start, end }, context);
  return {
    days: segments.map(({ from, to }) => `${toIso(from)}..${toIso(to)}`),
    sound,
    faults: faults.map(({ code, field, expected }) => [code, field, expected].join(' ').trim()),
  };
};

const asWritten = (days: string) => ({ days: [days], sound: true, faults: [] });

describe('a year that is not that of the counting period', () => {
  const inMay = (context: TripDateContext) => judged(date('6/5/2021'), date('10/5/2021'), context);
  const MENDED = {
    days: ['2022-05-06..2022-05-10'],
    sound: false,
    faults: ['WRONG_YEAR start 2022-05-06/2022-05-10'],
  };
  const KEPT = asWritten('2021-05-06..2021-05-10');

  it('is put right far from the period, where nothing speaks for it', () => {
    expect(inMay({ period: YEAR })).toEqual(MENDED);
    expect(inMay({})).toEqual(KEPT);
  });

  it('is right where the title names it, the column is full of it, or the book keeps rules for it', () => {
    expect(inMay({ period: YEAR, year: 2021 })).toEqual(KEPT);
    const habits = { start: { mostlyDates: true, looksSwapped: false, commonYears: [2021, 2022] } };
    expect(inMay({ period: YEAR, habits })).toEqual(KEPT);
    const other = [between('1/1/2021', '31/12/2021')];
    expect(inMay({ period: YEAR, otherPeriods: other })).toEqual(KEPT);
    expect(inMay({ period: YEAR, otherPeriods: [between('1/1/2021', '9/5/2021')] })).toEqual(MENDED);
    expect(inMay({ period: YEAR, otherPeriods: [between('7/5/2021', '31/12/2021')] })).toEqual(MENDED);
  });

  it.each([
    ['two months before the period', '2/11/2021', { sound: true, day: '2021-11-02' }],
    ['a day more before it', '1/11/2021', { sound: false, day: '2022-11-01' }],
    ['two months after the period', '1/3/2023', { sound: true, day: '2023-03-01' }],
    ['a day more after it', '2/3/2023', { sound: false, day: '2022-03-02' }],
  ])('near the period may be meant: %s', (_, typed, { sound, day: read }) => {
    expect(judged(date(typed), date(typed), { period: YEAR })).toMatchObject({
      sound,
      days: [`${read}..${read}`],
    });
  });

  it('near the period is put right where one clue more says so', () => {
    const december = (context: TripDateContext) => judged(date('20/12/2021'), date('22/12/2021'), context);
    expect(december({ period: YEAR }).sound).toBe(true);
    expect(december({ period: YEAR, reportedOn: day('25/12') }).days).toEqual(['2022-12-20..2022-12-22']);
    // That months and days are exchanged in the column says nothing of years.
    const habits = { start: { mostlyDates: true, looksSwapped: true, commonYears: [2022] } };
    expect(december({ period: YEAR, habits }).sound).toBe(true);
  });

  it('of a period over two calendar years is the one in which the day lies within it', () => {
    const read = (start: string, end: string) => judged(date(start), date(end), { period: SCHOOL_YEAR }).days;
    expect(read('6/3/2022', '10/3/2022')).toEqual(['2023-03-06..2023-03-10']);
    expect(read('6/12/2023', '10/12/2023')).toEqual(['2022-12-06..2022-12-10']);
    expect(read('6/12/2022', '10/12/2022')).toEqual(['2022-12-06..2022-12-10']);
    // Only the end was typed wrong.
    expect(read('30/12/2022', '3/1/2022')).toEqual(['2022-12-30..2023-01-03']);
  });

  it('that nobody can mean is a fault, where nothing tells the right one', () => {
    const read = (typed: string, context: TripDateContext = {}) => judged(date(typed), date(typed), context);
    expect(read('6/5/1922')).toEqual({ days: [], sound: false, faults: ['WRONG_YEAR start'] });
    const ends = judgeTripDates({ start: date('6/5/1922'), end: date('10/5/2022') }, {});
    expect(ends).toMatchObject({ segments: [], faults: [{ code: 'WRONG_YEAR', blocks: true }] });
    expect(read('6/5/1922', { period: YEAR })).toMatchObject({
      days: ['2022-05-06..2022-05-06'],
      sound: false,
    });
  });
});

describe('a day and a month that may be exchanged', () => {
  /** One day: 5 April, or 4 May as it was stored. */
  const read = (context: TripDateContext) =>
    judged(date('4/5'), date('4/5'), { period: YEAR, statedDays: 1, ...context });
  const WRITTEN = '2022-05-04..2022-05-04';
  const habit = (looksSwapped: boolean) => ({ mostlyDates: true, looksSwapped, commonYears: [2022] });
  const ASKED = 'AMBIGUOUS_DATE start';

  it('are as written, where nothing speaks for the other day', () => {
    expect(read({})).toEqual(asWritten(WRITTEN));
    expect(read({ quarter: between('1/4', '30/6') })).toEqual(asWritten(WRITTEN));
  });

  it('are exchanged by what a round or a title says', () => {
    const swapped = {
      days: ['2022-04-05..2022-04-05'],
      sound: false,
      faults: ['DATE_SWAPPED start 2022-04-05', 'DATE_SWAPPED end 2022-04-05'],
    };
    expect(read({ round: between('4/4', '8/4') })).toEqual(swapped);
    expect(read({ titled: between('1/4', '30/4') })).toEqual(swapped);
  });

  it('are asked about, and count as written, where less says so', () => {
    const reported = { reportedOn: day('15/4') };
    // A report before the day as written takes two, and one soon after the other gives two.
    expect(read(reported)).toMatchObject({ sound: false, days: ['2022-04-05..2022-04-05'] });
    const near = between('1/3', '5/3');
    const { days, sound, faults } = read({ nearby: between('8/4', '9/4') });
    expect({ days, sound, faults }).toEqual({ days: [WRITTEN], sound: true, faults: [ASKED] });
    expect(read({ nearby: near })).toEqual(asWritten(WRITTEN));
    // A week or two from the rows around, against a month and more: still less than a round says.
    expect(read({ nearby: between('1/4', '1/4') })).toEqual({
      days: [WRITTEN],
      sound: true,
      faults: [ASKED],
    });
  });

  it('are exchanged by the habit of either column, and asked about before they count where a clue is against it', () => {
    const [often, never] = [habit(true), habit(false)];
    for (const habits of [{ start: often }, { end: often }, { start: never, end: often }])
      expect(read({ habits }).days).toEqual(['2022-04-05..2022-04-05']);
    expect(read({ habits: { start: never, end: never } })).toEqual(asWritten(WRITTEN));
    const against = read({ habits: { start: often }, titled: between('1/5', '31/5') });
    expect(against).toEqual({ days: [WRITTEN], sound: false, faults: [ASKED] });
    const more = read({
      habits: { start: often },
      titled: between('1/5', '31/5'),
      round: between('1/5', '9/5'),
    });
    expect(more).toEqual(asWritten(WRITTEN));
  });

  it('offers both days, the written one first', () => {
    const context = { period: YEAR, statedDays: 1, nearby: between('8/4', '9/4') };
    const [fault] = judgeTripDates({ start: date('4/5'), end: date('4/5') }, context).faults;
    expect(fault?.suggestions).toEqual(['2022-05-04', '2022-04-05']);
  });
});

describe('an end before its start', () => {
  it('is exchanged with it', () => {
    expect(judged(date('10/5'), date('6/5'), { period: YEAR })).toEqual({
      days: ['2022-05-06..2022-05-10'],
      sound: false,
      faults: ['END_BEFORE_START start 2022-05-06/2022-05-10'],
    });
  });

  it('is asked about where that would be more than a month, and the row does not say so', () => {
    const read = (statedDays?: number) =>
      judged(date('28/6'), date('20/5'), {
        period: YEAR,
        ...(statedDays === undefined ? {} : { statedDays }),
      });
    expect(read()).toEqual({ days: [], sound: false, faults: ['END_BEFORE_START start'] });
    expect(read(40).days).toEqual(['2022-05-20..2022-06-28']);
  });

  it('offers the days between, which do not count until somebody has looked', () => {
    const found = judgeTripDates({ start: date('28/6'), end: date('20/5') }, { period: YEAR });
    expect(found.faults).toMatchObject([{ blocks: true, suggestions: ['2022-05-20/2022-06-28'] }]);
  });

  it('is the day and the month of one of them, where the exchange fits better', () => {
    // To 4 June, which was stored as 6 April.
    const read = (start: string, statedDays: number) =>
      judged(date(start), date('6/4'), { period: YEAR, statedDays });
    expect(read('31/5', 5).days).toEqual(['2022-05-31..2022-06-04']);
    expect(read('1/6', 4)).toEqual({
      days: ['2022-06-01..2022-06-04'],
      sound: false,
      faults: ['DATE_SWAPPED end 2022-06-04'],
    });
  });
});

describe('dates that stand in one cell', () => {
  const read = (dates: Cell, context: TripDateContext) => {
    const { segments, faults } = judgeTripDates({ dates }, { period: YEAR, ...context });
    return [
      ...segments.map(({ from, to }) => `${toIso(from)}..${toIso(to)}`),
      ...faults.map(({ code }) => code),
    ];
  };

  it('of one day are exchanged as one day, never into the days between the two', () => {
    const april = { titled: between('1/4', '30/4') };
    expect(read(date('4/5'), april)).toEqual(['2022-04-05..2022-04-05', 'DATE_SWAPPED']);
    expect(read(date('4/5'), {})).toEqual(['2022-05-04..2022-05-04']);
  });

  it('may have the wrong year at one end alone', () => {
    expect(read('06/5/2021 - 10/5/2022', {})).toEqual(['2022-05-06..2022-05-10', 'WRONG_YEAR']);
  });
});

describe('dates with which all agrees', () => {
  const FIELDS = { startField: 'start', endField: 'end' } as const;
  const written = between('6/5', '10/5');

  it('are beyond doubt, but for the habit of their column and years that nobody works in', () => {
    const habits = { end: { mostlyDates: true, looksSwapped: true, commonYears: [2022] } };
    expect(isBeyondDoubt(written, FIELDS, { period: YEAR })).toBe(true);
    expect(isBeyondDoubt(written, FIELDS, { period: YEAR, habits })).toBe(false);
    expect(isBeyondDoubt(written, FIELDS, { period: between('1/6', '31/12') })).toBe(false);
    const old = day('6/5/1922');
    expect(isBeyondDoubt({ from: old, to: addDays(old, 4) }, FIELDS, {})).toBe(false);
  });
});

describe('one day that is stored month first at both ends', () => {
  it('is offered as the one day that it is, and never as a month', () => {
    const APRIL = between('1/4', '30/4');
    expect(judged(date('4/5'), date('4/5'), { period: YEAR, titled: APRIL }).faults).toEqual([
      'DATE_SWAPPED start 2022-04-05',
      'DATE_SWAPPED end 2022-04-05',
    ]);
  });
});
