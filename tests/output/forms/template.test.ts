import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBook } from '../../../src/output/book/period-book';
import { fillTemplate, namesPlaceholder } from '../../../src/output/forms/template';
import { templateData } from '../../../src/output/forms/template-data';
import { day } from '../../domain/truth-records';
import { bookOfWorkbook, YEAR_END } from '../sample-book';

const year = await bookOfWorkbook('binh-thuan-2022');
const second = openBook(year.records, { kind: 'quarter', quarter: 2 }, YEAR_END);

describe('the office’s own blank', () => {
  it('is filled with officer, department and quarter', () => {
    const officer = second.ledger.officers.get('Võ Thị Ngân');
    if (!officer) throw new Error('no officer');
    const filled = fillTemplate(
      [['Họ tên: {{officer}} ({{ department }})', 'Quý {{quarter}}', '{{cumulative}}']],
      templateData(second, { officer }, 'vi'),
      'vi',
    );
    const cumulative = second.standings.find((standing) => standing.officer.id === 'Võ Thị Ngân')?.cumulative;
    expect(filled.cells).toEqual([['Họ tên: Võ Thị Ngân (Văn phòng)', 'Quý II', cumulative]]);
    expect(filled.unknown).toEqual([]);
  });

  it('repeats a row for each officer, and says from which row of the blank each comes', () => {
    const blank = [['DANH SÁCH'], ['{{officers.officer}}'], ['Tổng: {{days}} ngày']];
    const filled = fillTemplate(blank, templateData(year, {}, 'vi'), 'vi');
    expect(filled.cells).toHaveLength(21);
    expect(filled.cells[1]).toEqual(['Phan Trung Quân']);
    expect(filled.cells.at(-1)).toEqual(['Tổng: 861 ngày']);
    expect(filled.sourceRows).toEqual([1, ...Array.from({ length: 19 }, () => 2), 3]);
  });

  it('keeps dates and numbers of trips as dates and numbers', () => {
    const officer = year.ledger.officers.get('Phan Trung Quân');
    if (!officer) throw new Error('no officer');
    const [first] = fillTemplate(
      [['{{trips.number}}', '{{trips.from}}', '{{trips.days}}', 'từ {{trips.from}}']],
      templateData(year, { officer }, 'vi'),
      'vi',
    ).cells;
    expect(first).toEqual([1, { day: day('2022-01-04') }, 1, 'từ 04/01/2022']);
  });

  it('tells placeholders that it does not know, and leaves them standing', () => {
    const filled = fillTemplate(
      [['x', '{{salary}} và {{officer}}'], ['{{trips.wage}}']],
      { values: { officer: 'Lan' }, lists: { trips: [{ unit: 'xã A' }] } },
      'vi',
    );
    expect(filled.cells).toEqual([['x', '{{salary}} và Lan'], ['{{trips.wage}}']]);
    expect(filled.unknown).toEqual([
      { row: 1, column: 2, name: 'salary' },
      { row: 2, column: 1, name: 'trips.wage' },
    ]);
  });

  it('does not take names of the language for its own', () => {
    const filled = fillTemplate([['{{constructor}}', '{{toString}}']], { values: {}, lists: {} }, 'vi');
    expect(filled.unknown).toHaveLength(2);
  });

  it('leaves a row to write on where a list is empty', () => {
    const filled = fillTemplate([['{{trips.unit}}', 'ghi chú']], { values: {}, lists: { trips: [] } }, 'vi');
    expect(filled.cells).toEqual([['', 'ghi chú']]);
  });

  it('leaves a grid without placeholders as it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.integer(),
              fc.string().filter((s) => !s.includes('{{')),
            ),
          ),
        ),
        (grid) => {
          expect(fillTemplate(grid, { values: {}, lists: {} }, 'vi').cells).toEqual(grid);
        },
      ),
    );
  });

  it('knows the names in Vietnamese, with marks, without, and with spaces', () => {
    const data = {
      values: { officer: 'Võ Thị Ngân', quarter: 'II', year: '2022' },
      lists: { trips: [{ unit: 'xã Bắc Ruộng' }, { unit: 'xã Tân Phước' }] },
    };
    const blank = [
      ['{{cán bộ}}', 'Quý {{ QUÝ }}/{{nam}}'],
      ['{{chuyến.đơn vị}}', '{{lương tháng}}'],
    ];
    const filled = fillTemplate(blank, data, 'vi');
    expect(filled.cells.map(([first]) => first)).toEqual(['Võ Thị Ngân', 'xã Bắc Ruộng', 'xã Tân Phước']);
    expect(filled.cells[0]?.[1]).toBe('Quý II/2022');
    expect(filled.unknown).toEqual([{ row: 2, column: 2, name: 'lương tháng' }]);
    expect(namesPlaceholder(blank, 'quarter')).toBe(true);
    expect(fillTemplate([['Năm {{năm}}']], templateData(year, {}, 'vi'), 'vi').cells).toEqual([['Năm 2022']]);
  });
});
