import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { correctionOf, type Said } from '../../../src/intake/account/correction-of-table';
import type { Reading, TableReading } from '../../../src/intake/read-workbook';
import type { MappingCorrection, SaidKind } from '../../../src/intake/words/schemas';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const DUNG = 'Đoàn Mai Dung';

type Rows = readonly (readonly Cell[])[];

/** People and days, and nothing that says what for. */
const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Ghi chú'];
const ENTRIES: Rows = [
  [1, AN, on('7/3/2022'), on('8/3/2022'), ''],
  [2, BINH, on('9/3/2022'), on('11/3/2022'), ''],
  [3, DUNG, on('14/3/2022'), on('14/3/2022'), ''],
];
const DOUBTFUL: Rows = [HEADING, ...ENTRIES];
const TRIPS = [
  `${AN} 2022-03-07..2022-03-08`,
  `${BINH} 2022-03-09..2022-03-11`,
  `${DUNG} 2022-03-14..2022-03-14`,
];

const tableOn = ({ tables }: Reading, sheet: string): TableReading => {
  const table = tables.find((each) => each.sheet === sheet);
  if (!table) throw new Error(`no table on ${sheet}`);
  return table;
};

/** What a person said of the table on that tab, as it is kept. */
const say = (grids: Parameters<typeof read>[0], sheet: string, said: Partial<Said>): MappingCorrection =>
  correctionOf(tableOn(read(grids), sheet), { columns: new Map(), ...said });

/** Each draw reads a whole workbook. */
const RUNS = { numRuns: 40 };

const isAsked = (reading: Reading): boolean =>
  issueLines(reading).some((line) => line.startsWith('TABLE_IN_DOUBT'));

const withColumn = (rows: Rows, at: number, heading: string, cell: Cell): Rows =>
  rows.map((row, index) => [...row.slice(0, at), index === 0 ? heading : cell, ...row.slice(at)]);

const answered = (is: SaidKind): MappingCorrection =>
  say([ROSTER, tab('Bảng 1', DOUBTFUL)], 'Bảng 1', { is });

describe('a table that is asked about', () => {
  it('counts nowhere, and is asked about once, until somebody says what it is', () => {
    const reading = read([ROSTER, tab('Bảng 1', DOUBTFUL)]);
    expect(tripLines(reading)).toEqual([]);
    expect(issueLines(reading)).toEqual(['TABLE_IN_DOUBT Bảng 1!1']);
  });

  it('counts as trips that were made once a person says so, and is asked about no more', () => {
    const reading = read([ROSTER, tab('Bảng 1', DOUBTFUL)], { corrections: [answered('done')] });
    expect(tripLines(reading)).toEqual(TRIPS);
    expect(issueLines(reading)).toEqual([]);
  });

  it('is read as a plan once a person says so', () => {
    const reading = read([ROSTER, tab('Bảng 1', DOUBTFUL)], { corrections: [answered('plan')] });
    expect(reading.records.trips.map(({ status }) => status)).toEqual([
      'registered',
      'registered',
      'registered',
    ]);
    expect(tableOn(reading, 'Bảng 1').planned).toBe(true);
  });

  it('is left alone once a person says that it is of something else', () => {
    const reading = read([ROSTER, tab('Bảng 1', DOUBTFUL)], { corrections: [answered('other')] });
    expect(tripLines(reading)).toEqual([]);
    expect(issueLines(reading)).toEqual([]);
  });

  it('takes the last word where two were said of the same table', () => {
    const corrections = [answered('done'), answered('other')];
    expect(tripLines(read([ROSTER, tab('Bảng 1', DOUBTFUL)], { corrections }))).toEqual([]);
    expect(
      tripLines(read([ROSTER, tab('Bảng 1', DOUBTFUL)], { corrections: corrections.slice(0, 1) })),
    ).toEqual(TRIPS);
  });
});

