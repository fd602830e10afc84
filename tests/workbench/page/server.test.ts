import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../workbench/page/server';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const files = {
    'Code.js': 'function onOpen() {}',
    'sidebar.html': '<p>',
    'index.html': '<title>Đi cơ sở</title>',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  await writeFile(join(folder, 'Sổ quý I.xlsx'), 'PK');
});

afterAll(() => rm(folder, { recursive: true }));

const options = (): Parameters<typeof serve>[0] => ({
  file: join(folder, 'Sổ quý I.xlsx'),
  bundleFolder: folder,
  pageFolder: folder,
  port: 0,
});

describe('the server of the workbench page', () => {
  it('gives the page, the workbook and the bundle, and nothing outside its folders', async () => {
    const { url, close } = await serve(options());
    const text = async (path: string): Promise<string> => (await fetch(new URL(path, url))).text();
    expect(await text('/')).toContain('Đi cơ sở');
    expect(await text('/bundle/Code.js')).toBe('function onOpen() {}');
    expect(await text('/workbook.xlsx')).toBe('PK');
    expect(JSON.parse(await text('/bench.json'))).toMatchObject({
      fileName: 'Sổ quý I.xlsx',
      htmlFiles: ['index.html', 'sidebar.html'],
    });
    expect((await fetch(`${url}bundle/..%2f..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    expect((await fetch(`${url}%E0%A4%A`)).status).toBe(404);
    await close();
  });

  it('listens on this machine only and isolates the page, so that scripts may stand still', async () => {
    const { url, close } = await serve(options());
    const { headers } = await fetch(url);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    await close();
  });

  it('sends the page’s code again only when it was built anew, and what changes while people work each time', async () => {
    const { url, close } = await serve(options());
    const tag = async (path: string): Promise<string> =>
      (await fetch(new URL(path, url))).headers.get('etag') ?? '';
    const status = async (path: string, kept: string): Promise<number> =>
      (await fetch(new URL(path, url), { headers: { 'If-None-Match': kept } })).status;
    const built = await tag('/Code.js');
    expect(await status('/Code.js', built)).toBe(304);
    for (const path of ['/', '/bench.json', '/bundle/Code.js', '/workbook.xlsx'])
      expect(await status(path, await tag(path)), path).toBe(200);
    await writeFile(join(folder, 'Code.js'), 'function onOpen() { return 1; }');
    expect(await status('/Code.js', built)).toBe(200);
    await close();
  });

  it('takes a free port when the usual one is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { url, close } = await serve({ ...options(), port });
    expect(new URL(url).port).not.toBe(String(port));
    expect((await fetch(url)).status).toBe(200);
    await close();
    other.close();
  });

  it('stops when asked, with connections open', async () => {
    const { url, close } = await serve(options());
    await fetch(url);
    await close();
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('says so when the page was not built', async () => {
    await expect(serve({ ...options(), pageFolder: join(folder, 'missing') })).rejects.toThrow('ENOENT');
  });
});
