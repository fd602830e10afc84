import type { Area } from '../../gas/area';
import { areaToA1, readA1 } from '../../gas/area';
import type { Shift } from '../../gas/extras';
import { shiftArea } from '../../gas/extras';
import type { XmlElement } from '../package/xml';
import { children, localName, numberOf, parseXml, textOf, toXml } from '../package/xml';

/** Where an area of the file is now; undefined when all of it was taken out. */
export type Mover = (area: Area) => Area | undefined;

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

export function moverOf(shifts: readonly Shift[], sheetId: string): Mover {
  const own = shifts.filter((shift) => shift.sheetId === sheetId);
  return (area) =>
    own.reduce<Area | undefined>(
      (place, shift) => (place === undefined ? undefined : shiftArea(place, shift)),
      area,
    );
}

/** `A1:B2 D4` where these cells are now; '' when they are gone. */
export function movedAreas(text: string, moved: Mover): string {
  return text
    .split(' ')
    .flatMap((part) => {
      const area = readA1(part, WHOLE_GRID);
      const place = area === undefined ? undefined : moved(area);
      return place === undefined ? [] : [areaToA1(place)];
    })
    .join(' ');
}

/** Elements that name cells or lines of the tab, and stand in the file unread. */
const PLACED = new Set([
  ...['autoFilter', 'sortState', 'sortCondition', 'protectedRange', 'ignoredError', 'cellWatch', 'scenario'],
  ...['dataValidation', 'inputCells', 'conditionalFormatting'],
]);

/** A piece of the worksheet as it reads after rows and columns were put in or taken out; '' when it is gone. */
export function movedPiece(xml: string, moved: Mover, sheet: string): string {
  const before = parseXml(xml);
  const places = (text: string): string => {
    const now = movedReference(text, sheet, moved);
    return now.replaceAll('$', '') === text.replaceAll('$', '') ? text : now;
  };
  const element = withLaterPlaces(movedElement(before, moved, 'rows'), moved, places);
  if (element === undefined) return '';
  const now = toXml(element);
  return now === toXml(before) ? xml : now;
}

/** What holds what came later; elsewhere `f` is a formula of a cell, which is written anew. */
const LATER: ReadonlySet<string> = new Set(
  'extLst ext conditionalFormattings conditionalFormatting sparklineGroups sparklineGroup sparklines sparkline'.split(
    ' ',
  ),
);

/**
 * What came after the format was settled (formats, sparklines) names its cells in elements, `xm:sqref` and `xm:f`; who
 * has lost all of its cells is gone.
 */
function withLaterPlaces(
  element: XmlElement | undefined,
  moved: Mover,
  places: (text: string) => string,
): XmlElement | undefined {
  if (element === undefined || !LATER.has(localName(element.name))) return element;
  const nodes = element.nodes.flatMap((node): (XmlElement | string)[] => {
    if (typeof node === 'string') return [node];
    const name = localName(node.name);
    if (name === 'sqref') return [{ ...node, nodes: [movedAreas(textOf(node).trim(), moved)] }];
    if (name === 'f') return [{ ...node, nodes: [places(textOf(node))] }];
    const now = withLaterPlaces(node, moved, places);
    return now === undefined ? [] : [now];
  });
  const isLost = nodes.some(
    (node) => typeof node !== 'string' && localName(node.name) === 'sqref' && textOf(node) === '',
  );
  const isEmptied = children(element).length > 0 && children({ ...element, nodes }).length === 0;
  return isLost || isEmptied ? undefined : { ...element, nodes };
}

function movedElement(element: XmlElement, moved: Mover, lines: 'rows' | 'columns'): XmlElement | undefined {
  const name = localName(element.name);
  const attributes = name === 'brk' ? movedBreak(element, moved, lines) : movedAttributes(element, moved);
  if (attributes === undefined) return undefined;
  const next = name === 'colBreaks' ? 'columns' : lines;
  const nodes = element.nodes.flatMap((node) => {
    const now = typeof node === 'string' ? node : movedElement(node, moved, next);
    return now === undefined ? [] : [now];
  });
  const isEmptied = element.nodes.length > 0 && nodes.length === 0;
  return isEmptied ? undefined : { ...element, attributes: recounted(attributes, nodes), nodes };
}

function recounted(
  attributes: XmlElement['attributes'],
  nodes: XmlElement['nodes'],
): XmlElement['attributes'] {
  const count = children({ name: '', attributes: {}, nodes }).length;
  return {
    ...attributes,
    ...(attributes['count'] === undefined ? {} : { count: String(count) }),
    ...(attributes['manualBreakCount'] === undefined ? {} : { manualBreakCount: String(count) }),
  };
}

function movedAttributes(element: XmlElement, moved: Mover): XmlElement['attributes'] | undefined {
  if (!PLACED.has(localName(element.name))) return element.attributes;
  const attributes = { ...element.attributes };
  for (const key of ['ref', 'sqref', 'r'] as const) {
    const text = attributes[key];
    if (text === undefined) continue;
    const now = movedAreas(text, moved);
    if (now === '') return undefined;
    attributes[key] = now;
  }
  return attributes;
}

/** A page ends before the row or the column of that number. */
function movedBreak(
  element: XmlElement,
  moved: Mover,
  lines: 'rows' | 'columns',
): XmlElement['attributes'] | undefined {
  const id = numberOf(element, 'id') ?? 0;
  const isRow = lines === 'rows';
  const area = isRow
    ? { top: id, bottom: id, left: 0, right: 0 }
    : { top: 0, bottom: 0, left: id, right: id };
  const place = moved(area);
  return place === undefined
    ? undefined
    : { ...element.attributes, id: String(isRow ? place.top : place.left) };
}

/** The drawings of a tab: pictures and charts stay beside the cells that they stand at. */
export function movedDrawing(xml: string, moved: Mover): string {
  const mark = /(<(\w+:)?(?:from|to)>\s*<(?:\w+:)?col>)(\d+)(<[^]*?row>)(\d+)(<)/g;
  return xml.replace(mark, (...[whole, before, , column, between, row, after]: string[]) => {
    const [c, r] = [Number(column), Number(row)];
    const place = moved({ top: r, bottom: r, left: c, right: c });
    return place === undefined ? (whole ?? '') : `${before}${place.left}${between}${place.top}${after}`;
  });
}

/** A name's cells after rows and columns moved, for the references that name the tab. */
export function movedReference(text: string, sheet: string, moved: Mover): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return text
    .split(',')
    .map((part) => {
      const mark = part.lastIndexOf('!');
      const name = part.slice(0, mark);
      const area = name === sheet || name === quoted ? readA1(part.slice(mark + 1), WHOLE_GRID) : undefined;
      if (area === undefined) return part;
      const place = moved(area);
      return place === undefined
        ? '#REF!'
        : `${part.slice(0, mark)}!${absolute(part.slice(mark + 1), place)}`;
    })
    .join(',');
}

/** The place in the notation that it had: cells, whole rows or whole columns. */
function absolute(notation: string, place: Area): string {
  const [hasLetters, hasDigits] = [/[A-Z]/i.test(notation), /\d/.test(notation)];
  if (!hasLetters) return `$${place.top + 1}:$${place.bottom + 1}`;
  const cells = areaToA1(place).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return hasDigits ? cells : cells.replace(/\$\d+/g, '').replace(/^(\$[A-Z]+)$/, '$1:$1');
}
