import { addDays } from '../../../base/day';
import type { Cell, CellChange } from '../../../base/cell';
import type { Grid } from '../../../base/grid';
import type { Round } from '../../../domain/days/round';
import type { Officer } from '../../../domain/people/officer';
import { policyOfYear } from '../../../domain/years/policy-of-year';
import { yearsOf } from '../../../domain/years/records-of-year';
import { spanOn } from '../../../domain/years/years-on';
import { formatDay, quarterName } from '../../../i18n/format';
import { newWorkbookWords } from '../../../i18n/new-workbook/new-workbook-words';
import { newYearText } from '../../../i18n/new-year/new-year-text';
import type { Locale } from '../../../i18n/locale';
import type { TableReading } from '../../../intake/read-workbook';
import { fold } from '../../../intake/text/fold';
import type { Edit, PreparedCopy, TabSpec } from '../../../output/edit';
import { newTabs } from '../../../output/new-workbook/tabs';
import { Refusal } from '../../desk/refusal';
import { hasYearlessFindings } from '../findings/meetings';
import type { View } from '../view';
import { isCopyOf } from './book-copy';
import { copiedLog, needsItsYear, turnedLog, type TurnedLog, type Years } from './copied-log';
import { copiedSettings, movedDates, movedSettings, statedSettings, yearStated } from './copied-settings';
import { linedTable, type LinedTable } from './entry-lines';
import { namesYear, tabNameOfYear } from './year-in-words';

/** All that opening the next year would do, to be shown before it is done. */
export interface NewYear {
  readonly years: Years;
  /** In a copy of the book: tabs turned where they stand. */
  readonly turned: readonly TurnedLog[];
  readonly isCopy: boolean;
  /** Logs of the new year, in the layout of the departments' own. */
  readonly logs: readonly PreparedCopy[];
  /** Lists of the new year that the workbook lacks yet. */
  readonly lists: readonly TabSpec[];
  readonly settings: NewSettings;
  readonly renamed: readonly Extract<Edit, { kind: 'rename-tab' }>[];
  /** The rounds as they are moved, to be confirmed. */
  readonly rounds: readonly Round[];
  /** Who has left by the roster before the new year begins, and who is in office then. */
  readonly left: readonly Officer[];
  readonly staying: readonly Officer[];
  /** Tabs of trips whose layout can't be copied. */
  readonly skipped: readonly string[];
  /** Rows of the workbook that can't be counted: a slip in a year is read otherwise once there are two. */
  readonly blocked: number;
}

/** By what the two years are told apart, the new year's last. */
export type NewSettings =
  /** The office's own tab once more; `stated` says in it of which year it is, where it does not. */
  | { readonly kind: 'copy'; readonly copy: PreparedCopy; readonly stated: readonly CellChange[] }
  /** The office's own tab, and its rounds, changed where they stand, in a copy of the book. */
  | { readonly kind: 'moved'; readonly tab: string; readonly changes: readonly CellChange[] }
  /** A tab for each of the two years, where the book has none; in a copy for the new one. */
  | { readonly kind: 'made'; readonly tabs: readonly TabSpec[] };

/** The titles of the settings tabs that are made. */
export const settingTitles = (settings: NewSettings): string[] => {
  if (settings.kind === 'moved') return [settings.tab];
  return settings.kind === 'copy' ? [settings.copy.title] : settings.tabs.map(({ title }) => title);
};

/** So many days before the new year begins it may be opened. */
const EARLIEST = 123;

const refusal = (...words: Parameters<typeof newYearText>): Refusal =>
  new Refusal({ said: newYearText(...words) });

const isOfTrips = ({ kind }: TableReading): boolean => kind === 'trips-long' || kind === 'trips-wide';

/** Google's own heading of a form's answers: they go on to come into the very tab to which the form is bound. */
const isOfForm = ({ columns }: TableReading): boolean =>
  columns.some(({ heading }) => ['dau thoi gian', 'timestamp'].includes(fold(heading)));

