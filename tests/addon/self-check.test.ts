import { afterEach, describe, expect, it } from 'vitest';
import type { HostOptions } from '../../workbench/host';
import { addOnsOfEachTest, lastToast, type AddOn } from './add-on';

const open = addOnsOfEachTest();

/** Opens both pages and goes through both steps of the self-check, with what is to be broken broken in between. */
const selfCheck = async (options: HostOptions, breaking: (addOn: AddOn) => void = () => undefined) => {
  const addOn = await open('binh-thuan-2022', options);
  await addOn.run('apiOpen', {});
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

describe('the self-check', () => {
  it('has a tick at every fact on the workbench, and leaves no tab behind', async () => {
    const { html, report, failed } = await selfCheck({});
    expect(failed).toEqual([]);
    expect(report.split('\n').length).toBeGreaterThan(18);
    expect(report).toContain('ok figures');
    expect(report).toMatch(/19 \/ 14 \/ 14, 861, 61\.5/);
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

  it.each<[string, (addOn: AddOn) => void]>([
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
    const { failed } = await selfCheck({}, breaking);
    expect(failed).toContain(fact);
  });
});