const FOREIGN = [
  ['Hạn báo cáo', on('30/3/2022')],
  ['Điện thoại', '0905.123.456'],
  ['Phụ cấp', 45000],
  ['Biển số xe', '86A-123.45'],
  ['Ngày sinh', on('1/5/1990')],
] as const;

/** What happens to a workbook in a year: none of it changes what a table is. */
const life = fc.record({
  sheet: fc.constantFrom('Bảng 1', 'Bảng 2', 'Theo dõi', 'Sheet3', 'Q2', 'Tháng 4'),
  blanksAbove: fc.nat(4),
  inserted: fc.uniqueArray(fc.tuple(fc.nat(FOREIGN.length - 1), fc.nat(HEADING.length)), {
    maxLength: 2,
    selector: ([which]) => which,
  }),
  shuffled: fc.boolean(),
});

interface Life {
  readonly sheet: string;
  readonly blanksAbove: number;
  readonly inserted: readonly (readonly [number, number])[];
  readonly shuffled: boolean;
}

const lived = (rows: Rows, { blanksAbove, inserted, shuffled }: Life): Rows => {
  const wider = inserted.reduce<Rows>((all, [which, at]) => {
    const [heading, cell] = FOREIGN[which] ?? FOREIGN[0];
    return withColumn(all, at, heading, cell);
  }, rows);
  const [heading = [], ...body] = wider;
  const blank = heading.map(() => '');
  return [
    ...Array.from({ length: blanksAbove }, () => blank),
    heading,
    ...(shuffled ? [...body].reverse() : body),
  ];
};

describe('what was said of a table holds', () => {
  it('with columns inserted, rows above, another tab’s name and other rows: trips that were made', () => {
    const corrections = [answered('done')];
    fc.assert(
      fc.property(life, (given) => {
        const reading = read([ROSTER, tab(given.sheet, lived(DOUBTFUL, given))], { corrections });
        expect([...tripLines(reading)].sort()).toEqual(TRIPS);
        expect(isAsked(reading)).toBe(false);
      }),
      RUNS,
    );
  });

  it('with columns inserted, rows above, another tab’s name and other rows: nothing of ours', () => {
    const corrections = [answered('other')];
    fc.assert(
      fc.property(life, (given) => {
        const reading = read([ROSTER, tab(given.sheet, lived(DOUBTFUL, given))], { corrections });
        expect(tripLines(reading)).toEqual([]);
        expect(isAsked(reading)).toBe(false);
      }),
      RUNS,
    );
  });

  const LOG: Rows = [
    ['TT', 'Cán bộ', 'Từ ngày', 'Đến ngày', 'Nơi ghé', 'Đơn vị', 'Công lệnh'],
    [1, AN, on('7/3/2022'), on('8/3/2022'), 'xã A', 'xã B', '01'],
    [2, BINH, on('9/3/2022'), on('9/3/2022'), 'xã C', 'xã D', '02'],
  ];

  it('of its columns too, wherever they have moved to', () => {
    const columns = new Map([
      [5, 'unit'],
      [6, ''],
    ]);
    const corrections = [say([ROSTER, tab('Nhật ký quý I', LOG)], 'Nhật ký quý I', { columns })];
    fc.assert(
      fc.property(life, (given) => {
        const reading = read([ROSTER, tab(given.sheet, lived(LOG, given))], { corrections });
        expect([...tripLines(reading)].sort()).toEqual([
          `${AN} 2022-03-07..2022-03-08 xã A`,
          `${BINH} 2022-03-09..2022-03-09 xã C`,
        ]);
      }),
      RUNS,
    );
  });

  it('on next quarter’s tab of the same form, beside the first', () => {
    const first = tab('Quý I', [['Quý I năm 2022', '', '', '', ''], ...DOUBTFUL]);
    const next = tab('Quý II', [
      ['Quý II năm 2022', '', '', '', ''],
      HEADING,
      [1, AN, on('4/4/2022'), on('5/4/2022'), ''],
    ]);
    const corrections = [say([ROSTER, first], 'Quý I', { is: 'done' })];
    expect(tripLines(read([ROSTER, first, next], { corrections }))).toEqual([
      ...TRIPS,
      `${AN} 2022-04-04..2022-04-05`,
    ]);
  });
});

