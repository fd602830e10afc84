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

  it('shows short bars for those who are short, and the calendar with legend, total and people in sight', async () => {
    const bars = (await bench.texts(TAB)).flat().filter((cell) => /^[█░]+$/.test(cell));
    // In the sample everybody has met the quota of 60: ten blocks are full, what is more than that is longer.
    expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars) expect(bar.length).toBeGreaterThanOrEqual(10);
    await bench.page.setViewportSize({ width: 1280, height: 720 });
    await bench.choose('Đi cơ sở', 'Văn bản và bảng biểu', 'Lịch đi cơ sở');
    await soon(() => bench.openTab()).toBe('Lịch đi cơ sở 2022');
    await bench.idle();
    const rows = await bench.texts('Lịch đi cơ sở 2022');
    const rowOf = (words: string) => rows.findIndex((row) => row.includes(words)) + 1;
    const [first, last] = await bench.rowsInSight();
    // The rows over the people are frozen, and few enough to leave room for them.
    expect(rowOf('Phan Trung Quân')).toBeGreaterThanOrEqual(first);
    expect(first).toBeLessThan(10);
    for (const words of ['Theo chuyên đề', 'Tổng số ngày cả năm', 'Phan Trung Quân']) {
      expect(rowOf(words), words).toBeGreaterThan(0);
      expect(rowOf(words), words).toBeLessThan(last);
    }
    expect(rows[rowOf('Tổng số ngày cả năm') - 1]).toContain('861');
    await bench.screenshot('calendar-in-sight');
  });
});
