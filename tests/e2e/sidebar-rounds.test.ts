import { describe, expect, it } from 'vitest';
import { addLists, addLyingTable, LYING } from '../addon/api/small-office';
import { soon } from './bench-page';
import { openedSidebar } from './opened-sidebar';

describe('the table of rounds', () => {
  const { sidebar, server, settled, said, button } = openedSidebar('binh-thuan-2022');
  const page = () => sidebar().page;
  const rows = () => page().locator('.cells tbody tr');
  const focused = () =>
    page().evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

  it('shows the ten rounds of the year on one screen', async () => {
    await page().locator('#tab-settings').click();
    await page().selectOption('#settings-page', 'rounds');
    expect(await rows().count()).toBe(10);
    expect((await page().locator('.cells').boundingBox())?.height).toBeLessThan(450);
    expect(await page().getByLabel('Quý II, đợt 1: Từ ngày').inputValue()).toMatch(/2022$/);
  });

  it('a row taken out leaves the keyboard at the button that adds one; a new row has it', async () => {
    await page().getByRole('button', { name: 'Xóa dòng: Quý IV, đợt 3' }).press('Enter');
    expect(await rows().count()).toBe(9);
    await soon(focused).toBe('Thêm dòng');
    await page().keyboard.press('Enter');
    await soon(focused).toBe('round-9-quarter');
  });

  it('is filled in by the keyboard alone, and kept once no day is lacking', async () => {
    await page().keyboard.press('I');
    await page().keyboard.press('Tab');
    await page().keyboard.type('9');
    await page().keyboard.press('Tab');
    await page().keyboard.type('1/2/2022');
    expect(await button('Lưu').isDisabled()).toBe(true);
    await page().keyboard.press('Tab');
    await page().keyboard.type('5/2/2022');
    await page().keyboard.press('Tab');
    await button('Lưu').click();
    await settled();
    expect(await said()).toBe('Đã lưu.');
    expect(server().addOn.table('Các đợt').flat()).toContain('05/02/2022');
    expect(await page().locator('#period option').allInnerTexts()).toContainEqual(
      expect.stringContaining('01–05/02/2022'),
    );
    await sidebar().tab(/Chuyến đi/);
    expect(await page().locator('#trip-round option').allInnerTexts()).toContainEqual(
      expect.stringContaining('01–05/02/2022'),
    );
  });
});

describe('the trip form over a wide table', () => {
  const { sidebar, said, button, server } = openedSidebar('bieu-ngang-2022');
  const TAB = 'Đăng ký - kết quả 2022';

  it('writes the trip into the officer’s row, under its round', async () => {
    const { page } = sidebar();
    await sidebar().tab(/Chuyến đi/);
    await page.locator('#trip-officer').fill('le thi thanh tho');
    await page.keyboard.press('Enter');
    await page.locator('#trip-from').fill('03/10/2022');
    await page.locator('#trip-to').fill('05/10/2022');
    await page.locator('#trip-unit').fill('xã Tân Phước, thị xã La Gi');
    await button('Ghi vào bảng').click();
    expect(await said()).toMatch(/^Đã ghi vào Đăng ký - kết quả 2022![A-Z]+32\./);
    await sidebar().shoot('form-wide-table-vi');
    expect(server().addOn.table(TAB)[31]).toEqual(
      expect.arrayContaining(['Lê Thị Thanh Thơ', 'xã Tân Phước, thị xã La Gi', '3']),
    );
  });
});

describe('the trip form over a table that lies on its side', () => {
  const { sidebar, said, button, server } = openedSidebar((addOn) => {
    addLists(addOn);
    addLyingTable(addOn);
  });
  const page = () => sidebar().page;
  const wroteTrip = async (from: string, to: string): Promise<string> => {
    await page().locator('#trip-from').fill(from);
    await page().locator('#trip-to').fill(to);
    await page().locator('#trip-unit').fill('xã Tân Phước, thị xã La Gi');
    await page().locator('#trip-topic').fill('Dự sinh hoạt chi đoàn');
    await button('Ghi vào bảng').click();
    return said();
  };
  const rows = () => server().addOn.table(LYING).slice(1);

  it('offers the table, and writes the trip as a column beside the last one', async () => {
    await sidebar().tab(/Chuyến đi/);
    await page().locator('#trip-officer').fill('bui van kien');
    await page().keyboard.press('Enter');
    expect(await wroteTrip('28/11/2022', '29/11/2022')).toMatch(/^Đã ghi vào Các chuyến!D\d\./);
    await sidebar().shoot('form-lying-table-vi');
    expect(rows()).toEqual([
      ['Cán bộ', 'Bùi Văn Kiên', 'Huỳnh Thanh Nam', 'Bùi Văn Kiên'],
      ['Ngày đi', '14/11/2022', '16/11/2022', '28/11/2022'],
      ['Ngày về', '15/11/2022', '16/11/2022', '29/11/2022'],
      ['Địa điểm', 'xã Tiến Lợi', 'xã Tân Phước', 'xã Tân Phước, thị xã La Gi'],
      ['Nội dung', 'Khảo sát', 'Kiểm tra', 'Dự sinh hoạt chi đoàn'],
    ]);
  });

  it('puts the officer’s next trip beside it, and the days of both count', async () => {
    expect(await wroteTrip('05/12/2022', '07/12/2022')).toMatch(/^Đã ghi vào Các chuyến!E\d\./);
    expect(rows().map((row) => row[4])).toEqual([
      'Bùi Văn Kiên',
      '05/12/2022',
      '07/12/2022',
      'xã Tân Phước, thị xã La Gi',
      'Dự sinh hoạt chi đoàn',
    ]);
    await sidebar().tab(/Tổng quan/);
    const officer = page().locator('.officer', { hasText: 'Bùi Văn Kiên' });
    expect(await officer.innerText()).toMatch(/\b7\/60\b/);
  });
});
