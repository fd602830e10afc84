import { sharesIn } from '../../domain/counting/breakdown';
import type { OfficerDays } from '../../domain/counting/day-count';
import type { Trip } from '../../domain/trips/trip';
import { formatDay } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { findingsIn, followUpText } from '../findings/findings-blocks';
import type { Finding } from '../../domain/trips/finding';
import { NOTHING_TOLD, tripKey, type Meeting } from '../meetings/meeting-register';
import { countText } from '../paper/figures';
import type { Block, Paper } from '../paper/paper';
import { formTelling, liveTrips, type FormSources, type FormTelling } from './form-data';
import type { FormColumn } from './form-settings';
import { formPaper } from './registration-forms';

/** Dotted lines left for an answer that the data do not hold; names and dates need one. */
const BLANK_LINES = 3;
const SHORT = new Set([
  ...['officer', 'position', 'branch', 'parent', 'dates', 'place', 'chair', 'present', 'guests'],
  ...['basis', 'order', 'team', 'days', 'evidence'],
]);

/** The blanks in order, each part under its heading. */
const partBlocks = (columns: readonly FormColumn[], values: Readonly<Record<string, string>>): Block[] => {
  const blocks: Block[] = [];
  let part: string | undefined;
  for (const { field, label, group } of columns) {
    if (group !== undefined && group !== part) blocks.push({ kind: 'heading', level: 1, text: group });
    part = group;
    blocks.push({
      kind: 'fields',
      fields: [{ label, value: values[field] ?? '' }],
      blankLines: SHORT.has(field) ? 1 : BLANK_LINES,
    });
  }
  return blocks;
};

const datesText = ({ form }: FormTelling, { span, looseDays }: Trip): string => {
  if (span.from === span.to && looseDays === undefined) return formatDay(span.from);
  return form('form.dates', { from: formatDay(span.from), to: formatDay(span.to) });
};

/** The branch, and the unit in which it lies: what follows its name's first comma. */
const splitPlace = (unit: string): readonly [string, string] => {
  const comma = unit.indexOf(', ');
  return comma < 0 ? [unit, ''] : [unit.slice(0, comma), unit.slice(comma + 2)];
};

const meetingValues = (
  telling: FormTelling,
  trip: Trip | undefined,
  meetings: readonly Meeting[],
): Record<string, string> => {
  if (!trip) return {};
  const [branch, parent] = splitPlace(trip.unit ?? '');
  const told = meetings.find(({ key }) => key === tripKey(trip))?.texts ?? NOTHING_TOLD;
  return {
    ...told,
    ...{ branch, parent, dates: datesText(telling, trip), topic: trip.topic ?? '' },
    place: told.place === '' ? (trip.unit ?? '') : told.place,
  };
};

/**
 * F4: a report on attending a branch's meeting, as the register of meetings has it; what nobody wrote down yet is left
 * to fill in. Without a
 * trip it is the officer's blank.
 */
export const branchMeetingReport = (
  sources: FormSources,
  about: { readonly officer: OfficerDays; readonly trip?: Trip; readonly meetings?: readonly Meeting[] },
  locale: Locale,
): Paper => {
  const telling = formTelling(sources.book, locale);
  const { name, position = '' } = about.officer.officer;
  const { trip, meetings = [] } = about;
  const paper = formPaper('branch-meeting', name, sources, {
    telling,
    landscape: false,
    blocks: partBlocks(sources.settings.columns, {
      officer: name,
      position,
      ...meetingValues(telling, trip, meetings),
    }),
  });
  return trip ? { ...paper, key: `${paper.key}:${tripKey(trip)}` } : paper;
};

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text): text is string => text !== undefined && text !== ''))].join('; ');

const findingValues = (telling: FormTelling, findings: readonly Finding[]): Record<string, string> => ({
  models: joined(findings.map(({ models }) => models)),
  jobless: joined(findings.map(({ jobless }) => jobless)),
  meetings: joined(findings.map(({ irregular }) => irregular)),
  difficulties: joined(findings.map(({ difficulties }) => difficulties)),
  petitions: joined(findings.map(({ proposals }) => proposals)),
  team: joined(findings.map(({ team }) => team)),
  followUp: joined(
    findings.map((finding) =>
      finding.followUpBy === undefined && finding.followUpDue === undefined
        ? ''
        : followUpText(telling.words, finding.proposals ?? '', finding),
    ),
  ),
});

/** F5: an officer's thematic report of the period, or of one trip, with what the register holds of it. */
export const thematicReport = (
  sources: FormSources,
  about: { readonly officer: OfficerDays; readonly trip?: Trip; readonly findings?: readonly Finding[] },
  locale: Locale,
): Paper => {
  const { book, settings } = sources;
  const telling = formTelling(book, locale);
  const { officer } = about.officer;
  const thematic = liveTrips(book, officer).filter(({ kind }) => kind === undefined || kind === 'thematic');
  const trips = about.trip ? [about.trip] : thematic;
  const findings = findingsIn(about.findings ?? [], book.span).filter(
    (finding) => finding.officer === officer.name,
  );
  const { document } = book.records.policy;
  const days = sharesIn(about.officer.counted, about.trip?.span ?? book.span)
    .filter((share) => trips.includes(share.trip))
    .reduce((sum, share) => sum + share.days, 0);
  const values = {
    officer: joined([officer.name, officer.position]),
    basis: document === undefined ? '' : telling.form('form.document', { document }),
    order: joined(trips.map(({ travelOrder }) => travelOrder)),
    dates: joined(trips.map((trip) => datesText(telling, trip))),
    place: joined(trips.map(({ unit }) => unit)),
    topic: joined(trips.map(({ topic }) => topic)),
    days: telling.form('form.days', { days: countText(locale, days) }),
    ...findingValues(telling, findings),
  };
  const paper = formPaper('thematic-report', officer.name, sources, {
    telling,
    landscape: false,
    blocks: partBlocks(settings.columns, values),
  });
  const { trip } = about;
  return trip ? { ...paper, key: `${paper.key}:${tripKey(trip)}` } : paper;
};
