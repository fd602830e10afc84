import type { Cell, CellChange } from '../domain/cell';

/** Rows and columns count from 1 within the tab, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
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

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

/** A tab that the add-on owns, whole. Writing it twice gives the same tab. */
export interface TabSpec {
  /** Kept in developer metadata: by it, never by its name, the add-on knows the tab as its own. */
  readonly key: string;
  /** Wished name; when a tab of someone else has it, a number is added. */
  readonly title: string;
  /** Rows of equal length. Text is written as text, never as a formula. */
  readonly cells: readonly (readonly Cell[])[];
  /** Applied in order: later styles win. */
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Pixels, one a column. */
  readonly columnWidths: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

/** A result, as data: `sheets` carries it out in batches. */
export type Edit =
  | { readonly kind: 'replace-tab'; readonly tab: TabSpec }
  | { readonly kind: 'set-cells'; readonly changes: readonly CellChange[] };
