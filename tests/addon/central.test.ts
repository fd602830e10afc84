import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provincesOf } from '../../src/output/central/provinces';
import { lastToast, openAddOn, type AddOn } from './add-on';
import { addressOf, allBooks, bookOf, changed, idOf, inResult, lineOf, LIST, paste } from './central-books';

const AT = { now: () => Date.parse('2026-11-20T05:00:00Z') };
const SNAPSHOT = 'Cả nước 2026 (20-11-2026)';

const texts = (addOn: AddOn, tab: string): string => addOn.table(tab).flat().join('\n');

describe('a central workbook of 34 provinces', () => {
  let addOn: AddOn;
  const books = allBooks();

  beforeAll(async () => {
    addOn = await openAddOn(undefined, { ...AT, others: await books });
    await addOn.run('connectProvinces');
  });
  afterAll(() => addOn.dispose());

  it('begins with a list of them, and says where addresses are pasted', () => {
    const names = addOn
      .table(LIST)
      .slice(4)
      .map(([, name]) => name);
    expect(names).toEqual(provincesOf(2026));
    expect(lastToast(addOn)).toContain('dán địa chỉ sổ của từng tỉnh');
    expect(lineOf(addOn, 'Huế')[3]).toBe('Thiếu');
  });

  it('awaits access, once a book, and keeps no snapshot of nothing', async () => {
    await paste(addOn, Object.fromEntries(provincesOf(2026).map((name) => [name, addressOf(name)])));
    await addOn.setCellAsUser(LIST, 'L5', 'đ/c An phụ trách');
    await addOn.setCellsAsUser(LIST, 'N4', [['Điện thoại'], ['0912 345 678']]);
    await addOn.run('connectProvinces');
    await addOn.run('connectProvinces');
    expect(lineOf(addOn, 'An Giang')).toEqual(
      expect.arrayContaining(['Chờ cấp quyền', 'đ/c An phụ trách', addressOf('An Giang')]),
    );
    expect(addOn.table(LIST)[3]?.[13]).toBe('Điện thoại');
    expect(lineOf(addOn, 'An Giang')[13]).toBe('0912 345 678');
    expect(lastToast(addOn)).toContain('Có 34 sổ chờ cấp quyền');
    await addOn.run('snapshotNation');
    expect(lastToast(addOn)).toContain('Chưa có tỉnh nào được nối');
  });

  it('adds up what the provinces’ own sheets say, and names those that cannot be published', async () => {
    await addOn.allowAccess(...(await books).keys());
    await addOn.run('connectProvinces');
    expect(lastToast(addOn)).toBe('Đã nối 34/34 tỉnh, thành; đủ để công bố 31/34.');
    expect(lineOf(addOn, 'Cà Mau').slice(3, 5)).toEqual(['Đã nối, còn việc', 'số liệu đã cũ 81 ngày']);
    expect(lineOf(addOn, 'Lai Châu')[4]).toContain('sổ chưa có cài đặt');
    expect(lineOf(addOn, 'Đồng Tháp')[4]).toBe('còn 1 dòng chưa tính');
    await addOn.run('snapshotNation');
    // As `npm run nation` adds them up.
    expect(lastToast(addOn)).toContain('34/34 tỉnh, thành, 12.055,5 ngày, bình quân 59,7');
    const told = texts(addOn, SNAPSHOT);
    expect(told).toContain('Đạt chỉ tiêu: 100/202');
    expect(told).toContain('Đủ để công bố 31/34');
    expect(told).toContain('- Cà Mau: Đã nối, còn việc – số liệu đã cũ 81 ngày');
  });

  it('replaces the snapshot of a day only when that is said', async () => {
    const before = addOn.table(SNAPSHOT);
    addOn.ui.answerAlert('NO');
    await addOn.run('snapshotNation');
    expect(lastToast(addOn)).toContain('được giữ nguyên');
    expect(addOn.table(SNAPSHOT)).toEqual(before);
  });
});

describe('a province whose figures cannot be taken', () => {
  let addOn: AddOn;
  const good = bookOf('Hà Nội');

  beforeAll(async () => {
    const book = await good;
    const other = (a1: string, value: string | number) => changed(book, inResult(a1, value));
    const others = new Map<string, Uint8Array>([
      [idOf('Hà Nội'), book],
      [idOf('Hà Tĩnh'), book],
      [idOf('Huế'), other('P3', 99)],
      [idOf('Lào Cai'), other('A1', 'Kết quả 1+2 · v2')],
      [idOf('Sơn La'), other('A1', 'Kết quả 1+2 · v0')],
      [idOf('Gia Lai'), other('A1', '=HYPERLINK("https://example.com")')],
      [idOf('Phú Thọ'), other('G2', '=1+1')],
      [
        idOf('Nghệ An'),
        changed(book, (workbook) => {
          workbook.SheetNames = workbook.SheetNames.filter((name) => name !== 'Kết quả 1+2');
        }),
      ],
    ]);
    addOn = await openAddOn(undefined, { ...AT, others });
    await addOn.run('connectProvinces');
    const names = ['Hà Nội', 'Hà Tĩnh', 'Huế', 'Lào Cai', 'Sơn La', 'Gia Lai', 'Phú Thọ', 'Nghệ An'];
    await paste(addOn, {
      ...Object.fromEntries(names.map((name) => [name, addressOf(name)])),
      'An Giang': `${idOf('Huế')}"&A1&"`,
      'Bắc Ninh': 'https://example.com/spreadsheets/d/abcdefghijabcdefghijabcdefghij',
      'Cà Mau': addressOf('Cà Mau'),
      'Vĩnh Long': idOf('Hà Nội'),
    });
    await addOn.run('connectProvinces');
    await addOn.allowAccess(...others.keys());
    await addOn.run('connectProvinces');
  });
  afterAll(() => addOn.dispose());

  it.each([
    ['Hà Nội', 'Đủ'],
    ['Hà Tĩnh', 'Đã nối, còn việc'],
    ['Huế', 'Bị sửa tay'],
    ['Lào Cai', 'Bản mới hơn'],
    ['Sơn La', 'Bản cũ'],
    ['Gia Lai', 'Lỗi'],
    ['Nghệ An', 'Chưa có kết quả'],
    ['Cà Mau', 'Chờ cấp quyền'],
    ['An Giang', 'Sai địa chỉ'],
    ['Bắc Ninh', 'Sai địa chỉ'],
    ['Vĩnh Long', 'Trùng sổ'],
    ['Quảng Trị', 'Thiếu'],
  ])('%s: %s', (province, state) => {
    expect(lineOf(addOn, province)[3]).toBe(state);
  });

  it('is left out of the sum and named; another office’s book is said to be one', async () => {
    expect(lineOf(addOn, 'Hà Tĩnh')[4]).toContain('sổ ghi đơn vị khác: “Tỉnh Đoàn Hà Nội”');
    await addOn.run('snapshotNation');
    expect(lastToast(addOn)).toContain('3/34 tỉnh, thành');
    expect(texts(addOn, SNAPSHOT)).toContain('- Huế: Bị sửa tay');
  });

  it('puts no formula into the sheet, whatever people or provinces wrote', () => {
    const formulas = addOn.bench.make
      .spreadsheet()
      .getSheets()
      .flatMap((sheet) => sheet.getDataRange().getFormulas().flat())
      .filter((formula) => formula !== '');
    expect(formulas.length).toBe(2 * 9);
    for (const formula of formulas) expect(formula).toMatch(/^=IMPORTRANGE\("[\w-]{20,}", ?"[^"]+"\)$/);
  });
});
