import type { CustomFunction } from '../engine/formulas';
import type { PageLanguage } from '../engine/browser';
import { InputError } from '../xlsx/input-error';
import { lossWords, lossesAtSaving } from '../xlsx/losses';
import { readXlsx } from '../xlsx/read';
import { workbookToSave } from '../xlsx/save';
import { writeXlsx } from '../xlsx/write';
import type { Work } from './work';
import type { Workspace } from './workspace';

export type ReadWorkbook =
  | { readonly kind: 'bad'; readonly reason: string }
  | { readonly kind: 'read'; readonly work: Work; readonly losses: readonly string[] };

export interface WrittenWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly losses: readonly string[];
}

export interface ReadingParts {
  readonly language: PageLanguage;
  readonly functions: readonly CustomFunction[];
}

/** Reads an .xlsx file. A file that is no such thing is a value, with the reason in the person's language. */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  parts: ReadingParts,
): Promise<ReadWorkbook> {
  const customFunctions = parts.functions.map((known) => known.name);
  try {
    const { data, extras, losses } = await readXlsx(bytes, { file: name, customFunctions });
    const work: Work = { fileName: name, book: data, extras };
    return { kind: 'read', work, losses: losses.map((loss) => lossWords(loss)[parts.language]) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'bad', reason: error.words(parts.language) };
    throw error;
  }
}

/** The open workbook as an .xlsx file, and what such a file cannot hold. */
export async function writeWorkbook(workspace: Workspace, parts: ReadingParts): Promise<WrittenWorkbook> {
  const { engine, bench } = workspace;
  const saved = workbookToSave(engine, bench.extras.data);
  const names = parts.functions.map((known) => known.name);
  const losses = lossesAtSaving(saved.data, saved.extras, names).map(
    (loss) => lossWords(loss)[parts.language],
  );
  return { bytes: Uint8Array.from(await writeXlsx(saved)), losses };
}
