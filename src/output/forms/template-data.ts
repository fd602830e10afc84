import type { Cell } from '../../base/cell';
import type { OfficerDays } from '../../domain/counting/day-count';
import type { Standing } from '../../domain/counting/standing';
import type { Trip } from '../../domain/trips/trip';
import { toRoman } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { PeriodBook } from '../book/period-book';
import { reportFacts } from '../report/report-facts';
import { formTelling, liveTrips, ownDays, registeredDays, roundText, type FormTelling } from './form-data';
import type { TemplateData } from './template';

/** What the blank is filled for; nothing for the whole office. */
export interface TemplateSubject {
  readonly officer?: OfficerDays;
  readonly department?: string;
  readonly trip?: Trip;
}

type Values = Record<string, Cell>;

const tripValues = (telling: FormTelling, trip: Trip): Values => ({
  topic: trip.topic ?? '',
  kind: trip.kind ? telling.words(`kind.${trip.kind}`) : '',
  unit: trip.unit ?? '',
  level: trip.level ? telling.level(trip.level) : '',
  round: roundText(telling, trip),
  from: { day: trip.span.from },
  to: { day: trip.span.to },
  tripDays: ownDays(trip),
  order: trip.travelOrder ?? '',
  note: trip.note ?? '',
});

const officerValues = (standing: Standing): Values => ({
  officer: standing.officer.name,
  position: standing.officer.position ?? '',
  department: standing.officer.department,
  required: standing.required,
  days: standing.days,
  cumulative: standing.cumulative,
  remaining: standing.remaining,
  surplus: standing.surplus,
  visits: standing.visits,
});

const isAbout = ({ officer, department }: TemplateSubject, standing: Standing): boolean => {
  if (standing.status === 'not-subject') return false;
  if (officer) return standing.officer.id === officer.officer.id;
  return department === undefined || standing.officer.department === department;
};

const quarterText = ({ period }: PeriodBook): string =>
  period.kind === 'quarter' ? toRoman(period.quarter) : '';

const numbered = (items: readonly Values[]): Values[] =>
  items.map((item, index) => ({ number: index + 1, ...item }));

/**
 * Everything that a blank may name: the report's figures, the period, officer, department or trip, and
 * the lists `trips` (live trips of the people concerned) and `officers` (in rank order).
 */
export const templateData = (book: PeriodBook, subject: TemplateSubject, locale: Locale): TemplateData => {
  const telling = formTelling(book, locale);
  const standings = book.standings.filter((standing) => isAbout(subject, standing));
  const [only] = standings;
  const trips = standings.flatMap((standing) =>
    liveTrips(book, standing.officer).map((trip) => ({
      officer: standing.officer.name,
      position: standing.officer.position ?? '',
      ...tripValues(telling, trip),
      days: ownDays(trip),
    })),
  );
  const officers = standings.map((standing) => {
    const days = book.ledger.officers.get(standing.officer.id);
    return { ...officerValues(standing), registered: days ? registeredDays(book, days) : 0 };
  });
  return {
    values: {
      ...reportFacts(telling),
      // A year is a name, not an amount: no thousands separator.
      year: String(book.records.policy.year),
      quarter: quarterText(book),
      department: subject.department ?? '',
      today: { day: book.asOf },
      ...(subject.officer && only ? officerValues(only) : {}),
      ...(subject.trip ? tripValues(telling, subject.trip) : {}),
    },
    lists: { trips: numbered(trips), officers: numbered(officers) },
  };
};
