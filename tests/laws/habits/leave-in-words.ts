import type { Cell } from '../../../src/base/cell';
import { besideLog, d, HAI, LOG, LOG_DAYS, PEOPLE, tab, YEN, type Expected, type Habit } from './habit';

/** The staff, and one more column that says something of one of them, and mostly nothing of the others. */
const columnOf = (who: string, heading: string, said: Cell, others: Cell = '') => [
  tab('Cán bộ', [
    ['STT', 'Họ và tên', 'Chức vụ', 'Ban', heading],
    ...PEOPLE.map((person, n) => [n + 1, ...person, person[0] === who ? said : others]),
  ]),
  LOG,
];

const ofYen = (heading: string, said: Cell, expect: Expected, others: Cell = ''): Habit => ({
  name: `“${heading}: ${typeof said === 'object' ? 'a date' : said}”`,
  grids: columnOf(YEN, heading, said, others),
  expect: { days: LOG_DAYS, ...expect },
});

const EXEMPT: Expected = { exempt: ['Yến'], notExempt: ['Mai', 'Hải'], quiet: true };
const NOT_EXEMPT: Expected = { notExempt: ['Yến', 'Mai', 'Hải'], quiet: true };
const OWES_NOTHING: Expected = { owes: { Mai: 60, Yến: 0, Hải: 60 }, quiet: true };

/** The same of Hải, who went in April: the days of who is not on leave count. */
const ofHai = (said: string, expect: Expected): Habit => ({
  name: `“${said}” of who went`,
  grids: columnOf(HAI, 'Ghi chú', said),
  expect: { days: LOG_DAYS, ...expect },
});

const HAI_GOES: Expected = { notExempt: ['Hải'], quiet: true };

/** People away for long, on a tab of their own, with what they do as a topic. */
const away = (sheet: string, title: string, topic: string, expect: Expected): Habit => ({
  name: `${title} on “${sheet}”`,
  grids: besideLog(
    tab(sheet, [
      [title],
      ['STT', 'Họ và tên', 'Nội dung', 'Bắt đầu', 'Kết thúc'],
      [1, YEN, topic, d('1/3'), d('30/9')],
    ]),
  ),
  expect: { days: LOG_DAYS, ...expect },
});

/** Leave, studies and departures in the words that offices use for them, and words that only look like these. */
export const LEAVE_IN_WORDS: readonly Habit[] = [
  ...[
    'Đang theo học cao học tại Huế, hệ tập trung, từ 10/2022 đến 10/2024',
    'Đi học cao cấp lý luận tập trung (18 tháng)',
    'Được cử đi đào tạo tập trung 2 năm',
    'TS: 02/2023 - 09/2023',
    'NTS từ 15/02/2023 đến 15/8/2023',
  ].map((note) => ofYen('Ghi chú', note, EXEMPT)),
  ...['Thủ quỹ, không thuộc đối tượng', 'Nhân viên hợp đồng (không áp dụng)'].map((note) =>
    ofYen('Ghi chú', note, OWES_NOTHING),
  ),
  ofYen('Ghi chú', 'Nghỉ hưu trước tuổi theo NĐ 178 từ 01/01/2023', { officers: 4, quiet: true }),
  ...[
    'Chồng đi học tập trung',
    'Mẹ ốm nặng',
    'Thay đ/c Lan nghỉ thai sản',
    'Học đại học hệ vừa làm vừa học',
    'Đang học thạc sĩ (cuối tuần)',
    'Đã nghỉ thai sản xong',
    'Nghỉ thai sản xong, đi làm lại từ 02/01/2023',
    'Nghỉ ốm 03 ngày tháng 9',
    'Đi học 01 tuần tháng 10',
    'Phụ trách cổng thông tin, không phải viết bài',
  ].map((note) => ofYen('Ghi chú', note, NOT_EXEMPT)),
  ...['Vợ sinh con tháng 4', 'Học tiếng Anh buổi tối', 'Con ốm', 'Hết nghỉ thai sản, đã đi làm'].map((note) =>
    ofHai(note, HAI_GOES),
  ),
  ofYen('Miễn (đánh dấu X nếu có)', 'X', EXEMPT),
  ofYen('Diện miễn (ghi rõ)', 'Thai sản', EXEMPT),
  ofYen('Có phải đi cơ sở không?', 'Không', OWES_NOTHING, 'Có'),
  ofYen('Thực hiện chương trình 1+2', false, OWES_NOTHING, true),
  ofYen('Số ngày phải thực hiện', 'Không', EXEMPT, 60),
  ofYen('Tình hình nhân sự', 'Nghỉ thai sản 01/03-30/9/2023', EXEMPT, 'Đang công tác'),
  ofYen('Tình trạng cán bộ', 'Đang công tác', NOT_EXEMPT, 'Đang công tác'),
  away('Đi học', 'CÁN BỘ HỌC TẬP TRUNG NĂM 2023', 'Học cử nhân chính trị', EXEMPT),
  away('Vắng', 'CÁN BỘ VẮNG MẶT DÀI HẠN', 'Nghỉ ốm dài ngày', EXEMPT),
  away('Chế độ', 'CÁN BỘ NGHỈ CHẾ ĐỘ', 'Nghỉ sinh con', EXEMPT),
  ofYen('Ghi chú', 'Điều động về từ ngày 01/8/2023', NOT_EXEMPT, ''),
  away('Họp', 'CÁN BỘ ĐI HỌP', 'Họp giao ban', { notExempt: ['Yến'] }),
  {
    name: 'a part of the staff that owes nothing, by its heading',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban'],
        ['', 'Cán bộ thực hiện chủ trương'],
        ...PEOPLE.filter(([name]) => name !== YEN).map((person, n) => [n + 1, ...person]),
        ['', 'Cán bộ không thực hiện chủ trương'],
        ...PEOPLE.filter(([name]) => name === YEN).map((person, n) => [n + 5, ...person]),
      ]),
      LOG,
    ],
    expect: { days: LOG_DAYS, ...OWES_NOTHING },
  },
];
