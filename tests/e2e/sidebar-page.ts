import type { BrowserContext, Page } from 'playwright-core';
import type { CallName } from '../../src/protocol/requests';
import { requestSchemas } from '../../src/protocol/requests';
import { graveFaults } from './grave-faults';
import { servedPage, openFramed } from './framed-page';
import { newWindow, picture } from './shared-browser';

/** Whoever answers the sidebar's calls. */
export interface Answering {
  serve(name: CallName, request: Record<string, unknown>): unknown;
}

const NAMES = Object.keys(requestSchemas) as CallName[];

/** The sidebar by itself, 300 px wide, in a browser. */
export class SidebarPage {
  readonly faults: string[] = [];
  private static file: Promise<string> | undefined;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async start(locale = 'vi-VN'): Promise<SidebarPage> {
    const context = await newWindow({ viewport: { width: 300, height: 720 }, locale });
    return new SidebarPage(await context.newPage(), context);
  }

  async open(server: Answering): Promise<void> {
    SidebarPage.file ??= servedPage('sidebar');
    await openFramed(this.page, await SidebarPage.file, {
      names: NAMES,
      serve: (name, request) => server.serve(name, request),
    });
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
  graveFaults(): Promise<string[]> {
    return graveFaults(this.page);
  }

  /** The buttons in sight that are filled with colour: what comes next in the view. */
  async filledButtons(): Promise<string[]> {
    return this.page
      .locator('button.primary:visible:enabled')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button).backgroundColor !== 'rgb(255, 255, 255)')
          .map((button) => button.textContent),
      );
  }

  shoot(name: string): Promise<void> {
    return picture(this.page, `sidebar-${name}`, true);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
