import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsOf, truthOf } from '../domain/truth-records';
import { OfficeServer } from '../sidebar/office-server';
import { BEFORE_ALL, columnOf, LOG, registerFirst } from '../addon/registered';
import { AddOnServer } from './add-on-server';
import { soon } from './bench-page';
import { openedSidebar } from './opened-sidebar';
import { SidebarPage } from './sidebar-page';

/** The panel asks no oftener than every two seconds: its clock is put forward by so much. */
const comeBackTo = ({ page }: SidebarPage): Promise<void> =>
  page.evaluate(() => {
    const before = performance.now.bind(performance);
    performance.now = () => before() + 2_100;
    window.dispatchEvent(new Event('focus'));
  });

describe('the panel beside a sheet that goes on changing', () => {
  const { server, sidebar, settled, button } = openedSidebar('binh-thuan-2022');
  const figure = () => sidebar().page.locator('.card', { hasText: 'Tổng số' }).innerText();
  const comeBack = () => comeBackTo(sidebar());
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

  it('follows the sheet in its lists; what somebody is changing there stays, and is not saved over the other’s', async () => {
    const { page } = sidebar();
    const to = page.locator('#round-0-to');
    await page.locator('#tab-settings').click();
    await page.selectOption('#settings-page', 'rounds');
    const rewrite = async (day: string) => {
      const { calls } = server();
      await server().addOn.setCellAsUser('Các đợt', 'D2', day);
      await comeBack();
      await readAgain(calls.length);
    };
    await rewrite('26/03/2022');
    await soon(() => to.inputValue()).toBe('26/03/2022');
    await to.fill('24/03/2022');
    await rewrite('25/03/2022');
    const taken = button('Bỏ phần đang sửa, lấy danh sách mới');
    await taken.waitFor();
    expect(await to.inputValue()).toBe('24/03/2022');
    expect(await button('Lưu').isDisabled()).toBe(true);
    expect(await sidebar().graveFaults()).toEqual([]);
    await sidebar().shoot('list-outdated-vi');
    await taken.click();
    expect(await to.inputValue()).toBe('25/03/2022');
  });
});

/** The office once somebody has written one officer's name otherwise. */
const officeOf = (name: string): OfficeServer => {
  const records = recordsOf(truthOf('binh-thuan-2022'));
  const [first, ...others] = records.officers;
  if (!first) throw new Error('The office has officers.');
  const server = new OfficeServer({ ...records, officers: [{ ...first, name }, ...others] });
  server.mark = name;
  return server;
};

