import { TRIP_PAGES, useSidebar } from '../../sidebar-context';
import { EmptyWorkbook } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import { FollowUpView } from '../follow-up/follow-up';
import { PendingTrips } from './pending-trips';
import { TripForm } from './trip-form';

const Pages = () => {
  const { t, state, tripsPage, showTrips } = useSidebar();
  return (
    <div class="segments" role="group" aria-label={t('tab.trips')}>
      {TRIP_PAGES.map((page) => (
        <button key={page} type="button" aria-pressed={page === tripsPage} onClick={() => showTrips(page)}>
          {t(`trips.${page}`, { count: state.pending.length })}
        </button>
      ))}
    </div>
  );
};

/** Writes a trip down, moves those that wait for somebody, and follows up what they brought home. */
export const TripsView = () => {
  const { t, opening, state, tripsPage } = useSidebar();
  return (
    <>
      <h2 tabIndex={-1}>{t('tabShort.trips')}</h2>
      {opening.access.edit ? null : (
        <Notice tone="warning" title={t('denied.edit')} action={t('denied.editAction')} />
      )}
      <Pages />
      <div hidden={tripsPage !== 'new'}>
        {state.choices.tripTables.length > 0 ? <TripForm /> : <EmptyWorkbook lacks="trips" />}
      </div>
      {tripsPage === 'pending' ? <PendingTrips /> : null}
      {tripsPage === 'followUp' ? <FollowUpView /> : null}
    </>
  );
};
