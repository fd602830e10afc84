import type { IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import { styleId } from '../in/cells';
import type { FileStyles } from '../in/styles';
import type { XmlElement } from '../package/xml';
import {
  attribute,
  attributesXml,
  child,
  children,
  elementIn,
  localName,
  numberOf,
  parseXml,
  toXml,
  XML_HEAD,
} from '../package/xml';
import { alignmentOf, borderXml, conditionalXml, fillXml, fontXml } from './look-out';

/** What a cell's record of a look points to, by the properties of the engine's style that it holds. */
const GROUPS = [
  {
    id: 'fontId',
    list: 'fonts',
    keys: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'],
    xml: fontXml,
    applied: 'applyFont',
  },
  { id: 'fillId', list: 'fills', keys: ['bg'], xml: fillXml, applied: 'applyFill' },
  { id: 'borderId', list: 'borders', keys: ['bd'], xml: borderXml, applied: 'applyBorder' },
] as const;
const PLACED = ['ht', 'vt', 'tb', 'tr'] as const;
const OWN_FORMATS = 164;
/** Children of the style sheet in the order that the format asks for. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

type Keys = readonly (keyof IStyleData)[];

function part(style: IStyleData, keys: Keys): string {
  return JSON.stringify(keys.map((key) => style[key] ?? null));
}

/**
 * The file's looks, and those that came since. A look of the file stays as it stands there; a new one is made from
 * the file's likeliest, so that what the engine does not know of it (locked cells, indents, themes) stays too.
 */
export class StylesOut {
  private readonly root: XmlElement;
  private readonly known = new Map<string, number>();
  private readonly added = new Map<string, number>();

  constructor(
    xml: string,
    private readonly file: FileStyles,
  ) {
    this.root = parseXml(xml);
  }

  /** Position of the look of a cell, a row or a column; undefined where it has none of its own. */
  position(s: Nullable<IStyleData | string>, styles: IWorkbookData['styles']): number | undefined {
    const style = typeof s === 'string' ? styles[s] : s;
    if (style === undefined || style === null) return undefined;
    const key = typeof s === 'string' ? s : JSON.stringify(style);
    const known = this.known.get(key) ?? this.fromFile(s, style) ?? this.addCell(style);
    this.known.set(key, known);
    return known;
  }

  /** Position of a look for conditional formats. */
  conditional(style: IStyleData): number {
    return this.add('dxfs', conditionalXml(style));
  }

  toXml(): string {
    return XML_HEAD + toXml(this.root);
  }

  private fromFile(s: Nullable<IStyleData | string>, style: IStyleData): number | undefined {
    if (typeof s !== 'string') return undefined;
    const position = Number(s.slice(1));
    const own = styleId(position) === s ? this.file.cells[position] : undefined;
    return own !== undefined && JSON.stringify(own) === JSON.stringify(style) ? position : undefined;
  }

  private addCell(style: IStyleData): number {
    const { from, xf } = this.baseOf(style);
    const differs = (keys: Keys): boolean => from === undefined || part(from, keys) !== part(style, keys);
    const attributes: Record<string, string> = { numFmtId: '0', xfId: '0', ...xf?.attributes };
    for (const { id, list, keys, xml, applied } of GROUPS) {
      if (!differs(keys)) continue;
      attributes[id] = String(this.add(list, xml(style)));
      attributes[applied] = '1';
    }
    if (differs(['n'])) {
      attributes['numFmtId'] = String(this.format(style.n?.pattern ?? 'General'));
      attributes['applyNumberFormat'] = '1';
    }
    const alignment = alignmentXml(child(xf, 'alignment'), differs(PLACED) ? style : undefined);
    if (alignment !== '') attributes['applyAlignment'] = '1';
    const protection = child(xf, 'protection');
    const inside = alignment + (protection === undefined ? '' : toXml(protection));
    return this.add('cellXfs', `<xf${attributesXml(attributes)}>${inside}</xf>`);
  }

  private baseOf(style: IStyleData): { from?: IStyleData | undefined; xf?: XmlElement | undefined } {
    const base = this.likeliest(style);
    if (base === undefined) return {};
    return { from: this.file.cells[base], xf: children(child(this.root, 'cellXfs'), 'xf')[base] };
  }

  /** The file's look that differs least; undefined where none is near. */
  private likeliest(style: IStyleData): number | undefined {
    const keys: Keys = [...GROUPS.flatMap((group): Keys => group.keys), ...PLACED, 'n'];
    let [best, fewest] = [undefined as number | undefined, 4];
    for (const [position, known] of this.file.cells.entries()) {
      if (known === undefined) continue;
      const different = keys.filter((key) => part(known, [key]) !== part(style, [key])).length;
      if (different < fewest) [best, fewest] = [position, different];
    }
    return best;
  }

  private format(pattern: string): number {
    if (pattern === 'General') return 0;
    const list = this.list('numFmts');
    const known = children(list).find((format) => attribute(format, 'formatCode') === pattern);
    if (known !== undefined) return numberOf(known, 'numFmtId') ?? 0;
    const id = Math.max(
      OWN_FORMATS,
      ...children(list).map((format) => (numberOf(format, 'numFmtId') ?? 0) + 1),
    );
    list.nodes.push(elementIn(list, 'numFmt', { numFmtId: id, formatCode: pattern }));
    list.attributes['count'] = String(children(list).length);
    return id;
  }

  /** Puts a record at the end of a list, once; gives its position. */
  private add(name: string, xml: string): number {
    const key = `${name} ${xml}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const list = this.list(name);
    const position = children(list).length;
    list.nodes.push(prefixed(parseXml(xml), list));
    list.attributes['count'] = String(position + 1);
    this.added.set(key, position);
    return position;
  }

  private list(name: string): XmlElement {
    const known = child(this.root, name);
    if (known !== undefined) return known;
    const made = elementIn(this.root, name);
    const later = ORDER.slice(ORDER.indexOf(name) + 1);
    const at = this.root.nodes.findIndex(
      (node) =>
        typeof node !== 'string' &&
        (later.includes(localName(node.name)) || !ORDER.includes(localName(node.name))),
    );
    this.root.nodes.splice(at < 0 ? this.root.nodes.length : at, 0, made);
    return made;
  }
}

/** How text stands in its cell: as the file says, with what a new look says otherwise. */
function alignmentXml(own: XmlElement | undefined, style: IStyleData | undefined): string {
  const told: Record<string, string | undefined> = {
    ...own?.attributes,
    ...(style === undefined ? {} : alignmentOf(style)),
  };
  const attributes = attributesXml(told);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** The same element with the prefix of its new parent. */
function prefixed(element: XmlElement, parent: XmlElement): XmlElement {
  return {
    ...element,
    name: elementIn(parent, localName(element.name)).name,
    nodes: element.nodes.map((node) => (typeof node === 'string' ? node : prefixed(node, parent))),
  };
}
