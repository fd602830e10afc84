import { it } from 'vitest';
import { BenchPage, soon } from './e2e/bench-page';
it('shows', async () => {
  const bench = await BenchPage.open({ file: process.env['WB'] ?? 'samples/binh-thuan-2022.xlsx' });
  const shot = async (n: string) => {
    await bench.page.waitForTimeout(700);
    await bench.page.screenshot({ path: `/tmp/papers-shots/${n}.png` });
  };
  await bench.page.setViewportSize({ width: 1700, height: 950 });
  await bench.choose('Đi cơ sở', 'Văn bản và bảng biểu', 'Phân tích năm');
  await soon(() => bench.sheetNames()).toContain('Phân tích năm 2022');
  await bench.page.waitForTimeout(2500);
  await shot('w-breakdown');
  await bench.goTo('Phân tích năm 2022', 'L8');
  await shot('w-chart');
  const c = bench.page.locator('.chart');
  console.log(
    await c.count(),
    await c
      .first()
      .boundingBox()
      .catch(() => null),
    await c
      .first()
      .getAttribute('aria-label')
      .catch(() => null),
  );
  await bench.page.mouse.move(600, 500);
  await bench.page.mouse.wheel(600, 0);
  await shot('w-chart-right');
  await bench.page.mouse.wheel(0, 200);
  await shot('w-chart-down');
  console.log(bench.faults);
  await bench.close();
}, 300_000);
