import {
  BACH,
  besideLog,
  d,
  HAI,
  LOG,
  LOG_DAYS,
  MAI,
  tab,
  TRUNG,
  withRoster,
  YEN,
  type Habit,
} from './habit';
import type { Cell } from '../../../src/base/cell';

const excused = (sheet: string, title: string, reason: string): Habit => ({
  name: `“${title}” excuses nobody from duty`,
  grids: besideLog(
    tab(sheet, [
      [title],
      ['STT', 'Họ và tên', reason, 'Từ ngày', 'Đến ngày'],
      [1, YEN, 'Nghỉ thai sản', d('1/1'), d('31/12')],
    ]),
  ),
  expect: { days: LOG_DAYS, notExempt: ['Yến'], quiet: true },
});

/** The log with one more column, of which each row says something. */
const withColumn = (heading: string, values: readonly [Cell, Cell, Cell]) =>
  withRoster(
    tab(
      LOG.sheet,
      LOG.cells.map((row, at) => [...row, [heading, ...values][at] ?? '']),
    ),
  );

const stateOf = (heading: string, values: readonly [Cell, Cell, Cell]): Habit => ({
  name: `“${heading}” is the state of something else`,
  grids: withColumn(heading, values),
  expect: { days: LOG_DAYS, quiet: true },
});

