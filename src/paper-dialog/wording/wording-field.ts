import { dialogText, isValueName, valueWord, type DialogWord } from '../../i18n/paper-dialog/dialog-text';
import { sameTexts } from '../editors/editor';
import { quietButton, standardButton, type Field } from '../editors/text-field';
import { element } from '../element';
import { makeOptional, optionalAround, type Facts } from './chips';
import { Paragraph } from './paragraph';

interface Asked {
  readonly label: string;
  readonly facts: Facts;
  readonly value: readonly string[];
  /** The add-on's own words, to go back to. */
  readonly standard: readonly string[];
  /** Whether there may be more than one paragraph, or none. */
  readonly many: boolean;
}

/** A text of one or more paragraphs, with what may be put into it and the way back to the standard words. */
class WordingField implements Field<string[]> {
  readonly node: HTMLElement;
  private paragraphs: readonly Paragraph[] = [];
  private current: Paragraph | undefined;
  private readonly list = element('div', { className: 'paragraphs' });
  private readonly said = element('div', { className: 'said' });
  private readonly reset: HTMLButtonElement;
  private readonly optional: HTMLButtonElement;

  constructor(private readonly asked: Asked) {
    this.reset = standardButton(this.say('wording.standard'), () => this.write(asked.standard));
    this.optional = quietButton(this.say('wording.optional'), () => this.turnOptional());
    // Kept from taking the focus, so that what is selected stays selected.
    this.optional.addEventListener('mousedown', (event) => event.preventDefault());
    this.optional.title = this.say('wording.optionalHint');
    const name = element('span', { className: 'name', text: asked.label });
    const add = asked.many ? [quietButton(this.say('wording.add'), () => this.add())] : [];
    this.node = element('div', { className: 'field' }, [
      element('div', { className: 'tools' }, [name, this.reset, this.inserter(), this.optional]),
      this.list,
      this.said,
      ...add,
    ]);
    this.said.setAttribute('role', 'status');
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('aria-label', asked.label);
    this.write(asked.value);
  }

  read(): string[] {
    return this.paragraphs.map((paragraph) => paragraph.read()).filter((text) => text !== '');
  }

  private say(key: DialogWord): string {
    return dialogText(this.asked.facts.locale, key);
  }

  private write(texts: readonly string[]): void {
    const shown = texts.length === 0 && !this.asked.many ? [''] : texts;
    this.lay(shown.map((text) => this.paragraph(text)));
    this.current = undefined;
    this.judge();
  }

  private paragraph(text: string): Paragraph {
    const { asked } = this;
    const paragraph: Paragraph = new Paragraph(asked.label, text, asked.facts, {
      changed: () => this.judge(),
      ...(asked.many
        ? {
            split: (rest: string) => this.insertAfter(paragraph, rest),
            join: () => this.join(paragraph),
          }
        : {}),
    });
    paragraph.box.addEventListener('focus', () => {
      this.current = paragraph;
    });
    return paragraph;
  }

  private lay(paragraphs: readonly Paragraph[]): void {
    const { label, facts, many } = this.asked;
    this.paragraphs = paragraphs;
    this.list.replaceChildren(
      ...paragraphs.map((paragraph, index) => {
        if (!many) return paragraph.box;
        const number = String(index + 1);
        paragraph.rename(dialogText(facts.locale, 'wording.paragraph', { label, number }));
        const remove = quietButton('×', () => this.remove(paragraph));
        remove.setAttribute('aria-label', dialogText(facts.locale, 'wording.remove', { label, number }));
        return element('div', { className: 'paragraph' }, [paragraph.box, remove]);
      }),
    );
  }

  private add(): void {
    const added = this.paragraph('');
    this.lay([...this.paragraphs, added]);
    added.focusStart();
  }

  private insertAfter(before: Paragraph, rest: string): void {
    const added = this.paragraph(rest);
    const at = this.paragraphs.indexOf(before) + 1;
    this.lay([...this.paragraphs.slice(0, at), added, ...this.paragraphs.slice(at)]);
    added.focusStart();
    this.judge();
  }

  private join(paragraph: Paragraph): void {
    const before = this.paragraphs[this.paragraphs.indexOf(paragraph) - 1];
    if (!before) return;
    this.remove(paragraph);
    before.append(paragraph.read());
  }

  private remove(paragraph: Paragraph): void {
    this.lay(this.paragraphs.filter((other) => other !== paragraph));
    this.judge();
  }

  private judge(): void {
    this.reset.hidden = sameTexts(this.read(), this.asked.standard);
    this.node.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Puts a value where the caret was last. */
  private inserter(): HTMLSelectElement {
    const { facts, label } = this.asked;
    const words = this.say('wording.insert');
    const select = element('select', { className: 'insert' }, [
      element('option', { text: words }),
      ...Object.keys(facts.values).flatMap((name) => {
        if (!isValueName(name)) return [];
        const value = facts.values[name] ?? '';
        const option = element('option', {
          text: `${valueWord(facts.locale, name)}${value === '' ? '' : `: ${value}`}`,
        });
        option.value = `{${name}}`;
        return [option];
      }),
    ]);
    select.setAttribute('aria-label', `${words} ${label}`);
    select.addEventListener('change', () => {
      const written = select.value;
      select.selectedIndex = 0;
      if (this.paragraphs.length === 0) this.add();
      (this.current ?? this.paragraphs[this.paragraphs.length - 1])?.insert(written);
    });
    return select;
  }

  /** What is selected is from now on printed only where its values are known, or the other way round. */
  private turnOptional(): void {
    const { current } = this;
    const range = current?.range();
    const around = range && optionalAround(range);
    if (around) around.replaceWith(...around.childNodes);
    const isDone = around !== undefined || (range !== undefined && makeOptional(range, this.asked.facts));
    this.said.textContent = isDone ? '' : this.say('wording.optionalHint');
    current?.settle();
  }
}

export const wordingField = (asked: Omit<Asked, 'many'>): Field<string[]> =>
  new WordingField({ ...asked, many: true });

/** A text of one paragraph. */
export const sentenceField = (asked: Omit<Asked, 'many'>): Field<string> => {
  const field = new WordingField({ ...asked, many: false });
  return { node: field.node, read: () => field.read()[0] ?? '' };
};
