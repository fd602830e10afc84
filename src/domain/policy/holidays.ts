import { addDays, mustDay, partsOf } from '../../base/day';
import type { CalendarException, Policy } from './policy';

type Kind = CalendarException['kind'];

/** Days of a kind from a first to a last, as [month, date]; `expected` where they were read as proposed. */
type Days = readonly [Kind, string, readonly [number, number], (readonly [number, number])?, 'expected'?];

/** What the State has not decided for a year, or not yet when its sources were read. */
const OPEN_QUESTIONS = ['tet', 'national', 'swaps', 'culture-day'] as const;

type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

interface YearOff {
  readonly days: readonly Days[];
  /** Where the decisions stand: documents, and addresses where they were read. */
  readonly sources: readonly string[];
  readonly open?: readonly OpenQuestion[];
}

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 111, 112';

/**
 * Days off and days worked in exchange, as decided for the year: the Labour Code, and the yearly decisions on
 * Tết, 2/9 and swaps, which hold for political and social organisations too. Where a holiday falls on the
 * weekly rest the next working day is off in lieu (Điều 111, khoản 3). An office edits its own list.
 */
const YEARS: Readonly<Record<number, YearOff>> = {
  2022: {
    sources: [LABOUR_CODE, 'Công văn 245/VPCP-KGVX, 11/1/2022 (Tết 31/1–4/2, Quốc khánh 1–2/9)'],
    days: [
      ['holiday', 'new-year', [1, 1]],
      ['day-off-in-lieu', 'new-year', [1, 3]],
      ['holiday', 'tet', [1, 31], [2, 4]],
      ['holiday', 'hung-kings', [4, 10]],
      ['day-off-in-lieu', 'hung-kings', [4, 11]],
      ['holiday', 'reunification', [4, 30]],
      ['holiday', 'labour', [5, 1]],
      ['day-off-in-lieu', 'reunification', [5, 2]],
      ['day-off-in-lieu', 'labour', [5, 3]],
      ['holiday', 'national', [9, 1], [9, 2]],
    ],
  },
  2023: {
    sources: [LABOUR_CODE, 'Công văn 8056/VPCP-KGVX, 1/12/2022 (Tết 20–26/1, Quốc khánh 1–4/9)'],
    days: [
      ['holiday', 'new-year', [1, 1]],
      ['day-off-in-lieu', 'new-year', [1, 2]],
      ['holiday', 'tet', [1, 20], [1, 24]],
      ['day-off-in-lieu', 'tet', [1, 25], [1, 26]],
      ['holiday', 'hung-kings', [4, 29]],
      ['holiday', 'reunification', [4, 30]],
      ['holiday', 'labour', [5, 1]],
      ['day-off-in-lieu', 'hung-kings', [5, 2]],
      ['day-off-in-lieu', 'reunification', [5, 3]],
      ['holiday', 'national', [9, 1], [9, 2]],
      ['day-off-in-lieu', 'national', [9, 4]],
    ],
  },
  2024: {
    sources: [
      LABOUR_CODE,
      'Công văn 8662/VPCP-KGVX, 3/11/2023 (Tết 8–14/2, Quốc khánh 31/8–3/9)',
      'Công văn 2450/VPCP-KGVX, 12/4/2024 (nghỉ 29/4, làm bù 4/5)',
    ],
    days: [
      ['holiday', 'new-year', [1, 1]],
      ['holiday', 'tet', [2, 8], [2, 12]],
      ['day-off-in-lieu', 'tet', [2, 13], [2, 14]],
      ['holiday', 'hung-kings', [4, 18]],
      ['day-off-in-lieu', 'swap', [4, 29]],
      ['holiday', 'reunification', [4, 30]],
      ['holiday', 'labour', [5, 1]],
      ['make-up-workday', 'swap', [5, 4]],
      ['holiday', 'national', [9, 2], [9, 3]],
    ],
  },
  2025: {
    sources: [LABOUR_CODE, 'Thông báo 6150/TB-BLĐTBXH, 3/12/2024 (Tết 25/1–2/2, nghỉ 2/5, làm bù 26/4)'],
    days: [
      ['holiday', 'new-year', [1, 1]],
      ['holiday', 'tet', [1, 27], [1, 31]],
      ['holiday', 'hung-kings', [4, 7]],
      ['make-up-workday', 'swap', [4, 26]],
      ['holiday', 'reunification', [4, 30]],
      ['holiday', 'labour', [5, 1]],
      ['day-off-in-lieu', 'swap', [5, 2]],
      ['holiday', 'national', [9, 1], [9, 2]],
    ],
  },
  2026: {
    sources: [
      LABOUR_CODE,
      'Công văn 12729/VPCP-KGVX, 25/12/2025 (nghỉ 2/1, làm bù 10/1)',
      'Tết 14–22/2: congan.com.vn/?catid=702&id=388656; Giỗ Tổ, 30/4, 1/5: thanhnien.vn, 23/2/2026',
      'Quốc khánh 29/8–2/9 (nghỉ 31/8, làm bù 22/8): theo phương án Bộ Nội vụ đã trình',
    ],
    // The swap of 2/9 was read as it was proposed; 24/11 as a policy (80-NQ/TW, 7/1/2026) to be made law.
    open: ['swaps', 'culture-day'],
    days: [
      ['holiday', 'new-year', [1, 1]],
      ['day-off-in-lieu', 'swap', [1, 2]],
      ['make-up-workday', 'swap', [1, 10]],
      ['holiday', 'tet', [2, 16], [2, 20]],
      ['holiday', 'hung-kings', [4, 26]],
      ['day-off-in-lieu', 'hung-kings', [4, 27]],
      ['holiday', 'reunification', [4, 30]],
      ['holiday', 'labour', [5, 1]],
      ['make-up-workday', 'swap', [8, 22], [8, 22], 'expected'],
      ['day-off-in-lieu', 'swap', [8, 31], [8, 31], 'expected'],
      ['holiday', 'national', [9, 1], [9, 2]],
    ],
  },
  2027: {
    sources: [LABOUR_CODE],
    // Of Tết only the first three days of the lunar year are sure, whatever the five days will be.
    open: ['tet', 'national', 'swaps', 'culture-day'],
    days: [
      ['holiday', 'new-year', [1, 1]],
      ['holiday', 'tet', [2, 6], [2, 8]],
      ['holiday', 'hung-kings', [4, 16]],
      ['holiday', 'reunification', [4, 30]],
      ['holiday', 'labour', [5, 1]],
      ['day-off-in-lieu', 'labour', [5, 3]],
      ['holiday', 'national', [9, 2]],
    ],
  },
};

