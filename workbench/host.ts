import type { IWorkbookData } from '@univerjs/core';
import type { AddonBundle } from './bundle';
import type { HostOptions } from './host-settings';
import { settingsFor } from './host-settings';
import { customFunctionsIn } from './bundle';
import type { Engine } from './engine/engine';
import type { PersonalEdit } from './engine/events';
import { EditWatch } from './engine/events';
import type { FormulaErrors } from './engine/formulas';
import type { Imports } from './engine/imports/import-range';
import { registerFunctions } from './engine/formulas';
import { bootHeadless } from './engine/headless';
import { Calculation } from './engine/settle';
import type { Bench } from './gas/bench';
import type { Calls } from './gas/calls';
import { connectBooks } from './gas/connected-books';
import { AuthMode } from './gas/enums';
import type { ExtrasData } from './gas/extras';
import type { Faces } from './gas/faces';
import type { Installation } from './gas/install';
import { installGoogle } from './gas/install';
import { canonicalFormula } from './gas/formula-text';
import { readTyped } from './gas/typed-text';
import { User } from './gas/users';
import type { CellValue } from './gas/values';
import { cellForTyped } from './gas/values';
import { Membrane } from './membrane';
import type { Desk, LoadedScripts } from './realm';
import { loadScripts, runningFrom } from './realm';
import { UiLog } from './ui-log';
import type { Loss } from './xlsx/losses';
import { lossesAtSaving } from './xlsx/losses';
import { readFile } from './xlsx/read';
import { readOtherBook } from './xlsx/other-book';
import { workbookToSave } from './xlsx/save';
import { blankWorkbook } from './xlsx/blank-sheet';
import { writeXlsx } from './xlsx/write';

/** Opens a workbook headless with the add-on in it. Throws an InputError for a file that is no workbook. */
export async function openWorkbook(bundle: AddonBundle, options: HostOptions = {}): Promise<Host> {
  const customFunctions = customFunctionsIn(bundle.code).map(({ name }) => name);
  const file = options.fileName ?? 'Bảng tính';
  const opened =
    options.xlsx === undefined
      ? { data: blankWorkbook(file), losses: [] }
      : await readFile(options.xlsx, { file, customFunctions });
  const host = new Host(bundle, options, opened);
  await host.settle();
  return host;
}

interface Opened {
  readonly data: Partial<IWorkbookData>;
  readonly extras?: ExtrasData;
  readonly losses: readonly Loss[];
  readonly origin?: Uint8Array;
  readonly isEmpty?: boolean;
}

/** A spreadsheet with the add-on in it, on a laptop. */
export class Host {
  readonly ui = new UiLog();
  readonly engine: Engine;
  readonly bench: Bench;
  /** What the file opened with could not keep. */
  readonly losses: readonly Loss[];
  /** Opened from a file in which no cell holds anything. */
  readonly isEmpty: boolean;
  private readonly calculation: Calculation;
  private readonly faces: Faces;
  private readonly scripts: LoadedScripts;
  private readonly desk: Desk;
  private readonly membrane: Membrane;
  private readonly errors: FormulaErrors;
  private readonly imports: Imports;
  private readonly functionNames: readonly string[];
  private editing: Promise<void> = Promise.resolve();
  private editFault: Error | undefined;
  private readonly origin: Uint8Array | undefined;

