import { departmentOn } from '../../domain/people/department';
import type { Standing, Tally } from '../../domain/counting/standing';
import { ratioText } from '../paper/figures';
import type { PaperTable, TableColumn } from '../paper/paper';
import { departmentColumns, departmentRow, totalRow } from './department-columns';
import { addRegistrations, registrationsByDepartment, type Registrations } from '../book/registrations';
import {
  countReports,
  type OwedReport,
  type ReportCounts,
  type ReportState,
} from '../book/report-timeliness';
import { visitsOf } from '../book/shares';
import type { Telling } from '../book/telling';

const tallyCells = (tally: Tally, standings: readonly Standing[]): (string | number)[] => [
  tally.total,
  tally.subject,
  tally.days,
  visitsOf(standings),
  tally.subject === 0 ? '' : tally.mean,
  ratioText(tally.went),
  ratioText(tally.met),
];

/** Departments in the roster's order, and the office. */
export const departmentsTable = (telling: Telling, caption: string): PaperTable => {
  const { book, words } = telling;
  const rows = book.departments
    .filter(({ tally }) => tally.total > 0)
    .map(({ department, tally, standings }, index) =>
      departmentRow(telling, department, index, tallyCells(tally, standings)),
    );
  return {
    kind: 'table',
    caption,
    columns: [
      ...departmentColumns(words),
      { label: words('column.people'), share: 9, format: 'count' },
      { label: words('column.subject'), share: 9, format: 'count' },
      { label: words('column.days'), share: 9, format: 'days' },
      { label: words('column.visits'), share: 9, format: 'count' },
      { label: words('column.mean'), share: 9, format: 'mean' },
      { label: words('column.went'), share: 10, format: 'text', align: 'center' },
      { label: words('column.met'), share: 10, format: 'text', align: 'center' },
    ],
    rows: [...rows, totalRow(words, tallyCells(book.tally, book.standings))],
  };
};

const registrationCells = (of: Registrations): number[] => [
  of.registered,
  of.done,
  of.open,
  of.dropped,
  of.doneDays,
  of.plannedDays,
];

export const registrationsTable = (telling: Telling, caption: string): PaperTable => {
  const { words, book } = telling;
  const all = registrationsByDepartment(book).filter(({ of }) => of.registered > 0 || of.doneDays > 0);
  return {
    kind: 'table',
    caption,
    columns: [
      ...departmentColumns(words),
      { label: words('column.registeredVisits'), share: 10, format: 'count' },
      { label: words('column.doneVisits'), share: 10, format: 'count' },
      { label: words('column.openVisits'), share: 10, format: 'count' },
      { label: words('column.droppedVisits'), share: 10, format: 'count' },
      { label: words('column.days'), share: 10, format: 'days' },
      { label: words('column.plannedDays'), share: 12, format: 'days' },
    ],
    rows: [
      ...all.map(({ department, of }, index) =>
        departmentRow(telling, department, index, registrationCells(of)),
      ),
      totalRow(words, registrationCells(addRegistrations(all.map(({ of }) => of)))),
    ],
  };
};

const STATES: readonly (readonly [ReportState, 'onTime' | 'late' | 'missing' | 'pending' | 'undated'])[] = [
  ['on-time', 'onTime'],
  ['late', 'late'],
  ['missing', 'missing'],
  ['undated', 'undated'],
  ['pending', 'pending'],
];

const stateCells = (counts: ReportCounts): number[] => STATES.map(([state]) => counts[state]);

export const reportsTable = (
  telling: Telling,
  reports: readonly OwedReport[],
  caption: string,
): PaperTable => {
  const { words, book } = telling;
  const departments = book.departments.map(({ department }) => department);
  const rows = departments
    .map((department) => ({
      department,
      own: reports.filter(({ officer, trip }) => departmentOn(officer, trip.span.from) === department),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ department, own }, index) =>
      departmentRow(telling, department, index, stateCells(countReports(own))),
    );
  return {
    kind: 'table',
    caption,
    columns: [
      ...departmentColumns(words),
      ...STATES.map(([, key]): TableColumn => ({
        label: words(`column.${key}`),
        share: 11,
        format: 'count',
      })),
    ],
    rows: [...rows, totalRow(words, stateCells(countReports(reports)))],
  };
};
