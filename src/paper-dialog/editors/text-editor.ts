import type { DocumentReply } from '../../protocol/report-document';
import type { ReportSettingsChange } from '../../protocol/report-settings';
import type { Locale } from '../../i18n/locale';
import { element } from '../element';
import { dialogTemplate, dialogText } from '../../i18n/paper-dialog/dialog-text';
import { checkField, linesField, textField, type Field } from './text-field';

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

type SettingField = Field<ReportSettingsChange>;

const named = <T>(key: string, { node, read }: Field<T>): SettingField => ({
  node,
  read: () => ({ [key]: read() }),
});

const fieldOf = (locale: Locale, settings: Settings, key: TextKey): SettingField[] => {
  const value = settings[key];
  const label = dialogText(locale, `text.${key}`);
  if (typeof value === 'string') return [named(key, textField(label, value))];
  return Array.isArray(value) ? [named(key, linesField(label, value))] : [];
};

/** A form over every text of the report; `save` gets them all. */
export const textEditor = (
  reply: DocumentReply,
  save: (settings: ReportSettingsChange) => void,
): HTMLFormElement => {
  const { locale, settings, date } = reply;
  const fields = [
    ...FIELDS.flatMap((key) => fieldOf(locale, settings, key)),
    named('date', textField(dialogText(locale, 'text.date'), date ?? '', 'date')),
    named('annex', checkField(dialogText(locale, 'text.annex'), settings.annex)),
  ];
  const button = element('button', { className: 'primary', text: dialogText(locale, 'save') });
  const form = element('form', { className: 'editor' }, [
    element('div', { text: dialogTemplate(locale, 'hint') }),
    ...fields.map(({ node }) => node),
    button,
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(fields.reduce<ReportSettingsChange>((all, { read }) => ({ ...all, ...read() }), {}));
  });
  return form;
};
