import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AddonBundle } from './bundle';

const USUAL_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Reads the folder that is pushed to Google: Code.js, the HTML files, the manifest. Throws when there is no Code.js. */
export async function readBundle(codePath: string): Promise<AddonBundle> {
  const folder = dirname(codePath);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.map(async (name) => [basename(name, '.html'), await readFile(join(folder, name), 'utf8')] as const),
  );
  return {
    code: await readFile(codePath, 'utf8'),
    fileName: codePath,
    htmlFiles: new Map(pages),
    timeZone: await timeZoneOf(join(folder, 'appsscript.json')),
  };
}

async function timeZoneOf(manifestPath: string): Promise<string> {
  const text = await readFile(manifestPath, 'utf8').catch(() => '{}');
  const manifest = JSON.parse(text) as { timeZone?: string };
  return manifest.timeZone ?? USUAL_TIME_ZONE;
}
