import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAddOn, valuesRead, type AddOn } from './add-on';

let addOn: AddOn;

const openChecked = async (name: string): Promise<void> => {
  addOn = await openAddOn(name);
  await addOn.run('checkWorkbook');
};

/** Workbooks by the names of their tab of trips and of their roster. */
const OFFICES = [
  { name: 'binh-thuan-2022', log: "'Nhật ký đi cơ sở'!A:N", people: "'Danh sách cán bộ'!B2:B20", tabs: 6 },
  { name: 'quy-mo-200-can-bo', log: "'Nhật ký'!A:N", people: "'Danh sách'!B2:B201", tabs: 5 },
] as const;

/** The tab that a formula is written on is looked at once, as the tab of any edit. */
const OWN_TAB = 1;

/** What a formula shows on a tab of its own, and how many tabs were read until then. */
const ask = async (formula: string): Promise<{ shown: string[][]; tabs: number }> => {
  const tab = addOn.addSheet();
  addOn.calls.reset();
  addOn.bench.make.spreadsheet().getSheetByName(tab)?.getRange('A1').setFormula(formula);
  await addOn.settle();
  const tabs = valuesRead(addOn);
  const shown = addOn.table(tab);
  addOn.removeSheet(tab);
  return { shown, tabs };
};

describe.each(OFFICES)('a formula in $name', ({ name, log, people, tabs }) => {
  beforeAll(() => openChecked(name));
  afterAll(() => {
    addOn.dispose();
  });

  it('over a range of trips reads no other tab once the workbook was checked, and answers as the whole workbook does', async () => {
    for (const call of [`DAYS_ON_SITE(${people};TRIPS;"Q1")`, `COMPLIANCE(${people};TRIPS)`]) {
      const whole = await ask(`=${call.replace('TRIPS', '')}`);
      const ranged = await ask(`=${call.replace('TRIPS', log)}`);
      expect(ranged.shown).toEqual(whole.shown);
      expect(ranged.tabs).toBeLessThanOrEqual(OWN_TAB);
      expect(whole.tabs).toBeGreaterThanOrEqual(tabs);
    }
  });

  it('about rounds or exemptions needs the lists alone', async () => {
    const exempt = await ask(`=IS_EXEMPT(${people})`);
    expect(exempt.tabs).toBeLessThanOrEqual(OWN_TAB);
    const status = await ask(`=COMPLIANCE(${people})`);
    expect(exempt.shown.map(([cell]) => cell === 'TRUE')).toEqual(
      status.shown.map(([cell]) => cell === 'Miễn'),
    );
    const round = await ask('=ROUND_OF(DATE(2022;4;3))');
    expect(round.shown).toEqual([['Quý II, đợt 1']]);
    expect(round.tabs).toBeLessThanOrEqual(OWN_TAB);
  });
});

it('a formula follows a list that somebody has changed since', async () => {
  await openChecked('binh-thuan-2022');
  const owed = `=DAYS_REQUIRED("Phan Trung Quân";'Nhật ký đi cơ sở'!A:N)`;
  expect((await ask(owed)).shown).toEqual([['60']]);
  const roster = addOn.bench.make.spreadsheet().getSheetByName('Danh sách cán bộ')?.getDataRange();
  const row = roster?.getValues().findIndex((cells) => cells.includes('Phan Trung Quân')) ?? 0;
  await addOn.setCellAsUser('Danh sách cán bộ', `E${row + 1}`, 'Không');
  expect((await ask(owed)).shown).toEqual([['0']]);
  addOn.dispose();
});
