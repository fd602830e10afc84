import type { Cell } from '../../../base/cell';
import type { Quarter } from '../../../domain/days/period';
import { namesPeriod, readPeriodLabel, type PeriodLabel } from '../../dates/period-label';
import { fold } from '../../text/fold';
import { says } from '../../text/pattern';
import { ALL_OF, DAY, EACH_OF } from '../../words/time/date-words';
import { monthOfWord } from '../../words/time/spelled-months';
import { LONGEST_MONTH } from '../../words/time/calendar-figures';
import { romanOf } from '../../words/time/numbers';
import type { FieldGuess } from './heading-words';

type Unit = 'month' | 'quarter' | 'round';

/** The number that a heading is, in figures or in Roman ones; 0 for any other words. */
const numeralOf = (text: string): number => {
  const words = text.trim().toLowerCase();
  const number = /^\d{1,2}$/.test(words) ? Number(words) : (romanOf(words) ?? 0);
  return number <= LONGEST_MONTH ? number : 0;
};

/** `1 | 2` also number two signatures or two parts of a form; three that rise count something. */
const FEWEST = 3;

/** Numbers side by side that rise: months, days or quarters, none of them a row's own figures. */
export const areRising = (numbers: readonly number[]): boolean =>
  numbers.length >= FEWEST &&
  numbers.every(
    (value, at) =>
      Number.isInteger(value) && value >= 1 && value <= LONGEST_MONTH && value > (numbers[at - 1] ?? 0),
  );

const numeralIn = (cell: Cell): number =>
  typeof cell === 'number' ? cell : typeof cell === 'string' ? numeralOf(cell) : 0;

/** A heading's own count, where it names one thing that is counted. */
const countOf = ({ month, quarter, round, dates }: PeriodLabel): readonly [Unit, number] | undefined => {
  if (dates !== undefined) return undefined;
  if (typeof round === 'number') return ['round', round];
  if (month !== undefined) return ['month', month];
  return quarter === undefined ? undefined : ['quarter', quarter];
};

const MOST: Readonly<Record<Unit, number>> = { month: 12, quarter: 4, round: 12 };

const labelOf = (unit: Unit, number: number): PeriodLabel =>
  unit === 'quarter' ? { rest: '', quarter: number as Quarter } : { rest: '', [unit]: number };

/** `II` after `Quý I`, `Hai` after `Tháng Một`: the count goes on, what is counted is not said again. */
const goesOn = (text: string, before: PeriodLabel | undefined): PeriodLabel | undefined => {
  const [unit, number] = (before && countOf(before)) ?? [];
  if (unit === undefined || number === undefined || number >= MOST[unit]) return undefined;
  const own = numeralOf(text) || (unit === 'month' ? (monthOfWord(text) ?? 0) : 0);
  return own === number + 1 ? labelOf(unit, own) : undefined;
};

/** How a title parts the time. */
const PARTED_BY: readonly string[] = [...ALL_OF, ...EACH_OF, 'theo'];

/** What is counted under a title: `… CÁC THÁNG TRONG NĂM`, `theo quý`. */
const SAYS_UNIT: readonly (readonly [unit: Unit, words: readonly string[]])[] = [
  ['month', [...PARTED_BY, '12', '9', '6'].map((by) => `${by} tháng`)],
  ['quarter', [...PARTED_BY, '4', 'bốn'].map((by) => `${by} quý`)],
  ['round', PARTED_BY.map((by) => `${by} đợt`)],
];
const saysUnit = SAYS_UNIT.map(([unit, words]) => [unit, says(words)] as const);

const unitOfTitles = (titles: readonly string[]): Unit | undefined => {
  for (const title of titles) {
    const found = saysUnit.find(([, isSaid]) => isSaid(title));
    if (found) return found[0];
  }
  return undefined;
};

/** All the months of a year are months, and Roman numbers from I to IV quarters, whatever the title says. */
const unitOfRun = (texts: readonly string[], titles: readonly string[]): Unit | undefined => {
  const isRoman = texts.every((text) => !/\d/.test(text));
  if (texts.length === MOST.month) return 'month';
  const unit = unitOfTitles(titles) ?? (isRoman && texts.length === MOST.quarter ? 'quarter' : undefined);
  return unit !== undefined && texts.length <= MOST[unit] ? unit : undefined;
};

/** The headings from a place on that count 1, 2, 3. */
const runFrom = (texts: readonly string[], at: number): readonly string[] => {
  let end = at;
  while (end < texts.length && numeralOf(texts[end] ?? '') === end - at + 1) end += 1;
  return end - at < FEWEST ? [] : texts.slice(at, end);
};

/** The periods of headings side by side that only count what the first of them, or the title, names. */
export const countedLabels = (
  texts: readonly string[],
  titles: readonly string[],
): readonly (PeriodLabel | undefined)[] => {
  const labels: (PeriodLabel | undefined)[] = [];
  texts.forEach((text, at) => {
    if (labels.length > at) return;
    const run = runFrom(texts, at);
    const unit = run.length > 0 ? unitOfRun(run, titles) : undefined;
    if (unit !== undefined) labels.push(...run.map((_, index) => labelOf(unit, index + 1)));
    else {
      const own = readPeriodLabel(text);
      labels.push(goesOn(text, labels[at - 1]) ?? (namesPeriod(own) ? own : undefined));
    }
  });
  return labels;
};

/**
 * Of the texts of a row those that do not count: no numerals that rise, nor what goes on from a month. Each is asked
 * for its label only when the next one is wanted.
 */
export function* uncountedTexts(
  cells: readonly Cell[],
  labelOf: (text: string) => PeriodLabel | undefined,
): Generator<string, void, undefined> {
  const areNumbered = areRising(cells.map(numeralIn).filter((number) => number > 0));
  let before: PeriodLabel | undefined;
  for (const cell of cells) {
    if (typeof cell !== 'string' || (areNumbered && numeralIn(cell) > 0)) continue;
    const next = goesOn(cell, before);
    if (next === undefined) yield cell;
    before = next ?? labelOf(cell);
  }
}

/** `Lưu lại (ngày)`: what is counted in days, where its words say nothing else. */
const COUNTED_IN_DAYS = 0.8;
export const guessUnit = (folded: string): FieldGuess[] =>
  folded.endsWith(`(${fold(DAY)})`) ? [{ field: 'days', score: COUNTED_IN_DAYS }] : [];