describe('what was said of a table on its side holds', () => {
  const LYING: Rows = [
    ['Họ và tên', AN, BINH],
    ['Từ ngày', on('7/3/2022'), on('9/3/2022')],
    ['Đến ngày', on('8/3/2022'), on('9/3/2022')],
    ['Nơi ghé', 'xã A', 'xã C'],
    ['Đơn vị', 'xã B', 'xã D'],
  ];
  const ASKED = [`${AN} 2022-03-07..2022-03-08 xã A`, `${BINH} 2022-03-09..2022-03-09 xã C`];
  const rowOf = (reading: Reading, heading: string): number =>
    tableOn(reading, 'Theo dõi').columns.find((column) => column.heading === heading)?.column ?? 0;

  it('with rows inserted, rows above and another tab’s name', () => {
    const before = read([ROSTER, tab('Theo dõi', LYING)]);
    expect(tripLines(before)).toEqual([
      `${AN} 2022-03-07..2022-03-08 xã B`,
      `${BINH} 2022-03-09..2022-03-09 xã D`,
    ]);
    expect([rowOf(before, 'Nơi ghé'), rowOf(before, 'Đơn vị')]).toEqual([4, 5]);
    const columns = new Map([
      [4, 'unit'],
      [5, ''],
    ]);
    const corrections = [say([ROSTER, tab('Theo dõi', LYING)], 'Theo dõi', { columns })];
    fc.assert(
      fc.property(fc.constantFrom('Theo dõi', 'Sheet2'), fc.nat(3), fc.nat(4), (sheet, above, at) => {
        const inserted: Rows = [
          ...LYING.slice(0, at + 1),
          ['Điện thoại', '0905.123.456', '0905.123.457'],
          ...LYING.slice(at + 1),
        ];
        const blank = ['', '', ''];
        const rows = [...Array.from({ length: above }, () => blank), ...inserted];
        expect(tripLines(read([ROSTER, tab(sheet, rows)], { corrections }))).toEqual(ASKED);
      }),
      RUNS,
    );
  });
});

describe('what was said by tab and row, before tables were known by their headings', () => {
  it('holds there, and by its headings once it is kept anew', () => {
    const rows: Rows = [
      ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Đơn vị'],
      [AN, on('1/3/2022'), on('2/3/2022'), 'xã A', 'xã B'],
    ];
    const placed = {
      sheet: 'Log',
      headerRow: 1,
      columns: [
        { column: 4, field: '' },
        { column: 5, field: 'unit' },
      ],
    };
    const reading = read([ROSTER, tab('Log', rows)], { corrections: [placed] });
    const line = `${AN} 2022-03-01..2022-03-02 xã B`;
    expect(tripLines(reading)).toEqual([line]);
    expect(tableOn(reading, 'Log').corrected).toEqual(placed);
    const columns = new Map(placed.columns.map(({ column, field }) => [column, field]));
    const corrections = [correctionOf(tableOn(reading, 'Log'), { columns })];
    const moved = tab('Nhật ký', [['', '', '', '', ''], ...rows]);
    expect(tripLines(read([ROSTER, moved], { corrections }))).toEqual([line]);
    expect(tripLines(read([ROSTER, moved], { corrections: [placed] }))).not.toEqual([line]);
  });
});

