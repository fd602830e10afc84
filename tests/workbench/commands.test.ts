import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLE, ROOT } from '../../workbench/fresh.mjs';
import { fixture, openScript, workbench } from './workbench';

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly warned: readonly string[];
}

async function run(command: string, ...args: readonly string[]): Promise<Outcome> {
  const printed: string[] = [];
  const warned: string[] = [];
  const code = await workbench.main(command, args, {
    bundlePath: BUNDLE,
    samplePath: join(ROOT, 'samples', 'binh-thuan-2022.xlsx'),
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  });
  return { code, printed: printed.join('\n'), warned };
}

const folder = mkdtempSync(join(tmpdir(), 'di-co-so-'));
const SAMPLE = fixture('binh-thuan-2022');

describe('npm start', () => {
  it('prints the sample’s summary: 19 officers, 14 counted, 861 days, mean 61,5, both rates 14/14', async () => {
    const { code, printed, warned } = await run('start', '--no-serve');
    expect(warned).toEqual([]);
    expect(code).toBe(0);
    expect(printed).toContain('Tổng số cán bộ: 19; thuộc diện thực hiện: 14; được miễn: 5.');
    expect(printed).toContain('Tổng số ngày: 861; bình quân 61,5 ngày mỗi đồng chí.');
    expect(printed).toContain('Tỷ lệ thực hiện (đã đi ít nhất một ngày): 14/14 đồng chí');
    expect(printed).toContain('Tỷ lệ đạt chỉ tiêu: 14/14 đồng chí');
  });

  it('has the same figures from formulas typed into cells', async () => {
    const { printed } = await run('start', SAMPLE, '--no-serve');
    const formula = printed.split('\n').find((line) => line.startsWith('=QUARTER_SUMMARY'));
    expect(formula).toMatch(/861 .* 61,5 .*14\/14 .*14\/14/);
    expect(printed).toContain('=COMPLIANCE_RATE(;;"year") → 1');
  });
});

describe('npm run report', () => {
  it('gives one JSON object with the promised figures', async () => {
    const { code, printed } = await run('report', SAMPLE, '--period', 'year', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(printed) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(expect.arrayContaining(['officers', 'trips', 'issues', 'summary']));
    expect(report['summary']).toEqual({
      subject: 14,
      total: 19,
      days: 861,
      mean: 61.5,
      compliant: 14,
      rate: 1,
    });
  });

  it('takes the policy from a file: a quota of 62 days is met by fewer', async () => {
    const policy = join(folder, 'policy.json');
    writeFileSync(
      policy,
      JSON.stringify({
        requiredDays: 62,
        countFrom: '2022-01-01',
        countTo: '2022-12-31',
        dayKind: 'calendar',
      }),
    );
    const { printed, warned } = await run('report', SAMPLE, '--json', '--policy', policy);
    expect(warned).toEqual([]);
    const { summary } = JSON.parse(printed) as { summary: { compliant: number; subject: number } };
    expect(summary).toMatchObject({ subject: 14, compliant: 6 });
    const table = (await run('report', SAMPLE, '--policy', policy)).printed.split('\n');
    expect(table.find((line) => line.startsWith('Nguyễn Ngọc Quân'))).toMatch(/ 62 │.* 61 │ +1 │ Chưa đạt$/);
    expect(table.find((line) => line.startsWith('Nguyễn Anh Huy'))).toMatch(/^[^0-9]+│ Miễn$/);
  });

  it('names the part of a policy file that is not understood', async () => {
    const policy = join(folder, 'wrong-policy.json');
    writeFileSync(policy, JSON.stringify({ requiredDays: 'sáu mươi' }));
    const { code, warned } = await run('report', SAMPLE, '--policy', policy);
    expect(code).toBe(2);
    expect(warned).toEqual([expect.stringContaining('policy.requiredDays')]);
  });

  it('judges as of --today, whatever date of the data the workbook states', async () => {
    const log = fixture('nhat-ky-co-loi-2022');
    const futureTrips = async (...today: readonly string[]): Promise<number> => {
      const { printed } = await run('report', log, '--json', ...today);
      const { issues } = JSON.parse(printed) as { issues: { code: string; message: string }[] };
      const future = issues.filter(({ code }) => code === 'FUTURE_DATE');
      // Many of one table are told at the first of them.
      return future.reduce(
        (trips, { message }) => trips + 1 + Number(/(\d+) dòng nữa/.exec(message)?.[1] ?? 0),
        0,
      );
    };
    expect(await futureTrips()).toBe(1);
    expect(await futureTrips('--today', '2022-06-30')).toBeGreaterThan(100);
  });

  it('saves the workbook with the summary tab and says what the file can’t keep', async () => {
    const out = join(folder, 'out.xlsx');
    const { code, warned } = await run('report', SAMPLE, '--period', 'Q1', '--out', out);
    expect(code).toBe(0);
    expect(warned.join('\n')).toContain("the add-on's own marks on tabs");
    const saved = await openScript('function nothing() {}', { xlsx: readFileSync(out), fileName: out });
    const added = saved.sheets().find((name) => name.includes('quý I'));
    expect(added).toBeDefined();
    expect(saved.table(added ?? '').flat()).toContain('Phan Trung Quân');
    saved.dispose();
  });
});

describe('what a person can put right is one line in two languages, and exit code 2', () => {
  const text = join(folder, 'chu.xlsx');
  writeFileSync(text, 'Họ và tên\n');
  const json = join(folder, 'hong.json');
  writeFileSync(json, '{');
  const empty = mkdtempSync(join(tmpdir(), 'di-co-so-'));

  it.each([
    ['no file named', ['report'], 'a file is needed'],
    ['no such file', ['report', '/không/có.xlsx'], 'no such file'],
    ['not a spreadsheet', ['report', text], 'not a spreadsheet'],
    ['a folder without any', ['report', empty], 'no spreadsheet in this folder'],
    ['an unknown period', ['report', SAMPLE, '--period', 'Q5'], 'not a period: Q5'],
    ['an unknown option', ['report', SAMPLE, '--bogus'], 'bad arguments'],
    ['a day that does not exist', ['report', SAMPLE, '--today', '2022-13-01'], 'not a date'],
    ['a policy that is not there', ['report', SAMPLE, '--policy', '/không/có.json'], 'no such file'],
    ['a policy that is not JSON', ['report', SAMPLE, '--policy', json], 'not JSON'],
    ['a port that is none', ['start', '--port', 'abc'], 'not a port'],
    ['two files', ['start', SAMPLE, SAMPLE, '--no-serve'], 'one file only'],
  ])('%s', async (_fault, args, words) => {
    const [command = '', ...rest] = args;
    const { code, printed, warned } = await run(command, ...rest);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(warned).toHaveLength(1);
    expect(warned[0]).toMatch(/^[^\n]+ · [^\n]+$/);
    expect(warned[0]).toContain(words);
  });

  it('a workbook without a table of trips', async () => {
    const blank = await openScript(
      `function fill() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('Xin chào'); }`,
    );
    await blank.run('fill');
    const file = join(folder, 'khong-bang.xlsx');
    writeFileSync(file, await blank.save());
    blank.dispose();
    const { code, warned } = await run('report', file, '--json');
    expect(code).toBe(2);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toMatch(/^[^\n]+ · [^\n]+$/);
  });
});
