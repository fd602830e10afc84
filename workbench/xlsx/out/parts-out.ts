import type { IWorkbookData } from '@univerjs/core';
import { isOn } from '../../engine/flags';
import type { ReadBook, ReadSheet } from '../in/workbook';
import type { Package } from '../package/package';
import { relationsPath } from '../package/package';
import type { ListedTab } from './book-out';
import { linksOf, linksXml } from './links-out';
import { movedDrawing } from './moved';
import { moveNotes } from './moved-notes';
import { noteParts, ownNoteParts, sameNotes } from './notes-out';
import { RelationsOut, TypesOut } from './relations-out';
import type { SheetToWrite } from './sheet-out';
import { cellsOf, sheetXml } from './sheet-out';
import type { StylesOut } from './styles-out';
import { fitTable } from './tables-out';
import type { Unkept, UnkeptKind } from './unkept';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes the parts of a workbook into the package that it came from, or into a blank one. */
export class PartsOut {
  readonly unkept: Unkept[] = [];
  private readonly types: TypesOut;
  private readonly relations: RelationsOut;
  /** Tabs of the file that have been written: a second tab from the same one is a copy. */
  private readonly written = new Set<string>();

  constructor(
    private readonly parts: Package,
    private readonly read: ReadBook,
    private readonly looks: StylesOut,
  ) {
    this.types = new TypesOut(parts);
    this.relations = new RelationsOut(parts, read.book.path);
  }

  writeSheet(tab: SheetToWrite, styles: IWorkbookData['styles']): ListedTab {
    const { sheet, read } = tab;
    const isCopy = read !== undefined && (this.written.has(read.path) || read.id !== tab.id);
    const owner = isCopy ? undefined : read;
    if (read !== undefined && isCopy)
      this.tell('copied', sheet.name, this.parts.relations(read.path).filter(isBound).length);
    const path = owner?.path ?? this.freePath('xl/worksheets/sheet', 'xml');
    this.written.add(path);
    const relations = new RelationsOut(this.parts, path, ({ kind }) => kind !== 'hyperlink');
    if (owner !== undefined) moveNotes(this.parts, owner.path, tab.moved);
    const pointers = {
      hyperlinks: linksXml(linksOf(cellsOf(sheet)), (target) => relations.add('hyperlink', target, true)),
      legacyDrawing: this.writeNotes(tab, owner, relations),
      tableParts: this.writeTables(tab, owner, relations),
      keepsParts: !isCopy,
    };
    this.moveDrawings(tab, owner);
    this.parts.set(path, sheetXml(tab, styles, this.looks, pointers));
    relations.write();
    if (owner === undefined) this.types.set(path, `${TYPE}.worksheet+xml`);
    return this.listed(tab, path, isCopy);
  }

  private listed({ sheet, read, id, moved, filter }: SheetToWrite, path: string, isCopy: boolean): ListedTab {
    const before =
      read === undefined || isCopy ? -1 : this.read.book.sheets.findIndex((each) => each.path === read.path);
    return {
      name: sheet.name ?? id,
      hidden: isOn(sheet.hidden),
      relation: this.relations.add('worksheet', path),
      before: before < 0 ? undefined : before,
      position: 0,
      moved,
      sheet,
      filter,
    };
  }

  /** Puts the workbook part in and all that belongs to it; tabs that are gone leave. */
  writeBook(xml: string): void {
    const { parts, read, relations, types } = this;
    for (const { path } of read.sheets) if (!this.written.has(path)) this.drop(path);
    this.writeStyles();
    this.dropStale();
    parts.set(read.book.path, xml);
    types.set(read.book.path, `${TYPE}.sheet.main+xml`);
    relations.write();
    types.write();
  }

  private writeStyles(): void {
    const path = this.read.book.partOf('styles') ?? 'xl/styles.xml';
    this.parts.set(path, this.looks.toXml());
    this.relations.add('styles', path);
    this.types.set(path, `${TYPE}.styles+xml`);
  }

