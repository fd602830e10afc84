import { BACH, d, HAI, LOG_HEADINGS, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const none = { Mai: 0, Trung: 0, Hải: 0, Yến: 0, Bách: 1 } as const;

/** Rows that say that nobody went, or another than the one who is named. */
export const NOBODY_WENT: readonly Habit[] = [
  {
    name: 'in the note',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', 'Đã hủy'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', 'chưa đi được do đường sạt lở'],
        [3, HAI, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra', 'Dời sang tháng sau'],
        [4, YEN, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra', 'Tạm hoãn, chờ thông báo'],
        [5, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Kiểm tra', 'Không có vướng mắc'],
      ]),
    ),
    expect: { days: none, orTold: 'Đi cơ sở' },
  },
  {
    name: 'in the topic or in the place',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Hoãn do dịch bệnh'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'Không đi', 'Khảo sát'],
        [3, HAI, d('18/4'), d('19/4'), 2, 'xã Pa Tần (hủy)', 'Kiểm tra'],
        [4, YEN, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra [không thực hiện]'],
        [5, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: none, orTold: 'Đi cơ sở' },
  },
  {
    name: 'in brackets behind a name',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, `${MAI} (không đi), ${BACH}`, d('4/4'), d('4/4'), 1, 'xã Mường Lay', 'Khảo sát'],
        [2, `${TRUNG} (ốm)`, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
        [3, `${HAI} - vắng`, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0, Hải: 0, Bách: 1 }, orTold: 'Đi cơ sở' },
  },
  {
    name: 'one in the place of another',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, `${MAI} (đi thay đ/c ${TRUNG})`, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, `${HAI} thay ${YEN}`, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 2, Yến: 0 }, orTold: 'Đi cơ sở' },
  },
];