describe('the panel where the sheet answers slowly', () => {
  let sidebar: SidebarPage;
  let release: () => void = () => undefined;
  const server = officeOf('Trần Văn Đầu');
  const page = () => sidebar.page;
  beforeAll(async () => {
    sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
  });
  afterAll(async () => {
    expect(sidebar.faults).toEqual([]);
    await sidebar.close();
  });

  /** Somebody renames an officer in the sheet and comes back to the panel, whose reading is held until released. */
  const changeAndComeBack = async (name: string) => {
    const held = new Promise<void>((resolve) => (release = resolve));
    server.answers.apiChanged = () => ({ ok: true, data: { mark: name, sheet: '', rows: 0 } });
    server.answers.apiOpen = async (request) => {
      await held;
      return officeOf(name).serve('apiOpen', request);
    };
    const before = server.calls.filter((call) => call === 'apiOpen').length;
    await comeBackTo(sidebar);
    await soon(() => server.calls.filter((call) => call === 'apiOpen').length).toBe(before + 1);
  };

  it('reads again behind what a person does: a click is not lost, and what is typed stays', async () => {
    await sidebar.tab(/Chuyến đi/);
    await page().fill('#trip-topic', 'Kiểm tra công tác hè');
    await changeAndComeBack('Nguyễn Văn Mới');
    expect(await page().locator('main').getAttribute('aria-busy')).toBe('false');
    await page().getByText('Đang đọc lại…').waitFor();
    await sidebar.tab(/Tổng quan/);
    await page().locator('.officer').nth(1).click();
    const back = page().getByRole('button', { name: 'Về Tổng quan' });
    await back.waitFor();
    expect(await page().getByText('Nguyễn Văn Mới').count()).toBe(0);
    await back.click();
    release();
    await page().getByText('Nguyễn Văn Mới').first().waitFor();
    expect(await page().inputValue('#trip-topic')).toBe('Kiểm tra công tác hè');
  });

  it('takes nothing over that was read before something newer', async () => {
    await changeAndComeBack('Trần Thị Cũ');
    server.answers.apiOpen = (request) => officeOf('Lê Văn Sau').serve('apiOpen', request);
    await page().getByRole('button', { name: 'Đọc lại bảng tính' }).click();
    await page().getByText('Lê Văn Sau').first().waitFor();
    release();
    await page().waitForTimeout(1_000);
    expect(await page().getByText('Trần Thị Cũ').count()).toBe(0);
  });

  it('moves nothing under a hand that is about to press', async () => {
    await changeAndComeBack('Phạm Văn Chậm');
    const row = page().locator('.officer').nth(2);
    await row.hover();
    await page().mouse.down();
    release();
    await page().waitForTimeout(1_000);
    expect(await page().getByText('Phạm Văn Chậm').count()).toBe(0);
    await page().mouse.up();
    await page().locator('.year').waitFor();
    await page().getByRole('button', { name: 'Về Tổng quan' }).click();
    await page().getByText('Phạm Văn Chậm').first().waitFor();
  });
});

describe('what is typed on a card while others change the sheet', () => {
  let server: AddOnServer;
  let sidebar: SidebarPage;
  beforeAll(async () => {
    server = await AddOnServer.of('binh-thuan-2022', BEFORE_ALL);
    await registerFirst(server.addOn, 2);
    sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
    server.tellsOfChanges = true;
    await sidebar.tab(/Chuyến đi/);
    await sidebar.page.getByRole('button', { name: 'Chờ xử lý (2)' }).click();
  });
  afterAll(async () => {
    expect(sidebar.faults).toEqual([]);
    await sidebar.close();
    server.close();
  });
  const reason = () => sidebar.page.getByLabel('Lý do trả lại');
  const readAgain = async () => {
    const before = server.calls.length;
    await comeBackTo(sidebar);
    await soon(() => server.calls.length).toBeGreaterThan(before);
    await sidebar.page.locator('main[aria-busy="false"]').waitFor();
  };

  it('stays with its trip when rows are put in above it, and is written into the right row', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Trả lại…' }).last().click();
    const officer = await page.locator('li.issue', { has: reason() }).locator('.issue-text').innerText();
    await reason().fill('trùng hội nghị tỉnh');
    const log = server.addOn.bench.make.spreadsheet().getSheetByName(LOG);
    log?.insertRowsBefore(2, 3);
    await readAgain();
    expect(await reason().inputValue()).toBe('trùng hội nghị tỉnh');
    const card = page.locator('li.issue', { has: reason() });
    expect(await card.locator('.issue-text').innerText()).toBe(officer);
    await card.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await page.getByText(/^Đã ghi quyết định cho 1 chuyến/).waitFor();
    const rows = server.addOn.table(LOG).filter((cells) => cells.includes('Trả lại'));
    expect(rows.map((cells) => cells.includes(officer))).toEqual([true]);
  });

  it('is said where the trip waits no longer: somebody else has settled it', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Trả lại…' }).first().click();
    await reason().fill('chưa có công lệnh');
    const row = server.addOn.table(LOG).findIndex((cells) => cells.includes('Đăng ký')) + 1;
    await server.addOn.setCellAsUser(LOG, `${columnOf(server.addOn, 'Trạng thái')}${row}`, 'Hủy');
    await readAgain();
    await page.getByText('Chưa gửi lời vừa gõ: “chưa có công lệnh”.').waitFor();
  });
});
