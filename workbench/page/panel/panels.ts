import type { Panel } from '../../gas/user-interface';
import { showDialog, takeAway } from '../chrome/keyboard';
import { element } from '../dom';
import type { FrameContent } from './frame';
import { PanelFrame } from './frame';

export interface PanelServices {
  readonly closeLabel: string;
  readonly guestScript: string;
  functions(): readonly string[];
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  focusEditor(): void;
}

const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

/** The add-on's HTML: one sidebar of 300 pixels, and one dialog at a time, as on Google. */
export class Panels {
  readonly sidebar = element('aside', { class: 'sidebar', attributes: { hidden: '' } });
  private sidebarFrame: PanelFrame | undefined;
  private dialog: { frame: PanelFrame; takeOff: () => void } | undefined;

  constructor(private readonly services: PanelServices) {}

  private showSidebar(request: Panel): void {
    this.closeSidebar();
    const frame = this.frame(request, { close: () => this.closeSidebar(), resize: () => undefined });
    this.sidebarFrame = frame;
    this.sidebar.replaceChildren(
      this.header(request.title, () => this.closeSidebar()),
      frame.root,
    );
    this.sidebar.setAttribute('aria-label', request.title);
    this.sidebar.hidden = false;
  }

  private closeSidebar(): void {
    const empty = (): void => {
      this.sidebarFrame?.dispose();
      this.sidebarFrame = undefined;
      this.sidebar.hidden = true;
      this.sidebar.replaceChildren();
    };
    takeAway(this.sidebar, empty, () => this.services.focusEditor());
  }

  show(panel: Panel): void {
    if (panel.place === 'sidebar') this.showSidebar(panel);
    else this.showDialog(panel, panel.place === 'modal');
  }

  /** A modal dialog covers the page; a modeless one leaves the grid in use. */
  private showDialog(request: Panel, modal: boolean): void {
    this.closeDialog();
    const box = element('dialog', { class: modal ? 'panel-dialog' : 'panel-dialog modeless' });
    const frame = this.frame(request, {
      close: () => this.closeDialog(),
      resize: (size) => this.resize(frame, size),
    });
    this.resize(frame, { width: request.width ?? DIALOG_WIDTH, height: request.height ?? DIALOG_HEIGHT });
    box.append(
      this.header(request.title, () => this.closeDialog()),
      frame.root,
    );
    box.addEventListener('cancel', () => this.closeDialog());
    this.dialog = { frame, takeOff: showDialog(box, modal, () => this.services.focusEditor()) };
  }

  private closeDialog(): void {
    const closing = this.dialog;
    this.dialog = undefined;
    closing?.frame.dispose();
    closing?.takeOff();
  }

  closeAll(): void {
    this.closeDialog();
    this.closeSidebar();
  }

  private frame(
    request: Panel,
    own: { close: () => void; resize: (size: { width?: number; height?: number }) => void },
  ): PanelFrame {
    const { guestScript } = this.services;
    const functions = this.services.functions();
    const content: FrameContent = { html: request.html, title: request.title, functions, guestScript };
    return new PanelFrame(content, {
      ...own,
      run: (name, args) => this.services.run(name, args),
      focusEditor: () => this.services.focusEditor(),
    });
  }

  private resize(frame: PanelFrame, size: { width?: number; height?: number }): void {
    if (size.width !== undefined) frame.root.style.width = `${size.width}px`;
    if (size.height !== undefined) frame.root.style.height = `${size.height}px`;
  }

  private header(title: string, close: () => void): HTMLElement {
    const button = element('button', {
      class: 'icon-button',
      text: '×',
      attributes: { type: 'button', 'aria-label': this.services.closeLabel },
      on: { click: close },
    });
    return element('header', {}, element('h2', { text: title }), button);
  }
}
