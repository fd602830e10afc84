import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { withoutComments } from '../../workbench/gas/comment-elision';

const DIST = resolve(import.meta.dirname, '../../dist');

/** A page of the add-on as Google serves it: what is pushed, without what Google takes for comments; its path. */
export const servedPage = async (name: 'sidebar' | 'paper-dialog'): Promise<string> => {
  const pushed = await readFile(join(DIST, `${name}.html`), 'utf8');
  const file = join(await mkdtemp(join(tmpdir(), 'page-')), 'page.html');
  await writeFile(file, withoutComments(pushed));
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
