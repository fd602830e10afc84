import type { TableItem } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';

/** What a column of such a table may be said to be: out of use, or one of the fields. */
export const FieldOptions = ({ kind }: Pick<TableItem, 'kind'>) => {
  const { t, opening } = useSidebar();
  return (
    <>
      <option value="">{t('tables.unused')}</option>
      {(opening.fields[kind] ?? []).map(({ field, label }) => (
        <option key={field} value={field}>
          {label}
        </option>
      ))}
    </>
  );
};
