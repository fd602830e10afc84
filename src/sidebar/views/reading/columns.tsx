import { BY_ITSELF, type ColumnChoice, type TableItem } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';
import { FieldOptions } from './field-options';

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

type Column = TableItem['columns'][number];

interface ColumnProps {
  readonly column: Column;
  readonly kind: TableItem['kind'];
  /** What was chosen just now. */
  readonly chosen: string | undefined;
  readonly onChoose: (field: string) => void;
}

const isByPerson = ({ corrected }: Column, chosen: string | undefined): boolean =>
  chosen === undefined ? corrected : chosen !== BY_ITSELF;

const ColumnItem = ({ column, kind, chosen, onChoose }: ColumnProps) => {
  const { t } = useSidebar();
  const id = `column-${column.column}`;
  return (
    <li>
      <label for={id}>
        <strong>{column.letter}</strong> {column.heading || t('tables.noHeading')}
      </label>
      <select
        id={id}
        value={chosen ?? column.field}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {column.corrected ? <option value={BY_ITSELF}>{t('tables.byItself')}</option> : null}
        <FieldOptions kind={kind} />
      </select>
      <p class="quiet small samples">
        {column.samples.join(' · ')}
        {isByPerson(column, chosen) ? ` — ${t('tables.corrected')}` : ''}
      </p>
      {chosen === undefined && column.field !== '' && column.confidence < SURE ? (
        <Confidence value={column.confidence} />
      ) : null}
    </li>
  );
};

/** What each column holds, and the choice of something else. */
export const Columns = ({ table, choices, onChoose }: ColumnsProps) => (
  <ol class="columns">
    {table.columns.map((column) => (
      <ColumnItem
        key={column.column}
        column={column}
        kind={table.kind}
        chosen={choices.find((choice) => choice.column === column.column)?.field}
        onChoose={(field) => onChoose({ column: column.column, field })}
      />
    ))}
  </ol>
);
