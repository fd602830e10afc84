import { useId, useState } from 'preact/hooks';
import type { PendingTrip } from '../../../protocol/trips';
import type { RequestOf } from '../../../protocol/requests';
import { DateField } from '../../parts/fields/date-field';
import { TextField } from '../../parts/fields/field';
import { ReasonForm } from '../../parts/fields/reason-form';
import { useSidebar } from '../../sidebar-context';

type Deed = Pick<RequestOf<'apiDecideTrips'>, 'decision' | 'note' | 'newDay'>;

/** Decides about the trips in one go, and says about how many. */
const useDecide = () => {
  const { t, ask, say, period } = useSidebar();
  return async (trips: readonly PendingTrip[], deed: Deed): Promise<boolean> => {
    const request = { trips: trips.map(({ at, print }) => ({ at, print })), ...deed, period };
    const done = await ask('apiDecideTrips', request);
    if (!done) return false;
    const left = done.left > 0 ? ` ${t('pending.left', { count: done.left })}` : '';
    say(`${t('pending.decided', { count: done.decided })}${left}`);
    return true;
  };
};

interface DeedFormProps {
  readonly trips: readonly PendingTrip[];
  readonly onClose: () => void;
}

/** Sent back with a reason and, if there is one, the day that would suit. */
const ReturnForm = ({ trips, onClose }: DeedFormProps) => {
  const { t } = useSidebar();
  const decide = useDecide();
  const id = useId();
  const [newDay, setNewDay] = useState('');
  const send = async (note: string) => {
    const day = newDay === '' ? {} : { newDay };
    if (await decide(trips, { decision: 'return', note, ...day })) onClose();
  };
  return (
    <ReasonForm
      label={t('pending.returnReason')}
      action={trips.length === 1 ? t('pending.returnOne') : t('pending.returnThese', { count: trips.length })}
      onSend={send}
      onClose={onClose}
    >
      <DateField id={`day-${id}`} label={t('pending.newDay')} value={newDay} onChange={setNewDay} />
    </ReasonForm>
  );
};

const Said = ({ approval }: Pick<PendingTrip, 'approval'>) => {
  const { t } = useSidebar();
  if (!approval) return null;
  return (
    <>
      {approval.said.map((words) => (
        <p key={words} class="small">
          {words}
        </p>
      ))}
      {approval.of > 1 ? (
        <p class="quiet small">
          {t('pending.step', { number: approval.number, of: approval.of, step: approval.next })}
        </p>
      ) : null}
    </>
  );
};

/** A registration that waits for a decision: what was said so far, and what may be done. */
export const Approval = ({ trip }: { trip: PendingTrip }) => {
  const { t, busy, opening } = useSidebar();
  const decide = useDecide();
  const [returning, setReturning] = useState(false);
  if (!opening.access.manage)
    return (
      <>
        <Said approval={trip.approval} />
        <p class="quiet small">{t('pending.onlyManagers')}</p>
      </>
    );
  if (returning) return <ReturnForm trips={[trip]} onClose={() => setReturning(false)} />;
  return (
    <>
      <Said approval={trip.approval} />
      <div class="buttons">
        <button
          type="button"
          disabled={busy}
          onClick={() => void decide([trip], { decision: 'approve', note: '' })}
        >
          {t('pending.approve')}
        </button>
        <button type="button" onClick={() => setReturning(true)}>
          {t('pending.return')}
        </button>
        {trip.approval?.mayWithdraw ? (
          <button
            type="button"
            disabled={busy}
            onClick={() => void decide([trip], { decision: 'withdraw', note: '' })}
          >
            {t('pending.withdraw')}
          </button>
        ) : null}
      </div>
    </>
  );
};

/** A registration that was sent back: why, and the way to register it anew. */
export const Registration = ({ trip }: { trip: PendingTrip }) => {
  const { t, busy, opening } = useSidebar();
  const decide = useDecide();
  return (
    <>
      <Said approval={trip.approval && { ...trip.approval, of: 1 }} />
      <div class="buttons">
        <button
          type="button"
          disabled={busy || !opening.access.edit}
          onClick={() => void decide([trip], { decision: 'register', note: '' })}
        >
          {t('pending.register')}
        </button>
      </div>
    </>
  );
};

interface ManyProps {
  /** All that wait for approval, and those among them that are chosen. */
  readonly all: readonly PendingTrip[];
  readonly chosen: readonly PendingTrip[];
  readonly onChoose: (trips: readonly PendingTrip[]) => void;
}

/** Decides about many registrations at once, with one note. */
export const ManyApprovals = ({ all, chosen, onChoose }: ManyProps) => {
  const { t, busy } = useSidebar();
  const decide = useDecide();
  const [note, setNote] = useState('');
  const [returning, setReturning] = useState(false);
  if (returning && chosen.length > 0)
    return <ReturnForm trips={chosen} onClose={() => setReturning(false)} />;
  const approve = async () => {
    if (await decide(chosen, { decision: 'approve', note: note.trim() })) onChoose([]);
  };
  return (
    <section class="pane">
      <div class="buttons">
        <button type="button" onClick={() => onChoose(chosen.length === all.length ? [] : all)}>
          {chosen.length === all.length
            ? t('pending.chooseNone')
            : t('pending.chooseAll', { count: all.length })}
        </button>
      </div>
      {chosen.length === 0 ? null : (
        <>
          <TextField id="many-note" label={t('pending.note')} value={note} onChange={setNote} />
          <p class="hint">{t('pending.approveManyHint')}</p>
          <div class="buttons">
            <button type="button" class="primary" disabled={busy} onClick={() => void approve()}>
              {t('pending.approveMany', { count: chosen.length })}
            </button>
            <button type="button" onClick={() => setReturning(true)}>
              {t('pending.returnMany', { count: chosen.length })}
            </button>
          </div>
        </>
      )}
    </section>
  );
};
