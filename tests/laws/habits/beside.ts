import {
  besideLog,
  d,
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

/** Tables beside the log that are no trips, or not yet. */
export const BESIDE: readonly Habit[] = [
  {
    name: 'registers of other journeys without a title',
    grids: besideLog(
      tab('Sheet4', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Lý do'],
        [1, YEN, d('4/5'), d('6/5'), 'Bệnh viện tỉnh', 'Chăm con ốm'],
        [2, MAI, d('9/5'), d('10/5'), 'Hà Nội', 'Tập huấn'],
      ]),
      tab('Sheet5', [
        ['STT', 'Cán bộ', 'Ngày ra', 'Giờ ra', 'Giờ vào', 'Lý do'],
        [1, YEN, d('4/5'), '8h30', '9h15', 'Đi ngân hàng'],
        [2, TRUNG, d('9/5'), '14h00', '15h30', 'Đưa con đi khám'],
      ]),
    ),
    expect: { days: LOG_DAYS, orTold: 'Sheet4' },
  },
  {
    name: 'a list of people for a congress',
    grids: [
      ROSTER,
      LOG,
      tab('Đại hội', [
        ['DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI'],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ'],
        [1, 'Sùng A Páo', d('3/6/1995'), 'xã Nậm Mạ', 'Bí thư Đoàn xã'],
        [2, 'Giàng Thị Sua', d('4/7/1996'), 'xã Pa Tần', 'Phó Bí thư'],
        [3, MAI, d('4/7/1990'), 'Tỉnh đoàn', 'Trưởng ban'],
      ]),
    ],
    expect: { days: LOG_DAYS, officers: 5 },
  },
  {
    name: 'people and dates, and not a word of what for',
    grids: besideLog(
      tab('Sheet7', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày'],
        [1, YEN, d('4/5'), d('6/5')],
        [2, MAI, d('9/5'), d('10/5')],
      ]),
    ),
    expect: { days: LOG_DAYS, told: ['Sheet7'] },
  },
  {
    name: 'people and dates under a title that says what for',
    grids: withRoster(
      tab('Sheet7', [
        ['THEO DÕI CÁN BỘ ĐI CÔNG TÁC CƠ SỞ'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày'],
        [1, YEN, d('4/5'), d('6/5')],
        [2, MAI, d('9/5'), d('10/5')],
      ]),
    ),
    expect: { days: { Yến: 3, Mai: 2 } },
  },
  {
    name: 'an example in the first row of the log',
    grids: withRoster({
      ...LOG,
      cells: LOG.cells.flatMap((line, n) =>
        n === 0
          ? [line, ['VD', 'Nguyễn Văn A', '01/01/2023', '03/01/2023', 3, 'xã X', 'Ghi nội dung']]
          : [line],
      ),
    }),
    expect: { days: LOG_DAYS, officers: 5, orTold: 'Đi cơ sở' },
  },
  {
    name: 'a draft of the log',
    grids: besideLog({
      ...LOG,
      sheet: 'Nháp',
      cells: [LOG.cells[0] ?? [], [1, YEN, d('4/9'), d('6/9'), 3, 'xã Y', 'nháp']],
    }),
    expect: { days: LOG_DAYS, orTold: 'Nháp' },
  },
  {
    name: 'a filtered subtotal over the heading',
    grids: withRoster({ ...LOG, cells: [['', 'Tổng đang lọc:', '', '', 5, '', ''], ...LOG.cells] }),
    expect: { days: LOG_DAYS, without: ['TOTAL_MISMATCH'] },
  },
  {
    name: 'office hours a month beside the log',
    grids: besideLog(
      tab('Chấm công T4', [
        ['BẢNG CHẤM CÔNG THÁNG 4 NĂM 2023'],
        ['TT', 'Họ và tên', ...Array.from({ length: 30 }, (_, n) => n + 1), 'Cộng'],
        ...PEOPLE.map(([name], n) => [
          n + 1,
          name,
          ...Array.from({ length: 30 }, (_, day) => (day % 7 < 5 ? 'x' : '')),
          22,
        ]),
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
];
