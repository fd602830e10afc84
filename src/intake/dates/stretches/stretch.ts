import { addDays, dayOf, monthLength, partsOf, type Day } from '../../../base/day';
import { quarterSpan, quartersOf, type Quarter } from '../../../domain/period';
import type { Policy } from '../../../domain/policy';
import { contains, intersect, spanOf, type Span } from '../../../domain/span';
import { tokenizeStretch, type StretchToken, type Unit } from './stretch-tokens';

/** The office's year, in which a text that names no year is meant. */
export type OfficeYear = Pick<Policy, 'year' | 'window' | 'quarters'>;

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
  if (count < 1 || count > 12) return undefined;
  const { from, to } = wholeYear(year, office);
  return side === 'first'
    ? { from, to: addDays(monthsOn(from, count), -1) }
    : { from: monthsOn(addDays(to, 1), -count), to };
};

const dayIn = (
  { date, month, year }: Extract<Unit, { unit: 'day' }>,
  office: OfficeYear,
): Span | undefined => {
  const years = year === undefined ? [office.year, office.year - 1, office.year + 1] : [year];
  const days = years.map((each) => dayOf(each, month, date)).filter((it) => it !== undefined);
  const day = days.find((it) => contains(office.window, it)) ?? days[0];
  return day === undefined ? undefined : { from: day, to: day };
};

/** The days of a part of the year; undefined where there is no such part. */
const spanOfUnit = (unit: Unit, office: OfficeYear): Part | undefined => {
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
      return unit.year === undefined || unit.year === office.year
        ? office.window
        : wholeYear(unit.year, office);
    case 'start':
    case 'end': {
      const { from, to } = wholeYear(unit.year, office);
      return unit.unit === 'start' ? { from, to: from } : { from: to, to };
    }
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

/** Units with what joins them; a figure by itself is of the kind of the unit before it. */
const unitsOf = (tokens: readonly StretchToken[]): LinkedUnit[] | undefined => {
  const found: LinkedUnit[] = [];
  let link: Link;
  for (const token of tokens) {
    if (token.kind === 'unknown') return undefined;
    if (token.kind !== 'unit' && token.kind !== 'number') {
      link = link === 'sum' ? 'sum' : token.kind;
      continue;
    }
    const unit = token.kind === 'unit' ? token.unit : likeBefore(token, found[found.length - 1]?.unit);
    if (!unit) return undefined;
    found.push({ unit, link });
    link = undefined;
  }
  // `01/3/2022 -`: the end is left open.
  if (link === 'to' && found.length > 0) found.push({ unit: { unit: 'now' }, link });
  return link === undefined || link === 'to' ? found : undefined;
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

const alone = (unit: Unit): Unit =>
  unit.unit === 'duration' && REPORTED.includes(unit.months)
    ? { unit: 'months', count: unit.months, side: 'first' }
    : unit;

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

/** `từ … đến …`, `… - …`, `từ …`, `đến …`, a list, or one part. */
const joined = ({ units, parts, office }: Given): Part | undefined => {
  const [first, second] = parts;
  const links = units.map(({ link }) => link);
  if (!first) return undefined;
  if (links[0] === 'sum') {
    const last = listed(parts)?.to;
    return last === undefined
      ? undefined
      : { from: wholeYear(yearOfUnit(units[0]?.unit ?? { unit: 'now' }), office).from, to: last };
  }
  if (parts.length === 2 && second && links[1] === 'to')
    return {
      ...(first.from === undefined ? {} : { from: first.from }),
      ...(second.to === undefined ? {} : { to: second.to }),
    };
  if (links.slice(1).some((link) => link !== 'list')) return undefined;
  const whole = listed(parts);
  if (links[0] === 'from') return whole?.from === undefined ? undefined : { from: whole.from };
  if (links[0] === 'to') return whole?.to === undefined ? whole : { to: whole.to };
  return whole;
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
  const tokens = tokenizeStretch(text);
  const typed = tokens && unitsOf(tokens);
  if (!typed || typed.length === 0) return undefined;
  const years = typed.map(({ unit }) => yearOfUnit(unit)).filter((it) => it !== undefined);
  const units = withoutOwnYears(withYears(typed));
  const [only, ...others] =
    units.length === 1 ? units.map(({ unit, link }) => ({ unit: reported ? alone(unit) : unit, link })) : units;
  const lasts = others.length > 0 ? lasting(units, office) : undefined;
  if (lasts) return { ...lasts, years };
  const all = only && others.length === 0 ? [only] : units;
  const parts = all.map(({ unit }) => spanOfUnit(unit, office));
  if (parts.some((part) => part === undefined)) return undefined;
  const whole = joined({ units: all, parts: parts as Part[], office });
  if (!whole || (whole.from !== undefined && whole.to !== undefined && !spanOf(whole.from, whole.to)))
    return undefined;
  return {
    ...whole,
    years,
    ...(all.length === 1 && only && only.link === undefined ? { only: only.unit } : {}),
  };
};
