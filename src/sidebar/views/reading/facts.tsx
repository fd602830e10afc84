import type { TableItem } from '../../../protocol/tables';
import { isReadingWord } from '../../../i18n/reading/reading-text';
import type { ReadingWord } from '../../../i18n/reading/vi';
import { takenWord, whyText } from '../../../i18n/why/why-text';
import { useSidebar, type Sidebar } from '../../sidebar-context';
import { Icon } from '../../parts/icons';

const othersOf = ({ rows }: TableItem): number => rows.others.reduce((sum, { count }) => sum + count, 0);

/** How many rows it has, and of what. */
const rowsWords = ({ tell }: Sidebar, table: TableItem): string => {
  const { trips, asked } = table.rows;
  const others = othersOf(table);
  return table.kind === 'trips'
    ? tell('rowsLine', {
        trips,
        ...(others > 0 ? { others } : {}),
        ...(asked > 0 ? { asked } : {}),
      })
    : tell('recordsLine', { count: trips + asked + others });
};

/** So many are named; who has more of one form needs no list of thirty. */
const NAMED_TABS = 3;

/** The first tabs of several by name, and how many more there are. */
export const tabsNamed = (tabs: readonly string[]): { readonly tabs: string; readonly more?: number } => ({
  tabs: tabs.slice(0, NAMED_TABS).join(', '),
  ...(tabs.length > NAMED_TABS ? { more: tabs.length - NAMED_TABS } : {}),
});

/** What is said of the table holds of the other tables of that form too. */
export const Alike = ({ table: { alike } }: { table: TableItem }) => {
  const { tell } = useSidebar();
  return alike.length > 0 ? <p class="hint">{tell('alike', tabsNamed(alike))}</p> : null;
};

/** In one line: what the table is, where, and how many rows it has. */
export const tableWords = (sidebar: Sidebar, table: TableItem): string => {
  const { tell } = sidebar;
  const range =
    table.lastRow > 0
      ? tell('range', { from: String(table.firstRow), to: String(table.lastRow) })
      : tell('noRows');
  return [range, rowsWords(sidebar, table)].join(' · ');
};

export const TakenFor = ({ table }: { table: TableItem }) => {
  const { tell, locale } = useSidebar();
  const isOpen = table.questions.length > 0;
  return (
    <p class={isOpen ? 'taken warn' : 'taken'}>
      {whyText(locale, takenWord(table.takenFor))}
      {table.said ? <span class="chip">{tell('said')}</span> : null}
      {table.confirmed ? <span class="chip good">{tell('confirmed')}</span> : null}
    </p>
  );
};

const useOf = (use: string): ReadingWord => {
  const word = `use.${use}`;
  return isReadingWord(word) ? word : 'use.record';
};

/** Every row of the table, by what it is. */
export const RowCounts = ({ table }: { table: TableItem }) => {
  const { tell, number } = useSidebar();
  const { trips, asked, others } = table.rows;
  const lines: readonly (readonly [string, number])[] = [
    [tell('rows.trips'), trips],
    [tell('rows.asked'), asked],
    ...others.map(({ use, count }): [string, number] => [tell(useOf(use)), count]),
  ];
  return (
    <>
      <h4>{tell('rows.title')}</h4>
      <dl class="pairs">
        {lines
          .filter(([, count]) => count > 0)
          .map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{number(count)}</dd>
            </div>
          ))}
      </dl>
    </>
  );
};

const witnessWord = (name: string): ReadingWord => {
  const word = `witness.${name}`;
  return isReadingWord(word) ? word : 'witness.other';
};

/** The sheet's own figures that were asked, and what they say; a tick where they agree. */
export const WitnessLines = ({ table }: { table: TableItem }) => {
  const { tell, number } = useSidebar();
  if (table.witnesses.length === 0) return null;
  return (
    <ul class="plain-list">
      {table.witnesses.map(({ name, asked, agreed }) => (
        <li key={name} class="duty-line">
          <span>{tell(witnessWord(name))}</span>
          <span class={agreed === asked ? 'good-text' : 'need-text'}>
            {agreed === asked ? <Icon name="check" size={16} /> : null}
            {tell('witness.agrees', { agreed: number(agreed), asked: number(asked) })}
          </span>
        </li>
      ))}
    </ul>
  );
};

export const Witnesses = ({ table }: { table: TableItem }) => {
  const { tell } = useSidebar();
  if (table.kind !== 'trips') return null;
  return (
    <>
      <h4>{tell('witness.title')}</h4>
      {table.witnesses.length === 0 ? <p class="hint">{tell('witness.none')}</p> : null}
      <WitnessLines table={table} />
    </>
  );
};
