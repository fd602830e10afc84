import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const planned = [
  'STT',
  'Họ và tên',
  'Ngày đi (dự kiến)',
  'Ngày về (dự kiến)',
  'Ngày đi',
  'Ngày về',
  'Số ngày',
  'Nơi đến',
];

/** Plans and what became of them. */
export const PLANNED: readonly Habit[] = [
  {
    name: 'a star before the words of each part',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        ['* Kết quả 6 tháng'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, TRUNG, d('8/5'), d('9/5'), 'xã Nậm Mạ'],
        ['* Kế hoạch 6 tháng'],
        [1, MAI, d('5/4'), d('7/4'), 'xã Mường Lay'],
        [2, TRUNG, d('10/5'), d('11/5'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 } },
  },
  {
    name: 'a plan, what it was changed to and what came of it, side by side',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Đăng ký', '', 'Điều chỉnh', '', 'Thực hiện', '', 'Nơi đến'],
        ['', '', 'Từ', 'Đến', 'Từ', 'Đến', 'Từ', 'Đến', ''],
        [1, MAI, d('3/4'), d('7/4'), d('4/4'), d('7/4'), d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, TRUNG, d('8/5'), d('9/5'), '', '', d('10/5'), d('11/5'), 'xã Nậm Mạ'],
        [3, HAI, d('1/6'), d('1/6'), '', '', d('2/6'), d('2/6'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  },
  {
    name: 'a schedule beside what was kept of it, each in one column',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Lịch dự kiến', 'Lịch đi', 'Nơi đến'],
        [1, MAI, '03-07/4', '04-06/4', 'xã Mường Lay'],
        [2, TRUNG, '08-09/5', '08-09/5', 'xã Nậm Mạ'],
        [3, HAI, '20/6', '', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 } },
  },
  {
    name: 'planned days left alone are no days of a trip beside a column of those that were kept',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Ngày hẹn', 'Ngày đi', 'Nơi đến'],
        [1, MAI, '03-07/4', '04-06/4', 'xã Mường Lay'],
        [2, TRUNG, '08-09/5', '', 'xã Nậm Mạ'],
        [3, HAI, '20/6', '20/6', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 1 }, without: ['MISSING_DATE'] },
  },
  {
    name: 'both ends under words of their own, the days beside them agreeing',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Khởi sự', 'Xong việc', 'Số ngày', 'Nơi đến'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay'],
        [2, TRUNG, d('8/5'), d('9/5'), 2, 'xã Nậm Mạ'],
        [3, HAI, d('1/6'), d('1/6'), 1, 'xã Pa Tần'],
        [4, YEN, d('5/6'), d('8/6'), 4, 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1, Yến: 4 }, quiet: true },
  },
  {
    name: 'a registration and what came of it in turn, under a heading of another kind',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung', 'Nội dung báo'],
        [1, MAI, d('3/4'), d('7/4'), 'xã Mường Lay', 'Khảo sát', 'Đăng ký'],
        [2, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát', 'Kết quả'],
        [3, TRUNG, d('8/5'), d('9/5'), 'xã Nậm Mạ', 'Tập huấn', 'Đăng ký'],
        [4, TRUNG, d('8/5'), d('9/5'), 'xã Nậm Mạ', 'Tập huấn', 'Kết quả'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'a result that leaves blank what is as planned in the row above',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'ĐK/TH', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, 'Đăng ký', d('3/4'), d('7/4'), 'xã Mường Lay'],
        ['', '', 'Thực hiện', d('4/4'), d('6/4'), ''],
        [2, TRUNG, 'Đăng ký', d('8/5'), d('9/5'), 'xã Nậm Mạ'],
        ['', '', 'Thực hiện', d('9/5'), d('9/5'), ''],
      ]),
    ),
    expect: {
      days: { Mai: 3, Trung: 1 },
      units: ['xã Mường Lay', 'xã Mường Lay', 'xã Nậm Mạ', 'xã Nậm Mạ'],
      quiet: true,
    },
  },
  {
    name: 'planned days beside actual ones, planned first',
    grids: withRoster(
      tab('Công lệnh', [
        planned,
        [1, MAI, d('3/4'), d('7/4'), d('4/4'), d('6/4'), 3, 'xã Mường Lay'],
        [2, TRUNG, d('8/5'), d('10/5'), d('9/5'), d('10/5'), 2, 'xã Nậm Mạ'],
        [3, HAI, d('1/6'), d('2/6'), d('5/6'), d('5/6'), 1, 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, quiet: true },
  },
  {
    name: 'registered and done as halves of one heading',
    grids: withRoster(
      tab(
        'Theo dõi',
        [
          ['TT', 'Họ và tên', 'Đăng ký', '', 'Thực hiện', '', 'Địa bàn'],
          ['', '', 'Từ ngày', 'Đến ngày', 'Từ ngày', 'Đến ngày', ''],
          [1, MAI, d('3/4'), d('7/4'), d('4/4'), d('6/4'), 'xã Mường Lay'],
          [2, TRUNG, d('8/5'), d('10/5'), d('9/5'), d('10/5'), 'xã Nậm Mạ'],
        ],
        [
          [1, 3, 1, 4],
          [1, 5, 1, 6],
          [1, 1, 2, 1],
          [1, 2, 2, 2],
          [1, 7, 2, 7],
        ],
      ),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'a section of the plan over one of the result',
    grids: withRoster(
      tab('Quý II', [
        ['ĐI CƠ SỞ QUÝ II NĂM 2023'],
        ['PHẦN I: ĐĂNG KÝ'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('3/4'), d('7/4'), 'xã Mường Lay'],
        [2, TRUNG, d('8/5'), d('12/5'), 'xã Nậm Mạ'],
        [''],
        ['PHẦN II: THỰC HIỆN'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, TRUNG, d('9/5'), d('10/5'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 } },
  },
  {
    name: 'sections as rows within one table',
    grids: withRoster(
      tab('Quý II', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        ['A', 'Kế hoạch đăng ký', '', '', ''],
        [1, MAI, d('3/4'), d('7/4'), 'xã Mường Lay'],
        ['B', 'Kết quả thực hiện', '', '', ''],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
      ]),
    ),
    expect: { days: { Mai: 3 } },
  },
  {
    name: 'a tab of the plan beside one of the result',
    grids: withRoster(
      tab('KH quý II', [
        ['KẾ HOẠCH ĐI CƠ SỞ QUÝ II NĂM 2023'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('3/4'), d('7/4'), 'xã Mường Lay'],
        [2, YEN, d('8/5'), d('12/5'), 'xã Nậm Mạ'],
      ]),
      tab('KQ quý II', [
        ['KẾT QUẢ ĐI CƠ SỞ QUÝ II NĂM 2023'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
      ]),
    ),
    expect: { days: { Mai: 3, Yến: 0 } },
  },
  {
    name: 'registrations with the leaders’ opinion',
    grids: besideLog(
      tab('Đăng ký tháng 5', [
        ['ĐĂNG KÝ ĐI CƠ SỞ THÁNG 5 NĂM 2023'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Ý kiến của Thường trực'],
        [1, YEN, d('8/5'), d('12/5'), 'xã Nậm Mạ', 'Đồng ý'],
        [2, MAI, d('9/5'), d('10/5'), 'xã Pa Tần', 'Nhất trí'],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'approval is a matter of the plan',
    grids: besideLog(
      tab('Xin đi', [
        ['STT', 'Họ và tên', 'Đăng ký từ ngày', 'Đăng ký đến ngày', 'Nơi đến', 'Phê duyệt'],
        [1, YEN, d('8/5'), d('12/5'), 'xã Nậm Mạ', 'Duyệt'],
        [2, MAI, d('9/5'), d('10/5'), 'xã Pa Tần', 'Duyệt'],
      ]),
    ),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'rounds under Roman and Arabic numbers',
    grids: withRoster(
      tab('Quý I', [
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        ['I.1', 'Đợt 1 (06-10/3)', '', ''],
        [1, MAI, '06-08/3', 'xã Mường Lay'],
        ['I.2', 'Đợt 2 (20-24/3)', '', ''],
        [1, TRUNG, '20-21/3', 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'a plan whose time has passed, without a result',
    grids: besideLog(
      tab('KH quý III', [
        ['KẾ HOẠCH ĐI CƠ SỞ QUÝ III NĂM 2023'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, YEN, d('8/8'), d('12/8'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: LOG_DAYS, told: ['KH quý III'] },
  },
  {
    name: 'planned and actual days in columns of text',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Thời gian đăng ký', 'Thời gian thực tế', 'Nơi đến'],
        [1, MAI, '03-07/4', '04-06/4', 'xã Mường Lay'],
        [2, TRUNG, '08-10/5', '09-10/5', 'xã Nậm Mạ'],
        [3, YEN, '15-16/5', '', 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Yến: 0 } },
  },
  ...['CÁC CHUYẾN TẠM HOÃN', 'DANH SÁCH CHUYẾN ĐÃ HUỶ', 'CHUYẾN DỜI SANG NĂM SAU'].map((title): Habit => ({
    name: `trips under ${title}`,
    grids: besideLog(
      tab('Sheet5', [
        [title],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/9'), d('6/9'), 'xã Pa Tần'],
        [2, TRUNG, d('11/9'), d('12/9'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: LOG_DAYS },
  })),
  {
    name: 'a trip that was put off, and another of the same officer below that was made',
    grids: withRoster(
      tab('Theo dõi', [
        ['THEO DÕI CÁN BỘ ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Trạng thái'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Pa Tần', 'Hoãn'],
        [2, MAI, d('4/5'), d('5/5'), 'xã Pa Tần', 'Đã thực hiện'],
        [3, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Hủy'],
        [4, TRUNG, d('18/5'), d('18/5'), 'xã Nậm Mạ', 'Đã thực hiện'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 1 }, quiet: true },
  },
  {
    name: 'a title that says where to write of what was put off',
    grids: withRoster(
      tab('Theo dõi', [
        ['THEO DÕI CÁN BỘ ĐI CƠ SỞ (hoãn, hủy ghi ở cột Ghi chú)'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Pa Tần', ''],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'tabs of a plan and of what came of it, each with its year',
    grids: withRoster(
      ...(['KH 2023', 'TH 2023'] as const).map((title, n) =>
        tab(title, [
          ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
          [1, MAI, d('4/4'), d(n === 0 ? '7/4' : '6/4'), 'xã Mường Lay'],
          [2, TRUNG, d('8/5'), d('9/5'), 'xã Nậm Mạ'],
        ]),
      ),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'the plan of the year to come beside the log of this one',
    grids: withRoster(
      tab('Nhật ký', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
      ]),
      tab('Kế hoạch 2024', [
        ['KẾ HOẠCH ĐI CƠ SỞ NĂM 2024'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, MAI, d('4/3/2024'), d('6/3/2024'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3 } },
  },
  {
    name: 'both ends registered and both ends gone, in one row of headings',
    grids: withRoster(
      tab('Đối chiếu', [
        ['Cán bộ', 'Đăng ký từ', 'Đăng ký đến', 'Đi từ', 'Về ngày', 'Xã'],
        [MAI, d('3/4'), d('5/4'), d('10/4'), d('12/4'), 'xã Mường Lay'],
        [TRUNG, d('8/5'), d('9/5'), d('15/5'), d('16/5'), 'xã Nậm Mạ'],
        [HAI, d('1/6'), d('1/6'), d('8/6'), d('8/6'), 'xã Pa Tần'],
        [YEN, d('5/6'), d('6/6'), d('12/6'), d('13/6'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1, Yến: 2 } },
  },
  {
    name: 'agreed to in every row, and nothing of what came of it: one question',
    grids: withRoster(
      tab('Đề xuất', [
        ['Người đề xuất', 'Ngày bắt đầu', 'Ngày kết thúc', 'Nơi đến', 'Trạng thái'],
        ...[MAI, TRUNG, HAI, YEN].map((name, n) => [
          name,
          d(`${4 + n}/4`),
          d(`${5 + n}/4`),
          'xã Pa Tần',
          'Đã duyệt',
        ]),
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0 }, told: ['Đề xuất'], asks: 1 },
  },
];
