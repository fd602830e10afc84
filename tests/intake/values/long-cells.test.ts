import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import { readWorkbook } from '../../../src/intake/read-workbook';
import { on, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';

/** Every kind of table, with a cell for each thing that a column can be of. */
const TABS: readonly Grid[] = [
  ROSTER,
  tab('DS', [
    ['DANH SÁCH CÁN BỘ'],
    [
      'TT',
      'Mã',
      'Họ và tên',
      'Chức vụ',
      'Ban',
      'Tên tắt',
      'Email',
      'Cấp',
      'Diện thực hiện',
      'Từ ngày',
      'Đến ngày',
      'Ghi chú',
    ],
    [
      1,
      'A1',
      AN,
      'Trưởng ban',
      'Ban Phong trào',
      'BPT',
      'an@x.vn',
      'tỉnh',
      'Có',
      on('1/1/2022'),
      '',
      'chuyển đến từ 1/5',
    ],
    [2, 'A2', 'Trần Thị Bình', 'Bí thư', 'Văn phòng', 'VP', '', '', 'Miễn', '', '', 'nghỉ thai sản'],
  ]),
  tab('Nhật ký', [
    ['NHẬT KÝ ĐI CƠ SỞ NĂM 2022'],
    [
      'TT',
      'Họ và tên',
      'Ban',
      'Từ ngày',
      'Đến ngày',
      'Số ngày',
      'Huyện',
      'Xã',
      'Chi đoàn',
      'Cấp',
      'Nội dung',
      'Loại',
      'Đợt',
      'Quý',
      'Trạng thái',
      'Công lệnh',
      'Ngày nộp báo cáo',
      'Ghi chú',
    ],
    [
      1,
      AN,
      'Ban Phong trào',
      on('5/4/2022'),
      on('6/4/2022'),
      2,
      'Hàm Tân',
      'Tân Lập',
      'thôn 4',
      'xã',
      'Dự sinh hoạt',
      'họp',
      1,
      2,
      'đã đi',
      '12/CL',
      on('9/4/2022'),
      'đi thay',
    ],
    [
      2,
      'Trần Thị Bình',
      'Văn phòng',
      '7/4',
      '8/4',
      2,
      'Hàm Tân',
      'Tân Lập',
      '',
      '',
      'Khảo sát',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  ]),
  tab('Sổ', [
    ['Họ và tên', 'Thời gian', 'Nơi đến', 'Nội dung'],
    [AN, '5-7/5', 'xã A', 'Khảo sát'],
    ['Trần Thị Bình', '9/5', 'xã B', 'Kiểm tra'],
  ]),
  tab('Kết quả', [
    ['TT', 'Họ và tên', 'Ban', 'Quý II - Đợt 1 (01-05/6)', 'Quý II - Đợt 2 (06-10/6)'],
    [1, AN, 'Văn phòng', 5, 'xã A, 06-07/6'],
  ]),
  tab('T3', [
    ['BẢNG CHẤM ĐI CƠ SỞ THÁNG 3 NĂM 2022'],
    ['TT', 'Họ và tên', ...Array.from({ length: 31 }, (_, index) => index + 1), 'Cộng'],
    [1, AN, 'x', '', 'x', ...Array.from({ length: 28 }, () => ''), 2],
  ]),
  tab('Các đợt', [
    ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày', 'Thời gian', 'Ghi chú'],
    [1, 1, on('1/3/2022'), on('5/3/2022'), '', ''],
    [2, 2, on('1/4/2022'), on('5/4/2022'), '01-05/4', ''],
  ]),
  tab('Miễn', [
    ['Họ và tên', 'Lý do', 'Từ ngày', 'Đến ngày', 'Thời gian', 'Văn bản'],
    [AN, 'Học tập', on('1/9/2022'), on('5/9/2022'), '', '12/QĐ'],
  ]),
  tab('Danh mục đơn vị', [
    ['TT', 'Huyện', 'Đoàn cấp huyện', 'Xã, phường, thị trấn', 'Cấp', 'Ghi chú'],
    [1, 'huyện Hàm Tân', 'Huyện đoàn Hàm Tân', 'xã Tân Lập', 'xã', ''],
    [2, 'huyện Hàm Tân', '', 'xã Tân Hà', 'xã', ''],
  ]),
  tab('Ngày nghỉ', [
    ['Ngày', 'Dịp nghỉ'],
    [on('30/4/2022'), 'Giải phóng'],
  ]),
  tab('Cài đặt', [
    ['Mục', 'Giá trị'],
    ['Năm', 2022],
    ['Số ngày phải đi', 60],
    ['Tính từ ngày', on('1/1/2022')],
    ['Chỉ tiêu', 'Dự sinh hoạt: 2 lượt mỗi quý'],
  ]),
  tab('Công văn', [['V/v đi cơ sở năm 2022'], ['Kính gửi các ban'], ['Thực hiện chế độ 1+2']]),
];

const PIECES: readonly string[] = [
  'I',
  'ab-',
  'tháng ',
  ' ',
  '\n',
  '1',
  '1/',
  '1-',
  '. ',
  '; ',
  ', ',
  '(',
  ')',
  '"',
  "'",
  '/',
  '…',
  'à',
  'A\u0301',
  'từ ',
  'đến ',
  'ngày ',
  'quý I, ',
  'đợt 1 ',
  'sáng ',
  'nghỉ ',
  'nt',
  'Nguyễn ',
  'đ/c ',
  'xã ',
  'huyện A, ',
  'Ban ',
  'không đi ',
  'thay ',
  '1.',
  '12/3/2022 ',
  '5-7/4; ',
  '<b>',
  '=1+',
  '\u200b',
  '\ud83d',
];

const LENGTH = 50_000;
const SHORT = 1_000;
/**
 * Milliseconds of the processor that such a cell may add to the reading of its workbook: below 50 where nothing else
 * runs, and three times that where the machine is busy.
 */
const BUDGET = 150;
/** Fifty times as long a text takes no more than fifty times as long, with room for what a clock cannot tell. */
const LINEAR = LENGTH / SHORT;
const TOO_SHORT_TO_TELL = 5;
const TRIES = 6;

const withCell = (
  at: { readonly tab: number; readonly row: number; readonly column: number },
  cell: Cell,
): Grid[] =>
  TABS.map((grid, index) =>
    index !== at.tab
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((line, r) =>
            r !== at.row ? line : line.map((own, c) => (c === at.column ? cell : own)),
          ),
        },
  );

const timeOf = (grids: readonly Grid[], enough: number, tries = TRIES): number => {
  let best = Infinity;
  for (let at = 0; at < tries && best > enough; at += 1) {
    // Processor time: what else the machine does is no time of the reading's.
    const start = process.cpuUsage();
    readWorkbook(grids, { defaultYear: 2022 });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

const plain = timeOf(TABS, 0);

const longText = (piece: string, length = LENGTH): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** `LONG_CELLS=all` tries every piece in every cell; else every sixtieth cell has one of them, in turn. */
const ALL = process.env['LONG_CELLS'] === 'all';
const EVERY = 60;

type Place = Parameters<typeof withCell>[0];

/** What a cell of so many signs adds, in milliseconds. */
const added = (at: Place, piece: string, length: number, enough: number): number =>
  timeOf(withCell(at, longText(piece, length)), enough + plain) - plain;

const slownessOf = (at: Place, piece: string): string | undefined => {
  const time = added(at, piece, LENGTH, TOO_SHORT_TO_TELL);
  if (time <= TOO_SHORT_TO_TELL) return undefined;
  const short = Math.max(added(at, piece, SHORT, 0), TOO_SHORT_TO_TELL);
  return time > BUDGET || time > short * LINEAR
    ? `${Math.round(time)} ms, ${Math.round(short)} ms for ${SHORT}`
    : undefined;
};

describe('a workbook with one cell of 50,000 characters', () => {
  it.each(TABS.map((grid, index) => [grid.sheet, index] as const))(
    'holds nobody up: %s',
    (_, index) => {
      const slow: string[] = [];
      let turn = index * 7;
      TABS[index]?.cells.forEach((line, row) => {
        line.forEach((was, column) => {
          if (column > 8 && line.length > 25) return;
          turn += 1;
          PIECES.forEach((piece, at) => {
            if (!ALL && (turn % EVERY !== 0 || at !== (turn * 7) % PIECES.length)) return;
            const found = slownessOf({ tab: index, row, column }, piece);
            if (found !== undefined)
              slow.push(
                `R${row + 1}C${column + 1} ${JSON.stringify(was)}: ${JSON.stringify(piece)} ${found}`,
              );
          });
        });
      });
      expect(slow).toEqual([]);
    },
    600_000,
  );

  /** Where many passes look: a title, headings, the name of somebody, a topic, a setting. */
  it.each([
    ['a title', 2, 0, 0],
    ['a heading', 2, 1, 10],
    ['the heading of the first column', 3, 0, 0],
    ['an officer', 2, 2, 1],
    ['a topic', 2, 2, 10],
    ['a date', 2, 3, 3],
    ['the heading of a round', 4, 0, 3],
    ['the cell of a round', 4, 1, 4],
    ['a setting', 10, 1, 0],
    ['a line of prose', 11, 1, 0],
  ])('costs little as %s', (_, tabAt, row, column) => {
    const slow = ['I', 'ab-', 'tháng ', ' ', 'xã '].flatMap((piece) => {
      const found = slownessOf({ tab: tabAt, row, column }, piece);
      return found === undefined ? [] : [`${JSON.stringify(piece)}: ${found}`];
    });
    expect(slow).toEqual([]);
  });

  it('has its topic told whole, and is never written over with a part of it', () => {
    const topic = `Khảo sát ${longText('tình hình thanh niên ')}`.trim();
    const hidden = `Dự sinh\u200b hoạt ${longText('chi đoàn ')}`;
    const at = { tab: 2, row: 2, column: 10 };
    expect(
      readWorkbook(withCell(at, topic), { defaultYear: 2022 }).records.trips.map((trip) => trip.topic),
    ).toContain(topic);
    const { issues } = readWorkbook(withCell(at, hidden), { defaultYear: 2022 });
    expect(issues.filter(({ at: { column } }) => column === 11).flatMap(({ fix }) => fix ?? [])).toEqual([]);
    const short = readWorkbook(withCell(at, 'Dự sinh\u200b hoạt'), { defaultYear: 2022 }).issues;
    expect(short.flatMap(({ fix }) => fix ?? [])).toContainEqual(
      expect.objectContaining({ to: 'Dự sinh hoạt' }),
    );
  });
});

describe('a tab of many texts that are no table of the office', () => {
  const WORDS =
    'xi măng cát vàng thép hộp ống nhựa sơn nước gạch men đèn dây điện van khóa tôn lạnh kính'.split(' ');
  const priceList = (rows: number): Grid =>
    tab('Giá', [
      ['TT', 'Tên vật tư', 'Quy cách', 'Xuất xứ', 'Nhóm'],
      ...Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 5 }, (__, column) => {
          const at = row * 5 + column;
          return `${[1, 3, 7].map((step) => WORDS[(at * step + column) % WORDS.length]).join(' ')} ${at}`;
        }),
      ),
    ]);

  it('takes time that grows as it does, and little of it', () => {
    const [short, long] = [1_000, 4_000].map((rows) => timeOf([ROSTER, priceList(rows)], 0, 2));
    expect(long).toBeLessThan(Math.max(short ?? 0, 50) * 4 * 1.8);
    expect(long).toBeLessThan(2_000);
  });
});
