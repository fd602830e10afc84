import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentReply } from '../../../src/protocol/report-document';
import { openAddOn, type AddOn } from '../add-on';
import { ask, refusal } from './ask';

let addOn: AddOn;

afterEach(() => {
  addOn.dispose();
});

const request = { kind: 'form-agency-quarter', period: 'Q2' } as const;
const key = 'agency-quarter';

const headersOf = ({ paper }: DocumentReply): string[] =>
  paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ label }) => label) : [])),
  );

const columns = [
  { field: 'name', label: 'Đồng chí' },
  { field: 'done', label: 'Đã đi' },
];

describe('the words of a form', () => {
  it('are kept with the document, part by part, and leave the other forms as they are', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await ask(addOn, 'apiSaveReportTexts', { form: { key, change: { columns } } });
    await ask(addOn, 'apiSaveReportTexts', { form: { key, change: { name: 'BẢNG THEO DÕI' } } });
    const shown = await ask(addOn, 'apiReportDocument', request);
    expect(headersOf(shown)).toEqual(['Đồng chí', 'Đã đi']);
    expect(shown.form?.name).toBe('BẢNG THEO DÕI');
    expect(shown.form?.columns.filter((column) => column.shown)).toHaveLength(2);
    expect(shown.form?.columns.length).toBeGreaterThan(20);
    const other = await ask(addOn, 'apiReportDocument', { kind: 'form-department-quarter', period: 'Q2' });
    const hidden = other.form?.columns.filter((column) => !column.shown).map(({ field }) => field);
    expect(hidden).toEqual(['round1', 'round2', 'round3']);
    const tab = await ask(addOn, 'apiPreviewOutput', request);
    expect(tab.rows.flat().map(({ text }) => text)).toContain('Đồng chí');
  });

  it('go back to the standard form when they are taken away', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    const standard = await ask(addOn, 'apiReportDocument', request);
    await ask(addOn, 'apiSaveReportTexts', { form: { key, change: { columns } } });
    await ask(addOn, 'apiSaveReportTexts', { form: { key } });
    expect(await ask(addOn, 'apiReportDocument', request)).toEqual(standard);
  });

  it('do not touch the words of the report', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await ask(addOn, 'apiSaveReportTexts', { settings: { number: '225 - BC/TĐTN-XDĐ' } });
    await ask(addOn, 'apiSaveReportTexts', { form: { key, change: { columns } } });
    const report = await ask(addOn, 'apiReportDocument', { kind: 'report', period: 'year' });
    expect(report.settings.number).toBe('225 - BC/TĐTN-XDĐ');
    expect(report.form).toBeUndefined();
  });

  it.each([
    ['a form that there is not', { key: 'constructor', change: { columns } }],
    ['a form without columns', { key, change: { columns: [] } }],
    ['more columns than a form has room for', { key, change: { columns: Array(41).fill(columns[0]) } }],
    ['a heading of a thousand letters', { key, change: { name: 'a'.repeat(1000) } }],
  ])('are refused for %s', async (_, form) => {
    addOn = await openAddOn('binh-thuan-2022');
    expect(await refusal(addOn, 'apiSaveReportTexts', { form })).toMatchObject({ code: 'bad-request' });
  });

  it('are changed only by those who may change the settings', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    addOn.bench.make.spreadsheet().getSheetByName('Cài đặt')?.protect();
    addOn.bench.configure({ userEmail: 'nguoi.khac@example.com' });
    const answer = await refusal(addOn, 'apiSaveReportTexts', { form: { key, change: { columns } } });
    expect(answer.code).toBe('no-permission');
  });
});
