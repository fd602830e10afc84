import { describe, expect, it } from 'vitest';
import { write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../../src/base/cell';
import type { Host } from '../../../workbench/host';
import { openScript, workbench } from '../workbench';
import { MAIN, smallFile, textRow } from './small-file';

const TELL = `function tell(row, column) {
  const cell = SpreadsheetApp.getActiveSheet().getRange(row, column);
  const value = cell.getValue();
  return value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd') : value;
}
function lines() { return SpreadsheetApp.getActiveSheet().getRange('A1:A3').getFontLines(); }
function criteria() {
  const filter = SpreadsheetApp.getActiveSheet().getFilter();
  return [1, 2].map((column) => {
    try { return filter.getColumnFilterCriteria(column); } catch (error) { return error.message; }
  });
}
function hidden() {
  const sheet = SpreadsheetApp.getActiveSheet();
  return [2, 3, 4].map((row) => [sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)]);
}`;

function open(xlsx: Uint8Array, fileName = 'tệp.xlsx'): Promise<Host> {
  return openScript(TELL, { xlsx, fileName });
}

async function told(host: Host, ...cells: readonly (readonly [number, number])[]): Promise<unknown[]> {
  const values: unknown[] = [];
  for (const [row, column] of cells) values.push(await host.run('tell', row, column));
  host.dispose();
  return values;
}

describe('a workbook as offices really have it is opened', () => {
  it('where every name has a prefix, as .NET libraries write', async () => {
    const file = smallFile({
      start: `<x:worksheet xmlns:x="${MAIN}">`,
      sheet: '<x:sheetData><x:row r="1"><x:c r="B1"><x:v>60</x:v></x:c></x:row></x:sheetData>',
    });
    expect(await told(await open(file), [1, 2])).toEqual([60]);
  });

  it('where rows and cells have no names', async () => {
    const file = smallFile({
      sheet: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    });
    expect(await told(await open(file), [1, 1], [1, 2], [2, 1])).toEqual([1, 2, 3]);
  });

  it('where the XML has text after its end, or names an entity that nobody explains', async () => {
    const file = smallFile({
      sheet:
        '<sheetData><row><c t="inlineStr"><is><t>xã A &khac; B</t></is></c><c><v>2</v></c></row></sheetData>',
      parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"></sst>\nthừa` },
    });
    expect(await told(await open(file), [1, 1], [1, 2])).toEqual(['xã A &khac; B', 2]);
  });

  it('where formulas give texts, errors or telephones in cells formatted as dates', async () => {
    const file = smallFile({
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1" t="str"><f>IF(TRUE,"chưa rõ")</f><v>chưa rõ</v></c>' +
        '<c r="B1" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" s="1"><v>912345678</v></c>' +
        '<c r="D1" s="1"><v>44644</v></c></row></sheetData>',
    });
    const values = await told(await open(file), [1, 1], [1, 2], [1, 3], [1, 4]);
    expect(values).toEqual(['chưa rõ', '#DIV/0!', 912_345_678, '2022-03-24']);
  });

  it('where merged areas overlap: the first stays, and what it covers is told', async () => {
    const file = smallFile({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/></mergeCells>',
    });
    const host = await open(file);
    expect(host.losses).toEqual([{ kind: 'covered-values', sheet: 'Nhật ký', count: 1 }]);
    expect(await told(host, [1, 1], [1, 2], [1, 3])).toEqual([1, '', 3]);
  });

  it('where a formula is shared by cells, or is a table of data', async () => {
    const file = smallFile({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c>' +
        '<c r="C2"><f t="dataTable" ref="C2:C3" dt2D="0" dtr="0" r1="A1"/><v>7</v></c></row></sheetData>',
    });
    const host = await open(file);
    await host.setCellAsUser('Nhật ký', 'A2', '6');
    expect(await told(host, [2, 2], [2, 3])).toEqual([6, 7]);
  });

  it('where a cell takes any value and shows a prompt, which is told', async () => {
    const file = smallFile({
      sheet: `<sheetData>${textRow(1, ['Ngày đi'])}</sheetData><dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" prompt="Ghi ngày" sqref="A2:A9"/></dataValidations>`,
    });
    const host = await open(file);
    expect(host.losses).toEqual([{ kind: 'prompts', sheet: 'Nhật ký', count: 1 }]);
    host.dispose();
  });

  it('and days are counted from 1904 where the file says so', async () => {
    const file = smallFile({
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"><v>43182</v></c><c r="B1"><v>43182</v></c></row></sheetData>',
    });
    const mac = smallFile({
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"><v>43182</v></c><c r="B1"><v>43182</v></c></row></sheetData>',
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Nhật ký" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    });
    expect(await told(await open(file), [1, 1], [1, 2])).toEqual(['2018-03-23', 43_182]);
    expect(await told(await open(mac), [1, 1], [1, 2])).toEqual(['2022-03-24', 43_182]);
  });
});

describe('what a script asks of a file’s looks is as on Google', () => {
  const struck = {
    styles: `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><strike/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`,
  };

  it('struck through: by the cell, by its row, or by all its letters', async () => {
    const file = smallFile({
      ...struck,
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="1" customFormat="1"/>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><r><rPr><strike/></rPr><t>Hủy </t></r><r><rPr><strike/><b/></rPr><t>chuyến</t></r></is></c></row></sheetData>',
    });
    const host = await open(file);
    expect(await host.run('lines')).toEqual([['line-through'], ['line-through'], ['line-through']]);
    host.dispose();
  });

  it('rows hidden by a filter are told from those hidden by hand', async () => {
    const file = smallFile({
      sheet:
        `<sheetData>${textRow(1, ['Họ tên'])}<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>` +
        '<row r="3"><c r="A3"><v>2</v></c></row><row r="4" hidden="1"><c r="A4"><v>3</v></c></row></sheetData>' +
        '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>',
    });
    const host = await open(file);
    expect(await host.run('hidden')).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    host.dispose();
  });

  it.each([
    [50, 0],
    [51, 1],
    [130, 80],
  ])(
    'of formats by formula over %i whole columns %i are kept unshown, and that is said',
    async (columns, unshown) => {
      const format = (column: number): string =>
        `<conditionalFormatting sqref="${columnLetters(column)}1:${columnLetters(column)}1048576"><cfRule type="expression" priority="${column}"><formula>LEN($A1)=0</formula></cfRule></conditionalFormatting>`;
      const formats = Array.from({ length: columns }, (_, index) => format(index + 1)).join('');
      const file = smallFile({
        sheet: `<sheetData>${textRow(1, ['Họ tên'])}<row r="2"><c r="EA2"><v>1</v></c></row></sheetData>${formats}`,
      });
      const host = await open(file);
      expect(host.losses.map(({ kind, count }) => [kind, count])).toEqual(
        unshown === 0 ? [] : [['format-rules', unshown]],
      );
      host.dispose();
    },
  );

  it('a filter’s conditions, which are not read, are refused by name and not denied', async () => {
    const file = smallFile({
      sheet:
        `<sheetData>${textRow(1, ['Họ tên', 'Số ngày'])}<row r="2" hidden="1"><c r="B2"><v>1</v></c></row></sheetData>` +
        '<autoFilter ref="A1:B2"><filterColumn colId="1"><filters><filter val="2"/></filters></filterColumn></autoFilter>',
    });
    const host = await open(file);
    expect(await host.run('criteria')).toEqual([null, "The conditions of a file's filter are not emulated"]);
    host.dispose();
  });
});

it('a workbook in which no cell holds anything is opened, and known as one', async () => {
  const host = await open(smallFile({ sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>' }));
  expect(host.isEmpty).toBe(true);
  host.dispose();
});

describe('a file of values', () => {
  const book = {
    SheetNames: ['Nhật ký'],
    Sheets: {
      'Nhật ký': {
        '!ref': 'A1:B2',
        A1: { t: 's', v: 'Họ và tên' },
        B1: { t: 's', v: 'Ngày đi' },
        A2: { t: 's', v: 'Trần Văn Phong' },
        B2: { t: 'n', v: 44_644, z: 'dd/mm/yyyy' },
      },
    },
  } as const;

  it.each(['xls', 'xlsb', 'ods', 'fods'] as const)(
    '%s: texts and dates are read, and what is not is told',
    async (type) => {
      const bytes = new Uint8Array(
        write(structuredClone(book) as never, { type: 'array', bookType: type }) as ArrayBuffer,
      );
      const host = await open(bytes, `sổ.${type}`);
      expect(host.losses).toEqual([{ kind: 'values-only', count: 1 }]);
      expect(await told(host, [2, 1], [2, 2])).toEqual(['Trần Văn Phong', '2022-03-24']);
    },
  );

  it.each([
    ['an .ods packed anew, so that nothing in it tells its kind in plain letters', 'ods'],
    ['an .xls whose stream is named in capitals', 'xls'],
  ] as const)('%s is opened', async (_what, type) => {
    const written = new Uint8Array(
      write(structuredClone(book) as never, { type: 'array', bookType: type }) as ArrayBuffer,
    );
    const capitals = (text: string): Buffer => Buffer.from(text.toUpperCase(), 'utf16le');
    const bytes = type === 'ods' ? zipSync(unzipSync(written), { level: 9 }) : written;
    const at = Buffer.from(bytes).indexOf(Buffer.from('Workbook', 'utf16le'));
    if (type === 'xls') bytes.set(capitals('Workbook'), at);
    expect(await told(await open(bytes, `sổ.${type}`), [2, 1])).toEqual(['Trần Văn Phong']);
  });

  const CSV =
    'Họ và tên;Ngày đi;Số ngày;Điện thoại;Ghi chú\r\nTrần Văn Phong;24/03/2022;2,5;0912345678;"=1+1; x"\r\n';
  const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const EXPECTED = ['Trần Văn Phong', '2022-03-24', 2.5, '0912345678', '=1+1; x'];

  it.each([
    ['UTF-8', new TextEncoder().encode(CSV), 'sổ.csv'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${CSV}`), 'sổ.csv'],
    ['UTF-16', utf16(CSV), 'sổ.csv'],
    [
      'tabs',
      new TextEncoder().encode(CSV.replace('"=1+1; x"', '=1+1; x').replaceAll(/;(?! )/g, '\t')),
      'sổ.tsv',
    ],
    [
      'commas',
      new TextEncoder().encode('a,b,c,d,e\nTrần Văn Phong,24/03/2022,"2,5",0912345678,=1+1; x\n'),
      'sổ.csv',
    ],
  ])(
    'separated values in %s: dates and numbers are read, nothing becomes a formula or loses a digit',
    async (_kind, bytes, name) => {
      const host = await open(bytes, name);
      expect(host.losses).toEqual([]);
      expect(await told(host, ...[1, 2, 3, 4, 5].map((column) => [2, column] as const))).toEqual(EXPECTED);
    },
  );

  it('separated values in the old Vietnamese code page', async () => {
    // "Trần" and "Đợt" as Windows-1258 holds them: letters with marks put together.
    const bytes = Uint8Array.from([
      ...Buffer.from('Tr'),
      0xe2,
      0xcc,
      0x6e,
      0x3b,
      0xd0,
      0xf5,
      0xf2,
      ...Buffer.from('t\n'),
    ]);
    expect(await told(await open(bytes, 'cũ.csv'), [1, 1], [1, 2])).toEqual(['Trần', 'Đợt'.normalize('NFC')]);
  });
});

/** As a workbook of charts alone has them: no tab of cells is listed. */
const NO_TABS = { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets></sheets></workbook>` };

describe('a file that can’t be opened is refused in one line that is true and says what to do', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

  it.each([
    ['text under a workbook’s name', 'not-spreadsheet', [...Buffer.from('Họ và tên,Số ngày\n')]],
    ['a picture', 'not-spreadsheet', [0x89, ...Buffer.from('PNG\r\n')]],
    ['a document of another kind', 'not-spreadsheet', [...compound, ...wide('WordDocument')]],
    ['half a workbook', 'damaged', [...smallFile({ sheet: '<sheetData/>' }).subarray(0, 900)]],
    ['a workbook with broken XML', 'damaged', [...smallFile({ sheet: '<sheetData><row></sheetData>' })]],
    [
      'one long text shared by thousands of cells',
      'too-large',
      [
        ...smallFile({
          strings: `<si><t>${'đi cơ sở '.repeat(5000)}</t></si>`,
          sheet: `<sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(5000)}</row></sheetData>`,
        }),
      ],
    ],
    [
      'one cell farther out than all cells before it can be held',
      'too-large',
      [...smallFile({ sheet: '<sheetData><row r="900000"><c r="ZZ900000"><v>1</v></c></row></sheetData>' })],
    ],
    ['a workbook without a tab of cells', 'empty', [...smallFile({ sheet: '', parts: NO_TABS })]],
    ['a workbook with a password', 'password', [...compound, ...wide('EncryptedPackage')]],
  ])('%s', async (_what, fault, bytes) => {
    const error: unknown = await open(Uint8Array.from(bytes)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(workbench.InputError);
    expect(error).toMatchObject({ fault });
    const { message, words } = error as { message: string; words: (language: string) => string };
    expect(message).toMatch(/^[^\n]+ · [^\n]+: tệp\.xlsx$/);
    expect(message).toBe(`${words.call(error, 'vi')} · ${words.call(error, 'en')}: tệp.xlsx`);
  });
});

describe('what stands far out or in great numbers costs no more than what it says', () => {
  const cost = async (sheet: string): Promise<number> => {
    const start = performance.now();
    (await open(smallFile({ sheet }))).dispose();
    return performance.now() - start;
  };
  const TABLE = `<sheetData>${Array.from({ length: 300 }, (_, row) => textRow(row + 1, ['Trần Văn Phong', 'xã A', '3'])).join('')}</sheetData>`;
  const rules = ['A', 'B', 'C'].map(
    (column) =>
      `<dataValidation type="list" sqref="${column}1:${column}1048576"><formula1>"a,b"</formula1></dataValidation>`,
  );
  const merges = Array.from({ length: 8000 }, (_, row) => `<mergeCell ref="E${row + 1}:F${row + 1}"/>`);

  it.each([
    ['rules on three whole columns', `${TABLE}<dataValidations>${rules.join('')}</dataValidations>`],
    ['8,000 merged areas', `${TABLE}<mergeCells>${merges.join('')}</mergeCells>`],
    [
      'a value in the last row of all',
      TABLE.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
    ],
  ])('%s', async (_what, sheet) => {
    const plain = Math.max(await cost(TABLE), await cost(TABLE));
    expect(await cost(sheet)).toBeLessThan(10 * plain + 2000);
  });
});
