import type { IWorksheetData } from '@univerjs/core';
import type { Area } from '../../gas/area';
import { areaToA1, columnLetters, quoteSheet } from '../../gas/area';
import type { Book } from '../in/book';
import { isNameOfCells } from '../read';
import type { XmlElement } from '../package/xml';
import { attribute, children, elementIn, numberOf, textOf } from '../package/xml';
import type { Mover } from './moved';
import { movedReference } from './moved';

/** A name as the engine keeps it. */
export interface DefinedName {
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** A tab's place among those written, and what it was called in the file. */
export interface NamedTab {
  readonly name: string;
  readonly position: number;
  /** Position in the file; undefined for a tab that was made here. */
  readonly before: number | undefined;
  readonly moved: Mover;
  readonly sheet: Partial<IWorksheetData>;
  readonly filter: Area | undefined;
}

const FILTER = '_xlnm._FilterDatabase';

/** The workbook's names: the engine's, those of the file that it does not know, and how new tabs print. */
export function namesOut(
  parent: XmlElement,
  book: Book,
  names: readonly DefinedName[],
  tabs: readonly NamedTab[],
): XmlElement[] {
  const known = names.map(({ name, formulaOrRefString }) =>
    elementIn(parent, 'definedName', { name }, [formulaOrRefString.replace(/^=/, '')]),
  );
  const own = children(children(book.root, 'definedNames')[0], 'definedName').flatMap((element) => {
    const kept = keptName(element, book, tabs);
    return kept === undefined ? [] : [kept];
  });
  const made = tabs.flatMap((tab) => [
    ...(tab.filter === undefined ? [] : [filterName(parent, tab, tab.filter)]),
    ...(tab.before === undefined ? printNames(parent, tab) : []),
  ]);
  return [...known, ...own, ...made];
}

/** A name of the file that the engine does not know, as it reads now; undefined when its tab is gone. */
function keptName(element: XmlElement, book: Book, tabs: readonly NamedTab[]): XmlElement | undefined {
  const name = attribute(element, 'name') ?? '';
  const scope = numberOf(element, 'localSheetId');
  const refersTo = textOf(element).trim();
  if (name === FILTER || isNameOfCells({ name, refersTo, scope })) return undefined;
  const tab = tabs.find(({ before }) => before === scope);
  if (scope !== undefined && tab === undefined) return undefined;
  const place = tab === undefined || scope === undefined ? {} : { localSheetId: String(tab.position) };
  return {
    ...element,
    attributes: { ...element.attributes, ...place },
    nodes: [asNow(refersTo, book, tabs)],
  };
}

/** What a name refers to, by the tabs' names of now and after rows and columns moved. */
function asNow(refersTo: string, book: Book, tabs: readonly NamedTab[]): string {
  return tabs.reduce((text, { before, name, moved }) => {
    const old = before === undefined ? undefined : book.sheets[before]?.name;
    if (old === undefined) return text;
    const followed = movedReference(text, old, moved);
    if (old === name) return followed;
    return followed
      .replaceAll(`${quoteSheet(old)}!`, `${quoteSheet(name)}!`)
      .replaceAll(
        new RegExp(`(?<![\\w'])${old.replace(/[^\w]/g, '\\$&')}!`, 'g'),
        () => `${quoteSheet(name)}!`,
      );
  }, refersTo);
}

function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function filterName(parent: XmlElement, { name, position }: NamedTab, area: Area): XmlElement {
  const attributes = { name: FILTER, localSheetId: position, hidden: 1 };
  return elementIn(parent, 'definedName', attributes, [`${quoteSheet(name)}!${absolute(area)}`]);
}

/** A tab that was made here prints its cells, with its frozen rows and columns on each page. */
function printNames(parent: XmlElement, { name, position, sheet }: NamedTab): XmlElement[] {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const area = usedArea(sheet);
  const titles = [
    ...(xSplit > 0 ? [`${quoteSheet(name)}!$A:$${columnLetters(xSplit - 1)}`] : []),
    ...(ySplit > 0 ? [`${quoteSheet(name)}!$1:$${ySplit}`] : []),
  ];
  const local = { localSheetId: position };
  return [
    ...(area === undefined
      ? []
      : [
          elementIn(parent, 'definedName', { name: '_xlnm.Print_Area', ...local }, [
            `${quoteSheet(name)}!${absolute(area)}`,
          ]),
        ]),
    ...(titles.length === 0
      ? []
      : [elementIn(parent, 'definedName', { name: '_xlnm.Print_Titles', ...local }, [titles.join(',')])]),
  ];
}

function usedArea({ cellData = {} }: Partial<IWorksheetData>): Area | undefined {
  let [bottom, right] = [-1, -1];
  for (const [row, cells] of Object.entries(cellData as Record<string, object>)) {
    const last = Math.max(-1, ...Object.keys(cells).map(Number));
    if (last < 0) continue;
    bottom = Math.max(bottom, Number(row));
    right = Math.max(right, last);
  }
  return bottom < 0 ? undefined : { top: 0, left: 0, bottom, right };
}
