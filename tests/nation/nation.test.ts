import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../nation/result';
import { madeBook } from '../../nation/sample/book';
import { randomOf } from '../../nation/sample/random';
import { xlsxOf } from '../../nation/sample/xlsx';
import { handIn, nation, newFolder, TODAY, type Outcome } from './trial';

const YEAR = 2026;
const PROVINCES = ['Lâm Đồng', 'Gia Lai', 'Huế', 'Cà Mau', 'Sơn La'];

/** Random offices: few or many officers, whole days alone or many half days. */
const wishes = fc.sample(
  fc.record({
    seed: fc.nat(1_000_000),
    officers: fc.integer({ min: 1, max: 9 }),
    halfDays: fc.double({ min: 0, max: 0.9, noNaN: true }),
  }),
  { numRuns: PROVINCES.length, seed: 20261130 },
);

/** What a query or a page might take for more than a name. */
const HOSTILE = `'); DROP TABLE trips; --<script>alert(1)</script>`;

/** The book with pictures that unpack to far more than any office keeps. */
const swollen = (book: Uint8Array): Uint8Array => {
  const picture = new Uint8Array(60_000_000);
  const pictures = Array.from({ length: 7 }, (_, index) => [`xl/media/${index}.bmp`, picture] as const);
  return zipSync({ ...unzipSync(book), ...Object.fromEntries(pictures) }, { level: 1 });
};

let folder: string;
let first: Outcome;

beforeAll(async () => {
  folder = await newFolder();
  for (const [index, { seed, ...wish }] of wishes.entries())
    await handIn(folder, seed, { province: PROVINCES[index] ?? '', year: YEAR, ...wish });
  await writeFile(join(folder, 'offices.txt'), [...PROVINCES, 'Điện Biên'].join('\n'));
  // Two processes beside each other give what one gives.
  first = await nation(folder, '--offices', join(folder, 'offices.txt'), '--workers', '2');
});

describe('the books of the nation', () => {
  it('agree to the half day, whatever is in them: sheet, add-on, half days, and an independent count', () => {
    expect(answer(first.answers, 'audits/three-sums')).toEqual([]);
    expect(answer(first.answers, 'audits/auditor')).toEqual([]);
    expect(answer(first.answers, 'audits/halves-once')).toEqual([]);
    const totals = answer(first.answers, 'audits/totals');
    expect(totals).toHaveLength(PROVINCES.length);
    for (const { sheet_days: sheet, standing_days: standing, half_days: halves } of totals) {
      expect(sheet).toBe(standing);
      expect(halves).toBe(standing);
    }
    expect(first.code).toBe(0);
  });

  it('give one result with its denominators, and the parts add up to it', () => {
    const [result = {}] = answer(first.answers, 'results/national');
    const sum = (name: string, field: string): number =>
      answer(first.answers, name).reduce((total, row) => total + Number(row[field]), 0);
    expect(result).toMatchObject({ awaited: 6, submitted: 5, books: 5 });
    expect(Number(result['days'])).toBeGreaterThan(100);
    for (const part of ['by-province', 'by-quarter', 'by-month', 'by-level', 'by-kind'])
      expect(sum(`results/${part}`, 'days'), part).toBe(result['days']);
    expect(Number(result['mean'])).toBeCloseTo(Number(result['days']) / Number(result['subject']), 6);
  });

  it('say who is missing', () => {
    expect(answer(first.answers, 'gates')).toEqual([
      { province: 'Điện Biên', book_id: null, reason: 'missing', amount: 1 },
    ]);
  });

  it('are written as Parquet, lines of JSON, a workbook and one JSON file', async () => {
    const tables = await readdir(join(first.out, 'tables'));
    expect(tables).toContain('trip_days.parquet');
    expect(tables).toContain('trip_days.ndjson');
    const book = read(await readFile(join(first.out, 'nation.xlsx')));
    const [nationRow] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Cả nước'] ?? {});
    expect(nationRow).toMatchObject({ days: answer(first.answers, 'results/national')[0]?.['days'] });
    expect(JSON.parse(await readFile(join(first.out, 'nation.json'), 'utf8'))).toEqual(first.answers);
  });

  it('are not read again until they change', async () => {
    const again = await nation(folder, '--offices', join(folder, 'offices.txt'));
    expect(again.readAnew).toEqual([]);
    expect(again.answers['results/national']).toEqual(first.answers['results/national']);
  });

  it('are read to the end by the next run where one was killed, and what was read is not read again', async () => {
    const cache = join(folder, '.killed');
    const args = ['nation/run.mjs', folder, '--today', TODAY, '--workers', '1', '--cache', cache];
    const killed = spawn(process.execPath, [...args, '--out', join(folder, '.out')], { stdio: 'ignore' });
    const kept = async (): Promise<number> =>
      (await readdir(cache).catch(() => [])).filter((name) => name.endsWith('.json')).length;
    await expect.poll(kept, { timeout: 120_000, interval: 50 }).toBeGreaterThan(0);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const before = await kept();
    expect(before).toBeLessThan(PROVINCES.length);
    const next = await nation(folder, '--offices', join(folder, 'offices.txt'), '--cache', cache);
    expect(next.readAnew.length).toBeLessThanOrEqual(PROVINCES.length - before);
    expect(next.answers['results/national']).toEqual(first.answers['results/national']);
  });

  it('name nobody where that is asked for', async () => {
    const names = answer(first.answers, 'results/officers').map(({ officer }) => String(officer));
    const { out, answers } = await nation(folder, '--anonymous');
    const tables = await readdir(join(out, 'tables'));
    const texts = await Promise.all(
      tables
        .filter((name) => name.endsWith('.ndjson'))
        .map((name) => readFile(join(out, 'tables', name), 'utf8')),
    );
    const told = [...texts, JSON.stringify(answers)].join('\n');
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => told.includes(name))).toEqual([]);
    expect(answer(answers, 'results/officers')[0]?.['officer']).toMatch(/^Cán bộ \d+$/);
  });
});

