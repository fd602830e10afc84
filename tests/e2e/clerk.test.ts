import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logRow } from '../fixtures/log-row';
import { BenchPage, builtBundle, soon } from './bench-page';
import { graveFaults } from './grave-faults';
import { newWindow } from './shared-browser';

let bench: BenchPage;

beforeAll(async () => {
  bench = await BenchPage.open({
    file: 'tests/fixtures/workbooks/nhat-ky-co-loi-2022.xlsx',
    bundleFolder: await builtBundle(),
  });
  await bench.page.setViewportSize({ width: 1366, height: 768 });
});

afterAll(() => bench.close());

const panel = () => bench.page.frameLocator('.sidebar iframe');
const question = () => bench.page.getByRole('button', { name: 'Vẫn tiếp tục' });
const LOG = 'Nhật ký đi cơ sở';

describe('a clerk’s first hour on the page', () => {
  it.each(['vi', 'en'])('has a guide without a grave fault of accessibility: %s', async (locale) => {
    const context = await newWindow({ viewport: { width: 760, height: 560 } });
    const page = await context.newPage();
    await page.setContent(await readFile(`dist/guide-${locale}.html`, 'utf8'));
    expect(await graveFaults(page)).toEqual([]);
    await context.close();
  });

  it('is led to a cell far down: the grid shows it', async () => {
    await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
    await panel().getByRole('tab', { name: /Lỗi/ }).click();
    const links = panel().locator('#panel-issues .issue-head .link');
    await links.first().waitFor();
    const far = links.filter({ hasText: /![A-Z]+1\d\d$/ }).first();
    const cell = (await far.innerText()).replace(/[^!]*!/, '');
    await far.click();
    await soon(() => bench.selected()).toBe(cell);
    const row = Number(/\d+$/.exec(cell)?.[0]);
    await soon(async () => {
      const [first, last] = await bench.rowsInSight();
      return first <= row && row < last;
    }).toBe(true);
  });

  it('reads the guide from the menu and from the panel, in the person’s language', async () => {
    const { page } = bench;
    const guide = page.frameLocator('.panel-dialog iframe');
    const close = async () => {
      await page.locator('.panel-dialog').getByRole('button').first().click();
      await page.locator('.panel-dialog').waitFor({ state: 'detached' });
    };
    await bench.choose('Đi cơ sở', 'Hướng dẫn');
    await guide.getByRole('link', { name: 'Kiểm tra và sửa' }).first().click();
    await soon(() =>
      guide
        .getByRole('heading', { name: 'Kiểm tra và sửa' })
        .boundingBox()
        .then((box) => (box?.y ?? 999) < 200),
    ).toBe(true);
    await close();
    await panel().getByRole('button', { name: /^EN/ }).click();
    await panel().getByRole('button', { name: 'Guide' }).click();
    await guide.getByRole('heading', { name: 'The first day' }).waitFor();
    await close();
    await panel().getByRole('button', { name: /^VI/ }).click();
    await panel().getByRole('tab', { name: /Lỗi/ }).waitFor();
  });

  it('goes from a blank book to another without a warning, and is warned once it holds something', async () => {
    await bench.focusGrid();
    await bench.type('6 tháng đầu năm', 'A1', 'của tôi');
    await bench.choose('Tệp', 'Sổ trắng');
    await question().click();
    await bench.ready();
    await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
    await panel().getByRole('button', { name: 'Tạo sổ mới' }).waitFor();
    await bench.choose('Tệp', 'Sổ trắng');
    await bench.page.locator('.sidebar iframe').waitFor({ state: 'detached' });
    await bench.ready();
    expect(await question().count()).toBe(0);
    // Nor is it after the page was loaded anew, as for another language.
    await bench.kept();
    await bench.page.reload();
    await bench.ready();
    await bench.choose('Tệp', 'Sổ trắng');
    await bench.kept();
    expect(await question().count()).toBe(0);
  });

  it('makes the book of the year with two clicks, and is told what comes first until that is done', async () => {
    await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
    await panel().getByRole('button', { name: 'Tạo sổ mới' }).click();
    await panel().getByText('Việc đầu tiên: nhập tab “Danh sách cán bộ”').waitFor();
    await panel().getByText('Danh sách cán bộ còn trống').waitFor();
    await bench.idle();
    await bench.focusGrid();
    await bench.type('Danh sách cán bộ', 'B2', 'Nguyễn Thị Phương Thảo');
    await bench.type('Danh sách cán bộ', 'D2', 'Ban Tuyên giáo');
    await panel().locator('button', { hasText: 'Đọc lại bảng tính' }).first().click();
    await panel().getByText('Nguyễn Thị Phương Thảo').first().waitFor();
    await bench.screenshot('clerk-roster');
    expect(await panel().getByText('Việc đầu tiên').count()).toBe(0);
  });

  it('chooses from a cell’s list by the keyboard alone, once lists were asked for', async () => {
    const { page } = bench;
    await bench.goTo(LOG, 'D2');
    await bench.choose('Đi cơ sở', 'Kiểm tra', 'Danh sách chọn khi nhập');
    await page
      .locator('dialog[open] button')
      .filter({ hasText: /^(Có|Đồng ý|OK)$/ })
      .first()
      .click();
    await bench.idle();
    await bench.focusGrid();
    await bench.goTo(LOG, 'D2');
    await page.keyboard.press('Enter');
    await page.locator('.picker-at').waitFor();
    await bench.screenshot('clerk-picker');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await soon(() => bench.value(LOG, 'D2')).toBe('II');
    await bench.goTo(LOG, 'D3');
    await page.keyboard.type('iv');
    await page.locator('[data-u-comp="sheets-dropdown-list"]').waitFor();
    await page.keyboard.press('Enter');
    await soon(() => bench.value(LOG, 'D3')).toBe('IV');
  });

  it('may type beside the lists what the guide allows, without a red corner; a command takes them off', async () => {
    const typed = [
      ['B4', 'đ/c Thảo, đ/c Lan'],
      ['F4', '06-10/5'],
      ['I4', 'xã chưa có trong danh mục'],
    ] as const;
    for (const [cell, text] of typed) await bench.type(LOG, cell, text);
    for (const [cell] of typed) expect(await bench.hasRedCorner(LOG, cell), cell).toBe(false);
    // There is no fifth quarter: beside what the list knows, the corner is red.
    // A key may be lost on a busy page: each is done again until it is seen.
    await soon(async () => {
      await bench.type(LOG, 'D4', 'quý năm');
      return bench.hasRedCorner(LOG, 'D4');
    }).toBe(true);
    await soon(async () => {
      await bench.clear(LOG, 'D4');
      return bench.hasRedCorner(LOG, 'D4');
    }).toBe(false);
    await bench.choose('Đi cơ sở', 'Kiểm tra', 'Bỏ danh sách chọn');
    await soon(() => bench.asked()).toContain(`Bỏ mọi danh sách chọn và lịch chọn ngày mà tiện ích đã đặt`);
    await bench.answer('Có');
    await bench.focusGrid();
    await bench.goTo(LOG, 'D5');
    expect(await bench.page.locator('.picker-at').count()).toBe(0);
    for (const [cell] of typed) await bench.clear(LOG, cell);
    await bench.idle();
  });

  it('pastes eleven rows: of these the wrong one is marked at once, and no other', async () => {
    const name = 'Nguyễn Thị Phương Thảo';
    const { year } = await bench.page.evaluate(() => ({ year: new Date().getFullYear() }));
    const day = (number: number) => `${String(number).padStart(2, '0')}/03/${year}`;
    const rows = Array.from({ length: 11 }, (_, row) =>
      logRow(name, day(2 * row + 2), day(row === 4 ? 1 : 2 * row + 3), 'Đã thực hiện'),
    );
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await bench.goTo(LOG, 'A5');
    const text = rows.map((row) => row.join('\t')).join('\n');
    await bench.page.evaluate(async (content) => navigator.clipboard.writeText(content), text);
    await bench.page.keyboard.press('Control+V');
    await soon(() => bench.noteAt(LOG, 'F9')).toContain('trước ngày bắt đầu');
    expect(await bench.noteAt(LOG, 'F9')).not.toContain('[');
    await bench.idle();
    const noted = rows.map((_, row) => bench.noteAt(LOG, `F${row + 5}`));
    expect((await Promise.all(noted)).filter((note) => note !== '')).toHaveLength(1);
    await bench.screenshot('clerk-pasted');
    expect(bench.faults).toEqual([]);
  });
});
