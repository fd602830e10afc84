import type { Cell } from '../../base/cell';
import type { OfficerDays } from '../../domain/counting/day-count';
import { roundOf } from '../../domain/days/round';
import type { Officer } from '../../domain/people/officer';
import type { Trip } from '../../domain/trips/trip';
import type { Locale } from '../../i18n/locale';
import { formatSpan } from '../../i18n/format';
import { fill } from '../../i18n/message';
import { departmentName } from '../book/telling';
import { periodKey } from '../book/period-key';
import type { Block, Paper, TableRow } from '../paper/paper';
import {
  formTelling,
  roundText,
  liveTrips,
  ownDays,
  registeredDays,
  type FormSources,
  type FormTelling,
} from './form-data';
import type { FormKey, FormSettings } from './form-settings';
import { rowCells, tableColumns, totalCells, type FieldSpec, type FieldSpecs } from './form-table';
import type { TripExtras } from './trip-extras';

interface TripRow {
  readonly telling: FormTelling;
  readonly number: Cell;
  readonly officer: Officer;
  readonly trip: Trip;
  readonly extras: TripExtras;
}

const LOOSE = '';

/** The trip's dates under its round: the one that its row names, else the one that holds its first day. */
const inRound = (number: number): FieldSpec<TripRow> => ({
  share: 12,
  format: 'text',
  align: 'center',
  value: ({ telling, trip: { round, span } }) => {
    const own = round ?? roundOf(span.from, telling.book.records.rounds);
    return typeof own === 'object' && own.number === number ? formatSpan(span) : '';
  },
});

/** Dates of a wide form are those of its round: how many days were spent is known, not which. */
const FIELDS: FieldSpecs<TripRow> = {
  number: { share: 4, format: 'count', value: ({ number }) => number },
  name: { share: 13, format: 'text', value: ({ officer }) => officer.name },
  position: { share: 11, format: 'text', value: ({ officer }) => officer.position ?? '' },
  topic: { share: 24, format: 'text', value: ({ trip }) => trip.topic ?? '' },
  kind: {
    share: 11,
    format: 'text',
    value: ({ telling, trip }) => (trip.kind ? telling.words(`kind.short.${trip.kind}`) : ''),
  },
  unit: { share: 18, format: 'text', value: ({ trip }) => trip.unit ?? '' },
  level: {
    share: 8,
    format: 'text',
    align: 'center',
    value: ({ telling, trip }) => (trip.level ? telling.level(trip.level) : ''),
  },
  round: {
    share: 8,
    format: 'text',
    align: 'center',
    value: ({ telling, trip }) => roundText(telling, trip),
  },
  from: {
    share: 13,
    format: 'date',
    value: ({ trip }) => (trip.looseDays === undefined ? { day: trip.span.from } : LOOSE),
  },
  to: {
    share: 13,
    format: 'date',
    value: ({ trip }) => (trip.looseDays === undefined ? { day: trip.span.to } : LOOSE),
  },
  days: { share: 6, format: 'days', value: ({ trip }) => ownDays(trip) },
  round1: inRound(1),
  round2: inRound(2),
  round3: inRound(3),
  expected: { share: 14, format: 'text', value: ({ extras }) => extras.expected ?? '' },
  with: { share: 12, format: 'text', value: ({ extras }) => extras.with ?? '' },
  head: { share: 10, format: 'text', value: ({ extras }) => extras.head ?? '' },
  note: { share: 11, format: 'text', value: ({ trip }) => trip.note ?? '' },
};

const extrasOf = ({ extras }: FormSources, trip: Trip): TripExtras => extras?.(trip) ?? {};

const totalRow = (settings: FormSettings, label: string, days: number): TableRow[] => {
  const total = totalCells(settings.columns, { days });
  return total ? [{ kind: 'total', label, ...total }] : [];
};

const signatureBlock = ({ signers }: FormSettings, telling: FormTelling): Block => ({
  kind: 'signature',
  parties: signers.map(({ lines, name }) => ({
    kind: 'signer',
    lines,
    name,
    note: telling.form('form.sign.note'),
  })),
});

export const formPaper = (
  form: FormKey,
  about: string,
  sources: FormSources,
  pages: { readonly telling: FormTelling; readonly landscape: boolean; readonly blocks: readonly Block[] },
): Paper => {
  const { book, settings, letterhead } = sources;
  const { telling, blocks } = pages;
  const subject = fill(settings.subject, { period: telling.period, department: about });
  return {
    key: `form:${form}:${periodKey(book.period, book.records.policy.year)}:${about}`,
    title: `${telling.form(`form.${form}.title`)}${about === '' ? '' : ` ${about}`}`,
    sections: [
      {
        orientation: pages.landscape ? 'landscape' : 'portrait',
        blocks: [
          letterhead,
          { kind: 'title', name: settings.name, subject },
          ...blocks,
          signatureBlock(settings, telling),
        ],
      },
    ],
  };
};

/** F1: an officer's own registration for the period, one line a trip; days done and registered. */
export const personalRegistration = (sources: FormSources, officer: OfficerDays, locale: Locale): Paper => {
  const { book, settings } = sources;
  const telling = formTelling(book, locale);
  const { name, position = '', department } = officer.officer;
  const rows = liveTrips(book, officer.officer).map((trip, index): TableRow => ({
    kind: 'data',
    cells: rowCells(FIELDS, settings.columns, {
      telling,
      number: index + 1,
      officer: officer.officer,
      trip,
      extras: extrasOf(sources, trip),
    }),
  }));
  return formPaper('personal-registration', name, sources, {
    telling,
    landscape: true,
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: telling.form('form.head.officer'), value: name },
          { label: telling.form('form.head.position'), value: position },
          { label: telling.form('form.head.department'), value: departmentName(telling, department) },
        ],
      },
      {
        kind: 'table',
        columns: tableColumns(FIELDS, settings.columns),
        rows: [...rows, ...totalRow(settings, telling.form('form.total'), registeredDays(book, officer))],
      },
    ],
  });
};

const officerRows = (
  telling: FormTelling,
  sources: FormSources,
  officer: OfficerDays,
  number: number,
): TableRow[] => {
  const { book, form } = telling;
  const { settings } = sources;
  const trips = liveTrips(book, officer.officer);
  const rows = trips.map((trip, index): TableRow => ({
    kind: 'data',
    cells: rowCells(FIELDS, settings.columns, {
      telling,
      number: index === 0 ? number : '',
      officer: officer.officer,
      trip,
      extras: extrasOf(sources, trip),
    }),
  }));
  const label = form('form.subtotal', { name: officer.officer.name });
  return [...rows, ...totalRow(settings, label, registeredDays(book, officer))];
};

/** F2: what a department's officers registered for the quarter, in rank order, a subtotal each. */
export const departmentRegistration = (sources: FormSources, department: string, locale: Locale): Paper => {
  const { book, settings } = sources;
  const telling = formTelling(book, locale);
  const members = book.standings.filter(
    ({ officer, status }) => officer.department === department && status !== 'not-subject',
  );
  const days = members.flatMap(({ officer }) => book.ledger.officers.get(officer.id) ?? []);
  const total = days.reduce((sum, officer) => sum + registeredDays(book, officer), 0);
  const rows = days.flatMap((officer, index) => officerRows(telling, sources, officer, index + 1));
  return formPaper('department-quarter', departmentName(telling, department), sources, {
    telling,
    landscape: true,
    blocks: [
      {
        kind: 'table',
        columns: tableColumns(FIELDS, settings.columns),
        rows: [...rows, ...totalRow(settings, telling.form('form.department.total'), total)],
      },
    ],
  });
};
