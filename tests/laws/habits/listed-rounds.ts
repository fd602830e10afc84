import { besideLog, d, HAI, LOG_DAYS, MAI, ROSTER, tab, TRUNG, type Habit } from './habit';

const ROUND_LOG = tab('Theo dõi', [
  ['STT', 'Họ và tên', 'Quý', 'Đợt', 'Số ngày', 'Nơi đến'],
  [1, MAI, 'II', 1, 5, 'xã Bản Hồ'],
  [2, TRUNG, 'II', 2, 3, 'xã Nậm Mạ'],
]);
const ROUNDS = tab('Các đợt', [
  ['CÁC ĐỢT ĐI CƠ SỞ NĂM 2023'],
  ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
  ['II', 1, d('3/4'), d('7/4')],
  ['II', 2, d('8/5'), d('10/5')],
]);

/** Lists of rounds with more beside them than their days, and rounds of other matters. */
export const LISTED_ROUNDS: readonly Habit[] = [
  {
    name: 'rounds with who receives people in each',
    grids: besideLog(
      tab('Các đợt', [
        ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày', 'Người đón tiếp', 'Số ngày'],
        ['II', 1, d('3/4'), d('7/4'), MAI, 5],
        ['II', 2, d('8/5'), d('12/5'), HAI, 5],
        ['III', 1, d('3/7'), d('7/7'), TRUNG, 5],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
  ...(
    [
      ['who looked them over', 'Rà soát', [MAI, HAI, MAI, TRUNG]],
      [
        'places of the grassroots in full',
        'Nơi chốt',
        [
          'Măng Tố, huyện Tánh Linh',
          'Phú Quý, huyện Hàm Tân',
          'Sơn Mỹ, thị xã La Gi',
          'Măng Tố, huyện Tánh Linh',
        ],
      ],
      ['places of the grassroots', 'Báo đăng', ['xã Măng Tố', 'xã Phú Quý', 'phường Sơn Mỹ', 'xã Măng Tố']],
    ] as const
  ).map(([what, heading, [first, second, third, fourth]]): Habit => ({
    name: `rounds with ${what} under a word that nobody knows`,
    grids: besideLog(
      tab('Các đợt', [
        ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày', heading, 'Số ngày'],
        ['II', 1, d('3/4'), d('7/4'), first, 5],
        ['II', 2, d('8/5'), d('12/5'), second, 5],
        ['III', 1, d('3/7'), d('7/7'), third, 5],
        ['III', 2, d('7/8'), d('11/8'), fourth, 5],
      ]),
    ),
    expect: { days: LOG_DAYS },
  })),
  {
    name: 'rounds whose quarter stands once, with who looked them over under a word that nobody knows',
    grids: besideLog(
      tab('Các đợt', [
        ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày', 'Rà soát', 'Số ngày'],
        ['II', 1, d('3/4'), d('7/4'), MAI, 5],
        ['', 2, d('8/5'), d('12/5'), HAI, 5],
        ['III', 1, d('3/7'), d('7/7'), MAI, 5],
        ['', 2, d('7/8'), d('11/8'), TRUNG, 5],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'rounds with who leads them',
    grids: [
      ROSTER,
      tab('Các đợt', [
        ['Đợt', 'Từ ngày', 'Đến ngày', 'Trưởng đoàn', 'Ghi chú'],
        ['Đợt 1', d('3/4'), d('7/4'), MAI, ''],
        ['Đợt 2', d('8/5'), d('10/5'), HAI, ''],
      ]),
      ROUND_LOG,
    ],
    expect: { days: { Mai: 5, Trung: 3, Hải: 0 } },
  },
  {
    name: 'rounds with a leader in charge and a place to meet',
    grids: [
      ROSTER,
      tab('Lịch đợt', [
        ['LỊCH CÁC ĐỢT ĐI CƠ SỞ 2023'],
        ['Đợt', 'Thời gian', 'Lãnh đạo phụ trách'],
        ['Đợt 1 quý II', '03-07/4', MAI],
        ['Đợt 2 quý II', '08-10/5', HAI],
      ]),
      ROUND_LOG,
    ],
    expect: { days: { Mai: 5, Trung: 3, Hải: 0 } },
  },
  ...(
    [
      ['Tập huấn', 'CÁC ĐỢT TẬP HUẤN NĂM 2023'],
      ['Hiến máu', 'LỊCH CÁC ĐỢT HIẾN MÁU'],
      ['Kết nạp', 'CÁC ĐỢT KẾT NẠP ĐOÀN VIÊN'],
      ['Đợt 2022', 'CÁC ĐỢT ĐI CƠ SỞ NĂM 2022'],
      ['Thi đua', 'CÁC ĐỢT THI ĐUA CAO ĐIỂM'],
    ] as const
  ).flatMap(([sheet, title]): Habit[] => {
    const year = title.includes('2022') ? '/2022' : '';
    const other = tab(sheet, [
      [title],
      ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
      ['II', 1, d(`10/4${year}`), d(`11/4${year}`)],
      ['II', 2, d(`15/5${year}`), d(`30/5${year}`)],
    ]);
    return [
      {
        name: `rounds of ${sheet} before those of the office`,
        grids: [ROSTER, other, ROUNDS, ROUND_LOG],
        expect: { days: { Mai: 5, Trung: 3 } },
      },
      {
        name: `rounds of ${sheet} behind those of the office`,
        grids: [ROSTER, ROUNDS, ROUND_LOG, other],
        expect: { days: { Mai: 5, Trung: 3 } },
      },
    ];
  }),
];
