import type { Cell } from '../../../src/base/cell';
import { besideLog, d, LOG_DAYS, MAI, tab, withRoster, YEN, type Expected, type Habit } from './habit';

const YEAR: Expected['counted'] = ['2023-01-01', '2023-12-31'];

const HEADING = [['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến']] as const;

const stated = (name: string, rows: readonly (readonly Cell[])[], expect: Expected): Habit => ({
  name,
  grids: besideLog(tab('Thông số', rows)),
  expect: { days: LOG_DAYS, ...expect },
});

/** Rules that the office states beside figures and dates of other matters. */
export const STATED_RULES: readonly Habit[] = [
  ...(
    [
      ['Số phường, xã của tỉnh', 103],
      ['Số xã trọng điểm', 18],
      ['Số ngày nghỉ phép', 12],
      ['Số ngày lưu hồ sơ', 90],
      ['Số ngày báo trước', 3],
      ['Số ngày tối thiểu báo trước khi đi', 2],
      ['Mức phụ cấp một ngày', 150],
      ['Chỉ tiêu kết nạp đoàn viên', 250],
      ['Chỉ tiêu phát triển đảng viên', 45],
      ['Số chi đoàn trực thuộc', 36],
      ['Mức khoán xăng mỗi ngày', 20],
      ['Số ngày công chuẩn trong tháng', 22],
      ['Số ngày nhắc trước hạn', 5],
    ] as const
  ).map(([label, value]) =>
    stated(
      `“${label}” is no quota`,
      [
        ['Nội dung', 'Giá trị'],
        ['Năm', 2023],
        ['Số ngày phải đi', 48],
        [label, value],
      ],
      { quota: 48, counted: YEAR },
    ),
  ),
  ...(
    [
      ['Mở đăng ký từ ngày', d('10/5')],
      ['Khóa sổ đăng ký đến ngày', d('20/5')],
      ['Hiệu lực đến ngày', d('1/6')],
      ['Nộp minh chứng đến hết ngày', d('15/11')],
      ['Ngày bắt đầu nhiệm kỳ', d('1/3')],
      ['Dữ liệu được sửa đến ngày', d('30/6')],
      ['Nghỉ Tết từ ngày', d('20/1')],
      ['Áp dụng mẫu mới từ ngày', d('1/4')],
      ['Thời gian thực hiện chấm thi đua', '01/11/2023 - 15/11/2023'],
    ] as const
  ).map(([label, value]) =>
    stated(
      `“${label}” is not the time that counts`,
      [
        ['Tên', 'Giá trị'],
        ['Năm kế hoạch', 2023],
        ['Chỉ tiêu', 48],
        [label, value],
      ],
      { quota: 48, counted: YEAR },
    ),
  ),
  ...(
    [
      'Số ngày đi cơ sở tối thiểu của cán bộ trong năm',
      'Số ngày phải thực hiện',
      'Chỉ tiêu ngày/người/năm',
      'Định mức số ngày công tác cơ sở',
      'Số ngày quy định',
      'Chỉ tiêu chung (ngày)',
      'Quota',
      'Minimum days per officer',
    ] as const
  ).map((label) =>
    stated(
      `“${label}” is the quota`,
      [
        ['Tham số', 'Giá trị'],
        ['Năm', 2023],
        [label, 48],
      ],
      { quota: 48, counted: YEAR },
    ),
  ),
  stated(
    'the first row that says just that is the quota, whatever else has its words',
    [
      ['Tham số', 'Giá trị'],
      ['Năm', 2023],
      ['Số ngày tối thiểu', 48],
      ['Số ngày tối thiểu của cán bộ nữ có con nhỏ', 30],
      ['Số ngày tối thiểu tại xã đặc biệt khó khăn', 12],
    ],
    { quota: 48 },
  ),
  stated(
    'from and to in rows of their own',
    [
      ['Tham số', 'Giá trị'],
      ['Năm', 2023],
      ['Tính từ ngày', d('1/3')],
      ['Tính đến hết ngày', d('30/11')],
      ['Đăng ký đi trong quý đến ngày', d('5/4')],
      ['Nhận báo cáo đến ngày', d('20/12')],
    ],
    { counted: ['2023-03-01', '2023-11-30'] },
  ),
  {
    name: 'no weekends, in a settings tab',
    grids: withRoster(
      tab('Quy định', [
        ['Nội dung', 'Giá trị'],
        ['Tính thứ bảy, chủ nhật', 'Không'],
        ['Tính nửa ngày', 'Không'],
      ]),
      // Friday to Monday.
      tab('Nhật ký', [...HEADING, [MAI, d('7/4'), d('10/4'), 'xã Mường Lay']]),
    ),
    expect: { days: { Mai: 2 } },
  },
  {
    name: 'no weekends, in a sentence over the log',
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ NĂM 2023'],
        ['(Chỉ tính ngày làm việc, không tính thứ bảy, chủ nhật)'],
        ...HEADING,
        [MAI, d('7/4'), d('10/4'), 'xã Mường Lay'],
      ]),
    ),
    expect: { days: { Mai: 2 } },
  },
  {
    name: 'July left out in a sentence is none of the weekends',
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ NĂM 2023'],
        ['(Chưa kể các chuyến phát sinh; số liệu không tính T7)'],
        ...HEADING,
        [MAI, d('7/4'), d('10/4'), 'xã Mường Lay'],
      ]),
    ),
    expect: { days: { Mai: 4 } },
  },
  {
    name: 'a quota of its own for whoever keeps the books',
    grids: [
      tab('Danh sách', [
        ['DANH SÁCH CÁN BỘ VÀ CHỈ TIÊU ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Ban', 'Chỉ tiêu (ngày)'],
        [1, MAI, 'Trưởng ban', 'Ban Phong trào', 60],
        [2, YEN, 'Kế toán', 'Văn phòng', 20],
      ]),
      tab('Nhật ký', [
        ...HEADING,
        [MAI, d('7/4'), d('10/4'), 'xã Mường Lay'],
        [YEN, d('7/4'), d('7/4'), 'xã Pa Tần'],
      ]),
    ],
    expect: { days: { Mai: 4, Yến: 1 }, owes: { Mai: 60, Yến: 20 } },
  },
];