/** A day off, or one worked in exchange, of which an office starts. */
interface KnownDay extends CalendarException {
  readonly name: string;
  /** As proposed: whether it was decided so is to be checked. */
  readonly expected: boolean;
}

/** The year's days off and make-up workdays to start from; empty for a year not known here. */
export const holidaysOf = (year: number): KnownDay[] =>
  (YEARS[year]?.days ?? []).flatMap(([kind, name, first, last = first, state]) => {
    const from = mustDay(year, ...first);
    const length = mustDay(year, ...last) - from + 1;
    return Array.from({ length }, (_, index) => ({
      day: addDays(from, index),
      kind,
      name,
      expected: state === 'expected',
    }));
  });

/** Where the year's days off were decided; empty for a year not known here. */
export const holidaySources = (year: number): readonly string[] => YEARS[year]?.sources ?? [];

/** What is still to be decided, or to be checked, for the year; everything for a year not known here. */
export const openQuestions = (year: number): readonly OpenQuestion[] => {
  const known = YEARS[year];
  return known === undefined ? OPEN_QUESTIONS : (known.open ?? []);
};

/** The calendar years that the counting window touches. */
const yearsOf = ({ window }: Pick<Policy, 'window'>): number[] => {
  const [first, last] = [partsOf(window.from).year, partsOf(window.to).year];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
};

/**
 * Years of the window for which an office that counts working days lists no day off at all: every holiday on a
 * weekday would count. Empty where calendar days are counted.
 */
export const yearsWithoutDaysOff = (policy: Pick<Policy, 'window' | 'dayKind' | 'calendar'>): number[] => {
  if (policy.dayKind === 'calendar') return [];
  const listed = new Set(
    policy.calendar.flatMap(({ day, kind }) => (kind === 'make-up-workday' ? [] : [partsOf(day).year])),
  );
  return yearsOf(policy).filter((year) => !listed.has(year));
};

/**
 * Years of the window, among those listed, of which the State has not decided Tết or 2/9: working days of these
 * weeks may yet turn out to be days off. Empty where calendar days are counted.
 */
export const undecidedYears = (policy: Pick<Policy, 'window' | 'dayKind' | 'calendar'>): number[] => {
  if (policy.dayKind === 'calendar') return [];
  const unlisted = yearsWithoutDaysOff(policy);
  return yearsOf(policy).filter(
    (year) =>
      !unlisted.includes(year) &&
      openQuestions(year).some((question) => question === 'tet' || question === 'national'),
  );
};
