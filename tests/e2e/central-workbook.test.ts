import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, idOf, LIST } from '../addon/central-books';
import { BenchPage, builtBundle, soon } from './bench-page';

const DATA = 'Số liệu các tỉnh';
const PROVINCES = ['An Giang', 'Bắc Ninh', 'Cà Mau'];

describe('a central workbook on the workbench’s page', () => {
  let bench: BenchPage;

  const connect = async (): Promise<void> => {
    await bench.choose('Đi cơ sở', 'Sổ trung tâm', 'Nối sổ các tỉnh');
    await bench.idle();
  };
  const states = async (): Promise<string[]> =>
    (await bench.texts(LIST)).slice(4, 7).map((row) => row[3] ?? '');

  beforeAll(async () => {
    const files = ['an-giang', 'bac-ninh', 'ca-mau'];
    bench = await BenchPage.open({
      file: 'samples/binh-thuan-2022.xlsx',
      bundleFolder: await builtBundle(),
      others: new Map(PROVINCES.map((name, index) => [idOf(name), `samples/nation/${files[index]}.xlsx`])),
    });
    await connect();
  });

  afterAll(() => bench.close());

  it('asks the person for access at the cell, and shows the province’s figures from then on', async () => {
    // Addresses are copied from the other books: nobody types them.
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await bench.focusGrid();
    await bench.goTo(LIST, 'C5');
    const addresses = PROVINCES.map(addressOf).join('\n');
    await bench.page.evaluate(async (content) => navigator.clipboard.writeText(content), addresses);
    await bench.page.keyboard.press('Control+V');
    await soon(() => bench.value(LIST, 'C7')).toBe(addressOf(PROVINCES[2] ?? ''));
    await connect();
    await soon(() => bench.value(DATA, 'A4')).toBe('#REF!');
    await connect();
    await soon(states).toEqual(['Chờ cấp quyền', 'Chờ cấp quyền', 'Chờ cấp quyền']);
    await bench.screenshot('central-awaiting');
    for (const row of [4, 208, 412]) {
      await bench.goTo(DATA, `A${row}`);
      await bench.screenshot(`central-access-${row}`);
      await bench.page.getByRole('button', { name: 'Cho phép truy cập' }).click();
      await soon(() => bench.value(DATA, `A${row}`)).toBe('Kết quả 1+2 · v1');
    }
    await connect();
    // Figures grow old as the year goes on: then they are connected with work left.
    await soon(async () => (await states()).every((state) => /^Đủ$|^Đã nối/.test(state))).toBe(true);
    await bench.screenshot('central-connected');
  });

  it('keeps a snapshot that prints what is missing', async () => {
    await bench.choose('Đi cơ sở', 'Sổ trung tâm', 'Chốt số liệu cả nước');
    await soon(() => bench.openTab()).toMatch(/^Cả nước 2026/);
    await bench.idle();
    const told = (await bench.texts(await bench.openTab())).flat().join('\n');
    expect(told).toContain('cộng được 3/34');
    expect(told).toContain('Hà Nội: Thiếu – Chưa có địa chỉ sổ');
    await bench.screenshot('central-snapshot');
    expect(bench.faults).toEqual([]);
  });
});
