import type { Area } from '../../gas/area';
import { areaToA1, readA1 } from '../../gas/area';
import type { Package } from '../package/package';
import type { XmlElement } from '../package/xml';
import {
  attribute,
  child,
  children,
  decodeExcel,
  encodeExcel,
  numberOf,
  parseXml,
  toXml,
  XML_HEAD,
} from '../package/xml';
import type { Cells } from './cells-out';
import type { Mover } from './moved';

/**
 * Makes a table of the file fit the tab as it is now: where it stands, and the names of its columns, which must be
 * the texts of its heading cells. False where they can't be.
 */
export function fitTable(parts: Package, path: string, cells: Cells, moved: Mover): boolean {
  const root = parseXml(parts.text(path) ?? '<table/>');
  const area = movedArea(root, moved);
  const columns = children(child(root, 'tableColumns'), 'tableColumn');
  if (area === undefined || area.right - area.left + 1 !== columns.length) return false;
  const hasHeadings = (numberOf(root, 'headerRowCount') ?? 1) > 0;
  if (hasHeadings && !nameColumns(columns, cells, area)) return false;
  root.attributes['ref'] = areaToA1(area);
  const filter = child(root, 'autoFilter');
  const filtered = movedArea(filter, moved);
  if (filter !== undefined && filtered !== undefined) filter.attributes['ref'] = areaToA1(filtered);
  parts.set(path, XML_HEAD + toXml(root));
  return true;
}

function movedArea(element: XmlElement | undefined, moved: Mover): Area | undefined {
  const own = readA1(attribute(element, 'ref') ?? '', { rows: 1_048_576, columns: 16_384 });
  return own === undefined ? undefined : moved(own);
}

/** Gives columns the names of their headings; false where a heading is blank or stands twice. */
function nameColumns(columns: readonly XmlElement[], cells: Cells, area: Area): boolean {
  const names = columns.map((_, index) => headingOf(cells, area, index));
  const told = new Set(names.map((name) => name.toLowerCase()));
  if (told.has('') || told.size < names.length) return false;
  for (const [index, column] of columns.entries()) {
    const name = names[index] ?? '';
    if (decodeExcel(attribute(column, 'name') ?? '') !== name) column.attributes['name'] = encodeExcel(name);
  }
  return true;
}

function headingOf(cells: Cells, area: Area, index: number): string {
  const value = cells[area.top]?.[area.left + index]?.v;
  return value === null || value === undefined ? '' : String(value);
}
