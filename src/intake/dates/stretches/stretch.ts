import { addDays, dayOf, monthLength, partsOf, type Day } from '../../../base/day';
import { withoutUndefined } from '../../../base/without-undefined';
import { quarterSpan, quartersOf, yearSpan, type Quarter } from '../../../domain/days/period';
import type { Policy } from '../../../domain/policy/policy';
import { contains, intersect, type Span } from '../../../domain/days/span';
import { tokenizeStretch, type StretchToken, type Unit } from './stretch-tokens';
import { LAST_MONTH } from '../../words/time/calendar-figures';

/** The office's year, in which a text that names no year is meant. */
export type OfficeYear = Pick<Policy, 'year' | 'window' | 'quarters'>;

/** The year of the calendar, where the office's own is not known. */
export const calendarYear = (year: number): OfficeYear => ({
  year,
  window: yearSpan(year),
  quarters: quartersOf(year),
});

/** A stretch of the year as people name it; an end that is left open is absent. */
export interface Stretch {
  readonly from?: Day;
  readonly to?: Day;
  /** The one part of the year that was named, where it was but one. */
  readonly only?: Unit;
  /** Years that were typed. */
  readonly years: readonly number[];
}

type Part = Partial<Span>;

const monthIn = (year: number, month: number): Span | undefined => {
  const from = dayOf(year, month, 1);
  return from === undefined ? undefined : { from, to: addDays(from, monthLength(year, month) - 1) };
};

/** The month of the office's year, which may run over two calendar years. */
const ownMonth = (month: number, { year, window }: OfficeYear): Span | undefined => {
  const first = partsOf(window.from).year;
  const found = [year, first, first + 1].map((each) => monthIn(each, month));
  return found.find((span) => span && intersect(span, window)) ?? found[0];
};

const quarterIn = (quarter: number, year: number | undefined, office: OfficeYear): Span | undefined => {
  const quarters = year === undefined || year === office.year ? office.quarters : quartersOf(year);
  return quarterSpan(quarter as Quarter, quarters);
};

/** The twelve months of the office's year, whichever of them are counted. */
const wholeYear = (year: number | undefined, { year: own, quarters, window }: OfficeYear): Span => {
  const [first, last] = [quarters[0], quarters[quarters.length - 1]];
  if (!first || !last) return window;
  const shift = ((year ?? own) - own) * 12;
  return { from: monthsOn(first.from, shift), to: addDays(monthsOn(addDays(last.to, 1), shift), -1) };
};

