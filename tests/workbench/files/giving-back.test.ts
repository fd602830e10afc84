import { describe, expect, it } from 'vitest';
import { openScript } from '../workbench';
import { MAIN, OFFICE, partsOf, smallFile, textRow, type SmallFile } from './small-file';

const COMMENTS =
  `<comments xmlns="${MAIN}"><authors><author>Văn thư</author></authors><commentList>` +
  '<comment ref="D9" authorId="0"><text><r><rPr><b/></rPr><t>Xem lại</t></r></text></comment></commentList></comments>';
const BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="box" style="width:300pt"><x:ClientData ObjectType="Note"><x:Row>8</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>';
const DRAWING =
  '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row>' +
  '<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>';
const TABLE = `<table xmlns="${MAIN}" id="1" name="Bảng1" displayName="Bảng1" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Họ tên"/><tableColumn id="2" name="Số ngày"/></tableColumns></table>`;

/** A tab with one of each kind of thing that the workbench does not hold itself, by the name of its element. */
const KINDS: Readonly<Record<string, string>> = {
  sheetPr: '<sheetPr codeName="Sheet1"><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr>',
  sheetViews:
    '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
  sheetFormatPr: '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>',
  cols: '<cols><col min="1" max="1" width="30.7" customWidth="1"/><col min="2" max="2" width="9" outlineLevel="1" hidden="1"/></cols>',
  sheetData:
    `<sheetData>${textRow(1, ['Họ tên', 'Số ngày'])}<row r="2"><c r="A2" s="1" t="inlineStr"><is><t>Trần Văn Phong</t></is></c><c r="B2"><v>3</v></c></row>` +
    '<row r="3" ht="40" customHeight="1" outlineLevel="1"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>Lê</t></r><r><t xml:space="preserve"> Bình</t></r></is></c><c r="B3"><f t="dataTable" ref="B3:B4" r1="A1"/><v>4</v></c></row>' +
    '<row r="6"><c r="A6" s="2"/><c r="B6" s="2"/></row></sheetData>',
  sheetProtection:
    '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="d=" spinCount="100000" sheet="1" objects="1"/>',
  protectedRanges: '<protectedRanges><protectedRange sqref="A2:A9" name="Tên"/></protectedRanges>',
  autoFilter:
    '<autoFilter ref="A1:B3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="2"/></customFilters></filterColumn></autoFilter>',
  mergeCells: '<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>',
  conditionalFormatting:
    '<conditionalFormatting sqref="B2:B9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar></cfRule></conditionalFormatting>',
  dataValidations:
    '<dataValidations count="3"><dataValidation type="whole" operator="lessThan" allowBlank="1" errorTitle="Sai" promptTitle="Nhập" prompt="Số ngày" showInputMessage="1" showErrorMessage="1" sqref="B2:B9"><formula1>$D$1</formula1></dataValidation>' +
    '<dataValidation type="date" operator="lessThanOrEqual" sqref="C2:C9"><formula1>TODAY()</formula1></dataValidation>' +
    '<dataValidation allowBlank="1" showInputMessage="1" prompt="Ghi tên" sqref="A2:A9"/></dataValidations>',
  hyperlinks:
    '<hyperlinks><hyperlink ref="A2" location="\'Nhật ký\'!B2" display="đến"/><hyperlink ref="D12" r:id="rId1" tooltip="mở"/></hyperlinks>',
  printOptions: '<printOptions horizontalCentered="1"/>',
  pageMargins: '<pageMargins left="1.25" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
  pageSetup: '<pageSetup paperSize="8" scale="71" orientation="portrait"/>',
  headerFooter: '<headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>',
  rowBreaks: '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
  colBreaks: '<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
  ignoredErrors: '<ignoredErrors><ignoredError sqref="B2:B9" numberStoredAsText="1"/></ignoredErrors>',
  drawing: '<drawing r:id="rId2"/>',
  legacyDrawing: '<legacyDrawing r:id="rId3"/>',
  tableParts: '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
  extLst: '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><kept/></ext></extLst>',
};

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>` +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/></border></borders>' +
  '<cellXfs count="3"><xf fontId="0"/><xf fontId="0" applyProtection="1" applyAlignment="1"><alignment indent="2"/><protection locked="0"/></xf><xf fontId="0" fillId="1" borderId="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Đậm" xfId="0"/></cellStyles></styleSheet>';

const FULL: SmallFile = {
  sheet: Object.values(KINDS).join(''),
  styles: STYLES,
  book: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Nhật ký\'!$A$1:$B$9</definedName><definedName name="Quý" localSheetId="0">\'Nhật ký\'!$D$1</definedName><definedName name="Chỉ_tiêu">60</definedName></definedNames>',
  relations: [
    ['rId1', 'hyperlink', 'https://example.com/ke-hoach'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'comments', '../comments1.xml'],
    ['rId5', 'table', '../tables/table1.xml'],
  ],
  parts: {
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/vmlDrawing1.vml': BOXES,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/tables/table1.xml': TABLE,
    'xl/media/image1.png': 'ảnh',
  },
};

const SCRIPT = `
  const sheet = () => SpreadsheetApp.getActiveSheet();
  function nothing() {}
  function write() { sheet().getRange('B2').setValue(5); }
  function note() { sheet().getRange('A12').setNote('mới'); }
  function paint() { sheet().getRange('A2').setBackground('#f4cccc'); }
  function row() { sheet().insertRowsBefore(2, 2); }
  function tab() { SpreadsheetApp.getActive().insertSheet('Tổng hợp', 0).getRange('A1').setValue('x'); }
  function rename() { sheet().setName('Sổ theo dõi'); }
  function unprotect() { sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove(); }
  function copy() { SpreadsheetApp.getActive().duplicateActiveSheet(); }
  function heading() { sheet().getRange('B1').clearContent(); }
