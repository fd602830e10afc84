import { describe, expect, it } from 'vitest';

import { cellName } from '../../src/base/cell';
import { assess, vocabularyCode } from '../../src/domain/rules';
import type { FieldColumns } from '../../src/domain/trips/trip';
import { day, recordsOf, truthOf } from './truth-records';

const CANONICAL: FieldColumns = {
  officer: 2,
  department: 3,
  quarter: 4,
  round: 5,
  start: 6,
  end: 7,
  days: 8,
  unit: 9,
  level: 10,
  kind: 11,
  topic: 12,
  status: 13,
};
const FIRST_HALF: FieldColumns = {
  officer: 2,
  round: 5,
  dates: 6,
  days: 7,
  unit: 8,
  topic: 9,
  status: 10,
};
const SECOND_HALF: FieldColumns = {
  officer: 2,
  round: 5,
  start: 6,
  end: 7,
  days: 8,
  unit: 9,
  topic: 10,
  status: 11,
};
const TYPED_BY_HAND: FieldColumns = { officer: 2, dates: 3 };
const QUARTERLY: FieldColumns = {};

const COLUMNS: Record<string, (sheet: string) => FieldColumns> = {
  'binh-thuan-2022': () => CANONICAL,
  'quy-mo-200-can-bo': () => ({ start: 6 }),
  'bieu-ngang-2022': () => ({}),
  'bieu-ban-theo-quy-2022': () => QUARTERLY,
  'nhat-ky-go-tay-2022': () => TYPED_BY_HAND,
  'nhat-ky-co-loi-2022': (sheet) => (sheet.includes('đầu') ? FIRST_HALF : SECOND_HALF),
};

/** Faults that show in the trips themselves, whatever words a row was typed with. */
const TOLD_BY_TRIPS = new Set([
  'OUTSIDE_ROUND',
  'OUTSIDE_PERIOD',
  'DURING_EXEMPTION',
  'OVERLAP',
  'DUPLICATE_ROW',
  'HALF_DAY',
  'MISSING_UNIT',
  'MISSING_THEME',
  'NOT_DONE',
  'FUTURE_DATE',
]);

const CASES = Object.keys(COLUMNS).flatMap((name) => [
  [name, 'as it stands', true] as const,
  [name, 'put right', false] as const,
]);

describe.each(CASES)('the rules on %s, %s', (name, _, asIs) => {
  const truth = truthOf(name);
  const records = recordsOf(truth, COLUMNS[name], asIs);
  const { issues } = assess(records, day('2026-11-23'));

  it('find every fault that the trips themselves tell, and no other', () => {
    const found = issues
      .filter((issue) => issue.code !== 'SAME_NAME')
      .map((issue) => [issue.at.sheet, issue.at.row, vocabularyCode(issue.code), issue.severity].join(' '));
    const expected = truth.issues
      .filter((issue) => TOLD_BY_TRIPS.has(issue.code))
      .map((issue) => [issue.sheet, issue.row, issue.code, issue.severity].join(' '));
    expect(found.sort()).toEqual(expected.sort());
  });

  it('name the very cells', () => {
    const cells = issues
      .filter((issue) => issue.at.column !== undefined && issue.code !== 'SAME_NAME')
      .map((issue) => [issue.at.sheet, cellName(issue.at), vocabularyCode(issue.code)].join(' '));
    const told = new Set(truth.issues.map((issue) => [issue.sheet, issue.cell, issue.code].join(' ')));
    expect(cells.filter((cell) => !told.has(cell))).toEqual([]);
  });
});
