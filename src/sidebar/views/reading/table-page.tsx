import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnChoice, TableItem, TablePreview } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';
import { Icon } from '../../parts/icons';
import { Notice } from '../../parts/notice';
import { ALL_KINDS, KindButtons, Questions, ReplaceNotice, useAnswers } from './answers';
import { Columns } from './columns';
import { Alike, RowCounts, tableWords, TakenFor, Witnesses } from './facts';
import { PreviewRows } from './preview-rows';

/** A choice replaces the earlier one of its column. */
const withChoice = (choices: readonly ColumnChoice[], choice: ColumnChoice): ColumnChoice[] => [
  ...choices.filter(({ column }) => column !== choice.column),
  choice,
];

/** Nobody can find a reading right that is none yet. */
const isUnclear = ({ questions }: TableItem): boolean =>
  questions.some(({ asks }) => asks === 'trips' || asks === 'exemptions');

/** The columns, the choices made of them, and what they would come to. */
const ColumnsPart = ({ table }: { table: TableItem }) => {
  const { t, tell, ask, busy, opening } = useSidebar();
  const [choices, setChoices] = useState<readonly ColumnChoice[]>([]);
  const [preview, setPreview] = useState<TablePreview>();
  const answers = useAnswers(table, () => setChoices([]));
  const look = async () =>
    setPreview(await ask('apiPreviewTable', { table: table.key, choices: [...choices] }));
  const isHeld = busy || !opening.access.edit;
  return (
    <>
      <Columns
        table={table}
        choices={choices}
        onChoose={(choice) => setChoices(withChoice(choices, choice))}
      />
      <ReplaceNotice answers={answers} />
      {choices.length > 0 ? <Alike table={table} /> : null}
      <div class="buttons sticky">
        <button type="button" disabled={busy} onClick={() => void look()}>
          {t('tables.look')}
        </button>
        {choices.length > 0 ? (
          <button type="button" class="primary" disabled={isHeld} onClick={() => answers.give({ choices })}>
            {t('save')}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={isHeld || table.confirmed || isUnclear(table)}
            onClick={() => answers.give({ confirmed: true })}
          >
            {tell('say.confirm')}
          </button>
        )}
      </div>
      {preview ? <PreviewRows preview={preview} /> : null}
    </>
  );
};

const KindPart = ({ table }: { table: TableItem }) => {
  const { tell, opening } = useSidebar();
  const answers = useAnswers(table);
  if (!opening.access.edit) return null;
  return (
    <details class="fold">
      <summary>{tell('say.something')}</summary>
      <KindButtons kinds={ALL_KINDS} chosen={table.said} answers={answers} />
      <ReplaceNotice answers={answers} />
      <p class="hint">{tell('keeps')}</p>
    </details>
  );
};

const TakeBack = ({ table }: { table: TableItem }) => {
  const { tell, ask, say, busy, period, opening } = useSidebar();
  if (table.correction === '' || !opening.access.edit) return null;
  const takeBack = async () => {
    if (await ask('apiTakeBackTable', { correction: table.correction, period })) say(tell('takenBack'));
  };
  return (
    <button type="button" class="text" disabled={busy} onClick={() => void takeBack()}>
      {tell('takeBack')}
    </button>
  );
};

const Head = ({ table }: { table: TableItem }) => {
  const sidebar = useSidebar();
  const { t, tell, showTable, goTo } = sidebar;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button type="button" class="link back" onClick={() => showTable(undefined)}>
        <Icon name="back" size={16} /> {tell('back')}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {table.sheet}
      </h3>
      <TakenFor table={table} />
      <p class="quiet small">
        {tableWords(sidebar, table)}{' '}
        <button type="button" class="link" onClick={() => goTo({ sheet: table.sheet, row: table.headerRow })}>
          {t('tables.openHeader', { row: String(table.headerRow) })}
        </button>
      </p>
      {table.wide ? <Notice tone="info" title={tell('wide')} /> : null}
      {table.lies ? <Notice tone="info" title={tell('lies')} /> : null}
    </>
  );
};

/** One table: what it was taken for, what its columns and rows are, and what its own figures say. */
export const TablePage = ({ table }: { table: TableItem }) => {
  const { t } = useSidebar();
  return (
    <section>
      <Head table={table} />
      <Questions table={table} />
      <TakeBack table={table} />
      <KindPart table={table} />
      <Witnesses table={table} />
      <RowCounts table={table} />
      <h4>{t('tables.columns')}</h4>
      <p class="hint">{t('tables.columnsHelp')}</p>
      <ColumnsPart table={table} />
    </section>
  );
};
