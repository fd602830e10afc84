import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { truthOf } from '../accuracy/truth';
import { addOnsOfEachTest, tabOf, type AddOn } from '../addon/add-on';

const open = addOnsOfEachTest();

interface Report {
  readonly officers: readonly {
    readonly name: string;
    readonly subject: boolean;
    readonly requiredDays: number;
    readonly days: number;
    readonly daysByQuarter: Readonly<Record<'Q1' | 'Q2' | 'Q3' | 'Q4', number>>;
    readonly remaining: number;
    readonly status: string;
  }[];
  readonly trips: readonly { readonly officer: string; readonly start: string; readonly end: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = 'samples/binh-thuan-2022.xlsx';

/** What a script gets from `npm run report -- FILE --period year --json`. */
const reported = (): Report =>
  JSON.parse(
    execFileSync(process.execPath, ['workbench/run.mjs', 'report', SAMPLE, '--period', 'year', '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    }),
  ) as Report;

/** The figures of one officer, wherever they were found: year, quota, still missing, four quarters. */
type Figures = readonly number[];

const sorted = (figures: ReadonlyMap<string, Figures>): [string, Figures][] =>
  [...figures].sort(([a], [b]) => a.localeCompare(b));

const fromReport = ({ officers }: Report): [string, Figures][] =>
  sorted(
    new Map(
      officers
        .filter(({ subject }) => subject)
        .map(({ name, days, requiredDays, remaining, daysByQuarter: { Q1, Q2, Q3, Q4 } }) => [
          name,
          [days, requiredDays, remaining, Q1, Q2, Q3, Q4],
        ]),
    ),
  );

const numbers = (cells: readonly unknown[]): number[] => cells.map(Number);

const fromTab = (addOn: AddOn): [string, Figures][] =>
  sorted(
    new Map(
      tabOf(addOn, 'Tổng hợp năm 2022')
        .values.filter(([number, , , quota]) => typeof number === 'number' && Number(quota) > 0)
        .map((row): [string, Figures] => [
          String(row[1]),
          numbers([12, 3, 14, 4, 5, 6, 7].map((column): unknown => row[column])),
        ]),
    ),
  );

const NAMES = "'Danh sách cán bộ'!B2:B20";
const LOG = "'Nhật ký đi cơ sở'!A:N";

const fromFormulas = async (addOn: AddOn, subject: ReadonlySet<string>): Promise<[string, Figures][]> => {
  addOn.bench.make.spreadsheet().insertSheet('Công thức');
  const formulas = [
    `=${NAMES}`,
    `=DAYS_ON_SITE(${NAMES};${LOG})`,
    `=DAYS_REQUIRED(${NAMES};${LOG})`,
    `=DAYS_REMAINING(${NAMES};${LOG})`,
    ...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `=DAYS_ON_SITE(${NAMES};${LOG};"${quarter}")`),
  ];
  for (const [index, text] of formulas.slice(1).entries())
    await addOn.setCellAsUser('Công thức', `${String.fromCharCode(65 + index)}1`, text);
  const names = tabOf(addOn, 'Danh sách cán bộ')
    .values.slice(1)
    .map((row) => String(row[1]));
  const { values } = tabOf(addOn, 'Công thức');
  return sorted(
    new Map(
      names.flatMap((name, index): [string, Figures][] =>
        subject.has(name) ? [[name, numbers(values[index] ?? [])]] : [],
      ),
    ),
  );
};

const lengthOf = ({ start, end }: Report['trips'][number]): number =>
  (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;

describe('the sample', () => {
  let report: Report;
  beforeAll(() => {
    report = reported();
  });

  it('has the year’s figures: 19 officers, 14 counted, 861 days, mean 61,5, all of them compliant', () => {
    expect(report.summary).toEqual({ subject: 14, total: 19, days: 861, mean: 61.5, compliant: 14, rate: 1 });
  });

  it('gives each officer the same figures by menu, by formulas and on the command line', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const expected = fromReport(report);
    expect(expected).toHaveLength(14);
    expect(fromTab(addOn)).toEqual(expected);
    expect(await fromFormulas(addOn, new Set(expected.map(([name]) => name)))).toEqual(expected);
  });

  it('counts unions, not sums: adding its trips up gives 912 days, of which 861 are different days', () => {
    const subject = new Set(report.officers.filter((officer) => officer.subject).map(({ name }) => name));
    const own = report.trips.filter(({ officer }) => subject.has(officer));
    expect(own.reduce((sum, trip) => sum + lengthOf(trip), 0)).toBe(912);
    const days = own.flatMap((trip) =>
      Array.from(
        { length: lengthOf(trip) },
        (_, index) => `${trip.officer} ${Date.parse(trip.start) / 86_400_000 + index}`,
      ),
    );
    expect(new Set(days).size).toBe(861);
    const truth = truthOf('binh-thuan-2022');
    expect(truth.summary.days).toBe(861);
  });
});
