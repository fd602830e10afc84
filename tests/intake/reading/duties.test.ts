import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DUTY_MEASURES, DUTY_RHYTHMS, type Duty } from '../../../src/domain/policy/duty';
import { TRIP_KINDS } from '../../../src/domain/trips/trip';
import { LEVELS } from '../../../src/domain/places/unit';
import { dutyTerms } from '../../../src/i18n/duties/duty-words';
import { readDuty } from '../../../src/intake/lists/settings/duties';
import { on, read, tab } from './sheets';

const LOG = tab('Nhật ký', [
  ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
  ['Lê Văn Tám', on('3/5/2024'), on('6/5/2024'), 'xã A, huyện B', 'Khảo sát'],
]);

const AT = { sheet: 'Cài đặt', row: 2, column: 2 };

describe('duties on the settings tab', () => {
  it('are read beside the days of the plan, which stay as they are', () => {
    const { records, issues } = read([
      tab('Cài đặt', [
        ['Tham số', 'Giá trị'],
        ['Năm', 2024],
        ['Số ngày tối thiểu', 60],
        [
          'Nhiệm vụ: Dự sinh hoạt chi đoàn',
          '6 buổi sinh hoạt chi đoàn mỗi năm; áp dụng: ủy viên BCH cấp huyện',
        ],
        ['Nhiệm vụ: Báo cáo tháng', '1 báo cáo mỗi tháng'],
        ['Nhiệm vụ: Ngày cuối tuần', '4 ngày mỗi quý; chỉ tính: thứ Bảy, Chủ nhật, chi đoàn'],
      ]),
      LOG,
    ]);
    expect(records.policy.requiredDays).toBe(60);
    expect(issues.filter(({ code }) => code === 'BAD_SETTING')).toEqual([]);
    expect(records.policy.duties.map((duty) => ({ ...duty, at: undefined }))).toEqual([
      {
        name: 'Dự sinh hoạt chi đoàn',
        measure: 'branch-meetings',
        per: 'year',
        minimum: 6,
        who: ['ủy viên BCH cấp huyện'],
      },
      { name: 'Báo cáo tháng', measure: 'reports', per: 'month', minimum: 1, who: [] },
      {
        name: 'Ngày cuối tuần',
        measure: 'days',
        per: 'quarter',
        minimum: 4,
        who: [],
        only: { levels: ['branch'], weekdays: [6, 0] },
      },
    ]);
  });

  it.each(['theo kế hoạch', '6 quyển sổ mỗi năm', '6 ngày mỗi năm; chỉ tính: trên mây', '6 ngày; và gì nữa'])(
    '“%s” is said not to be understood, never taken by half',
    (text) => {
      const { records, issues } = read([
        tab('Cài đặt', [
          ['Tham số', 'Giá trị'],
          ['Năm', 2024],
          ['Số ngày tối thiểu', 60],
          ['Nhiệm vụ: Một việc', text],
        ]),
        LOG,
      ]);
      expect(records.policy.duties).toEqual([]);
      expect(issues.map(({ code }) => code)).toContain('BAD_SETTING');
    },
  );

  it('says so where the window holds no day of the year', () => {
    const { issues } = read([
      tab('Cài đặt', [
        ['Tham số', 'Giá trị'],
        ['Năm', 2026],
        ['Số ngày tối thiểu', 60],
        ['Tính từ ngày', on('1/1/2022')],
        ['Tính đến ngày', on('31/12/2022')],
      ]),
      LOG,
    ]);
    const issue = issues.find(({ code }) => code === 'WINDOW_NOT_IN_YEAR');
    expect(issue).toMatchObject({ at: { row: 4, column: 2 }, params: { year: 2026, from: '2022-01-01' } });
  });

  const some = <T>(values: readonly T[]) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: undefined });
  const anyDuty = fc
    .record({
      minimum: fc.integer({ min: 0, max: 60 }),
      measure: fc.constantFrom(...DUTY_MEASURES),
      per: fc.constantFrom(...DUTY_RHYTHMS),
      who: fc.uniqueArray(fc.constantFrom('ủy viên BCH cấp tỉnh', 'Mai Thị Lan', 'Ban Phong trào')),
      levels: some(LEVELS),
      kinds: some(TRIP_KINDS),
      weekdays: some([0, 1, 2, 3, 4, 5, 6] as const),
    })
    .map(({ levels, kinds, weekdays, ...duty }): Duty => {
      const limits = Object.entries({ levels, kinds, weekdays }).filter(([, values]) => values !== undefined);
      return {
        name: 'Một việc',
        ...duty,
        ...(limits.length > 0 ? { only: Object.fromEntries(limits) } : {}),
        at: AT,
      };
    });

  it.each(['vi', 'en'] as const)('are written so that reading gives the same duty (%s)', (locale) => {
    fc.assert(
      fc.property(anyDuty, (duty) => {
        expect(readDuty('Một việc', dutyTerms(locale, duty), AT)).toEqual(duty);
      }),
    );
  });
});
