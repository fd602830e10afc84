import type { Day } from '../../../src/base/day';
import type { Truth } from '../../accuracy/truth';
import { at } from '../../fixtures/unseen/book';

/** What a row of the unchanged workbook tells, for cells that fit it. */
export interface RowFacts {
  /** From 0 within its table. */
  readonly index: number;
  /** First and last day of the row's trip; days spread over the year where it tells of none. */
  readonly from: Day;
  readonly to: Day;
  /** The officer, where the row has one. */
  readonly officer?: string;
}

export interface CastTrip {
  readonly officer: string;
  readonly from: Day;
  readonly to: Day;
  readonly unit: string;
}

/** Who and what other tables of the same office would speak of. */
export interface Cast {
  readonly year: number;
  readonly officers: readonly { readonly name: string; readonly department: string }[];
  /** Real places of the office's province. */
  readonly places: readonly string[];
  readonly trips: readonly CastTrip[];
  /** Days counted for each officer in each quarter, by the unchanged workbook. */
  readonly counted: ReadonlyMap<string, readonly number[]>;
}

/** People who are on no roster of any workbook of the tests. */
export const STRANGERS = [
  'Châu Bảo Khánh',
  'Mạc Đăng Khoa',
  'Tống Khánh Vy',
  'Ninh Thế Hiển',
  'Quách Gia Bảo',
  'Lục Thiên Ân',
  'Thạch Sô Phia',
  'Kiều Mộng Cầm',
  'Ứng Hoài Nam',
  'Giang Tuệ Lâm',
  'Khổng Đức Trọng',
  'Phó Bích Diệp',
] as const;

const tripsOf = (truth: Truth): CastTrip[] =>
  truth.trips.flatMap(({ officer, start, end, unit }) =>
    officer === null || start === null || end === null || unit === null
      ? []
      : [{ officer, from: at(start), to: at(end), unit }],
  );

export const castOf = (truth: Truth, counted: Cast['counted']): Cast => {
  const trips = tripsOf(truth);
  return {
    year: truth.policy.year,
    officers: truth.officers.map(({ name, department }) => ({ name, department })),
    places: [...new Set(trips.map(({ unit }) => unit))].filter((unit) => /^(xã|phường|thị trấn) /.test(unit)),
    trips,
    counted,
  };
};
