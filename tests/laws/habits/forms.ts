import { at, BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

/** What forms and apps write: instants of sending, device columns, snake-case questions, answers sent twice. */
export const FORMS: readonly Habit[] = [
  {
    name: 'a column of names that nobody filled in beside the question for them',
    grids: withRoster(
      tab('Sheet1', [
        [
          'ID',
          'Start time',
          'Email',
          'Name',
          'Xin cho biết họ và tên',
          'Đi từ ngày',
          'Đến ngày',
          'Xã, phường',
        ],
        [1, at('9/4', 0.4), 'anonymous', '', MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, at('14/5', 0.4), 'anonymous', '', TRUNG, d('9/5'), d('10/5'), 'xã Nậm Mạ'],
        [3, at('2/7', 0.4), 'anonymous', '', YEN, d('28/6'), d('28/6'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Yến: 1 }, quiet: true },
  },
  {
    name: 'questions behind the name of their group, and a state of review',
    grids: withRoster(
      tab('phieu', [
        [
          'SubmissionDate',
          'start',
          'end',
          'chuyen_di/tu_ngay',
          'chuyen_di/den_ngay',
          'chuyen_di/xa',
          'chuyen_di/ho_ten',
          'ReviewState',
        ],
        [
          at('9/4', 0.4),
          at('9/4', 0.39),
          at('9/4', 0.4),
          '2023-04-04',
          '2023-04-06',
          'xã Mường Lay',
          MAI,
          'approved',
        ],
        [
          at('14/5', 0.4),
          at('14/5', 0.39),
          at('14/5', 0.4),
          '2023-05-09',
          '2023-05-10',
          'xã Nậm Mạ',
          TRUNG,
          'approved',
        ],
        [
          at('2/7', 0.4),
          at('2/7', 0.39),
          at('2/7', 0.4),
          '2023-06-28',
          '2023-06-28',
          'xã Pa Tần',
          YEN,
          'hasIssues',
        ],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Yến: 1 }, quiet: true },
  },
  {
    name: 'an English form, its questions long',
    grids: withRoster(
      tab('Form Responses 1', [
        [
          'Timestamp',
          'Email Address',
          'Họ và tên cán bộ đi cơ sở',
          'Ngày bắt đầu chuyến đi',
          'Ngày kết thúc chuyến đi',
          'Đơn vị đã đến',
        ],
        [at('9/4', 0.61), 'mai@tinhdoan.vn', MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [at('14/5', 0.35), 'trung@tinhdoan.vn', TRUNG, d('9/5'), d('10/5'), 'xã Nậm Mạ'],
        [at('2/7', 0.9), 'yen@tinhdoan.vn', YEN, d('28/6'), d('28/6'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Yến: 1, Hải: 0 }, quiet: true },
  },
  {
    name: 'a form with one question for the days',
    grids: withRoster(
      tab('Câu trả lời biểu mẫu 1', [
        [
          'Dấu thời gian',
          'Đồng chí là:',
          'Đồng chí đi cơ sở ngày nào?',
          'Đồng chí đi đâu?',
          'Đồng chí có kiến nghị gì?',
        ],
        [at('9/4', 0.61), MAI, '04-06/4', 'xã Mường Lay', 'Không'],
        [at('14/5', 0.35), TRUNG, '9/5 - 10/5', 'xã Nậm Mạ', 'Cần thêm kinh phí'],
        [at('2/7', 0.9), YEN, '28/6/2023', 'xã Pa Tần', ''],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Yến: 1, Hải: 0 }, quiet: true },
  },
  {
    name: 'an answer sent twice',
    grids: withRoster(
      tab('Trả lời', [
        ['Dấu thời gian', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [at('9/4', 0.61), MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [at('9/4', 0.62), MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [at('14/5', 0.35), TRUNG, d('9/5'), d('10/5'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 } },
  },
  {
    name: 'Kobo, with the times of filling in before the questions',
    grids: withRoster(
      tab('Di co so 1+2', [
        [
          'start',
          'end',
          'today',
          'deviceid',
          'Họ và tên cán bộ',
          'Ngày đi',
          'Ngày về',
          'Xã đến',
          '_id',
          '_submission_time',
        ],
        [
          '2023-04-09T14:02:11.000+07:00',
          '2023-04-09T14:09:40.000+07:00',
          '2023-04-09',
          'ee.kobo:1',
          MAI,
          '2023-04-04',
          '2023-04-06',
          'xã Mường Lay',
          91,
          '2023-04-09T07:10:00',
        ],
        [
          '2023-05-14T08:02:11.000+07:00',
          '2023-05-14T08:09:40.000+07:00',
          '2023-05-14',
          'ee.kobo:2',
          TRUNG,
          '2023-05-09',
          '2023-05-10',
          'xã Nậm Mạ',
          92,
          '2023-05-14T01:10:00',
        ],
        [
          '2023-07-02T21:02:11.000+07:00',
          '2023-07-02T21:09:40.000+07:00',
          '2023-07-02',
          'ee.kobo:3',
          YEN,
          '2023-06-28',
          '2023-06-28',
          'xã Pa Tần',
          93,
          '2023-07-02T14:10:00',
        ],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Yến: 1, Hải: 0 }, quiet: true },
  },
  {
    name: 'ODK, questions by their names',
    grids: withRoster(
      tab('odk', [
        ['SubmissionDate', 'ho_va_ten', 'tu_ngay', 'den_ngay', 'dia_ban', 'KEY'],
        ['2023-04-09T07:10:00.000Z', MAI, '2023-04-04', '2023-04-06', 'xã Mường Lay', 'uuid:1a'],
        ['2023-05-14T01:10:00.000Z', TRUNG, '2023-05-09', '2023-05-10', 'xã Nậm Mạ', 'uuid:2b'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 }, quiet: true },
  },
  {
    name: 'Microsoft Forms, with start and completion time',
    grids: withRoster(
      tab('Sheet1', [
        [
          'ID',
          'Start time',
          'Completion time',
          'Email',
          'Name',
          'Họ tên cán bộ',
          'Ngày đi',
          'Ngày về',
          'Địa bàn',
        ],
        [1, at('9/4', 0.61), at('9/4', 0.615), 'anonymous', '', MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
        [2, at('14/5', 0.35), at('14/5', 0.36), 'anonymous', '', BACH, d('9/5'), d('10/5'), 'xã Nậm Mạ'],
        [3, at('16/5', 0.35), at('16/5', 0.36), 'anonymous', '', HAI, d('12/5'), d('12/5'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Bách: 2, Hải: 1, Trung: 0 }, quiet: true },
  },
  {
    name: 'instants of another zone: the office’s day counts',
    grids: withRoster(
      tab('App', [
        ['Họ và tên', 'Bắt đầu', 'Kết thúc', 'Nơi đến'],
        [MAI, '2023-04-03T17:30:00Z', '2023-04-05T20:00:00Z', 'xã Mường Lay'],
        [TRUNG, '2023-06-30T18:00:00.000Z', '2023-06-30T23:00:00.000Z', 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 1 }, quarters: { Q2: 3, Q3: 1 } },
  },
  {
    name: 'days as a database writes them, at midnight without a zone',
    grids: withRoster(
      tab('export', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'created_at', 'updated_at'],
        [
          MAI,
          '2023-04-04 00:00:00',
          '2023-04-06 00:00:00',
          'xã Mường Lay',
          '2023-04-09 08:12:44',
          '2023-04-10 09:00:00',
        ],
        [
          TRUNG,
          '2023-07-01 00:00:00',
          '2023-07-02 00:00:00',
          'xã Nậm Mạ',
          '2023-07-09 08:12:44',
          '2023-07-09 09:00:00',
        ],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quarters: { Q2: 3, Q3: 2 }, quiet: true },
  },
  {
    name: 'answers mended and sent again at once',
    grids: withRoster(
      tab('Trả lời', [
        ['Dấu thời gian', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        [at('9/4', 0.61), MAI, d('4/4'), d('13/4'), 'xã Mường Lay', 'Khảo sát'],
        [at('9/4', 0.615), MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
        [at('14/5', 0.35), TRUNG, d('9/4'), d('10/4'), 'xã Nậm Mạ', 'Khảo sát'],
        [at('14/5', 0.36), TRUNG, d('9/5'), d('10/5'), 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quarters: { Q1: 0, Q2: 5, Q3: 0, Q4: 0 }, quiet: true },
  },
  {
    name: 'answers for several trips, sent together',
    grids: withRoster(
      tab('Trả lời', [
        ['Dấu thời gian', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        [at('29/4', 0.61), MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
        [at('29/4', 0.615), MAI, d('11/4'), d('12/4'), 'xã Mường Lay', 'Khảo sát'],
        [at('29/4', 0.62), MAI, d('20/4'), d('20/4'), 'xã Pa Tần', 'Khảo sát'],
        [at('14/5', 0.35), TRUNG, d('9/5'), d('10/5'), 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 6, Trung: 2 }, quiet: true },
  },
  {
    name: 'questions that speak to whom they ask',
    grids: withRoster(
      tab('Câu trả lời', [
        [
          'Dấu thời gian',
          'Anh (chị) là ai?',
          'Anh (chị) đi cơ sở từ ngày nào?',
          'Anh (chị) về ngày nào?',
          'Anh (chị) đến xã nào?',
        ],
        [d('7/4'), MAI, d('4/4'), d('6/4'), 'xã Pa Tần'],
        [d('13/4'), TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
        [d('19/4'), HAI, d('18/4'), d('18/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1 }, orTold: 'Câu trả lời' },
  },
];
