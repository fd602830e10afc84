import type { Cell } from '../../base/cell';
import { yearSpan } from '../../domain/days/period';
import { holidaysOf } from '../../domain/policy/holidays';
import type { NewWorkbookWords } from '../../i18n/new-workbook/vi';
import type { StyledArea, TabSpec } from '../edit';

interface ListTab {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly dateColumns?: readonly number[];
  /** Columns of short words and numbers; dates stand in the middle too. */
  readonly centred?: readonly number[];
}

/** Rows that a new log is prepared for; Sheets adds more below as they are typed. */
const PREPARED_ROWS = 1000;

/** A table with its heading in row 1, and room for rows of dates below. */
const listTab = ({ key, title, rows, widths, dateColumns = [], centred = [1] }: ListTab): TabSpec => {
  const width = widths.length;
  const blank = Array.from({ length: width }, (): Cell => '');
  const cells = [...rows, ...Array.from({ length: PREPARED_ROWS - rows.length }, () => blank)];
  const dates = dateColumns.map((column): StyledArea => ({
    area: { top: 2, left: column, bottom: PREPARED_ROWS, right: column },
    style: { numberFormat: 'dd/mm/yyyy', align: 'center' },
  }));
  const short = centred.map((column): StyledArea => ({
    area: { top: 2, left: column, bottom: PREPARED_ROWS, right: column },
    style: { align: 'center' },
  }));
  const body: StyledArea = {
    area: { top: 2, left: 1, bottom: PREPARED_ROWS, right: width },
    style: { valign: 'middle', wrap: true },
  };
  const head: StyledArea = {
    area: { top: 1, left: 1, bottom: 1, right: width },
    style: { bold: true, background: '#e8f0fe', align: 'center', valign: 'middle', wrap: true, border: true },
  };
  return {
    key,
    title,
    cells,
    styles: [body, ...dates, ...short, head],
    merges: [],
    columnWidths: widths,
    frozenRows: 1,
  };
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
  const centred = ['code', 'quarter', 'round', 'days', 'level', 'status'].map(
    (name) => names.indexOf(name) + 1,
  );
  return listTab({ key: 'log', title: log.title, rows: [headings], widths, dateColumns, centred });
};

/** The State's days off of the year; what it has not decided yet is to be added. */
const holidaysTab = ({ holidays }: NewWorkbookWords, year: number): TabSpec =>
  listTab({
    key: 'holidays',
    title: holidays.title,
    rows: [
      [...holidays.headings],
      ...holidaysOf(year).map(({ day, kind, name, expected }): Cell[] => [
        { day },
        `${holidays.names[name as keyof typeof holidays.names]}${expected ? ` (${holidays.expected})` : ''}`,
        holidays.kinds[kind],
      ]),
    ],
    widths: [120, 340, 160],
    dateColumns: [1],
    centred: [3],
  });

const settingsTab = ({ settings, values }: NewWorkbookWords, year: number): TabSpec => {
  const { from, to } = yearSpan(year);
  const defaults: Readonly<Record<keyof typeof settings.rows, Cell>> = {
    office: '',
    document: '',
    year,
    requiredDays: 60,
    countFrom: { day: from },
    countTo: { day: to },
    dayKind: values.calendarDays,
    halfDays: values.noHalfDays,
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
    centred: [],
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

/** Districts ended on 1/7/2025; a book of an earlier year has them in its list of units. */
export const hasTwoLevels = (year: number): boolean => year >= 2025;

/** Units of two levels with the time in which each is valid, or those of the three levels before. */
const unitsTab = ({ units }: NewWorkbookWords, year: number): TabSpec =>
  hasTwoLevels(year)
    ? listTab({
        key: 'units',
        title: units.title,
        rows: [[...units.headings]],
        widths: [50, 240, 320, 110, 110, 220],
        dateColumns: [4, 5],
      })
    : listTab({
        key: 'units',
        title: units.title,
        rows: [[...units.headingsBefore]],
        widths: [50, 200, 280, 220],
      });

/**
 * The tabs of a new workbook, in order. The year is all that they ask: window and days off follow from it, and
 * the rounds are the office's own to state.
 */
export const newTabs = (words: NewWorkbookWords, year: number): TabSpec[] => {
  const { roster, exemptions, rounds } = words;
  return [
    logTab(words),
    listTab({
      key: 'roster',
      title: roster.title,
      rows: [[...roster.headings]],
      widths: [50, 200, 180, 220, 130, 160, 160],
      dateColumns: [6, 7],
      centred: [1, 5],
    }),
    listTab({
      key: 'rounds',
      title: rounds.title,
      rows: [[...rounds.headings]],
      widths: [90, 90, 130, 130, 100],
      dateColumns: [3, 4],
      centred: [1, 2, 5],
    }),
    listTab({
      key: 'exemptions',
      title: exemptions.title,
      rows: [[...exemptions.headings]],
      widths: [50, 200, 200, 220, 110, 110, 160],
      dateColumns: [5, 6],
    }),
    unitsTab(words, year),
    holidaysTab(words, year),
    settingsTab(words, year),
  ];
};
