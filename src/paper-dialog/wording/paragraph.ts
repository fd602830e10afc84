import { element } from '../element';
import { nodesOf, readingOf, settleOptional, textOf, type Facts } from './chips';

/** Texts that are copied within the page keep their values. */
const OWN_TYPE = 'application/x-wording';

export interface ParagraphEvents {
  readonly changed: () => void;
  /** Enter: the paragraph goes on in a new one with this text. */
  readonly split?: (rest: string) => void;
  /** Backspace at the beginning: the text goes to the end of the one before. */
  readonly join?: () => void;
}

const selectedIn = (box: HTMLElement): Range | undefined => {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && box.contains(range.commonAncestorContainer) ? range : undefined;
};

const putCaret = (range: Range): void => {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** One paragraph to edit: words, values as chips, and parts that may be left out. */
export class Paragraph {
  readonly box = element('div', { className: 'wording' });
  /** Where the caret was last: a control beside the box takes the focus, and is told of that place. */
  private caret: Range | undefined;

  constructor(
    label: string,
    text: string,
    private readonly facts: Facts,
    private readonly events: ParagraphEvents,
  ) {
    this.box.contentEditable = 'true';
    this.box.setAttribute('role', 'textbox');
    this.box.setAttribute('aria-multiline', 'true');
    this.rename(label);
    this.write(text);
    this.listen();
  }

  read(): string {
    return textOf(this.box).replace(/\s+/g, ' ').trim();
  }

  write(text: string): void {
    this.box.replaceChildren(...nodesOf(this.facts, text));
    this.caret = undefined;
  }

  rename(label: string): void {
    this.box.setAttribute('aria-label', label);
  }

  /** The selection, or the end of the text where nobody has been in it yet. */
  range(): Range {
    if (this.caret && this.box.contains(this.caret.commonAncestorContainer)) return this.caret;
    const end = document.createRange();
    end.selectNodeContents(this.box);
    end.collapse(false);
    return end;
  }

  insert(text: string): void {
    const range = this.range();
    range.deleteContents();
    const inserted = document.createDocumentFragment();
    inserted.append(...nodesOf(this.facts, text));
    const last = inserted.lastChild;
    range.insertNode(inserted);
    if (last) range.setStartAfter(last);
    range.collapse(true);
    this.focusAt(range);
    this.settle();
  }

  /** With the caret before the text that was put to the end. */
  append(text: string): void {
    const range = document.createRange();
    range.selectNodeContents(this.box);
    range.collapse(false);
    const mark = range.cloneRange();
    this.box.append(...nodesOf(this.facts, text));
    this.focusAt(mark);
    this.settle();
  }

  focusAt(range: Range): void {
    this.box.focus();
    putCaret(range);
    this.caret = range.cloneRange();
  }

  focusStart(): void {
    const start = document.createRange();
    start.setStart(this.box, 0);
    this.focusAt(start);
  }

  settle(): void {
    settleOptional(this.box, this.facts);
    this.events.changed();
  }

  private listen(): void {
    const { box } = this;
    for (const event of ['keyup', 'mouseup', 'input', 'blur'] as const)
      box.addEventListener(event, () => {
        this.caret = selectedIn(box)?.cloneRange() ?? this.caret;
      });
    box.addEventListener('input', () => this.settle());
    box.addEventListener('beforeinput', (event) => {
      if (/^(format|insertParagraph|insertLineBreak|insertFromDrop)/.test(event.inputType))
        event.preventDefault();
    });
    box.addEventListener('keydown', (event) => this.pressed(event));
    box.addEventListener('paste', (event) => this.pasted(event));
    for (const event of ['copy', 'cut'] as const) box.addEventListener(event, (taken) => this.taken(taken));
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.events.split) this.events.split(this.cutRest());
    }
    if (event.key === 'Backspace' && this.events.join && this.isAtStart()) {
      event.preventDefault();
      this.events.join();
    }
  }

  private cutRest(): string {
    const range = selectedIn(this.box) ?? this.range();
    range.deleteContents();
    const rest = document.createRange();
    rest.selectNodeContents(this.box);
    rest.setStart(range.endContainer, range.endOffset);
    const text = textOf(rest.extractContents());
    this.settle();
    return text;
  }

  private isAtStart(): boolean {
    const range = selectedIn(this.box);
    if (!range?.collapsed) return false;
    const before = document.createRange();
    before.selectNodeContents(this.box);
    before.setEnd(range.startContainer, range.startOffset);
    return textOf(before.cloneContents()) === '';
  }

  private pasted(event: ClipboardEvent): void {
    event.preventDefault();
    this.caret = selectedIn(this.box) ?? this.caret;
    const data = event.clipboardData;
    const text = data?.getData(OWN_TYPE) || data?.getData('text/plain') || '';
    this.insert(text.replace(/\s+/g, ' '));
  }

  private taken(event: ClipboardEvent): void {
    const range = selectedIn(this.box);
    if (!range || range.collapsed) return;
    event.preventDefault();
    const contents = range.cloneContents();
    event.clipboardData?.setData(OWN_TYPE, textOf(contents));
    event.clipboardData?.setData('text/plain', readingOf(contents));
    if (event.type !== 'cut') return;
    range.deleteContents();
    this.settle();
  }
}
