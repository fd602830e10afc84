import type { TextRun } from '../../gas/rich-text';
import { PLAIN_LOOK } from '../../gas/text-style';
import { readA1 } from '../../gas/area';
import type { Package } from '../package/package';
import type { SheetXml } from '../package/sheet-xml';
import { attribute, children } from '../package/xml';
import { relationId } from './book';
import type { CellMatrix } from './cells';
import { elementOf } from './sheet';

/** Where a cell leads: out of the file, to a place in it, or both; it stays with a cell that is blank or a number. */
export interface CellLink {
  readonly target?: string;
  readonly location?: string;
  readonly tooltip?: string;
  readonly display?: string;
  /** How many rows and columns the file gives the same link, where it is more than one cell. */
  readonly size?: { readonly rows: number; readonly columns: number };
}

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

/** Puts the tab's links beside the cells that they stand on. */
export function linksIn(parts: Package, path: string, xml: SheetXml, cells: CellMatrix): void {
  const links = children(elementOf(xml, 'hyperlinks'), 'hyperlink');
  if (links.length === 0) return;
  const targets = new Map(parts.relations(path).map(({ id, target }) => [id, target]));
  for (const element of links) {
    const area = readA1(attribute(element, 'ref') ?? '', WHOLE_GRID);
    if (area === undefined) continue;
    const target = targets.get(relationId(element));
    const [location, tooltip, display] = ['location', 'tooltip', 'display'].map((name) =>
      attribute(element, name),
    );
    const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
    const link: CellLink = {
      ...(target === undefined ? {} : { target }),
      ...(location === undefined ? {} : { location }),
      ...(tooltip === undefined ? {} : { tooltip }),
      ...(display === undefined ? {} : { display }),
      ...(size.rows * size.columns > 1 ? { size } : {}),
    };
    putLink(cells, area.top, area.left, link);
  }
}

/** A text shows its link to scripts too, as on Google. */
function putLink(cells: CellMatrix, row: number, column: number, link: CellLink): void {
  const cell = (cells[row] ?? {})[column] ?? {};
  const runs =
    typeof cell.v === 'string' && link.target !== undefined ? [runOf(cell.v, addressOf(link))] : undefined;
  const custom = { ...cell.custom, link, ...(runs === undefined ? {} : { runs }) };
  (cells[row] ??= {})[column] = { ...cell, custom };
}

function runOf(text: string, link: string): TextRun {
  return { start: 0, end: text.length, link, look: PLAIN_LOOK };
}

export function addressOf({ target = '', location }: CellLink): string {
  return location === undefined ? target : `${target}#${location}`;
}
