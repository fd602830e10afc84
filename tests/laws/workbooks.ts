import { readGrids } from '../../scripts/xlsx-grids';
import type { Day } from '../../src/base/day';
import type { Grid } from '../../src/base/grid';
import type { TableReading } from '../../src/intake/read-workbook';
import { policyOf } from '../accuracy/report-of';
import { truthOf, workbookPath, type Truth } from '../accuracy/truth';
import { UNSEEN } from '../fixtures/unseen/all';
import { at } from '../fixtures/unseen/book';
import { wholeGrid, type Book, type Row, type Table } from './book/book';
import { castOf, type RowFacts } from './book/cast';
import { countOf, type Count, type Counting } from './count';

/** A workbook that is read as its clerk meant it, with the count that no change may move. */
export interface Sound {
  readonly book: Book;
  readonly counting: Counting;
  readonly count: Count;
}

const RECORDS: ReadonlySet<string> = new Set(['trip', 'no-trip', 'issue', 'record']);

const factsOf = (truth: Truth): ((sheet: string, row: number, index: number) => RowFacts) => {
  const trips = new Map(truth.trips.map((trip) => [`${trip.sheet}!${trip.row}`, trip]));
  const [first, last] = [at(truth.policy.countFrom), at(truth.policy.countTo)];
  return (sheet, row, index) => {
    const { officer, start, end } = trips.get(`${sheet}!${row}`) ?? {};
    const spread = (first + ((index * 17) % (last - first))) as Day;
    const from = typeof start === 'string' ? at(start) : spread;
    const to = typeof end === 'string' ? at(end) : from;
    return { index, from, to, ...(typeof officer === 'string' ? { officer } : {}) };
  };
};

const tableOf = (reading: TableReading, facts: ReturnType<typeof factsOf>): Table => {
  let index = 0;
  const rows = reading.rows
    .filter(({ row }) => row > Math.max(...reading.headerRows))
    .map(({ row, use }): Row => {
      const isRecord = RECORDS.has(use);
      const own = facts(reading.sheet, row, index);
      if (isRecord) index += 1;
      return { at: row, isRecord, use, facts: own };
    });
  return {
    sheet: reading.sheet,
    kind: reading.kind,
    head: reading.headerRows,
    columns: reading.columns.map(({ column, heading, field }) => ({
      at: column,
      heading,
      ...(field === undefined ? {} : { field }),
    })),
    rows,
  };
};

const hasSettings = ({ tables }: Count): boolean => tables.some(({ kind }) => kind === 'settings');

/** The policy comes from the caller only where the workbook does not tell it. */
const soundOf = (name: string, grids: readonly Grid[], truth: Truth): Sound => {
  const today = at(truth.policy.asOf);
  const told = { today, policy: policyOf(truth) };
  const first = countOf(grids, told);
  const counting: Counting = hasSettings(first) ? { today } : told;
  const count = hasSettings(first) ? countOf(grids, counting) : first;
  const facts = factsOf(truth);
  const tables = count.tables
    .filter(({ headerRows, columns }) => headerRows.length > 0 && columns.length > 0)
    .map((table) => tableOf(table, facts));
  return {
    book: {
      name,
      grids: grids.map(wholeGrid),
      tables,
      cast: castOf(truth, count.byQuarter),
      isClean: !count.hasErrors,
    },
    counting,
    count,
  };
};

export const publicWorkbook = async (name: string): Promise<Sound> =>
  soundOf(name, await readGrids(workbookPath(name)), truthOf(name));

/** Workbooks of other offices, by the names of their makers. */
export const unseenWorkbooks = (): Sound[] =>
  UNSEEN.map(([, make]) => {
    const { name, grids, truth } = make();
    return soundOf(name, grids, truth);
  });
