import { element } from '../element';

/** A control with its label, and how to read what was typed. */
export interface Field<T> {
  readonly node: HTMLElement;
  readonly read: () => T;
}

/** The standard words of a field, and what the way back to them is called. */
export interface Standard<T> {
  readonly value: T;
  readonly words: string;
}

export const quietButton = (text: string, act: () => void): HTMLButtonElement => {
  const button = element('button', { className: 'quiet', text });
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
};

/** The way back to the standard words of a field. */
export const standardButton = (text: string, act: () => void): HTMLButtonElement => {
  const button = quietButton(text, act);
  button.classList.add('standard');
  return button;
};

type Control = HTMLInputElement | HTMLTextAreaElement;

/** In sight while the field has other words. */
const resetOf = (control: Control, { value, words }: Standard<string>): HTMLButtonElement => {
  const judge = () => {
    reset.hidden = control.value === value;
  };
  const reset = standardButton(words, () => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.focus();
  });
  control.addEventListener('input', judge);
  judge();
  return reset;
};

/** A control under its name, and the way back to its standard words. */
export const labelled = (text: string, control: Control, standard?: Standard<string>): HTMLElement => {
  control.setAttribute('aria-label', text);
  const name = element('span', { className: 'name', text });
  return element('div', { className: 'field' }, [
    element('div', { className: 'tools' }, standard ? [name, resetOf(control, standard)] : [name]),
    control,
  ]);
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const textField = (label: string, value: string, standard?: Standard<string>): Field<string> => {
  const input = element('input');
  input.type = 'text';
  input.value = value;
  return { node: labelled(label, input, standard), read: () => input.value };
};

/** Lines without those left empty. */
export const linesField = (
  label: string,
  value: readonly string[],
  standard?: Standard<readonly string[]>,
): Field<string[]> => {
  const area = element('textarea');
  area.rows = Math.max(2, value.length);
  area.value = value.join('\n');
  const own = standard && { ...standard, value: standard.value.join('\n') };
  return { node: labelled(label, area, own), read: () => linesOf(area.value) };
};

export const checkField = (label: string, value: boolean): Field<boolean> & { box: HTMLInputElement } => {
  const box = element('input');
  box.type = 'checkbox';
  box.checked = value;
  const node = element('label', { className: 'check' }, [box, element('span', { text: label })]);
  return { node, box, read: () => box.checked };
};
