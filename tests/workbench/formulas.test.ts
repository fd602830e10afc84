import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../workbench/host';
import { openScript } from './workbench';

/** Functions that tell what they were given, as an add-on's would be declared. */
const SCRIPT = `
const told = (value) => value instanceof Date ? 'Date ' + Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy')
  : Array.isArray(value) ? value.map((row) => row.map(told)) : value === '' ? 'blank' : typeof value + ' ' + value;
/**
 * Tells its arguments.
 * @param {range} first what to tell
 * @param {number} [second] another
 * @customfunction
 */
function TELL(first, second) { return JSON.stringify([told(first), told(second)]); }
/** @customfunction */
function TABLE() { return [['Đợt 1', new Date(2022, 2, 24)], ['Đợt 2', true]]; }
/** @customfunction */
function FAIL() { throw new Error('Không có cán bộ này'); }
/** @customfunction */
function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 'written'; }
/** @customfunction */
function ALL_CELLS() { return SpreadsheetApp.getActiveSheet().getRange('A1:A3').getValues().join(); }
/** @customfunction */
function ROWS(range) { return range.length; }
function UNMARKED() { return 1; }
function HIDDEN_() { return 1; }
`;

let host: Host;

async function type(cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [a1, text] of Object.entries(cells)) await host.setCellAsUser('Sheet1', a1, text);
}

const shown = (a1: string): string => host.display('Sheet1', a1);

describe('the add-on’s functions in cells', () => {
  afterEach(() => {
    host.dispose();
  });

  it('get what Google gives: scalars, rows, blanks, dates, error texts, omitted arguments', async () => {
    host = await openScript(SCRIPT);
    await type({ A1: '5', B1: 'Đoàn', A2: '24/3/2022', A3: '=1/0' });
    await type({
      D1: '=TELL(A1)',
      D2: '=TELL(A1:B2)',
      D3: '=TELL(A2;4,5)',
      D4: '=TELL(Z9;TRUE)',
      D5: '=TELL(A3)',
      D6: '=TELL("x")',
    });
    expect(['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map(shown)).toEqual([
      '["number 5","undefined undefined"]',
      '[[["number 5","string Đoàn"],["Date 24/03/2022","blank"]],"undefined undefined"]',
      '["Date 24/03/2022","number 4.5"]',
      '["blank","boolean true"]',
      '["string #DIV/0!","undefined undefined"]',
      '["string x","undefined undefined"]',
    ]);
  });

  it('spill arrays, with dates that show as dates', async () => {
    host = await openScript(SCRIPT);
    await type({ C3: '=TABLE()' });
    expect([shown('C3'), shown('D3'), shown('C4'), shown('D4')]).toEqual([
      'Đợt 1',
      '24/03/2022',
      'Đợt 2',
      'TRUE',
    ]);
    expect(host.cell('Sheet1', 'D3')).toEqual(new Date(2022, 2, 24));
  });

  it('show an error where a spill meets a filled cell', async () => {
    host = await openScript(SCRIPT);
    await type({ D4: 'đã có chữ', C3: '=TABLE()' });
    expect(shown('C3')).toBe('#REF!');
  });

  it('keep the message of the error that they throw, and forget it when the cell is mended', async () => {
    host = await openScript(SCRIPT);
    await type({ A1: '=FAIL()' });
    expect(shown('A1')).toMatch(/^#/);
    expect(host.errorAt('Sheet1', 'A1')).toBe('Không có cán bộ này');
  });

  it('may read the spreadsheet and change nothing in it', async () => {
    host = await openScript(SCRIPT);
    await type({ A1: 'a', A2: 'b', C1: '=ALL_CELLS()', C2: '=WRITE()' });
    expect(shown('C1')).toBe('a,b,');
    expect(host.errorAt('Sheet1', 'C2')).toBe('You do not have permission to call setValue');
    expect(shown('A1')).toBe('a');
  });

  it('are computed again when a range that they were given changes, not when they read by themselves', async () => {
    host = await openScript(SCRIPT);
    await type({ A1: '1', C1: '=TELL(A1)', C2: '=ALL_CELLS()' });
    await type({ A1: '2' });
    expect(shown('C1')).toBe('["number 2","undefined undefined"]');
    expect(shown('C2')).toBe('1,,');
  });

  it('get every row of the tab for A:A', async () => {
    host = await openScript(SCRIPT);
    await type({ C1: '=ROWS(A:A)' });
    expect(host.cell('Sheet1', 'C1')).toBe(1000);
  });

  it('get what lies below for a range without its last row, and the formula stays as it was typed', async () => {
    host = await openScript(`${SCRIPT}
      function typed() { return SpreadsheetApp.getActive().getSheets()[0].getRange('C1:C4').getFormulas().join(' | '); }
      function copy() { SpreadsheetApp.getActive().getSheets()[0].getRange('C5').setFormula("=SUM('Đợt 1, 2'!A2:B)"); }
    `);
    const other = host.addSheet();
    host.bench.make.spreadsheet().getSheetByName(other)?.setName('Đợt 1, 2');
    await host.setCellAsUser('Đợt 1, 2', 'B900', '7');
    await type({
      A3: '5',
      C1: '=ROWS(A3:B)',
      C2: "=SUM($A$2:$A)+SUM('Đợt 1, 2'!A2:B)",
      C3: '=LEN("A3:B")',
      C4: '=SUM(A2:A3)',
    });
    await host.run('copy');
    expect(['C1', 'C2', 'C3', 'C4', 'C5'].map(shown)).toEqual(['998', '12', '4', '5', '7']);
    expect(await host.run('typed')).toBe(
      `=ROWS(A3:B) | =SUM($A$2:$A)+SUM('Đợt 1, 2'!A2:B) | =LEN("A3:B") | =SUM(A2:A3)`,
    );
  });

  it('are all that the script declares, as on Google, but those whose names end in an underscore', async () => {
    host = await openScript(SCRIPT);
    await type({ A1: '=UNMARKED()', A2: '=HIDDEN_()' });
    expect(shown('A1')).toBe('1');
    expect(shown('A2')).toBe('#NAME?');
  });
});
