import { afterEach, describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, type AddOn } from './add-on';

const open = addOnsOfEachTest();

type Page = 'sidebar' | 'paper-dialog';

interface Circumstances {
  /** A public workbook; an empty one where none is named. */
  readonly workbook?: string | undefined;
  /** The pages that were opened before. */
  readonly pages: readonly Page[];
}

const OFFICE = 'binh-thuan-2022';
const EVERYTHING: Circumstances = { workbook: OFFICE, pages: ['sidebar', 'paper-dialog'] };

/** Opens the pages and goes through both steps of the self-check, with what is to be broken broken in between. */
const selfCheck = async (
  { workbook, pages }: Circumstances,
  breaking: (addOn: AddOn) => void = () => undefined,
) => {
  const addOn = await open(workbook);
  if (pages.includes('sidebar')) await addOn.run('apiOpen', {});
  if (pages.includes('paper-dialog'))
    await addOn.run('apiReportDocument', { kind: 'report', period: 'year' });
  const tabs = addOn.sheets();
  addOn.ui.answerAlert('YES');
  await addOn.run('selfCheck');
  expect(lastToast(addOn)).toContain('Đợi khoảng 20 giây');
  breaking(addOn);
  await addOn.run('selfCheck');
  expect(addOn.sheets()).toEqual(tabs);
  const html = addOn.ui.panels.at(-1)?.html ?? '';
  const report = /<textarea[^>]*>([^]*?)<\/textarea>/.exec(html)?.[1] ?? '';
  const failed = [...report.matchAll(/^FAILED (\S+)/gm)].map(([, fact]) => fact);
  return { addOn, html, report, failed };
};

const mended: (() => void)[] = [];
afterEach(() => {
  for (const mend of mended.splice(0)) mend();
});

/** Makes Google's method do something else than it does, until the test ends. */
const replace = (target: object, method: string, work: (...args: never[]) => unknown): void => {
  const before = Object.getOwnPropertyDescriptor(target, method);
  mended.push(() => {
    if (before === undefined) Reflect.deleteProperty(target, method);
    else Object.defineProperty(target, method, before);
  });
  Object.defineProperty(target, method, { value: work, configurable: true });
};

/** Facts that were broken on purpose. */
const broken = new Set<string>();
/** Facts that had a tick where nothing was broken. */
const ticked = new Set<string>();

/** Facts that only a workbook with trips tells. */
const OF_TRIPS = ['figures'];

