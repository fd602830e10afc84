import { fromIso, type Day } from '../../../base/day';
import { takenDays } from '../../../domain/counting/day-slots';
import { ledgerOf } from '../../../domain/counting/day-count';
import { quotaOf } from '../../../domain/counting/exemption';
import type { Issue } from '../../../domain/issue';
import type { Officer } from '../../../domain/people/officer';
import type { Records } from '../../../domain/records';
import { roundOf } from '../../../domain/days/round';
import { checkRows } from '../../../domain/rules';
import { lengthOf, spanOf } from '../../../domain/days/span';
import { awaitsOrder } from '../../../domain/policy/travel-order';
import type { Trip, TripField } from '../../../domain/trips/trip';
import { quarterOf } from '../../../domain/days/period';
import { issueText } from '../../../i18n/issues/issue-text';
import type { DraftCheck, TripDraft } from '../../../protocol/trips';
import { buildUnitIndex } from '../../../intake/places/unit-index';
import type { Survey } from '../../office/survey';

/** The sheet name of a row that is not written yet: no tab has it. */
const DRAFT_SHEET = '\u0000draft';

/** Each field has a column of its own, so that a finding tells the field it is about. */
const DRAFT_FIELDS = [
  'officer',
  'start',
  'end',
  'unit',
  'level',
  'kind',
  'topic',
  'travelOrder',
  'status',
] as const;

const COLUMNS: Partial<Record<TripField, number>> = Object.fromEntries(
  DRAFT_FIELDS.map((field, index) => [field, index + 1]),
);

const FORM_FIELDS: Readonly<
  Record<(typeof DRAFT_FIELDS)[number], NonNullable<DraftCheck['findings'][number]['field']>>
> = {
  officer: 'officer',
  start: 'from',
  end: 'to',
  unit: 'unit',
  level: 'level',
  kind: 'kind',
  topic: 'topic',
  travelOrder: 'travelOrder',
  status: 'status',
};

const fieldOf = (column: number | undefined): DraftCheck['findings'][number]['field'] => {
  const field = column === undefined ? undefined : DRAFT_FIELDS[column - 1];
  return field && FORM_FIELDS[field];
};

/** A draft that names its officer and has its days in order. */
export interface ReadyDraft {
  readonly officer: Officer;
  readonly trip: Trip;
}

const blankless = (text: string): string | undefined =>
  text.trim() === '' ? undefined : text.trim().normalize('NFC');

const given = <T extends object>(parts: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };

/** The unit as the office's list has it; what the list does not know stays as typed. */
const unitIn = ({ units }: Records, typed: string, day: Day) => {
  const unit = blankless(typed);
  if (unit === undefined || units.length === 0) return { unit };
  const match = buildUnitIndex(units, []).find(unit, { day });
  return match.kind === 'found'
    ? { unit: match.name, unitKnown: true, unitLevel: match.level }
    : { unit, unitKnown: false };
};

const roundIn = ({ rounds, policy }: Records, day: Day) => {
  const round = roundOf(day, rounds);
  return {
    quarter: quarterOf(day, policy.quarters),
    round: round && { quarter: round.quarter, number: round.number },
  };
};

const placeIn = (records: Records, draft: TripDraft, day: Day) => {
  const { unitLevel, ...unit } = { unitLevel: undefined, ...unitIn(records, draft.unit, day) };
  const typed = draft.level === '' ? undefined : draft.level;
  return given({ ...unit, ...roundIn(records, day), level: unitLevel ?? typed, levelTyped: typed });
};

/** The draft as a trip; undefined while officer or dates are missing, unknown or backwards. */
export const tripOfDraft = (records: Records, draft: TripDraft): ReadyDraft | undefined => {
  const officer = records.officers.find(({ id }) => id === draft.officer);
  const [from, to] = [fromIso(draft.from), fromIso(draft.to)];
  const span = from === undefined || to === undefined ? undefined : spanOf(from, to);
  if (!officer || !span) return undefined;
  const details = given({
    kind: draft.kind === '' ? undefined : draft.kind,
    topic: blankless(draft.topic),
    travelOrder: blankless(draft.travelOrder),
  });
  const trip = {
    officer: officer.id,
    span,
    status: draft.status,
    department: officer.department,
    source: { sheet: DRAFT_SHEET, row: 1, columns: COLUMNS },
    ...details,
    ...placeIn(records, draft, span.from),
  } as Trip;
  return { officer, trip };
};

const findingOf = (survey: Survey, issue: Issue): DraftCheck['findings'][number] => {
  const field = fieldOf(issue.at.column);
  return {
    severity: issue.severity,
    blocks: issue.blocks,
    message: issueText(survey.locale, issue),
    ...(field ? { field } : {}),
  };
};