describe('a book that is not as the others', () => {
  it('is named with its officer where somebody changed its results by hand', async () => {
    const own = await newFolder();
    const file = await handIn(own, 7, { province: 'Huế', year: YEAR, officers: 3 });
    await handIn(own, 8, { province: 'Gia Lai', year: YEAR, officers: 2 });
    const book = read(await readFile(file), { cellDates: false });
    const sheet = book.Sheets['Kết quả 1+2'] ?? {};
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    const days = rows[0]?.indexOf('Số ngày') ?? -1;
    sheet[utils.encode_cell({ r: 2, c: days })] = { t: 'n', v: 99 };
    await writeFile(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { code, answers } = await nation(own);
    expect(code).toBe(3);
    expect(answer(answers, 'audits/three-sums')).toMatchObject([
      { province: 'Huế', officer: rows[2]?.[rows[0]?.indexOf('Họ và tên') ?? -1], sheet_days: 99 },
    ]);
  });

  it('harms no other: not a workbook, empty, broken off in the middle, huge, or full of what programs would obey', async () => {
    const own = await newFolder();
    const file = await handIn(own, 9, { province: 'Sơn La', year: YEAR, officers: 2 });
    const good = await readFile(file);
    await writeFile(join(own, 'a.xlsx'), 'this is no workbook');
    await writeFile(join(own, 'b.xlsx'), good.subarray(0, good.length / 2));
    await writeFile(join(own, 'c.xlsx'), '');
    await writeFile(join(own, 'd.xlsx'), swollen(good));
    const hostile = xlsxOf(madeBook(randomOf(10), { province: HOSTILE, year: YEAR, officers: 2 }));
    await writeFile(join(own, `e'; DROP TABLE books; --.xlsx`), hostile);
    const { code, answers } = await nation(own);
    expect(code).toBe(2);
    const [sonLa, ...others] = answer(answers, 'results/by-province');
    expect(sonLa).toMatchObject({ province: 'Sơn La' });
    expect(others.every(({ province }) => province !== 'Sơn La')).toBe(true);
    const unreadable = answer(answers, 'gates').filter(({ reason }) => reason === 'unreadable');
    expect(unreadable.map(({ book_id: book }) => book)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx']);
    const strange = answer(answers, 'gates').filter(({ reason }) => reason === 'unknown-office');
    expect(strange.map(({ book_id: book }) => book)).toEqual([`e'; DROP TABLE books; --.xlsx`]);
  });

  it('keeps its province out of those that are complete: late, without settings, rows left, a second book', async () => {
    const own = await newFolder();
    await handIn(own, 11, { province: 'Cà Mau', year: YEAR, officers: 2, trouble: 'late' });
    await handIn(own, 12, { province: 'Lai Châu', year: YEAR, officers: 2, trouble: 'no-settings' });
    const file = await handIn(own, 13, { province: 'Đồng Tháp', year: YEAR, officers: 2, trouble: 'faults' });
    await writeFile(join(own, 'Đồng Tháp sửa.xlsx'), await readFile(file));
    const { answers } = await nation(own, '--offices', join(folder, 'offices.txt'));
    const told = answer(answers, 'gates').map(({ province, book_id: book, reason }) => [
      province ?? book,
      reason,
    ]);
    expect(told).toContainEqual(['Cà Mau', 'too-old']);
    expect(told).toContainEqual(['Lai Châu.xlsx', 'assumed-policy']);
    expect(told).toContainEqual(['Đồng Tháp.xlsx', 'not-counted']);
  });
});
