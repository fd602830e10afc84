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
  {
    name: 'a remark sends another',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', `đ/c ${TRUNG} đi thay vì bận họp`],
        [2, HAI, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', `Thay bằng đồng chí ${YEN}`],
        [3, BACH, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra', `Đi thay đ/c ${MAI}`],
        [4, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Thay đổi nhận thức của Đoàn viên', ''],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 3, Hải: 0, Yến: 2, Bách: 3 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'why the other did not go is no word of who went',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', `Thay đồng chí ${YEN} (ốm)`],
        [2, HAI, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', `Đi hộ đ/c ${TRUNG} (không đi được)`],
        [3, BACH, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra', 'Hoãn (bão)'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 2, Yến: 0, Bách: 0 }, told: ['Đi cơ sở'], asks: 1 },
  },
  {
    name: 'behind the name, another went',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, `${MAI} (${TRUNG} đi thay)`, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        [2, `${BACH}, ${HAI} (cử đ/c ${YEN} đi thay)`, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 3, Hải: 0, Yến: 2, Bách: 2 } },
  },
  ...(
    [
      'sốt nên không đi',
      'do bận không tham gia được',
      'k đi',
      'họp Đảng ủy nên ở nhà',
      'Thường trực điều động nhiệm vụ khác',
      'nhập nhầm',
      'tạm hoãn theo công văn',
    ] as const
  ).map((note): Habit => ({
    name: `“${note}”`,
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', note],
        [2, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Kiểm tra', 'Thăm người ốm'],
      ]),
    ),
    expect: { days: { Mai: 0, Bách: 1 }, told: ['Đi cơ sở'] },
  })),
  {
    name: 'a column of those who went instead',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Người đi thay'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', TRUNG],
        [2, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Kiểm tra', ''],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 3, Bách: 1 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'under a group row that calls them off',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        ['A', 'Các chuyến đã đi', '', '', '', '', ''],
        [1, BACH, d('4/4'), d('4/4'), 1, 'xã Mường Lay', 'Khảo sát'],
        ['B', 'Các chuyến phải hủy bỏ', '', '', '', '', ''],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát'],
        ['C', 'Dời sang quý sau', '', '', '', '', ''],
        [1, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
        ['', 'Chưa đi', '', '', '', '', ''],
        [1, HAI, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra'],
        ['Hoãn', YEN, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: none },
  },
  {
    name: 'a column of who took part',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Có tham gia'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', 'Không'],
        [2, BACH, d('11/4'), d('11/4'), 1, 'xã Nậm Mạ', 'Khảo sát', 'Có'],
        [3, TRUNG, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Vắng có lý do', 'Không'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0, Bách: 1 }, quiet: true },
  },
  {
    name: 'who was to be visited called it off',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', 'Cơ sở hủy lịch'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', 'Xã xin hoãn sang tháng sau'],
        [3, HAI, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra', 'Phía đơn vị đề nghị dời lịch'],
        [4, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Kiểm tra', 'Xã báo cáo đầy đủ'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0, Hải: 0, Bách: 1 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'at the authorities of the province',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS],
        [1, MAI, d('4/4'), d('6/4'), 3, 'Tỉnh ủy', 'Họp'],
        [2, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 0, Bách: 1 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'all who were to go did not, or asked for another day',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', 'Đoàn không đi được do sạt lở'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', 'Đã báo hoãn, sẽ bố trí sau'],
        [3, HAI, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra', 'Cả tổ chưa xuống xã'],
        [4, BACH, d('20/4'), d('20/4'), 1, 'xã Pa Tần', 'Kiểm tra', 'Đoàn không đi xe cơ quan'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0, Hải: 0, Bách: 1 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'a row for every day, whoever went',
    grids: withRoster(
      tab('Từng ngày tháng 4', [
        ['Ngày', 'Người đi', 'Xã'],
        [d('3/4'), MAI, 'xã Mường Lay'],
        [d('4/4'), '-', '-'],
        [d('5/4'), '0', '0'],
        [d('6/4'), TRUNG, 'xã Nậm Mạ'],
        [d('7/4'), 'Không', 'Không'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1 }, quiet: true },
  },
  {
    name: 'a row for every week, in so many words',
    grids: withRoster(
      tab('Theo tuần', [
        ['Tuần', 'Từ ngày', 'Đến ngày', 'Cán bộ đi cơ sở', 'Xã'],
        [14, d('3/4'), d('5/4'), MAI, 'xã Mường Lay'],
        [15, d('10/4'), d('14/4'), 'Không có cán bộ nào đi', ''],
        [16, d('17/4'), d('21/4'), '(cả cơ quan họp, không đi)', ''],
        [18, d('1/5'), d('3/5'), 'Nghỉ lễ', ''],
        [19, d('8/5'), d('9/5'), TRUNG, 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, without: ['UNKNOWN_OFFICER', 'MISSING_OFFICER', 'MISSING_UNIT'] },
  },
  {
    name: 'a name that somebody forgot is asked for',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Ngày', 'Người đi', 'Xã'],
        [d('3/4'), MAI, 'xã Mường Lay'],
        [d('4/4'), '', 'xã Nậm Mạ'],
        [d('6/4'), TRUNG, 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1 }, told: ['Đi cơ sở'], asks: 1 },
  },
  {
    name: 'a trip put off in the note needs no days of its own',
    grids: withRoster(
      tab('Theo dõi', [
        ['Họ và tên', 'Ngày xin đi', 'Ngày xin về', 'Ngày đi thật', 'Ngày về thật', 'Nơi đến', 'Ghi chú'],
        [MAI, d('4/4'), d('6/4'), d('4/4'), d('5/4'), 'xã Mường Lay', ''],
        [TRUNG, d('11/4'), d('12/4'), '', '', 'xã Nậm Mạ', 'Hoãn vì bão'],
        [HAI, d('18/4'), d('18/4'), d('18/4'), d('18/4'), 'xã Nậm Mạ', ''],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 0, Hải: 1 }, without: ['MISSING_DATE'] },
  },
  {
    name: 'who went in another’s place, if anybody',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Ngày', 'Người được phân công', 'Người đi thay (nếu có)', 'Cơ sở'],
        [d('3/4'), MAI, '', 'xã Mường Lay'],
        [d('4/4'), TRUNG, HAI, 'xã Nậm Mạ'],
        [d('6/4'), MAI, '', 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 0, Hải: 1 } },
  },
];
