import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Workbench from '../workbench/node';
import { provincesOf } from '../src/output/central/provinces';
import { madeBook } from './sample/book';
import { randomOf } from './sample/random';
import { xlsxOf } from './sample/xlsx';

const YEAR = 2026;
const TODAY = '2026-11-20';

/** What is wrong with three of them, as it is in life: a late book, one without settings, one with rows to be mended. */
const TROUBLES: Readonly<Record<string, 'late' | 'no-settings' | 'faults'>> = {
  'Cà Mau': 'late',
  'Lai Châu': 'no-settings',
  'Đồng Tháp': 'faults',
};

const fileName = (province: string): string =>
  `${province
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}.xlsx`;

/**
 * Makes a small book of every province into the folder, each a little different, by a seed; the add-on itself writes
 * the tab of results into each. Twice the same seed gives the same books.
 */
export async function makeSample(
  folder: string,
  { seed, workbench, bundle }: { readonly seed: number; readonly workbench: string; readonly bundle: string },
): Promise<string[]> {
  const { openWorkbook, readBundle } = createRequire(import.meta.url)(workbench) as typeof Workbench;
  const addOn = await readBundle(bundle);
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [index, province] of provincesOf(YEAR).entries()) {
    const trouble = TROUBLES[province];
    const book = madeBook(randomOf(seed * 1000 + index), { province, year: YEAR, trouble });
    const now = (): number => Date.parse(`${TODAY}T05:00:00Z`);
    const host = await openWorkbook(addOn, { xlsx: xlsxOf(book), fileName: fileName(province), now });
    await host.run('summariseYear');
    const tab = host.sheets().find((name) => name.startsWith('Tổng hợp'));
    if (tab !== undefined) host.removeSheet(tab);
    const file = join(folder, fileName(province));
    await writeFile(file, await host.save());
    host.dispose();
    files.push(file);
  }
  return files;
}
