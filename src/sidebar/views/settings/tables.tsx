import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnChoice, TableItem, TablePreview } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';
import { Icon } from '../../parts/icons';
import { EmptyWorkbook } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import { isTableKind } from './table-kind';

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

const kindText = (t: ReturnType<typeof useSidebar>['t'], kind: string): string =>
  isTableKind(kind) ? t(`tableKind.${kind}`) : t('tableKind.text');

const TableCard = ({ table, onOpen }: { table: TableItem; onOpen: () => void }) => {
  const { t } = useSidebar();
  return (
    <li class="issue">
      <p class="issue-head">
        <button type="button" class="link" data-table={table.key} onClick={onOpen}>
          {table.sheet}
        </button>
        <Confidence value={table.confidence} />
      </p>
      <p class="quiet small">
        {[
          kindText(t, table.kind),
          table.lastRow > 0
            ? t('tables.rows', { from: String(table.firstRow), to: String(table.lastRow) })
            : t('tables.noRows'),
          table.trips > 0 ? t('tables.trips', { count: table.trips }) : '',
          table.issues > 0 ? t('overview.issues', { count: table.issues }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
};

interface ColumnsProps {
  readonly table: TableItem;
  readonly choices: readonly ColumnChoice[];
  readonly onChoose: (choice: ColumnChoice) => void;
}

const Columns = ({ table, choices, onChoose }: ColumnsProps) => {
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

const PreviewRows = ({ preview }: { preview: TablePreview }) => {
  const { t, number } = useSidebar();
  return (
    <section>
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

/** A choice replaces the earlier one of its column, and frees the field from any other column. */
const withChoice = (choices: readonly ColumnChoice[], choice: ColumnChoice): ColumnChoice[] => [
  ...choices.filter(({ column }) => column !== choice.column),
  choice,
];

const Actions = ({
  table,
  choices,
  onSaved,
}: {
  table: TableItem;
  choices: readonly ColumnChoice[];
  onSaved: () => void;
}) => {
  const { t, ask, say, busy, opening, period } = useSidebar();
  const [preview, setPreview] = useState<TablePreview>();
  const request = { table: table.key, choices: [...choices] };
  const look = async () => setPreview(await ask('apiPreviewTable', request));
  const save = async () => {
    if (!(await ask('apiSaveTable', { ...request, period }))) return;
    say(t('tables.saved', { sheet: table.sheet }));
    onSaved();
  };
  return (
    <>
      <div class="buttons sticky">
        <button type="button" disabled={busy} onClick={() => void look()}>
          {t('tables.look')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={busy || choices.length === 0 || !opening.access.edit}
          onClick={() => void save()}
        >
          {t('save')}
        </button>
      </div>
      {preview ? <PreviewRows preview={preview} /> : null}
    </>
  );
};

const TablePage = ({ table, onClose }: { table: TableItem; onClose: () => void }) => {
  const { t, goTo } = useSidebar();
  const [choices, setChoices] = useState<readonly ColumnChoice[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <button type="button" class="link back" onClick={onClose}>
        <Icon name="back" size={16} /> {t('tables.back')}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {table.sheet}
      </h3>
      <p class="hint">
        {t('tables.columnsHelp')}{' '}
        <button type="button" class="link" onClick={() => goTo({ sheet: table.sheet, row: table.headerRow })}>
          {t('tables.openHeader', { row: String(table.headerRow) })}
        </button>
      </p>
      {table.wide ? <Notice tone="info" title={t('tables.wide')} /> : null}
      <Columns
        table={table}
        choices={choices}
        onChoose={(choice) => setChoices(withChoice(choices, choice))}
      />
      <Actions table={table} choices={choices} onSaved={() => setChoices([])} />
    </section>
  );
};

/** The tables found on each tab, how sure their reading is, and a person's corrections. */
export const TablesEditor = () => {
  const { t, state } = useSidebar();
  const [open, setOpen] = useState<string>();
  const table = state.tables.find(({ key }) => key === open);
  if (table) return <TablePage key={table.key} table={table} onClose={() => setOpen(undefined)} />;
  if (state.tables.length === 0) return <EmptyWorkbook lacks="tables" />;
  return (
    <>
      <p class="hint">{t('tables.help', { count: state.tables.length })}</p>
      <ul class="rows">
        {state.tables.map((item) => (
          <TableCard key={item.key} table={item} onOpen={() => setOpen(item.key)} />
        ))}
      </ul>
    </>
  );
};
