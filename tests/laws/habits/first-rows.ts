import { d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const LATER = [
  ['Thứ Ba', '13/06/2023', TRUNG, 'xã Nậm Mạ', 'Kiểm tra'],
  ['Thứ Hai', '06/11/2023', HAI, 'xã Bản Hồ', 'Dự sinh hoạt'],
] as const;
const HEADING = ['Thứ', 'Ngày', 'Họ và tên', 'Địa điểm', 'Nội dung'];
const DAYS = { Mai: 1, Trung: 1, Hải: 1 };

/** The row right below a heading is a trip, whatever its words read like where their accents are not heard. */
export const FIRST_ROWS: readonly Habit[] = [
  ...['xã Văn Bàn', 'xã Quy Đạt', 'phường Trạm Tấu'].map((place): Habit => ({
    name: `begins on a weekday, a date in words, ${place}`,
    grids: withRoster(tab('Nhật ký', [HEADING, ['Thứ Tư', '05/04/2023', MAI, place, 'Khảo sát'], ...LATER])),
    expect: { days: DAYS, quiet: true },
  })),
  {
    name: 'begins on a weekday in a sheet of one person',
    grids: withRoster(
      tab('Nhật ký', [
        ['Nhật ký đi cơ sở của Lò Thị Mai'],
        ['Thứ', 'Ngày', 'Địa điểm', 'Nội dung'],
        ['Thứ Tư', '05/04/2023', 'xã Văn Bàn', 'Khảo sát'],
        ['Thứ Ba', '13/06/2023', 'xã Nậm Mạ', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 2 }, quiet: true },
  },
  {
    name: 'begins with the reason and the department of who went',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Cán bộ', 'Thời gian', 'Địa bàn', 'Chuyên đề'],
        [MAI, '05-06/04/2023', 'xã Văn Bàn', 'Báo cáo viên'],
        [TRUNG, d('13/6'), 'xã Nậm Mạ', 'Ghi chép địa bàn'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 1 }, quiet: true },
  },
];
