import { besideLog, d, LOG, LOG_DAYS, LOG_HEADINGS, MAI, tab, withRoster, YEN, type Habit } from './habit';

const OWN_ROWS = [
  [1, YEN, d('4/9'), d('6/9'), 3, 'xã Bản Hồ', 'Khảo sát'],
  [2, MAI, d('11/9'), d('12/9'), 2, 'xã Pa Tần', 'Khảo sát'],
];

const aside = (sheet: string, ...titles: readonly string[]): Habit => ({
  name: [sheet, ...titles].join(' / '),
  grids: besideLog(tab(sheet, [...titles.map((text) => [text]), [...LOG_HEADINGS], ...OWN_ROWS])),
  expect: { days: LOG_DAYS },
});

const TITLE = 'THEO DÕI CÁN BỘ ĐI CƠ SỞ NĂM 2023';

/** Tabs that their name or their title puts aside: examples, drafts, copies, what was thrown away. */
export const PUT_ASIDE: readonly Habit[] = [
  ...[
    'Rác',
    'Thùng rác',
    'Đã xoá',
    'Xóa',
    'Đã bỏ',
    'Không dùng',
    'KHÔNG SỬ DỤNG',
    'Không dùng nữa',
    'Bỏ',
    'Form mẫu',
    'Mẫu nhật ký',
    'Mẫu nhập liệu',
    'Mẫu sổ theo dõi',
    'Mẫu đăng ký',
    'Phụ lục mẫu',
    'Biểu mẫu đi cơ sở',
    'File mẫu',
    'Bản nháp',
    'Nháp T9',
    'nhap thu',
    'Thử nghiệm',
    'Test 2',
    'Demo',
    'Sao lưu 9-2023',
    'Backup T9',
    'Bản lưu',
    'Bản cũ 2023',
    'Cũ - Đi cơ sở',
    'Đi cơ sở cũ',
    'Đi cơ sở (2)(bản cũ)',
    'Đi cơ sở_old',
    'Đi cơ sở - backup',
    'Copy of Đi cơ sở',
    'Bản sao của Đi cơ sở',
    'Sheet tạm',
    'Deleted',
    'Trash',
    'Do not use',
    'Draft',
    'Ví dụ',
    'VD',
    'Archived',
  ].flatMap((sheet) => [aside(sheet), aside(sheet, TITLE)]),
  ...[
    `${TITLE} (mẫu)`,
    `${TITLE} (VÍ DỤ)`,
    `MẪU ${TITLE}`,
    'MẪU SỐ 3: SỔ THEO DÕI ĐI CƠ SỞ (dữ liệu minh họa)',
    `${TITLE} - BẢN NHÁP`,
    `${TITLE} (dự thảo, chưa dùng)`,
    `${TITLE} (bản cũ, không dùng)`,
  ].map((title) => aside('Sheet4', title)),
  ...['Mẫu', 'VD1', 'Ví dụ', 'Mẫu 1', '(VD)', 'ví dụ:'].map((mark): Habit => ({
    name: `a row called “${mark}” in the log`,
    grids: withRoster({
      ...LOG,
      cells: [
        ...LOG.cells.slice(0, 1),
        [mark, YEN, d('4/9'), d('6/9'), 3, 'xã Bản Hồ', 'Khảo sát'],
        ...LOG.cells.slice(1),
      ],
    }),
    expect: { days: LOG_DAYS },
  })),
  // What only sounds alike is counted.
  ...['Mậu', 'Nhập', 'Nhập liệu', 'Nhập liệu 2023', 'Mẫu Sơn', 'Đi CS tại Cư M’gar'].map((sheet): Habit => ({
    name: `“${sheet}” is not put aside`,
    grids: withRoster({ ...LOG, sheet }),
    expect: { days: LOG_DAYS },
  })),
  {
    name: 'a numbered form of the law is no example',
    grids: withRoster(tab('Mẫu 02', [['Mẫu số 02'], ['THEO DÕI CÁN BỘ ĐI CƠ SỞ NĂM 2023'], ...LOG.cells])),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'a copy whose original is gone is the log',
    grids: withRoster(tab('Bản sao của Theo dõi', [[TITLE], [...LOG_HEADINGS], ...OWN_ROWS])),
    expect: { days: { Yến: 3, Mai: 2 }, quiet: true },
  },
  {
    name: 'a copy beside its original is none',
    grids: besideLog(tab(`Copy of ${LOG.sheet}`, [[TITLE], [...LOG_HEADINGS], ...OWN_ROWS])),
    expect: { days: LOG_DAYS },
  },
];
