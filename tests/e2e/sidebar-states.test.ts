import { afterEach, describe, expect, it } from 'vitest';
import type { Records } from '../../src/domain/records';
import { recordsOf, truthOf } from '../domain/truth-records';
import { OfficeServer } from '../sidebar/office-server';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';

let sidebar: SidebarPage;

const open = async (server: OfficeServer, locale = 'vi-VN'): Promise<SidebarPage> => {
  sidebar = await SidebarPage.start(locale);
  await sidebar.open(server);
  return sidebar;
};

afterEach(async () => {
  expect(sidebar.faults).toEqual([]);
  await sidebar.close();
});

const office = (): Records => recordsOf(truthOf('binh-thuan-2022'));

const failing = (message: string): OfficeServer => {
  const server = new OfficeServer(office());
  server.answers.apiOpen = () => {
    throw new Error(message);
  };
  return server;
};

const alertText = async (): Promise<string> => sidebar.page.getByRole('alert').innerText();

describe('when the sidebar cannot open', () => {
  it.each([
    ['PERMISSION_DENIED: the browser has a second Google account', 'Google đang dùng một tài khoản khác'],
    ['Authorization is required to perform that action.', 'Tiện ích chưa được cấp quyền'],
    ['Exceeded maximum execution time', 'Google dừng vì chạy quá lâu'],
    ['NetworkError: Connection failure due to HTTP 0', 'Mất kết nối với Google'],
    ['We’re sorry, a server error occurred.', 'Không hoàn thành được'],
  ])('%s: says so, what to do, and offers to try again', async (message, title) => {
    const server = failing(message);
    await open(server);
    await sidebar.page.getByText(title).waitFor();
    expect((await alertText()).length).toBeGreaterThan(title.length + 30);
    expect(await sidebar.graveFaults()).toEqual([]);
    server.answers.apiOpen = () => ({
      ok: false,
      code: 'busy',
      message: 'Đang bận.',
      action: 'Đợi một lát.',
    });
    await sidebar.page.getByRole('button', { name: 'Thử lại' }).click();
    await sidebar.page.getByText('Đang bận.').waitFor();
  });

  it('takes no answer that is not what was agreed: the add-on was updated meanwhile', async () => {
    const server = new OfficeServer(office());
    server.answers.apiOpen = () => ({ ok: true, data: { locale: 'vi', overview: 'nothing' } });
    await open(server);
    await sidebar.page.getByText('Tiện ích vừa được cập nhật').waitFor();
  });

  it('shows that it is reading while the answer is on its way', async () => {
    const server = new OfficeServer(office());
    server.answers.apiOpen = () => new Promise(() => undefined);
    await open(server);
    await sidebar.page.getByText('Đang đọc bảng tính…').waitFor();
    expect(await sidebar.graveFaults()).toEqual([]);
    await sidebar.shoot('loading-vi');
  });
});

describe('what a person may not do', () => {
  it('is said, and its buttons are held back', async () => {
    const server = new OfficeServer(office());
    server.access = { edit: false, manage: false };
    await open(server);
    await sidebar.tab(/Chuyến đi/);
    await sidebar.page.getByText('Đồng chí chỉ được xem bảng tính này').waitFor();
    await sidebar.tab(/Cài đặt/);
    await sidebar.page.selectOption('#settings-page', 'policy');
    await sidebar.page.getByText('Cài đặt đang được bảo vệ').waitFor();
    const save = sidebar.page.getByRole('button', { name: 'Lưu' });
    expect(await save.isDisabled()).toBe(true);
    expect(await sidebar.graveFaults()).toEqual([]);
    await sidebar.shoot('no-permission-vi');
  });
});