/** What is said of something else than of going to the grassroots. */
export const OF_SOMETHING_ELSE: readonly Habit[] = [
  excused('Hội phí', 'DANH SÁCH MIỄN ĐÓNG HỘI PHÍ', 'Lý do'),
  excused('Trực đêm', 'CÁN BỘ ĐƯỢC MIỄN TRỰC LỄ, TẾT', 'Lý do miễn'),
  excused('Sát hạch', 'Danh sách miễn sát hạch tin học', 'Lý do'),
  {
    name: 'and a list of those excused from duty does',
    grids: besideLog(
      tab('Miễn', [
        ['CÁN BỘ ĐƯỢC MIỄN NHIỆM VỤ ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Lý do', 'Từ ngày', 'Đến ngày'],
        [1, YEN, 'Nghỉ thai sản', d('1/1'), d('31/12')],
      ]),
    ),
    expect: { days: LOG_DAYS, exempt: ['Yến'] },
  },
  {
    name: 'trainees and those who guide them',
    grids: besideLog(
      tab('Thử việc', [
        ['THEO DÕI CÁN BỘ THỬ VIỆC'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Người kèm'],
        [1, 'Quách Thị Lành', d('1/3'), d('30/4'), BACH],
        [2, 'Ma Văn Sử', d('1/3'), d('30/4'), MAI],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'figures of people beside the rounds',
    grids: besideLog(
      tab('Các đợt', [
        ['Lượt người', 'Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
        [4, 'I', 1, d('18/3'), d('29/3')],
        ['', 'II', 1, d('4/4'), d('12/4')],
        [3, 'II', 2, d('18/4'), d('19/4')],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  stateOf('Trạng thái đồng bộ', ['Pending', 'Synced', 'Pending']),
  stateOf('Kết nạp đảng viên', ['Chưa thực hiện', 'Đã thực hiện', 'Chưa thực hiện']),
  stateOf('reviewState', ['approved', 'approved', 'approved']),
  {
    name: 'a state under a heading that nobody knows is told, row by row, and never silent',
    grids: withColumn('Mô hình vườn ươm', ['Chưa đạt', 'Đạt', 'Không tổ chức']),
    expect: { orTold: 'Đi cơ sở' },
  },
  ...[
    [
      'assets by post',
      'ĐỊNH MỨC SỬ DỤNG TÀI SẢN',
      ['Chức danh', 'Điện thoại', 'Máy tính', 'Số ngày mượn phòng họp/quý'],
    ],
    ['several figures by post', 'Quy định chung', ['Chức danh', 'Mức 1', 'Mức 2', 'Mức 3']],
  ].map(([what, title, headings]): Habit => ({
    name: `figures of other rules are no quota: ${String(what)}`,
    grids: besideLog(
      tab('Định mức', [
        [String(title)],
        [...(headings as readonly string[])],
        ['Trưởng ban', 250000, 30, 20],
        ['Chuyên viên', 150000, 12, 15],
      ]),
    ),
    expect: { days: LOG_DAYS, owes: { Mai: 60, Trung: 60 }, quiet: true },
  })),
  {
    name: 'people of other offices who are let off something, or were ill',
    grids: besideLog(
      tab('Chế độ', [
        ['Hồ sơ thanh toán chế độ'],
        ['Họ tên', 'Chế độ', 'Lý do', 'Từ', 'Đến'],
        ['Mạc Đăng Khoa', 'Thai sản', 'Nghỉ thai sản', d('1/2'), d('31/7')],
        ['Ninh Thế Hiển', 'Ốm đau', 'Ốm dài ngày', d('1/3'), d('14/8')],
        ['Quách Gia Bảo', 'Ốm đau', 'Ốm dài ngày', d('1/5'), d('24/9')],
      ]),
      tab('Nhập ngũ', [
        ['Thanh niên lên đường nhập ngũ'],
        ['TT', 'Họ tên', 'Xã', 'Tạm hoãn/miễn', 'Lý do'],
        [1, 'Tống Khánh Duy', 'xã Pa Tần', 'Miễn', 'con liệt sĩ'],
        [2, 'Châu Bảo Khánh', 'xã Nậm Mạ', 'Tạm hoãn', 'đang học đại học'],
      ]),
    ),
    expect: { days: LOG_DAYS, officers: 5, quiet: true },
  },
  {
    name: 'a book of telephone numbers by departments, without a heading',
    grids: besideLog(
      tab('Danh bạ', [
        ['DANH BẠ ĐIỆN THOẠI CƠ QUAN'],
        ['Ban Phong trào'],
        [MAI, 'Trưởng ban', '0912.111.001', 'P.201'],
        [TRUNG, 'Chuyên viên', '0912.111.002', 'P.202'],
        ['Văn phòng'],
        [HAI, 'Chánh Văn phòng', '0912.111.003', 'P.101'],
        [YEN, 'Chuyên viên', '0912.111.004', 'P.102'],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'members of communes counted in a pivot, beside a form of rounds',
    grids: withRoster(
      tab('Các đợt', [
        ['KẾT QUẢ ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)'],
        [1, MAI, 'xã Mường Lay', 'xã Nậm Mạ'],
        [2, TRUNG, 'xã Pa Tần', 'xã Lê Lợi'],
        [3, HAI, 'xã Bản Hồ', ''],
      ]),
      tab('Pivot', [
        ['Xã', 'Nam', 'Nữ', 'Grand Total'],
        ['xã Trà Mai', 240, 198, 438],
        ['xã A Xan', 120, 131, 251],
        ['Grand Total', 360, 329, 689],
      ]),
    ),
    expect: { days: { Mai: 10, Trung: 10, Hải: 5 }, quiet: true },
  },
  ...(
    [
      ['a course', 'Học tập', ['Quy định về học tập, bồi dưỡng', 'Chuyên viên: ít nhất 10 ngày/năm']],
      ['overtime', 'Làm thêm', ['Quy định làm thêm giờ', 'Chuyên viên tối thiểu 12 ngày']],
      ['duty at the office', 'Nội quy', ['NỘI QUY CƠ QUAN', 'Mỗi cán bộ trực cơ quan tối thiểu 24 ngày/năm']],
    ] as const
  ).map(([what, sheet, lines]): Habit => ({
    name: `a sentence under rules of something else is no quota: ${what}`,
    grids: besideLog(
      tab(
        sheet,
        lines.map((line) => [line]),
      ),
    ),
    expect: { days: LOG_DAYS, owes: { Mai: 60, Trung: 60 }, quiet: true },
  })),
  ...(
    [
      [
        'a machine',
        'THÔNG SỐ MÁY CHẤM CÔNG',
        [
          ['Tính cuối tuần', 'Không'],
          ['Ngày bắt đầu', d('1/5')],
          ['Số ngày lưu', 90],
        ],
      ],
      [
        'money',
        'KẾ HOẠCH VỐN',
        [
          ['Năm', 2025],
          ['Số tiền', 500],
          ['Từ ngày', d('1/1')],
          ['Đến ngày', d('31/3')],
        ],
      ],
      [
        'a contract',
        'HỢP ĐỒNG THUÊ MÁY',
        [
          ['Từ ngày', d('1/5')],
          ['Đến ngày', d('31/8')],
          ['Số ngày tối thiểu', 30],
        ],
      ],
    ] as const
  ).map(([what, title, rows]): Habit => ({
    name: `what is set for something else sets nothing of the duty: ${what}`,
    grids: besideLog(tab('Thông số', [[title], ['Tên', 'Giá trị'], ...rows])),
    expect: { days: LOG_DAYS, owes: { Mai: 60 } },
  })),
  {
    name: 'what a printer is set to, under a heading that is like a quota’s without its accents',
    grids: besideLog(
      tab('Cấu hình in', [
        ['Mục', 'Giá trị'],
        ['Năm', 2019],
        ['Cỡ giấy', 'A4'],
        ['Lề trái', '3 cm'],
        ['Đơn vị', 'Tỉnh đoàn'],
      ]),
    ),
    expect: { days: LOG_DAYS, owes: { Mai: 60 }, quiet: true },
  },
  {
    name: 'quarters by which something else is told',
    grids: besideLog(
      tab('Quý', [
        ['Quý', 'Bắt đầu', 'Kết thúc', 'Doanh thu'],
        ['I', d('1/1'), d('25/3'), 10],
        ['II', d('26/3'), d('9/6'), 12],
        ['III', d('10/6'), d('25/9'), 9],
        ['IV', d('26/9'), d('31/12'), 8],
      ]),
    ),
    expect: { days: LOG_DAYS, quarters: { Q1: 0, Q2: 7 }, quiet: true },
  },
  ...(
    [
      [
        'a subordinate centre',
        'BIÊN CHẾ TRUNG TÂM HĐ TTN',
        [
          ['Mạc Đăng Khoa', 'Giám đốc'],
          ['Ninh Thế Hiển', 'Phó Giám đốc'],
        ],
      ],
      [
        'a committee',
        'DANH SÁCH BAN CHẤP HÀNH',
        [
          [MAI, 'Bí thư'],
          ['Ninh Thế Hiển', 'Ủy viên'],
          ['Quách Gia Bảo', 'Ủy viên'],
        ],
      ],
    ] as const
  ).map(([what, title, people]): Habit => ({
    name: `people of ${what} are no officers for it`,
    grids: besideLog(
      tab('Danh sách khác', [
        [title],
        ['STT', 'Họ và tên', 'Chức vụ', 'Bộ phận'],
        ...people.map(([name, post], n): Cell[] => [n + 1, name, post, 'Khối']),
      ]),
    ),
    expect: { days: LOG_DAYS, officers: 5 },
  })),
];
