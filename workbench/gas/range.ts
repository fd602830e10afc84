import { areaOfEngine, engineRange, heightOf, holds, overlaps, widthOf } from './area';
import { setValidation, setValidations, validationAt, DataValidationBuilder } from './data-validation';
import type { MetadataPlace } from './developer-metadata';
import { DeveloperMetadataFinder, addMetadata, metadataAt } from './developer-metadata';
import { GoogleError, signatureMismatch } from './emulation';
import { bandRows, createFilter, filterOf } from './filter';
import { copyCells, moveCells } from './copying';
import { readNote, writeNote } from './notes';
import { protect } from './protection';
import { FormattedRange } from './range-formats';
import { RichTextValue, lookOf, richCell, runsOf } from './rich-text';
import { at, mapArea, requireShape } from './shape';
import { sortRows } from './sorting';
import { TextStyle } from './text-style';
import { lookStyle } from './rich-text';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
}

/** Google's Range: everything that is neither coordinates, values nor formats. */
export class Range extends FormattedRange {
  override getNote(): string {
    return readNote(this.grid, this.area.top, this.area.left);
  }
  override getNotes(): string[][] {
    return mapArea(this.area, (row, column) => readNote(this.grid, row, column));
  }
  override setNote(note: string | null): Google {
    mapArea(this.area, (row, column) => writeNote(this.grid, row, column, note ?? ''));
    return this;
  }
  override setNotes(notes: (string | null)[][]): Google {
    requireShape(notes, this.area, 'setNotes');
    const given = notes;
    mapArea(this.area, (row, column) =>
      writeNote(this.grid, row, column, at(given, this.area, row, column) ?? ''),
    );
    return this;
  }
  override clearNote(): Google {
    return this.setNote(null);
  }

  override getDataValidation(): Rule | null {
    return validationAt(this.bench, this.place.sheetId, this.area.top, this.area.left);
  }
  override getDataValidations(): (Rule | null)[][] {
    return mapArea(this.area, (row, column) => validationAt(this.bench, this.place.sheetId, row, column));
  }
  override setDataValidation(rule: Rule | null): Google {
    setValidation(this.bench, this.place, rule);
    return this;
  }
  override setDataValidations(rules: (Rule | null)[][]): Google {
    requireShape(rules, this.area, 'setDataValidations');
    setValidations(this.bench, this.place, rules);
    return this;
  }
  override clearDataValidations(): Google {
    return this.setDataValidation(null);
  }
  override insertCheckboxes(checked?: unknown, unchecked?: unknown): Google {
    const builder = new DataValidationBuilder(this.bench).requireCheckbox(checked, unchecked);
    this.setDataValidation(builder.setAllowInvalid(false).build());
    return checked === undefined ? this.#fillBlanks(false) : this;
  }
  override removeCheckboxes(): Google {
    return this.clearDataValidations();
  }
  override check(): Google {
    return this.setValue(true);
  }
  override uncheck(): Google {
    return this.setValue(false);
  }
  override isChecked(): boolean | null {
    const value = this.getValue();
    return typeof value === 'boolean' ? value : null;
  }

  override getMergedRanges(): Google[] {
    const { top, left, bottom, right } = this.area;
    return this.grid.worksheet
      .getMergedCellRange(top, left, bottom, right)
      .map((merge) => this.bench.make.range({ sheetId: this.place.sheetId, area: areaOfEngine(merge) }));
  }
  override merge(): Google {
    if (heightOf(this.area) === 1 && widthOf(this.area) === 1) return this;
    this.#requireWholeMerges();
    this.#engineRange().merge({ isForceMerge: true });
    return this;
  }
  override mergeAcross(): Google {
    this.#engineRange().mergeAcross({ isForceMerge: true });
    return this;
  }
  override mergeVertically(): Google {
    this.#engineRange().mergeVertically({ isForceMerge: true });
    return this;
  }
  override breakApart(): Google {
    this.#requireWholeMerges();
    if (this.getMergedRanges().length > 0) this.#engineRange().breakApart();
    return this;
  }

