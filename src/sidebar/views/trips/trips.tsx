import { useSidebar } from '../../sidebar-context';
import { EmptyWorkbook } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import { PendingTrips } from './pending-trips';
import { TripForm } from './trip-form';

const Pages = () => {
  const { t, state, pendingShown, showPending } = useSidebar();
  return (
    <div class="segments" role="group" aria-label={t('tab.trips')}>
      <button type="button" aria-pressed={!pendingShown} onClick={() => showPending(false)}>
        {t('trips.new')}
      </button>
      <button type="button" aria-pressed={pendingShown} onClick={() => showPending(true)}>
        {t('trips.pending', { count: state.pending.length })}
      </button>
    </div>
  );
};

/** Writes a trip down, and moves those that wait for somebody. */
export const TripsView = () => {
  const { t, opening, state, pendingShown } = useSidebar();
  return (
    <>
      <h2 tabIndex={-1}>{t('tab.trips')}</h2>
      {opening.access.edit ? null : (
        <Notice tone="warning" title={t('denied.edit')} action={t('denied.editAction')} />
      )}
      <Pages />
      <div hidden={pendingShown}>
        {state.choices.tripTables.length > 0 ? <TripForm /> : <EmptyWorkbook lacks="trips" />}
      </div>
      {pendingShown ? <PendingTrips /> : null}
    </>
  );
};
