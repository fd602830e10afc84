import {
  BACH,
  d,
  HAI,
  LOG_HEADINGS,
  MAI,
  PEOPLE,
  ROSTER,
  tab,
  TRUNG,
  withRoster,
  YEN,
  type Habit,
} from './habit';

const coded = tab('Cán bộ', [
  ['Mã CB', 'Họ và tên', 'Chức vụ', 'Ban', 'Email'],
  ...PEOPLE.map(([name, position, department], n) => [
    `CB0${n + 1}`,
    name,
    position,
    department,
    `cb0${n + 1}@tinhdoan.vn`,
  ]),
]);

const one = (place: string) =>
  tab('Theo dõi', [
    ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', place, 'Nội dung'],
    [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Dự hội nghị'],
    [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Dự hội nghị'],
  ]);

/** People and places in columns and words of other kinds. */
export const WHO_AND_WHERE: readonly Habit[] = [
  {
    name: 'codes before names, and departments stuck on behind',
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Cán bộ', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, `[NV03] ${MAI}`, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, `NV05 - ${TRUNG}`, d('8/5'), d('9/5'), 'xã Nậm Mạ'],
        [3, `${HAI}/VP`, d('1/6'), d('1/6'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  },
  {
    name: 'every heading cut down to its first letters',
    grids: withRoster(
      tab('TD', [
        ['TD CB ĐI CS NĂM 2023'],
        ['TT', 'CB', 'TG đi', 'TG về', 'SN', 'ĐV đến', 'ND'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('8/5'), d('9/5'), 2, 'xã Nậm Mạ', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  ...['Đồng chí Phó Bí thư Đoàn xã', 'Cán bộ đại diện Đoàn phường', 'Đ/c Chủ tịch Hội LHTN xã'].map(
    (heading): Habit => ({
      name: `“${heading}” is whom they met`,
      grids: withRoster(
        tab('Đi cơ sở', [
          ['STT', 'Họ và tên', heading, 'Từ ngày', 'Đến ngày', 'Nơi đến'],
          [1, MAI, 'Giàng A Súa', d('4/4'), d('6/4'), 'xã Mường Lay'],
          [2, TRUNG, 'Sùng Thị Dợ', d('11/4'), d('12/4'), 'xã Nậm Mạ'],
        ]),
      ),
      expect: { days: { Mai: 3, Trung: 2, Hải: 0 }, units: ['xã Mường Lay', 'xã Nậm Mạ'], quiet: true },
    }),
  ),
  {
    name: 'since when there has been a log, and a plan of the next year',
    grids: withRoster(
      tab('Sổ', [
        ['SỔ THEO DÕI ĐI CƠ SỞ (từ năm 2022)'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
      tab('Kế hoạch 2024', [
        ['DỰ KIẾN LỊCH ĐI CƠ SỞ NĂM 2024'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/4/2024'), d('6/4/2024'), 'xã Mường Lay'],
        [2, TRUNG, d('11/4/2024'), d('12/4/2024'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 }, quiet: true },
  },
  {
    name: 'officers by their code',
    grids: [
      coded,
      tab('Đi cơ sở', [
        ['STT', 'Mã CB', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, 'CB01', d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, 'CB02', d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
    ],
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 } },
  },
  {
    name: 'officers by their e-mail',
    grids: [
      coded,
      tab('Trả lời', [
        ['Dấu thời gian', 'Địa chỉ email', 'Ngày đi', 'Ngày về', 'Nơi đến'],
        [d('9/4'), 'cb01@tinhdoan.vn', d('4/4'), d('6/4'), 'xã Mường Lay'],
        [d('14/4'), 'CB02@tinhdoan.vn', d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
    ],
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 } },
  },
  {
    name: 'a column of those who came along',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Cùng đi', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, TRUNG, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, HAI, `${YEN}, ${BACH}`, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
        [3, HAI, '', d('18/4'), d('18/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 3, Yến: 2, Bách: 2 } },
  },
  {
    name: 'a column of the one who helped',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Lãnh đạo đi', 'Chuyên viên giúp việc', 'Thời gian', 'Nơi đến'],
        [1, HAI, YEN, '04-06/4/2023', 'xã Mường Lay'],
        [2, MAI, TRUNG, '11/4/2023', 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1, Hải: 3, Yến: 3, Bách: 0 } },
  },
  {
    name: 'a place for the morning, one for the afternoon',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Ngày', 'Buổi sáng', 'Buổi chiều'],
        [1, MAI, d('4/4'), 'xã Mường Lay', 'xã Nậm Mạ'],
        [2, TRUNG, d('11/4'), 'xã Nậm Mạ', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1, Hải: 0 } },
  },
  {
    name: 'places for the halves of days that are counted whole',
    halfDays: true,
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Buổi sáng', 'Buổi chiều'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', ''],
        [2, TRUNG, d('11/4'), d('11/4'), 1, 'xã Nậm Mạ', ''],
        [3, HAI, d('12/4'), d('12/4'), 0.5, 'xã Nậm Mạ', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 1, Hải: 0.5 }, quiet: true },
  },
  ...[
    'Đơn vị đăng cai',
    'Đơn vị được giám sát',
    'Nơi dự sinh hoạt',
    'Đơn vị tổ chức đại hội',
    'Chi đoàn dự sinh hoạt',
  ].map((heading): Habit => ({
    name: `places under “${heading}”`,
    grids: withRoster(one(heading)),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 }, units: ['xã Mường Lay', 'xã Nậm Mạ'] },
  })),
  {
    name: 'names alone below the trip of a group',
    grids: withRoster(
      tab('Đoàn công tác', [
        ['STT', 'Thành phần', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Kiểm tra chéo'],
        ['', TRUNG, '', '', '', ''],
        ['', HAI, '', '', '', ''],
        [2, YEN, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Khảo sát'],
        ['', BACH, '', '', '', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 3, Yến: 2, Bách: 2 }, orTold: 'Đoàn công tác' },
  },
  {
    name: 'a title that speaks of districts is no district',
    grids: withRoster(
      tab('Sổ', [
        ['THEO DÕI CÁN BỘ ĐI CƠ SỞ TẠI CÁC HUYỆN MIỀN NÚI NĂM 2023'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, units: ['xã Mường Lay', 'xã Nậm Mạ'], quiet: true },
  },
  {
    name: 'names without accents',
    grids: withRoster(
      tab('Di co so', [
        ['STT', 'Ho va ten', 'Tu ngay', 'Den ngay', 'Noi den'],
        [1, 'Lo Thi Mai', d('4/4'), d('6/4'), 'xa Muong Lay'],
        [2, 'VUONG QUOC TRUNG', d('11/4'), d('12/4'), 'xa Nam Ma'],
        [3, 'doan ngoc hai', d('18/4'), d('18/4'), 'xa Pa Tan'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  },
  ...(['Phan Văn Yên', 'Lò Thị Mây', 'Vương Quốc Trực', 'Trịnh Xuân Bạch'] as const).map(
    (stranger): Habit => ({
      name: `${stranger} is nobody of the roster`,
      grids: [
        ROSTER,
        tab('Đi cơ sở', [
          [...LOG_HEADINGS],
          [1, HAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
          [2, stranger, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
        ]),
      ],
      expect: { days: { Hải: 3, Mai: 0, Trung: 0, Yến: 0, Bách: 0 }, told: ['Đi cơ sở'] },
    }),
  ),
  {
    name: 'two columns of places',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa điểm 1', 'Địa điểm 2'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'xã Nậm Mạ'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 } },
  },
  {
    name: 'numbered names alone below the trip of a group',
    grids: withRoster(
      tab('Đoàn công tác', [
        ['TT', 'Thành viên đoàn', 'Thời gian', 'Địa bàn'],
        ['I', 'Đoàn số 1', '04-06/4', 'xã Mường Lay'],
        [1, MAI, '', ''],
        [2, TRUNG, '', ''],
        ['II', 'Đoàn số 2', '11-12/4', 'xã Nậm Mạ'],
        [1, YEN, '', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Yến: 2, Hải: 0 }, orTold: 'Đoàn công tác' },
  },
  {
    name: 'a name without accents that fits two people',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban'],
        [1, 'Lê Thị Hòa', 'Chuyên viên', 'Ban Phong trào'],
        [2, 'Lê Thị Hoa', 'Chuyên viên', 'Văn phòng'],
        [3, MAI, 'Trưởng ban', 'Ban Phong trào'],
      ]),
      tab('Di co so', [
        ['STT', 'Ho va ten', 'Tu ngay', 'Den ngay', 'Noi den'],
        [1, 'Le Thi Hoa', d('4/4'), d('6/4'), 'xa Muong Lay'],
        [2, 'Lo Thi Mai', d('11/4'), d('12/4'), 'xa Nam Ma'],
      ]),
    ],
    expect: { days: { Mai: 2, Hòa: 0 }, told: ['Di co so'] },
  },
  {
    name: 'a title whose words after a kind of place go on',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁN BỘ TẠI HUYỆN PHỐI HỢP CÙNG THÀNH PHỐ QUÝ II', '', '', '', '', '', ''],
        [...LOG_HEADINGS],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { units: ['xã Mường Lay', 'xã Nậm Mạ'] },
  },
  {
    name: 'a title about a town and the bodies beside it',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['KẾT QUẢ VỀ THỊ XÃ CÙNG CÁN BỘ ĐOÀN NĂM 2023', '', '', '', '', '', ''],
        [...LOG_HEADINGS],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { units: ['xã Mường Lay', 'xã Nậm Mạ'] },
  },
  {
    name: 'a title with a district whose name is a word',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁN BỘ ĐI HUYỆN NĂM CĂN NĂM 2023', '', '', '', '', '', ''],
        [...LOG_HEADINGS],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { units: ['xã Mường Lay, huyện Năm Căn', 'xã Nậm Mạ, huyện Năm Căn'] },
  },
  {
    name: 'a post and a department in letters behind a name',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [
          1,
          `${MAI} - CV Ban PTTN, ${TRUNG} - PTB Ban XDĐ (thư ký)`,
          d('4/4'),
          d('6/4'),
          3,
          'xã Mường Lay',
          'Khảo sát',
        ],
        [2, `${TRUNG} - Ban TCKT`, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 5 }, quiet: true },
  },
];
