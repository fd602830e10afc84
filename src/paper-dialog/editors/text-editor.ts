import type { DocumentReply } from '../../protocol/report-document';
import type { ReportSettingsChange } from '../../protocol/report-settings';
import { dialogText, type DialogWord } from '../../i18n/paper-dialog/dialog-text';
import { element } from '../element';
import { sentenceField, wordingField } from '../wording/wording-field';
import { dayField } from './day-field';
import { editorOver, sameTexts, type Editor } from './editor';
import { checkField, linesField, quietButton, textField, type Field } from './text-field';

type Settings = DocumentReply['settings'];
type TextKey = keyof Settings;

/** The fields in the order in which they stand on the paper, part by part. */
const SECTIONS: readonly (readonly [DialogWord, readonly (TextKey | 'date')[]])[] = [
  ['section.head', ['issuer', 'union', 'number', 'place', 'date']],
  ['section.title', ['name', 'subject', 'basis']],
  ['section.direction', ['directionTitle', 'direction']],
  ['section.results', ['resultsTitle']],
  ['section.assessment', ['assessmentTitle', 'strengths', 'shortcomings']],
  ['section.proposals', ['proposalsTitle', 'proposals']],
  [
    'section.end',
    ['closing', 'recipientsHeading', 'recipients', 'signer', 'signerNote', 'signerName', 'annex'],
  ],
];

/** Texts that may hold values; in the others braces are what they are. */
const WITH_VALUES: ReadonlySet<TextKey> = new Set([
  'subject',
  'basis',
  'direction',
  'strengths',
  'shortcomings',
  'proposals',
  'closing',
]);

type Own = string | boolean | readonly string[];

const textsOf = (own: Own): readonly string[] => (typeof own === 'object' ? own : [String(own)]);

/** A field for a text, for lines or for a tick, as the text in force is. */
const fieldOf = (reply: DocumentReply, key: TextKey | 'date'): Field<Own> => {
  const { locale, settings, standard, facts, date } = reply;
  const label = dialogText(locale, `text.${key}`);
  if (key === 'date') return dayField({ locale, label, value: date ?? '', year: Number(facts['year']) });
  const [value, usual] = [settings[key], standard[key]];
  if (typeof value === 'boolean') return checkField(label, value);
  const isSentence = typeof value === 'string';
  if (WITH_VALUES.has(key)) {
    const asked = {
      label,
      facts: { locale, values: facts },
      value: textsOf(value),
      standard: textsOf(usual),
    };
    return isSentence ? sentenceField(asked) : wordingField(asked);
  }
  const words = dialogText(locale, 'wording.standard');
  return isSentence
    ? textField(label, value, { value: String(usual), words })
    : linesField(label, value, { value: textsOf(usual), words });
};

/** Only what the office says otherwise: what it leaves alone goes on following the paper's language. */
const ownWords = (
  all: Readonly<Record<string, Own>>,
  { standard }: Pick<DocumentReply, 'standard'>,
): ReportSettingsChange =>
  Object.fromEntries(
    Object.entries(all).filter(([key, value]) =>
      key === 'date' ? value !== '' : !sameTexts(value, standard[key as TextKey]),
    ),
  );

const actions = (reply: DocumentReply, toStandard: () => void): HTMLElement =>
  element('div', { className: 'actions' }, [
    element('button', { className: 'primary', text: dialogText(reply.locale, 'save') }),
    quietButton(dialogText(reply.locale, 'wording.allStandard'), toStandard),
  ]);

/** A form over every text of the report; `save` gets what the office says in its own words. */
export const textEditor = (reply: DocumentReply, save: (settings: ReportSettingsChange) => void): Editor => {
  const { locale } = reply;
  const fields = SECTIONS.map(([title, keys]) => ({
    title,
    fields: keys.map((key) => [key, fieldOf(reply, key)] as const),
  }));
  const form = element('form', { className: 'editor' }, [
    element('p', { className: 'hint', text: dialogText(locale, 'hint') }),
    ...fields.map(({ title, fields: own }) =>
      element('fieldset', {}, [
        element('legend', { text: dialogText(locale, title) }),
        ...own.map(([, { node }]) => node),
      ]),
    ),
  ]);
  form.append(
    actions(reply, () => {
      for (const reset of form.querySelectorAll<HTMLElement>('.tools .standard:not([hidden])')) reset.click();
    }),
  );
  const read = () =>
    Object.fromEntries(fields.flatMap(({ fields: own }) => own.map(([key, field]) => [key, field.read()])));
  return editorOver(form, read, (all) => save(ownWords(all, reply)));
};
