import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { isOn } from '../engine/flags';
import { splitReference } from './area';
import type { Bench } from './bench';
import { DeveloperMetadataFinder, addMetadata, metadataAt } from './developer-metadata';
import { requireEditable } from './edit-rights';
import { GoogleError, emulation } from './emulation';
import { enumName } from './enums';
import { defineName, namedRanges, placeNamed } from './named-range';
import { protectionsOf } from './protection';
import { copyBesidesCells } from './copying-tabs';
import { placeOf } from './range-place';
import { requireFreeName } from './sheet';
import { gidOf, sheetIdOf } from './sheet-place';
import { TextFinder } from './text-finder';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface InsertOptions {
  readonly template?: GoogleSheet | undefined;
}

/** Google's Spreadsheet: the one that is open. Its methods that act "on the active sheet" pass on to it. */
export class Spreadsheet extends emulation<Google>('Spreadsheet') {
  constructor(private readonly bench: Bench) {
    super();
  }

  override getId(): string {
    return this.bench.engine.workbook.getUnitId();
  }
  override getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  override getName(): string {
    return this.bench.engine.workbook.name;
  }
  override rename(name: string): void {
    this.bench.engine.book.setName(name);
  }
  override getSpreadsheetLocale(): string {
    return this.bench.settings.locale;
  }
  override setSpreadsheetLocale(locale: string): void {
    this.bench.configure({ locale });
  }
  override getSpreadsheetTimeZone(): string {
    return this.bench.settings.timeZone;
  }
  override setSpreadsheetTimeZone(timeZone: string): void {
    this.bench.configure({ timeZone });
  }

