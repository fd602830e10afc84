import { standingsOf } from '../../../domain/counting/compliance';
import { ledgerOf, type DayLedger } from '../../../domain/counting/day-count';
import { issueText } from '../../../i18n/issues/issue-text';
import type { Locale } from '../../../i18n/locale';
import { whyText } from '../../../i18n/why/why-text';
import type { TableReading } from '../../../intake/read-workbook';
import type { JudgedOffice } from '../judged-office';
import type { Place } from './address';
import { columnWords, tableWords } from './table-words';
import { tripWords } from './trip-words';

type Cell = Required<Place>;

const linesOf = ({ columns }: TableReading): number[] => columns.map(({ column }) => column);

/** Whether the table reaches over the column; one without known columns reaches over all. */
const isWithin = (table: TableReading, column: number): boolean => {
  const own = linesOf(table);
  return table.lies || own.length === 0 || (column >= Math.min(...own) && column <= Math.max(...own));
};

const holds = (table: TableReading, { sheet, row, column }: Cell): boolean =>
  table.sheet === sheet && table.rows.some((each) => each.row === row) && isWithin(table, column);

const rowWords = (locale: Locale, table: TableReading, row: number): string[] => {
  const use = table.rows.find((each) => each.row === row)?.use;
  if (use === undefined) return [whyText(locale, 'why.row.blank')];
  if (use === 'title') return [whyText(locale, 'why.title-row')];
  if (use === 'header' && table.headerRows.includes(row)) return [whyText(locale, 'why.heading')];
  return [whyText(locale, `why.row.${use}`)];
};

const issuesAt = (locale: Locale, { issues }: JudgedOffice, { sheet, row }: Cell): string[] => [
  ...new Set(
    issues.filter(({ at }) => at.sheet === sheet && at.row === row).map((issue) => issueText(locale, issue)),
  ),
];

/** Who a row of the roster is, and how many days count. */
const memberWords = (locale: Locale, ledger: DayLedger, { sheet, row }: Cell): string[] => {
  const { records } = ledger;
  const found = records.officers.find(({ source }) => source?.sheet === sheet && source.row === row);
  if (!found) return [];
  const standing = standingsOf(records, { kind: 'year' }, ledger).find(({ officer }) => officer === found);
  if (!standing?.subject) return [whyText(locale, 'why.free', { officer: found.name })];
  const { days, required } = standing;
  return [whyText(locale, 'why.member', { officer: found.name, days, required })];
};

const ofTab = (locale: Locale, { tables }: JudgedOffice, sheet: string): string[] => {
  const own = tables.filter((table) => table.sheet === sheet);
  return own.length === 0
    ? [whyText(locale, 'why.noTab')]
    : own.flatMap((table) => tableWords(locale, table, 'why.ownTable'));
};

const ofCell = (locale: Locale, office: JudgedOffice, at: Cell): string[] => {
  const table = office.tables.find((each) => holds(each, at));
  if (!table) return [whyText(locale, 'why.outside'), ...issuesAt(locale, office, at)];
  const ledger = ledgerOf(office.records);
  return [
    ...tableWords(locale, table, 'why.table'),
    ...columnWords(locale, table, table.lies ? at.row : at.column),
    ...(table.lies ? [] : rowWords(locale, table, at.row)),
    ...tripWords(locale, ledger, at.sheet, at.row),
    ...memberWords(locale, ledger, at),
    ...issuesAt(locale, office, at),
  ];
};

/** Why a cell, or every table of a tab, is read as it is: sentences, the widest matter first. */
export const whyOf = (locale: Locale, office: JudgedOffice, { sheet, row, column }: Place): string[] =>
  row === undefined
    ? ofTab(locale, office, sheet)
    : ofCell(locale, office, { sheet, row, column: column ?? 1 });
