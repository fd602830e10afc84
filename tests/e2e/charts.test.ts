import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BenchPage, builtBundle, soon } from './bench-page';

const TAB = 'Phân tích năm 2022';

describe('a chart on the workbench’s page', () => {
  let bench: BenchPage;

  beforeAll(async () => {
    bench = await BenchPage.open({
      file: 'samples/binh-thuan-2022.xlsx',
      bundleFolder: await builtBundle(),
    });
    await bench.page.setViewportSize({ width: 1366, height: 768 });
    await bench.choose('Đi cơ sở', 'Văn bản và bảng biểu', 'Phân tích năm');
    await bench.page.locator('.chart').waitFor();
  });

  afterAll(() => bench.close());

  const described = async () => (await bench.page.locator('.chart').getAttribute('aria-label')) ?? '';
  const placed = () => bench.page.locator('.chart').evaluate((card: HTMLElement) => card.style.transform);

  it('is seen whole on a laptop’s screen when the tab opens, above its table, and says its figures in words', async () => {
    await soon(described).toContain('Lũy kế: Phan Trung Quân: 64');
    const edges = (selector: string) =>
      bench.page.locator(selector).evaluate((shown) => {
        const { width, right, bottom } = shown.getBoundingClientRect();
        return { width, right, bottom };
      });
    const chart = await edges('.chart canvas');
    const grid = await edges('canvas[id^="univer-sheet-main-canvas"]');
    expect(chart.width).toBeGreaterThan(600);
    expect(chart.right).toBeLessThanOrEqual(grid.right);
    expect(chart.bottom).toBeLessThanOrEqual(grid.bottom);
    await bench.screenshot('chart');
  });

  it('scrolls with the sheet, under the pointer too', async () => {
    const before = await placed();
    const box = await bench.page.locator('.chart').boundingBox();
    await bench.page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await bench.page.mouse.wheel(0, 120);
    await soon(placed).not.toBe(before);
  });

  it('follows its cells', async () => {
    await bench.type(TAB, 'E9', '20');
    await soon(described).toContain('Lũy kế: Phan Trung Quân: 20');
  });

  it('is there once when the tab is made again, and hidden with its tab', async () => {
    await bench.choose('Đi cơ sở', 'Văn bản và bảng biểu', 'Phân tích năm');
    // Somebody has typed into the tab: it is written anew only when that is said.
    await bench.page.getByRole('button', { name: 'Có', exact: true }).last().click();
    await soon(described).toContain('Lũy kế: Phan Trung Quân: 64');
    expect(await bench.page.locator('.chart').count()).toBe(1);
    // A command shows the tab that it made when it ends.
    await bench.idle();
    await bench.goTo('Các đợt', 'A1');
    await soon(() => bench.page.locator('.chart').count()).toBe(0);
    expect(bench.faults).toEqual([]);
  });
});
