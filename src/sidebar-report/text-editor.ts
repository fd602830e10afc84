import type { DocumentReply } from '../intake/payloads/report-document';
import type { ReportSettingsChange } from '../intake/report-settings';
import type { Locale } from '../i18n/locale';
import { element } from './element';
import { pageHint, pageWord } from './page-words';

type Settings = DocumentReply['settings'];
type TextKey = keyof Settings;

/** Fields in the order in which they stand on the paper. */
const FIELDS: readonly TextKey[] = [
  'issuer',
  'union',
  'number',
  'place',
  'name',
  'subject',
  'basis',
  'directionTitle',
  'direction',
  'resultsTitle',
  'assessmentTitle',
  'strengths',
  'shortcomings',
  'proposalsTitle',
  'proposals',
  'closing',
  'recipientsHeading',
  'recipients',
  'signer',
  'signerNote',
  'signerName',
];

interface Field {
  readonly node: HTMLElement;
  readonly read: () => Partial<Record<keyof ReportSettingsChange, string | readonly string[] | boolean>>;
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

const textField = (locale: Locale, key: TextKey, value: string): Field => {
  const input = element('input');
  input.value = value;
  return { node: labelled(pageWord(locale, `text.${key}`), input), read: () => ({ [key]: input.value }) };
};

const linesField = (locale: Locale, key: TextKey, value: readonly string[]): Field => {
  const area = element('textarea');
  area.rows = Math.max(2, value.length);
  area.value = value.join('\n');
  return {
    node: labelled(pageWord(locale, `text.${key}`), area),
    read: () => ({ [key]: linesOf(area.value) }),
  };
};

const annexField = (locale: Locale, value: boolean): Field => {
  const box = element('input');
  box.type = 'checkbox';
  box.checked = value;
  const span = element('span', { text: pageWord(locale, 'text.annex') });
  return {
    node: element('label', { className: 'check' }, [box, span]),
    read: () => ({ annex: box.checked }),
  };
};

const dateField = (locale: Locale, value: string | undefined): Field => {
  const input = element('input');
  input.type = 'date';
  input.value = value ?? '';
  return {
    node: labelled(pageWord(locale, 'text.date'), input),
    read: (): Record<string, string> => ({ date: input.value }),
  };
};

const fieldOf = (locale: Locale, settings: Settings, key: TextKey): Field[] => {
  const value = settings[key];
  if (typeof value === 'string') return [textField(locale, key, value)];
  return Array.isArray(value) ? [linesField(locale, key, value)] : [];
};

/** A form over every text of the report; `save` gets them all. */
export const textEditor = (
  reply: DocumentReply,
  save: (settings: ReportSettingsChange) => void,
): HTMLFormElement => {
  const { locale, settings, date } = reply;
  const fields = [
    ...FIELDS.flatMap((key) => fieldOf(locale, settings, key)),
    dateField(locale, date),
    annexField(locale, settings.annex),
  ];
  const button = element('button', { className: 'primary', text: pageWord(locale, 'save') });
  const form = element('form', { className: 'editor' }, [
    element('div', { text: pageHint(locale) }),
    ...fields.map(({ node }) => node),
    button,
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(Object.assign({}, ...fields.map(({ read }) => read())) as ReportSettingsChange);
  });
  return form;
};
