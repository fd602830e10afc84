import { useId, useState } from 'preact/hooks';
import type { PendingTrip } from '../../../protocol/trips';
import { useSidebar } from '../../sidebar-context';
import { DateField } from '../../parts/date-field';
import { Notice } from '../../parts/notice';
import { ReasonForm } from '../../parts/reason-form';

interface StepProps {
  readonly trip: PendingTrip;
}

const ReturnForm = ({ trip, onClose }: StepProps & { onClose: () => void }) => {
  const { t, ask, say, period } = useSidebar();
  const giveBack = async (reason: string) => {
    const request = { at: trip.at, print: trip.print, reason, period };
    if (await ask('apiReturnTrip', request)) say(t('pending.returned'));
  };
  return (
    <ReasonForm
      label={t('pending.returnReason')}
      action={t('pending.return')}
      onSend={giveBack}
      onClose={onClose}
    />
  );
};

const Approval = ({ trip }: StepProps) => {
  const { t, ask, say, busy, opening, period } = useSidebar();
  const [returning, setReturning] = useState(false);
  if (!opening.access.manage) return <p class="quiet small">{t('pending.onlyManagers')}</p>;
  if (returning) return <ReturnForm trip={trip} onClose={() => setReturning(false)} />;
  const approve = async () => {
    if (await ask('apiApproveTrip', { at: trip.at, print: trip.print, period })) say(t('pending.approved'));
  };
  return (
    <div class="buttons">
      <button type="button" class="primary" disabled={busy} onClick={() => void approve()}>
        {t('pending.approve')}
      </button>
      <button type="button" onClick={() => setReturning(true)}>
        {t('pending.return')}
      </button>
    </div>
  );
};

const Done = ({ trip }: StepProps) => {
  const { t, ask, say, busy, opening, period } = useSidebar();
  const mark = async (done: boolean) => {
    const request = { at: trip.at, print: trip.print, done, period };
    if (await ask('apiReportTrip', request)) say(t(done ? 'pending.markedDone' : 'pending.markedPostponed'));
  };
  return (
    <div class="buttons">
      <button
        type="button"
        class="primary"
        disabled={busy || !opening.access.edit}
        onClick={() => void mark(true)}
      >
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
        <button type="submit" class="primary" disabled={busy || !opening.access.edit || reportedOn === ''}>
          {t('pending.report')}
        </button>
      </div>
    </form>
  );
};

const STEPS = { approval: Approval, done: Done, report: Report } as const;

const PendingCard = ({ trip }: StepProps) => {
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
      <p class="quiet small">{[trip.unit, trip.department].filter(Boolean).join(' · ')}</p>
      <Step trip={trip} />
    </li>
  );
};

const PAGE = 30;

/** Registrations to approve, trips that are past and not reported as done, reports that are due. */
export const PendingTrips = () => {
  const { t, state } = useSidebar();
  const [pages, setPages] = useState(1);
  const shown = state.pending.slice(0, pages * PAGE);
  const rest = state.pending.length - shown.length;
  if (shown.length === 0)
    return <Notice tone="good" title={t('pending.none')} action={t('pending.noneAction')} />;
  return (
    <>
      <ul class="rows">
        {shown.map((trip) => (
          <PendingCard key={`${trip.at.sheet}!${trip.at.row}-${trip.officer}`} trip={trip} />
        ))}
      </ul>
      {rest > 0 ? (
        <div class="buttons">
          <button type="button" onClick={() => setPages(pages + 1)}>
            {t('issues.showMore', { count: rest })}
          </button>
        </div>
      ) : null}
    </>
  );
};
