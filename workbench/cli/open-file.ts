import { readFile } from 'node:fs/promises';
import { readBundle } from '../bundle-files';
import type { Host } from '../host';
import { openWorkbook } from '../host';
import { InputError } from '../xlsx/input-error';
import { lossWords } from '../xlsx/losses';

export interface Surroundings {
  /** Absolute path of dist/Code.js. */
  readonly bundlePath: string;
  /** The workbook that `start` opens when none is named. */
  readonly samplePath: string;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** How wide the terminal is; undefined where the output goes elsewhere. */
  readonly columns?: number;
}

/** Opens a workbook file with the add-on in it. Throws an InputError. */
export async function openFile(surroundings: Surroundings, file: string, today?: string): Promise<Host> {
  const xlsx = await readFile(file).catch((error: unknown) => {
    const { code } = error as { code?: string };
    throw new InputError(code === 'EISDIR' ? 'not-spreadsheet' : 'no-file', file);
  });
  const bundle = await readBundle(surroundings.bundlePath);
  const clock = today === undefined ? {} : { now: () => Date.parse(`${today}T05:00:00Z`) };
  const host = await openWorkbook(bundle, { xlsx, fileName: file, ...clock });
  for (const loss of host.losses) {
    const { vi, en } = lossWords(loss);
    surroundings.warn(`Không giữ được · not kept: ${vi} · ${en}`);
  }
  return host;
}
