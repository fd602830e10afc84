import type { OtherBook } from '../engine/imports/other-books';
import { readFile } from './read';

/** What a file holds, for formulas of another spreadsheet to read; undefined where there is none. */
export async function readOtherBook(
  bytes: Uint8Array | undefined,
  name: string,
): Promise<OtherBook | undefined> {
  return bytes && (await readFile(bytes, { file: name, customFunctions: [] })).data;
}
