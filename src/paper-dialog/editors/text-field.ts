import { element } from '../element';

/** A control with its label, and how to read what was typed. */
export interface Field<T> {
  readonly node: HTMLElement;
  readonly read: () => T;
}

const labelled = (text: string, control: HTMLElement): HTMLElement => {
  control.setAttribute('aria-label', text);
  return element('label', {}, [element('span', { text }), control]);
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const textField = (label: string, value: string, type: 'text' | 'date' = 'text'): Field<string> => {
  const input = element('input');
  input.type = type;
  input.value = value;
  return { node: labelled(label, input), read: () => input.value };
};

/** Lines without those left empty. */
export const linesField = (label: string, value: readonly string[]): Field<string[]> => {
  const area = element('textarea');
  area.rows = Math.max(2, value.length);
  area.value = value.join('\n');
  return { node: labelled(label, area), read: () => linesOf(area.value) };
};

export const checkField = (label: string, value: boolean): Field<boolean> & { box: HTMLInputElement } => {
  const box = element('input');
  box.type = 'checkbox';
  box.checked = value;
  const node = element('label', { className: 'check' }, [box, element('span', { text: label })]);
  return { node, box, read: () => box.checked };
};
