import { a1Of } from '../../gas/area';
import type { Notes } from '../in/notes';
import { threadCells } from '../in/notes';
import type { Package } from '../package/package';
import {
  attribute,
  child,
  children,
  encodeExcel,
  escapeXml,
  parseXml,
  textOf,
  toXml,
  XML_HEAD,
} from '../package/xml';
import { MAIN } from './skeleton';

/** A note as it is written. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

function placed(notes: Notes | undefined): Placed[] {
  return Object.entries(notes ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, { note }]) =>
      note === '' ? [] : [{ row: Number(row), column: Number(column), note }],
    ),
  );
}

export function sameNotes(a: Notes | undefined, b: Notes | undefined): boolean {
  const text = (notes: Notes | undefined): string => JSON.stringify(placed(notes));
  return text(a) === text(b);
}

export interface NoteParts {
  readonly comments: string;
  readonly drawing: string;
}

/**
 * The parts that hold a tab's notes and their boxes. Of the file's own, those of notes that did not change stay as
 * they stand there: their author, their looks, the place and size of their boxes.
 */
export function noteParts(
  notes: Notes | undefined,
  own: { comments?: string; drawing?: string; threads?: string },
): NoteParts {
  const root = own.comments === undefined ? undefined : parseXml(own.comments);
  const threads = threadCells(own.threads);
  const known = new Map(
    children(child(root, 'commentList'), 'comment').map((each) => [attribute(each, 'ref'), each]),
  );
  const wanted = placed(notes);
  const kept = wanted.filter(({ row, column, note }) => plainText(known.get(a1Of(row, column))) === note);
  const made = wanted.filter((note) => !kept.includes(note));
  const staying = new Set([...kept.map(({ row, column }) => a1Of(row, column)), ...threads]);
  const authors = children(child(root, 'authors'), 'author').map((author) => textOf(author));
  const list = [...known]
    .filter(([name]) => name !== undefined && staying.has(name))
    .map(([, comment]) => toXml(unprefixed(comment)))
    .concat(made.map((note) => commentXml(note, authors.length)));
  const names = [...authors, ''].map((author) => `<author>${escapeXml(author)}</author>`).join('');
  const comments =
    `${XML_HEAD}<comments xmlns="${MAIN}"><authors>${names}</authors>` +
    `<commentList>${list.join('')}</commentList></comments>`;
  return { comments, drawing: drawingXml(own.drawing, staying, made) };
}

function plainText(comment: ReturnType<typeof parseXml> | undefined): string | undefined {
  const text = child(comment, 'text');
  if (text === undefined) return undefined;
  return [...children(text, 't'), ...children(text, 'r').map((run) => child(run, 't'))]
    .map(textOf)
    .join('')
    .replaceAll('\r\n', '\n');
}

function unprefixed(element: ReturnType<typeof parseXml>): ReturnType<typeof parseXml> {
  return {
    ...element,
    name: element.name.slice(element.name.indexOf(':') + 1),
    attributes: Object.fromEntries(
      Object.entries(element.attributes).filter(([name]) => !name.includes(':')),
    ),
    nodes: element.nodes.map((node) => (typeof node === 'string' ? node : unprefixed(node))),
  };
}

function commentXml({ row, column, note }: Placed, author: number): string {
  const text = `<t xml:space="preserve">${escapeXml(encodeExcel(note))}</t>`;
  return `<comment ref="${a1Of(row, column)}" authorId="${author}"><text><r>${text}</r></text></comment>`;
}

const SHAPE = /<(\w+:)?shape\s[^]*?<\/\1shape>/g;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" ' +
  'o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Boxes of notes that are gone are taken out, and those of new ones put in; buttons and the like stay. */
function drawingXml(own: string | undefined, staying: ReadonlySet<string>, made: readonly Placed[]): string {
  const base = (own ?? VML).replace(SHAPE, (shape) => {
    const [row, column] = [/<\w+:Row>(\d+)</, /<\w+:Column>(\d+)</].map((mark) => mark.exec(shape)?.[1]);
    const isNote = shape.includes('ObjectType="Note"') && row !== undefined && column !== undefined;
    return !isNote || staying.has(a1Of(Number(row), Number(column))) ? shape : '';
  });
  const at = base.lastIndexOf('</');
  return base.slice(0, at) + made.map(boxXml).join('') + base.slice(at);
}

function boxXml({ row, column }: Placed, index: number): string {
  const anchor = [column + 1, 15, row, 2, column + 3, 31, row + 4, 1].join(', ');
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    `xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${9000 + index}" type="#_x0000_t202" ` +
    `style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note">` +
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Which of a tab's relations hold its notes. */
export function ownNoteParts(
  parts: Package,
  path: string,
): { comments?: string; drawing?: string; threads?: string } {
  const found: { comments?: string; drawing?: string; threads?: string } = {};
  const names = { comments: 'comments', vmlDrawing: 'drawing', threadedComment: 'threads' } as const;
  for (const { kind, target } of parts.relations(path)) {
    const name = names[kind as keyof typeof names] as (typeof names)[keyof typeof names] | undefined;
    const text = name === undefined ? undefined : parts.text(target);
    if (name !== undefined && text !== undefined) found[name] ??= text;
  }
  return found;
}
