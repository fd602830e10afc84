import { withoutComments } from './comment-elision';
import { emulation } from './emulation';

type Google = GoogleAppsScript.HTML.HtmlOutput;

/**
 * A page made by the script, as Google serves it: its comments are gone. Sandboxing and frame rules are the page's
 * business: they are always Google's IFRAME.
 */
export class HtmlOutput extends emulation<Google>('HtmlOutput') {
  #content: string;
  #title = '';
  #width: number | undefined;
  #height: number | undefined;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  get size(): { readonly width: number | undefined; readonly height: number | undefined } {
    return { width: this.#width, height: this.#height };
  }

  override getContent(): string {
    return withoutComments(this.#content);
  }
  override setContent(content: string): Google {
    this.#content = content;
    return this;
  }
  override append(content: string): Google {
    this.#content += content;
    return this;
  }
  override appendUntrusted(content: string): Google {
    this.#content += escapeHtml(content);
    return this;
  }
  override clear(): Google {
    this.#content = '';
    return this;
  }
  override getTitle(): string {
    return this.#title;
  }
  override setTitle(title: string): Google {
    this.#title = title;
    return this;
  }
  override getWidth(): number {
    return this.#width ?? 0;
  }
  override setWidth(width: number): Google {
    this.#width = width;
    return this;
  }
  override getHeight(): number {
    return this.#height ?? 0;
  }
  override setHeight(height: number): Google {
    this.#height = height;
    return this;
  }
  override setSandboxMode(): Google {
    return this;
  }
  override setXFrameOptionsMode(): Google {
    return this;
  }
  override addMetaTag(): Google {
    return this;
  }
}

export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
