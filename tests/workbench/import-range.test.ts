import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../workbench/host';
import { fixture, openScript } from './workbench';

const ID = 'so-tinh-binh-thuan-2022-abcdef';

let host: Host;

beforeAll(async () => {
  const others = new Map([[ID, readFileSync(fixture('binh-thuan-2022'))]]);
  host = await openScript(
    'function read() { return SpreadsheetApp.getActiveSheet().getRange("A1:C3").getValues(); }',
    {
      others,
    },
  );
});

afterAll(() => host.dispose());

const type = (a1: string, text: string): Promise<void> => host.setCellAsUser('Sheet1', a1, text);
const shown = (a1: string): string => host.display('Sheet1', a1);
const why = (a1: string): string | undefined => host.errorAt('Sheet1', a1);

describe('IMPORTRANGE', () => {
  it('shows #REF! until a person allows access, and then the cells, dates as dates', async () => {
    await type('A1', `=IMPORTRANGE("https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0"; "A1:C3")`);
    expect([shown('A1'), why('A1')]).toEqual(['#REF!', 'access']);
    await host.allowAccess(ID);
    expect(await host.run('read')).toEqual([
      ['Mã', 'Họ và tên', 'Ban, Văn phòng'],
      ['CS0001', 'Trương Nhật Long', 'Ban Thanh thiếu nhi trường học'],
      ['CS0002', 'Võ Thị Ngân', 'Văn phòng'],
    ]);
    expect(why('A1')).toBeUndefined();
    await type('A6', `=IMPORTRANGE("${ID}"; "'Nhật ký đi cơ sở'!F2")`);
    expect(shown('A6')).toMatch(/^\d\d\/\d\d\/2022$/);
  });

  it('shows #REF! for what is not there: the spreadsheet, the tab, the range, an address', async () => {
    await type('F1', '=IMPORTRANGE("khong-co-so-nay-0123456789"; "A1")');
    await type('F2', `=IMPORTRANGE("${ID}"; "'Không có'!A1")`);
    await type('F3', `=IMPORTRANGE("${ID}"; "những ô")`);
    await type('F4', '=IMPORTRANGE("https://example.com/spreadsheets/d/abcdefghijabcdefghij"; "A1")');
    expect(['F1', 'F2', 'F3', 'F4'].map((a1) => [shown(a1), why(a1)])).toEqual([
      ['#REF!', 'spreadsheet'],
      ['#REF!', 'range'],
      ['#REF!', 'range'],
      ['#REF!', 'address'],
    ]);
  });

  it('overwrites nothing: a filled cell in its way makes it #REF!', async () => {
    await type('I2', 'của cơ quan');
    await type('I1', `=IMPORTRANGE("${ID}"; "A1:B3")`);
    expect([shown('I1'), shown('I2')]).toEqual(['#REF!', 'của cơ quan']);
  });
});
