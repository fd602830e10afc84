import { sharesIn } from '../../domain/counting/breakdown';
import type { OfficerDays } from '../../domain/counting/day-count';
import { takenDays } from '../../domain/counting/day-slots';
import type { Officer } from '../../domain/people/officer';
import { findRound } from '../../domain/days/round';
import { intersect, lengthOf } from '../../domain/days/span';
import { isLive } from '../../domain/policy/status';
import type { Trip } from '../../domain/trips/trip';
import { toRoman } from '../../i18n/format';
import type { FormWords } from '../../i18n/forms/form-words';
import { formWords } from '../../i18n/forms/form-words';
import type { Locale } from '../../i18n/locale';
import type { PeriodBook } from '../book/period-book';
import { tellingOf, type Telling } from '../book/telling';
import type { Letterhead } from '../paper/paper';
import type { FormSettings } from './form-settings';
import type { TripExtras } from './trip-extras';

/** What every form is made from. */
export interface FormSources {
  readonly book: PeriodBook;
  readonly settings: FormSettings;
  readonly letterhead: Letterhead;
  /** What the office's tables say of a trip beside what is counted. */
  readonly extras?: (trip: Trip) => TripExtras;
}

export interface FormTelling extends Telling {
  readonly form: FormWords;
}

export const formTelling = (book: PeriodBook, locale: Locale): FormTelling => ({
  ...tellingOf(book, locale),
  form: formWords(locale),
});

/** The officer's trips that touch the period and were neither cancelled nor put off, in time order. */
export const liveTrips = ({ records, span }: PeriodBook, officer: Officer): Trip[] =>
  records.trips
    .filter((trip) => trip.officer === officer.id && isLive(trip.status) && intersect(trip.span, span))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);

/** Days of one trip by itself: its dates, half a session, or as many as a wide form gives. */
export const ownDays = ({ looseDays, session, span }: Trip): number =>
  looseDays ?? (session === undefined ? lengthOf(span) : 0.5);

/** Different days of the period that the officer has done or registered. */
export const registeredDays = ({ span }: PeriodBook, { counted, planned }: OfficerDays): number =>
  takenDays(counted, span) + takenDays(planned, span);

/** `Đợt 2 quý III`, for papers that are not of one quarter. */
export const roundText = ({ form, book }: FormTelling, { round, quarter }: Trip): string => {
  if (round === undefined) return '';
  if (round === 'outside') return form('form.outside');
  const found = findRound(round, book.records.rounds, quarter);
  const name = form('form.round', { number: round.number });
  return found ? `${name}, ${toRoman(found.quarter)}` : name;
};

/** Different branches whose meetings the officer attended in the period. */
export const branchesAttended = ({ span }: Pick<PeriodBook, 'span'>, { counted }: OfficerDays): number =>
  new Set(
    sharesIn(counted, span)
      .filter(({ trip }) => trip.kind === 'meeting' && trip.level === 'branch')
      .map(({ trip }) => trip.unit ?? ''),
  ).size;
