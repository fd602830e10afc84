import { isLoading, type Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { once } from '../../base/once';
import { readResult, type ResultRow } from '../result/read-result';
import { RESULT_ROWS, RESULT_VERSION, type ResultField } from '../result/result-columns';
import type { Fetched } from './fetched-data';
import { officeFinder, provincesOf } from './provinces';

/** How far a province is with handing in its figures. Those of `connected` alone are added up. */
export const PROVINCE_STATES = [
  'connected',
  'missing',
  'address',
  'twice',
  'loading',
  'access',
  'tab',
  'older',
  'newer',
  'none',
  'tampered',
  'long',
  'year',
] as const;

export type ProvinceState = (typeof PROVINCE_STATES)[number];

/** What is to be known of a province before its figures are published, with how much of it. */
export interface Doubt {
  readonly kind: 'assumed' | 'inDoubt' | 'notCounted' | 'late' | 'office';
  readonly amount: number;
}

/** Sums over a province's officers; days are those of officers who owe them. */
export interface ProvinceFigures {
  readonly office: string;
  readonly year: number;
  readonly asOf: Day | undefined;
  readonly total: number;
  readonly subject: number;
  readonly went: number;
  readonly met: number;
  readonly days: number;
  /** In their order, the four of them. */
  readonly quarters: readonly number[];
  readonly visits: number;
}

export interface ProvinceReading {
  readonly state: ProvinceState;
  readonly doubts: readonly Doubt[];
  readonly figures?: ProvinceFigures;
  /** The row of its first cell on the tab of data. */
  readonly row?: number;
}

/** A year of the provinces of today. */
const TODAY = 2026;

/** Days after which figures are old. */
const MOST_DAYS_OLD = 31;

const provinceNamed = once(() => officeFinder(provincesOf(TODAY)));

const isError = (cell: Cell | undefined): boolean => typeof cell === 'string' && /^#[A-Z/0!?]+/.test(cell);

/** What the first cell says where it is no result. */
const stateOfCell = (first: Cell | undefined, probe: Cell): ProvinceState => {
  if (isLoading(first)) return 'loading';
  if (!isError(first)) return 'none';
  return isError(probe) || isLoading(probe) ? 'access' : 'tab';
};

const sumOf = (rows: readonly ResultRow[], field: ResultField): number =>
  rows.reduce((sum, row) => sum + row.number(field), 0);

const figuresOf = (rows: readonly ResultRow[]): ProvinceFigures => {
  const [first] = rows;
  const owing = rows.filter((row) => row.number('subject') === 1);
  return {
    office: first?.text('office') ?? '',
    year: first?.number('year') ?? 0,
    asOf: first?.day('asOf'),
    total: sumOf(rows, 'onRoster'),
    subject: owing.length,
    went: sumOf(owing, 'went'),
    met: sumOf(owing, 'met'),
    days: sumOf(owing, 'days'),
    quarters: (['q1', 'q2', 'q3', 'q4'] as const).map((quarter) => sumOf(owing, quarter)),
    visits: sumOf(owing, 'visits'),
  };
};

/** A province of today is known by many names; any other office by the one that stands in the list. */
const isSameOffice = (name: string, office: string): boolean => {
  const listed = provinceNamed()(name);
  return listed === undefined
    ? officeFinder([name])(office) !== undefined
    : listed === provinceNamed()(office);
};

/** What its own book still asks about, and figures that are old or another office's. */
const doubtsOf = (
  rows: readonly ResultRow[],
  { office, asOf }: ProvinceFigures,
  { name, today }: { readonly name: string; readonly today: Day },
): Doubt[] => {
  const age = asOf === undefined ? Infinity : today - asOf;
  const amounts: readonly Doubt[] = [
    { kind: 'assumed', amount: sumOf(rows, 'assumed') },
    { kind: 'inDoubt', amount: sumOf(rows, 'inDoubt') },
    { kind: 'notCounted', amount: sumOf(rows, 'notCounted') },
    { kind: 'late', amount: age > MOST_DAYS_OLD ? age : 0 },
    { kind: 'office', amount: office === '' || isSameOffice(name, office) ? 0 : 1 },
  ];
  return amounts.filter(({ amount }) => amount > 0);
};

/** What was fetched of one province. */
export const readProvince = (
  { cells, probe, row }: Fetched,
  asked: { readonly name: string; readonly today: Day },
): ProvinceReading => {
  const result = readResult(cells);
  if (result.kind === 'none') return { state: stateOfCell(cells[0]?.[0], probe), doubts: [], row };
  if (result.kind === 'other-version')
    return { state: result.version > RESULT_VERSION ? 'newer' : 'older', doubts: [], row };
  if (result.rows.length > RESULT_ROWS) return { state: 'long', doubts: [], row };
  if (!result.isWhole) return { state: 'tampered', doubts: [], row };
  const figures = figuresOf(result.rows);
  return { state: 'connected', doubts: doubtsOf(result.rows, figures, asked), figures, row };
};

/** The year that most provinces handed in, the later one where two are as many; undefined where none did. */
export const yearOfMost = (readings: readonly ProvinceReading[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const { figures } of readings)
    if (figures !== undefined) counts.set(figures.year, (counts.get(figures.year) ?? 0) + 1);
  const [most] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  return most?.[0];
};

/** Figures of another year than most are not added to the others'. */
export const ofOneYear = (readings: readonly ProvinceReading[]): ProvinceReading[] => {
  const year = yearOfMost(readings);
  return readings.map((reading) =>
    reading.figures === undefined || reading.figures.year === year ? reading : { ...reading, state: 'year' },
  );
};

/** The figures that are added up; those of other states are told of and left out. */
export const countedFigures = ({ state, figures }: ProvinceReading): ProvinceFigures | undefined =>
  state === 'connected' ? figures : undefined;

/** Days an officer who owes them; '' where there is none. */
export const meanOf = ({ subject, days }: Pick<ProvinceFigures, 'subject' | 'days'>): Cell =>
  subject === 0 ? '' : days / subject;

export const asOfCell = ({ figures }: ProvinceReading): Cell =>
  figures?.asOf === undefined ? '' : { day: figures.asOf };

/** Its figures are added up, and nothing stands against publishing them. */
export const isComplete = ({ state, doubts }: ProvinceReading): boolean =>
  state === 'connected' && doubts.length === 0;