/** Reading, not the rules, tells of units that the list does not have; a draft is not read from cells. */
const unknownUnit = ({ office }: Survey, { trip }: ReadyDraft): Issue[] => {
  if (trip.unitKnown !== false || trip.unit === undefined) return [];
  const match = buildUnitIndex(office.records.units, []).find(trip.unit, { day: trip.span.from });
  const expected = match.kind === 'unknown' ? match.expected : undefined;
  return [
    {
      code: 'UNKNOWN_UNIT',
      severity: 'warning',
      blocks: false,
      at: { sheet: DRAFT_SHEET, row: 1, column: COLUMNS.unit ?? 1 },
      params: { value: trip.unit, ...(expected === undefined ? {} : { expected }) },
    },
  ];
};

/** Rules about the row itself; that a registration is not done yet is no fault of a draft. */
const findingsOf = (survey: Survey, ready: ReadyDraft): DraftCheck['findings'] => {
  const { records, asOf } = survey.office;
  const withDraft = { ...records, trips: [...records.trips, ready.trip] };
  const found = checkRows(withDraft, [ready.trip], asOf).filter(
    ({ at, code }) => at.sheet === DRAFT_SHEET && code !== 'NOT_DONE',
  );
  return [...unknownUnit(survey, ready), ...found].map((issue) => findingOf(survey, issue));
};

const asIfDone = (trip: Trip): Trip => ({ ...trip, status: 'done', travelOrder: trip.travelOrder ?? 'x' });

/** Days of the officer before and after, as if the trip were done and had its order. */
const gainOf = ({ ledger }: Survey, { officer, trip }: ReadyDraft) => {
  const { records } = ledger;
  const own = records.trips.filter((other) => other.officer === officer.id);
  const after = ledgerOf({ ...records, officers: [officer], trips: [...own, asIfDone(trip)] });
  const daysIn = (days: ReturnType<typeof after.officers.get>) =>
    days ? takenDays(days.counted, records.policy.window) : 0;
  const known = ledger.officers.get(officer.id);
  return {
    before: daysIn(known),
    after: daysIn(after.officers.get(officer.id)),
    required: quotaOf(officer, known?.exemptions ?? [], records.policy).required,
  };
};

const summaryOf = ({ office, say }: Survey, ready: ReadyDraft, gain: ReturnType<typeof gainOf>): string => {
  const days = gain.after - gain.before;
  const officer = ready.officer.name;
  if (days <= 0) return say('draft.countsNone', { officer });
  if (awaitsOrder(office.records.policy, { ...ready.trip, status: 'done' }))
    return say('draft.countsWithOrder', { ...gain, days, officer });
  return say(ready.trip.status === 'registered' ? 'draft.countsLater' : 'draft.counts', {
    ...gain,
    days,
    officer,
  });
};

const incomplete = ({ office, say }: Survey, draft: TripDraft): DraftCheck => {
  const isKnown = office.records.officers.some(({ id }) => id === draft.officer);
  const backwards = draft.from !== '' && draft.to !== '' && draft.to < draft.from;
  const word = !isKnown ? 'draft.unknownOfficer' : backwards ? 'draft.backwards' : 'draft.missing';
  const message = say(word);
  return {
    findings: backwards ? [{ severity: 'error', blocks: true, message, field: 'to' }] : [],
    spanDays: 0,
    newDays: 0,
    summary: message,
  };
};

const checkOne = (survey: Survey, draft: TripDraft): DraftCheck => {
  const ready = tripOfDraft(survey.office.records, draft);
  if (!ready) return incomplete(survey, draft);
  const gain = gainOf(survey, ready);
  const { unitKnown, level } = ready.trip;
  return {
    ...(unitKnown === true && level ? { level } : {}),
    findings: findingsOf(survey, ready),
    spanDays: lengthOf(ready.trip.span),
    newDays: gain.after - gain.before,
    summary: summaryOf(survey, ready, gain),
  };
};

/** A draft for each officer who goes. */
export const draftsOf = ({ others = [], ...draft }: TripDraft): TripDraft[] => [
  draft,
  ...others.map((officer) => ({ ...draft, officer })),
];

/** What the trip would count for, officer by officer, and what is wrong with it. */
export const checkDraft = (survey: Survey, draft: TripDraft): DraftCheck => {
  const checks = draftsOf(draft).map((one) => checkOne(survey, one));
  const told = new Map(checks.flatMap(({ findings }) => findings.map((found) => [found.message, found])));
  return {
    ...(checks[0] ?? incomplete(survey, draft)),
    findings: [...told.values()],
    newDays: checks.reduce((sum, { newDays }) => sum + newDays, 0),
    summary: [...new Set(checks.map(({ summary }) => summary))].join('\n'),
  };
};
