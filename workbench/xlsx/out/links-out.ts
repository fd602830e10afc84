import type { ICellData, Nullable } from '@univerjs/core';
import { a1Of, areaToA1 } from '../../gas/area';
import type { TextRun } from '../../gas/rich-text';
import type { CellLink } from '../in/links';
import { addressOf } from '../in/links';
import { attributesXml } from '../package/xml';
import type { Cells } from './cells-out';

/** A link of a tab as it is written: where, and to what. */
export interface PlacedLink extends CellLink {
  readonly row: number;
  readonly column: number;
}

export function linksOf(cells: Cells): PlacedLink[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) => {
      const link = linkOf(cell);
      return link === undefined ? [] : [{ ...link, row: Number(row), column: Number(column) }];
    }),
  );
}

/** The file's own link, unless a script gave the text another since. */
function linkOf(cell: Nullable<ICellData>): CellLink | undefined {
  const { link: own, runs } = (cell?.custom ?? {}) as { link?: CellLink; runs?: readonly TextRun[] };
  const linked = runs?.find(({ link }) => link !== null)?.link ?? undefined;
  if (linked === undefined) return runs === undefined ? own : withinFile(own);
  return own !== undefined && addressOf(own) === linked ? own : madeLink(linked);
}

/** A link within the file is none to scripts: they can't have taken it away. */
function withinFile(link: CellLink | undefined): CellLink | undefined {
  return link?.target === undefined ? link : undefined;
}

function madeLink(address: string): CellLink {
  return address.startsWith('#') ? { location: address.slice(1) } : { target: address };
}

/** @param idOf gives the relation of an address outside the file */
export function linksXml(links: readonly PlacedLink[], idOf: (target: string) => string): string {
  if (links.length === 0) return '';
  const written = links.map(({ row, column, target, location, tooltip, display, size }) => {
    const end = { bottom: row + (size?.rows ?? 1) - 1, right: column + (size?.columns ?? 1) - 1 };
    const ref = size === undefined ? a1Of(row, column) : areaToA1({ top: row, left: column, ...end });
    const id = target === undefined ? undefined : idOf(target);
    return `<hyperlink${attributesXml({ ref, 'r:id': id, location, tooltip, display })}/>`;
  });
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}
