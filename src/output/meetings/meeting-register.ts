import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Grid, StandingList } from '../../base/grid';
import type { Finding } from '../../domain/trips/finding';
import type { Trip } from '../../domain/trips/trip';
import { formatSpan } from '../../i18n/format';
import { formWords } from '../../i18n/forms/form-words';
import { LOCALES, type Locale } from '../../i18n/locale';
import type { StyledArea, TabSpec } from '../edit';
import { ENTERED, listLayout } from '../list-layout';
import { linesOn, readKey, withPeoples, type KnownLines } from '../peoples-cells';

export const meetingsKey = (year: number): string => `meetings:${year}`;

/** What form 4 prints and no log of trips holds: whoever attended the meeting writes it down. */
export const MEETING_FIELDS = [
  'place',
  'chair',
  'present',
  'guests',
  'course',
  'conclusion',
  'strengths',
  'weaknesses',
  'guidance',
  'petitions',
  'proposals',
  'evidence',
] as const;

export type MeetingField = (typeof MEETING_FIELDS)[number];

export type MeetingTexts = Readonly<Record<MeetingField, string>>;

/** A branch's meeting that an officer attended, and what was written down of it. */
export interface Meeting {
  /** Of the trip, wherever its row stands; '' where a person added the line. */
  readonly key: string;
  readonly date: Day | undefined;
  /** As the register shows it. */
  readonly dates: string;
  readonly unit: string;
  readonly officer: string;
  readonly topic: string;
  readonly texts: MeetingTexts;
  /** Where it stands in a log; absent for a line that no trip stands for. */
  readonly trip?: Trip;
}

export const NOTHING_TOLD = Object.fromEntries(MEETING_FIELDS.map((field) => [field, ''])) as MeetingTexts;

/** Tells the trip from others, wherever its row stands: rows are sorted and put in between. */
export const tripKey = ({ officer, span, unit = '' }: Trip): string =>
  `${officer}|${span.from}-${span.to}|${unit}`;

/** The meetings among the trips, oldest first. */
export const meetingsAmong = (trips: readonly Trip[], nameOf: (officer: string) => string): Meeting[] =>
  trips
    .filter(({ kind }) => kind === 'meeting')
    .sort((a, b) => a.span.from - b.span.from)
    .map((trip) => ({
      key: tripKey(trip),
      date: trip.span.from,
      dates: formatSpan(trip.span),
      unit: trip.unit ?? '',
      officer: nameOf(trip.officer),
      topic: trip.topic ?? '',
      texts: NOTHING_TOLD,
      trip,
    }));

export const isTold = ({ texts }: Meeting): boolean => MEETING_FIELDS.some((field) => texts[field] !== '');

/** The same person on the same days: the place was put right in the log. */
const visitOf = ({ key }: Meeting): string => key.split('|').slice(0, 2).join('|');

/** By visit the meeting that alone stands for it; undefined where several do. */
const soleMeetings = (meetings: readonly Meeting[]): ReadonlyMap<string, Meeting | undefined> => {
  const found = new Map<string, Meeting | undefined>();
  for (const meeting of meetings) {
    const visit = visitOf(meeting);
    found.set(visit, found.has(visit) ? undefined : meeting);
  }
  return found;
};

/** The meetings with what was written of them before; what belongs to no meeting any more stays at the end. */
export const withTexts = (meetings: readonly Meeting[], kept: readonly Meeting[]): Meeting[] => {
  const keys = new Set(meetings.map(({ key }) => key));
  const byKey = new Map(kept.map((meeting) => [meeting.key, meeting]));
  const left = kept.filter((meeting) => !keys.has(meeting.key) && (meeting.key === '' || isTold(meeting)));
  const fresh = soleMeetings(meetings.filter(({ key }) => !byKey.has(key)));
  const movable = soleMeetings(left);
  const taken = new Set<Meeting>();
  const told = meetings.map((meeting) => {
    const visit = visitOf(meeting);
    const moved = fresh.get(visit) === meeting ? movable.get(visit) : undefined;
    if (moved !== undefined) taken.add(moved);
    return { ...meeting, texts: (byKey.get(meeting.key) ?? moved)?.texts ?? NOTHING_TOLD };
  });
  return [...told, ...left.filter((meeting) => !taken.has(meeting))];
};

/** What the branches asked for, and what hinders them, as findings. */
export const findingsOfMeetings = (meetings: readonly Meeting[]): Finding[] =>
  meetings.flatMap(({ unit, date, officer, topic, texts }): Finding[] => {
    const proposals = [texts.petitions, texts.proposals].filter((text) => text !== '').join('; ');
    const difficulties = texts.weaknesses;
    if (proposals === '' && difficulties === '') return [];
    return [
      {
        ...{ unit, officer, topic },
        ...(date === undefined ? {} : { date }),
        ...(proposals === '' ? {} : { proposals }),
        ...(difficulties === '' ? {} : { difficulties }),
      },
    ];
  });