  /** What would no longer be true: texts moved into their cells, the order of calculation, macros, signatures. */
  private dropStale(): void {
    const { book } = this.read;
    for (const kind of ['sharedStrings', 'calcChain', 'vbaProject']) {
      const path = book.partOf(kind);
      if (path === undefined) continue;
      if (kind === 'vbaProject') this.tell('macros', undefined, 1);
      this.drop(path);
    }
    const signatures = this.parts.paths().filter((path) => path.startsWith('_xmlsignatures/'));
    if (signatures.length === 0) return;
    this.tell('signatures', undefined, signatures.filter((path) => path.endsWith('.xml')).length);
    for (const path of signatures) this.parts.delete(path);
    const package_ = new RelationsOut(this.parts, '', ({ target }) => !target.startsWith('_xmlsignatures/'));
    package_.write();
  }

  private drop(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationsPath(path));
    this.relations.remove(({ target }) => target.toLowerCase() === path.toLowerCase());
  }

  private writeNotes({ notes }: SheetToWrite, owner: ReadSheet | undefined, relations: RelationsOut): string {
    if (sameNotes(notes, owner?.notes))
      return owner?.xml.pieces.find(({ name }) => name === 'legacyDrawing')?.xml ?? '';
    const own = owner === undefined ? [] : this.parts.relations(owner.path);
    const pathOf = (kind: string, start: string, ending: string): string =>
      own.find((relation) => relation.kind === kind)?.target ?? this.freePath(start, ending);
    const comments = pathOf('comments', 'xl/comments', 'xml');
    const boxes = pathOf('vmlDrawing', 'xl/drawings/vmlDrawing', 'vml');
    const made = noteParts(notes, owner === undefined ? {} : ownNoteParts(this.parts, owner.path));
    this.parts.set(comments, made.comments);
    this.parts.set(boxes, made.drawing);
    this.types.set(comments, `${TYPE}.comments+xml`);
    this.types.setEnding('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    relations.add('comments', comments);
    return `<legacyDrawing r:id="${relations.add('vmlDrawing', boxes)}"/>`;
  }

  private writeTables(tab: SheetToWrite, owner: ReadSheet | undefined, relations: RelationsOut): string {
    const own =
      owner === undefined ? [] : this.parts.relations(owner.path).filter(({ kind }) => kind === 'table');
    const kept = own.filter(({ target }) => fitTable(this.parts, target, cellsOf(tab.sheet), tab.moved));
    this.tell('tables', tab.sheet.name, own.length - kept.length);
    relations.remove((relation) => relation.kind === 'table' && !kept.some(({ id }) => id === relation.id));
    const listed = kept.map(({ id }) => `<tablePart r:id="${id}"/>`).join('');
    return listed === '' ? '' : `<tableParts count="${kept.length}">${listed}</tableParts>`;
  }

  private moveDrawings({ moved }: SheetToWrite, owner: ReadSheet | undefined): void {
    if (owner === undefined) return;
    for (const { kind, target } of this.parts.relations(owner.path)) {
      const xml = kind === 'drawing' ? this.parts.text(target) : undefined;
      if (xml !== undefined) this.parts.set(target, movedDrawing(xml, moved));
    }
  }

  private freePath(start: string, ending: string): string {
    let number = 1;
    while (this.parts.has(`${start}${number}.${ending}`)) number += 1;
    return `${start}${number}.${ending}`;
  }

  private tell(kind: UnkeptKind, sheet: string | undefined, count: number): void {
    if (count > 0) this.unkept.push({ kind, count, ...(sheet === undefined ? {} : { sheet }) });
  }
}

/** What a copied tab would have to share with the first. */
function isBound({ kind }: { readonly kind: string }): boolean {
  return ['drawing', 'table', 'pivotTable', 'control', 'oleObject'].includes(kind);
}