/** The same date so many months on; the last of a shorter month. */
const monthsOn = (day: Day, months: number): Day => {
  const { year, month, date } = partsOf(day);
  const index = month - 1 + months;
  const [to, at] = [year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(to, at, Math.min(date, monthLength(to, at))) ?? day;
};

const monthsOfYear = (
  { count, side, year }: Extract<Unit, { unit: 'months' }>,
  office: OfficeYear,
): Span | undefined => {
  if (count < 1 || count > LAST_MONTH) return undefined;
  const { from, to } = wholeYear(year, office);
  return side === 'first'
    ? { from, to: addDays(monthsOn(from, count), -1) }
    : { from: monthsOn(addDays(to, 1), -count), to };
};

/** Without its year the day of the office's year. */
const dayIn = (
  { date, month, year }: Extract<Unit, { unit: 'day' }>,
  office: OfficeYear,
): Span | undefined => {
  const years = year === undefined ? [office.year, office.year - 1, office.year + 1] : [year];
  const days = years.map((each) => dayOf(each, month, date)).filter((it) => it !== undefined);
  const day = days.find((it) => contains(office.window, it)) ?? days[0];
  return day === undefined ? undefined : { from: day, to: day };
};

const edgeOfYear = (unit: 'start' | 'end', year: number | undefined, office: OfficeYear): Span => {
  const whole = wholeYear(year, office);
  const day = unit === 'start' ? whole.from : whole.to;
  return { from: day, to: day };
};

const yearIn = (year: number | undefined, office: OfficeYear): Span =>
  year === undefined || year === office.year ? office.window : wholeYear(year, office);

const isEdge = (unit: Unit): unit is Extract<Unit, { unit: 'start' | 'end' }> =>
  unit.unit === 'start' || unit.unit === 'end';

/** The days of a part of the year; undefined where there is no such part. */
const spanOfUnit = (unit: Unit, office: OfficeYear): Part | undefined => {
  if (isEdge(unit)) return edgeOfYear(unit.unit, unit.year, office);
  switch (unit.unit) {
    case 'day':
      return dayIn(unit, office);
    case 'month':
      return unit.year === undefined ? ownMonth(unit.number, office) : monthIn(unit.year, unit.number);
    case 'quarter':
      return quarterIn(unit.number, unit.year, office);
    case 'months':
      return monthsOfYear(unit, office);
    case 'year':
      return yearIn(unit.year, office);
    case 'now':
      return {};
    case 'duration':
      return undefined;
  }
};

type Link = 'from' | 'to' | 'list' | 'sum' | undefined;

interface LinkedUnit {
  readonly unit: Unit;
  /** What stands between this unit and the one before it. */
  readonly link: Link;
}

/** `01/3/2022 -`: the end is left open. */
const OPEN_END: LinkedUnit = { unit: { unit: 'now' }, link: 'to' };

const unitOf = (token: StretchToken, before: Unit | undefined): Unit | undefined => {
  if (token.kind === 'unit') return token.unit;
  return token.kind === 'number' ? likeBefore(token, before) : undefined;
};

const isLink = (token: StretchToken): token is Extract<StretchToken, { kind: NonNullable<Link> }> =>
  token.kind === 'from' || token.kind === 'to' || token.kind === 'list' || token.kind === 'sum';

/** Units with what joins them; a figure by itself is of the kind of the unit before it. */
const unitsOf = (tokens: readonly StretchToken[]): LinkedUnit[] | undefined => {
  const found: LinkedUnit[] = [];
  let link: Link;
  for (const token of tokens) {
    if (isLink(token)) {
      link = link === 'sum' ? 'sum' : token.kind;
      continue;
    }
    const unit = unitOf(token, found[found.length - 1]?.unit);
    if (!unit) return undefined;
    found.push({ unit, link });
    link = undefined;
  }
  if (link === undefined) return found;
  return link === 'to' && found.length > 0 ? [...found, OPEN_END] : undefined;
};

type NumberToken = Extract<StretchToken, { kind: 'number' }>;

const likeBefore = ({ number, year }: NumberToken, before: Unit | undefined): Unit | undefined => {
  const typed = year === undefined ? {} : { year };
  if (before?.unit === 'quarter' || before?.unit === 'month') return { unit: before.unit, number, ...typed };
  return undefined;
};

const yearOfUnit = (unit: Unit): number | undefined => ('year' in unit ? unit.year : undefined);

/** `tháng 3 - tháng 8/2022`, `quý I, II năm 2022`: the year of the last is that of those before it. */
const withYears = (units: readonly LinkedUnit[]): LinkedUnit[] => {
  let year: number | undefined;
  return [...units]
    .reverse()
    .map(({ unit, link }): LinkedUnit => {
      year = yearOfUnit(unit) ?? year;
      const isOpen = unit.unit === 'now' || unit.unit === 'duration';
      return year === undefined || isOpen || yearOfUnit(unit) !== undefined
        ? { unit, link }
        : { unit: { ...unit, year }, link };
    })
    .reverse();
};

/** `quý I năm 2022`: a year behind a part of it is the year of that part. */
const withoutOwnYears = (units: readonly LinkedUnit[]): LinkedUnit[] =>
  units.filter(({ unit, link }, index) => !(index > 0 && unit.unit === 'year' && link === undefined));

/** Months of reports that begin with the year: `9 tháng` is January to September. */
const REPORTED: readonly number[] = [3, 6, 9, 12];

const asReported = ({ unit, link }: LinkedUnit): LinkedUnit =>
  unit.unit === 'duration' && REPORTED.includes(unit.months)
    ? { unit: { unit: 'months', count: unit.months, side: 'first' }, link }
    : { unit, link };

const afterMonths = (from: Day | undefined, months: number): Day | undefined =>
  from === undefined ? undefined : addDays(monthsOn(from, months), -1);

/** Parts that follow each other without a gap, as one. */
const listed = (parts: readonly Part[]): Part | undefined => {
  let whole = parts[0];
  for (const part of parts.slice(1)) {
    if (whole?.to === undefined || part.from !== whole.to + 1) return undefined;
    whole = { ...whole, ...part, ...(whole.from === undefined ? {} : { from: whole.from }) };
  }
  return whole;
};

interface Given {
  readonly units: readonly LinkedUnit[];
  readonly parts: readonly Part[];
  readonly office: OfficeYear;
}

/** `lũy kế quý II`: from the beginning of the year. */
const summedUp = ({ units, parts, office }: Given): Part | undefined => {
  const to = listed(parts)?.to;
  const [first] = units;
  return to === undefined || !first
    ? undefined
    : { from: wholeYear(yearOfUnit(first.unit), office).from, to };
};

const between = (first: Part | undefined, second: Part | undefined): Part =>
  withoutUndefined({ from: first?.from, to: second?.to });

/** `từ … đến …`, `… - …`, `từ …`, `đến …`, a list, or one part. */
const joined = (given: Given): Part | undefined => {
  const [first, ...others] = given.units.map(({ link }) => link);
  if (first === 'sum') return summedUp(given);
  if (others.length === 1 && others[0] === 'to') return between(given.parts[0], given.parts[1]);
  const whole = others.every((link) => link === 'list') ? listed(given.parts) : undefined;
  if (!whole) return undefined;
  if (first === 'from') return whole.from === undefined ? undefined : { from: whole.from };
  return first === 'to' && whole.to !== undefined ? { to: whole.to } : whole;
};

/** `6 tháng từ 01/3/2022`: the end is told by the length. */
const lasting = (units: readonly LinkedUnit[], office: OfficeYear): Part | undefined => {
  const length = units.find(({ unit }) => unit.unit === 'duration')?.unit;
  const rest = units.filter(({ unit }) => unit !== length);
  const [start] = rest;
  if (length?.unit !== 'duration' || !start || rest.length > 1) return undefined;
  const from = spanOfUnit(start.unit, office)?.from;
  const to = afterMonths(from, length.months);
  return from === undefined || to === undefined ? undefined : { from, to };
};

const daysOfUnits = (units: readonly LinkedUnit[], office: OfficeYear): Part[] | undefined => {
  const parts: Part[] = [];
  for (const { unit } of units) {
    const part = spanOfUnit(unit, office);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts;
};

const isInOrder = ({ from, to }: Part): boolean => from === undefined || to === undefined || from <= to;

/** The days of units that were typed, one after the other. */
const wholeOf = (units: readonly LinkedUnit[], office: OfficeYear): Part | undefined => {
  const lasts = units.length > 1 ? lasting(units, office) : undefined;
  if (lasts) return lasts;
  const parts = daysOfUnits(units, office);
  const whole = parts && joined({ units, parts, office });
  return whole && isInOrder(whole) ? whole : undefined;
};

const NOT_UNDERSTOOD: readonly StretchToken[] = [{ kind: 'unknown' }];

const onlyOf = ([only, ...others]: readonly LinkedUnit[]): Unit | undefined =>
  only?.link === undefined && others.length === 0 ? only?.unit : undefined;

/**
 * The stretch of the year that a text names, in whole days, both ends included: `từ tháng 3 đến nay`,
 * `quý I và II`, `6 tháng đầu năm`, `lũy kế quý II`, `6 tháng từ 01/3/2022`. Undefined where any part of it is
 * not understood, where there is no such part of the year, and for parts with a gap between them. Takes time
 * linear in the text. `reported`: months alone are those of a report, from the beginning of the year.
 */
export const readStretch = (
  text: string,
  office: OfficeYear,
  { reported = false }: { readonly reported?: boolean } = {},
): Stretch | undefined => {
  const typed = unitsOf(tokenizeStretch(text) ?? NOT_UNDERSTOOD) ?? [];
  const units = withoutOwnYears(withYears(typed));
  const named = reported && units.length === 1 ? units.map(asReported) : units;
  const whole = wholeOf(named, office);
  if (!whole) return undefined;
  const years = typed.map(({ unit }) => yearOfUnit(unit)).filter((it) => it !== undefined);
  return { ...whole, years, ...withoutUndefined({ only: onlyOf(named) }) };
};
