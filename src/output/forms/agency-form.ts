import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { contains, intersect, type Span } from '../../domain/days/span';
import type { Standing } from '../../domain/counting/standing';
import { TRIP_KINDS } from '../../domain/trips/trip';
import { LEVELS, type Level } from '../../domain/places/unit';
import { levelsOf } from '../../domain/policy/levels';
import { dutyTitle } from '../../i18n/duties/duty-words';
import { formatNumber, toRoman } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { lineName } from '../book/line-name';
import type { PeriodBook } from '../book/period-book';
import { departmentName } from '../book/telling';
import { reportsOf, type OwedReport } from '../book/report-timeliness';
import type { Paper, TableRow } from '../paper/paper';
import { branchesAttended, formTelling, type FormSources, type FormTelling } from './form-data';
import { formPaper } from './registration-forms';
import type { FormColumn } from './form-settings';
import { rowCells, tableColumns, totalCells, type FieldSpec, type FieldSpecs } from './form-table';

const NO_DAYS: Span = { from: 1 as Day, to: 0 as Day };

interface OfficerRow {
  readonly telling: FormTelling;
  readonly number: number;
  readonly standing: Standing;
  readonly registered: number;
  readonly branches: number;
  readonly reports: readonly OwedReport[];
}

const dutyText = ({ telling: { form, words }, standing: { status, exemptions } }: OfficerRow): string => {
  if (status === 'not-subject') return form('form.duty.support');
  if (status !== 'exempt') return form('form.duty.subject');
  const [first] = exemptions;
  return form('form.duty.exempt', { reason: first?.reasonText ?? words('reason.other') });
};

/** Handed in against due; blank where nothing is due, for then nothing can be said. */
const reportText = ({ reports }: OfficerRow): string => {
  const due = reports.filter(({ state }) => state !== 'pending');
  const handedIn = due.filter(({ state }) => state !== 'missing');
  return due.length === 0 ? '' : `${handedIn.length}/${due.length}`;
};

/** Each duty that binds the officer, as of the end of the period; on the line of today's department only. */
const dutiesText = ({ telling: { book, locale }, standing: { officer, stay } }: OfficerRow): string =>
  stay?.away === true
    ? ''
    : book.duties
        .flatMap(({ duty, standings }) => {
          const own = standings.find((one) => one.officer.id === officer.id && one.subject);
          if (!own) return [];
          const figures = [own.cumulative, own.required].map((value) => formatNumber(locale, value));
          return `${dutyTitle(locale, duty)}: ${figures.join('/')}`;
        })
        .join('; ');

/** Figures of officers who owe nothing are shown only where there are any. */
const figure = (value: (row: OfficerRow) => number): FieldSpec<OfficerRow> => ({
  share: 6,
  format: 'days',
  value: (row) => (row.standing.subject || value(row) > 0 ? value(row) : ''),
});

const FIELDS: FieldSpecs<OfficerRow> = {
  number: { share: 4, format: 'count', value: ({ number }) => number },
  name: { share: 17, format: 'text', value: ({ telling, standing }) => lineName(telling.locale, standing) },
  position: { share: 12, format: 'text', value: ({ standing }) => standing.officer.position ?? '' },
  duty: { share: 12, format: 'text', value: dutyText },
  required: figure(({ standing }) => standing.required),
  registered: figure(({ registered }) => registered),
  done: figure(({ standing }) => standing.days),
  cumulative: figure(({ standing }) => standing.cumulative),
  remaining: figure(({ standing }) => standing.remaining),
  surplus: figure(({ standing }) => standing.surplus),
  ...Object.fromEntries(TRIP_KINDS.map((kind) => [kind, figure(({ standing }) => standing.byKind[kind])])),
  ...Object.fromEntries(LEVELS.map((level) => [level, figure(({ standing }) => standing.byLevel[level])])),
  visits: figure(({ standing }) => standing.visits),
  branches: figure(({ branches }) => branches),
  duties: { share: 11, format: 'text', value: dutiesText },
  reports: { share: 8, format: 'text', align: 'center', value: reportText },
  note: { share: 6, format: 'text', value: () => '' },
};

const SUMMED = [
  'required',
  'registered',
  'done',
  'cumulative',
  'remaining',
  'surplus',
  ...TRIP_KINDS,
  ...LEVELS,
  'visits',
  'branches',
] as const;

