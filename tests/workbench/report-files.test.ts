import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { BUNDLE } from '../../workbench/fresh.mjs';
import { fixture, workbench } from './workbench';

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly warned: readonly string[];
}

async function report(...args: readonly string[]): Promise<Outcome> {
  const printed: string[] = [];
  const warned: string[] = [];
  const code = await workbench.main('report', args, {
    bundlePath: BUNDLE,
    samplePath: '',
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { code, printed: printed.join('\n'), warned };
}

const folder = mkdtempSync(join(tmpdir(), 'di-co-so-'));
const LOG =
  'Họ và tên,Ban,Từ ngày,Đến ngày,Đơn vị,Trạng thái\n' +
  'Trần Văn Phong,Ban Tổ chức,07/03/2022,09/03/2022,xã Hòa Thắng,Đã thực hiện\n' +
  'Trần Văn Phong,Ban Tổ chức,09/03/2022,10/03/2022,xã Hòa Thắng,Đã thực hiện\n' +
  'Trần Văn Phong,Ban Tổ chức,04/04/2022,05/04/2022,"=HYPERLINK(""x"")",Hủy\n';
const file = join(folder, 'sổ.csv');
writeFileSync(file, LOG);

interface Trip {
  readonly row: number;
  readonly department: string;
  readonly status: string;
  readonly days: number;
  readonly counted: boolean;
  readonly countedDays: number;
  readonly why: string | null;
  readonly dates: readonly { readonly date: string; readonly counted: number; readonly reason: string }[];
}

describe('the trips of a report', () => {
  it('say whose department it is, whether and why they count, and what each date gives', async () => {
    const { code, printed } = await report(file, '--json');
    expect(code).toBe(0);
    const { trips } = JSON.parse(printed) as { trips: Trip[] };
    expect(
      trips.map(({ status, days, counted, countedDays, why }) => [status, days, counted, countedDays, why]),
    ).toEqual([
      ['done', 3, true, 3, null],
      ['done', 2, true, 1, 'already-counted'],
      ['cancelled', 2, false, 0, 'called-off'],
    ]);
    expect(trips[0]?.department).toBe('Ban Tổ chức');
    expect(trips[1]?.dates).toEqual([
      { date: '2022-03-09', counted: 0, reason: 'already-counted' },
      { date: '2022-03-10', counted: 1, reason: 'counted' },
    ]);
  });

  it('add up to each officer’s days by what counts of them, whatever overlaps', async () => {
    const { printed } = await report(fixture('binh-thuan-2022'), '--json');
    const { trips, officers } = JSON.parse(printed) as {
      trips: (Trip & { officer: string })[];
      officers: { name: string; days: number }[];
    };
    const sums = new Map<string, number>();
    for (const { officer, countedDays } of trips) sums.set(officer, (sums.get(officer) ?? 0) + countedDays);
    for (const { name, days } of officers) expect([name, sums.get(name) ?? 0]).toEqual([name, days]);
  });
});

describe('several files', () => {
  const all = join(folder, 'các phòng');
  mkdirSync(join(all, 'ban'), { recursive: true });
  cpSync(file, join(all, 'a.csv'));
  cpSync(file, join(all, 'ban', 'b.csv'));
  writeFileSync(join(all, 'c.xlsx'), 'không phải bảng tính');
  // The same table in a kind of which values alone are read.
  const values = write(read(LOG, { type: 'string', raw: true }), {
    type: 'buffer',
    bookType: 'ods',
  }) as Buffer;
  writeFileSync(join(all, 'd.ods'), values);
  writeFileSync(join(all, '~$c.xlsx'), 'Excel để lại');
  writeFileSync(join(all, 'đọc tôi.md'), '#');

  it('of a folder are reported one by one; one that is refused is told and takes none with it', async () => {
    const { code, printed, warned } = await report(all, '--json');
    expect(code).toBe(2);
    expect(warned).toEqual([expect.stringContaining('c.xlsx'), expect.stringMatching(/not kept: .*d\.ods$/)]);
    const list = JSON.parse(printed) as { file: string; officers?: unknown[]; error?: string }[];
    expect(
      list.map((each) => [each.file.slice(all.length + 1), each.officers?.length, each.error !== undefined]),
    ).toEqual([
      ['a.csv', 1, false],
      [join('ban', 'b.csv'), 1, false],
      ['c.xlsx', undefined, true],
      ['d.ods', 1, false],
    ]);
  });

  it('go with no --out, which names one file', async () => {
    const { code, warned } = await report(file, file, '--out', join(folder, 'out.xlsx'));
    expect(code).toBe(2);
    expect(warned).toEqual([expect.stringContaining('one file only')]);
  });

  it('are written as separated values; what a spreadsheet would run is plain text', async () => {
    const target = join(folder, 'bảng');
    expect((await report(file, '--json', '--csv', target)).code).toBe(0);
    const rows = (name: string): string[] =>
      readFileSync(join(target, name), 'utf8').replace('\uFEFF', '').trim().split('\r\n');
    expect(rows('officers.csv').map((row) => row.split(',').slice(-3))).toEqual([
      ['remaining', 'status', 'awaiting_order'],
      ['56', 'short', '0'],
    ]);
    const trips = rows('trips.csv');
    expect(trips[0]).toBe(
      'file,sheet,row,officer,department,status,start,end,unit,days,counted,counted_days,why_not_counted',
    );
    expect(trips[3]).toContain(`"'=HYPERLINK(""x"")",2,false,0,called-off`);
    const days = rows('days.csv').slice(1);
    expect(days).toHaveLength(7);
    expect(days.reduce((sum, row) => sum + Number(row.split(',').at(-2)), 0)).toBe(4);
  });
});