const tablesOn = (tables: readonly TableReading[], sheet: string): TableReading[] =>
  tables.filter((table) => table.sheet === sheet && table.kind !== 'other');

const roundChanges = ({ survey, grids }: View, years: Years): CellChange[] =>
  survey.office.tables
    .filter(({ kind }) => kind === 'rounds')
    .flatMap((table) => {
      const grid = grids.find(({ sheet }) => sheet === table.sheet);
      return grid === undefined ? [] : movedDates(grid, table, years);
    });

const madeSettings = ({ survey, desk: { locale } }: View, years: Years, isCopy: boolean): NewSettings => {
  const { policy } = survey.office.records;
  const next = policyOfYear(policy, years.to);
  const words = newWorkbookWords(locale);
  const tabs = (isCopy ? [next] : [policy, next]).flatMap((own) => statedSettings(words, own, own.year));
  return { kind: 'made', tabs };
};

/** The settings of both years. Throws a refusal where they do not stand by themselves. */
const settingsOf = (view: View, years: Years, isCopy: boolean): NewSettings => {
  const { survey, grids, desk } = view;
  const { tables } = survey.office;
  const table = tables.find(({ kind }) => kind === 'settings');
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  if (table === undefined || grid === undefined) return madeSettings(view, years, isCopy);
  const [name] = newWorkbookWords(desk.locale).settings.rows.year;
  if (isCopy) {
    const changes = [...roundChanges(view, years), ...movedSettings(grid, table, years, name)];
    return { kind: 'moved', tab: grid.sheet, changes };
  }
  if (tablesOn(tables, table.sheet).some(({ kind }) => kind !== 'settings'))
    throw refusal(desk.locale, 'year.mixed', { tab: table.sheet });
  const stated = yearStated(grid, table, years.from, name);
  return { kind: 'copy', copy: copiedSettings(grid, table, years, stated), stated };
};

interface LogTab {
  readonly grid: Grid;
  readonly own: readonly LinedTable[];
}

/** Tabs of trips of the book's own year: those of years that are over were turned when they ended. */
const logTabs = ({ survey: { office }, grids }: View, year: number, isCopy: boolean) => {
  const others = yearsOf(office.records).filter((other) => other !== year);
  const tabs = grids.flatMap((grid) => {
    const own = tablesOn(office.tables, grid.sheet);
    const isMade = namesYear(grid.sheet, year + 1);
    if (!own.some(isOfTrips) || (own.some(isOfForm) && !isCopy) || isMade) return [];
    const isOther = (other: number): boolean =>
      namesYear(grid.sheet, other) || own.some((table) => table.year === other);
    return others.some(isOther) && !isOther(year) ? [] : [{ grid, own }];
  });
  const isMixed = ({ own }: (typeof tabs)[number]): boolean => !own.every(isOfTrips);
  const copies = tabs
    .filter((tab) => !isMixed(tab))
    .map(({ grid, own }): LogTab => ({
      grid,
      own: own.map((table) => linedTable(grid, table, office.records)),
    }));
  return { copies, skipped: tabs.filter(isMixed).map(({ grid }) => grid.sheet) };
};

const dayCells = ({ from, to }: Round['span']): Cell[] => [{ day: from }, { day: to }, to - from + 1];