`;

interface Saved {
  readonly parts: Record<string, string>;
  readonly losses: readonly { readonly kind: string; readonly count: number }[];
  /** The first tab of the file. */
  readonly sheet: string;
}

async function saved(change = 'nothing', file: SmallFile = FULL): Promise<Saved> {
  const host = await openScript(SCRIPT, { xlsx: smallFile(file), fileName: 'sổ.xlsx' });
  await host.run(change);
  const losses = host.lossesOfSaving();
  const parts = partsOf(await host.save());
  host.dispose();
  return { parts, losses, sheet: parts['xl/worksheets/sheet1.xml'] ?? '' };
}

/** XML without what a writer is free in. */
const bare = (xml: string): string =>
  xml.replace(/ xml:space="preserve"| xmlns:\w+="[^"]*"/g, '').replace(/<row[^>]*\/>/g, '');

describe('a file that was opened and saved', () => {
  it('has every kind of thing that it came with, as it came', async () => {
    const { sheet, losses } = await saved();
    expect(losses).toEqual([]);
    const rewritten = new Set(['sheetData', 'hyperlinks']);
    for (const [name, xml] of Object.entries(KINDS))
      if (!rewritten.has(name)) expect(sheet, name).toContain(xml);
    expect(bare(sheet)).toContain(bare(KINDS['sheetData'] ?? ''));
    expect(sheet).toContain('<hyperlink ref="A2" location="\'Nhật ký\'!B2" display="đến"/>');
    expect(sheet).toMatch(/<hyperlink ref="D12" r:id="rId\d+" tooltip="mở"\/>/);
  });

  it('has its other parts to the letter: notes with their authors, boxes, pictures, looks, names', async () => {
    const { parts } = await saved();
    const before = partsOf(smallFile(FULL));
    const rewritten = /sheet1|workbook|Content_Types|sharedStrings|styles|_rels|tables/;
    for (const [path, text] of Object.entries(before))
      if (!rewritten.test(path)) expect(parts[path], path).toBe(text);
    expect(parts['xl/tables/table1.xml']).toContain('ref="A1:B3"');
    expect(parts['xl/styles.xml']).toContain(STYLES.slice(0, -20));
    for (const name of ['_xlnm.Print_Area', 'Quý', 'Chỉ_tiêu'])
      expect(parts['xl/workbook.xml']).toContain(`name="${name}"`);
  });

  it('keeps all of that beside what a script writes into a cell', async () => {
    const { sheet } = await saved('write');
    expect(sheet).toContain('<c r="B2"><v>5</v></c>');
    for (const [name, xml] of Object.entries(KINDS))
      if (!/sheetData|hyperlinks/.test(name)) expect(sheet, name).toContain(xml);
  });

  it('keeps the old note, its author and its box beside a new one', async () => {
    const { parts, sheet } = await saved('note');
    expect(parts['xl/comments1.xml']).toContain('<author>Văn thư</author>');
    expect(parts['xl/comments1.xml']).toMatch(/ref="D9" authorId="0".*Xem lại.*ref="A12".*mới/s);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toMatch(
      /width:300pt.*<x:Row>11<\/x:Row><x:Column>0<\/x:Column>/s,
    );
    expect(sheet).toMatch(/<legacyDrawing r:id="rId3"\/>/);
  });

  it('keeps what it does not know of a look that a script changes: unlocked cells, indents', async () => {
    const { parts } = await saved('paint');
    expect(parts['xl/styles.xml']).toMatch(
      /<xf [^>]*applyFill="1"[^>]*><alignment indent="2"\/><protection locked="0"\/><\/xf>/,
    );
  });

  it('moves with rows that are put in: tables, filters, breaks, pictures, notes, printed cells', async () => {
    const { parts, sheet } = await saved('row');
    expect(parts['xl/tables/table1.xml']).toMatch(/ref="A1:B5".*<autoFilter ref="A1:B5"/s);
    expect(sheet).toContain('<autoFilter ref="A1:B5"><filterColumn');
    expect(sheet).toContain('<brk id="7"');
    expect(sheet).toContain('<brk id="2"');
    expect(sheet).toContain('protectedRange sqref="A4:A11"');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:row>13</xdr:row>');
    expect(parts['xl/comments1.xml']).toContain('ref="D11"');
    expect(parts['xl/workbook.xml']).toContain("'Nhật ký'!$A$1:$B$11");
  });

  it('follows the tabs: names keep their tab when one comes before it, or it is called otherwise', async () => {
    const before = (await saved('tab')).parts['xl/workbook.xml'] ?? '';
    expect(before).toMatch(/<sheet [^>]*name="Tổng hợp"[^>]*\/><sheet name="Nhật ký"/);
    expect(before).toContain('name="Quý" localSheetId="1"');
    const renamed = (await saved('rename')).parts['xl/workbook.xml'] ?? '';
    expect(renamed).toContain("'Sổ theo dõi'!$A$1:$B$9");
  });

  it('keeps what a person may do once the tab is protected, where it is not protected', async () => {
    const prepared = '<sheetProtection insertRows="0" sort="0"/>';
    const sheet = FULL.sheet.replace(KINDS['sheetProtection'] ?? '', prepared);
    expect((await saved('nothing', { ...FULL, sheet })).sheet).toContain(prepared);
  });

  it('has no protection after a script took it away', async () => {
    expect((await saved('unprotect')).sheet).not.toContain('sheetProtection');
  });

  it('says before saving what it can’t hold: what a copied tab shares, a table without a heading, macros', async () => {
    expect((await saved('copy')).losses).toContainEqual({
      kind: 'copied',
      sheet: expect.any(String) as string,
      count: 2,
    });
    expect((await saved('heading')).losses).toEqual([{ kind: 'tables', sheet: 'Nhật ký', count: 1 }]);
    const relations = partsOf(smallFile(FULL))['xl/_rels/workbook.xml.rels'] ?? '';
    const macro = `<Relationship Id="rId9" Type="${OFFICE}/vbaProject" Target="vbaProject.bin"/></Relationships>`;
    const parts = {
      ...FULL.parts,
      'xl/vbaProject.bin': 'x',
      'xl/_rels/workbook.xml.rels': relations.replace('</Relationships>', macro),
    };
    expect((await saved('nothing', { ...FULL, parts })).losses).toEqual([{ kind: 'macros', count: 1 }]);
  });
});

const THREADS =
  '<ThreadedComments xmlns="t"><threadedComment ref="B3" id="{1}"><text>Đã nộp chưa?</text></threadedComment></ThreadedComments>';
const THREAD_NOTES =
  `<comments xmlns="${MAIN}"><authors><author>tc={1}</author><author>Văn thư</author></authors><commentList>` +
  '<comment ref="B3" authorId="0"><text><t>[Threaded comment]</t></text></comment>' +
  '<comment ref="B5" authorId="1"><text><t>Xem lại</t></text></comment></commentList></comments>';
const box = (row: number): string =>
  `<v:shape id="box${row}"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const LATER =
  '<extLst><ext xmlns:x14="x" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="m"><x14:cfRule type="iconSet" priority="1" id="{2}"/><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting>' +
  '<x14:conditionalFormatting xmlns:xm="m"><x14:cfRule type="dataBar" id="{3}"/><xm:sqref>B1</xm:sqref></x14:conditionalFormatting>' +
  '</x14:conditionalFormattings></ext><ext xmlns:x14="x" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="m"><x14:sparklineGroup><x14:sparklines>' +
  "<x14:sparkline><xm:f>'Nhật ký'!A3:B3</xm:f><xm:sqref>C3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";

