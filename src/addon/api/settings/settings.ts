import type { Cell, CellChange, CellRef } from '../../../base/cell';
import { fromIso } from '../../../base/day';
import type { Grid } from '../../../base/grid';
import type { Field } from '../../../intake/words/headings/field';
import type { RowsToMake } from '../../../sheets/anchored/plan';
import type { Quarter } from '../../../domain/days/period';
import { newWorkbookWords } from '../../../i18n/new-workbook/new-workbook-words';
import { quarterName } from '../../../i18n/format';
import {
  settingsChangeSchema,
  type DutyForm,
  type PolicyForm,
  type SettingsChange,
} from '../../../protocol/settings';
import type { TableReading } from '../../../intake/read-workbook';
import { readSettingName } from '../../../intake/words/lists/setting-words';
import { textAt } from '../../../intake/cells/grid-cells';
import type { Edit } from '../../../output/edit';
import { newTabs } from '../../../output/new-workbook/tabs';
import { applyEdits } from '../../../sheets/apply';
import { anchoredRows, gridsWithRoom, rowsToMake } from '../../office/writes/anchors';
import { plansFor } from '../../office/writes/write-rows';
import { writing } from '../answer';
import { fieldText } from '../../../i18n/fields/field-text';
import { ApiRefusal } from '../api-refusal';
import { dutyChanges } from './duty-cells';
import { endOfList, listChanges, missingRows, type ListRow } from './list-rows';
import { settingRows } from './setting-rows';
import { settingsOf } from './settings-of';
import { fieldPlaces } from '../trips/trip-tables';
import { openView, type View } from '../../office/view';
import { ownList, withoutOtherYears } from './own-list';
import { requireAccess } from '../access';
import { writeAll } from '../write-all';
import { freshState } from '../panel-state';

type ListKind = 'settings' | 'rounds' | 'exemptions' | 'holidays';

const newTab = ({ desk, survey }: View, kind: ListKind): Edit => {
  const { year } = survey.office.records.policy;
  const tab = newTabs(newWorkbookWords(desk.locale), year).find(({ key }) => key === kind);
  if (!tab) throw new ApiRefusal('not-found', 'refuse.table');
  // The days off of a new workbook are no part of this office's list: it saves its own.
  const cells =
    kind === 'settings'
      ? tab.cells
      : tab.cells.map((row, index) => (index === 0 ? row : row.map((): Cell => '')));
  return { kind: 'create-tab', tab: { ...tab, cells } };
};

/** The list's table; where the workbook has none, its tab is made and read. */
const listTable = (view: View, kind: ListKind): { view: View; table: TableReading } => {
  const known = ownList(view, kind);
  if (known) return { view, table: known };
  applyEdits(view.desk.spreadsheet, [newTab(view, kind)]);
  const after = openView(view.desk);
  const made = ownList(after, kind);
  if (!made) throw new ApiRefusal('not-found', 'refuse.table');
  return { view: after, table: made };
};

const gridOf = ({ grids }: View, table: TableReading): Grid => {
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  if (!grid) throw new ApiRefusal('not-found', 'refuse.table');
  return grid;
};

/** Where rows are written that may not have a place yet. */
interface Place {
  readonly view: View;
  readonly grid: Grid;
  /** The last row above those that are new. */
  readonly end: number;
  /** How many rows are new. */
  readonly count: number;
  readonly columns: readonly number[];
}

/** Rows to be made where the next ones are not free: nothing that stands below is written over. */
const roomFor = ({ grid, end, count, columns }: Place): RowsToMake | undefined => {
  const isFree = (row: number): boolean => columns.every((column) => textAt(grid, row, column) === '');
  let free = 0;
  while (free < count && isFree(end + free + 1)) free += 1;
  return free < count ? rowsToMake(grid, end + free, count - free) : undefined;
};

/** Sheets works these out where the office lets it. */
const COMPUTED: readonly Field[] = ['days', 'ordinal'];

const write = (place: Place, changes: readonly CellChange[], table: TableReading): void => {
  const { view, grid } = place;
  const make = roomFor(place);
  const grids = make === undefined ? view.grids : gridsWithRoom(view.grids, make);
  const plans = plansFor(view.desk, anchoredRows(grids, changes), make);
  const computed = [...fieldPlaces(table)].flatMap(([field, column]) =>
    COMPUTED.includes(field) ? [column] : [],
  );
  const isComputed = ({ sheet, column = 0 }: CellRef): boolean =>
    sheet === grid.sheet && computed.includes(column);
  writeAll(view.desk, plans, { kind: 'cells', plans }, isComputed)();
};

/** The settings tab as rows of names and values; it is made where the workbook has none. */
const settingsTab = (start: View) => {
  const { view, table } = listTable(start, 'settings');
  const grid = gridOf(view, table);
  const columns = fieldPlaces(table);
  const names = columns.get('parameter') ?? 1;
  const values = columns.get('value') ?? names + 1;
  const rows = table.rows.map(({ row }) => row).filter((row) => !table.headerRows.includes(row));
  const settingAt = (row: number) => readSettingName(textAt(grid, row, names));
  const end = Math.max(...table.headerRows, ...rows);
  const writeSettings = (changes: readonly CellChange[]): void => {
    const count = new Set(changes.map(({ at }) => at.row).filter((row) => row > end)).size;
    write({ view, grid, end, count, columns: [names, values] }, changes, table);
  };
  return { view, sheet: table.sheet, names, values, rows, below: end + 1, settingAt, writeSettings };
};

