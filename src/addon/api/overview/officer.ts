import { explainDays } from '../../../domain/counting/explain';
import { dutyBooksOf } from '../../../domain/duties/duty-books';
import { QUARTERS } from '../../../domain/days/period';
import { plansOf, tripsAhead } from '../../../domain/counting/plan';
import { shownWindow } from '../../../domain/policy/shown-window';
import { intersect, type Span } from '../../../domain/days/span';
import type { Standing } from '../../../domain/counting/standing';
import { TRIP_KINDS, type BlockedTrip } from '../../../domain/trips/trip';
import { LEVELS } from '../../../domain/places/unit';
import type { OfficerDetail, TripLine } from '../../../protocol/overview';
import { ApiRefusal } from '../api-refusal';
import { officerDuties } from './duties';
import { officerTerm } from './officer-term';
import { officerLine, standingOfOfficer } from './overview';
import { pendingOf } from '../trips/pending';
import { periodChoice, type AskedPeriod } from './period-choice';
import type { Survey } from '../../office/survey';
import { accountsOf, notesOf, whySteps, type TripAccount } from './why';
import { isoSpan } from '../iso-span';
import { monthMarks } from './year-marks';

const tripLine = ({ say }: Survey, account: TripAccount): TripLine => {
  const { trip, credited } = account;
  return {
    at: { sheet: trip.source.sheet, row: trip.source.row },
    ...(trip.span ? isoSpan(trip.span) : {}),
    ...(trip.unit === undefined ? {} : { unit: trip.unit }),
    ...(trip.kind === undefined ? {} : { kind: trip.kind }),
    ...(trip.level === undefined ? {} : { level: trip.level }),
    ...(trip.topic === undefined ? {} : { topic: trip.topic }),
    status: trip.status,
    days: credited,
    notes: notesOf(say, account),
  };
};

const quotaWords = ({ say }: Survey, standing: Standing): string[] => {
  const levels = standing.levelRemaining;
  return [
    ...(standing.remaining > 0 ? [say('missing.days', { days: standing.remaining })] : []),
    ...(standing.awaitingOrder > 0 ? [say('missing.order', { days: standing.awaitingOrder })] : []),
    ...LEVELS.flatMap((level) =>
      levels && levels[level] > 0
        ? [say('missing.level', { days: levels[level], level: say(`level.${level}`) })]
        : [],
    ),
    ...(standing.levelConflicts?.length
      ? [say('missing.conflicts', { count: standing.levelConflicts.length })]
      : []),
  ];
};

/** Told only where the office plans in this workbook and something is missing. */
const planWords = ({ ledger, office, say }: Survey, standing: Standing): string[] => {
  if (standing.remaining === 0 || tripsAhead(ledger, office.asOf).length === 0) return [];
  const plan = plansOf(ledger, office.asOf).find(({ officer }) => officer === standing.officer.id);
  if (!plan) return [];
  const params = { planned: plan.planned, rounds: plan.rounds };
  return [say(plan.suffices ? 'missing.planEnough' : 'missing.planShort', params)];
};

const WAITS = ['done', 'report', 'registration', 'approval'] as const;

const waitWords = (survey: Survey, { officer }: Standing): string[] => {
  const own = pendingOf(survey).filter((trip) => trip.officer === officer.name);
  return WAITS.flatMap((wait) => {
    const count = own.filter(({ waitsFor }) => waitsFor === wait).length;
    return count > 0 ? [survey.say(`missing.${wait}`, { count })] : [];
  });
};

const blockedWords = ({ ledger, say }: Survey, { officer }: Standing): string[] => {
  const count = ledger.records.blocked.filter((trip) => trip.officer === officer.id).length;
  return count > 0 ? [say('missing.blocked', { count })] : [];
};

/** A trip whose dates are not known belongs to every period: it must not get lost. */
const touches = ({ span }: BlockedTrip, asked: Span): boolean =>
  span === undefined || intersect(span, asked) !== undefined;

/** Rows of the period without a single date to judge, e.g. those whose dates cannot be read. */
const silentTrips = (
  { ledger }: Survey,
  officer: string,
  told: readonly TripAccount[],
  span: Span,
): TripAccount[] => {
  const known = new Set(told.map(({ trip }) => trip));
  return ledger.records.blocked
    .filter((trip) => trip.officer === officer && !known.has(trip) && touches(trip, span))
    .map((trip) => ({ trip, credited: 0, lost: new Map() }));
};

/** The year's page also tells of trips outside the counting window, which would vanish otherwise. */
const toldSpan = ({ ledger }: Survey, id: string, { period, span }: AskedPeriod): Span => {
  if (period.kind !== 'year') return span;
  const own = [...ledger.records.trips, ...ledger.records.blocked].filter(({ officer }) => officer === id);
  const spans = [span, ...own.flatMap((trip) => trip.span ?? [])];
  return {
    from: Math.min(...spans.map(({ from }) => from)) as Span['from'],
    to: Math.max(...spans.map(({ to }) => to)) as Span['to'],
  };
};

/** One officer in a period: the number, where it comes from, and what is missing. */
export const officerDetail = (survey: Survey, id: string, asked: AskedPeriod): OfficerDetail => {
  const { ledger, say, office } = survey;
  const days = ledger.officers.get(id);
  const standing = standingOfOfficer(survey, id, asked);
  if (!days || !standing) throw new ApiRefusal('not-found', 'refuse.officer', { name: id });
  const { policy } = ledger.records;
  const year = explainDays(ledger, id, policy.window) ?? [];
  const accounts = accountsOf(explainDays(ledger, id, toldSpan(survey, id, asked)) ?? []);
  const trips = [...accounts, ...silentTrips(survey, id, accounts, asked.span)];
  return {
    line: officerLine(survey, standing, asked),
    period: periodChoice(say, ledger.records, asked),
    exemptions: days.exemptions.map(({ reasonText, span, document }) => ({
      reason: reasonText,
      span: isoSpan(span),
      ...(document === undefined ? {} : { document }),
    })),
    byQuarter: QUARTERS.map((quarter) => standing.byQuarter[quarter]),
    byKind: TRIP_KINDS.map((kind) => ({ kind, days: standing.byKind[kind] })),
    visits: standing.visits,
    months: monthMarks(days, year, shownWindow(policy)),
    why: whySteps(say, accounts),
    trips: trips.map((account) => tripLine(survey, account)),
    duties: officerDuties(survey.locale, dutyBooksOf(ledger, asked.period, office.asOf), id),
    ...officerTerm(survey, id),
    issues: (survey.linesOf.get(id) ?? []).map(({ key }) => key),
    missing: [
      ...quotaWords(survey, standing),
      ...planWords(survey, standing),
      ...waitWords(survey, standing),
      ...blockedWords(survey, standing),
    ],
  };
};