  constructor(bundle: AddonBundle, options: HostOptions, opened: Opened) {
    this.losses = opened.losses;
    this.origin = opened.origin;
    this.isEmpty = opened.isEmpty === true;
    // Apps Script's Dates live in the manifest's time zone.
    process.env['TZ'] = bundle.timeZone;
    this.engine = bootHeadless(opened.data);
    this.calculation = new Calculation(this.engine);
    // Opening a workbook starts a calculation of formulas that have no stored result.
    this.calculation.expect();
    const installation = this.install(bundle, options, opened.extras);
    this.bench = installation.bench;
    this.faces = installation.faces;
    this.scripts = options.scripts ?? loadScripts(bundle);
    this.membrane = new Membrane(this.scripts.realm, installation.faces);
    this.desk = {
      services: this.membrane.inward(installation.globals) as Desk['services'],
      now: options.now === undefined ? Date.now : runningFrom(options.now),
    };
    this.scripts.workAt(this.desk);
    const functions = customFunctionsIn(bundle.code);
    this.functionNames = functions.map(({ name }) => name);
    this.errors = registerFunctions(this.engine, functions, {
      zone: () => this.bench.zone,
      datePattern: () => this.bench.habits.datePattern,
      call: (name, args) => this.bench.whileCalculating(() => this.call(name, args)),
    });
    this.imports = connectBooks(this.bench, {
      load: (id) => readOtherBook(options.others?.get(id), id),
      words: (fault) => fault,
    });
    new EditWatch(this.engine, (edit) => this.onEdit(edit));
  }

  private install(bundle: AddonBundle, options: HostOptions, extras: ExtrasData | undefined): Installation {
    return installGoogle({
      engine: this.engine,
      settings: settingsFor(bundle, options),
      ui: this.ui,
      now: options.now ?? Date.now,
      htmlFile: (name) => bundle.htmlFiles.get(name),
      log: options.log ?? (() => undefined),
      sleep: () => undefined,
      flush: () => undefined,
      ...(extras === undefined ? {} : { extras }),
    });
  }

  /** Calls a function of the script on this workbook. Throws what it throws. */
  private call(functionName: string, args: readonly unknown[]): unknown {
    this.scripts.workAt(this.desk);
    return this.membrane.call(this.scripts.realm.lookup(functionName), args);
  }

  /** Service calls since the last `reset`. */
  get calls(): Calls {
    return this.bench.calls;
  }

  /** Resolves when formulas are calculated and edits are dealt with. */
  async settle(): Promise<void> {
    await this.calculation.settle();
    await this.editing;
    await this.calculation.settle();
    while (this.imports.isLoading) {
      await this.imports.settle();
      await this.calculation.settle();
    }
  }

  /** A person allows the spreadsheet to read others, as Google asks for at the first formula that names one. */
  async allowAccess(...ids: readonly string[]): Promise<void> {
    for (const id of ids) this.imports.allow(id);
    await this.settle();
  }

  /** Whether the script has a top-level function of that name. */
  has(functionName: string): boolean {
    return typeof this.scripts.realm.lookup(functionName) === 'function';
  }

  /** Calls a function of the script by name, as a menu or a panel would. Throws what it throws. */
  async run(functionName: string, ...args: readonly unknown[]): Promise<unknown> {
    if (!this.has(functionName)) throw new Error(`Script function not found: ${functionName}`);
    await this.settle();
    const result = this.bench.whileRunning(() => this.call(functionName, args));
    await this.settle();
    return result;
  }

  /** As Google does when the spreadsheet is opened, also by somebody who has allowed the add-on nothing yet. */
  async open({ isAllowed = true } = {}): Promise<void> {
    if (!this.has('onOpen')) return;
    await this.settle();
    const event = this.event({ authMode: isAllowed ? AuthMode.LIMITED : AuthMode.NONE });
    this.bench[isAllowed ? 'whileTriggered' : 'whileUnauthorised'](() => void this.call('onOpen', [event]));
    await this.settle();
  }

  /** Names of the tabs in order, hidden ones too. */
  sheets(): readonly string[] {
    return this.bench.worksheets().map((worksheet) => worksheet.getName());
  }

  /** What `getValue` gives for a cell. */
  cell(sheet: string, a1: string): CellValue {
    return this.sheet(sheet).getRange(a1).getValue() as CellValue;
  }

  /** Adds a blank tab and gives its name. */
  addSheet(): string {
    return this.bench.make.spreadsheet().insertSheet().getName();
  }

