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
/**
 * Milliseconds that a cell may add to the reading of its workbook. Each reader by itself answers within 50 ms
 * (long-texts.test.ts); a blob in a title or heading is asked of many of them, and must not hold anybody up.
 */
const BUDGET = 3_000;
const TRIES = 4;

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

const timeOf = (grids: readonly Grid[], enough: number): number => {
  let best = Infinity;
  for (let at = 0; at < TRIES && best > enough; at += 1) {
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

/** `LONG_CELLS=all` tries every piece in every cell; else every fortieth cell has one of them, in turn. */
const ALL = process.env['LONG_CELLS'] === 'all';
const EVERY = 40;

describe('a workbook with one cell of 50,000 characters', () => {
  it.each(TABS.map((grid, index) => [grid.sheet, index] as const))(
    'holds nobody up: %s',
    (_, index) => {
      const slow: string[] = [];
      let turn = index;
      TABS[index]?.cells.forEach((line, row) => {
        line.forEach((was, column) => {
          if (column > 8 && line.length > 25) return;
          turn += 1;
          PIECES.forEach((piece, at) => {
            if (!ALL && (turn % EVERY !== 0 || at !== (turn * 7) % PIECES.length)) return;
            const time =
              timeOf(withCell({ tab: index, row, column }, longText(piece)), BUDGET + plain) - plain;
            if (time > BUDGET)
              slow.push(
                `R${row + 1}C${column + 1} ${JSON.stringify(was)}: ${JSON.stringify(piece)} ${Math.round(time)} ms`,
              );
          });
        });
      });
      expect(slow).toEqual([]);
    },
    600_000,
  );
});