  override clear(options: ClearOptions = {}): Google {
    const all = !Object.values(options).includes(true);
    if (all || options.contentsOnly === true) this.clearContent();
    if (all || options.formatOnly === true) this.clearFormat();
    if (options.validationsOnly === true) this.clearDataValidations();
    if (all || options.commentsOnly === true) this.clearNote();
    return this;
  }

  override copyTo(...args: [destination: Google, how?: unknown, transposed?: boolean]): void {
    const [destination, how, transposed = false] = args;
    if (!(destination instanceof Range) || typeof transposed !== 'boolean')
      throw signatureMismatch('SpreadsheetApp.Range.copyTo', args);
    copyCells(this.bench, this.place, destination, { how, transposed });
  }
  override moveTo(target: Google): void {
    moveCells(this.bench, this.place, target);
  }
  override sort(sortSpecObj: unknown): Google {
    sortRows(this.bench, this.place, sortSpecObj);
    return this;
  }

  override getRichTextValue(): Rich | null {
    return this.#richAt(this.area.top, this.area.left);
  }
  override getRichTextValues(): (Rich | null)[][] {
    return mapArea(this.area, (row, column) => this.#richAt(row, column));
  }
  override setRichTextValue(value: Rich): Google {
    this.grid.write(this.area, () => richCell(value));
    return this;
  }
  override setRichTextValues(values: Rich[][]): Google {
    requireShape(values, this.area, 'setRichTextValues');
    const given = values;
    this.grid.write(this.area, (row, column) => richCell(at(given, this.area, row, column) as Rich));
    return this;
  }
  override getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    return new TextStyle(lookOf(this.grid.style(this.area.top, this.area.left)));
  }
  override setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): Google {
    if (!(style instanceof TextStyle)) throw new GoogleError('A text style was expected.');
    this.grid.write(this.area, () => ({ s: lookStyle(style.look) }));
    return this;
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.bench, this.place);
  }
  override createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.bench, this.place);
  }
  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.bench, this.place.sheetId);
  }
  override applyRowBanding(theme?: unknown, showHeader = true): GoogleAppsScript.Spreadsheet.Banding {
    return bandRows(this.bench, this.place, theme, showHeader);
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.bench, this.#metadataPlace(), key, rest);
    return this;
  }
  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.bench, (record) => {
      const { sheetId, area } = record;
      return sheetId === this.place.sheetId && area !== undefined && holds(this.area, area);
    });
  }
  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.bench, ({ sheetId, area }) => {
      return sheetId === this.place.sheetId && area !== undefined && overlaps(this.area, area);
    });
  }

  #fillBlanks(value: boolean): Google {
    const values = this.getValues().map((row) => row.map((known) => (known === '' ? value : known)));
    return this.setValues(values);
  }

  #engineRange(): ReturnType<ReturnType<typeof this.bench.engine.book.getActiveSheet>['getRange']> {
    const sheet = this.bench.engine.book.getSheetBySheetId(this.place.sheetId);
    if (sheet === null) throw new GoogleError('The sheet was deleted.');
    return sheet.getRange(engineRange(this.area));
  }

  #requireWholeMerges(): void {
    const { top, left, bottom, right } = this.area;
    const merges = this.grid.worksheet.getMergedCellRange(top, left, bottom, right);
    if (merges.some((merge) => !holds(this.area, areaOfEngine(merge)))) {
      throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
    }
  }

  #richAt(row: number, column: number): Rich | null {
    const cell = this.grid.cell(row, column);
    const value = this.bench.make.range({
      sheetId: this.place.sheetId,
      area: { top: row, left: column, bottom: row, right: column },
    });
    const text = value.getDisplayValue();
    if (typeof cell?.v === 'number') return null;
    return new RichTextValue({ text, runs: runsOf(cell, text, this.grid.style(row, column)) });
  }

  #metadataPlace(): MetadataPlace {
    const { rows, columns } = this.grid.size;
    const whole = { rows: widthOf(this.area) === columns, columns: heightOf(this.area) === rows };
    if (whole.rows && heightOf(this.area) === 1) return { location: 'ROW', ...this.place };
    if (whole.columns && widthOf(this.area) === 1) return { location: 'COLUMN', ...this.place };
    throw new GoogleError(
      'Adding developer metadata to arbitrary ranges is not currently supported. ' +
        'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
}
