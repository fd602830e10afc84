import { describe, expect, it } from 'vitest';
import { openedSidebar } from './opened-sidebar';

const LOG = 'Nhật ký đi cơ sở';

describe('the panel beside a sheet that goes on changing', () => {
  const { server, sidebar, settled } = openedSidebar('binh-thuan-2022');
  const figure = () => sidebar().page.locator('.card', { hasText: 'Tổng số' }).innerText();
  const comeBack = () => sidebar().page.evaluate(() => window.dispatchEvent(new Event('focus')));

  it('says when its figures were read, and reads anew when the person comes back after an edit', async () => {
    expect(await sidebar().page.locator('.read-at').innerText()).toMatch(/^Số liệu lúc \d\d:\d\d$/);
    expect(await figure()).toContain('861');
    await server().addOn.setCellAsUser(LOG, 'G2', '');
    await server().addOn.setCellAsUser(LOG, 'F2', '');
    await comeBack();
    await expect.poll(figure).not.toContain('861');
  });

  it('asks nothing of a sheet that has not changed, and offers to read where rows went without a trace', async () => {
    const before = server().calls.length;
    const sheet = server().addOn.bench.make.spreadsheet().getSheetByName(LOG);
    sheet?.activate();
    await sidebar().page.waitForTimeout(2_100);
    await comeBack();
    await settled();
    expect(server().calls.length).toBe(before);
    sheet?.deleteRow(sheet.getLastRow());
    await sidebar().page.waitForTimeout(2_100);
    await comeBack();
    await expect.poll(() => server().calls.length).toBe(before + 1);
  });
});
