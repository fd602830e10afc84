import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BenchPage, builtBundle, soon } from './bench-page';

let bench: BenchPage;

beforeAll(async () => {
  bench = await BenchPage.open({ file: 'samples/binh-thuan-2022.xlsx', bundleFolder: await builtBundle() });
});

afterAll(() => bench.close());

const COMMAND = 'Tổng hợp quý I';
const QUARTER = `${COMMAND} năm 2022`;

async function summarise(): Promise<void> {
  const running = bench.page.getByText('Tập lệnh đang chạy…');
  await bench.choose('Đi cơ sở', 'Tổng hợp', COMMAND);
  await running.waitFor();
  await running.waitFor({ state: 'hidden' });
}

async function cellsOf(name: string): Promise<string[]> {
  return (await bench.texts(name)).flat();
}

async function save(): Promise<string> {
  const download = bench.page.waitForEvent('download');
  await bench.page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const warning = bench.page.getByRole('button', { name: 'Vẫn tiếp tục' });
  // A click left waiting for a warning that never comes would press the button of a later question.
  await Promise.race([download, warning.waitFor().catch(() => undefined)]);
  if (await warning.isVisible()) await warning.click();
  const file = join(tmpdir(), `saved-${process.pid}.xlsx`);
  await (await download).saveAs(file);
  return file;
}

async function choose(file: { name: string; content: Buffer }): Promise<void> {
  const mimeType = 'application/octet-stream';
  await bench.page
    .locator('input[type=file]')
    .setInputFiles({ name: file.name, mimeType, buffer: file.content });
}

describe('the add-on on the page', () => {
  it('opens the sample with its tabs and the add-on’s menu', async () => {
    expect(await bench.sheetNames()).toContain('Danh sách cán bộ');
    const hint = bench.page.getByRole('note');
    expect(await hint.innerText()).toContain('Bắt đầu ở đây');
    expect(await hint.getByRole('button', { name: 'Mở bảng điều khiển' }).isVisible()).toBe(true);
    await bench.page.getByRole('menuitem', { name: 'Đi cơ sở', exact: true }).click();
    expect(await hint.isVisible()).toBe(false);
    await bench.screenshot('page-menu');
    await bench.page.keyboard.press('Escape');
  });

  it('menu → summary of the quarter → figures in cells', async () => {
    await summarise();
    expect(await bench.sheetNames()).toContain(QUARTER);
    const cells = await cellsOf(QUARTER);
    expect(cells).toContain('Kết quả cán bộ đi công tác cơ sở quý I năm 2022');
    expect(cells).toContain('Phan Trung Quân');
    await bench.screenshot('page-summary');
  });

  it('the summary may be asked for again: one tab, the same figures', async () => {
    const before = await bench.texts(QUARTER);
    await summarise();
    await soon(() => bench.texts(QUARTER)).toEqual(before);
    expect((await bench.sheetNames()).filter((name) => name.startsWith('Tổng hợp'))).toEqual([QUARTER]);
  });

  it('shows a tab that was written again with its first cell selected', async () => {
    expect(await bench.openTab()).toBe(QUARTER);
    // The agency's name stands in merged cells.
    expect(await bench.selected()).toBe('A1:H1');
  });

  it('a typed formula of the add-on counts an officer’s days, and follows a change in the log', async () => {
    await bench.type('Các đợt', 'J2', '=DAYS_ON_SITE("Phan Trung Quân";\'Nhật ký đi cơ sở\'!A:N)');
    await soon(() => bench.value('Các đợt', 'J2')).toBeTypeOf('number');
    const before = Number(await bench.value('Các đợt', 'J2'));
    expect(before).toBeGreaterThan(60);
    await bench.goTo('Các đợt', 'J2');
    await bench.screenshot('page-formula');
    await bench.goTo('Nhật ký đi cơ sở', 'G4');
    await bench.page.keyboard.press('Delete');
    await soon(() => bench.value('Các đợt', 'J2')).not.toBe(before);
    await bench.page.keyboard.press('Control+Z');
    await soon(() => bench.value('Các đợt', 'J2')).toBe(before);
  });

  it('the add-on’s functions are offered while typing, with their help', async () => {
    await bench.goTo('Các đợt', 'J4');
    await bench.page.keyboard.type('=DAYS');
    await bench.page.getByText('DAYS_ON_SITE', { exact: true }).first().waitFor();
    await bench.page.getByText('DAYS_REMAINING', { exact: true }).first().waitFor();
    await bench.screenshot('page-add-on-autocomplete');
    await bench.page.keyboard.type('_ON_SITE(');
    await bench.page.getByText('officers').first().waitFor();
    await bench.screenshot('page-formula-help');
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('Escape');
  });

  it('a trip typed with its end before its beginning is marked at once, and freed when put right', async () => {
    const noteOn = (a1: string) => bench.noteAt('Nhật ký đi cơ sở', a1);
    await bench.type('Nhật ký đi cơ sở', 'G5', '01/01/2022');
    await soon(() => noteOn('F5')).not.toBe('');
    await soon(async () => {
      await bench.hover('F5');
      return bench.page.getByText('— Đi cơ sở').first().isVisible();
    }).toBe(true);
    await bench.screenshot('page-marked');
    await bench.type('Nhật ký đi cơ sở', 'G5', '05/01/2022');
    await soon(() => noteOn('F5')).toBe('');
  });
});

