import type { Work } from './work';
import type { Words } from './words';
import type { Workspace } from './workspace';
export type ReadWorkbook = { readonly kind: 'bad'; readonly reason: string } | { readonly kind: 'read'; readonly work: Work; readonly losses: readonly string[] };
export async function readWorkbook(name: string, bytes: Uint8Array, words: Words): Promise<ReadWorkbook> {
  return { kind: 'read', losses: [], work: { fileName: name, book: { id: 'x', name, sheetOrder: ['a'], sheets: { a: { id: 'a', name: 'Thử' } } } } };
}
export async function writeWorkbook(w: Workspace): Promise<{ bytes: Uint8Array<ArrayBuffer>; losses: readonly string[] }> { return { bytes: new Uint8Array(), losses: [] }; }
