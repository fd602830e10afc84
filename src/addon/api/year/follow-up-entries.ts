import type { Day } from '../../../base/day';
import { findingText } from '../../../i18n/findings/finding-text';
import { formatDay } from '../../../i18n/format';
import { formWords } from '../../../i18n/forms/form-words';
import type { Locale } from '../../../i18n/locale';
import { newestFirst, remarkOf, type FindingsRegister } from '../../../output/findings/findings-tab';
import {
  daysLate,
  isOpen,
  MATTER_STATES,
  MATTER_TOPICS,
  type Matter,
} from '../../../output/findings/matters';
import { isTold, MEETING_FIELDS, type Meeting } from '../../../output/meetings/meeting-register';
import type { Entry, EntryField } from '../../../protocol/year/follow-up';

const dueText = (due: Day | string): string => (typeof due === 'number' ? formatDay(due) : due);

/** What a field of the register holds, as a form shows it. */
const MATTER_TEXTS = {
  unit: ({ unit }) => unit,
  topic: ({ topic = '' }) => topic,
  text: ({ text }) => text,
  officer: ({ officer }) => officer,
  state: ({ state }) => state,
  who: ({ who }) => who,
  due: ({ due }) => dueText(due),
  note: ({ note }) => note,
} as const satisfies Readonly<Record<string, (matter: Matter) => string>>;

type MatterField = keyof typeof MATTER_TEXTS;

/** Of its own: `constructor` is in every object. */
const isMatterField = (field: string): field is MatterField => Object.keys(MATTER_TEXTS).includes(field);

/** What people say of a matter that was found; of one that they add themselves, all of it. */
const FOLLOWED: readonly MatterField[] = ['state', 'who', 'due', 'note'];
const ADDED: readonly MatterField[] = ['unit', 'topic', 'text', 'officer', 'who', 'due'];

const KINDS: Readonly<Record<MatterField, EntryField['kind']>> = {
  unit: 'unit',
  topic: 'choice',
  text: 'lines',
  officer: 'officer',
  state: 'choice',
  who: 'officer',
  due: 'line',
  note: 'lines',
};

const choicesOf = (locale: Locale, field: MatterField): Pick<EntryField, 'choices'> => {
  if (field === 'state')
    return {
      choices: MATTER_STATES.map((value) => ({ value, label: findingText(locale, `state.${value}`) })),
    };
  if (field !== 'topic') return {};
  return { choices: MATTER_TOPICS.map((value) => ({ value, label: findingText(locale, `topic.${value}`) })) };
};

const matterField = (locale: Locale, matter: Matter, field: MatterField): EntryField => ({
  field,
  label: findingText(locale, `column.${field}`),
  text: MATTER_TEXTS[field](matter),
  kind: KINDS[field],
  ...(field === 'due' ? { hint: findingText(locale, 'help.due') } : {}),
  ...choicesOf(locale, field),
});

/** A line that a person added has no key: it is known by what it says. */
const idOf = ({ key, unit }: { key: string; unit: string }, said: string): string =>
  (key === '' ? `+${unit}|${said}` : key).slice(0, 600);

export const matterId = (matter: Matter): string => idOf(matter, matter.text);
export const meetingId = (meeting: Meeting): string => idOf(meeting, `${meeting.officer}|${meeting.dates}`);

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const matterEntry = (locale: Locale, matter: Matter, today: Day): Entry => {
  const { topic, unit, officer, date, who, due, note } = matter;
  const word = (name: 'who' | 'due', text: string): string =>
    text === '' ? '' : `${findingText(locale, `column.${name}`)}: ${text}`;
  const about = [
    joined(
      topic === undefined ? '' : findingText(locale, `topic.${topic}`),
      unit,
      date === undefined ? '' : formatDay(date),
      officer,
    ),
    joined(word('who', who), word('due', dueText(due))),
    note,
    remarkOf(locale, matter, today),
  ];
  return {
    id: matterId(matter),
    state: findingText(locale, `state.${matter.state}`),
    isOpen: isOpen(matter),
    isLate: daysLate(matter, today) > 0,
    title: matter.text,
    about: about.filter((line) => line !== ''),
    fields: FOLLOWED.map((field) => matterField(locale, matter, field)),
  };
};

/** The matters of the register: what is overdue first, then what is open, newest first. */
export const matterEntries = (locale: Locale, { matters, today }: FindingsRegister): Entry[] => {
  const rank = (matter: Matter): number => (daysLate(matter, today) > 0 ? 0 : isOpen(matter) ? 1 : 2);
  return [...matters]
    .sort((a, b) => rank(a) - rank(b) || newestFirst(a, b))
    .map((matter) => matterEntry(locale, matter, today));
};

/** What stands in the register before anybody has said anything of it. */
export const blankMatter = (date?: Day): Matter => ({
  key: '',
  topic: 'proposals',
  text: '',
  unit: '',
  ...(date === undefined ? {} : { date }),
  officer: '',
  state: 'new',
  who: '',
  due: '',
  note: '',
  isGone: false,
});

export const blankFields = (locale: Locale): EntryField[] =>
  ADDED.map((field) => matterField(locale, blankMatter(), field));

/** A matter as a person has changed it; days are understood as they are typed. Undefined where there is no such field. */
export const changedMatter = (
  matter: Matter,
  field: string,
  to: string,
  readDay: (typed: string) => Day | undefined,
): Matter | undefined => {
  if (field === 'state') return { ...matter, state: MATTER_STATES.find((state) => state === to) ?? 'new' };
  if (field === 'topic') return { ...matter, topic: MATTER_TOPICS.find((topic) => topic === to) };
  if (field === 'due') return { ...matter, due: readDay(to) ?? to };
  return isMatterField(field) ? { ...matter, [field]: to } : undefined;
};

export const matterText = (matter: Matter, field: string): string | undefined =>
  isMatterField(field) ? MATTER_TEXTS[field](matter) : undefined;

const meetingEntry = (locale: Locale, meeting: Meeting): Entry => {
  const words = formWords(locale);
  const { unit, dates, officer, topic, texts, trip } = meeting;
  const told = isTold(meeting);
  return {
    id: meetingId(meeting),
    state: words(told ? 'form.meetings.told' : 'form.meetings.untold'),
    isOpen: !told,
    isLate: false,
    title: unit,
    about: [joined(dates, officer), topic].filter((line) => line !== ''),
    fields: MEETING_FIELDS.map((field) => ({
      field,
      label: words(`form.meeting.${field}`),
      text: texts[field],
      kind: ['place', 'chair', 'present', 'guests'].includes(field) ? 'line' : 'lines',
    })),
    ...(trip
      ? { trip: { officer: trip.officer, at: { sheet: trip.source.sheet, row: trip.source.row } } }
      : {}),
  };
};

/** Branch meetings: those of which nothing is written yet first, the latest first. */
export const meetingEntries = (locale: Locale, meetings: readonly Meeting[]): Entry[] =>
  [...meetings]
    .sort((a, b) => Number(isTold(a)) - Number(isTold(b)) || (b.date ?? 0) - (a.date ?? 0))
    .map((meeting) => meetingEntry(locale, meeting));
