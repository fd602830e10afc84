import { describe, expect, it } from 'vitest';
import { openedSidebar } from './opened-sidebar';

describe('a workbook with trips of two years', () => {
  const { sidebar, server, settled, button } = openedSidebar('binh-thuan-2022');
  const cards = () => sidebar().page.locator('#panel-issues .issue:visible');

  it('tells of the other year’s trips once, at the first of them, with how many they are', async () => {
    await server().addOn.setCellAsUser('Cài đặt', 'B5', '01/07/2022');
    await button('Đọc lại bảng tính').click();
    await settled();
    await sidebar().tab(/Lỗi/);
    const told = cards().filter({ hasText: 'nằm ngoài thời gian tính' });
    await told.first().waitFor();
    const texts = await told.allInnerTexts();
    const together = texts
      .map((text) => / của (\d+) chuyến/.exec(text)?.[1])
      .filter((it) => it !== undefined);
    expect(together.map(Number)).toEqual([expect.any(Number)]);
    expect(Number(together[0])).toBeGreaterThan(100);
    expect(await sidebar().graveFaults()).toEqual([]);
  });
});