describe('what was said of a table says nothing', () => {
  const LOG = tab('Nhật ký đi cơ sở', [
    ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Đơn vị', 'Nội dung', 'Số ngày', 'Ghi chú'],
    [1, AN, on('7/4/2022'), on('8/4/2022'), 'xã A', 'Sinh hoạt chi đoàn', 2, ''],
  ]);

  it('of a log that has all its columns and more, on another tab or on its own', () => {
    const alone = read([ROSTER, LOG], { corrections: [answered('other')] });
    expect(tripLines(alone)).toEqual([`${AN} 2022-04-07..2022-04-08 xã A`]);
    const both = read([ROSTER, tab('Bảng 1', DOUBTFUL), LOG], { corrections: [answered('other')] });
    expect(tripLines(both)).toEqual([`${AN} 2022-04-07..2022-04-08 xã A`]);
  });

  it('of another register with its columns and more, which is asked about by itself', () => {
    const money = withColumn(withColumn(DOUBTFUL, 4, 'Số tiền', 200000), 5, 'Ký nhận', '');
    const grids = [ROSTER, tab('Bảng 1', DOUBTFUL), tab('Sheet5', money)];
    const reading = read(grids, { corrections: [answered('done')] });
    expect(tripLines(reading)).toEqual(TRIPS);
    expect(issueLines(reading)).toEqual(['TABLE_IN_DOUBT Sheet5!1']);
  });

  it('of the columns of a list of exemptions that has most of them', () => {
    const columns = new Map([[5, 'unit']]);
    const corrections = [say([ROSTER, tab('Bảng 1', DOUBTFUL)], 'Bảng 1', { is: 'done', columns })];
    const exempt = tab('Miễn', [
      ['DANH SÁCH CÁN BỘ ĐƯỢC MIỄN', '', '', '', '', ''],
      withColumn([HEADING], 2, 'Lý do', '')[0] ?? [],
      [1, BINH, 'Nghỉ thai sản', on('1/2/2022'), on('31/7/2022'), ''],
    ]);
    const alone = read([ROSTER, exempt]);
    const reading = read([ROSTER, tab('Bảng 1', DOUBTFUL), exempt], { corrections });
    expect(reading.records.exemptions).toEqual(alone.records.exemptions);
    expect(alone.records.exemptions).toHaveLength(1);
    expect(tableOn(reading, 'Miễn').corrected).toBeUndefined();
  });

  it('of a register of leave under the same headings', () => {
    const leave = tab('Nghỉ phép', [['THEO DÕI NGHỈ PHÉP', '', '', '', ''], ...DOUBTFUL]);
    const reading = read([ROSTER, tab('Bảng 1', DOUBTFUL), leave], { corrections: [answered('done')] });
    expect(tripLines(reading)).toEqual(TRIPS);
    expect(issueLines(reading)).toEqual([]);
  });

  it('of the result that stands under the same headings as a plan', () => {
    const rows: Rows = [
      ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Đơn vị'],
      [1, AN, on('7/4/2022'), on('8/4/2022'), 'xã A'],
    ];
    const plan = tab('Kế hoạch', [['KẾ HOẠCH ĐI CƠ SỞ', '', '', '', ''], ...rows]);
    const result = tab('Kết quả', [['KẾT QUẢ ĐI CƠ SỞ', '', '', '', ''], ...rows]);
    const corrections = [say([ROSTER, plan, result], 'Kế hoạch', { is: 'other' })];
    expect(tripLines(read([ROSTER, plan, result], { corrections }))).toEqual([
      `${AN} 2022-04-07..2022-04-08 xã A`,
    ]);
  });

  it('once the tab is about something else: then it is asked about anew', () => {
    const before = tab('Bảng 1', [['BẢNG THEO DÕI', '', '', '', ''], ...DOUBTFUL]);
    const corrections = [say([ROSTER, before], 'Bảng 1', { is: 'other' })];
    const wider = withColumn(withColumn(DOUBTFUL, 4, 'Đơn vị, địa bàn', 'xã A'), 5, 'Công lệnh', '12');
    const after = tab('Bảng 1', [['BẢNG THEO DÕI', '', '', '', '', '', ''], ...wider]);
    const reading = read([ROSTER, after], { corrections });
    expect(tripLines(reading)).toEqual([]);
    expect(isAsked(reading)).toBe(true);
  });
});
