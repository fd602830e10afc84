import type { Cell } from '../../../src/base/cell';
import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

/** When a trip was said once, over its rows or on another list. */
export const ROUNDS_TOLD_ELSEWHERE: readonly Habit[] = [
  {
    name: 'a list of rounds with what each is held for, and rows that name them',
    grids: withRoster(
      tab('Các kỳ', [
        ['Đợt', 'Từ ngày', 'Đến ngày', 'Nội dung'],
        ['II.1', d('4/4'), d('6/4'), 'Tháng Thanh niên'],
        ['II.2', d('11/4'), d('12/4'), 'Chuẩn bị hè'],
      ]),
      tab('Đã đi', [
        ['Họ và tên', 'Đợt', 'Xã', 'Nội dung'],
        [MAI, 'II.1', 'xã Mường Lay', 'Khảo sát'],
        [TRUNG, 'II.2', 'xã Nậm Mạ', 'Khảo sát'],
        [HAI, 'II.2', 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'rounds with their days over the rows of who went where',
    grids: withRoster(
      tab('Quý II', [
        ['CÁN BỘ ĐI CƠ SỞ QUÝ II/2023'],
        ['STT', 'Đồng chí', 'Xã, phường', 'Nội dung'],
        ['Đợt 1: từ 04/4 đến 06/4/2023'],
        [1, MAI, 'xã Mường Lay', 'Khảo sát'],
        ['Đợt 2: từ 11/4 đến 12/4/2023'],
        [1, TRUNG, 'xã Nậm Mạ', 'Khảo sát'],
        [2, HAI, 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'trips that are still to come under a heading of their own',
    grids: withRoster(
      tab('Theo dõi', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        ['Đã đi'],
        [MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
        [TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Khảo sát'],
        [HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Khảo sát'],
        ['Chuẩn bị đi'],
        [MAI, d('4/12/2024'), d('6/12/2024'), 'xã Mường Lay', 'Khảo sát'],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'a tab of trips that were approved beside one of those made',
    grids: besideLog(
      tab('Đã duyệt', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        [MAI, d('3/4'), d('6/4'), 'xã Mường Lay', 'Dự sinh hoạt chi đoàn'],
        [TRUNG, d('11/4'), d('13/4'), 'xã Nậm Mạ', 'Khảo sát'],
        [HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Kiểm tra công tác Đoàn'],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
];

const party = (name: string, from: Cell, to: Cell, place: string): readonly Cell[] => [
  1,
  name,
  from,
  to,
  place,
  'Khảo sát',
];

/** Who went, by something else than one name in one cell. */
export const NAMED_OTHERWISE: readonly Habit[] = [
  {
    name: 'parties with their numbers, and their people below',
    grids: withRoster(
      tab('Các tổ', [
        ['TT', 'Tổ / Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        party('Tổ công tác số 1', d('4/4'), d('6/4'), 'xã Mường Lay'),
        ['', MAI],
        party('Tổ công tác số 2', d('11/4'), d('12/4'), 'xã Nậm Mạ'),
        ['', TRUNG],
        ['', HAI],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'given names first and no accents, as abroad',
    grids: withRoster(
      tab('Log', [
        ['Name', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        ['Mai Lo Thi', d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
        ['Trung Vuong Quoc', d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Khảo sát'],
        ['Hai Doan Ngoc', d('18/4'), d('19/4'), 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'cards with dates of birth and telephones over the trips',
    grids: withRoster(
      ...[MAI, TRUNG].map((who, at) =>
        tab(`Thẻ ${at + 1}`, [
          ['THẺ THEO DÕI'],
          ['Họ và tên', who],
          ['Ngày sinh', d('3/5/1991')],
          ['Số điện thoại', '0912.300.455'],
          ['Ngày vào Đảng', d('26/3/2015')],
          [],
          ['STT', 'Từ ngày', 'Đến ngày', 'Xã', 'Nội dung'],
          [1, d(`${4 + at * 7}/4`), d(`${6 + at * 6}/4`), 'xã Mường Lay', 'Khảo sát'],
        ]),
      ),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'one word of the highlands beside the days of a round',
    grids: withRoster(
      tab('Các đợt', [
        ['Họ và tên', 'Đợt 1 (04-07/4)', 'Đợt 2 (11-14/4)'],
        [MAI, 'Kdang (3 ngày)', 'Ốm (2 ngày)'],
        [TRUNG, 'Covid (3 ngày)', 'Ialy (02 ngày)'],
        [HAI, 'Glar (02 ngày)', ''],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
];

/** The log of four rows with one more column, and a line of what its marks mean below. */
const explained = (name: string, heading: string, marks: readonly Cell[], legend: string): Habit => ({
  name,
  grids: withRoster(
    tab('Theo dõi', [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung', heading],
      [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát', marks[0] ?? ''],
      [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Khảo sát', marks[1] ?? ''],
      [3, HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Khảo sát', marks[2] ?? ''],
      [],
      [legend],
    ]),
  ),
  expect: { days: { Mai: 3, Trung: 0, Hải: 2 }, quiet: true },
});

/** What came of a trip, in letters. */
export const EXPLAINED_STATES: readonly Habit[] = [
  explained('letters with a legend below', 'Ghi', ['T', 'H', 'T'], 'T: đã thực hiện; H: hoãn'),
  explained('under the words of a number', 'STT', ['ĐH', 'HB', 'ĐH'], 'ĐH: đã hoàn thành; HB: hủy bỏ'),
  {
    name: 'a column for each answer, and a tick in one of them',
    grids: withRoster(
      tab(
        'Theo dõi',
        [
          ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung', 'Kết quả', '', ''],
          ['', '', '', '', '', 'Đã đi', 'Hoãn', 'Hủy'],
          [MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát', 'x', '', ''],
          [TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Khảo sát', '', 'x', ''],
          [HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Khảo sát', 'x', '', ''],
        ],
        [[1, 6, 1, 8]],
      ),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 2 } },
  },
  {
    name: 'whoever was to go beside whoever went',
    grids: withRoster(
      tab('Theo dõi', [
        [
          'Người được phân công',
          'Người thực đi',
          'Từ ngày',
          'Đến ngày',
          'Nơi đến',
          'Nội dung',
          'Chánh VP ký',
        ],
        [MAI, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát', HAI],
        [MAI, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Khảo sát', HAI],
        [HAI, HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Khảo sát', HAI],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'a dashboard of days beside the log',
    grids: besideLog(
      tab('Bảng tin', [
        ['Hạng', 'Cán bộ', 'Ngày'],
        [1, MAI, 3],
        [2, TRUNG, 2],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'places and numbers of days under rounds',
    grids: withRoster(
      tab(
        'Các đợt',
        [
          ['Họ và tên', 'Đợt 1 (03/4-07/4)', '', 'Đợt 2 (10/4-14/4)', '', 'Tổng'],
          ['', 'Xã', 'Ngày', 'Xã', 'Ngày', ''],
          [MAI, 'xã Mường Lay', 3, '', '', 3],
          [TRUNG, '', '', 'xã Nậm Mạ', 2, 2],
          [HAI, 'xã Pa Tần', 1, 'xã Pa Tần', 1, 2],
        ],
        [
          [1, 2, 1, 3],
          [1, 4, 1, 5],
        ],
      ),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
];
