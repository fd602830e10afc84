import { dayFieldText, unreadDay } from '../../i18n/day-field/day-field-text';
import type { Locale } from '../../i18n/locale';
import { dayText, typedDay } from '../../i18n/typed-day';
import { CALENDAR_PATH, pickDay } from '../../sidebar/parts/native-day';
import { element } from '../element';
import { labelled, type Field } from './text-field';

interface AskedDay {
  readonly locale: Locale;
  readonly label: string;
  /** An ISO day, or '' for none. */
  readonly value: string;
  /** The year of a day that is typed without one. */
  readonly year: number;
}

const SVG = 'http://www.w3.org/2000/svg';

const calendarIcon = (): SVGElement => {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', CALENDAR_PATH);
  path.setAttribute('fill-rule', 'evenodd');
  icon.append(path);
  return icon;
};

const calendarButton = (words: string): HTMLButtonElement => {
  const button = element('button', { className: 'calendar' });
  button.type = 'button';
  // Whoever uses the keyboard types the day: one stop a field is enough.
  button.tabIndex = -1;
  button.title = words;
  button.setAttribute('aria-label', words);
  button.append(calendarIcon());
  return button;
};

/**
 * A day, typed day first whatever the browser's own language, as in the panel; what is no day says so, and is not
 * saved.
 */
export const dayField = ({ locale, label, value, year }: AskedDay): Field<string> => {
  const input = element('input');
  input.type = 'text';
  input.value = dayText(value);
  input.placeholder = dayFieldText(locale, 'placeholder');
  input.autocomplete = 'off';
  const fault = element('p', { className: 'field-error' });
  fault.setAttribute('role', 'status');
  const read = (): string => typedDay(input.value, year) ?? '';
  const unread = (): string =>
    input.value.trim() === '' || read() !== '' ? '' : unreadDay(locale, input.value, year);
  const settle = (): void => {
    if (read() !== '') input.value = dayText(read());
    fault.textContent = unread();
  };
  input.addEventListener('input', () => {
    input.setCustomValidity(unread());
    if (unread() === '') fault.textContent = '';
  });
  input.addEventListener('change', settle);
  const button = calendarButton(dayFieldText(locale, 'choose', { label }));
  button.addEventListener('click', () => {
    pickDay(button, read(), (day) => {
      input.value = dayText(day);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
  const node = labelled(label, input);
  const box = element('div', { className: 'with-calendar' });
  input.replaceWith(box);
  box.append(input, button);
  node.append(fault);
  return { node, read };
};
