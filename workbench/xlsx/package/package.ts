import { unzipSync, zipSync } from 'fflate';
import { attribute, children, parseXml } from './xml';

/** Where one part points: to another part, or out of the file. */
export interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `comments`, `hyperlink`… */
  readonly kind: string;
  /** The whole type, for the way back. */
  readonly type: string;
  /** A part's path without a leading slash, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** Bytes that an archive may hold unpacked: far more than any office's workbook. */
const LARGEST = 400_000_000;

/** The archive holds more than there is memory for. */
export class TooLarge extends Error {}

/** As the archive's own list says, before any of it is unpacked. */
const unpackedSize = (archive: Uint8Array): number => {
  let size = 0;
  unzipSync(archive, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
};

/** The parts of an Office file, by their paths without a leading slash. */
export class Package {
  /** By path in lower case: writers do not agree on case. */
  private readonly parts = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();

  /** Throws for what is no archive, and TooLarge. */
  static open(bytes: Uint8Array): Package {
    if (unpackedSize(bytes) > LARGEST) throw new TooLarge();
    const opened = new Package();
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      if (!name.endsWith('/')) opened.set(name.replaceAll('\\', '/').replace(/^\/+/, ''), content);
    }
    return opened;
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  paths(): string[] {
    return [...this.parts.values()].map(({ path }) => path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path.toLowerCase())?.bytes;
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes === undefined ? undefined : decode(bytes);
  }

  set(path: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const known = this.parts.get(path.toLowerCase());
    this.parts.set(path.toLowerCase(), { path: known?.path ?? path, bytes });
  }

  delete(path: string): void {
    this.parts.delete(path.toLowerCase());
  }

  /** What a part points to; '' for the package itself. */
  relations(path: string): Relation[] {
    const text = this.text(relationsPath(path));
    if (text === undefined) return [];
    return children(parseXml(text), 'Relationship').map((element) => {
      const type = attribute(element, 'Type') ?? '';
      const external = attribute(element, 'TargetMode') === 'External';
      const target = attribute(element, 'Target') ?? '';
      return {
        id: attribute(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolve(path, target),
        external,
      };
    });
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    const files = Object.fromEntries([...this.parts.values()].map(({ path, bytes }) => [path, bytes]));
    // The list of types comes first, as readers of streams expect it.
    const { '[Content_Types].xml': types, ...others } = files;
    return Uint8Array.from(
      zipSync(types === undefined ? others : { '[Content_Types].xml': types, ...others }),
    );
  }
}

export function relationsPath(path: string): string {
  const [folder, file] = split(path);
  return `${folder}_rels/${file}.rels`;
}

function split(path: string): [folder: string, file: string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
}

/** A target as it stands beside the part that names it. */
function resolve(from: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const steps = plain.startsWith('/') ? [] : split(from)[0].split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** XML parts are UTF-8 unless their first bytes say otherwise. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
