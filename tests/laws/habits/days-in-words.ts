import { BACH, d, HAI, LOG_HEADINGS, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const times = (rows: readonly (readonly [name: string, when: string])[], title?: string) =>
  tab('Đi cơ sở', [
    ...(title === undefined ? [] : [[title]]),
    ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
    ...rows.map(([name, when], n) => [n + 1, name, when, 'xã Mường Lay']),
  ]);

/** Days that are told, not dated. */
export const DAYS_IN_WORDS: readonly Habit[] = [
  {
    name: 'every Sunday of a month, every Saturday from a day to another',
    grids: withRoster(
      times([
        [MAI, 'các ngày chủ nhật từ 02/4 đến 23/4'],
        [TRUNG, 'thứ 7 hằng tuần từ 06/5 đến 27/5'],
        [HAI, '10/5'],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 4, Hải: 1 }, orTold: 'Đi cơ sở' },
  },
  {
    name: 'Saturday and Sunday of two weeks',
    grids: withRoster(
      times([
        [MAI, 'Thứ bảy, chủ nhật các ngày 08, 09, 15, 16/4'],
        [TRUNG, 'thứ 7 (15/4) và chủ nhật (16/4)'],
        [HAI, '10/5'],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 2, Hải: 1 }, orTold: 'Đi cơ sở' },
  },
  {
    name: 'afternoons of some days',
    halfDays: true,
    grids: withRoster(
      times([
        [MAI, 'chiều 04, 05, 06/4'],
        [TRUNG, 'buổi chiều các ngày 11/4 và 12/4'],
        [HAI, '10/5'],
      ]),
    ),
    expect: { days: { Mai: 1.5, Trung: 1, Hải: 1 }, orTold: 'Đi cơ sở' },
  },
  {
    name: 'so many half days in brackets',
    halfDays: true,
    grids: withRoster(
      times([
        [MAI, '04-06/4 (3 buổi)'],
        [TRUNG, '11/4 (1/2 ngày)'],
        [HAI, '10/5 (cả ngày)'],
      ]),
    ),
    expect: { days: { Mai: 1.5, Trung: 0.5, Hải: 1 }, orTold: 'Đi cơ sở' },
  },
  {
    name: 'real dates that a month-first sheet made of days typed day first, in a short table',
    grids: withRoster(
      tab('Tháng 5', [
        ['ĐI CƠ SỞ THÁNG 5 NĂM 2023'],
        ['STT', 'Họ và tên', 'Ngày', 'Nơi đến'],
        [1, MAI, d('5/3'), 'xã Mường Lay'],
        [2, TRUNG, '16/05', 'xã Nậm Mạ'],
        [3, HAI, d('5/9'), 'xã Pa Tần'],
        [4, YEN, '23/05', 'xã Pa Tần'],
      ]),
    ),
    expect: { quarters: { Q2: 4 }, orTold: 'Tháng 5' },
  },
  {
    name: 'months and days exchanged throughout a column without years',
    grids: withRoster(
      tab('Nhật ký', [
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        [1, MAI, '04/13', 'xã Mường Lay'],
        [2, TRUNG, '04/18', 'xã Nậm Mạ'],
        [3, HAI, '05/09', 'xã Pa Tần'],
        [4, YEN, '05/23', 'xã Pa Tần'],
        [5, BACH, '06/07', 'xã Pa Tần'],
      ]),
    ),
    expect: { quarters: { Q2: 5 }, orTold: 'Nhật ký' },
  },
  {
    name: 'a trip of months',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, TRUNG, d('12/4'), d('12/8'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { told: ['Đi cơ sở'] },
  },
  {
    name: 'weekdays written before their dates',
    grids: withRoster(
      times([
        [MAI, 'Thứ ba, 04/4/2023'],
        [TRUNG, 'Thứ 3 ngày 11/4 đến thứ 4 ngày 12/4'],
        [HAI, 'T4 (10/5)'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 2, Hải: 1 }, quiet: true },
  },
  {
    name: 'a weekday before another day’s date',
    grids: withRoster(
      times([
        [MAI, 'Thứ hai, 04/4/2023'],
        [TRUNG, 'Thứ 3, 11/4/2023'],
        [HAI, 'Thứ 4, 10/5/2023'],
      ]),
    ),
    expect: { told: ['Đi cơ sở'] },
  },
  {
    name: 'a trip of months in words',
    grids: withRoster(
      times([
        [MAI, '04-06/4'],
        [TRUNG, 'từ 12/4 đến 12/8'],
      ]),
    ),
    expect: { told: ['Đi cơ sở'] },
  },
  {
    name: 'text dates with the month first, by the days beside them',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, MAI, '5/3/23', '5/5/23', 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, '5/9/23', '5/10/23', 2, 'xã Nậm Mạ', 'Khảo sát'],
        [3, HAI, '6/1', '6/2', 2, 'xã Pa Tần', 'Kiểm tra'],
        [4, MAI, '6/20', '6/20', 1, 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 2, Hải: 2 }, quarters: { Q1: 0, Q2: 8, Q3: 0, Q4: 0 } },
  },
  {
    name: 'text dates with the day first, by the days beside them',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, MAI, '5/3/23', '7/3/23', 3, 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, '9/5/23', '10/5/23', 2, 'xã Nậm Mạ', 'Khảo sát'],
        [3, HAI, '1/6', '2/6', 2, 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 2 }, quarters: { Q1: 3, Q2: 4, Q3: 0, Q4: 0 } },
  },
  {
    name: 'both ends in words, and the month before the days',
    grids: withRoster(
      times([
        [MAI, 'Bắt đầu 04/4; kết thúc 06/4'],
        [TRUNG, 'kể từ ngày 11/4 đến ngày 12/4'],
        [HAI, '18/4 (đi) - 19/4 (về)'],
        [YEN, 'T5/2023: 9, 10, 12'],
        [BACH, '9-12 th 5'],
        [BACH, 'đi ngày 15/5, về ngày 16/5'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 2, Yến: 3, Bách: 6 }, quiet: true },
  },
  {
    name: 'the weekday behind a dash',
    grids: withRoster(
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Ngày đi', 'Ngày về', 'Nơi đến'],
        [1, MAI, '04/04/2023 - thứ ba', '06/04/2023 - thứ năm', 'xã Pa Tần'],
        [2, TRUNG, '11/04/2023 - thứ 3', '12/04/2023 - thứ 4', 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'days from one to another without their month on a tab of the month',
    grids: withRoster(
      tab('Tháng 4', [
        ['ĐI CƠ SỞ THÁNG 4/2023'],
        ['STT', 'Họ và tên', 'Ngày', 'Nơi đến'],
        [1, MAI, 'từ 4 đến 6', 'xã Pa Tần'],
        [2, TRUNG, 'từ 11 đến hết 12', 'xã Nậm Mạ'],
        [3, HAI, 18, 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Hải: 1 }, orTold: 'Tháng 4' },
  },
  {
    name: 'weeks of months, which are asked for once',
    grids: withRoster(
      tab('Theo dõi', [
        ['THEO DÕI ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Thời gian', 'Số ngày', 'Nơi đến'],
        ...[MAI, TRUNG, HAI, YEN, BACH].map((name, n) => [
          n + 1,
          name,
          `tuần ${(n % 4) + 1} tháng ${n + 2}`,
          2,
          'xã Pa Tần',
        ]),
      ]),
    ),
    expect: { told: ['Theo dõi'], asks: 1 },
  },
  {
    name: 'hours in brackets behind the day, on a day that looks like a quarter and its round too',
    grids: withRoster(
      tab('Đi', [
        ['ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        [1, MAI, '4/4/2023 (7h30-17h)', 'xã Pa Tần'],
        [2, TRUNG, '14/4 (từ 7h30 đến 17h)', 'xã Nậm Mạ'],
        [3, HAI, '4/4 (7h30 - 17h00)', 'xã Pa Tần'],
        [4, YEN, '2/3 (8h00)', 'xã Pa Tần'],
        [5, BACH, 'II/1 (20-24/4)', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1, Hải: 1, Yến: 1, Bách: 5 } },
  },
  {
    name: 'the day on which people are back at the office',
    grids: withRoster(
      tab('Chuyến đi', [
        ['Họ và tên', 'Ngày khởi hành', 'Ngày hồi cơ quan', 'Nơi đến', 'Nội dung'],
        [MAI, d('3/4'), d('5/4'), 'xã Pa Tần', 'Khảo sát'],
        [TRUNG, d('10/4'), d('11/4'), 'xã Nậm Mạ', 'Khảo sát'],
        [HAI, d('17/4'), d('17/4'), 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  },
  {
    name: 'letters of the halves of days under S/C',
    grids: withRoster(
      tab('Nhật ký', [
        ['Họ và tên', 'Ngày', 'S/C', 'Nơi đến', 'Nội dung'],
        [MAI, d('4/4'), 'S+C', 'xã Pa Tần', 'Khảo sát'],
        [MAI, d('11/4'), 'C', 'xã Nậm Mạ', 'Khảo sát'],
        [TRUNG, d('18/4'), 'S', 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 1.5, Trung: 0.5 }, quiet: true },
    halfDays: true,
  },
  {
    name: 'there and back on the day, a whole week, days and nights',
    grids: withRoster(
      tab('Đi', [
        ['ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        [1, MAI, '04/4 (đi về trong ngày)', 'xã Pa Tần'],
        [2, MAI, '10/5 - đi về trong ngày', 'xã Pa Tần'],
        [3, TRUNG, 'cả tuần 13-17/3', 'xã Nậm Mạ'],
        [4, HAI, '4 ngày 3 đêm, từ 13/6', 'xã Pa Tần'],
        [5, YEN, '17-18/1 (2 ngày 1 đêm)', 'xã Pa Tần'],
        [6, BACH, 'cả tuần (từ 08/5 đến 12/5)', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 5, Hải: 4, Yến: 2, Bách: 5 }, quiet: true },
  },
  ...(
    [
      ['bám cơ sở', 'Cán bộ bám cơ sở', 'Thời gian bám cơ sở', 'Số ngày bám cơ sở', 'Địa bàn'],
      [
        'tăng cường cơ sở',
        'Cán bộ tăng cường',
        'Thời gian tăng cường',
        'Số ngày tăng cường',
        'Cơ sở được tăng cường',
      ],
      ['luân phiên đi cơ sở', 'Cán bộ luân phiên', 'Thời gian luân phiên', 'Số ngày', 'Cơ sở'],
    ] as const
  ).map(([errand, ...headings]): Habit => ({
    name: `what people are sent for behind what each column is of: ${errand}`,
    grids: withRoster(
      tab('Theo dõi', [
        [`KẾT QUẢ CÁN BỘ ${errand.toUpperCase()} NĂM 2023`],
        ['STT', ...headings],
        [1, MAI, '4-6/4', 3, 'xã Pa Tần'],
        [2, TRUNG, '11-12/4', 2, 'xã Nậm Mạ'],
        [3, HAI, '18/4', 1, 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  })),
  {
    name: 'from the day that people go down to the day that they are back',
    grids: withRoster(
      tab('Xuống cơ sở', [
        ['CÁN BỘ XUỐNG CƠ SỞ NĂM 2023'],
        ['STT', 'Cán bộ xuống cơ sở', 'Ngày xuống', 'Ngày về', 'Số ngày ở cơ sở', 'Cơ sở'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Pa Tần'],
        [2, TRUNG, '11 thg 4, 2023', '12 thg 4, 2023', 2, 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'weekdays with a comma before each end',
    grids: withRoster(
      times([
        [MAI, 'Thứ Hai, 03/4/2023 - Thứ Tư, 05/4/2023'],
        [TRUNG, 'T3, 11/4 - T5, 13/4'],
        [HAI, 'Thứ sáu, 14/4'],
        [YEN, 'Thứ Hai, ngày 17/4 - Thứ Tư, ngày 19/4'],
        [BACH, 'Chủ nhật, 23.4.2023 - Monday, 24.4.2023'],
        [BACH, 'Thứ Ba, ngày 02 tháng 5 năm 2023 - Thứ Năm, ngày 04 tháng 5 năm 2023'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 1, Yến: 3, Bách: 5 }, quiet: true },
  },
];