/** What came into the format later: threads of comments, formats and validations of a newer kind, sparklines. */
const NEWER: SmallFile = {
  sheet:
    `<sheetData>${textRow(1, ['Họ tên', 'Số ngày'])}<row r="3"><c r="B3"><v>3</v></c></row></sheetData>` +
    '<conditionalFormatting sqref="B2:B9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" prompt="Ghi tên" sqref="A3:A9"/></dataValidations>' +
    `<legacyDrawing r:id="rId2"/>${LATER}`,
  relations: [
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'threadedComment', '../threadedComments/threadedComment1.xml'],
  ],
  parts: {
    'xl/comments1.xml': THREAD_NOTES,
    'xl/threadedComments/threadedComment1.xml': THREADS,
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="v" xmlns:x="x">${box(2)}${box(4)}</xml>`,
    'xl/persons/person.xml': '<personList><person displayName="Văn thư"/></personList>',
  },
};

const NEWER_SCRIPT = `
  const sheet = () => SpreadsheetApp.getActiveSheet();
  function nothing() {}
  function row() { sheet().insertRowsBefore(2, 2); }
  function without() { sheet().deleteRow(3); }
  function note() { return sheet().getRange('B3:B7').getNotes().flat(); }
`;

async function savedNewer(change: string) {
  const host = await openScript(NEWER_SCRIPT, { xlsx: smallFile(NEWER), fileName: 'sổ.xlsx' });
  await host.run(change);
  const told = host.losses.map(({ kind, count }) => `${count} ${kind}`);
  const [losses, parts] = [host.lossesOfSaving(), partsOf(await host.save())];
  host.dispose();
  return { told, losses, parts, sheet: parts['xl/worksheets/sheet1.xml'] ?? '' };
}

describe('what came into the format later', () => {
  it('is said not to be shown, and is in the saved file to the letter', async () => {
    const { told, losses, parts, sheet } = await savedNewer('nothing');
    expect(told).toEqual(['2 format-rules', '1 sparklines', '1 threads', '1 prompts']);
    expect(losses).toEqual([]);
    expect(sheet).toContain(LATER);
    for (const path of Object.keys(NEWER.parts ?? {})) expect(parts[path], path).toBe(NEWER.parts?.[path]);
  });

  it('moves with rows that are put in', async () => {
    const { parts, sheet } = await savedNewer('row');
    expect(sheet).toContain('<xm:sqref>B4:B7</xm:sqref>');
    expect(sheet).toContain('<xm:sqref>B1</xm:sqref>');
    expect(sheet).toMatch(/<xm:f>'Nhật ký'!\$?A\$?5:\$?B\$?5<\/xm:f><xm:sqref>C5<\/xm:sqref>/);
    expect(sheet).toContain('<conditionalFormatting sqref="B4:B11">');
    expect(sheet).toContain('prompt="Ghi tên" sqref="A5:A11"');
    expect(parts['xl/threadedComments/threadedComment1.xml']).toContain('ref="B5"');
    expect(parts['xl/comments1.xml']).toMatch(/ref="B5" authorId="0".*ref="B7" authorId="1".*Xem lại/s);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toMatch(
      /2, 15, 4, 2, 4, 31, 8, 1<\/x:Anchor><x:Row>4<.*<x:Row>6</s,
    );
  });

  it('goes with its row', async () => {
    const { parts, sheet } = await savedNewer('without');
    expect(parts['xl/threadedComments/threadedComment1.xml']).not.toContain('threadedComment ref');
    expect(parts['xl/comments1.xml']).toMatch(/<commentList><comment ref="B4" authorId="1">/);
    expect(sheet).not.toContain('<x14:sparkline>');
    expect(sheet).toContain('<xm:sqref>B2:B4</xm:sqref>');
  });

  it('is told before saving where it is a signature, which is worth nothing once the file is written anew', async () => {
    const parts = {
      ...FULL.parts,
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/sig1.xml': '<Signature/>',
    };
    const { losses, parts: after } = await saved('nothing', { ...FULL, parts });
    expect(losses).toEqual([{ kind: 'signatures', count: 1 }]);
    expect(Object.keys(after).filter((path) => path.startsWith('_xmlsignatures'))).toEqual([]);
  });
});
