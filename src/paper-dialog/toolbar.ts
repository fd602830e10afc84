import { PAPERS } from '../protocol/outputs';
import type { DocumentReply, DocumentRequest } from '../protocol/report-document';
import { folded } from '../i18n/folded';
import type { Locale } from '../i18n/locale';
import { element } from './element';
import { dialogText } from '../i18n/paper-dialog/dialog-text';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ToolbarActions {
  readonly ask: (request: DocumentRequest) => void;
  readonly print: () => void;
  readonly word: () => void;
  /** Opens what can be edited, or closes it; whether it is open now. */
  readonly edit: () => boolean;
}

const LANGUAGES: readonly Choice[] = [
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'en', label: 'English' },
];

const picker = (
  label: string,
  value: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): HTMLElement => {
  if (choices.length > MOST_SCROLLED) return searchPicker(label, value, choices, choose);
  const select = element(
    'select',
    {},
    choices.map((choice) => {
      const option = element('option', { text: choice.label });
      option.value = choice.value;
      option.defaultSelected = choice.value === value;
      return option;
    }),
  );
  select.setAttribute('aria-label', label);
  select.addEventListener('change', () => choose(select.value));
  return element('label', {}, [element('span', { text: label }), select]);
};

/** More choices than these are searched, not scrolled through. */
const MOST_SCROLLED = 30;

/** A field that is typed into, with or without marks, and offers what fits; what fits nothing changes nothing. */
const searchPicker = (
  label: string,
  value: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): HTMLElement => {
  const shown = choices.find((choice) => choice.value === value)?.label ?? '';
  const list = element(
    'datalist',
    {},
    choices.map((choice) => {
      const option = element('option');
      option.value = choice.label;
      return option;
    }),
  );
  list.id = `list-${folded(label).replace(/\s+/g, '-')}`;
  const input = element('input');
  input.type = 'search';
  input.defaultValue = shown;
  input.setAttribute('list', list.id);
  input.setAttribute('aria-label', label);
  input.addEventListener('focus', () => input.select());
  input.addEventListener('change', () => {
    const typed = folded(input.value);
    const found =
      choices.find((choice) => folded(choice.label) === typed) ??
      choices.find((choice) => typed !== '' && folded(choice.label).includes(typed));
    if (found && found.value !== value) choose(found.value);
    else input.value = shown;
  });
  return element('label', {}, [element('span', { text: label }), input, list]);
};

const button = (text: string, act: () => void, className = ''): HTMLElement => {
  const node = element('button', { text, className });
  node.type = 'button';
  node.addEventListener('click', act);
  return node;
};

/** Officer, department and trip: only those that the paper asks for. */
const narrower = (
  { request, officers, departments, trips, locale }: DocumentReply,
  ask: ToolbarActions['ask'],
) => {
  const { officer, department, trip, ...common } = request;
  const pickers: HTMLElement[] = [];
  if (officer !== undefined)
    pickers.push(
      picker(dialogText(locale, 'officer'), officer, officers, (value) => ask({ ...common, officer: value })),
    );
  if (department !== undefined)
    pickers.push(
      picker(dialogText(locale, 'department'), department, departments, (value) =>
        ask({ ...common, department: value }),
      ),
    );
  if (officer !== undefined && trips.length > 0) {
    const chosen = trips.findIndex(({ place }) => place.sheet === trip?.sheet && place.row === trip.row);
    const choices = trips.map(({ label }, index) => ({ value: String(index), label }));
    const none = { value: '-1', label: dialogText(locale, 'allTrips') };
    pickers.push(
      picker(dialogText(locale, 'trip'), String(chosen), [none, ...choices], (value) => {
        const place = trips[Number(value)]?.place;
        ask({ ...common, officer, ...(place ? { trip: place } : {}) });
      }),
    );
  }
  return pickers;
};

/** Every picker shows again what the paper is of. */
export const resetPickers = (bar: HTMLElement): void => {
  for (const option of bar.querySelectorAll('option')) option.selected = option.defaultSelected;
  for (const input of bar.querySelectorAll('input')) input.value = input.defaultValue;
};

const editButton = (text: string, edit: ToolbarActions['edit']): HTMLElement => {
  const node = button(text, () => node.setAttribute('aria-expanded', String(edit())));
  node.setAttribute('aria-expanded', 'false');
  return node;
};

const kindChoices = (locale: Locale): Choice[] =>
  PAPERS.map((kind) => ({ value: kind, label: dialogText(locale, `kind.${kind}`) }));

/** What to show, and what to do with it. */
export const toolbar = (reply: DocumentReply, { ask, print, word, edit }: ToolbarActions): HTMLElement => {
  const { locale, request, periods } = reply;
  const { kind, period } = request;
  return element('div', { className: 'bar' }, [
    picker(dialogText(locale, 'kind'), kind, kindChoices(locale), (value) =>
      ask({ kind: value as DocumentRequest['kind'], period, locale }),
    ),
    picker(dialogText(locale, 'period'), period, periods, (value) => {
      const kept = { ...request, period: value };
      delete kept.trip;
      ask(kept);
    }),
    ...narrower(reply, ask),
    picker(dialogText(locale, 'language'), locale, LANGUAGES, (value) =>
      ask({ ...request, locale: value as Locale }),
    ),
    element('div', { className: 'actions' }, [
      editButton(dialogText(locale, 'edit'), edit),
      button(dialogText(locale, 'word'), word),
      button(dialogText(locale, 'print'), print, 'primary'),
    ]),
  ]);
};
