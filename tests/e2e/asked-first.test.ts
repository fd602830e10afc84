import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BenchPage, builtBundle, soon } from './bench-page';

const FIRST_HALF = '6 tháng đầu năm';
const REMINDERS = 'Tin nhắc năm 2022';
const SUMMARY = 'Tổng hợp quý I năm 2022';

let bench: BenchPage;

beforeAll(async () => {
  bench = await BenchPage.open({
    file: 'tests/fixtures/workbooks/nhat-ky-co-loi-2022.xlsx',
    bundleFolder: await builtBundle(),
  });
  await bench.page.setViewportSize({ width: 1366, height: 768 });
});

afterAll(() => bench.close());

const makeSummary = () => bench.choose('Đi cơ sở', 'Tổng hợp', 'Tổng hợp quý I');
const lines = async () => (await bench.texts(SUMMARY)).map((row) => row.join(' ').trim());

describe('papers for signature', () => {
  it('say at their end, and in the message, how many rows are not counted, and which', async () => {
    await makeSummary();
    await soon(() => bench.sheetNames()).toContain(SUMMARY);
    await bench.page.getByText(/Còn \d+ dòng chưa được tính, ghi ở cuối bảng/).waitFor();
    const text = await lines();
    const said = text.findIndex((line) => /^Chưa tính \d+ dòng sau đây/.test(line));
    expect(said).toBeGreaterThan(text.findIndex((line) => line.startsWith('1 ')));
    expect(text[said + 1]).toMatch(/^- tab “6 tháng (?:đầu|cuối) năm”, ô [A-Z]+\d+/);
  });

  it('remind each officer of the rows that are not counted yet, and say at the end how many there are', async () => {
    await bench.choose('Đi cơ sở', 'Văn bản và bảng biểu', 'Tin nhắc');
    await soon(() => bench.sheetNames()).toContain(REMINDERS);
    await bench.idle();
    const rows = await bench.texts(REMINDERS);
    const told = rows.filter((row) => row.some((cell) => cell.startsWith('Kính gửi đồng chí')));
    const named = told.filter((row) => /\nChưa tính \d+ dòng vì còn lỗi phải sửa:\n- /.test(row.join('\n')));
    expect(named.length).toBeGreaterThan(0);
    for (const row of named) {
      const text = row.join('\n');
      const [, name = '?'] = /^Kính gửi đồng chí ([^(:]+?)(?: \(|:)/m.exec(text) ?? [];
      expect(text).toMatch(new RegExp(`- tab “6 tháng (?:đầu|cuối) năm”, ô [A-Z]+\\d+ \\(${name}\\): \\S`));
    }
    const lines = rows.map((row) => row.join(' ').trim());
    const said = lines.findIndex((line) => /^Chưa tính \d+ dòng sau đây/.test(line));
    expect(said).toBeGreaterThan(rows.indexOf(told[told.length - 1] ?? []));
    expect(lines[said + 1]).toMatch(/^- tab “6 tháng (?:đầu|cuối) năm”, ô [A-Z]+\d+/);
    await bench.screenshot('reminders-left-out');
  });

  it('are made again without a question while nobody has typed into them', async () => {
    await bench.idle();
    await makeSummary();
    await bench.idle();
    expect(await bench.page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('before something big the page asks in one sentence', () => {
  it('a tab into which somebody has typed is not replaced without a yes', async () => {
    await bench.type(SUMMARY, 'A3', 'Gõ thêm');
    await makeSummary();
    await soon(() => bench.asked()).toContain('những gì đã gõ ở tab đó bị thay hết. Lập lại?');
    await bench.screenshot('asked-summary');
    await bench.answer('Không');
    expect(await bench.value(SUMMARY, 'A3')).toBe('Gõ thêm');
    await makeSummary();
    await bench.page.locator('dialog[open]').waitFor();
    await bench.answer('Có');
    await soon(() => bench.value(SUMMARY, 'A3')).not.toBe('Gõ thêm');
  });

  it('pick lists are not set where the table ends in a signature: that is said, and nothing is asked', async () => {
    await bench.goTo(FIRST_HALF, 'A5');
    await bench.choose('Đi cơ sở', 'Kiểm tra', 'Danh sách chọn khi nhập');
    await bench.page.getByText('Tab này không có bảng chuyến đi còn dòng trống').waitFor();
    await bench.idle();
    expect(await bench.page.locator('dialog[open]').count()).toBe(0);
  });

  it('marks go only after a yes; what people wrote themselves is said to stay', async () => {
    await bench.choose('Đi cơ sở', 'Kiểm tra', 'Kiểm tra toàn bộ');
    await soon(() => bench.noteAt(FIRST_HALF, 'F36')).not.toBe('');
    await bench.idle();
    expect(await bench.noteAt(FIRST_HALF, 'F36')).not.toMatch(/\[|di-co-so/);
    const clear = () => bench.choose('Đi cơ sở', 'Kiểm tra', 'Xóa đánh dấu');
    await clear();
    await soon(() => bench.asked()).toContain('Màu và ghi chú của đồng chí trở lại như cũ');
    await bench.screenshot('asked-clear');
    await bench.answer('Không');
    expect(await bench.noteAt(FIRST_HALF, 'F36')).not.toBe('');
    await clear();
    await bench.page.locator('dialog[open]').waitFor();
    await bench.answer('Có');
    await soon(() => bench.noteAt(FIRST_HALF, 'F36')).toBe('');
    expect(bench.faults).toEqual([]);
  });
});
