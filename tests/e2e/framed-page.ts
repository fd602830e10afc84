import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';

/** A page of the add-on as one file, made as the build makes it, in a folder of its own; returns its path. */
export const builtPage = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = textOf('.js').replaceAll('</script', '<\\/script');
  const shell = await readFile(entry.replace(/[^/]+$/, 'index.html'), 'utf8');
  const html = shell
    .replace('<!-- style -->', () => `<style>${textOf('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  const file = join(await mkdtemp(join(tmpdir(), 'page-')), 'page.html');
  await writeFile(file, html);
  return file;
};

/** What Google puts into the page's frame, over a function that the test offers as `serve`. */
const putGoogle = (names: readonly string[]): void => {
  const { serve } = window as unknown as { serve: (name: string, request: unknown) => Promise<unknown> };
  const nothing = () => undefined;
  const runner = (
    succeed: (value: unknown) => void,
    fail: (error: Error) => void,
  ): Record<string, unknown> => ({
    withSuccessHandler: (handler: typeof succeed) => runner(handler, fail),
    withFailureHandler: (handler: typeof fail) => runner(succeed, handler),
    withUserObject: () => runner(succeed, fail),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (request: unknown) => {
          serve(name, request).then(succeed, (error: unknown) => {
            fail(error instanceof Error ? error : new Error(String(error)));
          });
        },
      ]),
    ),
  });
  const host = { close: nothing, setHeight: nothing, setWidth: nothing, editor: { focus: nothing } };
  Object.assign(window, { google: { script: { run: runner(nothing, nothing), host } } });
};

/** Opens a built page, whose calls of these names are answered by `serve`. */
export const openFramed = async <Name extends string>(
  page: Page,
  file: string,
  {
    names,
    serve,
  }: {
    readonly names: readonly Name[];
    readonly serve: (name: Name, request: Record<string, unknown>) => unknown;
  },
): Promise<void> => {
  await page.exposeFunction('serve', serve);
  await page.addInitScript(putGoogle, names);
  await page.goto(`file://${file}`);
};