describe('the self-check', () => {
  it('has a tick at every fact on the workbench, and leaves no tab behind', async () => {
    const { html, report, failed } = await selfCheck(EVERYTHING);
    expect(failed).toEqual([]);
    for (const [, fact = ''] of report.matchAll(/^ok (\S+)/gm)) ticked.add(fact);
    expect(report.split('\n').length).toBeGreaterThan(18);
    expect(report).toContain('ok figures');
    expect(report).toMatch(/^ok figures \d+ ms: 19 \/ 5 \/ 14 \/ 861 \/ 61\.5$/m);
    expect(html).toContain('Tất cả');
  });

  it('asks first, and does nothing when the answer is no', async () => {
    const addOn = await open('binh-thuan-2022');
    const tabs = addOn.sheets();
    addOn.ui.answerAlert('NO');
    await addOn.run('selfCheck');
    expect(addOn.sheets()).toEqual(tabs);
  });

  const rangeOwn = (addOn: AddOn): object =>
    Object.getPrototypeOf(addOn.bench.make.spreadsheet().getActiveSheet().getRange('A1')) as object;
  const sheetOwn = (addOn: AddOn): object =>
    Object.getPrototypeOf(addOn.bench.make.spreadsheet().getActiveSheet()) as object;

  /** The scratch tab of the first step, the last of all. */
  const scratch = (addOn: AddOn): GoogleAppsScript.Spreadsheet.Sheet =>
    sheetOf(addOn, addOn.sheets().at(-1) ?? '');
  const kept = (addOn: AddOn) => addOn.bench.extras.data.properties;

  /** A part arrives with another length than it was built with. */
  const lengthened = (addOn: AddOn, part: string): void => {
    const { htmlFile } = addOn.bench.parts;
    replace(addOn.bench.parts, 'htmlFile', (name: string) =>
      name === part ? htmlFile(name)?.replace(/data-letters="\d+"/, 'data-letters="1"') : htmlFile(name),
    );
  };

  it.each<[string, (addOn: AddOn) => void]>([
    ['semicolon', (addOn) => replace(rangeOwn(addOn), 'getDisplayValue', () => '#ERROR!')],
    [
      'text',
      (addOn) => {
        addOn.bench.configure({ quirks: ['text cells are read as typed'] });
        replace(rangeOwn(addOn), 'setRichTextValues', () => null);
      },
    ],
    ['typed', (addOn) => replace(rangeOwn(addOn), 'getValues', () => [['05/4/2022', '4,5']])],
    ['stores', (addOn) => void Object.assign(kept(addOn).document, { full: 'x'.repeat(505_000) })],
    ['quick', (addOn) => lengthened(addOn, 'quick')],
    ['plain', (addOn) => lengthened(addOn, 'plain')],
    ['remarks', (addOn) => lengthened(addOn, 'remarks')],
    ['cells', (addOn) => lengthened(addOn, 'cells')],
    ['commands', (addOn) => lengthened(addOn, 'commands')],
    ['call', (addOn) => replace(rangeOwn(addOn), 'getA1Notation', () => 'A5:Z7')],
    ['tripDays', (addOn) => void scratch(addOn).getRange('A1').setValue(11)],
    [
      'figures',
      (addOn) => {
        const table = scratch(addOn).getRange('N1:Q24').getValues() as unknown[][];
        scratch(addOn).getRange('N1').clearContent();
        const wrong = table.map((row) => row.map((cell) => (cell === 861 ? 860 : cell)));
        scratch(addOn).getRange('N1:Q24').setValues(wrong);
      },
    ],
    ['person', (addOn) => addOn.bench.configure({ quirks: ['user properties are refused'] })],
    ['zone', (addOn) => replace(rangeOwn(addOn), 'getValue', () => 44621)],
    ['rows', (addOn) => replace(rangeOwn(addOn), 'getA1Notation', () => 'A5:Z7')],
    ['notes', (addOn) => replace(rangeOwn(addOn), 'canEdit', () => false)],
    ['search', (addOn) => replace(rangeOwn(addOn), 'createTextFinder', () => null)],
    ['rule', (addOn) => replace(rangeOwn(addOn), 'setDataValidation', () => null)],
    ['copy', (addOn) => replace(rangeOwn(addOn), 'copyTo', () => undefined)],
    ['shape', (addOn) => replace(sheetOwn(addOn), 'getCharts', () => [])],
    ['metadata', (addOn) => replace(sheetOwn(addOn), 'addDeveloperMetadata', () => null)],
  ])('has a cross at “%s” where Google does not do it', async (fact, breaking) => {
    const workbook = OF_TRIPS.includes(fact) ? OFFICE : undefined;
    const { failed } = await selfCheck({ workbook, pages: [] }, breaking);
    expect(failed).toContain(fact);
    broken.add(fact);
  });

  it.each<[Page, Page]>([
    ['sidebar', 'paper-dialog'],
    ['paper-dialog', 'sidebar'],
  ])('has a cross at “%s” where that page never told that it is alive', async (fact, other) => {
    const { failed } = await selfCheck({ workbook: OFFICE, pages: [other] });
    expect(failed).toEqual([fact]);
    broken.add(fact);
  });

  it('has no fact that could not fail', () => {
    expect(ticked.size).toBeGreaterThan(18);
    expect([...ticked].filter((fact) => !broken.has(fact))).toEqual([]);
  });
});
