import type { CellChange } from '../../../base/cell';
import { QUARTERS, type Period } from '../../../domain/days/period';
import type { Officer, OfficerId } from '../../../domain/people/officer';
import { newYearText } from '../../../i18n/new-year/new-year-text';
import type { TableReading } from '../../../intake/read-workbook';
import type { Field } from '../../../intake/words/headings/field';
import type { Edit, TabSpec, ValuesCopy } from '../../../output/edit';
import { findingsTab } from '../../../output/findings/findings-tab';
import { summaryTab } from '../../../output/summary/summary-tab';
import type { Fate } from '../../../sheets/anchored/carry-out';
import { applyEdits } from '../../../sheets/apply';
import { draftName } from '../../../sheets/own-tabs/draft';
import { standingTab } from '../../../sheets/own-tabs/standing-tab';
import { tabsCalling } from '../../../sheets/reading/calling-tabs';
import { RECALCULATED } from '../../catalogue';
import { Refusal } from '../../desk/refusal';
import type { Desk } from '../../desk/run';
import { carryCorrections } from '../../kept/corrections';
import { forgetLists } from '../../kept/lists';
import { forgetTabs } from '../../kept/tab-index';
import { findingsOf, meetingRegister } from '../findings/meetings';
import { findingsRegister } from '../findings/register';
import { officeBook } from '../office-book';
import { resultTabOf } from '../result/result-of';
import { openView, type View } from '../view';
import { anchoredRows } from '../writes/anchors';
import { carryOutWith, openJournalFor, plansFor, writeWhole } from '../writes/write-rows';
import { endCopying } from './book-copy';
import type { Years } from './copied-log';
import { newYearOf, settingTitles, type NewSettings, type NewYear } from './new-year';
import { newYearWords, tabsMade } from './new-year-words';
import { namesYear, tabNameOfYear } from './year-in-words';

/** The year's and its quarters' summaries, which the past year keeps. */
const PERIODS: readonly Period[] = [
  ...QUARTERS.map((quarter): Period => ({ kind: 'quarter', quarter })),
  { kind: 'year' },
];

/** The result tab of the past year under a name of its own: the one that others fetch goes on to the new year. */
const resultOfYear = ({ survey: { office, ledger }, desk }: View): TabSpec => {
  const result = resultTabOf(office, ledger, desk.locale);
  const { year } = office.records.policy;
  return { ...result, key: `${result.key}:${year}`, title: `${result.title} ${year}` };
};

const summaries = (view: View): TabSpec[] => {
  const {
    survey: { office },
    desk,
  } = view;
  if (office.records.officers.length === 0 || office.records.trips.length === 0) return [];
  const ofPeriods = PERIODS.map((period) => {
    const { records, ...book } = officeBook(office, period);
    return summaryTab({ ...book, locale: desk.locale, policy: records.policy });
  });
  return [...ofPeriods, resultOfYear(view)];
};

/** What was found in the year, so that what is open goes on from it. */
const followUp = (view: View): TabSpec[] => {
  const register = findingsRegister(view, findingsOf(view, meetingRegister(view)));
  return register.matters.length === 0 ? [] : [findingsTab(register, view.desk.locale)];
};

const valuesCopies = ({ desk }: View, { years }: NewYear): ValuesCopy[] => {
  const copies = tabsCalling(
    desk.spreadsheet,
    RECALCULATED.flatMap(({ name, meanwhile }) => [name, meanwhile]),
  ).map((of) => ({
    key: `values.${years.from}.${of}`,
    of,
    title: newYearText(desk.locale, 'year.values', { tab: of, year: years.from }),
  }));
  // A run that was cut off may have left one that calls still: its tab is copied anew in its place.
  const unfinished = new Set(copies.map(({ title }) => draftName(title)));
  return copies.filter(({ of }) => !unfinished.has(of));
};

/** What the past year keeps as values: summaries that nobody has made yet, and tabs whose formulas go on. */
interface Kept {
  readonly summaries: readonly TabSpec[];
  readonly values: readonly ValuesCopy[];
}

const keptOf = (view: View, year: NewYear): Kept => {
  const stands = (key: string): boolean => standingTab(view.desk.spreadsheet, { key }) !== undefined;
  return {
    summaries: [...summaries(view), ...followUp(view)].filter(({ key }) => !stands(key)),
    values: valuesCopies(view, year).filter(({ key }) => !stands(key)),
  };
};

/** Those of the officers who are said to have left. */
const leavingOf = ({ staying }: NewYear, ids: readonly OfficerId[]): Officer[] =>
  staying.filter(({ id, activeTo }) => ids.includes(id) && activeTo === undefined);

/** What opening the next year would do, and in which words it is told. */
interface PlannedYear {
  readonly year: NewYear;
  readonly words: readonly string[];
}

export const planYear = (view: View, ids: readonly OfficerId[] = []): PlannedYear => {
  const year = newYearOf(view);
  const { summaries: made, values } = keptOf(view, year);
  const words = newYearWords(view.desk.locale, year, {
    keeps: [...made, ...values].map(({ title }) => title),
    leaving: leavingOf(year, ids).map(({ name }) => name),
    lastDay: view.survey.office.records.policy.window.to,
  });
  return { year, words };
};

/** The column of the last day in office; in a list of reasons, days are those of a leave. */
const leavingColumn = ({ columns }: TableReading): number | undefined => {
  const columnFor = (wanted: Field): number | undefined =>
    columns.find(({ field }) => field === wanted)?.column;
  return columnFor('validTo') ?? (columnFor('reason') === undefined ? columnFor('end') : undefined);
};