const savePolicy = (start: View, form: PolicyForm): void => {
  const { view, sheet, names, values, rows, below, settingAt, writeSettings } = settingsTab(start);
  let next = below;
  const changes = settingRows(view.survey.say, form).flatMap(({ setting, name, value }): CellChange[] => {
    const known = rows.find((row) => settingAt(row) === setting);
    if (known === undefined && value === '') return [];
    const row = known ?? next++;
    const at = (column: number) => ({ sheet, row, column });
    const named = known === undefined || setting === 'exemption';
    return [...(named ? [{ at: at(names), to: name }] : []), { at: at(values), to: value }];
  });
  writeSettings(changes);
};

const saveDuties = (start: View, forms: readonly DutyForm[]): void => {
  const { view, rows, settingAt, writeSettings, ...tab } = settingsTab(start);
  const own = rows.filter((row) => settingAt(row) === 'duty');
  writeSettings(dutyChanges(view.desk.locale, forms, { ...tab, rows: own }));
};

/** What is typed must not get lost for want of a column; days and departments follow from the rest. */
const requireColumns = ({ survey }: View, table: TableReading, rows: readonly ListRow[]): void => {
  const columns = fieldPlaces(table);
  const isTyped = rows.some(({ document = '' }) => document !== '');
  if (isTyped && !columns.has('document'))
    throw new ApiRefusal('not-found', 'refuse.columns', { columns: fieldText(survey.locale, 'document') });
};

const saveList = (start: View, kind: ListKind, rows: readonly ListRow[]): void => {
  const { view, table } = listTable(start, kind);
  requireColumns(view, table, rows);
  const columns = table.columns.map(({ column }) => column);
  const grid = gridOf(view, table);
  const own = withoutOtherYears(table, grid, view.survey.office.records.policy.window);
  const end = endOfList(table);
  write({ view, grid, end, count: missingRows(own, rows), columns }, listChanges(own, rows, end), table);
};

const dayCell = (iso: string): Cell => {
  const day = fromIso(iso);
  return day === undefined ? '' : { day };
};

const spanCells = ({ from, to }: { from: string; to: string }): ListRow => {
  const [first, last] = [fromIso(from), fromIso(to)];
  if (first === undefined || last === undefined || last < first)
    throw new ApiRefusal('bad-request', 'refuse.blocked', { reason: `${from}–${to}` });
  return { start: { day: first }, end: { day: last }, days: last - first + 1 };
};

type Change<Section extends SettingsChange['section']> = Extract<SettingsChange, { section: Section }>;

const roundRow = ({ quarter, number, span }: Change<'rounds'>['rows'][number]): ListRow => ({
  quarter: quarterName(quarter as Quarter),
  round: number,
  ...spanCells(span),
});

const holidayRow =
  ({ survey: { say } }: View) =>
  ({ day, kind, name }: Change<'holidays'>['rows'][number]): ListRow => ({
    dates: dayCell(day),
    start: dayCell(day),
    holiday: name,
    dayType: say(`dayType.${kind}`),
  });

const exemptionRow =
  ({ survey }: View) =>
  ({ officer, reasonText, span, document }: Change<'exemptions'>['rows'][number]): ListRow => {
    const known = survey.office.records.officers.find(({ id }) => id === officer);
    if (!known) throw new ApiRefusal('not-found', 'refuse.officer', { name: officer });
    const { name, department } = known;
    return { officer: name, department, reason: reasonText, document, ...spanCells(span) };
  };

const save = (view: View, change: SettingsChange): void => {
  switch (change.section) {
    case 'policy':
      savePolicy(view, change.policy);
      break;
    case 'duties':
      saveDuties(view, change.rows);
      break;
    case 'rounds':
      saveList(view, 'rounds', change.rows.map(roundRow));
      break;
    case 'holidays':
      saveList(view, 'holidays', change.rows.map(holidayRow(view)));
      break;
    case 'exemptions':
      saveList(view, 'exemptions', change.rows.map(exemptionRow(view)));
      break;
  }
};

/** The section as the panel is told of it. */
const sectionOf = ({ survey }: View, section: SettingsChange['section']): unknown => {
  const settings = settingsOf(survey, {});
  return section === 'policy'
    ? { section, policy: settings.policy }
    : { section, rows: settings[section].rows };
};

/** What another has written since the section was shown is not written over. */
const requireUnchanged = (view: View, was: SettingsChange): void => {
  const now = settingsChangeSchema().parse(sectionOf(view, was.section));
  if (JSON.stringify(now) !== JSON.stringify(was)) throw new ApiRefusal('not-found', 'refuse.changed');
};

/** Saves one section of the settings into the workbook's own tabs, where everyone can see it. */
export const apiSaveSettings = writing('apiSaveSettings', (desk, { change, was, period }) => {
  const view = openView(desk);
  requireAccess(view, 'manage');
  if (was) requireUnchanged(view, was);
  save(view, change);
  return { state: freshState(desk, period) };
});