const isLevel = (field: string): field is Level => (LEVELS as readonly string[]).includes(field);

const AVERAGED = ['required', 'registered', 'done', 'cumulative', 'visits'] as const;

const sumsOf = (rows: readonly OfficerRow[]): Record<string, number> => {
  const subject = rows.filter(({ standing }) => standing.subject);
  const sum = (field: string): number =>
    subject.reduce((total, row) => {
      const value = FIELDS[field]?.value(row);
      return typeof value === 'number' ? total + value : total;
    }, 0);
  return Object.fromEntries(SUMMED.map((field) => [field, sum(field)]));
};

const roundToTenth = (value: number): number => Math.floor(value * 10 + 0.5 + 1e-9) / 10;

const meansOf = (sums: Readonly<Record<string, number>>, people: number): Record<string, number> =>
  people === 0
    ? {}
    : Object.fromEntries(AVERAGED.map((field) => [field, roundToTenth((sums[field] ?? 0) / people)]));

/** The part of the period that belongs to the line; of an officer who never moved the whole of it. */
const within = ({ span }: PeriodBook, { stay }: Standing): Pick<PeriodBook, 'span'> => ({
  span: stay === undefined ? span : (intersect(span, stay.span) ?? NO_DAYS),
});

const isOnLine = ({ stay }: Standing, day: Day): boolean => stay === undefined || contains(stay.span, day);

const rowsOf = (telling: FormTelling): (readonly [string, OfficerRow[]])[] => {
  const { book } = telling;
  const reports = reportsOf(book);
  let number = 0;
  return book.departments.flatMap(({ department, standings }) => {
    const members = standings.filter(({ status }) => status !== 'not-subject');
    const rows = members.flatMap((standing): OfficerRow[] => {
      const officerDays = book.ledger.officers.get(standing.officer.id);
      if (!officerDays) return [];
      number += 1;
      return [
        {
          telling,
          number,
          standing,
          registered: standing.days + standing.planned,
          branches: branchesAttended(within(book, standing), officerDays),
          reports: reports.filter(
            ({ officer, trip }) => officer.id === standing.officer.id && isOnLine(standing, trip.span.from),
          ),
        },
      ];
    });
    return rows.length === 0 ? [] : [[department, rows] as const];
  });
};

/**
 * The office's columns as the period needs them: duties only where the plan has any, no level that the office does
 * not know, and the topmost level by the name of its time, unless the office has given it another.
 */
const columnsOf = (telling: FormTelling, columns: readonly FormColumn[]): FormColumn[] => {
  const { book, words } = telling;
  const levels = levelsOf(book.records);
  return columns
    .filter(({ field }) => field !== 'duties' || book.duties.length > 0)
    .filter(({ field }) => !isLevel(field) || levels.includes(field))
    .map((column) =>
      isLevel(column.field) && column.label === words(`level.${column.field}`)
        ? { ...column, label: telling.level(column.field) }
        : column,
    );
};

/**
 * F3: the agency's table, departments by roman number, officers in rank order, *Cộng*, *Tổng cộng* and
 * *Bình quân* over the officers in the denominator.
 */
export const agencySummary = (sources: FormSources, locale: Locale): Paper => {
  const { book, settings } = sources;
  const telling = formTelling(book, locale);
  const columns = columnsOf(telling, settings.columns);
  const groups = rowsOf(telling);
  const total = (label: string, totals: Readonly<Record<string, Cell>>): TableRow[] => {
    const cells = totalCells(columns, totals);
    return cells ? [{ kind: 'total', label, ...cells }] : [];
  };
  const all = sumsOf(groups.flatMap(([, rows]) => rows));
  const rows = groups.flatMap(([department, members], index): TableRow[] => [
    { kind: 'group', label: `${toRoman(index + 1)}. ${departmentName(telling, department)}` },
    ...members.map((row): TableRow => ({ kind: 'data', cells: rowCells(FIELDS, columns, row) })),
    ...total(telling.form('form.department.total'), sumsOf(members)),
  ]);
  const sums = [
    ...total(telling.form('form.agency.total'), all),
    ...total(telling.form('form.agency.mean'), meansOf(all, book.tally.subject)),
  ];
  return formPaper('agency-quarter', '', sources, {
    telling,
    landscape: true,
    blocks: [{ kind: 'table', columns: tableColumns(FIELDS, columns), rows: [...rows, ...sums] }],
  });
};
