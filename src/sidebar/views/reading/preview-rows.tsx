import { useEffect, useRef } from 'preact/hooks';
import type { TablePreview } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';

/** The first rows of a table as they would be read. */
export const PreviewRows = ({ preview }: { preview: TablePreview }) => {
  const { t, number } = useSidebar();
  const section = useRef<HTMLElement>(null);
  // Below a long list of columns: what was asked for comes into sight.
  useEffect(() => section.current?.scrollIntoView({ block: 'start' }), [preview]);
  return (
    <section ref={section}>
      <h3>{t('tables.preview')}</h3>
      <p class="hint" role="status">
        {t('tables.previewCounts', { trips: preview.trips, issues: preview.issues })}
      </p>
      <ul class="rows">
        {preview.rows.map((row, index) => (
          <li class="trip" key={index}>
            <p class="trip-line">
              <span>
                <span class="quiet">{t('tables.row', { row: String(row.row) })}</span> {row.officer || '—'}
              </span>
              {row.days === undefined ? null : (
                <span class="chip">{t('officer.tripDays', { days: number(row.days) })}</span>
              )}
            </p>
            <p class="trip-about">{[row.dates, row.unit].filter(Boolean).join(' · ')}</p>
            {row.issues.map((issue) => (
              <p key={issue} class="note small">
                {issue}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
