import { useEffect, useRef, useState } from 'preact/hooks';
import type { Closings } from '../../../protocol/year/closings';
import { FaultNotice } from '../../fault-notice';
import { SelectField } from '../../parts/fields/field';
import { isFault, useSidebar } from '../../sidebar-context';
import type { Fault } from '../../server';
import { ClosingCard, type Deeds, type State } from './closing-card';

const PROTECTIONS = ['none', 'warning', 'editors'] as const;

type Protection = (typeof PROTECTIONS)[number];

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
  const { peek, ask, say, t, state } = useSidebar();
  const [closings, setClosings] = useState<Closings | Fault>();
  const [protection, setProtection] = useState<Protection>('none');
  const newest = useRef(0);
  // What was changed after closing follows the sheet; a reading that fails takes nothing from the screen.
  useEffect(() => {
    const turn = (newest.current += 1);
    void peek('apiClosings', { period }).then((found) => {
      if (turn === newest.current) setClosings((before) => (before && isFault(found) ? before : found));
    });
  }, [period, state.read]);
  const take = (found: Closings | undefined, words: string) => {
    if (!found) return;
    newest.current += 1;
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

interface ProtectionProps {
  readonly value: Protection;
  readonly onChange: (protection: Protection) => void;
}

const ProtectionChoice = ({ value, onChange }: ProtectionProps) => {
  const { t } = useSidebar();
  return (
    <SelectField
      id="closing-protection"
      label={t('closing.protection')}
      value={value}
      choices={PROTECTIONS.map((kind) => ({ value: kind, label: t(`closing.protection.${kind}`) }))}
      onChange={(chosen) => onChange(PROTECTIONS.find((known) => known === chosen) ?? 'none')}
    />
  );
};

const CloseAll = ({ count, onClose }: { count: number; onClose: () => void }) => {
  const { t, busy } = useSidebar();
  return count > 1 ? (
    <>
      <p class="hint">{t('closing.closeAllHint', { count })}</p>
      <div class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={onClose}>
          {t('closing.closeAll', { count })}
        </button>
      </div>
    </>
  ) : null;
};

const Departments = ({ period }: { period: string }) => {
  const sidebar = useSidebar();
  const { closings, protection, setProtection, close, reopen } = useClosings(period);
  const [states, setStates] = useState<ReadonlyMap<string, State>>(new Map());
  if (closings === undefined) return <p class="quiet">{sidebar.t('loading')}</p>;
  if (isFault(closings)) return <FaultNotice fault={closings} words={sidebar} />;
  const { departments } = closings;
  if (departments.length === 0) return <p class="hint">{sidebar.t('closing.none')}</p>;
  const open = departments.filter((item) => !item.closed);
  return (
    <>
      <Counts closings={closings} />
      {sidebar.opening.access.manage ? (
        <>
          <ProtectionChoice value={protection} onChange={setProtection} />
          <CloseAll count={open.length} onClose={() => void close(open, states)} />
        </>
      ) : null}
      <ul class="rows">
        {departments.map((item) => (
          <ClosingCard
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