/** The tab of rounds as a new workbook has it, with the moved rounds and the word that they are to be confirmed. */
const roundsTab = (tab: TabSpec, rounds: readonly Round[], { from, to }: Years, locale: Locale): TabSpec => {
  const [heading = [], ...blank] = tab.cells;
  const note = newYearText(locale, 'year.roundMoved', { year: from });
  const rows = rounds.map(({ quarter, number, span }): Cell[] => [
    quarterName(quarter),
    number,
    ...dayCells(span),
    note,
  ]);
  const room = blank.slice(rows.length).map((row): Cell[] => [...row, '']);
  return {
    ...tab,
    key: `rounds.${to}`,
    title: newYearText(locale, 'year.tabOf', { tab: tab.title, year: to }),
    cells: [[...heading, newYearText(locale, 'year.roundNote')], ...rows, ...room],
    styles: tab.styles.map(({ area, style }) => ({
      area: area.right === heading.length && area.left === 1 ? { ...area, right: area.right + 1 } : area,
      style,
    })),
    columnWidths: [...tab.columnWidths, 240],
  };
};

const newLists = (
  { survey: { office, locale } }: View,
  years: Years,
  rounds: readonly Round[],
): TabSpec[] => {
  const tabs = newTabs(newWorkbookWords(locale), years.to);
  const tabOf = (key: string): TabSpec[] => tabs.filter((tab) => tab.key === key);
  const title = (tab: TabSpec): string =>
    newYearText(locale, 'year.tabOf', { tab: tab.title, year: years.to });
  const lists = office.tables.map(({ kind }) => kind);
  return [
    ...(rounds.length === 0 ? [] : tabOf('rounds').map((tab) => roundsTab(tab, rounds, years, locale))),
    ...(lists.includes('holidays')
      ? tabOf('holidays').map((tab) => ({ ...tab, key: `holidays.${years.to}`, title: title(tab) }))
      : []),
  ];
};

const movedRounds = ({ survey: { office } }: View, years: Years): Round[] => {
  const { rounds, policy } = office.records;
  const own = rounds.filter(({ span }) => policy.window.from <= span.to && span.from <= policy.window.to);
  return own.map((round) => ({ ...round, span: spanOn(round.span, years.to - years.from) }));
};

/** Tabs that need their year in their names: of trips that are copied, and of what was found on them. */
const renamedTabs = (grids: readonly Grid[], copies: readonly LogTab[], year: number): NewYear['renamed'] =>
  grids
    .filter((grid) => {
      const copy = copies.find((other) => other.grid === grid);
      return copy === undefined ? hasYearlessFindings(grid, year) : needsItsYear(grid, copy.own);
    })
    .map(({ sheet }) => ({ kind: 'rename-tab', from: sheet, to: tabNameOfYear(sheet, year, year) }));

/**
 * What is to be done to open the year after the book's own. Throws a refusal where it is too early, or where the
 * settings share their tab with another table: the years could not be told apart afterwards.
 */
export const newYearOf = (view: View): NewYear => {
  const { survey, desk } = view;
  const { policy, officers } = survey.office.records;
  const years = { from: policy.year, to: policy.year + 1 };
  const { window } = policyOfYear(policy, years.to);
  if (desk.today < addDays(window.from, -EARLIEST))
    throw refusal(desk.locale, 'year.early', { year: years.to, day: formatDay(window.from) });
  const isCopy = isCopyOf(desk, years.from);
  const settings = settingsOf(view, years, isCopy);
  const { copies, skipped } = logTabs(view, years.from, isCopy);
  const rounds = movedRounds(view, years);
  const hasLeft = ({ activeTo }: Officer): boolean => activeTo !== undefined && activeTo < window.from;
  return {
    years,
    isCopy,
    turned: isCopy ? copies.map(({ grid, own }) => turnedLog(grid, own, years)) : [],
    logs: isCopy ? [] : copies.map(({ grid, own }) => copiedLog(grid, own, years)),
    lists: isCopy ? [] : newLists(view, years, rounds),
    settings,
    renamed: renamedTabs(view.grids, copies, years.from).filter(
      ({ from }) => !isCopy || !copies.some(({ grid }) => grid.sheet === from),
    ),
    rounds,
    left: officers.filter(hasLeft),
    staying: officers.filter((officer) => !hasLeft(officer)),
    skipped,
    blocked: survey.office.records.blocked.length,
  };
};
