import { useState } from 'preact/hooks';
import { useSidebar } from '../office';
import { EmptyWorkbook } from '../parts/empty';
import { Notice } from '../parts/notice';
import { PendingTrips } from './pending-trips';
import { TripForm } from './trip-form';

const Pages = ({ page, onPage }: { page: Page; onPage: (page: Page) => void }) => {
  const { t, state } = useSidebar();
  return (
    <div class="segments" role="group" aria-label={t('tab.trips')}>
      <button type="button" aria-pressed={page === 'form'} onClick={() => onPage('form')}>
        {t('trips.new')}
      </button>
      <button type="button" aria-pressed={page === 'pending'} onClick={() => onPage('pending')}>
        {t('trips.pending', { count: state.pending.length })}
      </button>
    </div>
  );
};

type Page = 'form' | 'pending';

/** Writes a trip down, and moves those that wait for somebody. */
export const TripsView = () => {
  const { t, opening } = useSidebar();
  const [page, setPage] = useState<Page>('form');
  return (
    <>
      <h2 tabIndex={-1}>{t('tab.trips')}</h2>
      {opening.access.edit ? null : (
        <Notice tone="warning" title={t('denied.edit')} action={t('denied.editAction')} />
      )}
      <Pages page={page} onPage={setPage} />
      <div hidden={page !== 'form'}>
        {opening.tripTables.length > 0 ? <TripForm /> : <EmptyWorkbook lacks="trips" />}
      </div>
      {page === 'pending' ? <PendingTrips /> : null}
    </>
  );
};