describe('what cells say', () => {
  it('is shown as text, whatever it looks like', async () => {
    const records = office();
    const name = '<img src=x onerror="window.hacked=1"><b>Đoàn</b>';
    const [first, ...others] = records.officers;
    if (!first) throw new Error('The office has officers.');
    await open(new OfficeServer({ ...records, officers: [{ ...first, name, department: name }, ...others] }));
    await sidebar.page.getByText(name).first().waitFor();
    expect(await sidebar.page.locator('main img').count()).toBe(0);
    expect(await sidebar.page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

describe('a failure of one call', () => {
  it('leaves the sidebar as it was, in the server’s own words, until the person closes it', async () => {
    const server = new OfficeServer(office());
    await open(server);
    server.answers.apiOfficer = () => ({
      ok: false,
      code: 'not-found',
      message: 'Không còn cán bộ này.',
      action: 'Bấm Đọc lại.',
    });
    await sidebar.page.locator('.officer').first().click();
    await sidebar.page.getByText('Không còn cán bộ này.').waitFor();
    expect(await alertText()).toContain('Bấm Đọc lại.');
    expect(await sidebar.page.locator('.officer').count()).toBe(19);
    await sidebar.page.getByRole('button', { name: 'Đóng' }).click();
    expect(await sidebar.page.getByRole('alert').count()).toBe(0);
  });
});

describe('very long names', () => {
  it('wrap inside 300 pixels, nothing is pushed out of sight', async () => {
    const records = office();
    const long = 'Công Tằng Tôn Nữ Nguyễn Phước Hoàng Thụy Khánh Đoan Trang';
    const department = 'Ban Đoàn kết tập hợp thanh niên và Công tác Hội Liên hiệp Thanh niên Việt Nam tỉnh';
    const officers = records.officers.map((officer) => ({
      ...officer,
      name: `${long} ${officer.order + 1}`,
      department,
    }));
    await open(new OfficeServer({ ...records, officers }));
    await sidebar.page.locator('.officer').first().waitFor();
    await sidebar.shoot('long-names-vi');
    await sidebar.page.locator('.officer').first().click();
    await sidebar.page.locator('.year').waitFor();
    const width = await sidebar.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(300);
    await sidebar.shoot('long-names-officer-vi');
  });
});

describe('a workbook with nothing in it', () => {
  it('offers to make the office’s tabs, and then the roster to be filled in', async () => {
    const server = await AddOnServer.of();
    sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
    expect(server.addOn.sheets()).not.toContain('Danh sách cán bộ');
    await sidebar.page.getByRole('button', { name: 'Tạo sổ mới' }).press('Enter');
    await sidebar.page.getByText('Danh sách cán bộ còn trống').waitFor();
    expect(server.addOn.sheets()).toEqual(expect.arrayContaining(['Danh sách cán bộ', 'Nhật ký đi cơ sở']));
    expect(await sidebar.page.locator('.messages [role="status"]').innerText()).toContain('Danh sách cán bộ');
    expect(await sidebar.page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await sidebar.graveFaults()).toEqual([]);
    await sidebar.shoot('new-workbook-vi');
    await sidebar.page.getByRole('button', { name: 'Mở tab Danh sách cán bộ' }).click();
    await sidebar.page.locator('main[aria-busy="false"]').waitFor();
    const active = server.addOn.bench.make.spreadsheet().getActiveRange();
    expect(active?.getSheet().getName()).toBe('Danh sách cán bộ');
    await sidebar.tab(/Chuyến đi/);
    await sidebar.page.locator('#trip-officer').waitFor();
    await sidebar.tab(/Cài đặt/);
    await sidebar.page
      .getByText(/chưa có dòng nào/)
      .first()
      .waitFor();
    server.close();
  });
});

describe('a check that is stopped', () => {
  it('says what is marked already and what is as it was; the next check does the rest', async () => {
    const server = await AddOnServer.of('nhat-ky-co-loi-2022');
    const sheets = server.addOn.sheets();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    sidebar = await SidebarPage.start();
    await sidebar.openReady({
      serve: async (name, request) => {
        const answer = await server.serve(name, request);
        if (name === 'apiCheckTab') await held;
        return answer;
      },
    });
    await sidebar.tab(/Lỗi/);
    await sidebar.page.getByRole('button', { name: 'Kiểm tra toàn bộ' }).click();
    await sidebar.page.getByRole('button', { name: 'Dừng' }).click();
    release();
    const said = sidebar.page.getByText(`Đã dừng: 1/${String(sheets.length)} tab đã được đánh dấu`);
    await said.waitFor();
    expect(await said.innerText()).toContain('danh sách lỗi chưa đổi');
    expect(server.calls).toEqual(['apiOpen', 'apiCheckTabs', 'apiCheckTab']);
    expect(server.addOn.sheets()).toEqual(sheets);
    await sidebar.page.getByRole('button', { name: 'Kiểm tra toàn bộ' }).click();
    await sidebar.page.getByText('Đã kiểm tra xong').waitFor();
    expect(server.addOn.sheets()).toContain('Danh sách lỗi');
    server.close();
  });
});
