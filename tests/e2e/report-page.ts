import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { changedTexts, reportDocument } from '../../src/addon/api/report-document';
import { NO_TEXTS, type PaperTexts } from '../../src/addon/api/output-paper';
import { surveyOf, type Survey } from '../../src/addon/api/survey';
import { documentRequestSchema, saveReportTextsSchema } from '../../src/intake/payloads/report-document';
import { launchBrowser } from './browser';

const SHOTS = 'screenshots';

const pageHtml = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['src/sidebar-report/main.ts'],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const shell = await readFile('src/sidebar-report/index.html', 'utf8');
  return shell
    .replace('<!-- style -->', () => `<style>${textOf('.css')}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${textOf('.js').replaceAll('</script', '<\\/script')}</script>`,
    );
};

/** What Google puts into the dialog's frame, over a function that the test offers. */
const googleStub = (): void => {
  const serve = (window as unknown as { serve: (name: string, request: unknown) => Promise<unknown> }).serve;
  const runner = (
    succeed: (value: unknown) => void,
    fail: (error: Error) => void,
  ): Record<string, unknown> => ({
    withSuccessHandler: (handler: typeof succeed) => runner(handler, fail),
    withFailureHandler: (handler: typeof fail) => runner(succeed, handler),
    ...Object.fromEntries(
      ['apiReportDocument', 'apiSaveReportTexts'].map((name) => [
        name,
        (request: unknown) => {
          serve(name, request).then(succeed, (error: unknown) => fail(error as Error));
        },
      ]),
    ),
  });
  const nothing = () => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing), host: { close: nothing } } } });
};

/** The dialog in a browser, answered by the add-on's own server side over one workbook. */
export class ReportPage {
  readonly faults: string[] = [];
  texts: PaperTexts = NO_TEXTS;

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly survey: Survey,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async open(survey: Survey, texts: PaperTexts = NO_TEXTS): Promise<ReportPage> {
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1000, height: 800 },
      acceptDownloads: true,
    });
    const dialog = new ReportPage(await context.newPage(), browser, survey);
    dialog.texts = texts;
    const path = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.html');
    await writeFile(path, await pageHtml());
    await dialog.page.exposeFunction('serve', (name: string, request: unknown) =>
      dialog.serve(name, request),
    );
    await dialog.page.addInitScript(googleStub);
    await dialog.page.goto(`file://${path}`);
    await dialog.page.locator('.paper').waitFor();
    return dialog;
  }

  private serve(name: string, payload: unknown): unknown {
    if (name === 'apiSaveReportTexts') {
      this.texts = { ...this.texts, ...changedTexts(this.texts, saveReportTextsSchema().parse(payload)) };
      return { ok: true, data: {} };
    }
    const request = documentRequestSchema().parse(payload);
    const survey = request.locale ? surveyOf(this.survey.office, request.locale) : this.survey;
    const reply: unknown = JSON.parse(JSON.stringify(reportDocument(survey, request, this.texts)));
    return { ok: true, data: reply };
  }

  /** Chooses in a picker of the toolbar, and waits for the paper that comes. */
  async choose(picker: string, label: string): Promise<void> {
    const before = await this.page.waitForSelector('.paper');
    await this.page.locator('.bar').getByLabel(picker, { exact: true }).selectOption({ label });
    await before.waitForElementState('hidden');
    await this.page.locator('.paper').waitFor();
  }

  text(): Promise<string> {
    return this.page.locator('.paper').innerText();
  }

  /** Texts that run out of their cell, line or page. */
  clipped(): Promise<string[]> {
    return this.page
      .locator('.sheet th, .sheet td, .sheet p')
      .evaluateAll((nodes) =>
        nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).map((node) => node.textContent),
      );
  }

  async shoot(name: string): Promise<void> {
    await mkdir(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `report-${name}.png`), fullPage: true });
  }

  async pdf(name: string): Promise<Buffer> {
    await mkdir(SHOTS, { recursive: true });
    return this.page.pdf({ path: join(SHOTS, `report-${name}.pdf`), preferCSSPageSize: true });
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
