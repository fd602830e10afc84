import { a1Of, readA1 } from '../../gas/area';
import type { Package } from '../package/package';
import { attribute, localName, parseXml, toXml, type XmlElement, XML_HEAD } from '../package/xml';
import type { Mover } from './moved';

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

/** Cells of one tab by their names, where they are now; undefined when they are gone. */
type NameMover = (name: string) => string | undefined;

function namesBy(moved: Mover): NameMover {
  return (name) => {
    const area = readA1(name, WHOLE_GRID);
    const place = area === undefined ? undefined : moved(area);
    return place === undefined ? undefined : a1Of(place.top, place.left);
  };
}

/** Takes a tab's notes, threads of comments and their boxes to where their cells are now. */
export function moveNotes(parts: Package, path: string, moved: Mover): void {
  const nameNow = namesBy(moved);
  for (const { kind, target } of parts.relations(path)) {
    const text = parts.text(target);
    if (text === undefined) continue;
    if (kind === 'comments' || kind === 'threadedComment') parts.set(target, movedComments(text, nameNow));
    if (kind === 'vmlDrawing') parts.set(target, movedBoxes(text, nameNow));
  }
}

function movedComments(xml: string, nameNow: NameMover): string {
  const before = parseXml(xml);
  const now = toXml(withRefs(before, nameNow));
  return now === toXml(before) ? xml : XML_HEAD + now;
}

function withRefs(element: XmlElement, nameNow: NameMover): XmlElement {
  const nodes = element.nodes.flatMap((node) => {
    if (typeof node === 'string' || !/^(?:comment|threadedComment)$/.test(localName(node.name)))
      return [typeof node === 'string' ? node : withRefs(node, nameNow)];
    const ref = nameNow(attribute(node, 'ref') ?? '');
    return ref === undefined ? [] : [{ ...node, attributes: { ...node.attributes, ref } }];
  });
  return { ...element, nodes };
}

const SHAPE = /<(\w+:)?shape\s[^]*?<\/\1shape>/g;

/** The number that an element of a box holds; NaN where there is none. */
function numberIn(shape: string, name: string): number {
  return Number(new RegExp(`<\\w+:${name}>(\\d+)<`).exec(shape)?.[1]);
}

/** The box of a note stands beside its cell, by the cell's numbers and by those of its own corners. */
function movedBoxes(vml: string, nameNow: NameMover): string {
  return vml.replace(SHAPE, (shape) => {
    const [row, column] = [numberIn(shape, 'Row'), numberIn(shape, 'Column')];
    const isNote = shape.includes('ObjectType="Note"') && row >= 0 && column >= 0;
    return isNote ? movedBox(shape, { row, column }, nameNow) : shape;
  });
}

function movedBox(
  shape: string,
  { row, column }: { row: number; column: number },
  nameNow: NameMover,
): string {
  const place = readA1(nameNow(a1Of(row, column)) ?? '', WHOLE_GRID);
  if (place === undefined) return '';
  return shape
    .replace(/(<\w+:Row>)\d+/, `$1${place.top}`)
    .replace(/(<\w+:Column>)\d+/, `$1${place.left}`)
    .replace(
      /(<\w+:Anchor>)([^<]*)/,
      (_, tag: string, corners: string) => tag + shifted(corners, place.top - row, place.left - column),
    );
}

/** Column, pixels, row, pixels of the first corner, then of the second. */
function shifted(corners: string, down: number, right: number): string {
  if (down === 0 && right === 0) return corners;
  const by = [right, 0, down, 0];
  return corners
    .split(',')
    .map((each, index) => Number(each) + (by[index % by.length] ?? 0))
    .join(', ');
}
