import type { ColumnChoice, TableItem } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';

/** Below this a person should look. */
const SURE = 0.8;

const Confidence = ({ value }: { value: number }) => {
  const { t, percent } = useSidebar();
  const share = percent({ numerator: Math.round(value * 100), denominator: 100 });
  return (
    <span class={value < SURE ? 'chip bad' : 'chip good'}>
      {t(value < SURE ? 'tables.unsure' : 'tables.sure', { share })}
    </span>
  );
};

interface ColumnsProps {
  readonly table: TableItem;
  readonly choices: readonly ColumnChoice[];
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** What each column holds, and the choice of something else. */
export const Columns = ({ table, choices, onChoose }: ColumnsProps) => {
  const { t, opening } = useSidebar();
  const fields = opening.fields[table.kind] ?? [];
  return (
    <ol class="columns">
      {table.columns.map((column) => {
        const chosen = choices.find((choice) => choice.column === column.column);
        const id = `column-${column.column}`;
        return (
          <li key={column.column}>
            <label for={id}>
              <strong>{column.letter}</strong> {column.heading || t('tables.noHeading')}
            </label>
            <select
              id={id}
              value={chosen?.field ?? column.field}
              onChange={({ currentTarget }) =>
                onChoose({ column: column.column, field: currentTarget.value })
              }
            >
              <option value="">{t('tables.unused')}</option>
              {fields.map(({ field, label }) => (
                <option key={field} value={field}>
                  {label}
                </option>
              ))}
            </select>
            <p class="quiet small samples">
              {column.samples.join(' · ')}
              {column.corrected || chosen ? ` — ${t('tables.corrected')}` : ''}
            </p>
            {!chosen && column.field !== '' && column.confidence < SURE ? (
              <Confidence value={column.confidence} />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
};
