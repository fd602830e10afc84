import { useState } from 'preact/hooks';
import type { Closings } from '../../../protocol/year/closings';
import { DateField } from '../../parts/fields/date-field';
import { SelectField } from '../../parts/fields/field';
import { ReasonForm } from '../../parts/fields/reason-form';
import { useSidebar } from '../../sidebar-context';

export type Department = Closings['departments'][number];
export type State = Department['suggested'];

const STATES = ['complete', 'no-trips', 'lacking'] as const;

interface ReopenProps {
  readonly id: string;
  /** Until a day, or for good. */
  readonly isForATime: boolean;
  readonly onSend: (reason: string, until?: string) => Promise<void>;
  readonly onClose: () => void;
}

const ReopenForm = ({ id, isForATime, onSend, onClose }: ReopenProps) => {
  const { t, opening } = useSidebar();
  const [until, setUntil] = useState(opening.today);
  return (
    <ReasonForm
      label={t('closing.reason')}
      action={t(isForATime ? 'closing.except' : 'closing.reopen')}
      ready={!isForATime || until !== ''}
      onSend={(reason) => onSend(reason, isForATime ? until : undefined)}
      onClose={onClose}
    >
      {isForATime ? (
        <DateField id={`${id}-until`} label={t('closing.until')} value={until} onChange={setUntil} required />
      ) : null}
    </ReasonForm>
  );
};

/** What is done about a department's quarter; the answer is how all of them stand then. */
export interface Deeds {
  readonly close: (departments: readonly Department[], states: ReadonlyMap<string, State>) => Promise<void>;
  readonly reopen: (department: string, reason: string, until?: string) => Promise<void>;
}

interface CardProps extends Deeds {
  readonly item: Department;
  readonly state: State;
  readonly onState: (state: State) => void;
}

const Told = ({ item }: { item: Department }) => {
  const { t } = useSidebar();
  return (
    <>
      {item.by === '' ? null : <p class="quiet small">{t('closing.by', { by: item.by })}</p>}
      {item.open.length > 0 ? <p class="quiet small">{item.open.join('; ')}</p> : null}
      {item.isOverdue ? <p class="need-text small">{t('closing.overdue')}</p> : null}
      {item.changes.length > 0 ? (
        <details>
          <summary class="need-text small">
            {t('closing.changes')} ({item.changes.length})
          </summary>
          <ul class="plain-list small">
            {item.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
};

const CloseButton = ({ item, onClose }: { item: Department; onClose: () => void }) => {
  const { t, busy } = useSidebar();
  return (
    <button type="button" disabled={busy} onClick={onClose}>
      {t(item.closed ? 'closing.again' : 'closing.close')}
    </button>
  );
};

const ReopenButtons = ({ onChoose }: { onChoose: (form: 'reopen' | 'except') => void }) => {
  const { t } = useSidebar();
  return (
    <>
      <button type="button" class="text" onClick={() => onChoose('except')}>
        {t('closing.exceptOpen')}
      </button>
      <button type="button" class="text" onClick={() => onChoose('reopen')}>
        {t('closing.reopenOpen')}
      </button>
    </>
  );
};

/** Closes the department's quarter as what it says of it; a closed one can be closed again, or opened. */
const Steps = ({ item, state, onState, close, reopen }: CardProps) => {
  const { t } = useSidebar();
  const [form, setForm] = useState<'reopen' | 'except'>();
  const id = `closing-${item.department}`;
  if (form !== undefined)
    return (
      <ReopenForm
        id={id}
        isForATime={form === 'except'}
        onSend={(reason, until) => reopen(item.department, reason, until)}
        onClose={() => setForm(undefined)}
      />
    );
  return (
    <>
      <SelectField
        id={id}
        label={t('closing.state')}
        value={state}
        choices={STATES.map((value) => ({ value, label: t(`closing.state.${value}`) }))}
        onChange={(value) => onState(STATES.find((known) => known === value) ?? 'complete')}
      />
      <div class="buttons">
        <CloseButton item={item} onClose={() => void close([item], new Map([[item.department, state]]))} />
        {item.closed ? <ReopenButtons onChoose={setForm} /> : null}
      </div>
    </>
  );
};

/** A department's quarter: how it stands, what is open, what was changed since, and what may be done. */
export const ClosingCard = (props: CardProps) => {
  const { t, opening } = useSidebar();
  const { item } = props;
  return (
    <li class="issue">
      <p class="issue-head">
        <span class="chip">{item.state}</span>
        {item.late ? <span class="chip bad">{t('closing.late', { count: item.late })}</span> : null}
      </p>
      <p class="issue-text">{item.label}</p>
      <Told item={item} />
      {opening.access.manage ? <Steps key={`${item.by}-${item.state}`} {...props} /> : null}
    </li>
  );
};
