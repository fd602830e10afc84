import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDoubtfulTab, DOUBTFUL } from '../addon/doubtful-tab';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';

const HOSTILE = '<img src=x onerror="document.title=1"><b>Ghi chú</b>';
const LONG = 'Những nội dung công việc cụ thể đã triển khai tại cơ sở trong đợt '.repeat(12).trim();

const namesOf = async (server: AddOnServer): Promise<string[]> => {
  const opened = (await server.serve('apiOpen', {})) as {
    data: { state: { choices: { officers: { id: string }[] } } };
  };
  return opened.data.state.choices.officers.slice(0, 3).map(({ id }) => id);
};

const wide = (page: SidebarPage): Promise<number> =>
  page.page.evaluate(() => document.documentElement.scrollWidth);

describe('how the workbook is read, in the panel', () => {
  let server: AddOnServer;
  let sidebar: SidebarPage;
  beforeAll(async () => {
    server = await AddOnServer.of('nhat-ky-co-loi-2022');
    addDoubtfulTab(server.addOn, await namesOf(server));
    sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
  });
  afterAll(async () => {
    await sidebar.close();
    server.close();
  });
  const settled = (): Promise<void> => sidebar.page.locator('main[aria-busy="false"]').waitFor();
  const visible = (name: string | RegExp) =>
    sidebar.page.getByRole('button', { name }).and(sidebar.page.locator(':visible'));

  it('tells on the overview that a table is to be answered about, and leads there', async () => {
    await visible('1 bảng cần trả lời').click();
    await sidebar.page.getByText('Chưa rõ: có cán bộ và ngày, không nói là gì').waitFor();
    expect(await sidebar.page.locator('.question').innerText()).toContain('Bảng này là gì?');
    expect(await sidebar.graveFaults()).toEqual([]);
    expect(await wide(sidebar)).toBeLessThanOrEqual(300);
    await sidebar.shoot('reading-asked-vi');
  });

  it('asks the same on the card of the issue', async () => {
    await sidebar.tab(/^Lỗi/);
    const card = sidebar.page.locator('.issue', { hasText: `${DOUBTFUL}!1` });
    await card.first().scrollIntoViewIfNeeded();
    expect(await card.first().getByRole('button', { name: 'Không liên quan' }).count()).toBe(1);
    await sidebar.shoot('reading-issue-vi');
  });

  it('takes the answer by one click, says so, and asks no more', async () => {
    await sidebar.tab(/^Cài đặt/);
    await visible('Chuyến đi đã thực hiện').click();
    await settled();
    expect(await sidebar.page.locator('.messages').innerText()).toContain(
      `Đã giữ câu trả lời cho bảng ${DOUBTFUL}`,
    );
    expect(await sidebar.page.locator('.question').count()).toBe(0);
    expect(await sidebar.page.locator('#panel-settings').innerText()).toContain('Không còn điều gì phải hỏi');
  });

  it('shows the table whole: rows, figures, columns; and asks before an answer takes the place of another', async () => {
    await visible(DOUBTFUL).click();
    const panel = sidebar.page.locator('#panel-settings');
    expect(await panel.innerText()).toContain('do người chọn');
    await sidebar.shoot('reading-table-vi');
    await panel.getByText('Chọn loại bảng').click();
    await visible('Kế hoạch, đăng ký').click();
    expect(await panel.getByRole('alert').innerText()).toContain(
      'Chuyến đi đã thực hiện. Thay bằng câu mới?',
    );
    await sidebar.shoot('reading-replace-vi');
    await visible('Thay').click();
    await settled();
    expect(await panel.locator('.taken').innerText()).toContain('Kế hoạch, đăng ký');
    expect(await sidebar.graveFaults()).toEqual([]);
  });

  it('brings the preview of chosen columns into sight, and lets a column be recognised by itself again', async () => {
    const { page } = sidebar;
    const column = page.locator('.columns li').last();
    await column.locator('select').selectOption({ label: 'Ghi chú' });
    await visible('Xem trước').click();
    await page.getByRole('heading', { name: 'Các dòng đọc được' }).waitFor();
    await expect
      .poll(async () => (await page.getByRole('heading', { name: 'Các dòng đọc được' }).boundingBox())?.y)
      .toBeLessThan(300);
    await sidebar.shoot('reading-preview-vi');
    await visible('Lưu').click();
    await visible('Thay').click();
    await settled();
    expect(await column.innerText()).toContain('do người chọn');
    await column.locator('select').selectOption({ label: 'Tự nhận lại' });
    expect(await column.innerText()).not.toContain('— do người chọn');
    await visible('Lưu').click();
    await visible('Thay').click();
    await settled();
    expect(await column.innerText()).not.toContain('— do người chọn');
    expect(await sidebar.graveFaults()).toEqual([]);
  });

  it('lists what was answered, and takes it back', async () => {
    await visible(/Về danh sách bảng/).click();
    await sidebar.page.getByText('Đã trả lời: 2').click();
    await sidebar.shoot('reading-kept-vi');
    await visible('Bỏ câu trả lời').first().click();
    await settled();
    expect(await sidebar.page.getByText('Đã trả lời: 1').count()).toBe(1);
    await visible('Bỏ câu trả lời').first().click();
    await settled();
    expect(await sidebar.page.locator('#panel-settings .question').count()).toBe(1);
  });

  it('says why the selected cell is read as it is', async () => {
    const tab = server.addOn.bench.make.spreadsheet().getSheetByName(DOUBTFUL);
    tab?.activate();
    tab?.getRange('C2').activate();
    await visible('Vì sao ô đang chọn được đọc như vậy?').click();
    await sidebar.page.locator('.why-lines').waitFor();
    expect(await sidebar.page.locator('.why-lines').innerText()).toContain('tiêu đề ghi đúng chữ');
    await sidebar.shoot('reading-why-vi');
    expect(sidebar.faults).toEqual([]);
  });
});

