import { useState } from 'preact/hooks';
import { useSidebar } from '../sidebar-context';
import { TextField } from './fields/field';
import { Notice } from './notice';

/** Where the keyboard goes when the button that had it is about to vanish. */
const focusHeading = (from: Element): void =>
  from.closest('[role="tabpanel"]')?.querySelector<HTMLElement>('h2')?.focus();

const CreateWorkbook = ({ onMade }: { onMade: () => void }) => {
  const { t, ask, say, reload, busy, opening } = useSidebar();
  const [year, setYear] = useState(opening.today.slice(0, 4));
  const create = async (button: HTMLElement) => {
    const made = await ask('apiCreateWorkbook', { year: Number(year) });
    if (!made) return;
    focusHeading(button);
    onMade();
    reload();
    say(made.told);
  };
  return (
    <>
      <TextField id="new-year" type="number" label={t('empty.year')} value={year} onChange={setYear} />
      <button
        type="button"
        class="primary"
        disabled={busy || !opening.access.edit || !/^20\d\d$/.test(year)}
        onClick={(event) => void create(event.currentTarget)}
      >
        {t('empty.create')}
      </button>
    </>
  );
};

/** Nothing to show yet: what is lacking, and the button that makes the office's tabs. */
export const EmptyWorkbook = ({ lacks }: { lacks: 'roster' | 'trips' | 'tables' }) => {
  const { t, busy } = useSidebar();
  const [isMade, setMade] = useState(false);
  // What was lacking is there, and only still to be read.
  if (isMade && busy) return null;
  return (
    <Notice tone="info" title={t(`empty.${lacks}`)} action={t(`empty.${lacks}Action`)}>
      <CreateWorkbook onMade={() => setMade(true)} />
    </Notice>
  );
};

/** No officer yet: a roster that waits for names is opened, a missing one is made. */
export const EmptyRoster = () => {
  const { t, state, goTo, reload, busy } = useSidebar();
  const roster = state.tables.find(({ kind }) => kind === 'roster');
  if (!roster) return <EmptyWorkbook lacks="roster" />;
  const { sheet, headerRow } = roster;
  return (
    <Notice tone="info" title={t('empty.officers')} action={t('empty.officersAction', { sheet })}>
      <button type="button" class="primary" onClick={() => goTo({ sheet, row: headerRow + 1 })}>
        {t('empty.openTab', { sheet })}
      </button>
      <button type="button" disabled={busy} onClick={reload}>
        {t('head.reload')}
      </button>
    </Notice>
  );
};
