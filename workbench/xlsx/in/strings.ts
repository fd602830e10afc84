import type { TextRun } from '../../gas/rich-text';
import type { TextLook } from '../../gas/text-style';
import { PLAIN_LOOK } from '../../gas/text-style';
import type { XmlElement } from '../package/xml';
import { child, children, decodeExcel, isYes, localName, parseXml, textOf, toXml } from '../package/xml';

/** A text of the file; `rich` is its XML where its letters have looks of their own. */
export interface FileText {
  readonly text: string;
  readonly rich?: XmlElement;
}

/** The texts that cells point to by number. */
export function sharedStrings(xml: string | undefined): FileText[] {
  return xml === undefined ? [] : children(parseXml(xml), 'si').map(textIn);
}

/** The text of `<si>` or `<is>`: all its runs, without the readings of East Asian letters. */
export function textIn(element: XmlElement): FileText {
  const runs = children(element, 'r');
  const plain = children(element, 't');
  const text = decodeExcel([...plain, ...runs.flatMap((run) => children(run, 't'))].map(textOf).join(''));
  return runs.some((run) => child(run, 'rPr') !== undefined) ? { text, rich: element } : { text };
}

/** The parts of a text with looks of their own, as scripts may ask for them. */
export function runsIn(rich: XmlElement): TextRun[] {
  let start = 0;
  return children(rich, 'r').map((run) => {
    const end = start + decodeExcel(textOf(child(run, 't'))).length;
    const made = { start, end, link: null, look: lookIn(child(run, 'rPr')) };
    start = end;
    return made;
  });
}

function lookIn(properties: XmlElement | undefined): TextLook {
  const on = (name: string): boolean =>
    isYes(child(properties, name), 'val', child(properties, name) !== undefined);
  return {
    ...PLAIN_LOOK,
    bold: on('b'),
    italic: on('i'),
    underline: child(properties, 'u') !== undefined,
    strikethrough: on('strike'),
  };
}

/** The same text as a cell holds it by itself. */
export function richXml(rich: XmlElement): string {
  return rich.nodes
    .filter((node) => typeof node !== 'string' && localName(node.name) !== 'phoneticPr')
    .map((node) => toXml(withoutPrefix(node)))
    .join('');
}

function withoutPrefix(node: XmlElement | string): XmlElement | string {
  if (typeof node === 'string') return node;
  return { ...node, name: localName(node.name), nodes: node.nodes.map(withoutPrefix) };
}
