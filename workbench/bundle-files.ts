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
    ...(await readManifest(join(folder, 'appsscript.json'))),
  };
}

async function readManifest(path: string): Promise<Pick<AddonBundle, 'timeZone' | 'scopes'>> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const { timeZone, oauthScopes } = JSON.parse(text) as { timeZone?: string; oauthScopes?: string[] };
  return { timeZone: timeZone ?? USUAL_TIME_ZONE, scopes: oauthScopes ?? [] };
}
