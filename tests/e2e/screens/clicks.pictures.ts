import { writeFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logRow } from '../../fixtures/log-row';
import { BenchPage, builtBundle, soon } from '../bench-page';

const [ROSTER, LOG] = ['Danh sách cán bộ', 'Nhật ký đi cơ sở'];
const NAMES = ['Mai Thị Lan', 'Phan Trung Quân', 'Võ Thị Ngân'];

/** What a person's hands do for a task: presses of the mouse, and fields filled in or pasted into. */
class Hands {
  private clicks = 0;
  private fields = 0;
  private readonly began = performance.now();

  constructor(private readonly bench: BenchPage) {}

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  async menu(...path: readonly string[]): Promise<void> {
    this.clicks += path.length;
    await this.bench.choose(...path);
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.fields += 1;
    await target.click();
    await target.fill(text);
    await target.press('Tab');
  }

  async choose(target: Locator, value: string): Promise<void> {
    this.fields += 1;
    await target.selectOption(value);
  }

  /** A press on the cell, and the keys for pasting. */
  async paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): Promise<void> {
    this.clicks += 1;
    this.fields += 1;
    await this.bench.focusGrid();
    await this.bench.goTo(sheet, a1);
    const text = rows.map((row) => row.join('\t')).join('\n');
    await this.bench.page.evaluate(async (content) => navigator.clipboard.writeText(content), text);
    await this.bench.page.keyboard.press('Control+V');
  }

  /** What it took, kept for whoever asks. */
  done(task: string): { clicks: number; fields: number } {
    const { clicks, fields } = this;
    const seconds = ((performance.now() - this.began) / 1000).toFixed(1);
    told.push(`${task}: ${clicks} clicks, ${fields} fields, ${seconds} s`);
    return { clicks, fields };
  }
}

const told: string[] = [];

const opened = async (file: string): Promise<BenchPage> => {
  const bench = await BenchPage.open({ file, bundleFolder: await builtBundle() });
  await bench.page.setViewportSize({ width: 1366, height: 768 });
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return bench;
};

const panelOf = ({ page }: BenchPage) => page.frameLocator('.sidebar iframe');
const settled = (bench: BenchPage) => panelOf(bench).locator('main[aria-busy="false"]').waitFor();

afterAll(async () => {
  if (process.env['CI'] === undefined) await writeFile('screenshots/clicks.txt', `${told.join('\n')}\n`);
});

