import { d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const of = (heading: string, [duty, first, second]: readonly [string, string, string]): Habit => ({
  name: `${heading}: ${duty}, ${first}, ${second}`,
  grids: withRoster(
    tab('Công tác', [
      ['THEO DÕI CÁN BỘ ĐI CÔNG TÁC'],
      ['STT', 'Họ và tên', heading, 'Từ ngày', 'Đến ngày', 'Nơi đến'],
      [1, MAI, duty, d('4/4'), d('6/4'), 'xã Pa Tần'],
      [2, TRUNG, first, d('11/4'), d('12/4'), 'Hà Nội'],
      [3, HAI, duty, d('18/4'), d('18/4'), 'xã Nậm Mạ'],
      [4, YEN, second, d('20/4'), d('21/4'), 'Thành phố'],
      [5, MAI, second, d('24/4'), d('25/4'), 'Thành phố'],
    ]),
  ),
  expect: { days: { Mai: 3, Hải: 1, Trung: 0, Yến: 0 } },
});

/** A log of all kinds of errands, with a column that says which: those at the grassroots count. */
export const ERRANDS: readonly Habit[] = [
  of('Loại hình công tác', ['Đi cơ sở', 'Họp ở Trung ương', 'Nghỉ phép']),
  of('Dạng', ['Bám cơ sở', 'Tập huấn', 'Công tác khác']),
  of('Phân loại chuyến đi', ['CS', 'Hội thảo', 'Phép']),
  of('Tính chất', ['Công tác cơ sở', 'Đi học', 'Nghỉ ốm']),
  {
    name: 'what is done at the grassroots is no other errand',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['THEO DÕI CÁN BỘ ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Hình thức', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, 'Dự sinh hoạt chi đoàn', d('4/4'), d('6/4'), 'xã Pa Tần'],
        [2, TRUNG, 'Hội nghị', d('11/4'), d('12/4'), 'xã Nậm Mạ'],
        [3, HAI, 'Kiểm tra', d('18/4'), d('18/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 } },
  },
  {
    name: 'a check or an approval of papers beside the trips is no state of them',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['NHẬT KÝ ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Kế toán đối chiếu', 'Trạng thái hồ sơ'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Pa Tần', 'Đã đối chiếu', 'Đã duyệt'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Chưa', 'Chờ duyệt'],
        [3, HAI, d('18/4'), d('18/4'), 'xã Nậm Mạ', 'Đã đối chiếu', 'Đã duyệt'],
        [4, YEN, d('18/4'), d('18/4'), 'xã Nậm Mạ', 'Đã đối chiếu', 'Chờ duyệt'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1, Yến: 1 } },
  },
];
