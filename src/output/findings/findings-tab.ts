import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Grid, StandingList } from '../../base/grid';
import { findingText } from '../../i18n/findings/finding-text';
import { LOCALES, type Locale } from '../../i18n/locale';
import type { EntryRule, StyledArea, TabSpec } from '../edit';
import { ENTERED, listLayout } from '../list-layout';
import { linesOn, readKey, withPeoples, type KnownLines } from '../peoples-cells';
import {
  countMatters,
  daysLate,
  isOpen,
  MATTER_STATES,
  MATTER_TOPICS,
  type Matter,
  type MatterState,
} from './matters';

const KEY = 'findings:';

export const findingsKey = (year: number): string => `${KEY}${year}`;

/** The last year before this one among the registers of these keys. */
export const yearRegisteredBefore = (keys: readonly string[], year: number): number | undefined => {
  const years = keys.filter((key) => key.startsWith(KEY)).map((key) => Number(key.slice(KEY.length)));
  const earlier = years.filter((other) => other < year);
  return earlier.length === 0 ? undefined : Math.max(...earlier);
};

const COLUMNS = [
  ['date', 90],
  ['unit', 180],
  ['topic', 140],
  ['text', 300],
  ['officer', 140],
  ['state', 100],
  ['who', 150],
  ['due', 100],
  ['note', 220],
  ['late', 140],
  ['key', 60],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const LIST = listLayout<ColumnName>(COLUMNS, 4);

/** Words in any language, as a person chose them. */
const chosen = <T extends string>(
  names: readonly T[],
  word: (locale: Locale, name: T) => string,
  cell: string,
): T | undefined => names.find((name) => LOCALES.some((locale) => word(locale, name) === cell));

const stateWord = (locale: Locale, state: MatterState): string => findingText(locale, `state.${state}`);

const { textAt } = LIST;

const stateIn = (row: readonly Cell[]): MatterState | undefined =>
  chosen(MATTER_STATES, stateWord, textAt(row, 'state'));

const matterOf = (row: readonly Cell[], readDay: (cell: Cell) => Day | undefined): Matter => {
  const date = readDay(row[LIST.columnOf('date') - 1] ?? '');
  const due = readDay(row[LIST.columnOf('due') - 1] ?? '');
  return {
    key: readKey(textAt(row, 'key')).key,
    topic: chosen(
      MATTER_TOPICS,
      (locale, topic) => findingText(locale, `topic.${topic}`),
      textAt(row, 'topic'),
    ),
    text: textAt(row, 'text'),
    unit: textAt(row, 'unit'),
    ...(date === undefined ? {} : { date }),
    officer: textAt(row, 'officer'),
    state: stateIn(row) ?? 'new',
    who: textAt(row, 'who'),
    due: due ?? textAt(row, 'due'),
    note: textAt(row, 'note'),
    isGone: false,
  };
};

/** The lines of a register that was written before, with what people filled in and added. */
export const readRegisterOfFindings = (grid: Grid, readDay: (cell: Cell) => Day | undefined): Matter[] =>
  linesOn(grid, LINES)
    .map((row) => matterOf(row, readDay))
    .filter(({ key, text, unit, who, note }) => key + text + unit + who + note !== '');

/** What is to be known at a glance: overdue, of an earlier year, or told of by no table any more. */
export const remarkOf = (locale: Locale, matter: Matter, today: Day): string => {
  const days = daysLate(matter, today);
  return [
    ...(days > 0 ? [findingText(locale, 'late.days', { days })] : []),
    ...(matter.since === undefined ? [] : [findingText(locale, 'late.since', { year: matter.since })]),
    ...(days === 0 && matter.isGone ? [findingText(locale, 'late.gone')] : []),
  ].join('; ');
};

const dayCell = (day: Day | string | undefined): Cell => (typeof day === 'number' ? { day } : (day ?? ''));

const rowOf = (locale: Locale, matter: Matter, today: Day): Cell[] => {
  const cells: Readonly<Record<ColumnName, Cell>> = {
    date: dayCell(matter.date),
    unit: matter.unit,
    topic: matter.topic === undefined ? '' : findingText(locale, `topic.${matter.topic}`),
    text: matter.text,
    officer: matter.officer,
    state: stateWord(locale, matter.state),
    who: matter.who,
    due: dayCell(matter.due),
    note: matter.note,
    late: remarkOf(locale, matter, today),
    key: matter.key,
  };
  return LIST.rowOf((name) => cells[name]);
};

/** Overdue first comes to the eye: its line is red; what is settled stands back. */
const lineLooks = (matters: readonly Matter[], today: Day): StyledArea[] =>
  matters.flatMap((matter, index): StyledArea[] => {
    const row = LIST.rowAt(index);
    const line = { top: row, left: 1, bottom: row, right: COLUMNS.length };
    if (!isOpen(matter)) return [{ area: line, style: { color: '#5f6368' } }];
    if (daysLate(matter, today) === 0) return [];
    const late = { ...LIST.below(row, 'late'), top: row };
    return [{ area: late, style: { bold: true, color: '#a50e0e', background: '#fce8e6' } }];
  });

/** That there is nothing yet runs over the line, not down its narrow first cell. */
const NOTHING: StyledArea = {
  area: { top: LIST.rowAt(0), left: 1, bottom: LIST.rowAt(0), right: 1 },
  style: { wrap: false },
};

const stylesOf = (matters: readonly Matter[], today: Day, bottom: number): StyledArea[] => [
  ...LIST.looks(bottom),
  ...(matters.length === 0 ? [NOTHING] : []),
  { area: LIST.below(bottom, 'state', 'note'), style: ENTERED },
  ...(['date', 'due'] as const).map((name): StyledArea => ({
    area: LIST.below(bottom, name),
    style: { numberFormat: 'dd/mm/yyyy' },
  })),
  ...lineLooks(matters, today),
];

const rulesOf = (locale: Locale, bottom: number): EntryRule[] => [
  {
    area: LIST.below(bottom, 'state'),
    values: MATTER_STATES.map((state) => stateWord(locale, state)),
    help: findingText(locale, 'help.state'),
  },
];

export const newestFirst = (a: Matter, b: Matter): number =>
  Number(a.isGone) - Number(b.isGone) || (b.date ?? 0) - (a.date ?? 0);

export interface FindingsRegister {
  readonly year: number;
  readonly today: Day;
  readonly matters: readonly Matter[];
  /** The register that stands, where there is one: what people wrote of the matters is among these. */
  readonly standing?: StandingList;
}

const isNone = (row: readonly Cell[]): boolean =>
  LOCALES.some((locale) => findingText(locale, 'register.none') === row[0]);

/** A line that somebody added is known by what it says. */
const LINES: KnownLines = {
  headerRow: LIST.headerRow,
  headings: COLUMNS.map(([name]) => LOCALES.map((locale) => findingText(locale, `column.${name}`))),
  keyColumn: LIST.columnOf('key'),
  keyOf: (row) => {
    const [{ key }, said] = [readKey(textAt(row, 'key')), textAt(row, 'unit') + textAt(row, 'text')];
    return key === '' && said !== '' ? `+${said}` : key;
  },
  isTaken: (row, column) => column + 1 === LIST.columnOf('state') && stateIn(row) !== undefined,
  isSaying: isNone,
};

/** The register of a year: newest first, one row a matter, what people wrote of each beside it. */
export const findingsTab = (register: FindingsRegister, locale: Locale): TabSpec =>
  withPeoples(mattersTab(register, locale), register.standing, LINES, locale);

const mattersTab = ({ year, today, matters }: FindingsRegister, locale: Locale): TabSpec => {
  const sorted = [...matters].sort(newestFirst);
  const bottom = LIST.bottomOf(sorted.length);
  const none = sorted.length === 0 ? [LIST.saying(findingText(locale, 'register.none'))] : [];
  return {
    key: findingsKey(year),
    title: findingText(locale, 'register.tab', { year }),
    cells: [
      LIST.saying(findingText(locale, 'register.title', { year })),
      LIST.saying(findingText(locale, 'register.count', countMatters(sorted, today))),
      LIST.saying(findingText(locale, 'register.hint')),
      LIST.rowOf((name) => findingText(locale, `column.${name}`)),
      ...sorted.map((matter) => rowOf(locale, matter, today)),
      ...none,
    ],
    styles: stylesOf(sorted, today, bottom),
    merges: [],
    columnWidths: LIST.widths,
    frozenRows: LIST.headerRow,
    hiddenColumns: [LIST.columnOf('key')],
    rules: sorted.length === 0 ? [] : rulesOf(locale, bottom),
    filter: { top: LIST.headerRow, left: 1, bottom, right: COLUMNS.length },
  };
};
