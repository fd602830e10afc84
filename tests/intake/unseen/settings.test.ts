import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/base/day';
import { on, read, tab } from '../reading/sheets';

const LOG = tab('Nhật ký', [
  ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
  ['Lê Văn Tám', on('3/5/2024'), on('6/5/2024'), 'xã A, huyện B', 'Khảo sát'],
]);

const policyOf = (...settings: Parameters<typeof tab>) => read([tab(...settings), LOG]).records.policy;

describe('a setting that is stated twice', () => {
  const twice = (...rows: readonly (readonly (string | number)[])[]) => {
    const { records, issues } = read([
      tab('Cài đặt', [['Tham số', 'Giá trị'], ['Năm kế hoạch', 2024], ...rows]),
      LOG,
    ]);
    return { ...records.policy, told: issues.filter(({ code }) => code === 'SETTING_TWICE') };
  };

  it('stands as the first row has it, and the other row is told, once', () => {
    const { requiredDays, dayKind, told } = twice(
      ['Số ngày yêu cầu', 60],
      ['Loại ngày', 'Làm việc'],
      ['Số ngày yêu cầu', 30],
      ['Loại ngày', 'Ngày lịch'],
    );
    expect([requiredDays, dayKind]).toEqual([60, 'working']);
    expect(told.map(({ at, params }) => [at.row, params.value])).toEqual([
      [5, '30'],
      [6, 'Ngày lịch'],
    ]);
  });

  it('is not told where both rows say the same, or each a part', () => {
    const { told, window } = twice(
      ['Số ngày yêu cầu', 60],
      ['Số ngày yêu cầu', '60 ngày/năm'],
      ['Thời gian tính: từ', '01/3/2024'],
      ['Thời gian tính: đến', '30/11/2024'],
      ['Ngày nghỉ lễ', '01/01'],
      ['Ngày nghỉ lễ', '30/4; 01/5'],
      ['Nhiệm vụ: Báo cáo', '1 báo cáo mỗi tháng'],
      ['Nhiệm vụ: Đi cuối tuần', '4 ngày mỗi quý; chỉ tính: thứ Bảy, Chủ nhật'],
    );
    expect(told).toEqual([]);
    expect([window.from, window.to].map(toIso)).toEqual(['2024-03-01', '2024-11-30']);
  });

  it('is told in another tab of settings too', () => {
    const { records, issues } = read([
      tab('Cài đặt', [
        ['Tham số', 'Giá trị'],
        ['Năm kế hoạch', 2024],
        ['Số ngày yêu cầu', 60],
      ]),
      tab('Quy định', [
        ['Tham số', 'Giá trị'],
        ['Số ngày yêu cầu', 30],
        ['Hạn báo cáo', '10 ngày'],
      ]),
      LOG,
    ]);
    expect(records.policy).toMatchObject({ requiredDays: 60, reportDueDays: 10 });
    expect(issues.flatMap(({ code, at }) => (code === 'SETTING_TWICE' ? [at.sheet] : []))).toEqual([
      'Quy định',
    ]);
  });
});

describe('an office states its rules in its own words', () => {
  it('as numbered rules with quotas by level and a window in one cell', () => {
    const policy = policyOf('Quy định', [
      ['QUY ĐỊNH CỦA CƠ QUAN'],
      ['STT', 'Nội dung quy định', 'Mức'],
      [1, 'Chỉ tiêu số ngày đi cơ sở/người/năm', 60],
      [2, 'Trong đó: tại chi đoàn', 30],
      [3, 'Tại xã, phường, thị trấn', 20],
      [4, 'Tại huyện', 10],
      [5, 'Thời gian tính', '01/3/2024 - 31/12/2024'],
      [6, 'Hạn báo cáo', '10 ngày sau khi kết thúc'],
    ]);
    expect(policy).toMatchObject({
      requiredDays: 60,
      levelQuotas: { branch: 30, commune: 20, district: 10 },
      reportDueDays: 10,
    });
    expect([policy.window.from, policy.window.to].map(toIso)).toEqual(['2024-03-01', '2024-12-31']);
  });

  it('with working days, the days off in one cell, and a quota by months of duty', () => {
    const policy = policyOf('Thiết lập', [
      ['Tham số', 'Giá trị'],
      ['Năm kế hoạch', 2024],
      ['Số ngày yêu cầu', '60 ngày/năm'],
      ['Loại ngày', 'Làm việc'],
      ['Ngày nghỉ lễ', '01/01; 30/4; 01/5; 02-03/9'],
      ['Cán bộ nghỉ một phần năm', 'Giảm chỉ tiêu theo tỷ lệ số tháng công tác'],
      ['Bắt buộc có công lệnh', 'Có'],
    ]);
    expect(policy).toMatchObject({
      requiredDays: 60,
      dayKind: 'working',
      exemption: 'pro-rata',
      travelOrderRequired: true,
    });
    expect(policy.calendar.map(({ day }) => toIso(day))).toEqual([
      '2024-01-01',
      '2024-04-30',
      '2024-05-01',
      '2024-09-02',
      '2024-09-03',
    ]);
  });

  it('in English, where a rule’s name and value look like headings', () => {
    expect(
      policyOf('Settings', [
        ['Parameter', 'Value'],
        ['Year', 2024],
        ['Required days', 45],
        ['Count to', '2024-11-30'],
        ['Day kind', 'working days'],
        ['Report due (days)', 15],
        ['Half days', 'No'],
      ]),
    ).toMatchObject({ requiredDays: 45, dayKind: 'working', reportDueDays: 15, halfDays: false });
  });

  it('by a list of its quarters, from September to August', () => {
    const policy = policyOf('Năm tài chính', [
      ['Kỳ', 'Từ ngày', 'Đến ngày'],
      ['Quý I', on('1/9/2023'), on('30/11/2023')],
      ['Quý II', on('1/12/2023'), on('29/2/2024')],
      ['Quý III', on('1/3/2024'), on('31/5/2024')],
      ['Quý IV', on('1/6/2024'), on('31/8/2024')],
    ]);
    expect(policy.quarters.map(({ from }) => toIso(from))).toEqual([
      '2023-09-01',
      '2023-12-01',
      '2024-03-01',
      '2024-06-01',
    ]);
    expect([policy.window.from, policy.window.to].map(toIso)).toEqual(['2023-09-01', '2024-08-31']);
  });

  it('with holidays of several days in one row and a Saturday worked instead', () => {
    const { calendar } = policyOf('Ngày lễ 2024', [
      ['Ngày nghỉ', 'Ghi chú'],
      [on('1/1/2024'), 'Tết Dương lịch'],
      ['08/02/2024 - 14/02/2024', 'Tết Nguyên đán'],
      [on('4/5/2024'), 'Làm bù'],
    ]);
    expect(calendar).toHaveLength(9);
    expect(calendar.at(-1)?.kind).toBe('make-up-workday');
  });

  it.each([
    ['Cán bộ công tác không trọn năm', 'Tính theo tỷ lệ tháng'],
    ['Không đủ năm công tác', 'Chỉ tiêu tính theo số tháng công tác'],
    ['Tính chỉ tiêu theo tỷ lệ tháng công tác', 'Có'],
  ])('with a quota by months of duty: %s', (name, value) => {
    expect(
      policyOf('Quy định', [
        ['Tham số', 'Giá trị'],
        ['Năm', 2024],
        [name, value],
      ]).exemption,
    ).toBe('pro-rata');
  });
});
