import { partsOf } from '../../../base/day';
import { contains, spanOf, type Span } from '../../../domain/days/span';
import { agreesWholly, isLikelyTrip, scoreOf } from './date-evidence';
import { isOneCell, mended, shortIso, unsound, type Case } from './date-repair';
import { variantsOf, type RightYears, type Variant } from '../date-variants';
import { type TripDateContext, type TripDateFault, type TripDates } from './trip-dates';
import { DATE_FIELDS } from '../../words/headings/field-sets';
import { isYearOfWork } from '../../words/time/calendar-figures';

const yearsOf = (span: Span | undefined): number[] => {
  if (!span) return [];
  const first = partsOf(span.from).year;
  return Array.from({ length: Math.min(partsOf(span.to).year - first + 1, 5) }, (_, index) => first + index);
};

/**
 * Two months before or after the year an office still works on it, and the typed year may be right; farther off
 * hardly anything is meant but a slip.
 */
const NEAR_THE_PERIOD = 60;
/** How much likelier another reading has to be than the typed one to be taken for it. */
const MARGIN = {
  /** As much as a round or a title says: anything less, and a person is asked which day is meant. */
  swapped: 4,
  /** The period (2) and one clue more: a trip of last year's end is no slip. */
  year: 3,
  /** So far from the period any clue is enough. */
  yearFarOff: 1,
};

const NO_YEARS: RightYears = { years: [], holds: () => true };

/** Years to which a slip may be put right; none when the typed years are in order. */
const rightYears = (row: Case, context: TripDateContext): RightYears => {
  const { period, habits = {}, otherPeriods = [] } = context;
  if (otherPeriods.some((other) => !isOutside(row, other))) return NO_YEARS;
  const years = yearsOf(period);
  // Over two calendar years a year may be one of the period's, and the wrong one of them.
  if (period && years.length > 1 && row.typedYears.length > 0 && isOutside(row, period))
    return { years, holds: (day) => contains(period, day) };
  // The title of last year's table names its year.
  const isUsual = (year: number): boolean =>
    year === context.year || DATE_FIELDS.some((field) => habits[field]?.commonYears.includes(year));
  const unusual = row.typedYears.filter((year) => !isUsual(year));
  return unusual.some((year) => !years.includes(year))
    ? { years, holds: (day) => years.includes(partsOf(day).year) }
    : NO_YEARS;
};

const isOutside = ({ ends: { from, to } }: Case, period: Span): boolean =>
  !contains(period, from) || !contains(period, to);

type EndFields = Pick<Case, 'startField' | 'endField'>;

const looksSwapped = ({ startField, endField }: EndFields, { habits = {} }: TripDateContext): boolean =>
  habits[startField]?.looksSwapped === true || habits[endField]?.looksSwapped === true;

const daysOutside = (span: Span, period: Span | undefined): number =>
  period ? Math.max(period.from - span.to, span.from - period.to, 0) : 0;

const marginFor = (variant: Variant, written: Span, context: TripDateContext): number => {
  if (variant.change !== 'year') return MARGIN.swapped;
  return daysOutside(written, context.period) > NEAR_THE_PERIOD ? MARGIN.yearFarOff : MARGIN.year;
};

interface Rated {
  readonly variant: Variant;
  readonly score: number;
}

/** The likeliest of the other readings; the first of equals, and an exchange of the dates comes first. */
const bestVariant = (row: Case, context: TripDateContext): Rated | undefined => {
  const variants = variantsOf(row.ends, rightYears(row, context));
  if (variants.length === 0) return undefined;
  const bonus = looksSwapped(row, context) ? MARGIN.swapped : 0;
  const rated = variants
    .filter(({ start, end }) => !isOneCell(row) || (start && end) || row.ends.from !== row.ends.to)
    .map((variant) => ({
      variant,
      score: scoreOf(variant.span, context) + (variant.change === 'swapped' ? bonus : 0),
    }));
  return rated.reduce<Rated | undefined>(
    (best, each) => (!best || each.score > best.score ? each : best),
    undefined,
  );
};

/** The end before the start: exchanged, unless the row says otherwise. */
const judgeReversed = (row: Case, best: Rated | undefined, context: TripDateContext): TripDates => {
  const span = best?.variant.span;
  const likely = span && isLikelyTrip(span, context);
  if (best && likely) return mended(row, best.variant);
  return unsound({
    code: 'END_BEFORE_START',
    field: row.startField,
    blocks: true,
    ...(span ? { suggestions: [shortIso(span)] } : {}),
  });
};

/** Years that nobody can mean, when nothing tells the right one. */
const hasAbsurdYear = (row: Case): boolean => !row.typedYears.every(isYearOfWork);

const isOfWork = ({ from, to }: Span): boolean => [from, to].every((day) => isYearOfWork(partsOf(day).year));

/** Nothing speaks against the days as written, not even the habit of their column. */
export const isBeyondDoubt = (written: Span, fields: EndFields, context: TripDateContext): boolean =>
  agreesWholly(written, context) && isOfWork(written) && !looksSwapped(fields, context);

/** The days as written, put right where others are much likelier. */
export const judge = (row: Case, context: TripDateContext): TripDates => {
  const written = spanOf(row.ends.from, row.ends.to);
  if (written && isBeyondDoubt(written, row, context))
    return { segments: row.segments, sound: true, faults: [] };
  const best = bestVariant(row, context);
  if (!written) return judgeReversed(row, best, context);
  const margin = best ? best.score - scoreOf(written, context) : -Infinity;
  if (best && margin >= marginFor(best.variant, written, context)) return mended(row, best.variant);
  if (hasAbsurdYear(row)) return unsound({ code: 'WRONG_YEAR', field: row.startField, blocks: true });
  const faults = best ? ambiguity(row, { best, margin, written }, context) : [];
  return { segments: row.segments, sound: !faults.some((fault) => fault.blocks), faults };
};

/** Both readings, when neither can be ruled out. Without the habit of the column, the day-first one counts. */
const ambiguity = (
  row: Case,
  { best, margin, written }: { best: Rated; margin: number; written: Span },
  context: TripDateContext,
): TripDateFault[] => {
  const habit = looksSwapped(row, context);
  if (best.variant.change !== 'swapped' || margin < (habit ? 0 : 2)) return [];
  const suggestions = [shortIso(written), shortIso(best.variant.span)];
  return [{ code: 'AMBIGUOUS_DATE', field: row.startField, blocks: habit, suggestions }];
};
