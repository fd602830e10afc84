import type { IStyleData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../gas/area';
import type { Package } from '../package/package';
import type { SheetXml } from '../package/sheet-xml';
import { readSheetXml } from '../package/sheet-xml';
import { isYes } from '../package/xml';
import type { Book, ListedSheet } from './book';
import { openBook } from './book';
import type { CellSurroundings } from './cells';
import { CellReader, styleId } from './cells';
import type { FileFormat } from './formats';
import { formatsIn } from './formats';
import { linksIn } from './links';
import type { Notes } from './notes';
import { notesIn } from './notes';
import type { FileRule } from './rules';
import { validationsIn } from './rules';
import { elementOf, emptyCovered, filteredColumns, filterIn, markFiltered, sheetIn } from './sheet';
import { sharedStrings } from './strings';
import type { FileStyles } from './styles';
import { fileStyles } from './styles';

/** A tab as it was read, with what of the file each part came from. */
export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly xml: SheetXml;
  readonly data: Partial<IWorksheetData>;
  readonly notes: Notes;
  readonly rules: readonly FileRule[];
  readonly formats: readonly FileFormat[];
  readonly filter: Area | undefined;
  readonly filteredColumns: readonly number[];
  readonly isProtected: boolean;
  readonly hasContent: boolean;
  /** Values under merged areas, which neither Google nor the engine holds. */
  readonly covered: number;
}

export interface ReadBook {
  readonly book: Book;
  readonly styles: FileStyles;
  readonly sheets: readonly ReadSheet[];
}

/** Reads all of a workbook's package. Undefined for what is no such package; throws where it is damaged. */
export function readBook(parts: Package, recalculates: (formula: string) => boolean): ReadBook | undefined {
  const book = openBook(parts);
  if (book === undefined) return undefined;
  const textOfPart = (kind: string): string | undefined => parts.text(book.partOf(kind) ?? '');
  const styles = fileStyles(textOfPart('styles'), textOfPart('theme'));
  const around: CellSurroundings = {
    strings: sharedStrings(textOfPart('sharedStrings')),
    styles: styles.cells,
    since1904: book.since1904,
    recalculates,
  };
  const listed = book.sheets.filter(
    (sheet): sheet is ListedSheet & { path: string } => sheet.path !== undefined,
  );
  const sheets = listed.map((sheet, index) =>
    readSheet(parts, { ...sheet, id: String(index) }, { around, styles }),
  );
  return { book, styles, sheets };
}

interface ReadingParts {
  readonly around: CellSurroundings;
  readonly styles: FileStyles;
}

function readSheet(
  parts: Package,
  frame: { readonly id: string; readonly name: string; readonly hidden: boolean; readonly path: string },
  { around, styles }: ReadingParts,
): ReadSheet {
  const reader = new CellReader(around);
  const xml = readSheetXml(parts.text(frame.path) ?? '', reader);
  reader.emptySpills();
  const data = sheetIn(frame, xml, reader, styles.colorOf);
  const covered = emptyCovered(reader.cells, data.mergeData ?? []);
  markFiltered(xml, reader.rows);
  linksIn(parts, frame.path, xml, reader.cells);
  return {
    id: frame.id,
    name: frame.name,
    path: frame.path,
    xml,
    data,
    notes: notesIn(parts, frame.path),
    rules: validationsIn(xml),
    formats: formatsIn(xml, styles, { rows: data.rowCount ?? 0, columns: data.columnCount ?? 0 }),
    filter: filterIn(xml),
    filteredColumns: filteredColumns(xml),
    isProtected: isYes(elementOf(xml, 'sheetProtection'), 'sheet'),
    hasContent: reader.hasContent,
    covered,
  };
}

/** The looks of the file under the names by which cells know them. */
export function styleBook(styles: FileStyles): Record<string, IStyleData> {
  return Object.fromEntries(
    styles.cells.flatMap((style, position) => (style === undefined ? [] : [[styleId(position), style]])),
  );
}
