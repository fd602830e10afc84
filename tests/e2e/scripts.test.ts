import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BenchPage, bundleFolderOf } from './bench-page';
import { TRIAL_CODE, TRIAL_PANEL } from './trial-add-on';

let bench: BenchPage;

beforeAll(async () => {
  const bundleFolder = await bundleFolderOf({ 'Code.js': TRIAL_CODE, 'trial.html': TRIAL_PANEL });
  bench = await BenchPage.open({ file: 'samples/binh-thuan-2022.xlsx', bundleFolder });
});

afterAll(() => bench.close());

describe('a script on the page', () => {
  it('waits for the person’s answer to a question', async () => {
    await bench.choose('Thử', 'Hỏi có hay không');
    await bench.page.locator('dialog.question').getByText('Ghi kết quả?').waitFor();
    expect(await bench.value('Thử', 'B1')).toBeNull();
    await bench.screenshot('alert');
    await bench.page.getByRole('button', { name: 'Có' }).click();
    await expect.poll(() => bench.value('Thử', 'B1')).toBe('đồng ý');
  });

  it('hands over what the person writes into a prompt', async () => {
    await bench.choose('Thử', 'Hỏi tên');
    await bench.page.locator('.prompt-input').fill('Nguyễn Thị Hồng');
    await bench.screenshot('prompt');
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => bench.value('Thử', 'B2')).toBe('Nguyễn Thị Hồng');
  });

  it('sees no window, no document and no network, and reads what formulas give', async () => {
    await bench.choose('Thử', 'Thế giới của tập lệnh');
    await expect.poll(() => bench.value('Thử', 'B6')).toBe('đọc 3');
    expect(await bench.value('Thử', 'B3')).toBe('không gì cả');
  });

  it('that fails tells its message', async () => {
    await bench.choose('Thử', 'Báo lỗi');
    await bench.page.getByText('Không thấy bảng ghi chuyến đi.').waitFor();
    await bench.screenshot('script-error');
    await bench.page.getByRole('button', { name: 'Đóng' }).last().click();
  });

  it('that never ends can be stopped', async () => {
    await bench.choose('Thử', 'Chạy mãi');
    await bench.page.getByText('Tập lệnh đang chạy…').waitFor();
    await bench.screenshot('running');
    await bench.page.getByRole('button', { name: 'Dừng' }).click();
    await bench.page.getByText('Tập lệnh đang chạy…').waitFor({ state: 'hidden' });
  });
});
