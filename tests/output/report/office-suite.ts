import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const SUITES = ['soffice', 'libreoffice'] as const;

/** The installed office suite; undefined where there is none. */
export const findOfficeSuite = async (): Promise<string | undefined> => {
  for (const suite of SUITES) {
    const found = await run(suite, ['--version']).catch(() => undefined);
    if (found) return suite;
  }
  return undefined;
};

/** Opens documents in the office suite and has it print them: the bytes of the PDF files, in order. */
export const printed = async (suite: string, documents: readonly Uint8Array[]): Promise<Uint8Array[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'office-suite-'));
  try {
    const names = documents.map((_, index) => `paper-${index}`);
    await Promise.all(
      names.map((name, index) =>
        writeFile(join(folder, `${name}.docx`), documents[index] ?? new Uint8Array()),
      ),
    );
    // A profile of its own: a suite that is open on the same account would take the call and print nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(folder, `${name}.docx`));
    await run(suite, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    return await Promise.all(names.map((name) => readFile(join(folder, `${name}.pdf`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
