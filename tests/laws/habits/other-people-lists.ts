import {
  BACH,
  besideLog,
  d,
  HAI,
  LOG,
  LOG_DAYS,
  MAI,
  PEOPLE,
  ROSTER,
  tab,
  TRUNG,
  withRoster,
  YEN,
  type Habit,
} from './habit';
import type { Cell } from '../../../src/base/cell';

const OTHERS = [
  ['Hoàng Văn Pao', 'Bí thư', 'Đoàn xã Nậm Mạ'],
  ['Vàng Thị Dợ', 'Phó Bí thư', 'Đoàn xã Pa Tần'],
  ['Lý A Sử', 'Bí thư', 'Đoàn xã Bản Hồ'],
  ['Mùa Thị Chư', 'Bí thư', 'Đoàn xã Mường Lay'],
  ['Cứ A Vừ', 'Ủy viên', 'Đoàn xã Mường Lay'],
  ['Hờ Thị Mỷ', 'Ủy viên', 'Đoàn xã Nậm Mạ'],
  ['Giàng A Tủa', 'Bí thư', 'Đoàn xã Tà Tổng'],
] as const;

const ownRows = PEOPLE.map((person, n): Cell[] => [n + 1, ...person]);
const otherRows = OTHERS.map((person, n): Cell[] => [n + 1, ...person]);

const others = (sheet: string, ...titles: readonly string[]) =>
  tab(sheet, [...titles.map((text) => [text]), ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'], ...otherRows]);

/** Lists of people who are not the office's, or its people for another matter. */
export const OTHER_PEOPLE: readonly Habit[] = [
  ...(
    [
      ['Sheet2', []],
      ['Trang tính2', []],
      ['BCH khóa XII', ['DANH SÁCH BAN CHẤP HÀNH KHÓA XII']],
      ['Cộng tác viên', ['DANH SÁCH CỘNG TÁC VIÊN DƯ LUẬN XÃ HỘI']],
      ['BTĐ xã', ['DANH SÁCH BÍ THƯ ĐOÀN CÁC XÃ']],
      ['Cốt cán', ['DANH SÁCH CÁN BỘ CỐT CÁN CƠ SỞ']],
      ['Báo cáo viên', ['DANH SÁCH BÁO CÁO VIÊN']],
      ['Đảng ủy', ['DANH SÁCH CẤP ỦY']],
    ] as const
  ).flatMap(([sheet, titles]): Habit[] => [
    {
      name: `people of ${sheet} beside a list in a tab without a name`,
      grids: [{ ...ROSTER, sheet: 'Sheet1' }, LOG, others(sheet, ...titles)],
      expect: { days: LOG_DAYS, officers: 5 },
    },
    {
      name: `people of ${sheet} before a list in a tab without a name`,
      grids: [others(sheet, ...titles), { ...ROSTER, sheet: 'Sheet1' }, LOG],
      expect: { days: LOG_DAYS, officers: 5 },
    },
    {
      name: `people of ${sheet} where nobody lists the office’s own`,
      grids: [others(sheet, ...titles), LOG],
      expect: { days: { Mai: 3, Trung: 2, Hải: 2 } },
    },
  ]),
  {
    name: 'the lists of two years, the newer one behind',
    grids: [
      tab('CB 2022', [
        ['DANH SÁCH CÁN BỘ NĂM 2022'],
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban'],
        ...ownRows.slice(0, 3),
        [4, 'Quàng Văn Tướng', 'Chuyên viên', 'Văn phòng'],
        [5, 'Bùi Đức Long', 'Phó ban', 'Ban Phong trào'],
      ]),
      tab('CB 2023', [['DANH SÁCH CÁN BỘ NĂM 2023'], ['STT', 'Họ và tên', 'Chức vụ', 'Ban'], ...ownRows]),
      LOG,
    ],
    expect: { days: LOG_DAYS, officers: 5 },
  },
  {
    name: 'the lists of two halves of the year',
    grids: [
      tab('CB 6 tháng đầu', [
        ['DANH SÁCH CÁN BỘ 6 THÁNG ĐẦU NĂM 2023'],
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban'],
        ...ownRows.slice(0, 4),
      ]),
      tab('CB 6 tháng cuối', [
        ['DANH SÁCH CÁN BỘ 6 THÁNG CUỐI NĂM 2023'],
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban'],
        ...ownRows.slice(0, 3),
        [4, BACH, 'Phó Trưởng ban', 'Ban Xây dựng Đoàn'],
      ]),
      LOG,
    ],
    expect: { days: LOG_DAYS, officers: 5 },
  },
  ...(
    [
      ['Hệ số lương', 3.66],
      ['Bậc', 4],
      ['Ngạch', '01.003'],
      ['Ngày vào Đoàn', '26/3/2008'],
      ['Ngày vào Đảng', '3/2/2015'],
      ['Lớp bồi dưỡng', 'Chuyên viên'],
      ['Danh hiệu 2022', 'LĐTT'],
      ['Nhóm máu', 'O'],
      ['Biển số xe', '27B1-123.45'],
      ['Quà Tết', 'Đã nhận'],
      ['Trình độ', 'Đại học'],
      ['Số lượng con', 2],
      ['Quốc gia', 'Việt Nam'],
      ['Chứng chỉ', 'B1'],
      ['Ca trực', 'Sáng'],
      ['Lái xe', 'Có bằng B2'],
    ] as const
  ).map(([heading, value]): Habit => ({
    name: `“${heading}” on the roster`,
    grids: [
      tab('Trang 1', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban', heading],
        ...ownRows.map((row) => [...row, value]),
      ]),
      LOG,
    ],
    expect: { days: LOG_DAYS, officers: 5, quiet: true },
  })),
  ...(
    [
      ['Số lượng', 12],
      ['Lái xe', 'Đèo Văn Khun'],
      ['Lớp', 'K5'],
      ['Danh hiệu', 'CSTĐ'],
      ['Số tiền', 450_000],
      ['Nghỉ đến', ''],
    ] as const
  ).map(([heading, value]): Habit => ({
    name: `“${heading}” in a form of rounds`,
    grids: withRoster(
      tab('Tổng', [
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', heading],
        [1, MAI, 'xã Bản Hồ', '', value],
        [2, TRUNG, '', 'xã Nậm Mạ', value],
        [3, HAI, 'xã Pa Tần', 'xã Pa Tần', value],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 5, Hải: 10 }, quiet: true },
  })),
  {
    name: 'who has which task of a conference',
    grids: besideLog(
      tab('Phân công ĐH', [
        ['PHÂN CÔNG NHIỆM VỤ PHỤC VỤ ĐẠI HỘI'],
        ['STT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ', 'Hoàn thành trước ngày'],
        [1, YEN, 'Chuyên viên', 'Tài liệu', d('3/5')],
        [2, 'Lương Văn Thi', 'Hợp đồng', 'Âm thanh', d('3/5')],
      ]),
    ),
    expect: { days: LOG_DAYS, officers: 5 },
  },
];
