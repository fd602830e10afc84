import { d, HAI, MAI, ROSTER, tab, TRUNG, withRoster, type Habit } from './habit';

const LOG = [
  ['Họ và tên', 'Ngày đi', 'Ngày về', 'Địa bàn', 'Nội dung'],
  [TRUNG, d('4/4'), d('6/4'), 'xã Pa Tần', 'Khảo sát'],
] as const;

const asked = (name: string, sheet: string, rows: Parameters<typeof tab>[1]): Habit => ({
  name,
  grids: withRoster(tab('Đi cơ sở', LOG), tab(sheet, rows)),
  expect: { days: { Trung: 3 }, told: [sheet], asks: 1 },
});

const quiet = (name: string, sheet: string, rows: Parameters<typeof tab>[1]): Habit => ({
  name,
  grids: withRoster(tab('Đi cơ sở', LOG), tab(sheet, rows)),
  expect: { days: { Trung: 3 }, notExempt: ['Mai', 'Hải'], quiet: true },
});

/** An officer of whom the workbook says, where no list is, that nobody may ask for the year's days: one question a tab. */
export const EXCUSED_IN_WORDS: readonly Habit[] = [
  asked('a sentence on a tab of notes', 'Lưu ý', [
    ['LƯU Ý KHI TỔNG HỢP'],
    [`- Đ/c ${MAI} nghỉ thai sản từ 01/02/2023 đến 31/8/2023; đ/c ${HAI} phụ trách thay.`],
  ]),
  asked('excused by name, no time', 'Ghi chú', [
    [`Đồng chí ${HAI} được miễn đi cơ sở năm 2023 theo kết luận của BTV.`],
  ]),
  asked('a list of those sent elsewhere', 'Biệt phái', [
    ['Họ và tên', 'Cơ quan tiếp nhận', 'Từ ngày', 'Đến ngày'],
    [HAI, 'Ban Dân vận', d('1/1'), d('31/12')],
  ]),
  asked('a list of long courses', 'Cử đi học', [
    ['Học viên', 'Khóa học', 'Từ tháng', 'Đến tháng'],
    [MAI, 'Đào tạo cao cấp lý luận chính trị tập trung', '02/2023', '11/2023'],
  ]),
  asked('a sentence that goes on behind the time', 'Lưu ý', [
    [`- Đồng chí ${MAI} nghỉ thai sản từ 01/02/2023 đến hết 31/8/2023, được miễn đi cơ sở năm 2023.`],
  ]),
  asked('the word before the name, and months in brackets', 'Lưu ý', [
    [`Miễn: đ/c ${MAI} (thai sản, 7 tháng)`],
  ]),
  {
    name: 'an answer under a heading that nobody knows',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Phân nhóm'],
        [1, MAI, 'Trưởng ban', 'Bình thường'],
        [2, TRUNG, 'Chuyên viên', 'Bình thường'],
        [3, HAI, 'Chuyên viên', 'Được miễn'],
      ]),
      tab('Đi cơ sở', LOG),
    ],
    expect: { days: { Trung: 3 }, told: ['Cán bộ'], asks: 1 },
  },
  {
    name: 'who leads somebody excused is not',
    grids: [
      tab('Cán bộ', [
        ['Lãnh đạo phụ trách', 'STT', 'Họ và tên', 'Chức vụ', 'Diện'],
        [MAI, 1, MAI, 'Trưởng ban', 'Có'],
        [MAI, 2, TRUNG, 'Chuyên viên', 'Có'],
        [TRUNG, 3, HAI, 'Chuyên viên', 'Miễn'],
      ]),
      tab('Đi cơ sở', LOG),
    ],
    expect: {
      days: { Trung: 3 },
      exempt: ['Hải'],
      notExempt: ['Mai', 'Trung'],
      without: ['EXCUSED_IN_WORDS'],
    },
  },
  {
    name: 'who is free from paying is free from nothing else',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đoàn phí'],
        [1, MAI, 'Trưởng ban', 'Đã đóng'],
        [2, TRUNG, 'Chuyên viên', 'Đã đóng'],
        [3, HAI, 'Chuyên viên', 'Được miễn'],
      ]),
      tab('Đi cơ sở', LOG),
    ],
    expect: { days: { Trung: 3 }, notExempt: ['Mai', 'Hải'], quiet: true },
  },
  {
    name: 'a line under the log',
    grids: withRoster(
      tab('Đi cơ sở', [...LOG, [], [`Ghi chú: đ/c ${MAI} đi học tập trung từ 01/3/2023 đến 30/11/2023`]]),
    ),
    expect: { days: { Trung: 3 }, told: ['Đi cơ sở'], asks: 1 },
  },
  {
    name: 'a line that names the year and, in brackets, the time of its reason',
    grids: withRoster(
      tab('Đi cơ sở', [
        ...LOG,
        [],
        [`Ghi chú: đ/c ${MAI} được miễn đi cơ sở năm 2023 do nghỉ thai sản (từ 10/01/2023 đến 10/7/2023)`],
      ]),
    ),
    expect: { days: { Trung: 3 }, told: ['Đi cơ sở'], asks: 1 },
  },
  quiet('days in brackets, without the year, from which somebody was free', 'Lưu ý', [
    [`- Đ/c ${MAI} được miễn đi cơ sở (từ 05/01 đến 10/01).`],
  ]),
  quiet('a line of some days of the year from which somebody was free', 'Lưu ý', [
    [`- Đ/c ${MAI} được miễn trực từ 05/01 đến 10/01 năm 2023.`],
  ]),
  quiet('a course beside work', 'Học tại chức', [
    ['Học viên', 'Khóa học', 'Từ tháng', 'Đến tháng'],
    [MAI, 'Cử nhân Luật (vừa làm vừa học)', '02/2023', '11/2023'],
  ]),
  quiet('a leave of some days', 'Lưu ý', [[`- Đ/c ${MAI} nghỉ ốm từ 01/02/2023 đến 05/02/2023.`]]),
  quiet('a long leave of the year before', 'Lưu ý', [
    [`- Đ/c ${MAI} nghỉ thai sản từ 01/02/2022 đến 31/8/2022.`],
  ]),
  quiet('a long leave of somebody in whose name an officer’s begins', 'Lưu ý', [
    [`- Đ/c ${MAI}nh nghỉ thai sản từ 01/02/2023 đến 31/8/2023.`],
  ]),
  quiet('a long leave of a stranger', 'Lưu ý', [
    [`- Đ/c Tô Thị Bích nghỉ thai sản từ 01/02/2023 đến 31/8/2023.`],
  ]),
  ...(
    [
      [
        'months in short, from one to another',
        'Miễn thực hiện',
        ['Họ và tên', 'Lý do', 'Thời gian'],
        ['Đi học tập trung', 'T1 - T8/2023'],
      ],
      [
        'one day, and for how long from it',
        'Thai sản',
        ['Họ và tên', 'Nghỉ từ ngày', 'Thời gian nghỉ'],
        [d('1/3'), '06 tháng'],
      ],
      [
        'a tab of long studies, with their form',
        'CB đi học dài hạn',
        ['Họ và tên', 'Lớp', 'Hình thức', 'Bắt đầu', 'Kết thúc'],
        ['Thạc sĩ Quản lý công', 'Tập trung', d('1/1'), d('31/12')],
      ],
    ] as const
  ).map(([name, sheet, heading, row]): Habit => ({
    name,
    grids: withRoster(tab('Đi cơ sở', LOG), tab(sheet, [heading, [MAI, ...row]])),
    expect: { days: { Trung: 3 }, exempt: ['Mai'], orTold: sheet },
  })),
  {
    name: 'a list of those excused from what nobody knows to be duty',
    grids: withRoster(
      tab('Đi cơ sở', LOG),
      tab('Miễn hiến máu', [
        ['TT', 'Họ và tên', 'Lý do miễn'],
        [1, TRUNG, 'Huyết áp thấp'],
        [2, MAI, 'Thiếu cân'],
      ]),
    ),
    expect: { days: { Trung: 3 }, notExempt: ['Mai', 'Trung'], told: ['Miễn hiến máu'], asks: 1 },
  },
  {
    name: 'those who are excused, a line each, below the list of the staff',
    grids: [
      tab('Cán bộ', [
        ...ROSTER.cells,
        [''],
        ['Các đồng chí được miễn đi cơ sở năm 2023:'],
        [`- ${MAI} (nghỉ thai sản)`],
        [`- ${HAI} (mổ tim, bác sĩ cho nghỉ)`],
      ]),
      tab('Đi cơ sở', LOG),
    ],
    expect: { days: { Trung: 3 }, officers: 5, told: ['Cán bộ'], asks: 1 },
  },
];
