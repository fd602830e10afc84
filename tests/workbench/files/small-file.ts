import { unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a small workbook of one tab is made of; each has a plain default. */
export interface SmallFile {
  /** Children of the worksheet. */
  readonly sheet: string;
  /** Start tag of the worksheet. */
  readonly start?: string;
  /** More children of the workbook, after its tabs. */
  readonly book?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** Relations of the tab: id, last word of the type, target; those out of the file have a colon. */
  readonly relations?: readonly (readonly [string, string, string])[];
  /** More parts by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts>` +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const written = list.map(([id, kind, target]) => {
    const mode = target.includes(':') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** The bytes of an .xlsx of one tab, "Nhật ký", as a program would write it. */
export function smallFile(file: SmallFile): Uint8Array {
  const start = file.start ?? `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`;
  const name = /^<([\w:]+)/.exec(start)?.[1] ?? 'worksheet';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets>` +
      `<sheet name="Nhật ký" sheetId="1" r:id="rId1"/></sheets>${file.book ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': file.styles ?? STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${file.strings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': `${start}${file.sheet}</${name}>`,
    ...(file.relations === undefined
      ? {}
      : { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(file.relations) }),
    ...file.parts,
  };
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, encoder.encode(xml)])));
}

/** The parts of a package as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]),
  );
}

/** A row of texts, written in its cells. */
export function textRow(row: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, column) =>
      `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

export { MAIN, OFFICE };