  removeSheet(name: string): void {
    this.bench.make.spreadsheet().deleteSheet(this.sheet(name));
  }

  /** What a tab shows, row by row, up to its last content. */
  table(sheet: string): string[][] {
    return this.sheet(sheet).getDataRange().getDisplayValues();
  }

  /** What a cell shows. */
  display(sheet: string, a1: string): string {
    return this.sheet(sheet).getRange(a1).getDisplayValue();
  }

  /** The message of the add-on's function that failed in a cell. */
  errorAt(sheet: string, a1: string): string | undefined {
    const range = this.sheet(sheet).getRange(a1);
    const at = [this.sheetId(sheet), range.getRow() - 1, range.getColumn() - 1] as const;
    return [this.errors, this.imports.errors].map((errors) => errors.messageAt(...at)).find(Boolean);
  }

  /** Types into a cell as a person does, by the spreadsheet's locale; fires onEdit. */
  setCellAsUser(sheet: string, a1: string, text: string): Promise<void> {
    return this.setCellsAsUser(sheet, a1, [[text]]);
  }

  /**
   * Pastes rows of texts with their first at the cell, as a person does; fires onEdit once for all of them.
   * Blank texts clear cells.
   */
  async setCellsAsUser(sheet: string, a1: string, rows: readonly (readonly string[])[]): Promise<void> {
    const first = this.sheet(sheet).getRange(a1);
    const [top, left] = [first.getRow() - 1, first.getColumn() - 1];
    const area = {
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + Math.max(0, ...rows.map((row) => row.length)) - 1,
    };
    const grid = this.bench.grid(this.sheetId(sheet));
    grid.write(area, (row, column) =>
      cellForTyped(this.readTyped(rows[row - top]?.[column - left] ?? ''), grid.pattern(row, column)),
    );
    await Promise.resolve();
    await this.settle();
    this.throwEditFault();
  }

  private readTyped(text: string): ReturnType<typeof readTyped> {
    const typed = readTyped(text, this.bench.writing());
    return typed.kind === 'formula'
      ? { ...typed, formula: canonicalFormula(typed.formula, this.bench.habits) }
      : typed;
  }

  /** What would be lost by saving now. */
  lossesOfSaving(): Loss[] {
    return this.written().losses;
  }

  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.written().bytes);
  }

  private written(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly losses: Loss[] } {
    const saved = workbookToSave(this.engine, this.bench.extras.data, this.origin);
    const { bytes, unkept } = writeXlsx(saved);
    return { bytes, losses: [...lossesAtSaving(saved.data, saved.extras, this.functionNames), ...unkept] };
  }

  dispose(): void {
    this.engine.dispose();
  }

  private sheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
    return this.bench.make.sheet(this.sheetId(name));
  }

  private sheetId(name: string): string {
    const found = this.bench.worksheets().find((worksheet) => worksheet.getName() === name);
    if (found === undefined) throw new Error(`There is no tab named ${name}.`);
    return found.getSheetId();
  }

  private onEdit(edit: PersonalEdit): void {
    if (!this.has('onEdit')) return;
    const { value, oldValue } = edit;
    const event = this.event({
      range: this.bench.make.range(edit),
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    });
    this.editing = this.editing
      .then(() => this.calculation.settle())
      .then(() => this.bench.whileTriggered(() => void this.call('onEdit', [event])))
      .catch((error: unknown) => {
        this.editFault = error instanceof Error ? error : new Error(String(error));
      });
  }

  /** What a simple trigger is handed. */
  private event(fields: Readonly<Record<string, unknown>>): unknown {
    const source = this.bench.make.spreadsheet();
    const user = new User(this.bench.settings.userEmail);
    return this.faces.toFace({ authMode: AuthMode.LIMITED, source, user, ...fields });
  }

  private throwEditFault(): void {
    const fault = this.editFault;
    this.editFault = undefined;
    if (fault !== undefined) throw fault;
  }
}
