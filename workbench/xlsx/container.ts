import { InputError } from './input-error';

/** How a spreadsheet file is built, whatever its name ends with. */
export type FileKind = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'markup' | 'text';

const ZIP = 'PK\u0003\u0004';
const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** The first record of workbooks of Excel 2 to 4, which stand in no container. */
const BARE_RECORDS = ['\t\u0000', '\t\u0002', '\t\u0004'];
const TEXT_NAMES = /\.(csv|tsv|tab|txt)$/i;

/** Some programs write them in capitals. */
const WORKBOOK_STREAMS = ['Workbook', 'Book', 'WORKBOOK', 'BOOK'];

/** Names within a compound file are stored as UTF-16. */
function wide(text: string): string {
  return Array.from(text, (letter) => `${letter}\u0000`).join('');
}

/** Tells what a file is. Throws an InputError for what is no spreadsheet, or is locked by a password. */
export function kindOfFile(bytes: Uint8Array, file: string): FileKind {
  const letters = new TextDecoder('latin1').decode(bytes);
  if (letters.startsWith(ZIP)) return kindOfArchive(letters, file);
  if (letters.startsWith(COMPOUND_FILE)) return kindOfCompound(letters, file);
  if (BARE_RECORDS.some((start) => letters.startsWith(start))) return 'xls';
  if (isMarkup(bytes)) return 'markup';
  if (TEXT_NAMES.test(file)) return 'text';
  throw new InputError('not-spreadsheet', file);
}

/** An archive names its parts in plain letters. */
function kindOfArchive(letters: string, file: string): FileKind {
  if (letters.includes('opendocument.spreadsheet')) return 'ods';
  if (letters.includes('workbook.bin')) return 'xlsb';
  if (letters.includes('workbook.xml') || /xl[/\\]/.test(letters)) return 'xlsx';
  if (isPackedDocument(letters)) return 'ods';
  throw new InputError('not-spreadsheet', file);
}

/** An OpenDocument file that was packed anew tells its kind in packed letters only, where others have it plain. */
function isPackedDocument(letters: string): boolean {
  const isDocument = letters.includes('META-INF/manifest.xml') && letters.includes('content.xml');
  return isDocument && !/opendocument\.(?:text|presentation|graphics)/.test(letters);
}

function kindOfCompound(letters: string, file: string): FileKind {
  if (letters.includes(wide('EncryptedPackage'))) throw new InputError('password', file);
  if (WORKBOOK_STREAMS.some((name) => letters.includes(wide(name)))) return 'xls';
  throw new InputError('not-spreadsheet', file);
}

/** Web pages and XML tables that programs of accounts and of staff save under the name of an .xls. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder(bytes[1] === 0 || bytes[0] === 0xff ? 'utf-16le' : 'utf-8')
    .decode(bytes.subarray(0, 4000))
    .trimStart();
  return start.startsWith('<') && /<html|<table|office:spreadsheet|opendocument/i.test(start);
}
