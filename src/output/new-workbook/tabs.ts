import type { Cell } from '../../base/cell';
import { mustDay } from '../../base/day';
import type { Quarter } from '../../domain/days/period';
import type { Round } from '../../domain/days/round';
import { lengthOf } from '../../domain/days/span';
import { quarterName } from '../../i18n/format';
import type { NewWorkbookWords } from '../../i18n/new-workbook/vi';
import type { StyledArea, TabSpec } from '../edit';

const EXAMPLE_YEAR = 2022;

type Window = readonly [
  quarter: Quarter,
  number: number,
  from: readonly [number, number],
  to: readonly [number, number],
];

/** The rounds that 504-KH/TĐTN-XDĐ (Bình Thuận, 2022) printed, days and months. */
const WINDOWS: readonly Window[] = [
  [1, 1, [18, 3], [29, 3]],
  [2, 1, [1, 4], [5, 4]],
  [2, 2, [6, 5], [10, 5]],
  [2, 3, [3, 6], [7, 6]],
  [3, 1, [1, 7], [5, 7]],
  [3, 2, [5, 8], [9, 8]],
  [3, 3, [2, 9], [6, 9]],
  [4, 1, [1, 10], [10, 10]],
  [4, 2, [4, 11], [8, 11]],
  [4, 3, [5, 12], [6, 12]],
];

const dayOf2022 = ([date, month]: readonly [number, number]) => mustDay(EXAMPLE_YEAR, month, date);

export const exampleRounds = (): Round[] =>
  WINDOWS.map(([quarter, number, from, to]) => ({
    quarter,
    number,
    span: { from: dayOf2022(from), to: dayOf2022(to) },
  }));

interface ListTab {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly dateColumns?: readonly number[];
}

/** Rows that a new log is prepared for; Sheets adds more below as they are typed. */
export const PREPARED_ROWS = 1000;

/** A table with its heading in row 1, and room for rows of dates below. */
const listTab = ({ key, title, rows, widths, dateColumns = [] }: ListTab): TabSpec => {
  const width = widths.length;
  const blank = Array.from({ length: width }, (): Cell => '');
  const cells = [...rows, ...Array.from({ length: PREPARED_ROWS - rows.length }, () => blank)];
  const dates = dateColumns.map((column): StyledArea => ({
    area: { top: 2, left: column, bottom: PREPARED_ROWS, right: column },
    style: { numberFormat: 'dd/mm/yyyy' },
  }));
  const head: StyledArea = {
    area: { top: 1, left: 1, bottom: 1, right: width },
    style: { bold: true, background: '#e8f0fe', align: 'center', valign: 'middle', wrap: true, border: true },
  };
  return { key, title, cells, styles: [...dates, head], merges: [], columnWidths: widths, frozenRows: 1 };
};

const logTab = ({ log }: NewWorkbookWords): TabSpec => {
  const headings = Object.values(log.headings);
  const names = Object.keys(log.headings);
  const dateColumns = ['start', 'end', 'report'].map((name) => names.indexOf(name) + 1);
  const wide: Readonly<Record<string, number>> = {
    officer: 180,
    department: 180,
    unit: 240,
    kind: 160,
    topic: 300,
  };
  const widths = names.map((name) => wide[name] ?? 100);
  return listTab({ key: 'log', title: log.title, rows: [headings], widths, dateColumns });
};

const roundsTab = ({ rounds }: NewWorkbookWords): TabSpec =>
  listTab({
    key: 'rounds',
    title: rounds.title,
    rows: [
      [...rounds.headings],
      ...exampleRounds().map(({ quarter, number, span }) => [
        quarterName(quarter),
        number,
        { day: span.from },
        { day: span.to },
        lengthOf(span),
      ]),
    ],
    widths: [70, 70, 110, 110, 80],
    dateColumns: [3, 4],
  });

const settingsTab = ({ settings, values }: NewWorkbookWords): TabSpec => {
  const defaults: Readonly<Record<keyof typeof settings.rows, Cell>> = {
    office: '',
    document: '',
    year: EXAMPLE_YEAR,
    requiredDays: 60,
    countFrom: { day: mustDay(EXAMPLE_YEAR, 1, 1) },
    countTo: { day: mustDay(EXAMPLE_YEAR, 12, 31) },
    dayKind: values.calendarDays,
    halfDays: 0.5,
    exemption: values.notSubject,
    reportDueDays: '',
  };
  const names = Object.keys(settings.rows) as (keyof typeof settings.rows)[];
  const tab = listTab({
    key: 'settings',
    title: settings.title,
    rows: [
      [...settings.headings],
      ...names.map((name) => [settings.rows[name][0], defaults[name], settings.rows[name][1]]),
    ],
    widths: [260, 160, 420],
  });
  const bottom = names.length + 1;
  const rows: StyledArea = {
    area: { top: 2, left: 1, bottom, right: 3 },
    style: { valign: 'middle', wrap: true, border: true },
  };
  const entered: StyledArea = {
    area: { top: 2, left: 2, bottom, right: 2 },
    style: { align: 'left', bold: true },
  };
  const notes: StyledArea = { area: { top: 2, left: 3, bottom, right: 3 }, style: { color: '#5f6368' } };
  return { ...tab, styles: [...tab.styles, rows, entered, notes] };
};

/** The tabs of a new workbook, in order. */
export const newTabs = (words: NewWorkbookWords): TabSpec[] => {
  const { roster, exemptions, units } = words;
  return [
    logTab(words),
    listTab({
      key: 'roster',
      title: roster.title,
      rows: [[...roster.headings]],
      widths: [50, 200, 180, 220, 120, 130, 130],
      dateColumns: [6, 7],
    }),
    roundsTab(words),
    listTab({
      key: 'exemptions',
      title: exemptions.title,
      rows: [[...exemptions.headings]],
      widths: [50, 200, 200, 220, 110, 110, 160],
      dateColumns: [5, 6],
    }),
    listTab({ key: 'units', title: units.title, rows: [[...units.headings]], widths: [50, 200, 280, 220] }),
    settingsTab(words),
  ];
};
