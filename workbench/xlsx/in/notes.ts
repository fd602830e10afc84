import { readA1 } from '../../gas/area';
import type { Package } from '../package/package';
import { attribute, child, children, decodeExcel, parseXml, textOf } from '../package/xml';

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

export type Notes = Record<number, Record<number, { readonly note: string }>>;

/**
 * The notes of a tab, as the engine's plugin stores them. Threads of comments, which are no notes on Google either,
 * stay in the file unseen.
 */
export function notesIn(parts: Package, path: string): Notes {
  const relations = parts.relations(path);
  const partOf = (kind: string): string | undefined =>
    parts.text(relations.find((relation) => relation.kind === kind)?.target ?? '');
  const threads = threadCells(partOf('threadedComment'));
  const xml = partOf('comments');
  const notes: Notes = {};
  if (xml === undefined) return notes;
  for (const comment of children(child(parseXml(xml), 'commentList'), 'comment')) {
    const name = attribute(comment, 'ref') ?? '';
    const area = readA1(name, WHOLE_GRID);
    const note = noteText(child(comment, 'text'));
    if (area === undefined || note === '' || threads.has(name)) continue;
    const place = { row: area.top, col: area.left };
    const record = { id: `xlsx-${name}`, ...place, width: 220, height: 100, note, show: false };
    (notes[area.top] ??= {})[area.left] = record;
  }
  return notes;
}

function noteText(element: Parameters<typeof textOf>[0]): string {
  const runs = children(element, 'r').map((run) => child(run, 't'));
  return decodeExcel([...children(element, 't'), ...runs].map(textOf).join('')).replaceAll('\r\n', '\n');
}

/** Cells that hold a thread: their note in the file only says so. */
export function threadCells(xml: string | undefined): ReadonlySet<string> {
  if (xml === undefined) return new Set();
  return new Set(
    children(parseXml(xml), 'threadedComment').map((comment) => attribute(comment, 'ref') ?? ''),
  );
}
