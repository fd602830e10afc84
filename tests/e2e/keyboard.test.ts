import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchPage } from './bench-page';
import { soon } from './bench-page';
import { openTrial } from './trial-add-on';

let bench: BenchPage;

beforeAll(async () => {
  bench = await openTrial();
});

afterAll(() => bench.close());

const press = (name: string) => bench.page.getByRole('button', { name, exact: true }).last().click();
const shown = (text: string) => bench.page.getByText(text).first().waitFor();
const panel = (place: string) => bench.page.frameLocator(`${place} iframe`);

/** Ways in which something of the page takes the keyboard, and gives it back. */
const WAYS: readonly (readonly [string, () => Promise<void>])[] = [
  [
    'a question answered',
    async () => {
      await bench.choose('Thử', 'Hỏi có hay không');
      await shown('Ghi kết quả?');
      await press('Có');
      await soon(() => bench.value('Thử', 'B1')).toBe('đồng ý');
    },
  ],
  [
    'a prompt left by Escape',
    async () => {
      await bench.choose('Thử', 'Hỏi tên');
      await bench.page.locator('.prompt-input').fill('Nguyễn Thị Hồng');
      await bench.page.keyboard.press('Escape');
      await soon(() => bench.value('Thử', 'B2')).toBe('bỏ qua');
    },
  ],
  [
    'an error read',
    async () => {
      await bench.choose('Thử', 'Báo lỗi');
      await shown('Không thấy bảng ghi chuyến đi.');
      await press('Đóng');
    },
  ],
  [
    'a script stopped',
    async () => {
      await bench.choose('Thử', 'Chạy mãi');
      await shown('Tập lệnh đang chạy…');
      await press('Dừng');
      await bench.page.getByText('Tập lệnh đang chạy…').waitFor({ state: 'hidden' });
    },
  ],
  [
    'a dialog of the add-on that closed itself',
    async () => {
      await bench.choose('Thử', 'Bảng', 'Mở hộp thoại');
      await panel('.panel-dialog').getByRole('button', { name: 'Xong' }).click();
      await bench.page.locator('.panel-dialog').waitFor({ state: 'detached' });
    },
  ],
  [
    'the sidebar closed',
    async () => {
      await bench.choose('Thử', 'Bảng', 'Mở thanh bên');
      await bench.page.locator('.sidebar iframe').click();
      await press('Đóng');
    },
  ],
  [
    'a replacement of the workbook declined',
    async () => {
      await bench.choose('Tệp', 'Sổ trắng');
      await press('Hủy');
    },
  ],
  [
    'a menu left by Escape, twice from the open menu',
    async () => {
      await bench.choose('Thử');
      await bench.page.keyboard.press('Escape');
      await bench.page.keyboard.press('Escape');
    },
  ],
];

describe('the keyboard is at the selected cell', () => {
  it.each(WAYS.map(([name, way], index) => ({ name, way, row: 20 + index })))(
    'after $name',
    async ({ name, way, row }) => {
      await bench.goTo('Thử', `B${row - 1}`);
      await way();
      await bench.page.keyboard.press('ArrowDown');
      await bench.page.keyboard.type(name);
      await bench.page.keyboard.press('Enter');
      await soon(() => bench.value('Thử', `B${row}`)).toBe(name);
    },
  );

  it('as soon as a panel asks for it', async () => {
    await bench.choose('Thử', 'Bảng', 'Mở thanh bên');
    await bench.page.locator('.sidebar iframe').click();
    await bench.goTo('Thử', 'B40');
    await panel('.sidebar')
      .locator('body')
      .evaluate(() => (0, eval)('google.script.host.editor.focus()') as unknown);
    await soon(() => bench.page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
    await bench.page.keyboard.type('từ bảng');
    await bench.page.keyboard.press('Enter');
    await soon(() => bench.value('Thử', 'B40')).toBe('từ bảng');
  });

  it('and stays in the sidebar that was in use before a question', async () => {
    await bench.page.locator('.sidebar iframe').click();
    await panel('.sidebar')
      .locator('body')
      .evaluate(() => (0, eval)('google.script.run.askYesNo()') as unknown);
    await shown('Ghi kết quả?');
    await press('Không');
    await soon(() => bench.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  it('the page itself met no error', () => {
    expect(bench.faults).toEqual([]);
  });
});
