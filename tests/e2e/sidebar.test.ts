import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';

const LOG = 'Nhật ký đi cơ sở';

let server: AddOnServer;
let sidebar: SidebarPage;

const openOn = (name: string) => {
  beforeAll(async () => {
    server = await AddOnServer.of(name);
    sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
  });
  afterEach(() => {
    expect(sidebar.faults).toEqual([]);
  });
  afterAll(async () => {
    await sidebar.close();
    server.close();
  });
};

const text = async (selector: string): Promise<string> =>
  (await sidebar.page.locator(selector).first().innerText()).replace(/\s+/g, ' ');

const settled = (): Promise<unknown> => sidebar.page.locator('main[aria-busy="false"]').waitFor();

const button = (name: string | RegExp) =>
  sidebar.page.getByRole('button', { name }).and(sidebar.page.locator(':visible'));

const said = async (): Promise<string> => {
  await settled();
  return text('.messages [role="status"] .notice-title');
};

describe('the sidebar on the office’s workbook of 2022', () => {
  openOn('binh-thuan-2022');

  it('opens with one call, and going through all tabs asks for nothing more', async () => {
    for (const tab of ['Lỗi', 'Chuyến đi', 'Báo cáo', 'Cài đặt', 'Công thức', 'Tổng quan']) {
      await sidebar.tab(new RegExp(tab));
      await sidebar.page.getByRole('tabpanel').and(sidebar.page.locator(':visible')).waitFor();
    }
    expect(server.calls).toEqual(['apiOpen']);
  });

  it('shows the figures of the summary tab and of the formulas: 14/14, 861 days, mean 61,5', async () => {
    const cards = await text('.cards');
    expect(cards).toContain('Đã đi cơ sở 14/14 100%');
    expect(cards).toContain('Đạt chỉ tiêu 14/14 100%');
    expect(cards).toContain('Bình quân 61,5');
    expect(cards).toContain('Tổng số 861');
    await server.addOn.run('summariseYear');
    const summary = server.addOn.table('Tổng hợp năm').flat().join(' ');
    expect(summary).toContain('Tổng số ngày: 861; bình quân 61,5 ngày mỗi đồng chí.');
    expect(summary).toContain('14/14 đồng chí (đạt 100%)');
    await server.addOn.setCellAsUser('Cài đặt', 'F6', '=DAYS_ON_SITE("Võ Thị Ngân")');
    const row = sidebar.page.locator('.officer', { hasText: 'Võ Thị Ngân' });
    await row.waitFor();
    const [days] = /\d+(?=\/60)/.exec(await row.innerText()) ?? [];
    expect(String(server.addOn.cell('Cài đặt', 'F6'))).toBe(days);
  });

  it('names the five exempt officers with their reason', async () => {
    const group = sidebar.page.locator('.group', { hasText: 'Được miễn' });
    expect(await group.locator('.officer').count()).toBe(5);
    expect(await group.innerText()).toContain('Nghỉ thai sản (14/02/2022–13/08/2022)');
  });

  it('explains an officer’s number in steps that add up, and gives the keyboard back', async () => {
    const row = sidebar.page.locator('.officer', { hasText: 'Võ Thị Ngân' });
    await row.click();
    await sidebar.page.locator('.why').waitFor();
    const steps = (await sidebar.page.locator('.why td').allInnerTexts()).map((step) =>
      Number(step.replace('−', '-').replace(',', '.')),
    );
    const sum = steps.slice(0, -1).reduce((total, step) => total + step, 0);
    expect(sum).toBe(steps.at(-1));
    expect(await sidebar.page.evaluate(() => document.activeElement?.textContent)).toBe('Võ Thị Ngân');
    await sidebar.page.keyboard.press('Shift+Tab');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.locator('.why').waitFor({ state: 'detached' });
    expect(await sidebar.page.evaluate(() => document.activeElement?.getAttribute('data-officer'))).toBe(
      'Võ Thị Ngân',
    );
  });

  it('says the year’s days in words for those who cannot see the calendar', async () => {
    await sidebar.page.locator('.officer', { hasText: 'Võ Thị Ngân' }).click();
    await sidebar.page.locator('.year').waitFor();
    const march = await sidebar.page.locator('.month .sr-only').nth(2).innerText();
    expect(march).toMatch(/^Tháng 3: Được tính: 18–/);
    await button('Về Tổng quan').click();
  });

  it('asks once for another period, and not again for one it has seen', async () => {
    const before = server.calls.length;
    await sidebar.page.selectOption('#period', 'Q1');
    await sidebar.page.getByText('kỳ này').first().waitFor();
    await sidebar.page.selectOption('#period', 'R2.1');
    await settled();
    await sidebar.page.selectOption('#period', 'Q1');
    await settled();
    expect(server.calls.slice(before)).toEqual(['apiOverview', 'apiOverview']);
    await sidebar.page.selectOption('#period', 'year');
    await settled();
  });

  it('writes a registration into the log by keyboard alone, after telling what it will count for', async () => {
    await sidebar.page.getByRole('tab', { name: /Tổng quan/ }).focus();
    await sidebar.page.keyboard.press('ArrowRight');
    await sidebar.page.keyboard.press('ArrowRight');
    const { keyboard } = sidebar.page;
    await sidebar.page.locator('#trip-officer').waitFor();
    for (let stops = 0; stops < 4; stops += 1) await keyboard.press('Tab');
    expect(await sidebar.page.evaluate(() => document.activeElement?.id)).toBe('trip-officer');
    await keyboard.type('Lê Phương');
    await sidebar.page.locator('#trip-from').fill('2022-12-20');
    await sidebar.page.locator('#trip-to').fill('2022-12-22');
    await sidebar.page.locator('#trip-unit').fill('xã Tân Phước, thị xã La Gi');
    await sidebar.page.locator('.verdict .good-text, .verdict .need-text').waitFor();
    expect(await text('.verdict')).toContain('Lê Phương Thảo');
    const rows = server.addOn.table(LOG).length;
    await sidebar.page.locator('#trip-unit').press('Enter');
    expect(await said()).toMatch(/^Đã ghi vào Nhật ký đi cơ sở!B342/);
    const written = server.addOn.table(LOG)[rows];
    expect(written?.[1]).toBe('Lê Phương Thảo');
    expect(written?.[5]).toBe('20/12/2022');
    expect(written?.[12]).toBe('Đăng ký');
  });

  it('approves what was registered, in its own row', async () => {
    await button(/^Chờ xử lý/).click();
    const card = sidebar.page.locator('.issue', { hasText: 'Lê Phương Thảo' });
    await card.getByRole('button', { name: /Duyệt|Đã đi/ }).click();
    await settled();
    expect(['Đã duyệt', 'Đã thực hiện']).toContain(server.addOn.display(LOG, 'M342'));
  });

  it('previews a summary and makes its tab', async () => {
    await sidebar.tab(/Báo cáo/);
    await sidebar.page.selectOption('#output-period', 'Q2');
    await button('Xem trước').click();
    await sidebar.page.locator('.sheet-preview').waitFor();
    expect(await text('.sheet-preview')).toContain('TỈNH ĐOÀN BÌNH THUẬN');
    await button('Tạo').click();
    expect(await said()).toBe('Đã tạo tab “Tổng hợp quý II”.');
    expect(server.addOn.sheets()).toContain('Tổng hợp quý II');
  });

  it('puts a formula into the active cell, shown with semicolons as the sheet is Vietnamese', async () => {
    server.addOn.bench.make.spreadsheet().getSheetByName('Cài đặt')?.getRange('F3').activate();
    await sidebar.tab(/Công thức/);
    await sidebar.page.selectOption('#function', 'DAYS_ON_SITE');
    await sidebar.page.locator('#arg-officers').fill("'Danh sách cán bộ'!B2:B4");
    await sidebar.page.selectOption('#arg-trips', { index: 1 });
    await sidebar.page.selectOption('#arg-period', 'Q1');
    expect(await text('.formula')).toBe(`=DAYS_ON_SITE('Danh sách cán bộ'!B2:B4; '${LOG}'!A:N; "Q1")`);
    await button('Chèn vào ô đang chọn').click();
    expect(await said()).toBe('Đã chèn vào Cài đặt!F3.');
    expect(server.addOn.cell('Cài đặt', 'F3')).toBeGreaterThan(0);
  });

  it('asks before it writes over a cell that holds something', async () => {
    server.addOn.bench.make.spreadsheet().getSheetByName('Cài đặt')?.getRange('A1').activate();
    await button('Chèn vào ô đang chọn').click();
    await sidebar.page.getByText('Ô đang chọn đã có nội dung').waitFor();
    await button('Thôi').click();
    expect(server.addOn.cell('Cài đặt', 'A1')).toBe('Tham số');
  });

  it('saves the quota into the settings tab, and counts by it at once', async () => {
    await sidebar.tab(/Cài đặt/);
    await sidebar.page.selectOption('#settings-page', 'policy');
    await sidebar.page.locator('#policy-requiredDays').fill('62');
    await button('Lưu').click();
    expect(await said()).toBe('Đã lưu.');
    expect(server.addOn.table('Cài đặt').find(([name]) => name === 'Số ngày tối thiểu')?.[1]).toBe('62');
    await sidebar.tab(/Tổng quan/);
    expect(await text('.cards')).not.toContain('Đạt chỉ tiêu 14/14');
  });

  it('speaks English when asked, and still does when opened again', async () => {
    await button(/Switch to English/).click();
    await sidebar.page.getByRole('heading', { name: 'Overview' }).waitFor();
    expect(await text('.cards')).toContain('Mean 61.7');
    expect(await sidebar.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await sidebar.page.reload();
    await sidebar.page.getByRole('heading', { name: 'Overview' }).waitFor();
  });
});

describe('the sidebar on a log with mistakes', () => {
  openOn('nhat-ky-co-loi-2022');

  it('lists the gravest first and filters by severity', async () => {
    await sidebar.tab(/Lỗi/);
    const first = await text('.issue .severity');
    expect(first).toBe('Lỗi');
    await button(/Lưu ý/).click();
    expect(await sidebar.page.locator('#panel-issues .issue .severity.error').count()).toBe(0);
    await button(/Lưu ý/).click();
  });

  it('jumps to the cell of an issue', async () => {
    const link = sidebar.page.locator('#panel-issues .issue-head .link').first();
    const [sheet, cell] = (await link.innerText()).replace('Mở ô', '').trim().split('!');
    await link.click();
    await settled();
    const active = server.addOn.bench.make.spreadsheet().getActiveRange();
    expect(active?.getSheet().getName()).toBe(sheet);
    expect(active?.getA1Notation()).toBe(cell);
  });

  it('accepts an issue with a reason, which outlives a new check', async () => {
    const card = sidebar.page.locator('#panel-issues .issue.warning').first();
    const message = await card.locator('.issue-text').innerText();
    await card.getByRole('button', { name: 'Chấp nhận…' }).click();
    await card.locator('input').fill('Có công văn kèm theo');
    await card.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    expect(await said()).toContain('Đã chấp nhận');
    await button('Kiểm tra toàn bộ').click();
    await sidebar.page.getByText('Đã kiểm tra xong').waitFor();
    const accepted = sidebar.page.locator('.issue', { hasText: 'Có công văn kèm theo' });
    await sidebar.page.locator('#issue-department').waitFor();
    for (let more = button(/^Xem thêm/); (await more.count()) > 0; more = button(/^Xem thêm/))
      await more.click();
    expect(await accepted.first().innerText()).toContain(message);
    expect(server.addOn.sheets()).toContain('Danh sách lỗi');
  });

  it('shows before and after of a quick fix, writes it, and takes it back', async () => {
    await sidebar.page.locator('.count.error').click();
    const check = sidebar.page.locator('#panel-issues .issue input[type=checkbox]').first();
    await check.check();
    await button(/^Xem trước/).click();
    const change = sidebar.page.locator('.changes li').first();
    await change.waitFor();
    const before = await change.locator('del').innerText();
    const after = await change.locator('ins').innerText();
    const place = (await change.locator('.link').innerText()).split('!');
    expect(server.addOn.display(place[0] ?? '', place[1] ?? '')).not.toBe(after);
    await button('Sửa').click();
    expect(await said()).toMatch(/^Đã sửa [1-9]/);
    const shown = server.addOn.display(place[0] ?? '', place[1] ?? '');
    expect(shown).toBe(after);
    await button('Hoàn tác').click();
    expect(await said()).toMatch(/^Đã trả lại [1-9]/);
    expect(server.addOn.display(place[0] ?? '', place[1] ?? '')).not.toBe(after);
    expect(before).not.toBe(after);
  });

  it('corrects a column by choosing, shows the rows as they would be read, and keeps the choice', async () => {
    await sidebar.tab(/Cài đặt/);
    await sidebar.page.selectOption('#settings-page', 'tables');
    await button('6 tháng đầu năm').click();
    const topic = sidebar.page.locator('#panel-settings select', {
      has: sidebar.page.locator('option[value="topic"]'),
    });
    const index = await topic.evaluateAll((all) =>
      all.findIndex((select) => (select as HTMLSelectElement).value === 'topic'),
    );
    await topic.nth(index).selectOption('note');
    await button('Xem trước').click();
    await sidebar.page.getByText('Các dòng đọc được').waitFor();
    await button('Lưu').click();
    expect(await said()).toBe('Đã lưu cách đọc bảng 6 tháng đầu năm.');
    expect(await topic.nth(index).inputValue()).toBe('note');
  });
});
