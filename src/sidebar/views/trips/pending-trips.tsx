import { useId, useMemo, useState } from 'preact/hooks';
import type { PendingTrip } from '../../../protocol/trips';
import { useSidebar } from '../../sidebar-context';
import { DateField } from '../../parts/fields/date-field';
import { CheckField } from '../../parts/fields/field';
import { Notice } from '../../parts/notice';
import { ShowMore } from '../../parts/show-more';
import { Approval, ManyApprovals, Registration } from './approvals';
import { ApprovalSteps } from './approval-steps';
import { Unbroken } from '../../parts/unbroken';

interface StepProps {
  readonly trip: PendingTrip;
}

const Done = ({ trip }: StepProps) => {
  const { t, ask, say, busy, opening, period } = useSidebar();
  const mark = async (done: boolean) => {
    const request = { at: trip.at, print: trip.print, done, period };
    if (await ask('apiReportTrip', request)) say(t(done ? 'pending.markedDone' : 'pending.markedPostponed'));
  };
  return (
    <div class="buttons">
      <button type="button" disabled={busy || !opening.access.edit} onClick={() => void mark(true)}>
        {t('pending.done')}
      </button>
      <button type="button" disabled={busy || !opening.access.edit} onClick={() => void mark(false)}>
        {t('pending.notGone')}
      </button>
    </div>
  );
};

const Report = ({ trip }: StepProps) => {
  const { t, ask, say, busy, opening, period, day } = useSidebar();
  const id = useId();
  const [reportedOn, setReportedOn] = useState(opening.today);
  const send = async (event: Event) => {
    event.preventDefault();
    const request = { at: trip.at, print: trip.print, done: true, reportedOn, period };
    if (await ask('apiReportTrip', request)) say(t('pending.reported'));
  };
  return (
    <form class="inline-form" onSubmit={(event) => void send(event)}>
      {trip.due ? (
        <p class={trip.overdue ? 'need-text small' : 'quiet small'}>
          {t(trip.overdue ? 'pending.overdue' : 'pending.due', { day: day(trip.due) })}
        </p>
      ) : null}
      <DateField
        id={`reported-${id}`}
        label={t('pending.reportedOn')}
        value={reportedOn}
        onChange={setReportedOn}
        required
      />
      <div class="buttons">
        <button type="submit" disabled={busy || !opening.access.edit || reportedOn === ''}>
          {t('pending.report')}
        </button>
      </div>
    </form>
  );
};

const STEPS = { approval: Approval, registration: Registration, done: Done, report: Report } as const;

interface CardProps extends StepProps {
  readonly id: string;
  /** Whether it is among those decided about together; absent where it can't be. */
  readonly chosen?: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

type KeyOf = (trip: PendingTrip) => string;

/**
 * By what each trip is known again wherever its row has gone: others put rows in above it while somebody types a reason
 * here. Of rows that say the same the second has a key of its own.
 */
const keysOf = (trips: readonly PendingTrip[]): KeyOf => {
  const keys = new Map<PendingTrip, string>();
  const times = new Map<string, number>();
  for (const trip of trips) {
    const says = `${trip.at.sheet}!${trip.print}`;
    const time = (times.get(says) ?? 0) + 1;
    times.set(says, time);
    keys.set(trip, `${says}-${time}`);
  }
  return (trip) => keys.get(trip) ?? '';
};

const PendingCard = ({ id, trip, chosen, onChoose }: CardProps) => {
  const { t, span, goTo } = useSidebar();
  const Step = STEPS[trip.waitsFor];
  return (
    <li class="issue">
      <p class="issue-head">
        <span class={trip.overdue ? 'chip bad' : 'chip'}>{t(`waiting.${trip.waitsFor}`)}</span>
        <button type="button" class="link" onClick={() => goTo(trip.at)}>
          {span(trip.from, trip.to)}
        </button>
      </p>
      <p class="issue-text">{trip.officer}</p>
      <p class="quiet small">
        <Unbroken text={[trip.unit, trip.department].filter(Boolean).join(' · ')} />
      </p>
      {chosen === undefined ? null : (
        <CheckField id={`choose-${id}`} label={t('pending.choose')} checked={chosen} onChange={onChoose} />
      )}
      <Step trip={trip} />
    </li>
  );
};

const PAGE = 30;

/** Registrations to be decided about together, by their keys. */
const useChosen = (all: readonly PendingTrip[], keyOf: KeyOf) => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const chosen = all.filter((trip) => keys.has(keyOf(trip)));
  const choose = (trips: readonly PendingTrip[]) => setKeys(new Set(trips.map(keyOf)));
  const toggle = (trip: PendingTrip, isChosen: boolean) =>
    choose(isChosen ? [...chosen, trip] : chosen.filter((other) => keyOf(other) !== keyOf(trip)));
  return { chosen, choose, toggle, isChosen: (trip: PendingTrip) => keys.has(keyOf(trip)) };
};

/** Registrations to approve, trips that are past and not reported as done, reports that are due. */
export const PendingTrips = () => {
  const { t, state, opening } = useSidebar();
  const [pages, setPages] = useState(1);
  const keyOf = useMemo(() => keysOf(state.pending), [state.pending]);
  const shown = state.pending.slice(0, pages * PAGE);
  const rest = state.pending.length - shown.length;
  const waiting = state.pending.filter(({ waitsFor }) => waitsFor === 'approval');
  const isMany = opening.access.manage && waiting.length > 1;
  const { chosen, choose, toggle, isChosen } = useChosen(waiting, keyOf);
  return (
    <>
      {shown.length === 0 ? (
        <Notice tone="good" title={t('pending.none')} action={t('pending.noneAction')} />
      ) : null}
      {isMany ? <ManyApprovals all={waiting} chosen={chosen} onChoose={choose} /> : null}
      <ul class="rows">
        {shown.map((trip) => (
          <PendingCard
            key={keyOf(trip)}
            id={keyOf(trip)}
            trip={trip}
            {...(isMany && trip.waitsFor === 'approval' ? { chosen: isChosen(trip) } : {})}
            onChoose={(wish) => toggle(trip, wish)}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={() => setPages(pages + 1)} />
      {opening.access.manage ? <ApprovalSteps /> : null}
    </>
  );
};
