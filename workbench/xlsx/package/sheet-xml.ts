import type { SaxesTagPlain } from 'saxes';
import { TooLarge } from './package';
import { localName, xmlParser } from './xml';

/** A child of the worksheet element, as it stands in the file. */
export interface Piece {
  readonly name: string;
  readonly xml: string;
}

/** A tab's XML cut into its parts; what stands in its cells is told to a listener and not kept here. */
export interface SheetXml {
  /** The worksheet's start tag, which declares the prefixes of all that follows. */
  readonly start: string;
  readonly end: string;
  readonly pieces: readonly Piece[];
}

type Attributes = Readonly<Record<string, string>>;

/** A cell as written; rows and columns from 0. */
export interface CellXml {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly formula?: { readonly text: string; readonly attributes: Attributes };
  readonly value?: string;
  /** XML of a text that is not shared. */
  readonly inline?: string;
}

export interface CellListener {
  readonly row: (row: number, attributes: Attributes) => void;
  readonly cell: (cell: CellXml) => void;
}

/** More cells than the engine and the reading hold in a gigabyte. */
const MOST_CELLS = 1_500_000;
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** Reads a worksheet part in one pass. Throws for XML that is not well formed, and TooLarge. */
export function readSheetXml(xml: string, listener: CellListener): SheetXml {
  const parser = xmlParser();
  const cells = new CellScanner(xml, listener);
  const pieces: Piece[] = [];
  let [depth, from, start, end] = [0, 0, '', ''];
  let inCells = false;
  const tagStart = (): number => xml.lastIndexOf('<', parser.position - 1);
  parser.on('opentagstart', () => {
    if (depth === 1) from = tagStart();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth === 1) start = xml.slice(xml.lastIndexOf('<', parser.position - 1), parser.position);
    else if (depth === 2) inCells = localName(tag.name) === 'sheetData';
    else if (inCells) cells.open(tag, parser.position);
  });
  parser.on('text', (text) => {
    if (inCells) cells.text(text);
  });
  parser.on('closetag', (tag) => {
    if (depth === 1) end = `</${tag.name}>`;
    else if (depth > 2) {
      if (inCells) cells.close(tag, parser.position);
    } else {
      pieces.push({ name: localName(tag.name), xml: inCells ? '' : xml.slice(from, parser.position) });
      inCells = false;
    }
    depth -= 1;
  });
  parser.write(xml).close();
  return { start: start.replace(/\/>$/, '>'), end, pieces };
}

/** Puts a cell together from its tags. */
class CellScanner {
  private row = -1;
  private column = -1;
  private count = 0;
  private cell: Attributes | undefined;
  private formula: { text: string; attributes: Attributes } | undefined;
  private value: string | undefined;
  private inline: string | undefined;
  private inlineFrom = -1;
  /** Where text belongs. */
  private into: 'formula' | 'value' | undefined;

  constructor(
    private readonly xml: string,
    private readonly listener: CellListener,
  ) {}

  open(tag: SaxesTagPlain, position: number): void {
    const name = localName(tag.name);
    if (name === 'row') this.openRow(tag.attributes);
    else if (name === 'c') this.openCell(tag.attributes);
    else if (name === 'f') {
      this.formula = { text: '', attributes: tag.attributes };
      this.into = 'formula';
    } else if (name === 'v') {
      this.value = '';
      this.into = 'value';
    } else if (name === 'is') this.inlineFrom = this.xml.lastIndexOf('<', position - 1);
  }

  /** A row without a number is the next one. */
  private openRow(attributes: Attributes): void {
    const told = Number(attributes['r']);
    this.row = Number.isInteger(told) && told > 0 ? told - 1 : this.row + 1;
    this.column = -1;
    if (this.row <= LAST_ROW) this.listener.row(this.row, attributes);
  }

  /** A cell without a name is the next one of its row. */
  private openCell(attributes: Attributes): void {
    this.count += 1;
    if (this.count > MOST_CELLS) throw new TooLarge();
    const told = columnOf(attributes['r'] ?? '');
    this.column = told ?? this.column + 1;
    this.cell = attributes;
    this.formula = undefined;
    this.value = undefined;
    this.inline = undefined;
  }

  text(text: string): void {
    if (this.into === 'value') this.value = (this.value ?? '') + text;
    else if (this.into === 'formula' && this.formula !== undefined) this.formula.text += text;
  }

  close(tag: SaxesTagPlain, position: number): void {
    const name = localName(tag.name);
    if (name === 'f' || name === 'v') this.into = undefined;
    else if (name === 'is') this.inline = this.xml.slice(this.inlineFrom, position);
    else if (name === 'c' && this.cell !== undefined) {
      if (this.row <= LAST_ROW && this.column <= LAST_COLUMN) this.listener.cell(this.found(this.cell));
      this.cell = undefined;
    }
  }

  private found(attributes: Attributes): CellXml {
    const { row, column, formula, value, inline } = this;
    return {
      row,
      column,
      attributes,
      ...(formula === undefined ? {} : { formula }),
      ...(value === undefined ? {} : { value }),
      ...(inline === undefined ? {} : { inline }),
    };
  }
}

/** `AB12` → 27; undefined where there is no column. */
function columnOf(name: string): number | undefined {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = (name.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}
