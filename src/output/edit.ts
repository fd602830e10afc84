import type { Cell, CellRef } from '../base/cell';
import type { RowsRead } from '../base/row-print';

/** Rows and columns count from 1 within the tab, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How cells look; what is absent stays as Sheets has it. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Family name, e.g. `Times New Roman`. */
  readonly font?: string;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Google's number format, e.g. `dd/mm/yyyy`, `0.0`; `@` keeps text as text. */
  readonly numberFormat?: string;
  /** Thin lines around and between all cells of the area. */
  readonly border?: boolean;
}

/** Of areas that overlap, the later one has its way. */
export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

/** A chart over cells of the same tab. The first row of each area is its heading. */
export interface ChartSpec {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** One column: the words along the axis. */
  readonly labels: Area;
  /** One column each: the bars, in this order. */
  readonly series: readonly Area[];
  /** `#rrggbb`, one a series. */
  readonly colors: readonly string[];
  /** The cell at the chart's upper left corner. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The key of an earlier version, under which tabs of other content may stand too. */
export interface FormerKey {
  readonly key: string;
  /** The tab is the one meant where a cell holds one of these texts. */
  readonly holding: readonly string[];
}

/** A tab that the add-on owns, whole. Writing it twice gives the same tab. */
export interface TabSpec {
  /** Kept in developer metadata: by it, never by its name, the add-on knows the tab as its own. */
  readonly key: string;
  readonly formerly?: FormerKey;
  /** Wished name; when a tab of someone else has it, a number is added. */
  readonly title: string;
  /** Rows of equal length. Text is written as text, never as a formula. */
  readonly cells: readonly (readonly Cell[])[];
  /** Applied in order: later styles win. */
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Pixels, one a column; columns beyond the cells are made room for. */
  readonly columnWidths: readonly number[];
  /** They stand above the rows on the screen, and on each page that Sheets prints. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Pixels by row; rows not named keep the host's height. Needed where merged text wraps. */
  readonly rowHeights?: readonly { readonly row: number; readonly pixels: number }[];
  readonly charts?: readonly ChartSpec[];
  /** The header row and the rows that a person may filter. */
  readonly filter?: Area;
  /** Cells of one column, top to bottom, whose texts lead to the cells they name; those between them are blank. */
  readonly links?: readonly CellLink[];
  readonly rules?: readonly EntryRule[];
  /** The add-on's own formulas: nothing that people typed is ever part of one unless it was checked to be harmless. */
  readonly formulas?: FormulaRun;
  /** People's notes on the cells, in the shape of these. */
  readonly notes?: readonly (readonly string[])[];
  /** The tab's rows as they were read: it is not written where a person has typed into it since. */
  readonly was?: RowsRead;
  /** Columns that people need not see. */
  readonly hiddenColumns?: readonly number[];
}

/** Formulas of one column from a row on, each with arguments parted by semicolons; '' is a blank cell. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

/** A cell that leads to another one when it is clicked. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly to: CellRef;
  /** The number of the tab that it leads to, where it is known: else the tab is looked for by its name. */
  readonly tab?: number;
}

/** What cells invite a person to enter. Another value gets a warning mark, it is never refused. */
export interface EntryRule {
  readonly area: Area;
  /** Shown when the cell is chosen. */
  readonly help: string;
  readonly values: readonly string[];
}

/** Cells to write together; row and column of the first, from 1. */
export interface FilledBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A copy of a tab of the office, with all that it looks like, some of its cells filled. */
export interface CopySpec {
  /** As of a tab that the add-on owns. */
  readonly key: string;
  readonly title: string;
  /** Name of the tab to copy. */
  readonly of: string;
  /** Rows of that tab, top to bottom, and how often each stands in the copy. */
  readonly repeats: readonly { readonly row: number; readonly count: number }[];
  /** Within the copy, after the rows are repeated. */
  readonly blocks: readonly FilledBlock[];
  /** The rows of the earlier copy as they were read: it does not go where a person has typed into it since. */
  readonly was?: RowsRead;
}

/** A tab of the office once more, in its own layout, without what it tells: it belongs to the office too. */
export interface PreparedCopy {
  /** Name of the tab to copy. */
  readonly of: string;
  /** Nothing is copied where a tab has this name. */
  readonly title: string;
  /** Cells that lose what they hold; formulas stay. */
  readonly emptied: readonly Area[];
  /** Written after that, formulas spared. */
  readonly put: readonly FilledBlock[];
  /** `#rrggbb`: the colours of the add-on's marks, which are not copied along. */
  readonly markColors: readonly string[];
  /** The tab's rows as the places were found in them: nothing is done where they are others by then. */
  readonly was: RowsRead;
}

/** The values of a tab of the office as they stand, as a tab of the add-on's own: formulas give way to results. */
export interface ValuesCopy {
  readonly key: string;
  readonly of: string;
  readonly title: string;
}

/** A result, as data: `sheets` carries it out in batches. */
export type Edit =
  | { readonly kind: 'replace-tab'; readonly tab: TabSpec }
  /** The tab's rows, but for the heading, under all that stands on the tab of that key, where what was read still stands. */
  | { readonly kind: 'add-rows'; readonly tab: TabSpec; readonly was?: RowsRead }
  /** Cells of one of the add-on's own tabs get a text; '' empties them. */
  | {
      readonly kind: 'set-cells';
      readonly key: string;
      readonly areas: readonly Area[];
      readonly text: string;
      readonly was: RowsRead;
      /** What people typed into some of them, as their notes are to say it. */
      readonly typed?: readonly { readonly row: number; readonly column: number; readonly said: string }[];
    }
  /** A tab that belongs to the office from the start; left alone when a tab has its name. */
  | { readonly kind: 'create-tab'; readonly tab: TabSpec }
  | { readonly kind: 'fill-copy'; readonly copy: CopySpec }
  | { readonly kind: 'prepare-copy'; readonly copy: PreparedCopy }
  /** The tab itself, not a copy: its cells are emptied where it stands. */
  | { readonly kind: 'turn-tab'; readonly copy: PreparedCopy }
  /** Kept once: values that are kept already stay. */
  | { readonly kind: 'keep-values'; readonly copy: ValuesCopy }
  /** A tab of the office gets another name; left alone where that name is taken. */
  | { readonly kind: 'rename-tab'; readonly from: string; readonly to: string };
