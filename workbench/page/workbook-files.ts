import type { CustomFunction } from '../engine/formulas';
import type { PageLanguage } from '../engine/browser';
import { InputError } from '../xlsx/input-error';
import type { Loss } from '../xlsx/losses';
import { lossesAtSaving } from '../xlsx/losses';
import { lossWords } from '../xlsx/loss-words';
import { readFile } from '../xlsx/read';
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

/** Reads a spreadsheet file. A file that is no such thing is a value, with the reason in the person's language. */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  parts: ReadingParts,
): Promise<ReadWorkbook> {
  const customFunctions = parts.functions.map((known) => known.name);
  try {
    const { data, extras, losses, origin } = await readFile(bytes, { file: name, customFunctions });
    const work: Work = { fileName: name, book: data, extras, ...(origin === undefined ? {} : { origin }) };
    return { kind: 'read', work, losses: losses.map((loss) => lossAtOpening(loss, parts.language)) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'bad', reason: error.words(parts.language) };
    throw error;
  }
}

/** What becomes of a thing when the file is opened: gone, or only out of sight. */
function lossAtOpening(loss: Loss, language: PageLanguage): string {
  const told = lossWords(loss);
  const fate = {
    vi: told.isKept ? 'không hiện ở đây, vẫn còn khi lưu' : 'không giữ được',
    en: told.isKept ? 'not shown here, kept on saving' : 'not kept',
  };
  return `${told[language]}: ${fate[language]}`;
}

/** The open workbook as an .xlsx file, and what such a file cannot hold. */
export function writeWorkbook(workspace: Workspace, parts: ReadingParts): WrittenWorkbook {
  const { engine, bench, origin } = workspace;
  const saved = workbookToSave(engine, bench.extras.data, origin);
  const names = parts.functions.map((known) => known.name);
  const { bytes, unkept } = writeXlsx(saved);
  const losses = [...lossesAtSaving(saved.data, saved.extras, names), ...unkept];
  return { bytes, losses: losses.map((loss) => lossWords(loss)[parts.language]) };
}
