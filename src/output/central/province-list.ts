import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { centralText, type CentralWord } from '../../i18n/central/central-text';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { CellLink, StyledArea, TabSpec } from '../edit';
import type { Source } from './fetched-data';
import { nationSum } from './nation-sum';
import {
  asOfCell,
  countedFigures,
  isComplete,
  meanOf,
  ofOneYear,
  type Doubt,
  type ProvinceReading,
  type ProvinceState,
} from './province-state';
import { provincesOf } from './provinces';
import { spreadsheetIdOf } from './spreadsheet-id';

export const LIST_KEY = 'central:provinces';

/** A line of the list as people fill it in. */
export interface ProvinceLine {
  readonly name: string;
  /** As typed: an address, an id, or anything else. */
  readonly address: string;
  readonly note: string;
}

/** A line with what came of it. */
export interface ListedProvince extends ProvinceReading {
  readonly line: ProvinceLine;
}

const COLUMNS = [
  ['number', 45],
  ['name', 190],
  ['address', 260],
  ['state', 130],
  ['advice', 330],
  ['cell', 70],
  ['asOf', 95],
  ['subject', 80],
  ['met', 80],
  ['days', 80],
  ['mean', 80],
  ['note', 200],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const columnOf = (name: ColumnName): number => COLUMNS.findIndex(([column]) => column === name) + 1;

const HEADER_ROW = 4;

const textAt = (row: readonly Cell[], name: ColumnName): string => {
  const cell = row[columnOf(name) - 1] ?? '';
  return typeof cell === 'object' ? '' : String(cell).trim();
};

/** The lines as they stand on the tab; blank ones are left out. */
export const readProvinceList = (grid: Grid): ProvinceLine[] =>
  grid.cells
    .slice(HEADER_ROW)
    .map((row) => ({
      name: textAt(row, 'name'),
      address: textAt(row, 'address'),
      note: textAt(row, 'note'),
    }))
    .filter(({ name, address, note }) => name + address + note !== '');

/** The list to begin with: every province, and no address. */
export const newProvinceList = (year: number): ProvinceLine[] =>
  provincesOf(year).map((name) => ({ name, address: '', note: '' }));

/** The spreadsheets to fetch from, each once, in the order of the list. */
export const sourcesOf = (lines: readonly ProvinceLine[]): Source[] => {
  const sources = new Map<string, Source>();
  for (const { name, address } of lines) {
    const id = spreadsheetIdOf(address);
    if (id !== undefined && !sources.has(id)) sources.set(id, { id, name });
  }
  return [...sources.values()];
};

/** What came of a line whose spreadsheet nobody has fetched. */
const unfetched = (address: string): ProvinceState => {
  if (address === '') return 'missing';
  return spreadsheetIdOf(address) === undefined ? 'address' : 'loading';
};

/** Every line with what came of it: each spreadsheet belongs to the first line that names it. */
export const listedProvinces = (
  lines: readonly ProvinceLine[],
  readings: ReadonlyMap<string, ProvinceReading>,
): ListedProvince[] => {
  const taken = new Set<string>();
  const found = lines.map(({ address }): ProvinceReading => {
    const id = spreadsheetIdOf(address);
    if (id !== undefined && taken.has(id)) return { state: 'twice', doubts: [] };
    if (id !== undefined) taken.add(id);
    return readings.get(id ?? '') ?? { state: unfetched(address), doubts: [] };
  });
  return ofOneYear(found).map((reading, index) => ({
    ...reading,
    line: lines[index] ?? { name: '', address: '', note: '' },
  }));
};

const doubtWords = (locale: Locale, { kind, amount }: Doubt): string =>
  centralText(locale, `doubt.${kind}`, {
    amount: Number.isFinite(amount) ? formatNumber(locale, amount) : '',
  });

/** `Đã nối, còn việc` where its own book still asks something. */
export const stateWords = (locale: Locale, reading: ProvinceReading): string => {
  const isDoubtful = reading.state === 'connected' && !isComplete(reading);
  return centralText(locale, isDoubtful ? 'state.doubtful' : `state.${reading.state}`);
};

/** What is missing or asked about; '' where nothing is. */
export const whatIsMissing = (locale: Locale, { state, doubts, figures }: ProvinceReading): string => {
  const year = figures?.year ?? 0;
  if (state !== 'connected') return centralText(locale, `advice.${state}`, { year });
  const office = figures?.office ?? '';
  return doubts
    .map((doubt) => doubtWords(locale, doubt) + (doubt.kind === 'office' ? ` “${office}”` : ''))
    .join('; ');
};

const figureCells = (reading: ProvinceReading): Record<'subject' | 'met' | 'days' | 'mean', Cell> => {
  const figures = countedFigures(reading);
  if (figures === undefined) return { subject: '', met: '', days: '', mean: '' };
  const { subject, met, days } = figures;
  return { subject, met, days, mean: meanOf(figures) };
};

const rowOf = (locale: Locale, { line, ...reading }: ListedProvince, number: number): Cell[] => {
  const cells: Readonly<Record<ColumnName, Cell>> = {
    number,
    ...line,
    state: stateWords(locale, reading),
    advice: whatIsMissing(locale, reading),
    cell: reading.row === undefined ? '' : `A${reading.row}`,
    asOf: asOfCell(reading),
    ...figureCells(reading),
  };
  return COLUMNS.map(([name]) => cells[name]);
};

const GOOD = { color: '#0d652d', background: '#e6f4ea' };
const DOUBTFUL = { color: '#7a4100', background: '#feefc3' };
const BAD = { color: '#a50e0e', background: '#fce8e6' };
const BLANK = { color: '#5f6368' };

const lookOf = (reading: ProvinceReading) => {
  if (reading.state === 'missing' || reading.state === 'loading') return BLANK;
  if (isComplete(reading)) return GOOD;
  return reading.state === 'connected' || reading.state === 'access' ? DOUBTFUL : BAD;
};

const stylesOf = (listed: readonly ListedProvince[]): StyledArea[] => {
  const right = COLUMNS.length;
  const bottom = HEADER_ROW + Math.max(1, listed.length);
  const below = (name: ColumnName) => {
    const column = columnOf(name);
    return { top: HEADER_ROW + 1, left: column, bottom, right: column };
  };
  const first = { top: HEADER_ROW + 1, left: columnOf('subject'), bottom, right: columnOf('days') };
  return [
    { area: { top: 1, left: 1, bottom: 1, right }, style: { bold: true, size: 14 } },
    { area: { top: 3, left: 1, bottom: 3, right }, style: { italic: true, color: '#5f6368' } },
    { area: { top: HEADER_ROW, left: 1, bottom, right }, style: { valign: 'top', border: true, wrap: true } },
    { area: below('name'), style: { numberFormat: '@' } },
    // An address is long and says little: one line of it is enough.
    { area: below('address'), style: { numberFormat: '@', wrap: false, background: '#fffde7' } },
    { area: below('note'), style: { numberFormat: '@', background: '#fffde7' } },
    { area: below('asOf'), style: { numberFormat: 'dd/mm/yyyy', align: 'center' } },
    { area: first, style: { align: 'center' } },
    { area: below('mean'), style: { numberFormat: '0.0', align: 'center' } },
    {
      area: { top: HEADER_ROW, left: 1, bottom: HEADER_ROW, right },
      style: { bold: true, background: '#e8f0fe', align: 'center', valign: 'middle' },
    },
    ...listed.map((reading, index): StyledArea => {
      const row = HEADER_ROW + 1 + index;
      return {
        area: { ...below('state'), top: row, bottom: row },
        style: { ...lookOf(reading), bold: true },
      };
    }),
  ];
};

/** Each to the cell at which Google asks for access. */
const linksOf = (listed: readonly ListedProvince[], dataTab: string): CellLink[] =>
  listed.flatMap(({ row }, index) =>
    row === undefined
      ? []
      : [
          {
            row: HEADER_ROW + 1 + index,
            column: columnOf('cell'),
            to: { sheet: dataTab, row, column: 1 },
          },
        ],
  );

const padded = (text: string): Cell[] => COLUMNS.map((_, index): Cell => (index === 0 ? text : ''));

/** The list of provinces: people's columns as they typed them, the state of each beside them. */
export const provinceListTab = (
  locale: Locale,
  listed: readonly ListedProvince[],
  dataTab: string | undefined,
): TabSpec => {
  const { awaited, answered, complete } = nationSum(listed);
  const heading = (name: ColumnName): string => centralText(locale, `column.${name}` satisfies CentralWord);
  return {
    key: LIST_KEY,
    title: centralText(locale, 'list.tab'),
    cells: [
      padded(centralText(locale, 'list.title')),
      padded(centralText(locale, 'list.count', { awaited, answered, complete })),
      padded(centralText(locale, 'list.hint')),
      COLUMNS.map(([name]) => heading(name)),
      ...listed.map((province, index) => rowOf(locale, province, index + 1)),
    ],
    styles: stylesOf(listed),
    merges: [],
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: HEADER_ROW,
    frozenColumns: 2,
    links: dataTab === undefined ? [] : linksOf(listed, dataTab),
  };
};
