import type { Package } from '../package/package';
import type { XmlElement } from '../package/xml';
import { attribute, child, children, isYes, numberOf, parseXml, textOf } from '../package/xml';

/** A tab as the file lists it; `path` is missing for what holds no cells (a chart's own tab, a macro's). */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string | undefined;
}

export interface ListedName {
  readonly name: string;
  readonly refersTo: string;
  /** Position of the tab that alone knows the name. */
  readonly scope: number | undefined;
}

export interface Book {
  readonly package: Package;
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  /** Days count from 1904, as on old Macs. */
  readonly since1904: boolean;
  /** Path of a part that the workbook points to, by the kind of the relation. */
  readonly partOf: (kind: string) => string | undefined;
}

/** The workbook part of a package. Undefined where there is none; throws where it is not well formed. */
export function openBook(parts: Package): Book | undefined {
  const path = bookPath(parts);
  const text = path === undefined ? undefined : parts.text(path);
  if (path === undefined || text === undefined) return undefined;
  const root = parseXml(text);
  const relations = parts.relations(path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = children(child(root, 'sheets'), 'sheet').map((element): ListedSheet => {
    const relation = byId.get(relationId(element));
    const holdsCells = relation?.kind === 'worksheet' && parts.has(relation.target);
    return {
      name: attribute(element, 'name') ?? '',
      hidden: (attribute(element, 'state') ?? 'visible') !== 'visible',
      path: holdsCells ? relation.target : undefined,
    };
  });
  return {
    package: parts,
    path,
    root,
    sheets,
    names: namesOf(root),
    since1904: isYes(child(root, 'workbookPr'), 'date1904'),
    partOf: (kind) =>
      relations.find((relation) => relation.kind === kind && parts.has(relation.target))?.target,
  };
}

/** `r:id`, under whatever prefix. */
export function relationId(element: XmlElement): string {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(':id'));
  return (key === undefined ? undefined : element.attributes[key]) ?? '';
}

function bookPath(parts: Package): string | undefined {
  const told = parts.relations('').find(({ kind }) => kind === 'officeDocument')?.target;
  return [told, 'xl/workbook.xml'].find((path) => path !== undefined && parts.has(path));
}

function namesOf(root: XmlElement): ListedName[] {
  return children(child(root, 'definedNames'), 'definedName').map((element) => ({
    name: attribute(element, 'name') ?? '',
    refersTo: textOf(element).trim(),
    scope: numberOf(element, 'localSheetId'),
  }));
}
