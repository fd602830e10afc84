import { readFile } from 'node:fs/promises';
import { readBundle } from '../bundle-files';
import type { Host } from '../host';
import { openWorkbook } from '../host';
import { InputError } from '../xlsx/input-error';
import { lossWords } from '../xlsx/loss-words';
import type { Loss } from '../xlsx/losses';

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

/** Opens a workbook file with the add-on in it. Throws an InputError, for a workbook without content too. */
export async function openFile(surroundings: Surroundings, file: string, today?: string): Promise<Host> {
  const xlsx = await readFile(file).catch((error: unknown) => {
    const { code } = error as { code?: string };
    throw new InputError(code === 'EISDIR' ? 'folder' : 'no-file', file);
  });
  const bundle = await readBundle(surroundings.bundlePath);
  const clock = today === undefined ? {} : { now: () => Date.parse(`${today}T05:00:00Z`) };
  const host = await openWorkbook(bundle, { xlsx, fileName: file, ...clock });
  if (!host.isEmpty) return host;
  host.dispose();
  throw new InputError('empty', file);
}

/** Says what of a file is not shown, and what is gone: one line each. */
export function tellLosses(losses: readonly Loss[], { warn }: Surroundings): void {
  const told = losses.map(lossWords);
  const line = (start: string, some: readonly { vi: string; en: string }[]): void => {
    if (some.length === 0) return;
    const words = (language: 'vi' | 'en'): string => some.map((each) => each[language]).join('; ');
    warn(`${start}: ${words('vi')} · ${words('en')}`);
  };
  const kept = told.filter(({ isKept }) => isKept);
  line('Không hiện ở đây, vẫn còn khi lưu · not shown here, kept on saving', kept);
  line(
    'Không giữ được · not kept',
    told.filter(({ isKept }) => !isKept),
  );
}