describe('a new book, from nothing', () => {
  let bench: BenchPage;
  beforeAll(async () => {
    bench = await opened('samples/binh-thuan-2022.xlsx');
    await bench.choose('Tệp', 'Sổ trắng');
    await bench.page.locator('.state').waitFor();
    await bench.ready();
  });
  afterAll(() => bench.close());

  const year = String(new Date().getFullYear());

  it('is ready for this year, with its people, its quota and its rounds, in a dozen steps', async () => {
    const hands = new Hands(bench);
    const panel = panelOf(bench);
    await hands.menu('Đi cơ sở', 'Mở bảng điều khiển');
    await hands.click(panel.getByRole('button', { name: 'Tạo sổ mới' }));
    await panel.getByText('Việc đầu tiên').waitFor();
    await bench.idle();
    const people = NAMES.map((name, index) => [`${index + 1}`, name, 'Chuyên viên', 'Ban Phong trào', 'Có']);
    await hands.paste(ROSTER, 'A2', people);
    await soon(() => bench.value(ROSTER, 'B4')).toBe(NAMES[2]);
    const rounds = [3, 5, 8, 11].map((month, index) => [
      ['I', 'II', 'III', 'IV'][index] ?? '',
      ...['1', `02/${month}/${year}`, `20/${month}/${year}`, '19'],
    ]);
    await hands.paste('Các đợt', 'A2', rounds);
    await soon(() => bench.value('Các đợt', 'B5')).not.toBeNull();
    await hands.click(panel.locator('#tab-settings'));
    await hands.choose(panel.locator('#settings-page'), 'policy');
    await hands.fill(panel.locator('#policy-requiredDays'), '60');
    await hands.click(panel.getByRole('button', { name: 'Lưu', exact: true }));
    await panel.getByText('Đã lưu.').waitFor();
    await panel.locator('#tab-overview').click();
    await panel.getByText(NAMES[2] ?? '').waitFor();
    await bench.screenshot('clicks-new-book');
    const { clicks, fields } = hands.done('a new book ready for this year');
    expect(clicks + fields).toBeLessThanOrEqual(12);
  });

  it('gets a trip by two clicks and four fields', async () => {
    const hands = new Hands(bench);
    const panel = panelOf(bench);
    await hands.click(panel.locator('#tab-trips'));
    await hands.fill(panel.locator('#trip-officer'), 'mai thi lan');
    await hands.fill(panel.locator('#trip-from'), `02/3/${year}`);
    await hands.fill(panel.locator('#trip-to'), '6/3');
    await hands.fill(panel.locator('#trip-unit'), 'xã Hàm Trí');
    await hands.click(panel.getByRole('button', { name: 'Ghi vào bảng' }));
    await soon(() => bench.value(LOG, 'B2')).toBe('Mai Thị Lan');
    expect(hands.done('one trip written')).toEqual({ clicks: 2, fields: 4 });
    expect(bench.faults).toEqual([]);
  });

  it('marks the wrong one of eleven pasted rows by itself', async () => {
    const day = (number: number) => `${String(number).padStart(2, '0')}/04/${year}`;
    const rows = Array.from({ length: 11 }, (_, row) =>
      logRow('Võ Thị Ngân', day(2 * row + 2), day(row === 4 ? 1 : 2 * row + 3), 'Đã thực hiện'),
    );
    await settled(bench);
    const hands = new Hands(bench);
    await hands.paste(LOG, 'A3', rows);
    await soon(() => bench.noteAt(LOG, 'F7')).toContain('trước ngày bắt đầu');
    expect(hands.done('11 rows pasted and marked')).toEqual({ clicks: 1, fields: 1 });
  });
});

describe('a log with mistakes', () => {
  let bench: BenchPage;
  beforeAll(async () => {
    bench = await opened('tests/fixtures/workbooks/nhat-ky-co-loi-2022.xlsx');
    await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
    await panelOf(bench).getByRole('tablist').waitFor();
  });
  afterAll(() => bench.close());

  it('has eight faults fixed by eleven clicks: one each, the tab, a look and a yes', async () => {
    const hands = new Hands(bench);
    const panel = panelOf(bench);
    await hands.click(panel.locator('#tab-issues'));
    const boxes = panel.locator('#panel-issues input[type=checkbox]');
    for (let index = 0; index < 8; index += 1) await hands.click(boxes.nth(index));
    await hands.click(panel.getByRole('button', { name: 'Xem trước 8 chỗ sửa' }));
    await hands.click(panel.getByRole('button', { name: 'Sửa', exact: true }));
    await bench.page.locator('.prompt-input').fill('Trần Văn Bình');
    await bench.page.locator('dialog[open] button', { hasText: /^OK$/ }).click();
    await panel.getByText(/^Đã sửa \d+ ô/).waitFor();
    expect(hands.done('8 fixes')).toEqual({ clicks: 11, fields: 0 });
  });

  it('has the summary of a quarter by three clicks in the menu', async () => {
    await settled(bench);
    const hands = new Hands(bench);
    await hands.menu('Đi cơ sở', 'Tổng hợp', 'Tổng hợp quý I');
    await soon(() => bench.sheetNames()).toContain('Tổng hợp quý I năm 2022');
    await bench.idle();
    expect(hands.done('the summary of a quarter')).toEqual({ clicks: 3, fields: 0 });
    expect(bench.faults).toEqual([]);
  });
});
