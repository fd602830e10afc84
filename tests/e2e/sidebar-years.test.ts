import { describe, expect, it } from 'vitest';
import { openedSidebar } from './opened-sidebar';

describe('a workbook with trips of two years', () => {
  const { sidebar, server, settled, button } = openedSidebar('binh-thuan-2022');
  const cards = () => sidebar().page.locator('#panel-issues .issue:visible');

  it('tells of the other year’s trips in one line, which opens to each of them', async () => {
    await server().addOn.setCellAsUser('Cài đặt', 'B5', '01/07/2022');
    await button('Đọc lại bảng tính').click();
    await settled();
    await sidebar().tab(/Lỗi/);
    const line = sidebar().page.getByText(/^\d+ chuyến ngoài thời gian tính$/);
    const trips = Number((await line.innerText()).split(' ')[0]);
    expect(trips).toBeGreaterThan(100);
    expect((await cards().allInnerTexts()).join()).not.toContain('nằm ngoài thời gian tính');
    const before = await cards().count();
    await line.click();
    expect(await cards().count()).toBe(before + 40);
    expect(await sidebar().graveFaults()).toEqual([]);
  });
});
