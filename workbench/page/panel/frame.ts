import { element } from '../dom';
import { legalResult } from './payload';
import type { Enveloped, GuestMessage, GuestSettings, HostMessage } from './protocol';

/** What a frame may ask of the page. */
export interface FrameHost {
  /** Runs a public function of the script. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
  focusEditor(): void;
}

export interface FrameContent {
  readonly html: string;
  readonly title: string;
  readonly functions: readonly string[];
  /** The built `guest.ts`. */
  readonly guestScript: string;
}

const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';
/** Google runs about ten calls of a panel at once; further ones wait their turn. */
const CALLS_AT_ONCE = 10;

function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function documentOf(content: FrameContent, settings: GuestSettings): string {
  const head = `<script>var guestSettings = ${escapeScript(JSON.stringify(settings))};</script><script>${content.guestScript}</script>`;
  const html = content.html.trimStart();
  const doctype = /^<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  const rest = html.replace(/^<!doctype[^>]*>/i, '');
  return `${doctype}${head}${rest}`;
}

/** A sandboxed frame with a panel of the add-on and its line to the script. */
export class PanelFrame {
  readonly root: HTMLIFrameElement;
  private readonly token = crypto.randomUUID();
  private readonly queue: (() => Promise<void>)[] = [];
  private running = 0;
  /** As on Google the panel has an address: whoever looks at the page's elements need not read all of it. */
  private readonly address: string;

  constructor(
    content: FrameContent,
    private readonly host: FrameHost,
  ) {
    const settings: GuestSettings = { token: this.token, functions: content.functions };
    const type = 'text/html; charset=utf-8';
    this.address = URL.createObjectURL(new Blob([documentOf(content, settings)], { type }));
    this.root = element('iframe', {
      class: 'panel-frame',
      attributes: { title: content.title, sandbox: SANDBOX },
    });
    this.root.src = this.address;
    window.addEventListener('message', this.listen);
  }

  dispose(): void {
    window.removeEventListener('message', this.listen);
    this.root.remove();
    URL.revokeObjectURL(this.address);
  }

  private readonly listen = (event: MessageEvent<Enveloped<GuestMessage> | undefined>): void => {
    if (event.source === this.root.contentWindow && event.data?.token === this.token) {
      this.receive(event.data.message);
    }
  };

  private receive(message: GuestMessage): void {
    switch (message.kind) {
      case 'run':
        this.queue.push(() => this.run(message.id, message.name, message.args));
        this.next();
        return;
      case 'size':
        this.host.resize(message);
        return;
      case 'close':
        this.host.close();
        return;
      case 'focus-editor':
        this.host.focusEditor();
    }
  }

  private next(): void {
    if (this.running >= CALLS_AT_ONCE) return;
    const call = this.queue.shift();
    if (call === undefined) return;
    this.running += 1;
    void call().finally(() => {
      this.running -= 1;
      this.next();
    });
  }

  private async run(id: number, name: string, args: readonly unknown[]): Promise<void> {
    try {
      const value = legalResult(await this.host.run(name, args));
      this.tell({ kind: 'success', id, value });
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      this.tell({ kind: 'failure', id, name: kind, message });
    }
  }

  private tell(message: HostMessage): void {
    const envelope: Enveloped<HostMessage> = { token: this.token, message };
    this.root.contentWindow?.postMessage(envelope, '*');
  }
}
