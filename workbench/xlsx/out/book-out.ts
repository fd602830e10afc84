import type { Book } from '../in/book';
import { relationId } from '../in/book';
import type { XmlElement } from '../package/xml';
import { attribute, child, children, elementIn, localName, numberOf, toXml, XML_HEAD } from '../package/xml';
import { RELATIONS } from './skeleton';
import type { DefinedName, NamedTab } from './names-out';
import { namesOut } from './names-out';

/** A tab as the workbook lists it. */
export interface ListedTab extends NamedTab {
  readonly hidden: boolean;
  /** The relation to its part. */
  readonly relation: string;
}

/** The workbook part: which tabs there are, and what is named. */
export function bookXml(book: Book, tabs: readonly ListedTab[], names: readonly DefinedName[]): string {
  const root: XmlElement = {
    ...book.root,
    attributes: { ...book.root.attributes },
    nodes: [...book.root.nodes],
  };
  const prefix = relationsPrefix(root);
  const own = children(child(root, 'sheets'), 'sheet');
  let lastId = Math.max(0, ...own.map((sheet) => numberOf(sheet, 'sheetId') ?? 0));
  const sheets = tabs.map((tab) => {
    const known = tab.before === undefined ? undefined : own[tab.before];
    const attributes = known?.attributes ?? { sheetId: String((lastId += 1)) };
    return sheetElement(root, { ...attributes, [`${prefix}:id`]: tab.relation }, tab);
  });
  replace(root, 'sheets', elementIn(root, 'sheets', {}, sheets));
  const defined = namesOut(root, book, names, tabs);
  replace(
    root,
    'definedNames',
    defined.length === 0 ? undefined : elementIn(root, 'definedNames', {}, defined),
  );
  replace(root, 'bookViews', viewsOf(root, tabs));
  forget1904(root);
  return XML_HEAD + toXml(root);
}

function sheetElement(root: XmlElement, attributes: XmlElement['attributes'], tab: ListedTab): XmlElement {
  const { state = 'hidden', ...rest } = attributes;
  const named = {
    ...rest,
    name: tab.name,
    ...(tab.hidden ? { state: state === 'visible' ? 'hidden' : state } : {}),
  };
  return elementIn(root, 'sheet', named);
}

/** The prefix that the file gives to relations; one is declared where there is none. */
function relationsPrefix(root: XmlElement): string {
  const known = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && /officeDocument\/.*relationships$/.test(value),
  );
  if (known !== undefined) return localName(known[0]);
  root.attributes['xmlns:r'] = RELATIONS;
  return 'r';
}

/** The workbook opens on the tab that it opened on, wherever that is now. */
function viewsOf(root: XmlElement, tabs: readonly ListedTab[]): XmlElement | undefined {
  const views = child(root, 'bookViews');
  if (views === undefined) return undefined;
  const now = (before: number | undefined): string => {
    const found =
      tabs.find((tab) => tab.before === (before ?? 0) && !tab.hidden) ?? tabs.find(({ hidden }) => !hidden);
    return String(found?.position ?? 0);
  };
  const nodes = children(views, 'workbookView').map((view) => ({
    ...view,
    attributes: { ...view.attributes, firstSheet: '0', activeTab: now(numberOf(view, 'activeTab')) },
  }));
  return { ...views, nodes };
}

/** Dates are counted as on every other machine from now on. */
function forget1904(root: XmlElement): void {
  const properties = child(root, 'workbookPr');
  if (properties === undefined || attribute(properties, 'date1904') === undefined) return;
  const staying = Object.entries(properties.attributes).filter(([name]) => name !== 'date1904');
  replace(root, 'workbookPr', { ...properties, attributes: Object.fromEntries(staying) });
}

/** The children of a workbook, in the order that the format asks for, up to the last that is written here. */
const ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets ' +
  'functionGroups externalReferences definedNames'
).split(' ');

function replace(root: XmlElement, name: string, element: XmlElement | undefined): void {
  const isNamed = (node: XmlElement | string): boolean =>
    typeof node !== 'string' && localName(node.name) === name;
  const at = root.nodes.findIndex(isNamed);
  if (at >= 0) root.nodes.splice(at, 1, ...(element === undefined ? [] : [element]));
  else if (element !== undefined) root.nodes.splice(placeFor(root, name), 0, element);
}

function placeFor(root: XmlElement, name: string): number {
  const before = ORDER.slice(0, ORDER.indexOf(name));
  return (
    root.nodes.reduce<number>(
      (last, node, index) =>
        typeof node !== 'string' && before.includes(localName(node.name)) ? index : last,
      -1,
    ) + 1
  );
}

/** The relation by which a listed tab of the file is reached. */
export function relationOf(book: Book, position: number): string {
  const sheet = children(child(book.root, 'sheets'), 'sheet')[position];
  return sheet === undefined ? '' : relationId(sheet);
}
