import { d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

/** Tables on their side: people or trips across, time or facts down. */
export const LYING: readonly Habit[] = [
  {
    name: 'quarters down, officers across, a sum of the year below',
    grids: withRoster(
      tab('Lũy kế', [
        ['NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['Thời gian', MAI, TRUNG, HAI],
        ['Quý I', 10, 9, 8],
        ['Quý II', 5, 6, 7],
        ['Cả năm', 15, 15, 15],
      ]),
    ),
    expect: { days: { Mai: 15, Trung: 15, Hải: 15 }, quarters: { Q1: 27, Q2: 18 }, quiet: true },
  },
  {
    name: 'months down with their quarters among them',
    grids: withRoster(
      tab('Số liệu', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['Tháng', MAI, TRUNG],
        ['Tháng 1', 1, 2],
        ['Tháng 2', 3, 2],
        ['Tháng 3', 2, 4],
        ['Quý I', 6, 8],
        ['Tháng 4', 5, ''],
        ['Quý II', 5, 0],
      ]),
    ),
    expect: { days: { Mai: 11, Trung: 8 }, quarters: { Q1: 14, Q2: 5 }, quiet: true },
  },
  {
    name: 'months across with their quarters among them, the sum of the year behind',
    grids: withRoster(
      tab('Số liệu', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'T1', 'T2', 'T3', 'Cộng quý I', 'T4', 'T5', 'T6', 'Quý II', 'Cả năm'],
        [1, MAI, 1, 3, 2, 6, 5, '', 1, 6, 12],
        [2, TRUNG, 2, 2, 4, 8, '', 2, '', 2, 10],
      ]),
    ),
    expect: { days: { Mai: 12, Trung: 10 }, quarters: { Q1: 14, Q2: 8 }, quiet: true },
  },
  {
    name: 'days down beside their weekdays, officers across',
    grids: withRoster(
      tab('T6', [
        ['THEO DÕI ĐI CƠ SỞ THÁNG 6/2023'],
        ['Thứ', 'Ngày', MAI, TRUNG],
        ['Hai', d('12/6'), 'x', ''],
        ['Ba', d('13/6'), 'x', 'x'],
        ['Tư', d('14/6'), '', 'xã Pa Tần'],
        ['Năm', d('15/6'), '', 'nghỉ phép'],
        ['Sáu', d('16/6'), 'xã Bản Hồ', ''],
        ['Hai', d('19/6'), 'x', ''],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 2 }, quiet: true },
  },
  {
    name: 'a trip in each column under the number of it',
    grids: withRoster(
      tab('Các chuyến', [
        ['THÔNG TIN CHUYẾN CÔNG TÁC CƠ SỞ QUÝ II'],
        ['Lần', 1, 2, 3],
        ['Cán bộ', MAI, TRUNG, MAI],
        ['Ngày đi', d('4/4'), d('11/4'), d('8/5')],
        ['Ngày về', d('6/4'), d('12/4'), d('8/5')],
        ['Địa điểm', 'xã Bản Hồ', 'xã Nậm Mạ', 'xã Pa Tần'],
        ['Nội dung', 'Khảo sát', 'Kiểm tra', 'Dự sinh hoạt'],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 2 }, quiet: true },
  },
  {
    name: 'several facts of a round below each other, a remark under them',
    grids: withRoster(
      tab('Kết quả', [
        ['KẾT QUẢ ĐI CƠ SỞ NĂM 2023'],
        ['Đợt', 'Nội dung', MAI, TRUNG],
        ['Đợt 1 (03-07/4)', 'Địa bàn', 'xã Bản Hồ', 'xã Nậm Mạ'],
        ['', 'Số ngày', 5, 3],
        ['Đợt 2 (08-12/5)', 'Địa bàn', '', 'xã Pa Tần'],
        ['', 'Số ngày', '', 2],
        ['Toàn năm', '', 5, 5],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 5 } },
  },
  {
    name: 'only the days on which anybody went down, weeks apart, officers called as they are called',
    grids: withRoster(
      tab('Có mặt', [
        ['THEO DÕI CÁN BỘ CÓ MẶT TẠI ĐỊA BÀN NĂM 2023'],
        ['Ngày', 'đ/c Mai', 'đ/c Trung', 'đ/c Hải'],
        ['03/3/2023', 'xã Pa Tần', '', ''],
        ['04/3/2023', 'xã Pa Tần', 'xã Nậm Mạ', ''],
        ['25/3/2023', '', 'xã Nậm Mạ', ''],
        ['18/4/2023', '', '', 'xã Pa Tần'],
        ['30/6/2023', 'xã Bản Hồ', '', 'xã Pa Tần'],
        ['02/11/2023', '', 'xã Nậm Mạ', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 2 }, quiet: true },
  },
  {
    name: 'trips down with their days and places, officers across with marks',
    grids: withRoster(
      tab('Chuyến đi', [
        ['CÁC CHUYẾN ĐI CƠ SỞ'],
        ['STT', 'Từ ngày', 'Đến ngày', 'Nơi đến', MAI, TRUNG, HAI],
        [1, d('4/4'), d('6/4'), 'xã Long Diên', 'x', '', 'x'],
        [2, d('6/10'), d('7/10'), 'xã Pa Tần', '', 'x', 'x'],
        [3, d('6/11'), d('7/11'), 'xã Nậm Mạ', 'x', 'x', ''],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 4, Hải: 5 }, quiet: true },
  },
  {
    name: 'columns of officers in a log are none across the top',
    grids: withRoster(
      tab('Chuyến đi', [
        ['CÁC CHUYẾN ĐI CƠ SỞ'],
        ['STT', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Người thứ nhất', 'Người thứ hai'],
        [1, d('4/4'), d('6/4'), 'xã Pa Tần', MAI, HAI],
        [2, d('6/10'), d('7/10'), 'xã Pa Tần', TRUNG, HAI],
        [3, d('6/11'), d('7/11'), 'xã Nậm Mạ', MAI, TRUNG],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 4, Hải: 5 } },
  },
  {
    name: 'a trip in each column, without numbers of rows, and no list of officers',
    grids: [
      tab('Sổ đi', [
        ['SỔ ĐI CƠ SỞ NĂM 2023'],
        [],
        ['Họ và tên', MAI, TRUNG, MAI, HAI],
        ['Từ ngày', d('4/4'), d('11/4'), d('16/5'), d('6/6')],
        ['Đến ngày', d('6/4'), d('12/4'), d('16/5'), d('7/6')],
        ['Số ngày', 3, 2, 1, 2],
        ['Nơi đến', 'xã Pa Tần', 'xã Nậm Mạ', 'xã Mường Lay', 'xã Pa Tần'],
      ]),
    ],
    expect: { days: { Mai: 4, Trung: 2, Hải: 2 }, quiet: true },
  },
  {
    name: 'a day a row under the officers, the weekday beside it, some of rare surnames, no list of officers',
    grids: [
      tab('Lưới ngày', [
        ['THEO DÕI ĐI CƠ SỞ NĂM 2023'],
        ['Ngày', 'Thứ', 'Nông Thị Mai', 'Trần Quốc Trung', 'Hà Ngọc Hải', 'Phan Thị Yến'],
        [d('4/4'), 'Thứ Ba', 'xã Pa Tần', '', '', ''],
        [d('5/4'), 'Thứ Tư', 'xã Pa Tần', '', 'xã Nậm Mạ', ''],
        [d('6/4'), 'Thứ Năm', '', 'xã Nậm Mạ', 'xã Nậm Mạ', ''],
        [d('7/4'), 'Thứ Sáu', '', '', 'xã Nậm Mạ', ''],
      ]),
    ],
    expect: { days: { Mai: 2, Trung: 1, Hải: 3 }, quiet: true },
  },
];
