import type { Package, Relation } from '../package/package';
import { relationsPath } from '../package/package';
import type { XmlElement } from '../package/xml';
import { attribute, attributesXml, children, elementIn, parseXml, toXml, XML_HEAD } from '../package/xml';
import { RELATIONS } from './skeleton';

/** What a part points to, to be added to and written again. */
export class RelationsOut {
  private readonly relations: Relation[];
  private next = 1;

  constructor(
    private readonly parts: Package,
    private readonly path: string,
    stays: (relation: Relation) => boolean = () => true,
  ) {
    this.relations = parts.relations(path).filter(stays);
  }

  /** The id of a relation of that kind to that target, which is put in where it is missing. */
  add(kind: string, target: string, external = false): string {
    const known = this.relations.find((each) => each.kind === kind && each.target === target);
    if (known !== undefined) return known.id;
    while (this.relations.some(({ id }) => id === `rId${this.next}`)) this.next += 1;
    const id = `rId${this.next}`;
    this.relations.push({ id, kind, type: `${RELATIONS}/${kind}`, target, external });
    return id;
  }

  remove(isGone: (relation: Relation) => boolean): void {
    const staying = this.relations.filter((relation) => !isGone(relation));
    this.relations.splice(0, this.relations.length, ...staying);
  }

  write(): void {
    const path = relationsPath(this.path);
    if (this.relations.length === 0) {
      this.parts.delete(path);
      return;
    }
    const written = this.relations.map(({ id, type, target, external }) => {
      const attributes = {
        Id: id,
        Type: type,
        Target: external ? target : `/${target}`,
        TargetMode: external ? 'External' : undefined,
      };
      return `<Relationship${attributesXml(attributes)}/>`;
    });
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    this.parts.set(
      path,
      `${XML_HEAD}<Relationships xmlns="${namespace}">${written.join('')}</Relationships>`,
    );
  }
}

/** The list of what each part is. */
export class TypesOut {
  private readonly root: XmlElement;

  constructor(private readonly parts: Package) {
    this.root = parseXml(parts.text('[Content_Types].xml') ?? '<Types/>');
  }

  set(path: string, type: string): void {
    this.remove(path);
    this.root.nodes.push(elementIn(this.root, 'Override', { PartName: `/${path}`, ContentType: type }));
  }

  /** All parts with that ending are of that type. */
  setEnding(ending: string, type: string): void {
    const known = children(this.root, 'Default').some(
      (each) => attribute(each, 'Extension')?.toLowerCase() === ending,
    );
    if (!known)
      this.root.nodes.unshift(elementIn(this.root, 'Default', { Extension: ending, ContentType: type }));
  }

  remove(path: string): void {
    const name = `/${path}`.toLowerCase();
    const { nodes } = this.root;
    const staying = nodes.filter(
      (node) => typeof node === 'string' || attribute(node, 'PartName')?.toLowerCase() !== name,
    );
    nodes.splice(0, nodes.length, ...staying);
  }

  /** Writes the list; parts that are gone are not on it. */
  write(): void {
    for (const element of children(this.root, 'Override')) {
      const path = (attribute(element, 'PartName') ?? '').replace(/^\//, '');
      if (!this.parts.has(path)) this.remove(path);
    }
    this.parts.set('[Content_Types].xml', XML_HEAD + toXml(this.root));
  }
}
