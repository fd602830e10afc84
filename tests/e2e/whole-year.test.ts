import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BenchPage, builtBundle, soon } from './bench-page';
import { setToday, withMovedClock } from './moved-clock';
import { logRow } from '../fixtures/log-row';

const LOG = 'Nhật ký đi cơ sở';
const FORM = 'Câu trả lời biểu mẫu 1';
const YEAR = 'Tổng hợp năm 2026';
const ROUNDS = 'Các đợt';
/** For the central workbook: it always holds the book's own year. */
const RESULT = 'Kết quả 1+2';

/** The year of one office, in one book, on one page: each step goes on from the one before. */
let bench: BenchPage;
/** The tabs of the past year, as they were before the year was turned. */
let past: Readonly<Record<string, string[][]>> = {};

beforeAll(async () => {
  bench = await BenchPage.open({
    file: 'tests/fixtures/workbooks/bieu-ngang-2022.xlsx',
    bundleFolder: await builtBundle(),
    prepare: withMovedClock,
  });
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(() => bench.close());

const panel = () => bench.page.frameLocator('.sidebar iframe');
const button = (name: string | RegExp) =>
  panel().getByRole('button', { name }).and(panel().locator(':visible'));
const settled = () => panel().locator('main[aria-busy="false"]').waitFor();
const said = (words: string | RegExp) => panel().getByText(words).first().waitFor();

/** A button that does not come is told with what the panel says instead. */
const press = async (name: string | RegExp): Promise<void> => {
  try {
    await button(name).first().click();
  } catch (error) {
    throw new Error(`${String(name)} in: ${await panel().locator('main').innerText()}`, { cause: error });
  }
  await settled();
};

const reload = async (): Promise<void> => {
  await panel().getByRole('button', { name: 'Đọc lại bảng tính' }).first().click();
  await settled();
};

const tab = (key: string) => panel().locator(`#tab-${key}`).click();

/** Pastes rows as a person brings them from a list. */
const paste = async (sheet: string, a1: string, rows: readonly (readonly string[])[]): Promise<void> => {
  await bench.focusGrid();
  await bench.goTo(sheet, a1);
  const text = rows.map((row) => row.join('\t')).join('\n');
  await bench.page.evaluate(async (content) => navigator.clipboard.writeText(content), text);
  await bench.page.keyboard.press('Control+V');
  const [first = []] = rows;
  const filled = first.findIndex((cell) => cell !== '' && !/^[\d/]+$/.test(cell));
  const cell = `${String.fromCharCode(a1.charCodeAt(0) + filled)}${a1.slice(1)}`;
  await soon(() => bench.value(sheet, cell)).toBe(first[filled]);
  await bench.idle();
};

/** What Google writes when somebody sends the department's form. */
const answerForm = (): Promise<void> =>
  bench.page.evaluate((name) => {
    interface Book {
      insertSheet(name: string): {
        getRange(a1: string): { setValues(rows: readonly (readonly unknown[])[]): unknown };
      };
    }
    const { workbench } = window as unknown as { workbench: { book(): Book } };
    const date = (iso: string) => ({
      v: Date.parse(iso) / 86_400_000 + 25_569,
      t: 2,
      s: { n: { pattern: 'dd/mm/yyyy' } },
    });
    const rows = [
      ['Dấu thời gian', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Đơn vị, địa bàn', 'Nội dung', 'Trạng thái'],
      [
        date('2026-02-20'),
        'Võ Thị Ngân',
        ...[date('2026-03-09'), date('2026-03-13')],
        ...['xã Hàm Trí', 'Kiểm tra', 'Đăng ký'],
      ],
    ];
    workbench.book().insertSheet(name).getRange('A1:G2').setValues(rows);
  }, FORM);

const card = (text: string) => panel().locator('li.issue:visible', { hasText: text });

const closeQuarter = async (quarter: string): Promise<void> => {
  await panel().locator('#closing-quarter').selectOption(quarter);
  await press('Chốt tất cả 2 ban chưa chốt');
  await said('Đã chốt 2/2 ban');
};

const allTabs = async (): Promise<Record<string, string[][]>> => {
  const names = await bench.sheetNames();
  const texts: Record<string, string[][]> = {};
  for (const name of names) texts[name] = await bench.texts(name);
  return texts;
};

const expectPastUnchanged = async (): Promise<void> => {
  const now = await allTabs();
  for (const [name, texts] of Object.entries(past)) expect(now[name], name).toEqual(texts);
};

describe('the office’s year on the page, from an empty workbook', () => {
  it('opens: the book is made, people and rounds are pasted', async () => {
    const [before = ''] = await bench.sheetNames();
    await bench.choose('Tệp', 'Sổ trắng');
    await soon(() => bench.sheetNames()).not.toContain(before);
    await bench.ready();
    await setToday(bench.page, '2026-01-05');
    await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
    await press('Tạo sổ mới');
    await said('Việc đầu tiên: nhập tab “Danh sách cán bộ”');
    await bench.idle();
    await paste('Danh sách cán bộ', 'A2', [
      ['1', 'Mai Thị Lan', 'Trưởng ban', 'Ban Phong trào', 'Có'],
      ['2', 'Phan Trung Quân', 'Phó ban', 'Ban Phong trào', 'Có'],
      ['3', 'Võ Thị Ngân', 'Trưởng ban', 'Ban Tổ chức', 'Có'],
    ]);
    await paste(ROUNDS, 'A2', [
      ['I', '1', '02/03/2026', '27/03/2026', '26'],
      ['II', '1', '04/05/2026', '29/05/2026', '26'],
    ]);
  });

  it('registers by the sheet, by a form and in the panel', async () => {
    await setToday(bench.page, '2026-02-20');
    await paste(LOG, 'A2', [logRow('Mai Thị Lan', '02/03/2026', '06/03/2026', 'Đăng ký')]);
    await answerForm();
    await reload();
    await tab('trips');
    await panel().locator('#trip-officer').fill('phan trung quan');
    await panel().locator('#trip-officer').press('Enter');
    await panel().locator('#trip-from').fill('16/03/2026');
    await panel().locator('#trip-to').fill('20/03/2026');
    await panel().locator('#trip-unit').fill('Chi đoàn thôn 1, xã Phan Hiệp');
    await panel().locator('#trip-kind').selectOption('meeting');
    await panel().locator('#trip-topic').fill('Sinh hoạt chi đoàn tháng 3');
    await panel().locator('#trip-table').selectOption({ label: LOG });
    await press('Ghi vào bảng');
    await soon(() => bench.value(LOG, 'B3')).toBe('Phan Trung Quân');
    await press('Chờ xử lý (3)');
    await bench.screenshot('year-registered');
  });

  it('approves two at once, sends the third back, and approves it when it is registered anew', async () => {
    for (const name of ['Phan Trung Quân', 'Võ Thị Ngân'])
      await card(name).getByLabel('Chọn để duyệt cùng lúc').check();
    await button('Duyệt 2 chuyến đã chọn').click();
    await bench.page.locator('.prompt-input').fill('Trần Văn Bình');
    await bench.page.locator('dialog[open] button', { hasText: /^OK$/ }).click();
    await said(/^Đã ghi quyết định cho 2 chuyến/);
    await settled();
    await card('Mai Thị Lan').getByRole('button', { name: 'Trả lại…' }).click();
    await panel().getByLabel('Lý do trả lại').fill('trùng hội nghị');
    await panel().getByRole('button', { name: 'Trả lại', exact: true }).click();
    await settled();
    await soon(() => bench.value(LOG, 'N2')).toBe('Trả lại');
    await bench.screenshot('year-returned');
    await press('Đăng ký lại');
    await press('Duyệt');
    await soon(() => bench.value(LOG, 'N2')).toBe('Đã duyệt');
    expect((await bench.texts('Sổ duyệt đăng ký')).flat()).toEqual(
      expect.arrayContaining(['Duyệt', 'Trả lại']),
    );
  });

  it('reports the trips, writes a meeting down and follows up what was asked for there', async () => {
    await setToday(bench.page, '2026-04-02');
    await reload();
    for (let left = 3; left > 0; left -= 1) await press('Đã đi');
    await press('Theo dõi');
    await press('Dự sinh hoạt');
    await press('Ghi báo cáo…');
    await panel().getByLabel('Chủ trì, thư ký').fill('Đ/c Lê Văn Sáu');
    await panel().getByLabel('Kiến nghị của chi đoàn').fill('Xin thêm sách');
    await press('Lưu');
    await said('Đã lưu vào sổ.');
    await press('Việc ở cơ sở');
    await card('Xin thêm sách').getByRole('button', { name: 'Cập nhật…' }).click();
    await panel().getByLabel('Trạng thái').selectOption('doing');
    await panel().getByLabel('Người theo dõi').fill('Mai Thị Lan');
    await panel().getByLabel('Hạn', { exact: true }).fill('15/01/2027');
    await press('Lưu');
    await soon(async () => (await bench.texts('Sổ theo dõi cơ sở 2026')).flat()).toContain('Đang làm');
    await bench.screenshot('year-followed');
  });

  it('closes quarter by quarter, and sees a change that came late', async () => {
    await tab('settings');
    await panel().locator('#settings-page').selectOption('closing');
    await closeQuarter('Q1');
    await setToday(bench.page, '2026-07-03');
    await bench.focusGrid();
    await bench.type(LOG, 'G2', '05/03/2026');
    await bench.idle();
    await reload();
    await panel().getByText('Đã sửa sau khi chốt').first().click();
    await said('Mai Thị Lan: 5 thành 4 ngày');
    await bench.screenshot('year-late-change');
    await card('Ban Phong trào').getByRole('button', { name: 'Chốt lại' }).click();
    await settled();
    await setToday(bench.page, '2027-01-04');
    for (const quarter of ['Q2', 'Q3', 'Q4']) await closeQuarter(quarter);
  });

  it('makes the year’s summary and report, and turns the year', async () => {
    await bench.choose('Đi cơ sở', 'Tổng hợp', 'Tổng hợp năm');
    await soon(() => bench.sheetNames()).toContain(YEAR);
    await bench.idle();
    await tab('outputs');
    await panel().locator('#output-kind').selectOption('report');
    await settled();
    const before = (await bench.sheetNames()).length;
    await press('Tạo');
    await soon(async () => (await bench.sheetNames()).length).toBe(before + 1);
    await settled();
    await bench.idle();
    past = Object.fromEntries(Object.entries(await allTabs()).filter(([name]) => name !== RESULT));
    await tab('settings');
    await panel().locator('#settings-page').selectOption('year');
    await press('Mở năm 2027');
    await said(/^Năm 2028 bắt đầu ngày 01\/01\/2028/);
    await bench.screenshot('year-turned');
    await expectPastUnchanged();
  });

  it('works in the new year as in the old one, whose figures stay as they were', async () => {
    await setToday(bench.page, '2027-03-15');
    await paste(`${LOG} 2027`, 'A2', [logRow('Mai Thị Lan', '01/03/2027', '03/03/2027', 'Đã thực hiện')]);
    await bench.choose('Đi cơ sở', 'Tổng hợp', 'Tổng hợp năm');
    await soon(() => bench.sheetNames()).toContain('Tổng hợp năm 2027');
    await bench.idle();
    await bench.choose('Đi cơ sở', 'Văn bản và bảng biểu', 'Sổ theo dõi kết quả cơ sở');
    await soon(() => bench.sheetNames()).toContain('Sổ theo dõi cơ sở 2027');
    await bench.idle();
    const matters = (await bench.texts('Sổ theo dõi cơ sở 2027')).slice(4);
    expect(matters.map((cells) => [cells[3], ...cells.slice(5, 7), cells[9]])).toEqual([
      ['Xin thêm sách', 'Đang làm', 'Mai Thị Lan', 'Quá hạn 59 ngày; Từ năm 2026'],
    ]);
    await bench.screenshot('year-new');
    await expectPastUnchanged();
    expect(bench.faults).toEqual([]);
  });
});
