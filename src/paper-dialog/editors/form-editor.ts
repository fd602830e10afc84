import type { DocumentReply, FormWording } from '../../protocol/report-document';
import type { FormChange } from '../../protocol/report-settings';
import type { Locale } from '../../i18n/locale';
import { columnList } from './column-list';
import { element } from '../element';
import { sentenceField } from '../wording/wording-field';
import { editorOver, sameTexts, type Editor } from './editor';
import { askIn } from './question';
import { dialogText } from '../../i18n/paper-dialog/dialog-text';
import { linesField, quietButton, textField, type Field } from './text-field';

type Column = FormWording['columns'][number];
type Signer = FormWording['signers'][number];

/** Blanks to write a signer in, where the form has fewer. */
const SIGNERS = 2;

const signerField = (locale: Locale, signer: Signer | undefined, index: number): Field<Signer> => {
  const number = String(index + 1);
  const lines = linesField(dialogText(locale, 'form.signer', { number }), signer?.lines ?? []);
  const name = textField(dialogText(locale, 'form.signerName', { number }), signer?.name ?? '');
  return {
    node: element('div', { className: 'signing' }, [lines.node, name.node]),
    read: () => ({ lines: lines.read(), name: name.read().trim() }),
  };
};

const keptColumns = (columns: readonly Column[]): FormChange['columns'] =>
  columns
    .filter(({ shown }) => shown)
    .map(({ field, label, group }) => ({ field, label, ...(group === undefined ? {} : { group }) }));

/** Only what was changed: what is left alone goes on following the paper's language. */
const changeOf = (before: FormWording, after: Omit<FormWording, 'key' | 'standardSubject'>): FormChange => ({
  ...(after.name === before.name ? {} : { name: after.name }),
  ...(after.subject === before.subject ? {} : { subject: after.subject }),
  ...(sameTexts(after.columns, before.columns) ? {} : { columns: keptColumns(after.columns) }),
  ...(sameTexts(after.signers, before.signers) ? {} : { signers: after.signers }),
});

const signerFields = (locale: Locale, signers: readonly Signer[]): Field<Signer>[] =>
  Array.from({ length: Math.max(SIGNERS, signers.length) }, (_, index) =>
    signerField(locale, signers[index], index),
  );

/** The standard form takes the office's own away: asked first. */
const standardAsker = (locale: Locale, reset: () => void): HTMLElement => {
  const back = (): void => {
    place.replaceChildren(button);
    button.focus();
  };
  const button = quietButton(dialogText(locale, 'form.standard'), () => {
    askIn(place, dialogText(locale, 'form.standardAsk'), [
      [dialogText(locale, 'form.standardNo'), back],
      [
        dialogText(locale, 'form.standardYes'),
        () => {
          back();
          reset();
        },
      ],
    ]);
  });
  const place = element('span', { className: 'question' }, [button]);
  return place;
};

/** Headings, columns and signers of a form; `save` gets what was changed, or nothing for the standard form. */
export const formEditor = (
  { locale, facts }: Pick<DocumentReply, 'locale' | 'facts'>,
  form: FormWording,
  save: (change?: FormChange) => void,
): Editor => {
  const name = textField(dialogText(locale, 'form.name'), form.name);
  const subject = sentenceField({
    label: dialogText(locale, 'form.subject'),
    facts: { locale, values: facts },
    value: [form.subject],
    standard: [form.standardSubject],
  });
  const columns = columnList(locale, form.columns);
  const signers = signerFields(locale, form.signers);
  const node = element('form', { className: 'editor' }, [
    element('p', { className: 'hint', text: dialogText(locale, 'formHint') }),
    name.node,
    subject.node,
    columns.node,
    ...signers.map((signer) => signer.node),
    element('div', { className: 'actions' }, [
      element('button', { className: 'primary', text: dialogText(locale, 'save') }),
      standardAsker(locale, () => save()),
    ]),
  ]);
  const read = () => ({
    name: name.read(),
    subject: subject.read(),
    columns: columns.read(),
    signers: signers
      .map((signer) => signer.read())
      .filter(({ lines, name: person }) => lines.length > 0 || person !== ''),
  });
  return editorOver(node, read, (after) => save(changeOf(form, after)));
};
