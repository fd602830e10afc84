import type { Bench } from './bench';
import { GoogleError, emulation } from './emulation';
import { SandboxMode, XFrameOptionsMode } from './enums';
import { HtmlOutput, escapeHtml } from './html-output';
import type { AcceptsProperties } from './faces';

type Google = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export class HtmlService extends emulation<Google>('HtmlService') {
  override readonly SandboxMode = SandboxMode;
  override readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(private readonly bench: Bench) {
    super();
  }

  override createHtmlOutput(content: unknown = ''): GoogleOutput {
    return new HtmlOutput(String(content));
  }
  override createHtmlOutputFromFile(name: string): GoogleOutput {
    return new HtmlOutput(fileOf(this.bench, name));
  }
  override createTemplate(content: unknown): GoogleTemplate {
    return new HtmlTemplate(String(content));
  }
  override createTemplateFromFile(name: string): GoogleTemplate {
    return new HtmlTemplate(fileOf(this.bench, name));
  }
}

function fileOf(bench: Bench, name: string): string {
  const text = bench.parts.htmlFile(name);
  if (text === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
  return text;
}

/**
 * A page with places to fill in. Scriptlets may print a property of the template, `<?= name ?>` or `<?!= name ?>`;
 * scriptlets with other code are refused by name.
 */
class HtmlTemplate extends emulation<GoogleTemplate>('HtmlTemplate') implements AcceptsProperties {
  readonly assigned: Record<string, unknown> = {};

  constructor(private readonly content: string) {
    super();
  }

  override evaluate(): GoogleOutput {
    return new HtmlOutput(
      this.content.replace(/<\?(!?=)?([\s\S]*?)\?>/g, (_all, mark: string | undefined, code: string) => {
        const text = this.#print(mark, code.trim().replace(/;$/, ''));
        return mark === '!=' ? text : escapeHtml(text);
      }),
    );
  }
  override getRawContent(): string {
    return this.content;
  }

  #print(mark: string | undefined, code: string): string {
    if (mark === undefined || !/^[\w$]+$/.test(code)) {
      throw new GoogleError(`HtmlTemplate scriptlet "${code}" is not emulated`);
    }
    if (!(code in this.assigned)) throw new GoogleError(`ReferenceError: ${code} is not defined`);
    return String(this.assigned[code]);
  }
}
