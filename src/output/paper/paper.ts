import type { Cell } from '../../base/cell';

/**
 * A paper of the office (a report, a form), before anyone knows whether it becomes a tab, a printed
 * page or a Word file. `C` is what table cells hold: values for a tab, texts for print.
 */
export interface PaperOf<C> {
  /** Names the paper among the add-on's tabs, and its file. */
  readonly key: string;
  readonly title: string;
  readonly sections: readonly SectionOf<C>[];
}

export interface SectionOf<C> {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly BlockOf<C>[];
}

export type BlockOf<C> =
  Letterhead | PaperTitle | Heading | Paragraph | Items | Fields | TableOf<C> | SignatureBlock;

/** The head of a paper of the union: no Quốc hiệu; issuer left, the union right over a rule. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** Lines; the last one that has letters is bold, `***` is not. */
  readonly issuer: readonly string[];
  /** Number and symbol, verbatim; '' leaves the line out. */
  readonly number: string;
  readonly union: string;
  readonly placeAndDate: string;
}

/** Kind of paper, and below it what it is about (trích yếu). */
export interface PaperTitle {
  readonly kind: 'title';
  readonly name: string;
  readonly subject: string;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is a numbered part (I, II …), 2 a section of it. */
  readonly level: 1 | 2;
  readonly text: string;
}

/** `subtitle` stands centred under a title: what the paper goes with. */
export type ParagraphLook = 'plain' | 'italic' | 'note' | 'subtitle';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly look?: ParagraphLook;
}

/** Lines that each begin with a dash. */
export interface Items {
  readonly kind: 'items';
  readonly items: readonly string[];
}

/** Named blanks: a value that is '' is left as a dotted line to write on. */
export interface Fields {
  readonly kind: 'fields';
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** Dotted lines left under each empty value; 1 when absent. */
  readonly blankLines?: number;
}

export type ColumnFormat = 'text' | 'count' | 'days' | 'mean' | 'date';

export interface TableColumn {
  readonly label: string;
  /** Columns side by side with the same group share a heading above their own. */
  readonly group?: string;
  /** Width relative to the other columns of the table. */
  readonly share: number;
  readonly format: ColumnFormat;
  /** Numbers and dates stand in the middle, text at the left, unless told. */
  readonly align?: 'left' | 'center' | 'right';
  /** `#rrggbb` of its text on a tab. */
  readonly color?: string;
}

export type TableRowOf<C> =
  | { readonly kind: 'data'; readonly cells: readonly C[] }
  | { readonly kind: 'group'; readonly label: string }
  /** The label spans the first columns; `cells` are those after it. */
  | { readonly kind: 'total'; readonly label: string; readonly span: number; readonly cells: readonly C[] };

/** A chart of some columns, where the paper becomes a tab and the table has the tab's own columns. */
export interface TableChart {
  readonly title: string;
  /** Columns count from 0. */
  readonly labels: number;
  readonly series: readonly number[];
  readonly colors: readonly string[];
}

export interface TableOf<C> {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRowOf<C>[];
  readonly chart?: TableChart;
}

/** Columns of the block, left to right. It is never divided between two pages. */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly parties: readonly SignatureParty[];
}

export type SignatureParty =
  | { readonly kind: 'recipients'; readonly heading: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'signer';
      /** `TM. BAN THƯỜNG VỤ`, `PHÓ BÍ THƯ`: one a line. */
      readonly lines: readonly string[];
      readonly note: string;
      readonly name: string;
    };

export type Paper = PaperOf<Cell>;
export type Section = SectionOf<Cell>;
export type Block = BlockOf<Cell>;
export type PaperTable = TableOf<Cell>;
export type TableRow = TableRowOf<Cell>;

/** The same paper with every cell as people write it: what a page or a Word file prints. */
export type PrintPaper = PaperOf<string>;
export type PrintBlock = BlockOf<string>;
export type PrintTable = TableOf<string>;

/** The line of the issuer that is printed bold. */
export const boldIssuerLine = (issuer: readonly string[]): number =>
  issuer.reduce((found, line, index) => (/\p{L}/u.test(line) ? index : found), -1);

/** Tables of so many columns are printed in smaller letters. */
export const isDense = (columns: readonly TableColumn[]): boolean => columns.length > 14;

/** How a column's cells stand. */
export const alignOf = (column: TableColumn): 'left' | 'center' | 'right' =>
  column.align ?? (column.format === 'text' ? 'left' : 'center');
