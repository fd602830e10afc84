import { describe, expect, it } from 'vitest';
import { issueLines, on, read, ROSTER, tab } from '../reading/sheets';

const log = (...names: readonly string[]) =>
  tab('Nhật ký', [
    ['Cán bộ', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
    ...names.map((name, at) => [
      name,
      on(`4/${at + 1}/2022`),
      on(`5/${at + 1}/2022`),
      'xã Tân Lập',
      'Khảo sát',
    ]),
  ]);

const told = (...names: readonly string[]) => {
  const reading = read([ROSTER, log(...names)]);
  return { officers: reading.records.trips.map(({ officer }) => officer), issues: issueLines(reading) };
};

describe('people written by their given names alone', () => {
  it('are the officers who have them, where that is the habit, and it is said', () => {
    const { officers, issues } = told('Đ/c An, Bình', 'anh Chính', 'Dung');
    expect(officers).toEqual(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Công Chính', 'Đoàn Mai Dung']);
    expect([...new Set(issues.map((line) => line.split(' ')[0]))]).toEqual(['NAME_IN_SHORT']);
  });

  it('are asked about where fewer than half are written so', () => {
    const { officers, issues } = told(
      'An',
      'Bình',
      'Dung',
      'Nguyễn Văn An',
      'Trần Thị Bình',
      'Lê Công Chính',
      'Đoàn Mai Dung',
    );
    expect(officers).toHaveLength(4);
    expect(issues.filter((line) => line.startsWith('UNKNOWN_OFFICER'))).toHaveLength(3);
  });

  it('are asked about where there are but two', () => {
    expect(told('An', 'Bình').officers).toEqual([]);
  });

  it('are nobody where no officer has the name, and asked about where two have', () => {
    const { officers, issues } = told('An', 'Bình', 'Chính', 'Tuấn');
    expect(officers).toHaveLength(3);
    expect(issues).toContain('UNKNOWN_OFFICER Nhật ký!A5');
    const twins = tab('Danh sách cán bộ', [
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban, Văn phòng'],
      [1, 'Nguyễn Văn An', 'Trưởng ban', 'Ban Phong trào'],
      [2, 'Lê Thị An', 'Chuyên viên', 'Văn phòng'],
    ]);
    const both = read([twins, log('An', 'An', 'An')]);
    expect(both.records.trips).toEqual([]);
    expect(issueLines(both).filter((line) => line.startsWith('AMBIGUOUS_OFFICER'))).toHaveLength(3);
  });
});
