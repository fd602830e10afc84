import { at, d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

/** Answers of forms: who gives them, to what questions, and which stand in the place of others. */
export const ANSWERS: readonly Habit[] = [
  {
    name: 'an answer that was sent again a day later, and says so',
    grids: withRoster(
      tab('Trả lời', [
        ['Dấu thời gian', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Đây là lần gửi'],
        [at('7/4', 0.6), MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Lần đầu'],
        [at('8/4', 0.3), TRUNG, d('5/4'), d('6/4'), 'xã Mường Lay', 'Lần đầu'],
        [at('8/4', 0.4), MAI, d('4/4'), d('5/4'), 'xã Mường Lay', 'Gửi lại để sửa lần trước'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 2 }, quiet: true },
  },
  {
    name: 'an answer in the place of one whose number it gives',
    grids: withRoster(
      tab('phieu_di_co_so', [
        [
          '_id',
          'Cán bộ',
          'Ngày đến',
          'Ngày rời',
          'Xã',
          'Phiếu này thay thế phiếu số (nếu có)',
          '_submission_time',
        ],
        [4411, MAI, '2023-04-04', '2023-04-06', 'xã Mường Lay', '', '2023-04-06T10:05:12'],
        [4415, TRUNG, '2023-04-05', '2023-04-06', 'xã Mường Lay', '', '2023-04-07T01:03:44'],
        [4419, MAI, '2023-04-04', '2023-04-05', 'xã Mường Lay', 4411, '2023-04-08T01:33:15'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 2 }, quiet: true },
  },
  {
    name: 'whoever reports a trip went on it, and so did those beside',
    grids: withRoster(
      tab('Báo cáo đi cơ sở', [
        ['Người báo', 'Đi cùng', 'Ngày đi', 'Ngày về', 'Xã'],
        [MAI, `${TRUNG}; ${HAI}`, d('4/4'), d('5/4'), 'xã Mường Lay'],
        [TRUNG, '', d('11/4'), d('11/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 3, Hải: 2 }, quiet: true },
  },
  {
    name: 'numbered questions',
    grids: withRoster(
      tab('Phiếu báo đi cơ sở', [
        [
          'Dấu thời gian',
          '1. Họ và tên người báo',
          '2. Đồng chí đi những ngày nào? (ghi đủ ngày, tháng)',
          '3. Đồng chí đến xã, phường nào?',
          '4. Đồng chí đánh giá hoạt động của Đoàn ở đó (1-5)',
        ],
        [at('7/4', 0.6), MAI, 'Từ 4 đến 6/4/2023', 'xã Mường Lay', 4],
        [at('12/4', 0.6), TRUNG, '11 và 12/4/2023', 'xã Nậm Mạ', 5],
        [at('13/4', 0.6), HAI, '12/4', 'xã Nậm Mạ', 3],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  },
  {
    name: 'a button pressed twice within the minute',
    grids: withRoster(
      tab('Trả lời', [
        ['Dấu thời gian', 'Họ và tên', 'Những ai cùng đi với anh/chị?', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        ['07/04/2023 08:00:00', MAI, TRUNG, d('4/4'), d('6/4'), 'xã Mường Lay'],
        ['07/04/2023 08:00:30', MAI, TRUNG, d('4/4'), d('6/4'), 'xã Mường Lay'],
        ['12/04/2023 08:00:30', HAI, 'Không có', d('11/4'), d('11/4'), 'xã Mường Lay'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 1 }, quiet: true },
  },
];
