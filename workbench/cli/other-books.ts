import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { inputFiles } from './input-files';

/** An id such as Google's, always the same for a file of that name. */
function idOf(file: string): string {
  const name = basename(file, extname(file));
  const plain = name
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40);
  return `${plain}-${createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 20)}`;
}

/** The files of other spreadsheets that files and folders stand for, by the ids under which formulas find them. */
export async function otherBooks(paths: readonly string[]): Promise<Map<string, string>> {
  const files = await inputFiles(paths);
  return new Map(files.map((file) => [idOf(file), file]));
}

/** Where each of them is, as a person pastes it. */
export function addressLines(others: ReadonlyMap<string, string>): string {
  const lines = [...others].map(
    ([id, file]) => `  ${basename(file)}: https://docs.google.com/spreadsheets/d/${id}/edit`,
  );
  return ['\nSổ khác cho IMPORTRANGE · other spreadsheets for IMPORTRANGE:', ...lines].join('\n');
}
