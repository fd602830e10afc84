import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const HEADINGS = ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'];

const to = (place: string, where = 'Nơi đến'): Habit => ({
  name: `“${place}” under “${where}”`,
  grids: withRoster(
    tab('Đi công tác', [
      HEADINGS.map((heading) => (heading === 'Nơi đến' ? where : heading)),
      [MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
      [TRUNG, d('11/4'), d('12/4'), place, 'Dự hội nghị'],
    ]),
  ),
  expect: { days: { Mai: 3, Trung: 2 }, told: ['Đi công tác'], asks: 1 },
});

const near = (place: string): Habit => ({
  name: `“${place}” is a place like any other`,
  grids: withRoster(
    tab('Đi công tác', [
      HEADINGS,
      [MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
      [TRUNG, d('11/4'), d('12/4'), place, 'Dự hội nghị'],
    ]),
  ),
  expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
});

/** A place that is no unit of the grassroots is asked about; its days count until somebody says otherwise. */
export const ELSEWHERE: readonly Habit[] = [
  ...['Hà Nội', 'TP.HCM', 'thành phố Hồ Chí Minh', 'Trung ương Đoàn'].map((place) => to(place)),
  ...['Trực tuyến', 'Qua Zoom'].map((place) => to(place, 'Địa điểm')),
  ...['phường Hà Nội', 'Huyện đoàn Mường Lay', 'xã Hồ Chí Minh'].map(near),
  {
    name: 'one question for all rows of one place',
    grids: withRoster(
      tab('Đi công tác', [
        HEADINGS,
        ...[MAI, TRUNG, HAI, YEN, BACH].map((who, at) => [
          who,
          d(`${at + 3}/4`),
          d(`${at + 3}/4`),
          'Hà Nội',
          'Dự hội nghị',
        ]),
      ]),
    ),
    expect: { told: ['Đi công tác'], asks: 1 },
  },
];

const athome = (place: string): Habit => ({
  ...to(place),
  expect: { days: { Mai: 3, Trung: 0 }, told: ['Đi công tác'], asks: 1 },
});

/** At the office itself nobody is at the grassroots. */
export const AT_HOME: readonly Habit[] = ['Tỉnh đoàn', 'Trụ sở Tỉnh Đoàn', 'Tại cơ quan'].map(athome);

/** How people met stands in a column of its own. */
export const ON_SCREEN: readonly Habit[] = ['Hình thức', 'Cách dự'].map((heading) => ({
  name: `“${heading}: Trực tuyến”`,
  grids: withRoster(
    tab('Đi cơ sở', [
      [...HEADINGS, heading],
      [MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát', 'Trực tiếp'],
      [TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Họp giao ban', 'Trực tuyến'],
      [HAI, d('18/4'), d('18/4'), 'xã Pa Tần', 'Khảo sát', 'Trực tiếp'],
    ]),
  ),
  expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, told: ['Đi cơ sở'], asks: 1 },
}));

/** The words for coming and going say when, and where they stand over places, where. */
export const ARRIVALS: readonly Habit[] = [
  ...['Đến', 'Về'].map((heading): Habit => ({
    name: `“${heading}” over communes`,
    grids: withRoster(
      tab('Văn phòng', [
        ['Ngày', 'Người đi', heading, 'Làm gì'],
        ['18-19/4', HAI, 'xã Pa Tần', 'Số hóa'],
        ['1/6', YEN, 'xã Nậm Mạ', 'Tặng quà'],
      ]),
    ),
    expect: { days: { Hải: 2, Yến: 1 }, quiet: true },
  })),
  {
    name: 'days under a round, and the day of the report',
    grids: withRoster(
      tab('Nhật ký', [
        ['Đồng chí', 'Đợt đi', 'Cơ sở đến', 'Tóm tắt kết quả', 'Báo cáo tại cuộc họp ngày'],
        [MAI, '04/4/2023 - 06/4/2023', 'xã Mường Lay', 'Khảo sát', '10-4-2023'],
        [TRUNG, '11/4/2023', 'xã Nậm Mạ', 'Kiểm tra', '17-4-2023'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 1 }, quiet: true },
  },
];