describe('the add-on’s sidebar', () => {
  it('opens from the menu and shows the year’s result, computed by the bundle', async () => {
    await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
    const sidebar = bench.page.frameLocator('.sidebar iframe');
    await sidebar.getByText('14/14').first().waitFor();
    await sidebar.getByText('61,5').first().waitFor();
    await bench.screenshot('page-add-on-sidebar');
    await bench.page.locator('.sidebar').getByRole('button', { name: 'Đóng' }).click();
    await bench.page.locator('.sidebar').waitFor({ state: 'hidden' });
  });
});

describe('files on the page', () => {
  it('what was saved opens again with values, formulas, formats, merges and colours', async () => {
    const file = await save();
    const saved = await new ExcelJS.Workbook().xlsx.readFile(file);
    const log = saved.getWorksheet('Nhật ký đi cơ sở');
    expect(log?.getCell('F2').value).toEqual(new Date(Date.UTC(2022, 0, 1)));
    expect(log?.getCell('F2').numFmt).toMatch(/dd\/mm\/yyyy/i);
    expect(log?.getCell('A1').font.bold).toBe(true);
    expect(saved.getWorksheet(QUARTER)?.model.merges.length).toBeGreaterThan(5);
    expect(saved.getWorksheet('Các đợt')?.getCell('J2').formula).toContain('DAYS_ON_SITE');
    await choose({ name: 'mo-lai.xlsx', content: await readFile(file) });
    await bench.page.getByRole('button', { name: 'Vẫn tiếp tục' }).click();
    await bench.page.getByText('mo-lai.xlsx').first().waitFor();
    await bench.ready();
    expect(await bench.sheetNames()).toContain(QUARTER);
    expect(await bench.value('Nhật ký đi cơ sở', 'B2')).toBe('Trương Nhật Long');
  });

  it('a file that is no workbook is refused with a clear message, and the open one stays', async () => {
    await choose({ name: 'ảnh.xlsx', content: Buffer.from('đây không phải là sổ tính') });
    await bench.page.getByText('Không mở được tệp').waitFor();
    await bench.screenshot('page-bad-file');
    await bench.page.getByRole('button', { name: 'Đóng' }).last().click();
    expect(await bench.value('Nhật ký đi cơ sở', 'B2')).toBe('Trương Nhật Long');
  });

  it('work in progress survives a reload, with the add-on’s settings', async () => {
    await bench.type('Nhật ký đi cơ sở', 'P2', 'giữ lại');
    await soon(() => bench.value('Nhật ký đi cơ sở', 'P2')).toBe('giữ lại');
    await bench.kept();
    await bench.load();
    expect(await bench.value('Nhật ký đi cơ sở', 'P2')).toBe('giữ lại');
    expect(await bench.sheetNames()).toContain(QUARTER);
  });

  it('starting over brings the first workbook back', async () => {
    await bench.choose('Tệp', 'Bắt đầu lại từ sổ mẫu');
    await bench.page.getByRole('button', { name: 'OK' }).click();
    await soon(() => bench.sheetNames()).not.toContain(QUARTER);
    await bench.ready();
    expect(await bench.value('Nhật ký đi cơ sở', 'P2')).toBeNull();
  });

  it('a blank workbook becomes the office’s, from the panel', async () => {
    await bench.choose('Tệp', 'Sổ trắng');
    await soon(() => bench.sheetNames()).toEqual(['Trang tính1']);
    await bench.ready();
    await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
    const sidebar = bench.page.frameLocator('.sidebar iframe');
    await sidebar.getByRole('button', { name: 'Tạo sổ mới' }).click();
    // Seven tabs are made, each of its texts looked at once more: the longest wait of the page.
    await sidebar.getByText('Danh sách cán bộ còn trống').waitFor({ timeout: 100_000 });
    expect(await bench.sheetNames()).toContain('Nhật ký đi cơ sở');
    expect(await bench.openTab()).toBe('Danh sách cán bộ');
  });

  it('the page itself met no error', () => {
    expect(bench.faults).toEqual([]);
  });
});
