import type { Cell } from '../../base/cell';
import type { Grid, StandingList } from '../../base/grid';
import { centralText } from '../../i18n/central/central-text';
import { LOCALES, type Locale } from '../../i18n/locale';
import type { CellLink, StyledArea, TabSpec } from '../edit';
import { ENTERED, listLayout } from '../list-layout';
import { linesOn, withPeoples, type KnownLines } from '../peoples-cells';
import { nationSum } from './nation-sum';
import type { ListedProvince, ProvinceLine } from './province-list';
import { asOfCell, countedFigures, isComplete, meanOf, type ProvinceReading } from './province-state';
import { stateWords, whatIsMissing } from './province-words';

export const LIST_KEY = 'central:provinces';

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
  ['key', 60],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const LIST = listLayout<ColumnName>(COLUMNS, 4);

/** The list's lines as people filled them in; blank lines are left out. */
export const readProvinceList = (grid: Grid): ProvinceLine[] =>
  linesOn(grid, LINES)
    .map((row) => ({
      name: LIST.textAt(row, 'name'),
      address: LIST.textAt(row, 'address'),
      note: LIST.textAt(row, 'note'),
    }))
    .filter(({ name, address, note }) => name + address + note !== '');

/** A line is known by what people typed into it. */
const LINES: KnownLines = {
  headerRow: LIST.headerRow,
  headings: COLUMNS.map(([name]) => LOCALES.map((locale) => centralText(locale, `column.${name}`))),
  keyColumn: LIST.columnOf('key'),
  latest: LIST.columnOf('key'),
  keyOf: (row) => LIST.textAt(row, 'name') + LIST.textAt(row, 'address') + LIST.textAt(row, 'note'),
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
    key: '',
  };
  return LIST.rowOf((name) => cells[name]);
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
  const bottom = LIST.bottomOf(listed.length);
  return [
    ...LIST.looks(bottom),
    { area: LIST.below(bottom, 'name'), style: { numberFormat: '@' } },
    // An address is long and says little: one line of it is enough.
    { area: LIST.below(bottom, 'address'), style: { ...ENTERED, numberFormat: '@', wrap: false } },
    { area: LIST.below(bottom, 'note'), style: { ...ENTERED, numberFormat: '@' } },
    { area: LIST.below(bottom, 'asOf'), style: { numberFormat: 'dd/mm/yyyy', align: 'center' } },
    { area: LIST.below(bottom, 'subject', 'days'), style: { align: 'center' } },
    { area: LIST.below(bottom, 'mean'), style: { numberFormat: '0.0', align: 'center' } },
    ...listed.map((reading, index): StyledArea => {
      const row = LIST.rowAt(index);
      return {
        area: { ...LIST.below(row, 'state'), top: row },
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
            row: LIST.rowAt(index),
            column: LIST.columnOf('cell'),
            to: { sheet: dataTab, row, column: 1 },
          },
        ],
  );

interface ListSurroundings {
  /** The name of the tab that fetches; undefined where there is none yet. */
  readonly dataTab: string | undefined;
  /** The list that stands, where there is one. */
  readonly standing: StandingList | undefined;
}

/** The list of provinces: people's columns as they typed them, the state of each beside them. */
export const provinceListTab = (
  locale: Locale,
  listed: readonly ListedProvince[],
  { dataTab, standing }: ListSurroundings,
): TabSpec => {
  const { awaited, answered, complete } = nationSum(listed);
  const rows = [
    LIST.saying(centralText(locale, 'list.title')),
    LIST.saying(centralText(locale, 'list.count', { awaited, answered, complete })),
    LIST.saying(centralText(locale, 'list.hint')),
    LIST.rowOf((name) => centralText(locale, `column.${name}`)),
    ...listed.map((province, index) => rowOf(locale, province, index + 1)),
  ];
  const tab: TabSpec = {
    key: LIST_KEY,
    title: centralText(locale, 'list.tab'),
    cells: rows,
    styles: stylesOf(listed),
    merges: [],
    columnWidths: LIST.widths,
    frozenRows: LIST.headerRow,
    frozenColumns: 2,
    hiddenColumns: [LIST.columnOf('key')],
    links: dataTab === undefined ? [] : linksOf(listed, dataTab),
  };
  return withPeoples(tab, standing, LINES, locale);
};
