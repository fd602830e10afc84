import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { toIso } from '../../../src/base/day';
import { issueLines, on, read, tab } from './sheets';

const LOG = tab('Nhật ký', [
  ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
  ['Lê Văn Tám', on('3/5/2024'), on('6/5/2024'), 'xã A, huyện B', 'Khảo sát'],
]);

const settings = (...rows: readonly (readonly [string, Cell])[]) =>
  read([tab('Cài đặt', [['Tham số', 'Giá trị'], ['Năm', 2024], ['Số ngày tối thiểu', 60], ...rows]), LOG]);

const windowOf = ({ records }: ReturnType<typeof settings>): string => {
  const { from, to } = records.policy.window;
  return `${toIso(from)}..${toIso(to)}`;
};

const told = (reading: ReturnType<typeof settings>): string[] =>
  issueLines(reading).filter((line) => /SETTING|WINDOW/.test(line));

describe('the counting window on the settings tab', () => {
  it.each([
    ['the year', on('1/1/2024'), on('31/12/2024')],
    ['a year from one spring to the next', on('1/4/2024'), on('31/3/2025')],
    ['two years', on('1/1/2023'), on('31/12/2024')],
  ])('is counted as it stands, and nothing is said: %s', (_, from, to) => {
    const reading = settings(['Tính từ ngày', from], ['Tính đến ngày', to]);
    expect(told(reading)).toEqual([]);
  });

  it.each([
    ['its last day is thirty years away', on('1/1/2024'), on('31/12/2054'), 'B5'],
    ['its first day is thirty years away', on('1/1/1994'), on('31/12/2024'), 'B4'],
    ['it ends before it begins', on('1/12/2024'), on('1/2/2024'), 'B5'],
  ])('is said not to be right in the cell of the farther end where %s', (_, from, to, cell) => {
    const reading = settings(['Tính từ ngày', from], ['Tính đến ngày', to]);
    expect(told(reading)).toEqual([`BAD_SETTING Cài đặt!${cell}`]);
    expect(reading.issues.find(({ code }) => code === 'BAD_SETTING')?.params['name']).toMatch(/^Tính/);
  });

  it('is said not to be right where its last day alone is told', () => {
    expect(told(settings(['Tính đến ngày', on('31/12/2054')]))).toEqual(['BAD_SETTING Cài đặt!B4']);
    expect(told(settings(['Thời gian tính', 'từ 1/1/2024 đến 31/12/2054']))).toEqual([
      'BAD_SETTING Cài đặt!B4',
    ]);
  });

  it.each([[on('31/12/9999')], ['31/12/9999'], [on('31/12/2204')], [on('31/12/1900')]])(
    'is that of the year where its last day is in no year of an office, and that is said: %j',
    (to) => {
      const reading = settings(['Tính từ ngày', on('1/1/2024')], ['Tính đến ngày', to]);
      expect(windowOf(reading)).toBe('2024-01-01..2024-12-31');
      expect(told(reading)).toEqual(['BAD_SETTING Cài đặt!B5']);
    },
  );

  it('has no holiday that is longer than a year', () => {
    const started = performance.now();
    const reading = settings(['Ngày nghỉ lễ', 'từ 1/1/2024 đến 31/12/2090']);
    expect(told(reading)).toEqual(['BAD_SETTING Cài đặt!B4']);
    expect(reading.records.policy.calendar).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
