import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const HEADING = ['TT', 'Ngày', 'Nơi đến', 'Nội dung'];

/** Tables of one person each, told by a line that is the name and nothing else. */
export const CARDS: readonly Habit[] = [
  {
    name: 'a number of the Romans and the name in capitals over each table',
    grids: withRoster(
      tab('Từng đồng chí', [
        ['ĐI CƠ SỞ NĂM 2023'],
        ['I. LÒ THỊ MAI'],
        HEADING,
        [1, '4/4/2023', 'xã Pa Tần', 'Khảo sát'],
        [2, '5/4/2023', 'xã Pa Tần', 'Khảo sát'],
        [],
        ['II. VƯƠNG QUỐC TRUNG'],
        HEADING,
        [1, '11/4/2023', 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 1 }, quiet: true },
  },
  {
    name: 'the name of somebody whom no list has, over one of several tables',
    grids: withRoster(
      tab('Từng đồng chí', [
        ['ĐI CƠ SỞ NĂM 2023'],
        ['1. ' + MAI],
        HEADING,
        [1, '4/4/2023', 'xã Pa Tần', 'Khảo sát'],
        [],
        ['2. (chưa rõ)'],
        HEADING,
        [1, '11/4/2023', 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 1 }, told: ['Từng đồng chí'] },
  },
  {
    name: 'a name over each of two tables side by side, under the same headings',
    grids: withRoster(
      tab('Hai người', [
        ['NGÀY ĐI CƠ SỞ'],
        [HAI, '', '', '', YEN],
        ['Từ ngày', 'Đến ngày', 'Nơi đến', '', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [d('4/4'), d('5/4'), 'xã Pa Tần', '', d('11/4'), d('11/4'), 'xã Nậm Mạ'],
        [d('6/6'), d('6/6'), 'xã Pa Tần', '', d('12/6'), d('14/6'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Hải: 3, Yến: 4 }, orTold: 'Hai người' },
  },
  {
    name: 'a person with the sum of the rows below in a row of its own',
    grids: withRoster(
      tab('Theo người', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Nơi đến'],
        ['Đồng chí Lò Thị Mai: 3 ngày'],
        [1, d('4/4'), d('5/4'), 2, 'xã Pa Tần'],
        [2, d('6/6'), d('6/6'), 1, 'xã Pa Tần'],
        ['Đồng chí Phan Thị Yến (02 ngày)'],
        [1, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Yến: 2 }, quiet: true },
  },
  {
    name: 'the sum of a person typed once, beside the name',
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Tổng số ngày'],
        [1, MAI, d('4/4'), d('5/4'), 'xã Pa Tần', 5],
        ['', '', d('6/6'), d('8/6'), 'xã Pa Tần', ''],
        [2, TRUNG, d('4/4'), d('4/4'), 'xã Nậm Mạ', 3],
        ['', '', d('7/6'), d('8/6'), 'xã Nậm Mạ', ''],
        [3, HAI, d('4/4'), d('7/4'), 'xã Nậm Mạ', 6],
        ['', '', d('17/6'), d('18/6'), 'xã Nậm Mạ', ''],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 3, Hải: 6 }, quiet: true },
  },
  {
    name: 'a log by codes that no list has, beside another log',
    grids: besideLog(
      tab('Văn phòng', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Số hiệu cán bộ', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, 'A-17', d('4/4'), d('5/4'), 'xã Pa Tần'],
        [2, 'A-18', d('6/6'), d('6/6'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: LOG_DAYS, told: ['Văn phòng'] },
  },
  {
    name: 'sentences under a title of duty, beside a log',
    grids: besideLog(
      tab('Báo cáo', [
        ['BÁO CÁO ĐI CƠ SỞ'],
        [
          '- Đồng chí Phan Thị Yến xuống xã Pa Tần từ ngày 04/4/2023 đến ngày 06/4/2023 để khảo sát tình hình',
        ],
        ['- Đồng chí Trịnh Xuân Bách xuống xã Nậm Mạ từ ngày 11/4/2023 đến ngày 12/4/2023 để dự sinh hoạt'],
      ]),
    ),
    expect: { days: LOG_DAYS, told: ['Báo cáo'] },
  },
  {
    name: 'figures under a title of duty of people whom no other table tells of',
    grids: besideLog(
      tab('T4', [
        ['SỐ NGÀY ĐI CƠ SỞ THÁNG 4/2023'],
        ['TT', 'Họ và tên', 'Trong tháng', 'Cộng dồn'],
        [1, YEN, 2, 2],
        [2, 'Trịnh Xuân Bách', 3, 3],
      ]),
    ),
    expect: { days: LOG_DAYS, told: ['T4'] },
  },
  {
    name: 'a card a trip, one below another, and no other table',
    grids: [
      tab('Phiếu', [
        ['PHIẾU ĐI CƠ SỞ NĂM 2023'],
        ...[MAI, TRUNG, HAI].flatMap((name, n) => [
          [`Phiếu số ${n + 1}`],
          ['Họ và tên:', name],
          ['Thời gian:', `Từ ngày 0${n + 4}/4/2023 đến ngày 0${n + 5}/4/2023`],
          ['Nơi đến:', n === 1 ? 'Huyện đoàn Sìn Hồ' : 'xã Pa Tần'],
          ['Nội dung:', 'Khảo sát'],
          [],
        ]),
      ]),
    ],
    expect: { days: { Mai: 2, Trung: 2, Hải: 2 }, orTold: 'Phiếu' },
  },
  {
    name: 'a tab a person, with the post beside the name',
    grids: [
      ...[
        [MAI, 'Trưởng ban', d('4/4'), d('6/4')] as const,
        [TRUNG, 'Chuyên viên', d('11/4'), d('12/4')] as const,
      ].map(([name, post, from, to]) =>
        tab(name.split(' ').pop() ?? '', [
          ['PHIẾU THEO DÕI ĐI CƠ SỞ NĂM 2023'],
          ['Họ và tên:', name, '', 'Chức vụ:', post],
          ['Đơn vị:', 'Ban Phong trào'],
          [],
          ['TT', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
          [1, from, to, 'xã Pa Tần', 'Khảo sát'],
        ]),
      ),
    ],
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'cards below one another, labels and values in cells of their own, one with a note on leave',
    grids: withRoster(
      tab('Phiếu cá nhân', [
        ...(
          [
            [MAI, 'Trưởng ban', [['04-06/4', 3]], []],
            [TRUNG, 'Chuyên viên', [['11-12/4', 2]], ['Ghi chú: Nghỉ ốm từ 15/7/2023 đến 20/8/2023']],
            [HAI, 'Phó Trưởng ban', [['18/4', 1]], []],
          ] as const
        ).flatMap(([name, post, trips, notes]) => [
          ['PHIẾU THEO DÕI CÁ NHÂN - NĂM 2023'],
          ['Họ và tên:', name, '', '', ''],
          ['Chức vụ:', post, '', 'Năm sinh:', '1990'],
          ...notes.map((note) => [note]),
          ['Đợt', 'Thời gian', 'Địa bàn', 'Nội dung', 'Số ngày'],
          ...trips.map(([dates, days], n) => [n + 1, dates, 'xã Pa Tần', 'Khảo sát', days]),
          ['', 'Cộng', '', '', trips.reduce((sum, [, days]) => sum + days, 0)],
          [],
        ]),
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  },
  {
    name: 'cards of rounds, with their days and no place',
    grids: withRoster(
      ...[MAI, TRUNG].map((name, n) =>
        tab(`Phiếu ${n + 1}`, [
          ['PHIẾU THEO DÕI ĐI CƠ SỞ NĂM 2023'],
          [`Họ và tên: ${name}`],
          ['Đợt', 'Từ ngày', 'Đến ngày', 'Số ngày'],
          [1, d('4/4'), d('6/4'), 3],
          [2, d('9/5'), d('10/5'), 2],
          [3, d('6/6'), d('6/6'), 1],
        ]),
      ),
    ),
    expect: { days: { Mai: 6, Trung: 6 }, quiet: true },
  },
];
