import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const party = (name: string, first: string, second: string, ...more: readonly string[]): Habit => ({
  name,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['STT', first, second, ...more, 'Từ ngày', 'Đến ngày', 'Nơi đến'],
      [1, MAI, TRUNG, ...more.map(() => ''), d('4/4'), d('6/4'), 'xã Mường Lay'],
      [2, HAI, YEN, ...more.map(() => BACH), d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      [3, MAI, YEN, ...more.map(() => ''), d('2/5'), d('2/5'), 'xã Pa Tần'],
    ]),
  ),
  expect: {
    days: { Mai: 4, Trung: 3, Hải: 2, Yến: 3, Bách: more.length > 0 ? 2 : 0 },
    quiet: true,
  },
});

const beside = (name: string, heading: string, expect: Habit['expect']): Habit => ({
  name,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', heading],
      [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', BACH],
      [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', BACH],
      [3, MAI, d('2/5'), d('2/5'), 'xã Pa Tần', HAI],
    ]),
  ),
  expect,
});

/** Several columns of people in one table. */
export const PARTIES: readonly Habit[] = [
  ...['Cùng đoàn', 'CB phối hợp', 'Đi cùng với', 'Tháp tùng'].map((heading): Habit => ({
    name: `those under “${heading}” went too`,
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Cán bộ', heading, 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, TRUNG, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, HAI, '', d('8/5'), d('9/5'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 2 }, quiet: true },
  })),
  ...['Báo cáo với đ/c', 'Trực thay ở cơ quan', 'Nhập liệu'].map((heading): Habit => ({
    name: `those under “${heading}” did not go`,
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Cán bộ', 'Từ ngày', 'Đến ngày', 'Nơi đến', heading],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', TRUNG],
        [2, HAI, d('8/5'), d('9/5'), 'xã Nậm Mạ', TRUNG],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 2 }, quiet: true },
  })),
  {
    name: 'who went on behalf of somebody, in brackets, went alone',
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Cán bộ', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, `${MAI} (thay mặt đ/c ${TRUNG})`, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, HAI, d('8/5'), d('9/5'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 2 }, quiet: true },
  },
  party('who led and who wrote it down', 'Trưởng đoàn công tác', 'Thư ký đoàn'),
  party('who led and who went with them', 'Lãnh đạo chủ trì', 'Thành viên tháp tùng'),
  party('people by their numbers', 'Cán bộ thứ nhất', 'Cán bộ thứ hai'),
  party('three people by their numbers', 'Đồng chí 1', 'Đồng chí 2', 'Đồng chí 3'),
  party('who led and who took part', 'Lãnh đạo dẫn đoàn', 'Cán bộ tham gia'),
  party('the head of a party and all others', 'Trưởng nhóm', 'Các thành viên khác'),
  beside('who works along goes too', 'Cán bộ phối hợp', {
    days: { Mai: 4, Trung: 2, Bách: 5, Hải: 1 },
    quiet: true,
  }),
  {
    name: 'several who took part, a line each',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Trưởng đoàn', 'Thành viên khác', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, `${TRUNG}\n${YEN}`, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, HAI, `${YEN}\n${BACH}`, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 2, Yến: 5, Bách: 2 }, quiet: true },
  },
  beside('whether those with a task that nobody knows went is asked, once', 'Cán bộ dẫn đường', {
    days: { Mai: 4, Trung: 2 },
    told: ['Đi cơ sở'],
    asks: 1,
  }),
  beside('who approved a trip did not go', 'Người duyệt', { days: { Mai: 4, Trung: 2, Bách: 0, Hải: 0 } }),
  beside('who keeps the list did not go', 'Người lập biểu', {
    days: { Mai: 4, Trung: 2, Bách: 0, Hải: 0 },
    quiet: true,
  }),
  beside('officers under a heading that says nothing are asked about, once', 'Cột K', {
    days: { Mai: 4, Trung: 2 },
    told: ['Đi cơ sở'],
    asks: 1,
  }),
  {
    name: 'members of a party, and nobody at its head',
    grids: withRoster(
      tab('Theo dõi', [
        ['THEO DÕI CÁN BỘ ĐI CƠ SỞ'],
        ['Stt', 'Các thành viên', 'Đi ngày', 'Quay về ngày', 'Nơi làm việc'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Pa Tần'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
        [3, HAI, d('18/4'), d('18/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 } },
  },
  {
    name: 'the same heading over three columns side by side',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁC CHUYẾN ĐI CƠ SỞ'],
        ['STT', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Cán bộ', 'Cán bộ', 'Cán bộ'],
        [1, d('4/4'), d('6/4'), 'xã Pa Tần', MAI, HAI, TRUNG],
        [2, d('11/4'), d('12/4'), 'xã Nậm Mạ', TRUNG, HAI, ''],
        [3, d('18/4'), d('18/4'), 'xã Nậm Mạ', HAI, '', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 5, Hải: 6 } },
  },
  {
    name: 'one heading merged over the columns of a party',
    grids: withRoster(
      tab(
        'Đi cơ sở',
        [
          ['CÁC CHUYẾN ĐI CƠ SỞ'],
          ['STT', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Thành phần đoàn', '', ''],
          [1, d('4/4'), d('6/4'), 'xã Pa Tần', MAI, HAI, TRUNG],
          [2, d('11/4'), d('12/4'), 'xã Nậm Mạ', TRUNG, HAI, ''],
          [3, d('18/4'), d('18/4'), 'xã Nậm Mạ', HAI, '', ''],
        ],
        [[2, 5, 2, 7]],
      ),
    ),
    expect: { days: { Mai: 3, Trung: 5, Hải: 6 } },
  },
  {
    name: 'a party named once, its members below with their posts, the days in the first row alone',
    grids: withRoster(
      tab('Các đoàn', [
        ['CÁC ĐOÀN ĐI CƠ SỞ'],
        ['Đoàn', 'Họ và tên', 'Chức vụ', 'Thời gian', 'Nơi đến'],
        ['Đoàn số 1', MAI, 'Trưởng ban', '04-06/4/2023', 'xã Pa Tần'],
        ['', TRUNG, 'Chuyên viên', '', ''],
        ['', HAI, 'Chánh Văn phòng', '', ''],
        ['Đoàn số 2', YEN, 'Chuyên viên', '11/4/2023', 'xã Nậm Mạ'],
        ['', TRUNG, 'Chuyên viên', '', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 4, Hải: 3, Yến: 1 } },
  },
  {
    name: 'numbers in a line, and departments with a dash in brackets',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁC CHUYẾN ĐI CƠ SỞ'],
        ['STT', 'Thành phần', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, `1) Chị ${MAI} 2) Anh ${TRUNG} 3) Anh ${HAI}`, d('4/4'), d('6/4'), 'xã Pa Tần'],
        [2, `${YEN} (Ban Tổ chức - Kiểm tra), ${HAI} (Văn phòng)`, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 5, Yến: 2 }, quiet: true },
  },
  {
    name: 'people who are counted and not named are asked about',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁC CHUYẾN ĐI CƠ SỞ'],
        ['STT', 'Thành phần', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, `${MAI} và 03 đồng chí khác`, d('4/4'), d('6/4'), 'xã Pa Tần'],
        [2, YEN, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Yến: 2 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'what each is in the party behind a dash, a line each',
    grids: withRoster(
      tab('Đoàn công tác', [
        ['CÁC ĐOÀN ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Thời gian', 'Địa điểm', 'Thành phần'],
        [
          1,
          '4-6/4',
          'xã Pa Tần',
          `1. ${MAI} - Trưởng đoàn\n2. ${TRUNG} - Thành viên\n3. ${HAI} - Thư ký đoàn`,
        ],
        [2, '11-12/4', 'xã Nậm Mạ', `1. ${YEN} - Trưởng đoàn\n2. ${HAI} - Thành viên`],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 5, Yến: 2 }, quiet: true },
  },
  ...['Cả Ban Phong trào', 'Toàn Ban Phong trào', 'Tập thể Ban Phong trào'].map((everybody): Habit => ({
    name: `everybody of a department: ${everybody}`,
    grids: withRoster(
      tab('Sổ công tác', [
        ['Ngày đi', 'Ngày về', 'Người đi', 'Xã'],
        [d('4/4'), d('6/4'), everybody, 'xã Pa Tần'],
        [d('11/4'), d('11/4'), HAI, 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 1 }, quiet: true },
  })),
  {
    name: 'members of parties, a line each',
    grids: withRoster(
      tab('Đoàn kiểm tra', [
        ['Đoàn', 'Thành viên', 'Thời gian', 'Địa bàn'],
        ['Đoàn số 1', `- ${MAI}\n- ${TRUNG}`, '13-14/4/2023', 'xã Pa Tần'],
        ['Đoàn số 2', `• ${TRUNG}\n• ${HAI}`, '04-08/5/2023', 'xã Nậm Mạ'],
        ['Đoàn số 3', `1. ${MAI}\n2. ${HAI}`, '01/6/2023', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 7, Hải: 6 }, quiet: true },
  },
];
