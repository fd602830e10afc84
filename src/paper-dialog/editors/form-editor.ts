import type { FormWording } from '../../protocol/report-document';
import type { FormChange } from '../../protocol/report-settings';
import type { Locale } from '../../i18n/locale';
import { columnList } from './column-list';
import { element } from '../element';
import { dialogTemplate, dialogText } from '../../i18n/paper-dialog/dialog-text';
import { linesField, textField, type Field } from './text-field';

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

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const keptColumns = (columns: readonly Column[]): FormChange['columns'] =>
  columns
    .filter(({ shown }) => shown)
    .map(({ field, label, group }) => ({ field, label, ...(group === undefined ? {} : { group }) }));

/** Only what was changed: what is left alone goes on following the paper's language. */
const changeOf = (before: FormWording, after: Omit<FormWording, 'key'>): FormChange => ({
  ...(after.name === before.name ? {} : { name: after.name }),
  ...(after.subject === before.subject ? {} : { subject: after.subject }),
  ...(same(after.columns, before.columns) ? {} : { columns: keptColumns(after.columns) }),
  ...(same(after.signers, before.signers) ? {} : { signers: after.signers }),
});

const signerFields = (locale: Locale, signers: readonly Signer[]): Field<Signer>[] =>
  Array.from({ length: Math.max(SIGNERS, signers.length) }, (_, index) =>
    signerField(locale, signers[index], index),
  );

const actions = (locale: Locale, reset: () => void): HTMLElement => {
  const standard = element('button', { text: dialogText(locale, 'form.standard') });
  standard.type = 'button';
  standard.addEventListener('click', reset);
  const keep = element('button', { className: 'primary', text: dialogText(locale, 'save') });
  return element('div', { className: 'actions' }, [keep, standard]);
};

/** Headings, columns and signers of a form; `save` gets what was changed, or nothing for the standard form. */
export const formEditor = (
  locale: Locale,
  form: FormWording,
  save: (change?: FormChange) => void,
): HTMLFormElement => {
  const name = textField(dialogText(locale, 'form.name'), form.name);
  const subject = textField(dialogText(locale, 'form.subject'), form.subject);
  const columns = columnList(locale, form.columns);
  const signers = signerFields(locale, form.signers);
  const node = element('form', { className: 'editor' }, [
    element('div', { text: dialogTemplate(locale, 'formHint') }),
    name.node,
    subject.node,
    columns.node,
    ...signers.map((signer) => signer.node),
    actions(locale, () => save()),
  ]);
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    const signed = signers.map(({ read }) => read());
    save(
      changeOf(form, {
        name: name.read(),
        subject: subject.read(),
        columns: columns.read(),
        signers: signed.filter(({ lines, name: person }) => lines.length > 0 || person !== ''),
      }),
    );
  });
  return node;
};