describe('many tables, long headings and headings that look like pages', () => {
  const MANY = 62;
  let server: AddOnServer;
  beforeAll(async () => {
    server = await AddOnServer.of('binh-thuan-2022');
    const names = await namesOf(server);
    const heading = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', HOSTILE];
    for (let index = 1; index <= MANY; index += 1)
      addDoubtfulTab(server.addOn, names, {
        sheet:
          index === 1
            ? '<i>Bảng</i> rất dài của Ban Tuyên giáo – Thanh niên công nhân 2022'
            : `Bảng ${index}`,
        heading:
          index === 1 || index % 2 === 0 ? [...heading, LONG] : [...heading, `Cột ${'x'.repeat(index)}`],
      });
  });
  afterAll(() => {
    server.close();
  });

  it.each(['vi', 'en'])('are shown as the words they are, and fit, in %s', async (locale) => {
    await server.serve('apiOpen', { locale });
    const sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
    await sidebar.page.locator('#tab-settings').click();
    await sidebar.page.locator('.question').first().waitFor();
    // Tables of one form are asked about once, and no more than so many questions are shown.
    expect(await sidebar.page.locator('.question').count()).toBe(30);
    expect(await wide(sidebar)).toBeLessThanOrEqual(300);
    // The other tables of one form are named as far as anybody reads on.
    const alike = await sidebar.page.locator('.issue .hint').first().innerText();
    expect(alike).toMatch(locale === 'vi' ? /và 28 bảng khác\.$/ : /and 28 more\.$/);
    await sidebar.shoot(`reading-many-${locale}`);
    await sidebar.page.locator('.issue .link').first().click();
    await sidebar.page.locator('.columns').waitFor();
    expect(await sidebar.page.locator('.columns').innerText()).toContain(HOSTILE);
    expect(await sidebar.page.title()).not.toBe('1');
    expect(await wide(sidebar)).toBeLessThanOrEqual(300);
    expect(await sidebar.graveFaults()).toEqual([]);
    await sidebar.page.locator('.columns select').first().selectOption('');
    expect(await sidebar.page.locator('#panel-settings .hint').allInnerTexts()).toContainEqual(
      expect.stringMatching(
        locale === 'vi' ? /^Áp dụng cho cả các bảng cùng mẫu ở: / : /tables of the same form/,
      ),
    );
    await sidebar.shoot(`reading-hostile-${locale}`);
    expect(sidebar.faults).toEqual([]);
    await sidebar.close();
  });
});
