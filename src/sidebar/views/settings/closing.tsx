import { useEffect, useState } from 'preact/hooks';
import type { Closings } from '../../../protocol/year/closings';
import { FaultNotice } from '../../fault-notice';
import { DateField } from '../../parts/date-field';
import { SelectField, TextField } from '../../parts/field';
import { isFault, useSidebar } from '../../sidebar-context';
import type { Fault } from '../../server';

type Department = Closings['departments'][number];
type State = Department['suggested'];

const STATES = ['complete', 'no-trips', 'lacking'] as const;
const PROTECTIONS = ['none', 'warning', 'editors'] as const;

type Protection = (typeof PROTECTIONS)[number];

interface ReopenProps {
  readonly id: string;
  /** Until a day, or for good. */
  readonly isForATime: boolean;
  readonly onSend: (reason: string, until?: string) => Promise<void>;
  readonly onClose: () => void;
}

const ReopenForm = ({ id, isForATime, onSend, onClose }: ReopenProps) => {
  const { t, busy, opening } = useSidebar();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(opening.today);
  const isReady = reason.trim() !== '' && (!isForATime || until !== '');
  const send = (event: Event) => {
    event.preventDefault();
    if (isReady) void onSend(reason.trim(), isForATime ? until : undefined);
  };
  return (
    <form class="inline-form" onSubmit={send}>
      <TextField
        id={`${id}-reason`}
        label={t('closing.reason')}
        value={reason}
        onChange={setReason}
        required
      />
      {isForATime ? (
        <DateField id={`${id}-until`} label={t('closing.until')} value={until} onChange={setUntil} required />
      ) : null}
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy || !isReady}>
          {t(isForATime ? 'closing.except' : 'closing.reopen')}
        </button>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
};

/** What is done about a department's quarter; the answer is how all of them stand then. */
interface Deeds {
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

const Steps = ({ item, state, onState, close, reopen }: CardProps) => {
  const { t, busy } = useSidebar();
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
        <button
          type="button"
          class={item.closed ? '' : 'primary'}
          disabled={busy}
          onClick={() => void close([item], new Map([[item.department, state]]))}
        >
          {t(item.closed ? 'closing.again' : 'closing.close')}
        </button>
        {item.closed ? (
          <>
            <button type="button" onClick={() => setForm('except')}>
              {t('closing.except')}
            </button>
            <button type="button" onClick={() => setForm('reopen')}>
              {t('closing.reopen')}
            </button>
          </>
        ) : null}
      </div>
    </>
  );
};

const Card = (props: CardProps) => {
  const { t, opening } = useSidebar();
  const { item } = props;
  return (
    <li class="issue">
      <p class="issue-head">
        <span class={item.changes.length > 0 || item.isOverdue ? 'chip bad' : 'chip'}>{item.state}</span>
        {item.late ? <span class="chip bad">{t('closing.late', { count: item.late })}</span> : null}
      </p>
      <p class="issue-text">{item.label}</p>
      <Told item={item} />
      {opening.access.manage ? <Steps key={`${item.by}-${item.state}`} {...props} /> : null}
    </li>
  );
};

const Counts = ({ closings }: { closings: Closings }) => {
  const { t, day } = useSidebar();
  const closed = closings.departments.filter((item) => item.closed);
  const onTime = closed.filter((item) => item.late === 0).length;
  return (
    <p>
      <strong>{t('closing.counts', { closed: closed.length, count: closings.departments.length })}</strong>
      {closings.due === undefined ? null : (
        <span class="quiet">
          {' · '}
          {closed.length > 0
            ? t('closing.onTime', { count: onTime, day: day(closings.due) })
            : t('closing.due', { day: day(closings.due) })}
        </span>
      )}
    </p>
  );
};

const useClosings = (period: string) => {
  const { peek, ask, say, t } = useSidebar();
  const [closings, setClosings] = useState<Closings | Fault>();
  const [protection, setProtection] = useState<Protection>('none');
  useEffect(() => {
    let stale = false;
    void peek('apiClosings', { period }).then((found) => {
      if (!stale) setClosings(found);
    });
    return () => {
      stale = true;
    };
  }, [period]);
  const take = (found: Closings | undefined, words: string) => {
    if (!found) return;
    setClosings(found);
    say(words);
  };
  const close: Deeds['close'] = async (items, states) => {
    const departments = items.map(({ department, suggested }) => ({
      department,
      state: states.get(department) ?? suggested,
    }));
    take(await ask('apiCloseQuarter', { period, departments, protection }), t('closing.closed'));
  };
  const reopen: Deeds['reopen'] = async (department, reason, until) =>
    take(
      await ask('apiReopenQuarter', { period, department, reason, ...(until ? { until } : {}) }),
      t('closing.reopened'),
    );
  return { closings, protection, setProtection, close, reopen };
};

const Departments = ({ period }: { period: string }) => {
  const sidebar = useSidebar();
  const { t, busy, opening } = sidebar;
  const { closings, protection, setProtection, close, reopen } = useClosings(period);
  const [states, setStates] = useState<ReadonlyMap<string, State>>(new Map());
  if (closings === undefined) return null;
  if (isFault(closings)) return <FaultNotice fault={closings} words={sidebar} />;
  const open = closings.departments.filter((item) => !item.closed);
  if (closings.departments.length === 0) return <p class="hint">{t('closing.none')}</p>;
  return (
    <>
      <Counts closings={closings} />
      {opening.access.manage ? (
        <SelectField
          id="closing-protection"
          label={t('closing.protection')}
          value={protection}
          choices={PROTECTIONS.map((value) => ({ value, label: t(`closing.protection.${value}`) }))}
          onChange={(value) => setProtection(PROTECTIONS.find((known) => known === value) ?? 'none')}
        />
      ) : null}
      {open.length > 1 && opening.access.manage ? (
        <div class="buttons">
          <button type="button" disabled={busy} onClick={() => void close(open, states)}>
            {t('closing.closeAll', { count: open.length })}
          </button>
        </div>
      ) : null}
      <ul class="rows">
        {closings.departments.map((item) => (
          <Card
            key={item.department}
            item={item}
            state={states.get(item.department) ?? item.suggested}
            onState={(state) => setStates(new Map([...states, [item.department, state]]))}
            close={close}
            reopen={reopen}
          />
        ))}
      </ul>
    </>
  );
};

/** Closing a quarter by department: what they say of it, what is open, what was changed afterwards. */
export const ClosingPage = () => {
  const { t, opening, state, period } = useSidebar();
  const quarters = state.choices.periods.filter(({ key }) => /^(?:\d{4}-)?Q\d$/.test(key));
  const last = [...quarters].reverse().find(({ key, span }) => /^Q/.test(key) && span.from <= opening.today);
  const own = quarters.find(({ key }) => key === period) ?? last ?? quarters[0];
  const [chosen, choose] = useState(own?.key);
  return (
    <>
      <p class="hint">{t('closing.help')}</p>
      <SelectField
        id="closing-quarter"
        label={t('closing.quarter')}
        value={chosen ?? ''}
        choices={quarters.map(({ key, label }) => ({ value: key, label }))}
        onChange={choose}
      />
      {chosen === undefined ? null : <Departments key={chosen} period={chosen} />}
    </>
  );
};
