import { describe, expect, it } from 'vitest';
import type { IssueItem } from '../../src/protocol/issues';
import { outsideTrips } from '../../src/sidebar/views/issues/outside-trips';

const issue = (code: string, row: number, severity: IssueItem['severity'] = 'warning'): IssueItem => ({
  id: `${code}-${row}`,
  code,
  severity,
  blocks: false,
  at: { sheet: 'Nhật ký', row, column: 6 },
  cell: `F${row}`,
  department: '',
  officer: '',
  advice: '',
  message: '',
  fix: '',
  suggestions: [],
  state: 'open',
});

const OTHER_YEAR = [2, 3, 4, 5].flatMap((row) => [issue('OUTSIDE_PERIOD', row), issue('OUTSIDE_ROUND', row)]);

describe('trips of another year', () => {
  it('are told together, with the rounds that they name', () => {
    const others = [issue('OUTSIDE_ROUND', 9), issue('OVERLAP', 2)];
    expect(outsideTrips([...OTHER_YEAR, ...others])).toEqual({
      apart: others,
      outside: OTHER_YEAR,
      trips: 4,
    });
  });

  it('stay in the list where they are few', () => {
    const few = OTHER_YEAR.slice(0, 6);
    expect(outsideTrips(few)).toEqual({ apart: few, outside: [], trips: 0 });
  });

  it('are not those that only reach beyond the period', () => {
    const partly = [2, 3, 4, 5, 6].map((row) => issue('OUTSIDE_PERIOD', row, 'info'));
    expect(outsideTrips(partly).apart).toEqual(partly);
  });
});
