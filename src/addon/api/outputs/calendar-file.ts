import { departmentOn } from '../../../domain/people/department';
import type { Round } from '../../../domain/days/round';
import { intersect } from '../../../domain/days/span';
import type { Trip } from '../../../domain/trips/trip';
import { quarterName } from '../../../i18n/format';
import { icsOf, type CalendarEvent } from '../../../output/calendar/ics';
import type { RequestOf } from '../../../protocol/requests';
import type { Survey } from '../../office/survey';
import { openView } from '../../office/view';
import { answer } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { askedPeriod, surveyFor } from '../overview/period-choice';

type Wish = Omit<RequestOf<'apiCalendarFile'>, 'period'>;

const roundEvent = ({ say }: Survey, { quarter, number, span }: Round): CalendarEvent => ({
  title: say('calendar.round', { quarter: quarterName(quarter), number: String(number) }),
  span,
});

/** A day has several trips of a department's officers: each says who goes. */
const tripEvent = ({ say, ledger }: Survey, { officer, span, unit, topic }: Trip): CalendarEvent => ({
  title: say('calendar.trip', {
    name: ledger.officers.get(officer)?.officer.name ?? officer,
    ...(unit === undefined ? {} : { unit }),
  }),
  span,
  ...(unit === undefined ? {} : { place: unit }),
  ...(topic === undefined ? {} : { notes: topic }),
});

/** Approved trips of an officer, of a department, or of all. Throws a refusal for an officer who is not known. */
const tripsOf = ({ office, ledger }: Survey, { officer, department }: Wish): Trip[] => {
  if (officer !== undefined && !ledger.officers.has(officer))
    throw new ApiRefusal('not-found', 'refuse.officer', { name: officer });
  return office.records.trips.filter((trip) => {
    if (trip.status !== 'approved') return false;
    if (officer !== undefined) return trip.officer === officer;
    const known = ledger.officers.get(trip.officer)?.officer;
    return department === undefined || (known && departmentOn(known, trip.span.from) === department);
  });
};

/** Rounds and approved trips of the period as a file for any calendar: nothing is sent, and no permission is needed. */
export const apiCalendarFile = answer('apiCalendarFile', (desk, { period, ...wish }) => {
  const survey = surveyFor(openView(desk).survey, period);
  const { records } = survey.office;
  const { span } = askedPeriod(records, period);
  const within = (own: { span: Trip['span'] }): boolean => intersect(own.span, span) !== undefined;
  const name = survey.say('calendar.name', {
    year: String(records.policy.year),
    about: wish.officer ?? wish.department ?? '',
  });
  const events = [
    ...records.rounds.filter(within).map((round) => roundEvent(survey, round)),
    ...tripsOf(survey, wish)
      .filter(within)
      .map((trip) => tripEvent(survey, trip)),
  ];
  return {
    name: `${name.replace(/[\\/:*?"<>|]/g, '-').slice(0, 120)}.ics`,
    text: icsOf(name, events, desk.today),
    events: events.length,
  };
});
