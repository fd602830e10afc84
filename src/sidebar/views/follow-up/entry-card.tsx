import { useState } from 'preact/hooks';
import type { Entry } from '../../../protocol/year/follow-up';
import { useSidebar } from '../../sidebar-context';
import { EntryForm, type Change } from './entry-form';
import { Unbroken } from '../../parts/unbroken';

const chipOf = ({ isOpen }: Entry): string => (isOpen ? 'chip' : 'chip good');

interface PrintProps {
  readonly trip: NonNullable<Entry['trip']>;
}

/** Form 4 of the meeting as a tab, with what was written. */
const PrintButton = ({ trip }: PrintProps) => {
  const { t, ask, say, busy } = useSidebar();
  const print = async () => {
    const { officer, at } = trip;
    const made = await ask('apiCreateOutput', {
      ...{ kind: 'form-branch-meeting', period: 'year', officer, trip: at },
    });
    if (made) say(t(made.touched ? 'outputs.touched' : 'outputs.created', { tab: made.sheet, closed: '' }));
  };
  return (
    <button type="button" disabled={busy} onClick={() => void print()}>
      {t('followUp.print')}
    </button>
  );
};

const Told = ({ entry }: { readonly entry: Entry }) => {
  const { t, goTo } = useSidebar();
  const { trip } = entry;
  return (
    <>
      <p class="issue-head">
        <span class={chipOf(entry)}>{entry.state}</span>
        {trip ? (
          <button type="button" class="link" onClick={() => goTo(trip.at)}>
            {t('followUp.trip')}
          </button>
        ) : null}
      </p>
      <p class="issue-text">{entry.title}</p>
      {entry.about.map((line, index) => (
        <p
          key={line}
          class={entry.isLate && index === entry.about.length - 1 ? 'need-text small' : 'quiet small'}
        >
          <Unbroken text={line} />
        </p>
      ))}
    </>
  );
};

interface EntryCardProps {
  readonly entry: Entry;
  /** The words on the button that opens the form. */
  readonly edit: string;
  /** Whether it is written; else the form stays open. */
  readonly onSave: (id: string, changes: readonly Change[]) => Promise<boolean>;
}

/** A line of a register: what it is about, how it stands, and the form to say more. */
export const EntryCard = ({ entry, edit, onSave }: EntryCardProps) => {
  const { opening } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const save = async (changes: readonly Change[]) => {
    if (await onSave(entry.id, changes)) setOpen(false);
  };
  const { trip } = entry;
  return (
    <li class="issue">
      <Told entry={entry} />
      {isOpen ? (
        <EntryForm
          id={`entry-${entry.id}`}
          fields={entry.fields}
          onSend={save}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div class="buttons">
          <button type="button" disabled={!opening.access.edit} onClick={() => setOpen(true)}>
            {edit}
          </button>
          {trip && !entry.isOpen ? <PrintButton trip={trip} /> : null}
        </div>
      )}
    </li>
  );
};