const FACTS = [
  ['dates', 100],
  ['branch', 220],
  ['officer', 150],
  ['topic', 180],
] as const;
const TEXT_WIDTH = 190;

type ColumnName = (typeof FACTS)[number][0] | MeetingField | 'key';

/** What is known of the meeting, what is written down of it, and the hidden key. */
const COLUMNS: readonly (readonly [ColumnName, number])[] = [
  ...FACTS,
  ...MEETING_FIELDS.map((field) => [field, TEXT_WIDTH] as const),
  ['key', 60],
];

const LIST = listLayout<ColumnName>(COLUMNS, 3);

const headingOf = (locale: Locale, name: ColumnName): string =>
  formWords(locale)(name === 'key' ? 'form.meetings.key' : `form.meeting.${name}`);

/** A line that somebody added is known by its branch and officer. */
const LINES: KnownLines = {
  headerRow: LIST.headerRow,
  headings: COLUMNS.map(([name]) => LOCALES.map((locale) => headingOf(locale, name))),
  keyColumn: LIST.columnOf('key'),
  keyOf: (row) => {
    const { key } = readKey(LIST.textAt(row, 'key'));
    const said = LIST.textAt(row, 'branch') + LIST.textAt(row, 'officer');
    return key === '' && said !== '' ? `+${said}` : key;
  },
};

/** The first day of the trip, which the shown dates of several days do not give by themselves. */
const dayOfKey = (key: string): Day | undefined => {
  const [, from] = /\|(\d+)-\d+\|/.exec(key) ?? [];
  return from === undefined ? undefined : (Number(from) as Day);
};

const meetingOf = (row: readonly Cell[], readDay: (cell: Cell) => Day | undefined): Meeting => {
  const { key } = readKey(LIST.textAt(row, 'key'));
  const typed = readDay(row[LIST.columnOf('dates') - 1] ?? '');
  return {
    key,
    date: dayOfKey(key) ?? typed,
    dates: typed === undefined ? LIST.textAt(row, 'dates') : formatSpan({ from: typed, to: typed }),
    unit: LIST.textAt(row, 'branch'),
    officer: LIST.textAt(row, 'officer'),
    topic: LIST.textAt(row, 'topic'),
    texts: Object.fromEntries(
      MEETING_FIELDS.map((field) => [field, LIST.textAt(row, field)]),
    ) as MeetingTexts,
  };
};

/** The lines of a register that was written before. */
export const readMeetings = (grid: Grid, readDay: (cell: Cell) => Day | undefined): Meeting[] =>
  linesOn(grid, LINES)
    .map((row) => meetingOf(row, readDay))
    .filter((meeting) => meeting.unit !== '' || isTold(meeting));

const rowOf = ({ key, dates, unit, officer, topic, texts }: Meeting): Cell[] => {
  const cells: Readonly<Record<ColumnName, Cell>> = { ...texts, key, dates, branch: unit, officer, topic };
  return LIST.rowOf((name) => cells[name]);
};

const stylesOf = (bottom: number): StyledArea[] => [
  { area: LIST.below(bottom, 'dates', 'key'), style: { numberFormat: '@' } },
  { area: LIST.below(bottom, 'place', 'evidence'), style: ENTERED },
  ...LIST.looks(bottom),
];

export interface MeetingRegister {
  readonly year: number;
  readonly meetings: readonly Meeting[];
  /** The register that stands, where there is one. */
  readonly standing?: StandingList;
}

/** The register of a year: a line a meeting, with the fields of form 4 to fill in beside it. */
export const meetingsTab = (register: MeetingRegister, locale: Locale): TabSpec =>
  withPeoples(linesTab(register, locale), register.standing, LINES, locale);

const linesTab = ({ year, meetings }: MeetingRegister, locale: Locale): TabSpec => {
  const words = formWords(locale);
  const bottom = LIST.bottomOf(meetings.length);
  return {
    key: meetingsKey(year),
    title: words('form.meetings.tab', { year }),
    cells: [
      LIST.saying(words('form.meetings.title', { year })),
      LIST.saying(words(meetings.length === 0 ? 'form.meetings.none' : 'form.meetings.hint')),
      LIST.rowOf((name) => headingOf(locale, name)),
      ...meetings.map(rowOf),
    ],
    styles: stylesOf(bottom),
    merges: [],
    columnWidths: LIST.widths,
    frozenRows: LIST.headerRow,
    frozenColumns: 2,
    hiddenColumns: [LIST.columnOf('key')],
  };
};
