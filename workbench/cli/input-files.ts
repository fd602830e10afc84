import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isSpreadsheetName } from '../xlsx/file-name';
import { InputError } from '../xlsx/input-error';

/**
 * The spreadsheets that are meant by files and folders: a folder stands for all in it and below, by name. Throws an
 * InputError for a folder without any; a file that is not there is left for who opens it to tell.
 */
export async function inputFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => filesAt(path)));
  return found.flat();
}

async function filesAt(path: string): Promise<string[]> {
  const told = await stat(path).catch(() => undefined);
  if (told?.isDirectory() !== true) return [path];
  const names = await readdir(path, { recursive: true });
  const files = names.filter(isOwnFile).sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0) throw new InputError('folder', path);
  return files.map((name) => join(path, name));
}

/** Excel leaves a `~$…` beside a workbook that is open. */
function isOwnFile(name: string): boolean {
  return isSpreadsheetName(name) && !basename(name).startsWith('~$') && !basename(name).startsWith('.');
}
