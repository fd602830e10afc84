import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { CallName } from '../../src/intake/payloads/requests';
import { requestSchemas } from '../../src/intake/payloads/requests';
import { launchBrowser } from './browser';

const AXE = 'node_modules/axe-core/axe.min.js';
const SHOTS = 'screenshots';

/** Whoever answers the sidebar's calls. */
export interface Answering {
  serve(name: CallName, request: Record<string, unknown>): unknown;
}

/** The sidebar as one file, made as the build makes it. */
const sidebarHtml = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['src/sidebar/main.tsx'],
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
  const shell = await readFile('src/sidebar/index.html', 'utf8');
  return shell
    .replace('<!-- style -->', () => `<style>${textOf('.css')}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${textOf('.js').replaceAll('</script', '<\\/script')}</script>`,
    );
};

/** What Google puts into the sidebar's frame, over a function that the test offers. */
const googleStub = (names: readonly string[]): void => {
  const serve = (window as unknown as { serve: (name: string, request: unknown) => Promise<unknown> }).serve;
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
  const nothing = () => undefined;
  Object.assign(window, {
    google: {
      script: {
        run: runner(nothing, nothing),
        host: { close: nothing, setHeight: nothing, setWidth: nothing, editor: { focus: nothing } },
      },
    },
  });
};

/** The sidebar by itself, 300 px wide, in a browser. */
export class SidebarPage {
  readonly faults: string[] = [];
  private static file: Promise<string> | undefined;

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async start(locale = 'vi-VN'): Promise<SidebarPage> {
    const browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 300, height: 720 }, locale });
    return new SidebarPage(await context.newPage(), browser);
  }

  private static async built(): Promise<string> {
    this.file ??= (async () => {
      const path = join(await mkdtemp(join(tmpdir(), 'sidebar-')), 'sidebar.html');
      await writeFile(path, await sidebarHtml());
      return path;
    })();
    return this.file;
  }

  async open(server: Answering): Promise<void> {
    await this.page.exposeFunction('serve', (name: CallName, request: Record<string, unknown>) =>
      server.serve(name, request),
    );
    await this.page.addInitScript(googleStub, Object.keys(requestSchemas));
    await this.page.goto(`file://${await SidebarPage.built()}`);
  }

  /** Opens and waits until the first figures stand there. */
  async openReady(server: Answering): Promise<void> {
    await this.open(server);
    await this.page.getByRole('tablist').waitFor();
  }

  async tab(name: string | RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** Faults of the page as it stands that axe calls serious or critical, one line each. */
  async graveFaults(): Promise<string[]> {
    await this.page.addScriptTag({ path: AXE });
    return this.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(): Promise<{
            violations: { impact: string; id: string; nodes: { html: string; failureSummary: string }[] }[];
          }>;
        };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        );
    });
  }

  async shoot(name: string): Promise<void> {
    await mkdir(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `sidebar-${name}.png`), fullPage: true });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
