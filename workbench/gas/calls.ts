/** What a call costs on Google: nothing, a trip to fetch, a trip to change, or showing something to the person. */
export type Trip = 'none' | 'read' | 'write' | 'ui';

const PLACES =
  'getRow getColumn getRowIndex getColumnIndex getNumRows getNumColumns getLastRow getLastColumn getHeight getWidth ' +
  'getA1Notation getSheet getCell offset getGridId';

/** Calls answered where the script runs; every other call of a listed class is a trip to Google's servers. */
const LOCAL: Readonly<Record<string, ReadonlySet<string>>> = {
  Range: new Set(PLACES.split(' ')),
  RangeList: new Set(['getRanges']),
  Sheet: new Set(
    'getRange getRangeList getSheetId getParent newChart createDeveloperMetadataFinder'.split(' '),
  ),
  Spreadsheet: new Set('getRange getRangeList getId createDeveloperMetadataFinder'.split(' ')),
  Ui: new Set(['createMenu', 'createAddonMenu']),
  Properties: new Set(),
  Cache: new Set(),
  Lock: new Set(['hasLock']),
  NamedRange: new Set(),
  Protection: new Set(),
  DeveloperMetadata: new Set(),
  DeveloperMetadataFinder: new Set(
    'withId withKey withLocationType withValue withVisibility onIntersectingLocations'.split(' '),
  ),
  Filter: new Set(),
  Banding: new Set(),
  EmbeddedChart: new Set(['modify', 'getChartId']),
};

const SHEET_CLASSES = new Set(
  'Range RangeList Sheet Spreadsheet NamedRange Protection DeveloperMetadata Filter Banding'.split(' '),
);

function tripOf(className: string, method: string): Trip {
  const local = LOCAL[className];
  if (local === undefined || local.has(method)) return 'none';
  if (className === 'Ui' || method === 'toast' || method === 'addToUi') return 'ui';
  return /^(get|is|has|can|find)/.test(method) ? 'read' : 'write';
}

/** Whether a custom function may make this call: it may read, but change nothing and show nothing. */
export function allowedInFormula(className: string, method: string): boolean {
  const trip = tripOf(className, method);
  return trip !== 'ui' && !(trip === 'write' && SHEET_CLASSES.has(className));
}

export interface CallReport {
  readonly reads: number;
  readonly writes: number;
  readonly ui: number;
  /** How often each method was called, as in `Range.getValues: 3`; local ones too. */
  readonly byMethod: Readonly<Record<string, number>>;
}

/** Counts the service calls of an operation. */
export class Calls {
  private readonly counts = new Map<string, number>();
  private trips: Record<Trip, number> = { none: 0, read: 0, write: 0, ui: 0 };

  count(className: string, method: string): void {
    const name = `${className}.${method}`;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.trips[tripOf(className, method)] += 1;
  }

  reset(): void {
    this.counts.clear();
    this.trips = { none: 0, read: 0, write: 0, ui: 0 };
  }

  report(): CallReport {
    return {
      reads: this.trips.read,
      writes: this.trips.write,
      ui: this.trips.ui,
      byMethod: Object.fromEntries([...this.counts].sort(([a], [b]) => a.localeCompare(b))),
    };
  }
}
