import {
  BACH,
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

const noted = (note: string) =>
  tab('Cán bộ', [
    ['STT', 'Họ và tên', 'Chức vụ', 'Ban', 'Ghi chú'],
    ...PEOPLE.map(([name, position, department], n) => [
      n + 1,
      name,
      position,
      department,
      name === YEN ? note : '',
    ]),
  ]);

/** Units and notes that are not what they look like. */
export const OTHER_LISTS: readonly Habit[] = [
  ...(
    [
      ['Xã khó khăn', 'DANH SÁCH XÃ ĐẶC BIỆT KHÓ KHĂN'],
      ['Xã điểm', 'CÁC XÃ ĐƯỢC CHỌN LÀM ĐIỂM'],
      ['NTM', 'CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
      ['Biên giới', 'XÃ BIÊN GIỚI'],
      ['Sheet3', ''],
    ] as const
  ).map(([sheet, title]): Habit => ({
    name: `some communes, as those of ${sheet}, are not all`,
    grids: besideLog(
      tab(sheet, [
        ...(title === '' ? [] : [[title]]),
        ['STT', 'Xã', 'Huyện'],
        [1, 'xã Tà Tổng', 'Mường Tè'],
        [2, 'xã Mù Cả', 'Mường Tè'],
        [3, 'xã Bum Tở', 'Mường Tè'],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  })),
  {
    name: 'a log of the year before does not flood the year',
    grids: besideLog(
      tab('Năm 2022', [
        ['THEO DÕI ĐI CƠ SỞ NĂM 2022'],
        [...LOG_HEADINGS],
        ...Array.from({ length: 12 }, (_, n) => [
          n + 1,
          n % 2 === 0 ? 'Quàng Văn Tướng' : 'Bùi Đức Long',
          d(`${n + 3}/3/2022`),
          d(`${n + 4}/3/2022`),
          2,
          'xã Bản Hồ',
          'Khảo sát',
        ]),
      ]),
    ),
    expect: { days: LOG_DAYS, officers: 5, quiet: true },
  },
  ...(
    [
      ['Tọa độ', '21.38, 103.02'],
      ['Điện thoại Bí thư', '0912.345.678'],
      ['Số hồ sơ', '12-05-034'],
      ['Mã', '01.02.2023.15'],
      ['Vị trí GPS', '22.10/103.10'],
      ['Số máy', '02153.825.123'],
      ['Thửa', '12/5'],
    ] as const
  ).map(([heading, value]): Habit => ({
    name: `“${value}” under “${heading}” is no date`,
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến', heading],
        [1, MAI, '04-06/4', 'xã Mường Lay', value],
        [2, TRUNG, '11-12/4', 'xã Nậm Mạ', value],
        [3, HAI, '18-19/4', 'xã Pa Tần', value],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  })),
  ...[
    'Giảm chỉ tiêu còn 30 ngày',
    'Chỉ tiêu giảm 50% do nuôi con nhỏ',
    'Được giảm 1/2 số ngày',
    'Miễn 20 ngày, còn 40 ngày',
    'Giảm trừ 15 ngày',
  ].map((note): Habit => ({
    name: `“${note}” excuses nobody from all of it`,
    grids: [noted(note), LOG],
    expect: { days: LOG_DAYS, notExempt: ['Yến'] },
  })),
  ...[
    'Chuyển đến từ Huyện đoàn Tam Đường tháng 01/2023',
    'Nhận công tác từ 01/01/2023',
    'Mới chuyển về từ Sở Nội vụ 15/01/2023',
    'Điều động từ Thành đoàn về tháng 1/2023',
  ].map((note): Habit => ({
    name: `“${note}”: who came is still here`,
    grids: [
      noted(note),
      { ...LOG, cells: [...LOG.cells, [4, YEN, d('15/5'), d('16/5'), 2, 'xã Bản Hồ', 'Khảo sát']] },
    ],
    expect: { days: { ...LOG_DAYS, Yến: 2 }, notExempt: ['Yến'] },
  })),
  ...[
    'DANH SÁCH CÁN BỘ ĐI CƠ SỞ ĐỀ NGHỊ DUYỆT',
    'ĐỀ NGHỊ PHÊ DUYỆT CÁN BỘ ĐI CƠ SỞ QUÝ II',
    'DANH SÁCH TRÌNH DUYỆT ĐI CƠ SỞ',
  ].map((title): Habit => ({
    name: `“${title}” is not done yet`,
    grids: besideLog(
      tab('Trình', [
        [title],
        [...LOG_HEADINGS],
        [1, YEN, d('15/5'), d('16/5'), 2, 'xã Bản Hồ', 'Khảo sát'],
        [2, MAI, d('17/5'), d('18/5'), 2, 'xã Bản Hồ', 'Khảo sát'],
      ]),
    ),
    expect: { days: LOG_DAYS },
  })),
  ...(
    [
      ['Ngày đi (cũ)', 'Ngày đi (mới)'],
      ['Thời gian cũ', 'Thời gian mới'],
      ['Lịch ban đầu', 'Lịch thay đổi'],
      ['Ngày dự kiến ban đầu', 'Ngày điều chỉnh'],
    ] as const
  ).flatMap(([old, fresh]): Habit[] =>
    [false, true].map((isTurned) => ({
      name: `of “${old}” and “${fresh}” the later word stands${isTurned ? ', whichever comes first' : ''}`,
      grids: withRoster(
        tab('Theo dõi', [
          ['STT', 'Họ và tên', ...(isTurned ? [fresh, old] : [old, fresh]), 'Nơi đến'],
          ...(
            [
              [1, MAI, '03/4', '04-06/4', 'xã Mường Lay'],
              [2, TRUNG, '10/4', '11-12/4', 'xã Nậm Mạ'],
              [3, HAI, '17/4', '18-19/4', 'xã Pa Tần'],
            ] as const
          ).map(([n, who, was, is, where]) => [n, who, ...(isTurned ? [is, was] : [was, is]), where]),
        ]),
      ),
      expect: { days: LOG_DAYS, orTold: 'Theo dõi' },
    })),
  ),
  ...['Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Sinh ngày', 'Ngày/tháng/năm sinh'].map(
    (heading): Habit => ({
      name: `“${heading}” in the log`,
      grids: withRoster(
        tab('Theo dõi', [
          ['STT', 'Họ và tên', heading, 'Ngày đi', 'Ngày về', 'Nơi đến'],
          [1, MAI, d('5/6/1990'), d('4/4'), d('6/4'), 'xã Mường Lay'],
          [2, TRUNG, d('7/8/1995'), d('11/4'), d('12/4'), 'xã Nậm Mạ'],
          [3, HAI, d('9/3/1985'), d('18/4'), d('19/4'), 'xã Pa Tần'],
        ]),
      ),
      expect: { days: LOG_DAYS, quiet: true },
    }),
  ),
  {
    name: 'rows under the years that they are of',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        ['Năm 2022', '', '', ''],
        [1, MAI, '04-06/4', 'xã Mường Lay'],
        [2, BACH, '11-12/4', 'xã Nậm Mạ'],
        ['Năm 2023', '', '', ''],
        [1, MAI, '04-06/4', 'xã Mường Lay'],
        [2, TRUNG, '11-12/4', 'xã Nậm Mạ'],
        [3, HAI, '18-19/4', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: LOG_DAYS, orTold: 'Theo dõi' },
  },
  {
    name: 'totals of sections that have letters',
    grids: withRoster(
      tab('Theo dõi', [
        [...LOG_HEADINGS],
        ['A', 'Ban Phong trào', '', '', '', '', ''],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
        ['', 'Cộng A', '', '', 5, '', ''],
        ['B', 'Văn phòng', '', '', '', '', ''],
        [1, HAI, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Khảo sát'],
        ['', 'Cộng B', '', '', 2, '', ''],
        ['', 'Cộng (A+B)', '', '', 7, '', ''],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'the points of a contest, beside a form that says who is exempt',
    grids: [
      tab('Kết quả đi', [
        ['KẾT QUẢ ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', 'Ghi chú'],
        ...PEOPLE.map(([name, post], n) => [
          n + 1,
          name,
          post,
          n === 0 ? '4-6/4' : '',
          '',
          name === YEN ? 'Nghỉ thai sản từ 01/02/2023 đến 31/8/2023' : '',
        ]),
      ]),
      tab('Kết quả thi', [
        ['KẾT QUẢ THI TÌM HIỂU NGHỊ QUYẾT'],
        ['TT', 'Họ và tên', 'Ban', 'Điểm'],
        ...PEOPLE.map(([name, , department], n) => [n + 1, name, department, 9 - n / 10]),
      ]),
    ],
    expect: { days: { Mai: 3 }, exempt: ['Yến'] },
  },
  {
    name: 'the same beside a list of the staff that says nothing of it',
    grids: [
      tab('Kết quả đi', [
        ['KẾT QUẢ ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đợt 1 (03-07/4)', 'Ghi chú'],
        [1, MAI, 'Trưởng ban', '4-6/4', ''],
        [2, YEN, 'Chuyên viên', '', 'Nghỉ thai sản từ 01/02/2023 đến 31/8/2023'],
      ]),
      tab('Nhân sự', [
        ['STT', 'Họ và tên', 'Ban'],
        ...PEOPLE.map(([name, , department], n) => [n + 1, name, department]),
      ]),
    ],
    expect: { days: { Mai: 3 }, exempt: ['Yến'] },
  },
  {
    name: 'who keeps watch, below the log',
    grids: withRoster(
      tab('Đi cơ sở', [
        ...LOG.cells,
        [],
        ['Ngày trực', 'Cán bộ trực', 'Lãnh đạo trực'],
        ...[1, 2, 3, 4].map((date) => [`0${date}/10/2023`, PEOPLE[date]?.[0] ?? '', MAI]),
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
];
