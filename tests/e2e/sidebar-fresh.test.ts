import { describe, expect, it } from 'vitest';
import { soon } from './bench-page';
import { openedSidebar } from './opened-sidebar';

const LOG = 'Nhật ký đi cơ sở';

describe('the panel beside a sheet that goes on changing', () => {
  const { server, sidebar, settled, button } = openedSidebar('binh-thuan-2022');
  const figure = () => sidebar().page.locator('.card', { hasText: 'Tổng số' }).innerText();
  /** The panel asks no oftener than every two seconds. */
  const comeBack = async () => {
    await sidebar().page.waitForTimeout(2_100);
    await sidebar().page.evaluate(() => window.dispatchEvent(new Event('focus')));
  };
  /** A workbook that is read quickly is read at once; of another it is said that it has changed. */
  const readAgain = async (before: number) => {
    const again = button(/^Đọc lại$/);
    await soon(async () => (await again.count()) + server().calls.length - before).toBe(1);
    if ((await again.count()) > 0) {
      await sidebar().shoot('changed-vi');
      await again.click();
    }
    await settled();
  };

  it('says when its figures were read, and leaves a sheet alone that has not changed', async () => {
    server().tellsOfChanges = true;
    server().addOn.bench.make.spreadsheet().getSheetByName(LOG)?.activate();
    expect(await sidebar().page.locator('.read-at').innerText()).toMatch(/^Số liệu lúc \d\d:\d\d$/);
    expect(await figure()).toContain('861');
    await comeBack();
    await settled();
    expect(server().calls).toEqual(['apiOpen']);
    expect(await button(/^Đọc lại$/).count()).toBe(0);
  });

  it('has the new figures when the person comes back after an edit', async () => {
    const before = server().calls.length;
    await server().addOn.setCellAsUser(LOG, 'F2', '');
    await comeBack();
    await readAgain(before);
    await soon(figure).not.toContain('861');
  });

  it('notices rows that went without a trace', async () => {
    const before = server().calls.length;
    const sheet = server().addOn.bench.make.spreadsheet().getSheetByName(LOG);
    sheet?.deleteRow(sheet.getLastRow());
    await comeBack();
    await readAgain(before);
  });
});
