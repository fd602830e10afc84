import { useState } from 'preact/hooks';
import type { EntryField } from '../../../protocol/year/follow-up';
import { SelectField, TextField, type FieldProps } from '../../parts/fields/field';
import { LongTextField } from '../../parts/fields/long-text';
import { useSidebar } from '../../sidebar-context';

/** As much as a cell of the register takes in the panel. */
const LONGEST = 4000;

/** A change of one field: what stood there, and what stands there now. */
export interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

const Input = ({ field, ...props }: FieldProps & { readonly field: EntryField }) => {
  const { state } = useSidebar();
  switch (field.kind) {
    case 'choice':
      return <SelectField {...props} choices={field.choices ?? []} />;
    case 'lines':
      return <LongTextField {...props} offers={[]} maxLength={LONGEST} />;
    case 'unit':
      return <TextField {...props} offers={state.choices.units} />;
    case 'officer':
      return <TextField {...props} offers={state.choices.officers.map(({ label }) => label)} />;
    case 'line':
      return <TextField {...props} />;
  }
};

interface EntryFormProps {
  /** Makes the ids of the inputs; unlike those of other forms on the page. */
  readonly id: string;
  readonly fields: readonly EntryField[];
  /** The field without which nothing is written. */
  readonly needs?: string;
  readonly onSend: (changes: readonly Change[]) => Promise<void>;
  readonly onClose: () => void;
}

type Typed = Readonly<Record<string, Omit<Change, 'field'>>>;

/** From what stood there when somebody began to type: what another has written since must not go unseen. */
const changesOf = (fields: readonly EntryField[], typed: Typed): readonly Change[] =>
  fields
    .map(({ field, text }): Change => ({ field, from: text, to: text, ...typed[field] }))
    .map((change) => ({ ...change, to: change.to.trim() }))
    .filter(({ from, to }) => from !== to);

/** The fields of a line that people fill in. Only what was changed is sent, with what stood there before. */
export const EntryForm = ({ id, fields, needs, onSend, onClose }: EntryFormProps) => {
  const { t, busy } = useSidebar();
  const [typed, setTyped] = useState<Typed>({});
  const now = ({ field, text }: EntryField): string => typed[field]?.to ?? text;
  const changes = changesOf(fields, typed);
  const needed = fields.find(({ field }) => field === needs);
  const isReady = changes.length > 0 && (needed === undefined || now(needed).trim() !== '');
  const send = (event: Event) => {
    event.preventDefault();
    if (isReady) void onSend(changes);
  };
  return (
    <form class="inline-form" onSubmit={send}>
      {fields.map((field) => (
        <Input
          key={field.field}
          field={field}
          id={`${id}-${field.field}`}
          label={field.label}
          hint={field.hint}
          required={field.field === needs}
          value={now(field)}
          onChange={(to) =>
            setTyped({ ...typed, [field.field]: { from: typed[field.field]?.from ?? field.text, to } })
          }
        />
      ))}
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy || !isReady}>
          {t('followUp.save')}
        </button>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
};
