import { withRoster, TRUNG, HAI, d, LOG, LOG_DAYS, MAI, PEOPLE, ROSTER, tab, type Habit } from './habit';

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
  ...['QUÝ I, II, III VÀ IV', 'QUÝ I - QUÝ IV', 'THÁNG 1 ĐẾN THÁNG 12', 'TỪ THÁNG 1, 2 ĐẾN 12'].map(
    (time): Habit => ({
      name: `“${time}” over the table is no time of each row`,
      grids: withRoster(
        tab('Thống kê', [
          [`THỐNG KÊ CÁN BỘ ĐI CƠ SỞ ${time}`],
          ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
          [1, MAI, d('4/2'), d('6/2'), 'xã Mường Lay'],
          [2, TRUNG, d('8/5'), d('9/5'), 'xã Nậm Mạ'],
          [3, HAI, d('1/11'), d('1/11'), 'xã Pa Tần'],
        ]),
      ),
      expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
    }),
  ),
  {
    name: 'groups numbered within groups, the quarter behind the number',
    grids: withRoster(
      tab('Biểu', [
        ['KẾT QUẢ ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        ['I', 'BAN PHONG TRÀO'],
        ['I.3', 'Quý III'],
        [1, MAI, '04-06/8', 'xã Mường Lay'],
        ['II', 'VĂN PHÒNG'],
        ['II.4', 'Quý IV'],
        [1, HAI, '01/11', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Hải: 1 }, quarters: { Q1: 0, Q2: 0, Q3: 3, Q4: 1 }, quiet: true },
  },
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
  ...(['Mẫu số 3', 'Cập nhật 25/12/2023', 'Lưu ý: các đồng chí ghi đủ ngày'] as const).flatMap(
    (beside): Habit[] => [
      {
        name: `“${beside}” beside the title, right over columns of days`,
        grids: withRoster(
          tab('Chấm T4', [
            ['BẢNG CHẤM NGÀY ĐI CƠ SỞ THÁNG 4 NĂM 2023', '', '', '', beside],
            ['TT', 'Họ và tên', ...Array.from({ length: 30 }, (_, n) => n + 1)],
            [1, MAI, '', '', '', 'x', 'x', 'x'],
            [2, TRUNG, '', '', '', '', '', '', '', '', '', '', 'x', 'x'],
          ]),
        ),
        expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
      },
      {
        name: `“${beside}” beside the title, right over columns of rounds`,
        grids: withRoster(
          tab('Theo dõi', [
            ['THEO DÕI NGÀY ĐI CƠ SỞ NĂM 2023', '', '', beside],
            ['TT', 'Họ và tên', 'Đợt 1', 'Đợt 2', 'Đợt 3'],
            [1, MAI, '04-06/4', '', '10/5'],
            [2, TRUNG, '', '11-12/4', ''],
            [3, HAI, '18/4', '', ''],
          ]),
        ),
        expect: { days: { Mai: 4, Trung: 2, Hải: 1 }, quiet: true },
      },
    ],
  ),
  {
    name: 'what was meant to be done, and will be mended by what comes of it, under what was done',
    grids: withRoster(
      tab('Theo dõi tháng 4-5', [
        ['NHỮNG CHUYẾN ĐÃ ĐI TRONG THÁNG 4'],
        ['Cán bộ', 'Địa điểm', 'Thời gian'],
        [MAI, 'xã Mường Lay', '04-06/4/2023'],
        [TRUNG, 'xã Nậm Mạ', '11-12/4/2023'],
        [],
        ['DỰ ĐỊNH THÁNG 5 (sẽ chỉnh theo thực tế)'],
        ['Cán bộ', 'Địa điểm', 'Thời gian'],
        [MAI, 'xã Mường Lay', '08-10/5/2023'],
        [HAI, 'xã Pa Tần', '11/5/2023'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 } },
  },
  {
    name: 'who keeps the book has signed below it',
    grids: withRoster(
      tab('Sổ', [
        ['STT', 'Họ và tên', 'Nơi đến', 'Từ ngày', 'Đến ngày'],
        [1, MAI, 'xã Pa Tần', d('4/4'), d('6/4')],
        [2, TRUNG, 'xã Nậm Mạ', d('4/4'), d('4/4')],
        [''],
        ['', '', '', 'Người lập sổ'],
        ['', '', '', '(đã ký)'],
        ['', '', '', HAI],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 1, Hải: 0 }, quiet: true },
  },
];
