import { readdir, readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';

export interface ServeOptions {
  /** The workbook that the page opens with. */
  readonly file: string;
  /** The port to try first; a free one is taken when it is in use. 0: any free port. */
  readonly port?: number;
  /** The bundle as it goes to Google: Code.js and the HTML pages. */
  readonly bundleFolder?: string;
  /** What `page/build.mjs` wrote. */
  readonly pageFolder?: string;
  /** What `npm run nation` wrote, shown under `/nation/`. */
  readonly nationFolder?: string;
  /** Files of other spreadsheets that IMPORTRANGE may read, by their ids. */
  readonly others?: ReadonlyMap<string, string>;
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What the page asks first: the workbook's name and the bundle's files. */
export interface BenchDescription {
  readonly fileName: string;
  /** Tells this state of this file from others: work in progress is kept under it. */
  readonly fileKey: string;
  readonly htmlFiles: readonly string[];
  /** Names of the files of other spreadsheets, by the ids under which IMPORTRANGE finds them. */
  readonly others: Readonly<Record<string, string>>;
}

interface Folders {
  readonly file: string;
  readonly bundle: string;
  readonly page: string;
  readonly nation: string;
  readonly others: ReadonlyMap<string, string>;
}

const HOST = '127.0.0.1';
const USUAL_PORT = 4321;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The script stands still on shared memory while the page answers, and browsers give shared memory only to pages
 * that are cut off from other origins by these headers.
 */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What the page shows must be as it is now. */
const UNKEPT = { 'Cache-Control': 'no-store' };

/** The page itself is asked for anew each time, but sent only when it was built since: its code is kept compiled. */
const keptAs = (state: string): Record<string, string> => ({
  'Cache-Control': 'no-cache',
  ETag: `"${state}"`,
});

async function describe(folders: Folders): Promise<BenchDescription> {
  const names = await readdir(folders.bundle);
  const { size, mtimeMs } = await stat(folders.file);
  const fileName = basename(folders.file);
  return {
    fileName,
    fileKey: `${fileName} ${size} ${mtimeMs}`,
    htmlFiles: names.filter((name) => name.endsWith('.html')).sort(),
    others: Object.fromEntries([...folders.others].map(([id, file]) => [id, basename(file)])),
  };
}

function inside(folder: string, path: string): string {
  return join(folder, normalize(`/${path}`));
}

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly read: () => Promise<Uint8Array | string>;
}

async function content(path: string, folders: Folders): Promise<Content> {
  if (path === '/bench.json') return contentOf('.json', async () => JSON.stringify(await describe(folders)));
  if (path === '/') return contentOf('.html', () => firstPage(folders));
  const file = fileOf(path, folders);
  const { headers, read } = contentOf(extname(file), () => readFile(file));
  const { size, mtimeMs } = await stat(file);
  const kept = file === inside(folders.page, path) ? keptAs(`${size}-${mtimeMs}`) : {};
  return { headers: { ...headers, ...kept }, read };
}

function contentOf(ending: string, read: Content['read']): Content {
  return { headers: { ...UNKEPT, 'Content-Type': TYPES[ending] ?? 'application/octet-stream' }, read };
}

/** With what the page asks for once its code is there: it is sent while the code is still read. */
async function firstPage(folders: Folders): Promise<string> {
  const html = await readFile(join(folders.page, 'index.html'), 'utf8');
  const { htmlFiles } = await describe(folders);
  const bundle = ['Code.js', ...htmlFiles].map((name) => `/bundle/${encodeURIComponent(name)}`);
  const links = ['/bench.json', '/workbook.xlsx', ...bundle].map(
    (address) => `<link rel="preload" as="fetch" crossorigin href="${address}" />`,
  );
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

function fileOf(path: string, folders: Folders): string {
  if (path === '/workbook.xlsx') return folders.file;
  if (path.startsWith('/others/')) return folders.others.get(path.slice('/others/'.length)) ?? '';
  if (path.startsWith('/bundle/')) return inside(folders.bundle, path.slice('/bundle/'.length));
  if (path.startsWith('/nation/'))
    return inside(folders.nation, path.slice('/nation/'.length) || 'nation.html');
  return inside(folders.page, path === '/' ? 'index.html' : path);
}

/** Another site must not reach the workbook by a name of its own that points to this machine. */
function isForThisMachine(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

async function respond(request: IncomingMessage, response: ServerResponse, folders: Folders): Promise<void> {
  if (!isForThisMachine(request)) {
    response.writeHead(403, ISOLATION).end();
    return;
  }
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', `http://${HOST}`).pathname);
    const { headers, read } = await content(path, folders);
    const isKept = headers['ETag'] !== undefined && request.headers['if-none-match'] === headers['ETag'];
    const body = isKept ? undefined : await read();
    response.writeHead(isKept ? 304 : 200, { ...ISOLATION, ...headers }).end(body);
  } catch {
    response.writeHead(404, { ...ISOLATION, 'Content-Type': 'text/plain' }).end('Not found');
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function listenSomewhere(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw error;
    return listen(server, 0);
  }
}

/**
 * Serves the workbench page with a workbook on 127.0.0.1 until `close` is called or the process is interrupted.
 * Rejects when a folder is missing or no port can be had.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const folders: Folders = {
    file: options.file,
    bundle: options.bundleFolder ?? 'dist',
    page: options.pageFolder ?? join('build', 'page'),
    nation: options.nationFolder ?? join('build', 'nation'),
    others: options.others ?? new Map(),
  };
  await describe(folders);
  await readFile(join(folders.page, 'index.html'));
  const server = createServer((request, response) => void respond(request, response, folders));
  const port = await listenSomewhere(server, options.port ?? USUAL_PORT);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      process.off('SIGINT', interrupted);
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const interrupted = (): void => void close();
  process.once('SIGINT', interrupted);
  return { url: `http://${HOST}:${port}/`, close };
}
