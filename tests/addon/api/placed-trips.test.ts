import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAddOn, sheetOf, tabOf, type AddOn } from '../add-on';
import { ask, refusal } from './ask';
import { addLists, addLyingTable, addTab, KIEN, LYING, NAM, THO } from './small-office';

const [WIDE, DAYS] = ['Kết quả', 'Tháng 11'];
const period = 'year';
let addOn: AddOn;
/** The same office, which keeps sheets of attendance. */
let attendance: AddOn;

/** A tab of every form, beside a log, in which offices keep their trips. */
beforeAll(async () => {
  [addOn, attendance] = await Promise.all([openAddOn(), openAddOn()]);
  for (const book of [addOn, attendance]) addLists(book);
  addTab(attendance, DAYS, [
    ['THEO DÕI NGÀY ĐI CƠ SỞ THÁNG 11/2022'],
    ['TT', 'Họ và tên', ...Array.from({ length: 30 }, (_, day) => day + 1)],
    [1, KIEN, '', '', 'x', 'x'],
    [2, NAM, 'x'],
  ]);
  addTab(addOn, WIDE, [
    ['KẾT QUẢ CÁN BỘ ĐI CƠ SỞ NĂM 2022'],
    [
      'TT',
      'Họ và tên',
      'Quý II - Đợt 2 (06-10/5)',
      '',
      '',
      'Ngoài đợt - Quý III',
      '',
      '',
      '',
      'Tổng số ngày',
    ],
    ['', '', 'Địa điểm', 'Nội dung', 'Số ngày', 'Thời gian', 'Địa điểm', 'Nội dung', 'Số ngày', ''],
    [1, KIEN, 'xã Tiến Lợi', 'Khảo sát', 5, '18-19/8', 'xã Hàm Mỹ', 'Kiểm tra', 2, 7],
    [2, NAM, 'xã Sơn Mỹ', 'Khảo sát', 4, '', '', '', '', 4],
    [3, THO],
    ['TỔNG CỘNG', '', '', '', 9, '', '', '', 2, 11],
  ]);
  addTab(addOn, 'Theo tháng', [
    ['NGÀY ĐI CƠ SỞ NĂM 2022 THEO THÁNG'],
    ['TT', 'Họ và tên', ...Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`)],
    [1, KIEN, '5-7', '', '', '12-13'],
    [2, NAM, '', '8-9', '', '20-21'],
  ]);
  addLyingTable(addOn);
});

afterAll(() => {
  for (const book of [addOn, attendance]) book.dispose();
});

const requestFor = async (book: AddOn, sheet: string, officer: string, days: string) => {
  const [from = '', to = from] = days.split('…');
  const { tripTables } = (await ask(book, 'apiOpen', {})).state.choices;
  const table = tripTables.find(({ label }) => label === sheet)?.key ?? '';
  const rest = { unit: 'xã Tân Phước, thị xã La Gi', level: '', kind: '', travelOrder: '' } as const;
  const draft = { ...rest, officer, from, to, topic: 'Dự sinh hoạt chi đoàn', status: 'done' } as const;
  return { draft, table, period } as const;
};

/** Adds a trip, and tells the cells of the tab that are new. */
const add = async (book: AddOn, sheet: string, officer: string, span: string) => {
  const request = await requestFor(book, sheet, officer, span);
  const before = book.table(sheet);
  const days = (await ask(book, 'apiOpen', {})).state.overview.days;
  const added = await ask(book, 'apiAddTrip', request);
  const after = book.table(sheet);
  const made = after.length - before.length;
  const isMade = (row: number): boolean => made > 0 && row === added.at.row;
  const rowBefore = (row: number) => before[row - 1 - (row > added.at.row ? made : 0)];
  const written = after.flatMap((cells, index) => {
    const was = isMade(index + 1) ? [] : rowBefore(index + 1);
    return cells.filter((cell, column) => cell !== (was?.[column] ?? ''));
  });
  return { ...added, made, written, gained: added.state.overview.days - days };
};

describe('a trip goes into a wide form', () => {
  it('in the officer’s row, under its round', async () => {
    const { written, made, gained, cell, unwritten } = await add(addOn, WIDE, THO, '2022-05-06…2022-05-08');
    expect(written).toEqual(['xã Tân Phước, thị xã La Gi', 'Dự sinh hoạt chi đoàn', '3']);
    expect([made, gained, unwritten, cell]).toEqual([0, 3, [], 'E6']);
  });

  it('outside of the rounds with its dates', async () => {
    const { written } = await add(addOn, WIDE, NAM, '2022-08-15…2022-08-16');
    expect(written).toEqual(['15 - 16/8', 'xã Tân Phước, thị xã La Gi', 'Dự sinh hoạt chi đoàn', '2']);
  });

  it('in a row of its own where the round is filled in, under the officer’s', async () => {
    const { at, written, made } = await add(addOn, WIDE, KIEN, '2022-09-26');
    expect([made, at.row]).toEqual([1, 5]);
    expect(written).toEqual([KIEN, '26/9', 'xã Tân Phước, thị xã La Gi', 'Dự sinh hoạt chi đoàn', '1']);
    expect(addOn.table(WIDE)[7]?.[0]).toBe('TỔNG CỘNG');
  });
});

describe('a trip goes into other forms', () => {
  it('a sheet of attendance: the usual mark on each of its days, and what it has no place for is said', async () => {
    const { written, gained, unwritten, cell } = await add(attendance, DAYS, NAM, '2022-11-23…2022-11-25');
    expect([written, gained, cell]).toEqual([['x', 'x', 'x'], 3, 'Y4']);
    expect(unwritten).toEqual(['Đơn vị, địa bàn', 'Nội dung, chuyên đề']);
  });

  it('a column for each month, as its neighbours are written', async () => {
    const { written } = await add(addOn, 'Theo tháng', KIEN, '2022-02-16…2022-02-17');
    expect(written).toEqual(['16 - 17/2']);
  });

  it('a table on its side: a column beside the last trip', async () => {
    const { written, gained, at } = await add(addOn, LYING, KIEN, '2022-11-28…2022-11-29');
    expect(written.slice(0, 3)).toEqual([KIEN, '28/11/2022', '29/11/2022']);
    expect([gained, at.column]).toEqual([2, 4]);
  });
});

describe('nothing is written over', () => {
  it.each([
    ['days that are marked', '2022-11-03', 'Tháng 11!E3'],
    ['days for which there is no column', '2022-12-01', '01/12/2022'],
  ])('%s', async (_, day, told) => {
    const before = tabOf(attendance, DAYS);
    const request = await requestFor(attendance, DAYS, KIEN, day);
    const { code, message } = await refusal(attendance, 'apiAddTrip', request);
    expect(code).toBe('not-found');
    expect(message).toContain(told);
    expect(tabOf(attendance, DAYS)).toEqual(before);
  });

  it('a column beside a table on its side in which somebody has begun', async () => {
    sheetOf(addOn, LYING).getRange('E5').setValue('xã Mương Mán');
    const { at } = await add(addOn, LYING, KIEN, '2022-12-20');
    expect([at.column, addOn.cell(LYING, 'E5')]).toEqual([6, 'xã Mương Mán']);
  });
});
