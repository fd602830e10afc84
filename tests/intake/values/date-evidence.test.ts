import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mustDay } from '../../../src/base/day';
import type { Span } from '../../../src/domain/days/span';
import {
  agreesWholly,
  dateClues,
  isLikelyTrip,
  scoreOf,
  type Evidence,
} from '../../../src/intake/dates/judge/date-evidence';

const day = (text: string) => {
  const [date = 0, month = 0] = text.split('/').map(Number);
  return mustDay(2022, month, date);
};

/** `from('6/5', 5)`: five days from 6 May 2022. */
const from = (text: string, days = 1): Span => ({ from: day(text), to: addDays(day(text), days - 1) });

const between = (first: string, last: string): Span => ({ from: day(first), to: day(last) });

const TRIP = from('6/5', 5);
const YEAR = between('1/1', '31/12');
const SPRING = between('1/4', '30/6');

const said = (evidence: Evidence, span = TRIP) => [dateClues(span, evidence), scoreOf(span, evidence)];

describe('what speaks for the days of a trip', () => {
  it.each<[string, Evidence, string[], number]>([
    ['nothing, where nothing else is known', {}, [], 0],
    ['the round that holds all of them', { round: from('6/5', 5) }, ['in-round'], 4],
    ['no round that they leave at its end', { round: from('6/5', 4) }, [], 0],
    ['no round that they begin before', { round: from('7/5', 9) }, [], 0],
    ['the quarter in which they begin', { quarter: between('1/4', '6/5') }, ['in-quarter'], 2],
    ['no quarter in which they only end', { quarter: between('7/5', '30/6') }, [], 0],
    ['the month of the title in which they begin', { titled: between('1/5', '6/5') }, ['in-title'], 4],
    ['no month of a title in which they only end', { titled: between('7/5', '31/5') }, [], 0],
    ['the period that holds all of them', { period: YEAR }, ['in-period'], 2],
    ['no period that they leave', { period: between('1/1', '9/5') }, [], 0],
    ['their number in the row', { statedDays: 5 }, ['stated-days'], 3],
    ['the half of the last day, counted as begun', { statedDays: 4.5 }, ['stated-days'], 3],
    ['another number speaks against them', { statedDays: 4 }, ['not-stated-days'], -2],
    ['a report on their last day', { reportedOn: day('10/5') }, ['reported-after', 'reported-soon'], 2],
    ['a report fifteen days later', { reportedOn: day('25/5') }, ['reported-after', 'reported-soon'], 2],
    ['a report sixteen days later, but less', { reportedOn: day('26/5') }, ['reported-after'], 1],
    ['a report sixty days later', { reportedOn: day('9/7') }, ['reported-after'], 1],
    ['no report later than that', { reportedOn: day('10/7') }, [], 0],
    ['no report before they are over', { reportedOn: day('9/5') }, [], 0],
    ['nor one of their first day', { reportedOn: day('6/5') }, [], 0],
    ['a report before they begin speaks against them', { reportedOn: day('5/5') }, ['reported-before'], -2],
    ['the rows around, on the same days', { nearby: TRIP }, ['near-rows'], 5],
    ['rows a day before', { nearby: between('1/5', '5/5') }, ['near-rows'], 5],
    ['rows a day after', { nearby: between('7/5', '9/5') }, ['near-rows'], 5],
    ['rows a week off, as much as a round', { nearby: between('20/4', '26/4') }, ['near-rows'], 4],
    ['rows of the next month, less', { nearby: between('6/6', '9/6') }, ['near-rows'], 2],
    ['rows of the next quarter break a tie, and are not told', { nearby: between('14/8', '20/8') }, [], 1],
    ['rows farther off say nothing', { nearby: between('15/8', '20/8') }, [], 0],
  ])('%s', (_, evidence, clues, score) => {
    expect(said(evidence)).toEqual([clues, score]);
  });

  it('is their number in working days too, where the office counts those', () => {
    const countDays = () => 3;
    expect(said({ statedDays: 3, countDays })).toEqual([['stated-days'], 3]);
    expect(said({ statedDays: 5, countDays })).toEqual([['stated-days'], 3]);
    expect(said({ statedDays: 4, countDays })).toEqual([['not-stated-days'], -2]);
  });

  it('is added up: a round and the rows around outweigh any number', () => {
    expect(scoreOf(TRIP, { round: TRIP, nearby: TRIP, period: YEAR, quarter: SPRING, statedDays: 4 })).toBe(
      11,
    );
  });

  it('is less of a stay of more than the longest month', () => {
    expect(said({}, from('1/5', 31))).toEqual([[], 0]);
    expect(said({}, from('1/5', 32))).toEqual([['too-long'], -2]);
  });
});

describe('a trip is likely', () => {
  it('up to a month, and longer where the row says so', () => {
    expect([31, 32].map((days) => isLikelyTrip(from('1/5', days), {}))).toEqual([true, false]);
    expect([40, 41].map((statedDays) => isLikelyTrip(from('1/5', 40), { statedDays }))).toEqual([
      true,
      false,
    ]);
  });
});

describe('days are beyond doubt', () => {
  const ALL: Evidence = {
    period: YEAR,
    quarter: SPRING,
    round: from('1/5', 15),
    titled: between('1/5', '31/5'),
    nearby: between('3/5', '5/5'),
    statedDays: 5,
    reportedOn: day('25/5'),
  };

  it('where all that is known agrees, and where nothing is known', () => {
    expect([agreesWholly(TRIP, ALL), agreesWholly(TRIP, {})]).toEqual([true, true]);
  });

  it.each<[string, Evidence]>([
    ['the period', { period: between('1/1', '9/5') }],
    ['the quarter', { quarter: between('7/5', '30/6') }],
    ['the round', { round: from('1/5', 9) }],
    ['the title', { titled: between('1/6', '30/6') }],
    ['the rows around', { nearby: between('2/5', '4/5') }],
    ['the number of days', { statedDays: 4 }],
    ['a late report', { reportedOn: day('26/5') }],
    ['an early report', { reportedOn: day('9/5') }],
  ])('not where one thing disagrees: %s', (_, other) => {
    expect(agreesWholly(TRIP, { ...ALL, ...other })).toBe(false);
    expect(agreesWholly(TRIP, other)).toBe(false);
  });

  it('not of more than a month, whatever agrees', () => {
    expect([31, 32].map((days) => agreesWholly(from('1/5', days), { statedDays: days }))).toEqual([
      true,
      false,
    ]);
  });

  it('only where no other days could have a higher score', () => {
    const somewhere = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 40 }));
    const span = somewhere.map(([start, days]) => {
      const first = addDays(YEAR.from, start);
      return { from: first, to: addDays(first, days - 1) };
    });
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const evidence = fc.record({
      period: maybe(fc.constant(YEAR)),
      quarter: maybe(fc.constant(SPRING)),
      round: maybe(span),
      titled: maybe(span),
      nearby: maybe(span),
      statedDays: maybe(fc.integer({ min: 1, max: 40 })),
      reportedOn: maybe(fc.integer({ min: 0, max: 400 }).map((more) => addDays(YEAR.from, more))),
    });
    fc.assert(
      fc.property(span, span, evidence, (written, other, given) => {
        // Most spans agree with nothing: they are given evidence of their own.
        const own = { ...given, round: written, nearby: written, statedDays: written.to - written.from + 1 };
        for (const known of [given, own])
          if (agreesWholly(written, known))
            expect(scoreOf(other, known)).toBeLessThanOrEqual(scoreOf(written, known));
      }),
    );
  });
});