  override getSheets(): GoogleSheet[] {
    return this.bench.worksheets().map((worksheet) => this.bench.make.sheet(worksheet.getSheetId()));
  }
  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const places = this.getSheets().map((sheet) => placeOf(sheet.getDataRange()));
    return new TextFinder(this.bench, places, findText);
  }
  override getNumSheets(): number {
    return this.bench.worksheets().length;
  }
  override getSheetByName(name: string): GoogleSheet | null {
    const found = this.bench.worksheets().find((worksheet) => worksheet.getName() === name);
    return found === undefined ? null : this.bench.make.sheet(found.getSheetId());
  }
  override getSheetById(id: number): GoogleSheet | null {
    const found = this.bench.worksheets().find((worksheet) => gidOf(worksheet.getSheetId()) === id);
    return found === undefined ? null : this.bench.make.sheet(found.getSheetId());
  }
  override getActiveSheet(): GoogleSheet {
    return this.bench.make.sheet(this.bench.engine.book.getActiveSheet().getSheetId());
  }
  override setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate();
  }

  override insertSheet(...args: unknown[]): GoogleSheet {
    const name = args.find((argument) => typeof argument === 'string');
    const index = args.find((argument) => typeof argument === 'number');
    const options = args.find((argument) => typeof argument === 'object') as InsertOptions | undefined;
    if (name !== undefined) requireFreeName(this.bench.engine.book.getSheets(), name);
    const active = this.getActiveSheet().getIndex();
    const wish = { name: name ?? this.#freeName(), index: index ?? active };
    return options?.template === undefined
      ? this.#insertBlank(wish)
      : this.#insertCopy(wish, options.template);
  }
  override deleteSheet(sheet: GoogleSheet): void {
    const id = sheetIdOf(sheet);
    const visible = this.bench.worksheets().filter((worksheet) => !isOn(worksheet.isSheetHidden()));
    if (visible.length === 1 && visible[0]?.getSheetId() === id) {
      throw new GoogleError("You can't remove all the visible sheets in a document.");
    }
    requireEditable(this.bench, { sheetId: id });
    this.bench.engine.book.deleteSheet(id);
    this.bench.extras.forgetSheet(id);
  }
  override deleteActiveSheet(): GoogleSheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  override duplicateActiveSheet(): GoogleSheet {
    const active = this.getActiveSheet();
    const name = this.#freeName(`Copy of ${active.getName()}`);
    return this.#insertCopy({ name, index: active.getIndex() }, active);
  }
  override moveActiveSheet(position: number): void {
    const { book } = this.bench.engine;
    book.moveSheet(book.getActiveSheet(), position - 1);
  }
  override renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  override getRange(notation: string): GoogleRange {
    const { sheet, cells } = splitReference(notation);
    if (sheet === undefined) return this.getActiveSheet().getRange(notation);
    const found = this.getSheetByName(sheet);
    if (found === null) throw new GoogleError('Range not found');
    return found.getRange(cells);
  }
  override getRangeByName(name: string): GoogleRange | null {
    const place = placeNamed(this.bench, name);
    return place === undefined ? null : this.bench.make.range(place);
  }
  override getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.bench.make.rangeList(notations.map((notation) => placeOf(this.getRange(notation))));
  }
  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.bench);
  }
  override setNamedRange(name: string, range: GoogleRange): void {
    defineName(this.bench, name, placeOf(range));
  }
  override removeNamedRange(name: string): void {
    if (!this.bench.engine.book.deleteDefinedName(name)) {
      throw new GoogleError(`The named range ${name} does not exist.`);
    }
  }
  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const kind = enumName(type, 'type');
    return this.bench.worksheets().flatMap((sheet) => protectionsOf(this.bench, sheet.getSheetId(), kind));
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.bench, { location: 'SPREADSHEET' }, key, rest);
    return this;
  }
  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.bench, ({ location }) => location === 'SPREADSHEET');
  }
  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.bench, () => true);
  }

  override toast(message: string, title = '', seconds: number | null = 5): void {
    this.bench.ui.toast({ message, title, seconds: seconds ?? 5 });
  }

  override getActiveRange(): GoogleRange | null {
    return this.getActiveSheet().getActiveRange();
  }
  override getActiveCell(): GoogleRange {
    return this.getActiveSheet().getActiveCell();
  }
  override getCurrentCell(): GoogleRange | null {
    return this.getActiveSheet().getCurrentCell();
  }
  override setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }
  override setActiveSelection(selection: GoogleRange | string): GoogleRange {
    return typeof selection === 'string' ? this.getRange(selection).activate() : selection.activate();
  }
  override setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }
  override getDataRange(): GoogleRange {
    return this.getActiveSheet().getDataRange();
  }
  override getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  override getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  override getSheetName(): string {
    return this.getActiveSheet().getName();
  }
  override getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }
  override appendRow(contents: unknown[]): GoogleSheet {
    return this.getActiveSheet().appendRow(contents);
  }

  #freeName(wish?: string): string {
    const taken = new Set(this.bench.worksheets().map((worksheet) => worksheet.getName().toLowerCase()));
    const candidate = (number: number): string => {
      if (wish === undefined) return `Sheet${number}`;
      return number === 1 ? wish : `${wish} ${number}`;
    };
    let number = 1;
    while (taken.has(candidate(number).toLowerCase())) number += 1;
    return candidate(number);
  }

  #insertBlank(wish: { name: string; index: number }): GoogleSheet {
    return this.#insert(wish, { rowCount: 1000, columnCount: 26 });
  }

  #insertCopy(wish: { name: string; index: number }, template: GoogleSheet): GoogleSheet {
    const from = sheetIdOf(template);
    const snapshot = structuredClone(this.bench.grid(from).worksheet.getSnapshot());
    const copy = this.#insert(wish, snapshot);
    copyBesidesCells(this.bench, from, sheetIdOf(copy));
    return copy;
  }

  #insert(wish: { name: string; index: number }, data: object): GoogleSheet {
    const used = this.bench.worksheets().map((worksheet) => gidOf(worksheet.getSheetId()));
    const id = String(this.bench.newSheetId(used));
    const sheet = mergeWorksheetSnapshotWithDefault({ ...data, name: wish.name, id });
    this.bench.engine.book.insertSheet(wish.name, { index: wish.index, sheet });
    return this.bench.make.sheet(id);
  }
}