/** Writes into cells that people keep, anchored. */
const writeCells = ({ desk, grids }: View, changes: readonly CellChange[]): void => {
  if (changes.length === 0) return;
  const plans = plansFor(desk, anchoredRows(grids, changes));
  const open = openJournalFor(desk, { kind: 'cells', plans });
  carryOutWith(desk, plans, open);
  open.close();
};

/** Notes in the roster on which day officers have left: the last one of the year. */
const leavingCells = (view: View, leaving: readonly Officer[]): CellChange[] => {
  const { tables, records } = view.survey.office;
  return leaving.map(({ source }) => {
    const table = tables.find(({ kind, sheet }) => kind === 'roster' && sheet === source?.sheet);
    const column = table && leavingColumn(table);
    if (source === undefined || column === undefined)
      throw new Refusal({ said: newYearText(view.desk.locale, 'year.noLeaving') });
    return { at: { sheet: source.sheet, row: source.row, column }, to: { day: records.policy.window.to } };
  });
};

/** What the past year's own lists get: who has left, and of which year its settings are. */
const ownCells = (view: View, { settings }: NewYear, leaving: readonly Officer[]): CellChange[] => [
  ...leavingCells(view, leaving),
  ...(settings.kind === 'copy' ? settings.stated : []),
];

const settingEdits = (settings: NewSettings): Edit[] => {
  if (settings.kind === 'moved') return [];
  return settings.kind === 'copy'
    ? [{ kind: 'prepare-copy', copy: settings.copy }]
    : settings.tabs.map((tab): Edit => ({ kind: 'create-tab', tab }));
};

/** In this order: what the year is told apart by stands last, so that a run that is cut off has turned nothing yet. */
const editsOf = ({ turned, logs, lists, settings, renamed }: NewYear, kept: Kept): Edit[] => [
  ...kept.summaries.map((tab): Edit => ({ kind: 'replace-tab', tab })),
  ...kept.values.map((copy): Edit => ({ kind: 'keep-values', copy })),
  ...turned.map(({ copy }): Edit => ({ kind: 'turn-tab', copy })),
  ...logs.map((copy): Edit => ({ kind: 'prepare-copy', copy })),
  ...lists.map((tab): Edit => ({ kind: 'create-tab', tab })),
  ...renamed,
  ...settingEdits(settings),
];

/** Tabs of settings and rounds whose names have the past year get the new one. */
const renamedSettings = (changes: readonly CellChange[], { from, to }: Years): Edit[] =>
  [...new Set(changes.map(({ at }) => at.sheet))]
    .filter((sheet) => namesYear(sheet, from))
    .map((sheet) => ({ kind: 'rename-tab', from: sheet, to: tabNameOfYear(sheet, from, to) }));

/**
 * In a copy of the book: settings and rounds become the new year's in one go, all of them or none, and what travelled
 * is not needed any more. Before that the copy is still the past year's, and is turned again from the start.
 */
const endTurning = (desk: Desk, { grids }: View, { isCopy, settings, years }: NewYear): void => {
  if (!isCopy) return;
  if (settings.kind === 'moved') {
    const plans = plansFor(desk, anchoredRows(grids, settings.changes));
    const isWhole = ({ moved, refused, closed }: Fate): boolean =>
      moved.length + refused.length + closed.length === 0;
    const { fate, close } = writeWhole(desk, plans, { entry: { kind: 'cells', plans }, isWhole });
    if (!isWhole(fate)) throw new Refusal({ said: newYearText(desk.locale, 'copy.changed') });
    close();
    applyEdits(desk.spreadsheet, renamedSettings(settings.changes, years));
  }
  endCopying(desk);
};

/** By which the new year's settings are found among what was made. */
const settingsMade = (settings: NewSettings): string =>
  settings.kind === 'made'
    ? (settings.tabs[settings.tabs.length - 1]?.key ?? '')
    : (settingTitles(settings)[0] ?? '');

const nextSteps = ({ locale }: Desk, { isCopy, lists, settings }: NewYear): string => {
  const rounds = lists.find(({ key }) => key.startsWith('rounds'));
  const titles = settingTitles(settings);
  const tab = titles[titles.length - 1] ?? '';
  if (isCopy) return newYearText(locale, 'copy.check', { settings: tab });
  return rounds
    ? newYearText(locale, 'year.check', { tab: rounds.title, settings: tab })
    : newYearText(locale, 'year.checkSettings', { settings: tab });
};

/**
 * Opens the year after the book's own beside it, and says what was made. Tabs that stand already are left alone, so
 * that what a run which was cut off had begun is finished by the next. Call it with the document locked.
 */
export const openYear = (desk: Desk, ids: readonly OfficerId[] = []): string => {
  const view = openView(desk);
  const year = newYearOf(view);
  const kept = keptOf(view, year);
  writeCells(view, ownCells(view, year, leavingOf(year, ids)));
  desk.progress.writing();
  const made = applyEdits(desk.spreadsheet, editsOf(year, kept)).tabs;
  carryCorrections([
    ...year.renamed.map(({ from, to }) => ({ from, to })),
    ...[...year.logs, ...year.turned.map(({ copy }) => copy)].map(({ of, title }) => ({
      from: of,
      to: title,
    })),
  ]);
  endTurning(desk, view, year);
  forgetTabs();
  forgetLists();
  const shown = year.lists.find(({ key }) => key.startsWith('rounds'))?.key ?? settingsMade(year.settings);
  made.get(shown)?.activate();
  const done = { year: year.years.to, tabs: tabsMade(year).join(', ') };
  return `${newYearText(desk.locale, year.isCopy ? 'copy.done' : 'year.done', done)} ${nextSteps(desk, year)}`;
};
