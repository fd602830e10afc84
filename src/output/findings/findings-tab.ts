import { isDateCell, type Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Grid } from '../../base/grid';
import type { RowsRead } from '../../base/row-print';
import { findingText } from '../../i18n/findings/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Area, EntryRule, StyledArea, TabSpec } from '../edit';
import { daysLate, isOpen, MATTER_STATES, MATTER_TOPICS, type Matter, type MatterState } from './matters';

export const findingsKey = (year: number): string => `findings:${year}`;

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

/** Those that people fill in. */
const ENTERED = ['state', 'who', 'due', 'note'] as const;

const columnOf = (name: ColumnName): number => COLUMNS.findIndex(([column]) => column === name) + 1;

const HEADER_ROW = 4;
const LOCALES = ['vi', 'en'] as const;

/** Words in any language, as a person chose them. */
const chosen = <T extends string>(
  names: readonly T[],
  word: (locale: Locale, name: T) => string,
  cell: string,
): T | undefined => names.find((name) => LOCALES.some((locale) => word(locale, name) === cell));

const stateWord = (locale: Locale, state: MatterState): string => findingText(locale, `state.${state}`);

const textAt = (row: readonly Cell[], name: ColumnName): string => {
  const cell = row[columnOf(name) - 1] ?? '';
  return isDateCell(cell) ? '' : String(cell).trim();
};

const matterOf = (row: readonly Cell[], readDay: (cell: Cell) => Day | undefined): Matter => {
  const date = readDay(row[columnOf('date') - 1] ?? '');
  const due = readDay(row[columnOf('due') - 1] ?? '');
  return {
    key: textAt(row, 'key'),
    topic: chosen(
      MATTER_TOPICS,
      (locale, topic) => findingText(locale, `topic.${topic}`),
      textAt(row, 'topic'),
    ),
    text: textAt(row, 'text'),
    unit: textAt(row, 'unit'),
    ...(date === undefined ? {} : { date }),
    officer: textAt(row, 'officer'),
    state: chosen(MATTER_STATES, stateWord, textAt(row, 'state')) ?? 'new',
    who: textAt(row, 'who'),
    due: due ?? textAt(row, 'due'),
    note: textAt(row, 'note'),
    isGone: false,
  };
};

/** The lines of a register that was written before, with what people filled in and added. */
export const readRegisterOfFindings = (grid: Grid, readDay: (cell: Cell) => Day | undefined): Matter[] =>
  grid.cells
    .slice(HEADER_ROW)
    .map((row) => matterOf(row, readDay))
    .filter(({ key, text, unit, who, note }) => key + text + unit + who + note !== '');

const remarkOf = (locale: Locale, matter: Matter, today: Day): string => {
  const days = daysLate(matter, today);
  if (days > 0) return findingText(locale, 'late.days', { days });
  return matter.isGone ? findingText(locale, 'late.gone') : '';
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
  return COLUMNS.map(([name]) => cells[name]);
};

const countWords = (locale: Locale, matters: readonly Matter[], today: Day): string => {
  const count = (state: MatterState): number => matters.filter((matter) => matter.state === state).length;
  return findingText(locale, 'register.count', {
    all: matters.length,
    new: count('new'),
    doing: count('doing'),
    done: count('done'),
    dropped: count('dropped'),
    late: matters.filter((matter) => daysLate(matter, today) > 0).length,
  });
};

/** Overdue first comes to the eye: its line is red; what is settled stands back. */
const lineLooks = (matters: readonly Matter[], today: Day): StyledArea[] =>
  matters.flatMap((matter, index): StyledArea[] => {
    const row = HEADER_ROW + 1 + index;
    const line = { top: row, left: 1, bottom: row, right: COLUMNS.length };
    if (!isOpen(matter)) return [{ area: line, style: { color: '#5f6368' } }];
    if (daysLate(matter, today) === 0) return [];
    const late = { ...line, left: columnOf('late'), right: columnOf('late') };
    return [{ area: late, style: { bold: true, color: '#a50e0e', background: '#fce8e6' } }];
  });

const below = (name: ColumnName, bottom: number): Area => {
  const column = columnOf(name);
  return { top: HEADER_ROW + 1, left: column, bottom, right: column };
};

const stylesOf = (matters: readonly Matter[], today: Day, bottom: number): StyledArea[] => {
  const right = COLUMNS.length;
  return [
    { area: { top: 1, left: 1, bottom: 1, right }, style: { bold: true, size: 14 } },
    { area: { top: 3, left: 1, bottom: 3, right }, style: { italic: true, color: '#5f6368' } },
    { area: { top: HEADER_ROW, left: 1, bottom, right }, style: { wrap: true, valign: 'top', border: true } },
    ...ENTERED.map((name): StyledArea => ({ area: below(name, bottom), style: { background: '#fffde7' } })),
    ...(['date', 'due'] as const).map((name): StyledArea => ({
      area: below(name, bottom),
      style: { numberFormat: 'dd/mm/yyyy' },
    })),
    {
      area: { top: HEADER_ROW, left: 1, bottom: HEADER_ROW, right },
      style: { bold: true, background: '#e8f0fe', align: 'center', valign: 'middle' },
    },
    ...lineLooks(matters, today),
  ];
};

const rulesOf = (locale: Locale, bottom: number): EntryRule[] => [
  {
    area: below('state', bottom),
    values: MATTER_STATES.map((state) => stateWord(locale, state)),
    help: findingText(locale, 'help.state'),
  },
];

const newestFirst = (a: Matter, b: Matter): number =>
  Number(a.isGone) - Number(b.isGone) || (b.date ?? 0) - (a.date ?? 0);

const padded = (text: string): Cell[] => COLUMNS.map((_, index): Cell => (index === 0 ? text : ''));

export interface FindingsRegister {
  readonly year: number;
  readonly today: Day;
  readonly matters: readonly Matter[];
  /** The last register's rows, where there is one: what people wrote there is among the matters. */
  readonly was?: RowsRead;
}

/** The register of a year: newest first, one row a matter, what people wrote of each beside it. */
export const findingsTab = ({ year, today, matters, was }: FindingsRegister, locale: Locale): TabSpec => {
  const sorted = [...matters].sort(newestFirst);
  const bottom = HEADER_ROW + Math.max(1, sorted.length);
  const none = sorted.length === 0 ? [padded(findingText(locale, 'register.none'))] : [];
  return {
    key: findingsKey(year),
    title: findingText(locale, 'register.tab', { year }),
    cells: [
      padded(findingText(locale, 'register.title', { year })),
      padded(countWords(locale, sorted, today)),
      padded(findingText(locale, 'register.hint')),
      COLUMNS.map(([name]) => findingText(locale, `column.${name}`)),
      ...sorted.map((matter) => rowOf(locale, matter, today)),
      ...none,
    ],
    styles: stylesOf(sorted, today, bottom),
    merges: [],
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: HEADER_ROW,
    hiddenColumns: [columnOf('key')],
    rules: sorted.length === 0 ? [] : rulesOf(locale, bottom),
    filter: { top: HEADER_ROW, left: 1, bottom, right: COLUMNS.length },
    ...(was === undefined ? {} : { was }),
  };
};
