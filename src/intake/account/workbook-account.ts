import type { Grid } from '../../base/grid';
import { once } from '../../base/once';
import type { Issue } from '../../domain/issue';
import type { OfficeLists } from '../lists/office-lists';
import { columnOf, type SettledTable } from '../tables/heading/table';
import { IS_WRITTEN_AFTERWARDS, TELLS_WHEN } from '../words/headings/field-sets';
import { stageOfHeading } from '../words/stages';
import { warning } from '../cells/issues';
import { headingsOf } from '../tables/alike-tables';
import { peopleOfTable } from '../rows/people-of-table';
import type { HeardFigures } from '../witnesses/own-figures';
import { countedTrips } from '../witnesses/told-days';
import type { WitnessedTable } from '../witnesses/witness';
import { changedInWords } from './changed-in-words';
import { excusedInWords } from './excused-in-words';
import { askedTogether } from './asked-together';
import { headerIssues, textTabIssues, type Surroundings } from './header-issues';
import { listIssues } from './list-issues';
import { withRowsLeft } from './rows-left';
import { unreadTabs } from './unread-tabs';
import { readingOf, readingOfText, type TableReading } from './table-reading';

/** All that was read of a workbook. */
export interface ReadWorkbook {
  readonly office: OfficeLists;
  readonly tables: readonly SettledTable[];
  /** What came of the tables of trips. */
  readonly trips: readonly WitnessedTable[];
  /** What the office counted itself. */
  readonly figures: readonly HeardFigures[];
  /** Tabs without any table. */
  readonly texts: readonly Grid[];
}

export interface WorkbookAccount {
  readonly issues: readonly Issue[];
  readonly tables: readonly TableReading[];
}

/** The dates stand under words of what was done, beside those that were planned: `Đăng ký | Thực hiện`. */
const isDatedAfterwards = ({ columns }: SettledTable): boolean =>
  columns.some(({ field, heading }) => TELLS_WHEN.has(field) && stageOfHeading(heading) === 'result');

/** A title of registrations, and nothing in the workbook that says what came of them: they count, and that is asked. */
const countedPlans = (trips: readonly WitnessedTable[]): Issue[] => {
  const plans = trips.filter(
    ({ table, context, status }) =>
      context.registration &&
      status === 'done' &&
      table.said === undefined &&
      !isDatedAfterwards(table) &&
      !IS_WRITTEN_AFTERWARDS.some((field) => columnOf(table, field) !== undefined),
  );
  const [first] = plans;
  if (!first) return [];
  const { grid, top } = first.table;
  return [
    warning(
      'PLAN_COUNTED',
      { sheet: grid.sheet, row: top },
      { params: { value: grid.sheet, count: plans.length } },
    ),
  ];
};

const surroundingsOf = (office: OfficeLists, trips: readonly WitnessedTable[]): Surroundings => ({
  hasTrips: trips.length > 0,
  window: office.policy.window,
  names: office.names,
  officers: office.officers.map(({ name }) => name),
  counted: once(() => new Set(trips.flatMap(({ table }) => [...peopleOfTable(table, office.names)]))),
  logs: new Set(trips.map(({ table }) => headingsOf(table)).filter((headings) => headings !== '')),
});

/** What every table was taken for. */
const readingsOf = ({
  tables,
  trips,
  figures,
}: Pick<ReadWorkbook, 'tables' | 'trips' | 'figures'>): TableReading[] => {
  const readOf = new Map(trips.map((read) => [read.table, read]));
  const counts = new Map(figures.map(({ table, witness }) => [table, { witnesses: [witness] }]));
  return tables.map((table): TableReading => {
    const read = readOf.get(table);
    const kind = read?.isCopy === true || table.isCopy ? ({ kind: 'other' } as const) : {};
    if (!read) return readingOf(table, { ...kind, ...counts.get(table) });
    const { context, rows, witnesses, status } = read;
    return readingOf(table, { ...context, ...kind, rows, witnesses, planned: status === 'registered' });
  });
};

/** Pass 10: what was not understood, and what became of every table, row and tab. */
export const accountOf = ({ office, tables, trips, figures, texts }: ReadWorkbook): WorkbookAccount => {
  const around = surroundingsOf(office, trips);
  const summed = new Set(figures.filter(({ sumsUp }) => sumsUp).map(({ table }) => table));
  const readings = readingsOf({ tables, trips, figures });
  const issues = [
    ...office.issues,
    ...trips.flatMap(({ issues: own, doubts }) => [...doubts, ...own]),
    ...countedPlans(trips),
    ...figures.flatMap(({ doubts }) => doubts),
    ...headerIssues(
      tables.filter((table) => !summed.has(table)),
      around,
    ),
    ...texts.flatMap((grid) => textTabIssues(grid, around)),
  ];
  const told = new Set(issues.map(({ at }) => at.sheet));
  const read = { tables, texts };
  return {
    issues: [
      ...askedTogether([...issues, ...unreadTabs(read, around, told)], tables),
      ...listIssues(tables, issues),
      ...changedInWords(trips, texts, { office, counted: countedTrips(trips, office.policy) }),
      ...excusedInWords(read, office, around),
    ],
    tables: [
      ...withRowsLeft(
        readings,
        tables.map(({ grid }) => grid),
      ),
      ...texts.filter(({ cells }) => cells.length > 0).map(readingOfText),
    ],
  };
};
