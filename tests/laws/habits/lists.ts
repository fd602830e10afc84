import {
  besideLog,
  d,
  HAI,
  LOG,
  LOG_DAYS,
  LOG_HEADINGS,
  MAI,
  PEOPLE,
  tab,
  TRUNG,
  withRoster,
  YEN,
  type Habit,
} from './habit';

/** Leave, moves, lists with reasons, totals and copies. */
export const LISTS: readonly Habit[] = [
  {
    name: 'rounds beside a column that is blank in their first row',
    grids: withRoster(
      tab('Các đợt', [
        ['Đã ký nhận', 'Quý', 'Đợt', 'Từ ngày', 'Đến ngày', 'Số ngày'],
        ['', 'II', 1, d('3/4'), d('7/4'), 5],
        ['x', 'II', 2, d('8/5'), d('12/5'), 5],
      ]),
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Quý', 'Đợt', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, 'II', 1, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, TRUNG, 'II', 2, d('8/5'), d('9/5'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, without: ['UNKNOWN_ROUND'] },
  },
  {
    name: 'leave until now',
    grids: besideLog(
      tab('Miễn', [
        ['DANH SÁCH CÁN BỘ ĐƯỢC MIỄN ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Lý do', 'Từ ngày', 'Đến ngày', 'Quyết định'],
        [1, YEN, 'Nghỉ thai sản', d('1/2'), 'đến nay', 'QĐ số 12'],
        [2, HAI, 'Đi học tập trung', 'từ tháng 3/2023', 'nay', 'QĐ số 15'],
      ]),
    ),
    expect: { exempt: ['Yến', 'Hải'], orTold: 'Miễn' },
  },
  {
    name: 'leave and moves in a note of the roster',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban', 'Ghi chú'],
        ...PEOPLE.map(([name, position, department], n) => [
          n + 1,
          name,
          position,
          department,
          name === YEN
            ? 'Nghỉ thai sản từ tháng 3/2023 đến nay'
            : name === HAI
              ? 'Đi học CCLLCT từ 01/02/2023 đến nay'
              : '',
        ]),
      ]),
      LOG,
    ],
    expect: { exempt: ['Yến', 'Hải'], notExempt: ['Mai', 'Trung'], orTold: 'Cán bộ' },
  },
  {
    name: 'a list of those to be reminded, with reasons',
    grids: besideLog(
      tab('Nhắc', [
        ['CÁN BỘ CHƯA ĐI CƠ SỞ QUÝ II'],
        ['STT', 'Họ và tên', 'Lý do chưa đi'],
        [1, YEN, 'Bận trực cơ quan'],
        [2, MAI, 'Nghỉ phép'],
      ]),
    ),
    expect: { days: LOG_DAYS, notExempt: ['Yến', 'Mai'] },
  },
  {
    name: 'explanations of those who were late',
    grids: besideLog(
      tab('Giải trình', [
        ['STT', 'Họ và tên', 'Ban', 'Lý do', 'Ngày giải trình'],
        [1, YEN, 'Văn phòng', 'Nộp báo cáo chậm do ốm', d('4/5')],
        [2, TRUNG, 'Ban Phong trào', 'Con ốm', d('5/5')],
      ]),
    ),
    expect: { days: LOG_DAYS, notExempt: ['Yến', 'Trung'] },
  },
  {
    name: 'dates of birth and of appointment on the roster',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Ngày bổ nhiệm', 'Ban'],
        ...PEOPLE.map(([name, position, department], n) => [
          n + 1,
          name,
          d(`${n + 3}/6/199${n}`),
          position,
          d(`1/${n + 2}`),
          department,
        ]),
      ]),
      LOG,
    ],
    expect: { days: LOG_DAYS, quiet: true, officers: 5 },
  },
  {
    name: 'an older copy of the log, with fewer rows',
    grids: besideLog({ ...LOG, sheet: 'Đi cơ sở (cũ)', cells: LOG.cells.slice(0, 3) }),
    expect: { days: LOG_DAYS, without: ['DUPLICATE_ROW', 'OVERLAP'] },
  },
  {
    name: 'totals typed beside the log',
    grids: withRoster({
      ...LOG,
      cells: LOG.cells.map((line, n) => [
        ...line,
        '',
        ...([
          ['Cán bộ', 'Tổng ngày'],
          [MAI, 3],
          [TRUNG, 2],
          [HAI, 2],
        ][n] ?? ['', '']),
      ]),
    }),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'totals typed below the log',
    grids: withRoster({
      ...LOG,
      cells: [
        ...LOG.cells,
        ['', '', '', '', '', '', ''],
        ['', 'TỔNG HỢP', '', '', '', '', ''],
        ['STT', 'Họ và tên', '', '', 'Số ngày', '', ''],
        [1, MAI, '', '', 3, '', ''],
        [2, TRUNG, '', '', 2, '', ''],
        [3, HAI, '', '', 2, '', ''],
      ],
    }),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'the schedule of a week that tells of the same trips',
    grids: besideLog(
      tab('Lịch tuần 14', [
        ['LỊCH CÔNG TÁC TUẦN (03/4 - 07/4/2023)'],
        ['Thứ/Ngày', 'Sáng', 'Chiều'],
        ['Hai 03/4', 'Giao ban cơ quan', `Đ/c ${YEN} họp Đảng ủy`],
        ['Ba 04/4', `Đ/c ${MAI} đi cơ sở xã Mường Lay`, 'Như buổi sáng'],
        ['Tư 05/4', `Đ/c ${MAI} đi cơ sở xã Mường Lay; đ/c ${HAI} làm việc với Sở Nội vụ`, ''],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'a filtered subtotal below the log',
    grids: withRoster({
      ...LOG,
      cells: [...LOG.cells, ['', 'Tổng (SUBTOTAL)', '', '', 5, '', '']],
    }),
    expect: { days: LOG_DAYS, without: ['TOTAL_MISMATCH'] },
  },
  {
    name: 'a tab of the year before',
    grids: besideLog(
      tab('2022', [
        ['THEO DÕI ĐI CƠ SỞ NĂM 2022'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, YEN, d('4/4/2022'), d('6/4/2022'), 'xã Mường Lay'],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'totals that are called anything',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
        ['', 'TC', '', '', 5, '', ''],
        [3, MAI, d('4/7'), d('4/7'), 1, 'xã Mường Lay', 'Khảo sát'],
        [4, HAI, d('11/7'), d('12/7'), 2, 'xã Nậm Mạ', 'Khảo sát'],
        ['', 'Số ngày phần sau', '', '', 3, '', ''],
        ['', 'Tổng đang hiện', '', '', 8, '', ''],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 2, Hải: 2 }, quiet: true },
  },
  {
    name: 'a stranger whose days happen to be a sum',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
        ['', 'Tô Văn Cộng', '', '', 5, '', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, told: ['Đi cơ sở'] },
  },
];
