import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchPage } from './bench-page';
import { soon } from './bench-page';
import { openTrial } from './trial-add-on';

let bench: BenchPage;

beforeAll(async () => {
  bench = await openTrial();
});

afterAll(() => bench.close());

const shown = (text: string) => bench.page.getByText(text).waitFor();
const press = (name: string) => bench.page.getByRole('button', { name, exact: true }).last().click();

describe('a script on the page', () => {
  it('waits for the person’s answer to a question', async () => {
    await bench.choose('Thử', 'Hỏi có hay không');
    await shown('Ghi kết quả?');
    expect(await bench.value('Thử', 'B1')).toBeNull();
    await bench.screenshot('page-alert');
    await press('Có');
    await soon(() => bench.value('Thử', 'B1')).toBe('đồng ý');
  });

  it('is told which button was pressed', async () => {
    await bench.choose('Thử', 'Hỏi có hay không');
    await shown('Ghi kết quả?');
    await press('Không');
    await soon(() => bench.value('Thử', 'B1')).toBe('không');
  });

  it('is handed what the person writes into a prompt', async () => {
    await bench.choose('Thử', 'Hỏi tên');
    await bench.page.locator('.prompt-input').fill('Nguyễn Thị Hồng');
    await bench.screenshot('page-prompt');
    await bench.page.keyboard.press('Enter');
    await soon(() => bench.value('Thử', 'B2')).toBe('Nguyễn Thị Hồng');
  });

  it('is told that a prompt was closed', async () => {
    await bench.choose('Thử', 'Hỏi tên');
    await bench.page.locator('.prompt-input').waitFor();
    await bench.page.keyboard.press('Escape');
    await soon(() => bench.value('Thử', 'B2')).toBe('bỏ qua');
  });

  it('sees no window, no document and no network; its dates are dates; flush waits for formulas', async () => {
    await bench.choose('Thử', 'Thế giới của tập lệnh');
    await soon(() => bench.value('Thử', 'B6')).toBe('đọc 3');
    expect(await bench.value('Thử', 'B3')).toBe('không gì cả');
    expect(await bench.value('Thử', 'B4')).toBe(1);
  });

  it('that fails tells its message', async () => {
    await bench.choose('Thử', 'Báo lỗi');
    await shown('Không thấy bảng ghi chuyến đi.');
    await bench.screenshot('page-script-error');
    await bench.page.keyboard.press('Escape');
  });

  it('that never ends can be stopped, and the page stays in use', async () => {
    await bench.choose('Thử', 'Chạy mãi');
    await shown('Tập lệnh đang chạy…');
    await bench.screenshot('page-running');
    await press('Dừng');
    await bench.page.getByText('Tập lệnh đang chạy…').waitFor({ state: 'hidden' });
    await bench.choose('Thử', 'Hỏi có hay không');
    await shown('Ghi kết quả?');
    await press('Có');
    await soon(() => bench.value('Thử', 'B1')).toBe('đồng ý');
  });

  it('leaves a page that stands still when it is over: nothing is drawn while nothing changes', async () => {
    await bench.idle();
    const framesIn = (milliseconds: number) =>
      bench.page.evaluate(async (length) => {
        const ask = window.requestAnimationFrame.bind(window);
        let frames = 0;
        window.requestAnimationFrame = (draw) => {
          frames += 1;
          return ask(draw);
        };
        await new Promise((resolve) => setTimeout(resolve, length));
        window.requestAnimationFrame = ask;
        return frames;
      }, milliseconds);
    await soon(() => framesIn(300)).toBe(0);
  });

  it('the page itself met no error', () => {
    expect(bench.faults).toEqual([]);
  });
});
