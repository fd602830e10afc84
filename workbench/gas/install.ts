import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { BenchParts, Makers, Place } from './bench';
import { Bench } from './bench';
import { Faces } from './faces';
import { HtmlService } from './html-service';
import { Range } from './range';
import { RangeList } from './range-list';
import { Charts, Console, LockService, Logger, ScriptApp, Session, Utilities } from './services';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { CacheService, PropertiesService } from './stores';

export interface Installation {
  readonly bench: Bench;
  readonly faces: Faces;
  /** Google's globals as a script may see them, by name. */
  readonly globals: Readonly<Record<string, object>>;
}

/** Puts Google's classes over an open workbook. */
export function installGoogle(parts: BenchParts): Installation {
  const makers: Makers = {
    spreadsheet: () => new Spreadsheet(bench),
    sheet: (sheetId) => new Sheet(bench, sheetId),
    range: (place: Place) => new Range(bench, place),
    rangeList: (places) => new RangeList(bench, places),
  };
  const bench: Bench = new Bench(parts, makers);
  followShifts(bench);
  const faces = new Faces((className, method, work) => bench.enter(className, method, work));
  const services = {
    SpreadsheetApp: new SpreadsheetApp(bench),
    HtmlService: new HtmlService(bench),
    PropertiesService: new PropertiesService(bench),
    CacheService: new CacheService(bench),
    LockService: new LockService(),
    Session: new Session(bench),
    ScriptApp: new ScriptApp(),
    Utilities: new Utilities(bench),
    Charts: new Charts(),
    Logger: new Logger(bench),
    console: new Console(bench),
  };
  const globals = Object.fromEntries(
    Object.entries(services).map(([name, service]) => [name, faces.toFace(service) as object]),
  );
  return { bench, faces, globals };
}

interface ShiftParams {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** Metadata, protections, filters and bandings move with the rows and columns on which they stand. */
function followShifts(bench: Bench): void {
  const dimensions: Readonly<Record<string, readonly ['rows' | 'columns', 1 | -1]>> = {
    [InsertRowMutation.id]: ['rows', 1],
    [RemoveRowMutation.id]: ['rows', -1],
    [InsertColMutation.id]: ['columns', 1],
    [RemoveColMutation.id]: ['columns', -1],
  };
  bench.engine.commands.onCommandExecuted((command) => {
    const known = dimensions[command.id];
    if (known === undefined) return;
    const [dimension, direction] = known;
    const { subUnitId, range } = command.params as ShiftParams;
    const [at, end] =
      dimension === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    bench.extras.shift({ sheetId: subUnitId, dimension, at, count: direction * (end - at + 1) });
  });
}
