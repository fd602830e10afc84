import { describe, expect, it } from 'vitest';
import { openedSidebar } from './opened-sidebar';

describe('the sidebar on a log with mistakes', () => {
  const { server, sidebar, text, settled, button, said } = openedSidebar('nhat-ky-co-loi-2022');

  it('says at once who is behind, what is wrong and what waits, and leads there', async () => {
    const tasks = sidebar().page.getByRole('list', { name: 'Việc cần làm' }).getByRole('button');
    expect(await tasks.allInnerTexts()).toEqual([
      '13 người chậm tiến độ 125,5 ngày',
      '25 lỗi, 35 cảnh báo cần xem',
      '5 chuyến đang chờ xử lý',
    ]);
    const officers = sidebar().page.locator('.officer');
    const all = await officers.count();
    await tasks.first().click();
    expect(await officers.count()).toBe(13);
    for (const words of await officers.allInnerTexts()) expect(words).toContain('còn thiếu');
    await tasks.first().click();
    expect(await officers.count()).toBe(all);
    await tasks.nth(1).click();
    expect(await text('#panel-issues h2')).toBe('Lỗi');
    await sidebar().tab(/Tổng quan/);
    await tasks.nth(2).click();
    expect(await sidebar().page.locator('#panel-trips .chip:visible').count()).toBeGreaterThan(0);
  });

  it('counts for an officer what asks for something, not the notes', async () => {
    await sidebar().tab(/Tổng quan/);
    const row = sidebar().page.locator('.officer', { hasText: 'Đinh Đức Thủy' });
    expect(await row.innerText()).toContain('6 chỗ cần xem');
    await row.click();
    const own = sidebar().page.locator('#panel-overview .issue');
    await own.first().waitFor();
    expect(await own.and(sidebar().page.locator('.error, .warning')).count()).toBe(6);
    expect(await own.and(sidebar().page.locator('.info')).count()).toBeGreaterThan(0);
    // What can be put right at once is put right from here too, after the same look at before and after.
    expect(await own.locator('input[type=checkbox], select').count()).toBeGreaterThan(0);
    await button('Về Tổng quan').click();
  });

  it('lists the gravest first and filters by severity', async () => {
    await sidebar().tab(/Lỗi/);
    const first = await text('.issue .severity');
    expect(first).toBe('Lỗi');
    await button(/Lưu ý/).click();
    expect(await sidebar().page.locator('#panel-issues .issue .severity.error').count()).toBe(0);
    await button(/Lưu ý/).click();
  });

  it('jumps to the cell of an issue', async () => {
    const link = sidebar().page.locator('#panel-issues .issue-head .link').first();
    const [sheet, cell] = (await link.innerText()).replace('Mở ô', '').trim().split('!');
    await link.click();
    await settled();
    const active = server().addOn.bench.make.spreadsheet().getActiveRange();
    expect(active?.getSheet().getName()).toBe(sheet);
    expect(active?.getA1Notation()).toBe(cell);
  });

  it('accepts an issue with a reason, which outlives a new check', async () => {
    const card = sidebar().page.locator('#panel-issues .issue.warning').first();
    const message = await card.locator('.issue-text').innerText();
    await card.getByRole('button', { name: 'Chấp nhận…' }).click();
    await card.locator('input').fill('Có công văn kèm theo');
    await card.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    expect(await said()).toContain('Đã chấp nhận');
    await button('Kiểm tra toàn bộ').click();
    await sidebar().page.getByText('Đã kiểm tra xong').waitFor();
    const accepted = sidebar().page.locator('.issue', { hasText: 'Có công văn kèm theo' });
    await sidebar().page.locator('#issue-department').waitFor();
    for (let more = button(/^Xem thêm/); (await more.count()) > 0; more = button(/^Xem thêm/))
      await more.click();
    expect(await accepted.first().innerText()).toContain(message);
    expect(server().addOn.sheets()).toContain('Danh sách lỗi');
  });

  it('shows before and after of a quick fix, writes it, and takes it back', async () => {
    await sidebar().page.locator('.count.error').click();
    const check = sidebar().page.locator('#panel-issues .issue input[type=checkbox]').first();
    const promised = await sidebar().page.locator('#panel-issues .issue .check label').first().innerText();
    expect(await sidebar().filledButtons()).toEqual(['Kiểm tra toàn bộ']);
    await check.check();
    expect(await sidebar().filledButtons()).toEqual(['Xem trước 1 chỗ sửa']);
    await button(/^Xem trước/).click();
    const change = sidebar().page.locator('.changes li').first();
    await change.waitFor();
    const before = await change.locator('del').innerText();
    const after = await change.locator('ins').innerText();
    const place = (await change.locator('.link').innerText()).split('!');
    expect(server().addOn.display(place[0] ?? '', place[1] ?? '')).not.toBe(after);
    await button('Sửa').click();
    expect(await said()).toMatch(/^Đã sửa [1-9]/);
    const shown = server().addOn.display(place[0] ?? '', place[1] ?? '');
    expect(shown).toBe(after);
    await button('Hoàn tác').click();
    expect(await said()).toMatch(/^Đã trả lại [1-9]/);
    expect(server().addOn.display(place[0] ?? '', place[1] ?? '')).not.toBe(after);
    expect(before).not.toBe(after);
    expect(promised).toContain(after);
  });

  it('offers the same quick fixes on the officer’s own page', async () => {
    const { page } = sidebar();
    await sidebar().tab(/Tổng quan/);
    await page.locator('.officer', { hasText: 'Nguyễn Minh Tuyền' }).click();
    const choose = button(/^Chọn cả \d+ lỗi sửa nhanh được$/);
    const count = /\d+/.exec(await choose.innerText())?.[0] ?? '';
    await choose.click();
    await button(`Xem trước ${count} chỗ sửa`).click();
    await page.locator('.changes:visible li').first().waitFor();
    await button('Sửa').click();
    expect(await said()).toMatch(/^Đã sửa [1-9]/);
    expect(await choose.count()).toBe(0);
    await button('Về Tổng quan').click();
  });

  it('corrects a column by choosing, shows the rows as they would be read, and keeps the choice', async () => {
    await sidebar().tab(/Cài đặt/);
    await sidebar().page.selectOption('#settings-page', 'tables');
    await button('6 tháng đầu năm').click();
    const topic = sidebar().page.locator('#panel-settings select', {
      has: sidebar().page.locator('option[value="topic"]'),
    });
    const index = await topic.evaluateAll((all) =>
      all.findIndex((select) => (select as HTMLSelectElement).value === 'topic'),
    );
    await topic.nth(index).selectOption('note');
    await button('Xem trước').click();
    await sidebar().page.getByText('Các dòng đọc được').waitFor();
    await button('Lưu').click();
    expect(await said()).toBe('Đã giữ câu trả lời cho bảng 6 tháng đầu năm.');
    expect(await topic.nth(index).inputValue()).toBe('note');
  });
});
