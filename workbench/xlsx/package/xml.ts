import { SaxesParser } from 'saxes';

/** A piece of XML as it stands: names with their prefixes, text and elements in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly nodes: (XmlElement | string)[];
}

/** The name without its prefix: files write `<sheet>` and `<x:sheet>` alike. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `x:` of `x:sheet`; '' where there is none. */
function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** What Excel and LibreOffice read past: text after the end, and names of entities that nobody has explained. */
const FORGIVEN = /outside of root|undefined entity/;

/** A reader of XML that throws for what is not well formed, but for what others forgive. */
export function xmlParser(): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    if (!FORGIVEN.test(error.message)) throw error;
  });
  return parser;
}

/** The root element of a document or of a part of one. Throws for what is not well formed. */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, nodes: [] };
  const open = [document];
  const parser = xmlParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, nodes: [] };
    open.at(-1)?.nodes.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (piece: string): void => void open.at(-1)?.nodes.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  const root = document.nodes.find((node) => typeof node !== 'string');
  if (root === undefined) throw new Error('The document has no element.');
  return root;
}

export function children(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.nodes ?? []).filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && (name === undefined || localName(node.name) === name),
  );
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return children(parent, name)[0];
}

/** The first element of that name at any depth. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  return children(parent).flatMap((element) => [
    ...(localName(element.name) === name ? [element] : []),
    ...descendants(element, name),
  ]);
}

/** An attribute by its name without prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const own = element.attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(element.attributes).find((known) => localName(known) === name);
  return key === undefined ? undefined : element.attributes[key];
}

export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const value = Number(text);
  return text === undefined || text === '' || Number.isNaN(value) ? undefined : value;
}

/** Whether an attribute of yes and no says yes. */
export function isYes(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** All text within an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.nodes ?? []).map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}

/** A new element with the prefix of the one it is put into. */
export function elementIn(
  parent: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  nodes: readonly (XmlElement | string)[] = [],
): XmlElement {
  const texts = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
  return { name: prefixOf(parent.name) + name, attributes: texts, nodes: [...nodes] };
}

/** What XML cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as XML holds it. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replace(FORBIDDEN, '');
}

/** A start tag's attributes, each with a space before it; those that are undefined are left out. */
export function attributesXml(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined
        ? ''
        : ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
    )
    .join('');
}

export function toXml(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const start = `<${node.name}${attributesXml(node.attributes)}`;
  return node.nodes.length === 0 ? `${start}/>` : `${start}>${node.nodes.map(toXml).join('')}</${node.name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel writes what XML cannot hold as `_x001F_`, and an underscore that would look so as `_x005F_`. */
export function decodeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

export function encodeExcel(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      FORBIDDEN,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
