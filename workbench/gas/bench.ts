import type { Worksheet } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import type { Area } from './area';
import { Calls, allowedInFormula } from './calls';
import { GoogleError } from './emulation';
import { requireEditable } from './edit-rights';
import type { ExtrasData } from './extras';
import { Extras } from './extras';
import { Grid } from './grid';
import type { LocaleHabits } from './number-formats';
import { habitsOf } from './number-formats';
import type { Caller, Quirk } from './permissions';
import { requirePermission } from './permissions';
import type { UserInterface } from './user-interface';
import type { WritingContext } from './values';
import { Zone } from './zone';

export interface BenchSettings {
  /** Google's name of the spreadsheet's locale, e.g. `vi_VN`. */
  readonly locale: string;
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone: string;
  /** The manifest's time zone. */
  readonly scriptTimeZone: string;
  /** Language of the person, e.g. `vi`. */
  readonly userLocale: string;
  readonly userEmail: string;
  /** Whose spreadsheet it is; protections bind others only. */
  readonly ownerEmail: string;
  /** What the manifest asks for; whoever runs the script has allowed it. */
  readonly scopes: readonly string[];
  readonly quirks?: readonly Quirk[];
}

export interface BenchParts {
  readonly engine: Engine;
  readonly settings: BenchSettings;
  readonly ui: UserInterface;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The text of an HTML file of the project, by name without its ending. */
  readonly htmlFile: (name: string) => string | undefined;
  readonly log: (level: string, words: readonly unknown[]) => void;
  readonly sleep: (milliseconds: number) => void | Promise<void>;
  /** Waits for calculation where waiting is possible (a page); headless the host settles between calls. */
  readonly flush: () => void | Promise<void>;
  readonly extras?: ExtrasData;
}

/** Cells of one tab. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
  /** Named without columns, or without rows: they reach to the grid's edges and are written so. */
  readonly whole?: 'rows' | 'columns' | undefined;
}

/** Makes Google's objects, so that their classes need not import each other. */
export interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(place: Place): GoogleAppsScript.Spreadsheet.Range;
  rangeList(places: readonly Place[]): GoogleAppsScript.Spreadsheet.RangeList;
}

/** Calls that ask nothing of how cells look: what is to be painted may wait until they are done. */
const KEEPS_LOOKS_WAITING =
  /^(?:getRange|getRangeList|set(?:Backgrounds?|Border|Font(?:Colors?|Family|Families|Sizes?|Styles?|Weights?)|(?:Horizontal|Vertical)Alignments?|Wraps?))$/;

/** One open spreadsheet with all that Google's classes need to act on it. */
export class Bench {
  readonly engine: Engine;
  readonly calls = new Calls();
  readonly extras: Extras;
  readonly parts: BenchParts;
  /** Errors that are not Google's words: faults of the workbench, kept for whoever runs it. */
  readonly faults: Error[] = [];
  settings: BenchSettings;
  zone: Zone;
  habits: LocaleHabits;
  private readonly grids = new Map<string, Grid>();
  private caller: Caller = 'person';
  private lastSheetId = 1_000_000;

  constructor(
    parts: BenchParts,
    readonly make: Makers,
  ) {
    this.parts = parts;
    this.engine = parts.engine;
    this.settings = parts.settings;
    this.extras = new Extras(parts.extras);
    this.zone = new Zone(parts.settings.timeZone);
    this.habits = habitsOf(parts.settings.locale);
  }

  configure(change: Partial<BenchSettings>): void {
    this.settings = { ...this.settings, ...change };
    this.zone = new Zone(this.settings.timeZone);
    this.habits = habitsOf(this.settings.locale);
  }

  get ui(): UserInterface {
    return this.parts.ui;
  }

  /** Tabs in their order, hidden ones too. */
  worksheets(): readonly Worksheet[] {
    return this.engine.workbook.getSheets();
  }

  /** Number of a new tab beside those. None is given twice: the engine remembers what was selected on a tab that is gone. */
  newSheetId(used: readonly number[]): number {
    this.lastSheetId = Math.max(this.lastSheetId, ...used) + 1;
    return this.lastSheetId;
  }

  grid(sheetId: string): Grid {
    const worksheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (worksheet === null || worksheet === undefined) throw new GoogleError(`Sheet ${sheetId} not found`);
    const known = this.grids.get(sheetId);
    if (known?.worksheet === worksheet) return known;
    const grid = new Grid(this.engine, worksheet, (area) => requireEditable(this, { sheetId, area }));
    this.grids.set(sheetId, grid);
    return grid;
  }

  writing(): WritingContext {
    const year = new Date(this.parts.now()).getFullYear();
    return {
      habits: this.habits,
      year,
      zone: this.zone,
      keepsText: !this.has('text cells are read as typed'),
    };
  }

  /** Stands before every call of the script. */
  enter(className: string, method: string, work: () => unknown): unknown {
    this.calls.count(className, method);
    requirePermission(className, method, {
      scopes: this.settings.scopes,
      caller: this.caller,
      quirks: new Set(this.settings.quirks),
    });
    if (this.caller === 'formula' && !allowedInFormula(className, method)) {
      throw new GoogleError(`You do not have permission to call ${method}`);
    }
    try {
      if (!KEEPS_LOOKS_WAITING.test(method)) this.engine.paint();
      return this.engine.whileScripting(work);
    } catch (error) {
      if (error instanceof Error && !(error instanceof GoogleError)) this.faults.push(error);
      throw error;
    }
  }

  has(quirk: Quirk): boolean {
    return this.settings.quirks?.includes(quirk) === true;
  }

  /** Runs a custom function: it may read, but change and show nothing. */
  whileCalculating<T>(work: () => T): T {
    return this.calledBy('formula', work);
  }

  /** Runs a simple trigger: nobody has allowed it anything. */
  whileTriggered<T>(work: () => T): T {
    return this.calledBy('trigger', work);
  }

  /** Runs the opening of a document in which nobody has allowed the add-on anything (AuthMode.NONE). */
  whileUnauthorised<T>(work: () => T): T {
    return this.calledBy('nobody', work);
  }

  /** The script is done: whoever looks now sees all that it painted. */
  ended(): void {
    this.engine.paint();
  }

  /** Runs a function of the script, as a menu or a panel would. */
  whileRunning<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.ended();
    }
  }

  private calledBy<T>(caller: Caller, work: () => T): T {
    const before = this.caller;
    this.caller = caller;
    try {
      return work();
    } finally {
      this.ended();
      this.caller = before;
    }
  }
}
