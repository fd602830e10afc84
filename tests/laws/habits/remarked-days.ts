import { d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const noted = (note: string, mai: number, isQuiet = false): Habit => ({
  name: `“${note}”`,
  halfDays: true,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Ghi chú'],
      [1, MAI, d('9/5'), d('12/5'), 'xã Bản Hồ', note],
      [2, TRUNG, d('15/5'), d('16/5'), 'xã Y Tý', ''],
    ]),
  ),
  expect: { days: { Mai: mai, Trung: 2 }, ...(isQuiet ? { quiet: true } : { told: ['Đi cơ sở'] }) },
});

const halves = (
  headings: readonly [string, string],
  marks: readonly (readonly [unknown, unknown])[],
): Habit => ({
  name: `half days under ${headings.join(' and ')}`,
  halfDays: true,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['STT', 'Họ và tên', 'Ngày', ...headings, 'Nơi đến'],
      ...[MAI, TRUNG, HAI].map((name, n) => [
        n + 1,
        name,
        d('9/5'),
        ...((marks[n] ?? []) as string[]),
        'xã Bản Hồ',
      ]),
    ]),
  ),
  expect: { days: { Mai: 1, Trung: 0.5, Hải: 0.5 }, quiet: true },
});

/** Remarks, halves of days and weekdays that say something else than the dates. */
export const REMARKED_DAYS: readonly Habit[] = [
  {
    name: 'both halves of the day under one heading',
    halfDays: true,
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Cán bộ', 'Ngày', 'Buổi', '', 'Nơi đến'],
        ['', '', '', 'Sáng', 'Chiều', ''],
        [1, MAI, d('4/4'), 'x', '', 'xã Mường Lay'],
        [2, TRUNG, d('8/5'), 'x', 'x', 'xã Nậm Mạ'],
        [3, HAI, d('1/6'), '', 'x', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 0.5, Trung: 1, Hải: 0.5 }, quiet: true },
  },
  {
    name: 'until noon of the last day',
    halfDays: true,
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Cán bộ', 'Thời gian', 'Nơi đến'],
        [1, MAI, 'từ sáng 04 đến trưa 06/4', 'xã Mường Lay'],
        [2, TRUNG, 'từ chiều 08 đến hết 09/5', 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 2.5, Trung: 1.5 }, quiet: true },
  },
  {
    name: 'first days and numbers of days, in a table of one row',
    grids: withRoster(
      tab('Tháng 6', [
        ['CÁN BỘ ĐI CƠ SỞ THÁNG 6/2023'],
        ['STT', 'Họ tên', 'Ngày đi', 'Số ngày', 'Nơi đến'],
        [1, MAI, d('12/6'), 3, 'xã Mường Lay'],
      ]),
    ),
    expect: { days: { Mai: 3 }, quiet: true },
  },
  noted('Đi từ ngày 10/5 do dự họp ngày 09/5', 3),
  noted('chỉ tham gia ngày 10/5', 1),
  noted('chi di ngay 10/5', 1),
  noted('Thực tế đi 3 ngày', 3),
  noted('ngoại trừ ngày 11/5 (họp BTV)', 3),
  noted('vắng ngày 10, 11/5', 2),
  noted('xin nghỉ ngày 12/5 do ốm', 3),
  noted('trừ thứ năm', 3),
  noted('xin về sớm 2 ngày', 2),
  noted('đến muộn 1 ngày', 3),
  noted('đi được 3/4 ngày', 3),
  noted('thực đi từ ngày 11/5', 2),
  noted('bắt đầu từ 10/5', 3),
  noted('ở đến hết ngày 10/5', 2),
  noted('về sớm', 4),
  noted('kéo dài thêm 2 ngày', 4),
  noted('nghỉ bù ngày 22/5', 4, true),
  noted('trừ thứ bảy, chủ nhật', 4, true),
  noted('đi đến hết ngày 12/5', 4, true),
  noted('Báo cáo chậm 2 ngày', 4, true),
  noted('Có 3 chi đoàn tham gia ngày hội', 4, true),
  noted('Công lệnh số 12 ngày 8/5', 4, true),
  halves(
    ['Sáng', 'Chiều'],
    [
      ['x', 'x'],
      ['x', ''],
      ['', 'x'],
    ],
  ),
  halves(
    ['S', 'C'],
    [
      [true, true],
      [false, true],
      [true, false],
    ],
  ),
  halves(
    ['Buổi sáng', 'Buổi chiều'],
    [
      ['có', 'có'],
      ['không', 'có'],
      ['có', '-'],
    ],
  ),
  {
    name: 'a morning of each of three days',
    halfDays: true,
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Sáng', 'Chiều', 'Nơi đến'],
        [1, MAI, d('9/5'), d('11/5'), 'x', '', 'xã Bản Hồ'],
        [2, TRUNG, d('15/5'), d('16/5'), 'x', 'x', 'xã Y Tý'],
      ]),
    ),
    expect: { days: { Mai: 1.5, Trung: 2 }, quiet: true },
  },
  {
    name: 'a weekday that none of the days has',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Thứ', 'Ngày', 'Nơi đến'],
        [1, MAI, 'Ba', d('9/5'), 'xã Bản Hồ'],
        [2, TRUNG, 'Tư', d('10/5'), 'xã Y Tý'],
        [3, HAI, 'CN', d('11/5'), 'xã Y Tý'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1, Hải: 1 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'weekdays that are right',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Thứ', 'Ngày', 'Nơi đến'],
        [1, MAI, 3, d('9/5'), 'xã Bản Hồ'],
        [2, TRUNG, 'T4', d('10/5'), 'xã Y Tý'],
        [3, HAI, 'Thứ năm', d('11/5'), 'xã Y Tý'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1, Hải: 1 }, quiet: true },
  },
];
