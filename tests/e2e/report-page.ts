import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { changedTexts, reportDocument } from '../../src/addon/api/outputs/report-document';
import { NO_TEXTS, type PaperTexts } from '../../src/addon/api/outputs/output-paper';
import { surveyOf, type Survey } from '../../src/addon/office/survey';
import { documentRequestSchema, saveReportTextsSchema } from '../../src/protocol/report-document';
import { graveFaults } from './grave-faults';
import { servedPage, openFramed } from './framed-page';
import { newWindow, picture } from './shared-browser';

const SHOTS = 'screenshots';

const CALLS = ['apiReportDocument', 'apiSaveReportTexts'] as const;

/** The dialog in a browser, answered by the add-on's own server side over one workbook. */
export class ReportPage {
  readonly faults: string[] = [];
  texts: PaperTexts = NO_TEXTS;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly survey: Survey,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async open(survey: Survey, texts: PaperTexts = NO_TEXTS): Promise<ReportPage> {
    const context = await newWindow({ viewport: { width: 1000, height: 800 }, acceptDownloads: true });
    const dialog = new ReportPage(await context.newPage(), context, survey);
    dialog.texts = texts;
    await openFramed(dialog.page, await servedPage('paper-dialog'), {
      names: CALLS,
      serve: (name, request) => dialog.serve(name, request),
    });
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

  /** Names of rounds, dates and numbers with their units that two lines share. */
  divided(): Promise<string[]> {
    return this.page
      .locator('.sheet .whole')
      .evaluateAll((nodes) =>
        nodes.filter((node) => node.getClientRects().length > 1).map((node) => node.textContent),
      );
  }

  graveFaults(): Promise<string[]> {
    return graveFaults(this.page);
  }

  shoot(name: string): Promise<void> {
    return picture(this.page, `report-${name}`, true);
  }

  async pdf(name: string): Promise<Buffer> {
    await mkdir(SHOTS, { recursive: true });
    return this.page.pdf({ path: join(SHOTS, `report-${name}.pdf`), preferCSSPageSize: true });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
