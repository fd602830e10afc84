import { isDateCell, type Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Grid } from '../../base/grid';
import type { RowsRead } from '../../base/row-print';
import type { Finding } from '../../domain/trips/finding';
import type { Trip } from '../../domain/trips/trip';
import { formatSpan } from '../../i18n/format';
import { formWords } from '../../i18n/forms/form-words';
import type { Locale } from '../../i18n/locale';
import type { Area, StyledArea, TabSpec } from '../edit';

export const meetingsKey = (year: number): string => `meetings:${year}`;

/** What form 4 prints and no log of trips holds: whoever attended the meeting writes it down. */
const MEETING_FIELDS = [
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

type MeetingField = (typeof MEETING_FIELDS)[number];

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
    }));

const isTold = ({ texts }: Meeting): boolean => MEETING_FIELDS.some((field) => texts[field] !== '');

/** The same person on the same days: the place was put right in the log. */
const visitOf = ({ key }: Meeting): string => key.split('|').slice(0, 2).join('|');

const onlyOne = (meetings: readonly Meeting[], visit: string): Meeting | undefined => {
  const [one, another] = meetings.filter((meeting) => visitOf(meeting) === visit);
  return another === undefined ? one : undefined;
};

/** The meetings with what was written of them before; what belongs to no meeting any more stays at the end. */
export const withTexts = (meetings: readonly Meeting[], kept: readonly Meeting[]): Meeting[] => {
  const keys = new Set(meetings.map(({ key }) => key));
  const byKey = new Map(kept.map((meeting) => [meeting.key, meeting]));
  const left = kept.filter((meeting) => !keys.has(meeting.key) && (meeting.key === '' || isTold(meeting)));
  const fresh = meetings.filter(({ key }) => !byKey.has(key));
  const taken = new Set<Meeting>();
  const told = meetings.map((meeting) => {
    const visit = visitOf(meeting);
    const moved = onlyOne(fresh, visit) === meeting ? onlyOne(left, visit) : undefined;
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

const HEADER_ROW = 3;
/** Date, branch, officer, topic; then what is written down; then the hidden key. */
const FACTS = ['dates', 'branch', 'officer', 'topic'] as const;
const FACT_WIDTHS = [100, 220, 150, 180];
const TEXT_WIDTH = 190;
const COLUMNS = FACTS.length + MEETING_FIELDS.length + 1;

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || isDateCell(cell) ? '' : String(cell).trim();

const meetingOf = (row: readonly Cell[], readDay: (cell: Cell) => Day | undefined): Meeting => {
  const [dates = '', unit, officer, topic] = row;
  const date = readDay(dates);
  const texts = MEETING_FIELDS.map((field, index) => [field, textOf(row[FACTS.length + index])]);
  return {
    key: textOf(row[COLUMNS - 1]),
    date,
    dates: date === undefined ? textOf(dates) : formatSpan({ from: date, to: date }),
    unit: textOf(unit),
    officer: textOf(officer),
    topic: textOf(topic),
    texts: Object.fromEntries(texts) as MeetingTexts,
  };
};

/** The lines of a register that was written before. */
export const readMeetings = (grid: Grid, readDay: (cell: Cell) => Day | undefined): Meeting[] =>
  grid.cells
    .slice(HEADER_ROW)
    .map((row) => meetingOf(row, readDay))
    .filter((meeting) => meeting.unit !== '' || isTold(meeting));

const rowOf = ({ key, dates, unit, officer, topic, texts }: Meeting): Cell[] => [
  ...[dates, unit, officer, topic],
  ...MEETING_FIELDS.map((field) => texts[field]),
  key,
];

const stylesOf = (bottom: number): StyledArea[] => {
  const all: Area = { top: HEADER_ROW, left: 1, bottom, right: COLUMNS };
  const entered: Area = { ...all, top: HEADER_ROW + 1, left: FACTS.length + 1, right: COLUMNS - 1 };
  return [
    { area: { ...all, top: 1, bottom: 1 }, style: { bold: true, size: 14 } },
    { area: { ...all, top: 2, bottom: 2 }, style: { italic: true, color: '#5f6368' } },
    { area: all, style: { wrap: true, valign: 'top', border: true, numberFormat: '@' } },
    { area: entered, style: { background: '#fffde7' } },
    {
      area: { ...all, bottom: HEADER_ROW },
      style: { bold: true, background: '#e8f0fe', align: 'center', valign: 'middle' },
    },
  ];
};

export interface MeetingRegister {
  readonly year: number;
  readonly meetings: readonly Meeting[];
  /** The last register's rows, where there is one. */
  readonly was?: RowsRead;
}

/** The register of a year: a line a meeting, with the fields of form 4 to fill in beside it. */
export const meetingsTab = ({ year, meetings, was }: MeetingRegister, locale: Locale): TabSpec => {
  const words = formWords(locale);
  const padded = (text: string): Cell[] => [text, ...Array.from({ length: COLUMNS - 1 }, () => '')];
  const labels = [...FACTS, ...MEETING_FIELDS].map((field) => words(`form.meeting.${field}`));
  const bottom = HEADER_ROW + Math.max(1, meetings.length);
  return {
    key: meetingsKey(year),
    title: words('form.meetings.tab', { year }),
    cells: [
      padded(words('form.meetings.title', { year })),
      padded(words(meetings.length === 0 ? 'form.meetings.none' : 'form.meetings.hint')),
      [...labels, words('form.meetings.key')],
      ...meetings.map(rowOf),
    ],
    styles: stylesOf(bottom),
    merges: [],
    columnWidths: [...FACT_WIDTHS, ...MEETING_FIELDS.map(() => TEXT_WIDTH), 60],
    frozenRows: HEADER_ROW,
    frozenColumns: 2,
    hiddenColumns: [COLUMNS],
    ...(was === undefined ? {} : { was }),
  };
};
