import { d, LOG, LOG_DAYS, MAI, PEOPLE, ROSTER, tab, type Habit } from './habit';

const TITLE = 'THEO DÕI CÁN BỘ ĐI CƠ SỞ NĂM 2023';

const over = (...lines: readonly string[]) => ({
  ...LOG,
  cells: [...lines.map((line) => [line, '', '', '', '', '', '']), ...LOG.cells],
});

const remarked = (line: string): Habit => ({
  name: `“${line}” over a log makes no other register of it`,
  grids: [ROSTER, over(TITLE, line)],
  expect: { days: LOG_DAYS, quiet: true },
});

/** Sentences between a title and its table, and titles that are none of theirs. */
export const LINES_OVER_TABLES: readonly Habit[] = [
  remarked('Tiền ăn, ngủ thanh toán theo Quyết định 12/2023/QĐ-UBND'),
  remarked('Người theo dõi: Đèo Thị Sen, kế toán'),
  remarked('Không tính các buổi trực cơ quan, họp giao ban'),
  remarked('Đã so với bảng chấm công của Văn phòng'),
  remarked('Kèm: danh sách tặng quà và kế hoạch quý'),
  remarked('Hồ sơ khen thưởng xem tab sau'),
  remarked('Sinh nhật đoàn viên do Ban Phong trào tổ chức'),
  {
    name: 'a title of gifts in capitals right over the table, under the duty of the whole tab',
    grids: [
      ROSTER,
      LOG,
      tab('Khác', [
        ['CÔNG TÁC ĐI CƠ SỞ NĂM 2023'],
        ['DANH SÁCH TẶNG QUÀ GIA ĐÌNH CHÍNH SÁCH'],
        ['STT', 'Họ và tên', 'Ngày', 'Địa chỉ', 'Số tiền'],
        ...PEOPLE.map(([name], n) => [n + 1, name, d(`${String(n + 3)}/9`), 'xã Pa Tần', 500_000]),
      ]),
    ],
    expect: { days: LOG_DAYS },
  },
  {
    name: 'a numbered title of meetings right over the table, under the duty of the whole tab',
    grids: [
      ROSTER,
      LOG,
      tab('Khác', [
        ['Theo dõi đi cơ sở năm 2023'],
        ['II. Trực cơ quan ngày lễ'],
        ['STT', 'Họ và tên', 'Ngày', 'Ghi chú'],
        [1, MAI, d('2/9'), ''],
        [2, PEOPLE[1][0], d('3/9'), ''],
        [3, PEOPLE[2][0], d('4/9'), ''],
      ]),
    ],
    expect: { days: LOG_DAYS, orTold: 'Khác' },
  },
];
