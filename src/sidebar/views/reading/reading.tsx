import { useState } from 'preact/hooks';
import type { TableItem } from '../../../protocol/tables';
import { useSidebar } from '../../sidebar-context';
import { EmptyWorkbook } from '../../parts/empty';
import { Questions } from './answers';
import { tableWords, TakenFor, WitnessLines } from './facts';
import { KeptAnswers } from './kept';
import { TablePage } from './table-page';
import { WhyCell } from './why';

const TableCard = ({ table }: { table: TableItem }) => {
  const sidebar = useSidebar();
  return (
    <li class={table.questions.length > 0 ? 'issue warning' : 'issue'}>
      <p class="issue-head">
        <button
          type="button"
          class="link"
          data-table={table.key}
          onClick={() => sidebar.showTable(table.key)}
        >
          {table.sheet}
        </button>
      </p>
      <TakenFor table={table} />
      <p class="quiet small">{tableWords(sidebar, table)}</p>
      <WitnessLines table={table} />
      <Questions table={table} />
    </li>
  );
};

/** Cards drawn at once; a workbook may have a tab for each officer. */
const PAGE = 30;

const Cards = ({ tables }: { tables: readonly TableItem[] }) => {
  const { tell } = useSidebar();
  const [pages, setPages] = useState(1);
  const left = tables.length - pages * PAGE;
  return (
    <>
      <ul class="rows">
        {tables.slice(0, pages * PAGE).map((table) => (
          <TableCard key={table.key} table={table} />
        ))}
      </ul>
      {left > 0 ? (
        <div class="buttons">
          <button type="button" onClick={() => setPages(pages + 1)}>
            {tell('more', { count: left })}
          </button>
        </div>
      ) : null}
    </>
  );
};

const isAsked = ({ questions }: TableItem): boolean => questions.length > 0;
const isAside = (table: TableItem): boolean => table.kind === 'text' && !isAsked(table);

const Aside = ({ tables }: { tables: readonly TableItem[] }) => {
  const { tell, state } = useSidebar();
  return (
    <>
      {tables.length > 0 ? (
        <details class="fold">
          <summary>{tell('others', { count: tables.length })}</summary>
          <Cards tables={tables} />
        </details>
      ) : null}
      {state.texts.length > 0 ? (
        <details class="fold">
          <summary>{tell('texts', { count: state.texts.length })}</summary>
          <ul class="plain-list">
            {state.texts.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
};

const AllTables = () => {
  const { tell, state } = useSidebar();
  const { tables } = state;
  const asked = tables.filter(isAsked);
  const tabs = new Set(tables.map(({ sheet }) => sheet)).size;
  return (
    <>
      <p class="hint">
        {tell('help')} {tell('found', { tables: tables.length, tabs })}
      </p>
      <WhyCell />
      {asked.length > 0 ? (
        <section class="group">
          <h3>{tell('asked', { count: asked.length })}</h3>
          <Cards tables={asked} />
        </section>
      ) : (
        <p class="hint">{tell('nothingAsked')}</p>
      )}
      <Cards tables={tables.filter((table) => !isAsked(table) && !isAside(table))} />
      <Aside tables={tables.filter(isAside)} />
      <KeptAnswers />
    </>
  );
};

/** What each tab and table was taken for, what is left to ask, and what was answered. */
export const ReadingView = () => {
  const { state, tableShown } = useSidebar();
  const table = state.tables.find(({ key }) => key === tableShown);
  if (table) return <TablePage key={table.key} table={table} />;
  return state.tables.length === 0 ? <EmptyWorkbook lacks="tables" /> : <AllTables />;
};
