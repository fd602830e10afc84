import { describe, expect, it } from 'vitest';
import { openedSidebar } from './opened-sidebar';

const LOG = 'Nhật ký đi cơ sở';

describe('the sidebar on the office’s workbook of 2022', () => {
  const { server, sidebar, text, settled, button, said } = openedSidebar('binh-thuan-2022');

  it('opens with one call, and going through all tabs asks for nothing more', async () => {
    for (const tab of ['Lỗi', 'Chuyến đi', 'Báo cáo', 'Cài đặt', 'Công thức', 'Tổng quan']) {
      await sidebar().tab(new RegExp(tab));
      await sidebar().page.getByRole('tabpanel').and(sidebar().page.locator(':visible')).waitFor();
    }
    expect(server().calls).toEqual(['apiOpen']);
  });

  it.each(['overview', 'issues', 'trips', 'outputs', 'settings', 'formula'])(
    'lets the keyboard reach every control of the tab %s, and out again',
    async (tab) => {
      const { page } = sidebar();
      await page.locator(`#tab-${tab}`).click();
      await page.locator('.head button').first().focus();
      const controls = await page.evaluate(() => {
        const wanted = 'button:not(:disabled), input, select, summary, a[href], [tabindex="0"]';
        const shown = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
          (element) => element.tabIndex >= 0 && element.checkVisibility(),
        );
        shown.forEach((element, index) => element.setAttribute('data-stop', String(index)));
        return shown.length;
      });
      const reached = new Set<string>();
      for (let presses = 0; presses < controls * 4 + 10 && reached.size < controls; presses += 1) {
        const stop = await page.evaluate(() => document.activeElement?.getAttribute('data-stop'));
        if (stop) reached.add(stop);
        await page.keyboard.press('Tab');
      }
      // A group of radio buttons is one stop.
      const radios = await page.locator('input[type=radio]:visible').count();
      expect(reached.size).toBeGreaterThanOrEqual(controls - Math.max(0, radios - 1));
      await page.locator('#tab-overview').click();
    },
  );

  it('shows the figures of the summary tab and of the formulas: 14/14, 861 days, mean 61,5', async () => {
    const cards = await text('.cards');
    expect(cards).toContain('Đã đi cơ sở 14/14 100%');
    expect(cards).toContain('Đạt chỉ tiêu 14/14 100%');
    expect(cards).toContain('Bình quân 61,5');
    expect(cards).toContain('Tổng số 861');
    await server().addOn.run('summariseYear');
    const summary = server().addOn.table('Tổng hợp năm 2022').flat().join(' ');
    expect(summary).toContain('Tổng số ngày: 861; bình quân 61,5 ngày mỗi đồng chí.');
    expect(summary).toContain('14/14 đồng chí (đạt 100%)');
    await server().addOn.setCellAsUser('Cài đặt', 'F6', '=DAYS_ON_SITE("Võ Thị Ngân")');
    const row = sidebar().page.locator('.officer', { hasText: 'Võ Thị Ngân' });
    await row.waitFor();
    const [days] = /\d+(?=\/60)/.exec(await row.innerText()) ?? [];
    expect(String(server().addOn.cell('Cài đặt', 'F6'))).toBe(days);
  });

  it('names the five exempt officers with their reason', async () => {
    const group = sidebar().page.locator('.group', { hasText: 'Được miễn' });
    expect(await group.locator('.officer').count()).toBe(5);
    expect(await group.innerText()).toContain('Nghỉ thai sản (14/02/2022–13/08/2022)');
  });

  it('explains an officer’s number in steps that add up, and gives the keyboard back', async () => {
    const row = sidebar().page.locator('.officer', { hasText: 'Võ Thị Ngân' });
    await row.click();
    await sidebar().page.locator('.why').waitFor();
    const steps = (await sidebar().page.locator('.why td').allInnerTexts()).map((step) =>
      Number(step.replace('−', '-').replace(',', '.')),
    );
    const sum = steps.slice(0, -1).reduce((total, step) => total + step, 0);
    expect(sum).toBe(steps.at(-1));
    await expect
      .poll(() => sidebar().page.evaluate(() => document.activeElement?.textContent))
      .toBe('Võ Thị Ngân');
    await sidebar().page.keyboard.press('Shift+Tab');
    await sidebar().page.keyboard.press('Enter');
    await sidebar().page.locator('.why').waitFor({ state: 'detached' });
    await expect
      .poll(() => sidebar().page.evaluate(() => document.activeElement?.getAttribute('data-officer')))
      .toBe('Võ Thị Ngân');
  });

  it('says the year’s days in words for those who cannot see the calendar', async () => {
    await sidebar().page.locator('.officer', { hasText: 'Võ Thị Ngân' }).click();
    await sidebar().page.locator('.year').waitFor();
    const march = await sidebar().page.locator('.month .sr-only').nth(2).innerText();
    expect(march).toMatch(/^Tháng 3: Được tính: 18–/);
    await button('Về Tổng quan').click();
  });

  it('asks once for another period, and not again for one it has seen', async () => {
    const before = server().calls.length;
    await sidebar().page.selectOption('#period', 'Q1');
    await sidebar().page.getByText('kỳ này').first().waitFor();
    await sidebar().page.selectOption('#period', 'R2.1');
    await settled();
    await sidebar().page.selectOption('#period', 'Q1');
    await settled();
    expect(server().calls.slice(before)).toEqual(['apiOverview', 'apiOverview']);
    await sidebar().page.selectOption('#period', 'year');
    await settled();
  });

  it('writes a registration into the log by keyboard alone, after telling what it will count for', async () => {
    await sidebar()
      .page.getByRole('tab', { name: /Tổng quan/ })
      .focus();
    await sidebar().page.keyboard.press('ArrowRight');
    await sidebar().page.keyboard.press('ArrowRight');
    const { keyboard } = sidebar().page;
    await sidebar().page.locator('#trip-officer').waitFor();
    for (let stops = 0; stops < 5; stops += 1) await keyboard.press('Tab');
    expect(await sidebar().page.evaluate(() => document.activeElement?.id)).toBe('trip-officer');
    await keyboard.type('Lê Phương');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await sidebar().page.evaluate(() => document.activeElement?.id)).toBe('trip-from');
    await keyboard.type('20/12/2022');
    const end = sidebar().page.locator('#trip-to');
    await expect.poll(() => end.inputValue()).toBe('20/12/2022');
    await end.fill('32/12');
    await keyboard.press('Tab');
    expect(await text('#trip-to-error')).toBe('Tháng 12/2022 chỉ có 31 ngày.');
    expect(await text('#trip-why-not')).toBe('Còn thiếu hoặc chưa đúng: ngày về, đơn vị đến.');
    await sidebar().shoot('form-bad-day-vi');
    await end.fill('22-12-22');
    await keyboard.press('Tab');
    await expect.poll(() => end.inputValue()).toBe('22/12/2022');
    await sidebar().page.locator('#trip-unit').fill('xã Tân Phước, thị xã La Gi');
    await sidebar().page.locator('.verdict .good-text, .verdict .need-text').waitFor();
    expect(await text('.verdict')).toContain('Lê Phương Thảo');
    // Its days are past, so that it passes for done until somebody says that it is not.
    await sidebar().page.locator('input[name=trip-status]').first().check();
    const rows = server().addOn.table(LOG).length;
    await sidebar().page.locator('#trip-unit').press('Enter');
    expect(await said()).toMatch(/^Đã ghi vào Nhật ký đi cơ sở!B342/);
    const written = server().addOn.table(LOG)[rows];
    expect(written?.[1]).toBe('Lê Phương Thảo');
    expect(written?.[5]).toBe('20/12/2022');
    expect(written?.[12]).toBe('Đăng ký');
  });

  it('approves what was registered, in its own row', async () => {
    await button(/^Chờ xử lý/).click();
    const card = sidebar().page.locator('.issue', { hasText: 'Lê Phương Thảo' });
    await card.getByRole('button', { name: /Duyệt|Đã đi/ }).click();
    await settled();
    expect(['Đã duyệt', 'Đã thực hiện']).toContain(server().addOn.display(LOG, 'M342'));
  });

  it('writes a row for each officer who went: done where the days are past, the level from the unit', async () => {
    await button('Ghi mới').click();
    const { page } = sidebar();
    await page.locator('#trip-officer').fill('vo thi ngan');
    await page.keyboard.press('Enter');
    expect(await page.locator('.picked li').allInnerTexts()).toHaveLength(2);
    await page.locator('#trip-from').fill('30/2');
    await page.keyboard.press('Tab');
    expect(await text('#trip-from-error')).toBe('Tháng 2/2022 chỉ có 28 ngày.');
    await page.locator('#trip-from').fill('05/12/2022');
    // The end has followed the start: a press into it takes it whole, to be typed over.
    await page.locator('#trip-to').click();
    await page.keyboard.type('06/12');
    await page.locator('#trip-unit').fill('xã Tân Phước, thị xã La Gi');
    expect(await page.inputValue('#trip-to')).toBe('06/12/2022');
    await expect.poll(() => page.locator('#trip-level').inputValue()).toBe('commune');
    expect(await page.getByLabel('Chuyến đã đi').isChecked()).toBe(true);
    await sidebar().shoot('form-two-officers-vi');
    expect(await sidebar().graveFaults()).toEqual([]);
    await button('Ghi vào bảng').click();
    expect(await said()).toMatch(/^Đã ghi vào Nhật ký đi cơ sở!B343/);
    const [first, second] = server().addOn.table(LOG).slice(342);
    expect([first?.[1], second?.[1]]).toEqual(['Lê Phương Thảo', 'Võ Thị Ngân']);
    expect([first?.[12], second?.[12]]).toEqual(['Đã thực hiện', 'Đã thực hiện']);
    await button('Xem dòng vừa ghi').click();
    await settled();
    expect(server().addOn.bench.make.spreadsheet().getActiveRange()?.getA1Notation()).toBe('B343');
  });

  it('previews a summary and makes its tab', async () => {
    await sidebar().tab(/Báo cáo/);
    await sidebar().page.selectOption('#output-period', 'Q2');
    await button('Xem trước').click();
    await sidebar().page.locator('.sheet-preview').waitFor();
    expect(await text('.sheet-preview')).toContain('TỈNH ĐOÀN BÌNH THUẬN');
    await button('Tạo').click();
    expect(await said()).toBe('Đã tạo tab “Tổng hợp quý II năm 2022”.');
    expect(server().addOn.sheets()).toContain('Tổng hợp quý II năm 2022');
  });

  it('puts a formula into the active cell, shown with semicolons as the sheet is Vietnamese', async () => {
    server().addOn.bench.make.spreadsheet().getSheetByName('Cài đặt')?.getRange('F3').activate();
    await sidebar().tab(/Công thức/);
    await sidebar().page.selectOption('#function', 'DAYS_ON_SITE');
    await sidebar().page.locator('#arg-officers').fill("'Danh sách cán bộ'!B2:B4");
    await sidebar().page.selectOption('#arg-trips', { index: 1 });
    await sidebar().page.selectOption('#arg-period', 'Q1');
    expect(await text('.formula')).toBe(`=DAYS_ON_SITE('Danh sách cán bộ'!B2:B4; '${LOG}'!A:N; "Q1")`);
    await button('Chèn vào ô đang chọn').click();
    expect(await said()).toBe('Đã chèn vào Cài đặt!F3.');
    expect(server().addOn.cell('Cài đặt', 'F3')).toBeGreaterThan(0);
  });

  it('asks before it writes over a cell that holds something', async () => {
    server().addOn.bench.make.spreadsheet().getSheetByName('Cài đặt')?.getRange('A1').activate();
    await button('Chèn vào ô đang chọn').click();
    await sidebar().page.getByText('Ô đang chọn đã có nội dung').waitFor();
    await button('Thôi').click();
    expect(server().addOn.cell('Cài đặt', 'A1')).toBe('Tham số');
  });

  it('saves the quota into the settings tab, and counts by it at once', async () => {
    await sidebar().tab(/Cài đặt/);
    await sidebar().page.selectOption('#settings-page', 'policy');
    await sidebar().page.locator('#policy-requiredDays').fill('62');
    await button('Lưu').click();
    expect(await said()).toBe('Đã lưu.');
    expect(
      server()
        .addOn.table('Cài đặt')
        .find(([name]) => name === 'Số ngày tối thiểu')?.[1],
    ).toBe('62');
    await sidebar().tab(/Tổng quan/);
    expect(await text('.cards')).not.toContain('Đạt chỉ tiêu 14/14');
  });

  it('speaks English when asked, and still does when opened again', async () => {
    await button(/Switch to English/).click();
    await sidebar().page.getByRole('heading', { name: 'Overview' }).waitFor();
    expect(await text('.cards')).toContain('Mean 61.7');
    expect(await sidebar().page.evaluate(() => document.documentElement.lang)).toBe('en');
    await sidebar().page.reload();
    await sidebar().page.getByRole('heading', { name: 'Overview' }).waitFor();
  });
});
