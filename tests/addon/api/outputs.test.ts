import { afterEach, describe, expect, it } from 'vitest';
import { OUTPUTS, type OutputPreview } from '../../../src/protocol/outputs';
import { openAddOn, tabOf, tabsOf, type AddOn } from '../add-on';
import { ask } from './ask';

let addOn: AddOn;

afterEach(() => {
  addOn.dispose();
});

const textOf = ({ rows }: OutputPreview): string =>
  rows
    .flat()
    .map(({ text }) => text)
    .join('\n');

describe('tables of the sidebar', () => {
  it.each([
    ['breakdown', 'year', 'Phân tích năm 2022', '861 ngày'],
    ['breakdown', 'Q2', 'Phân tích quý II năm 2022', 'quý II năm 2022'],
    ['reminders', 'year', 'Tin nhắc năm 2022', 'không có tin nào cần gửi'],
    ['findings', 'year', 'Sổ theo dõi cơ sở 2022', 'Đơn vị'],
    ['closings', 'Q2', 'Tình hình chốt số liệu quý II năm 2022', 'chưa chốt'],
    ['assignments', 'year', 'Cán bộ phụ trách đơn vị 2022', 'Đơn vị'],
  ] as const)('%s of %s: looked at first, and made as it was shown', async (kind, period, title, text) => {
    addOn = await openAddOn('binh-thuan-2022');
    const before = tabsOf(addOn);
    const preview = await ask(addOn, 'apiPreviewOutput', { kind, period });
    expect(preview.title).toBe(title);
    expect(textOf(preview)).toContain(text);
    expect(tabsOf(addOn)).toEqual(before);
    const { sheet } = await ask(addOn, 'apiCreateOutput', { kind, period });
    expect(sheet).toBe(title);
    expect(tabOf(addOn, sheet).values.flat().join('\n')).toContain(text);
    expect((await ask(addOn, 'apiPreviewOutput', { kind, period })).replaces).toBe(title);
  });

  it('can be looked at for a round as well as for a year', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    for (const kind of OUTPUTS.filter((each) => !each.startsWith('form-')))
      expect((await ask(addOn, 'apiPreviewOutput', { kind, period: 'R1.1' })).rows.length).toBeGreaterThan(0);
  });

  it('lead to the page of papers over the sheet', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    expect(await ask(addOn, 'apiOpenReport', {})).toEqual({});
  });
});

describe('a workbook with trips of two years', () => {
  const LOG = 'Nhật ký đi cơ sở';

  it('compares the report and the breakdown with the same period of the year before', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    const request = { kind: 'report', period: 'year' } as const;
    const compared = async () => JSON.stringify((await ask(addOn, 'apiReportDocument', request)).paper);
    expect(await compared()).not.toContain('năm 2021');
    const values = addOn.table(LOG);
    const earlier = values.slice(1).filter((row) => row.join('').includes('2022'));
    expect(earlier.length).toBeGreaterThan(300);
    const sheet = addOn.bench.make.spreadsheet().getSheetByName(LOG);
    const copies = earlier
      .slice(0, 60)
      .map((row) => row.map((cell) => cell.replace(/^(\d{2}\/\d{2}\/)2022$/, '$12021')));
    sheet?.getRange(values.length + 1, 1, copies.length, copies[0]?.length ?? 1).setValues(copies);
    expect(await compared()).toContain('năm 2021');
    const { sheet: tab } = await ask(addOn, 'apiCreateOutput', { kind: 'breakdown', period: 'year' });
    expect(tabOf(addOn, tab).values.flat().join('\n')).toContain('So với năm 2021');
  });
});
