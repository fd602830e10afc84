import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { issueLines, on, read, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const HEADING = ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Địa bàn'];

/** A log of trips of three days each, that states so many days in its rows. */
const stating = (...days: readonly number[]) =>
  tab('Nhật ký', [
    HEADING,
    ...days.map((count, at): Cell[] => [
      AN,
      on(`${at * 4 + 1}/4/2022`),
      on(`${at * 4 + 3}/4/2022`),
      count,
      'xã A',
    ]),
  ]);

const told = (grid: ReturnType<typeof stating>) => {
  const reading = read([ROSTER, grid]);
  return { issues: issueLines(reading), witnesses: reading.tables[1]?.witnesses };
};

describe('the numbers of days that a log states', () => {
  it('bear out the reading where they agree', () => {
    expect(told(stating(3, 3, 3, 3))).toEqual({
      issues: [],
      witnesses: [{ name: 'stated-days', asked: 4, agreed: 4 }],
    });
  });

  it('are a slip of the row where one in four differs', () => {
    const { issues, witnesses } = told(stating(3, 3, 3, 5));
    expect(issues).toEqual([]);
    expect(witnesses).toEqual([{ name: 'stated-days', asked: 4, agreed: 3 }]);
  });

  it('put the table in doubt, once, where a third of them differ', () => {
    const { issues } = told(stating(3, 3, 3, 3, 5, 6));
    expect(issues).toEqual(['TABLE_CONTRADICTED Nhật ký!1']);
  });

  it('are too few to tell in a table of three rows', () => {
    expect(told(stating(3, 5, 5)).issues).toEqual([]);
  });
});
