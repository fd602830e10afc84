import { isDateCell } from '../../base/cell';
import { partsOf } from '../../base/day';
import { yearSpan } from '../../domain/days/period';
import { lengthOf, type Span } from '../../domain/days/span';
import { says } from '../text/pattern';
import { SCHOOL_YEAR_WORDS } from '../words/time/periods';
import { cellAt } from '../cells/grid-cells';
import { columnOf, type ClassedTable } from './heading/table';
import { readTableContext, titleTexts, type TableContext } from './table-context';
import { ANY_YEAR, readDay } from '../dates/vi-date';

const namesSchoolYear = says(SCHOOL_YEAR_WORDS);
/** A school year begins in September; other years of two begin with a quarter. */
const FIRST_SCHOOL_MONTH = 9;
/** Months with which a year begins, of which the last one before the first row is meant: quarters and the school's. */
const FIRST_MONTHS = [10, 9, 7, 4];
/** Shorter spans over New Year are those of a month or a round. */
const SHORTEST_YEAR = 150;

/** The month of the first date under the heading: rows of a year begin near its start. */
const firstMonth = (table: ClassedTable): number | undefined => {
  const column = columnOf(table, 'start') ?? columnOf(table, 'dates');
  if (column === undefined) return undefined;
  for (let row = table.bottom + 1; row <= table.last; row += 1) {
    const cell = cellAt(table.grid, row, column);
    const day = isDateCell(cell) ? cell.day : readDay(cell, { year: ANY_YEAR });
    if (day !== undefined) return partsOf(day).month;
  }
  return undefined;
};

const ofSchool = (tables: readonly ClassedTable[]): boolean =>
  tables.some((table) => namesSchoolYear(titleTexts(table).join(' . ')));

const startMonthOf = (tables: readonly ClassedTable[]): number | undefined => {
  const [month] = tables.flatMap((table) => firstMonth(table) ?? []);
  const usual = FIRST_MONTHS.find((first) => month !== undefined && first <= month);
  if (ofSchool(tables)) return usual === 7 ? usual : FIRST_SCHOOL_MONTH;
  return month === undefined ? FIRST_SCHOOL_MONTH : usual;
};

/** Whether two years in a title are one year of duty: rows that begin in January are of both calendar years. */
export const isSplitYear = (tables: readonly ClassedTable[]): boolean => startMonthOf(tables) !== undefined;

const crossesNewYear = ({ from, to }: Span): boolean => partsOf(from).year < partsOf(to).year;

/** A year of duty that titles name. */
export interface TitledYear {
  readonly span: Span;
  /** The table whose title names the two years, where only its first rows tell the month they begin with. */
  readonly supposedBy?: ClassedTable;
}

/** Two years in a title: of the school, or as the first rows have it. */
const ofTwoYears = (
  tables: readonly ClassedTable[],
  contexts: readonly TableContext[],
): TitledYear | undefined => {
  const at = contexts.findIndex(({ firstOfTwoYears, year }) => firstOfTwoYears === (year ?? NaN));
  const first = contexts[at]?.firstOfTwoYears;
  const month = startMonthOf(tables);
  if (first === undefined || month === undefined) return undefined;
  const isTold = ofSchool(tables) || tables.every((table) => firstMonth(table) === undefined);
  const by = isTold ? undefined : tables[at];
  return { span: yearSpan(first, month), ...(by ? { supposedBy: by } : {}) };
};

/**
 * The year of duty that the titles of the tables of trips name, where it lies in two calendar years: `năm học
 * 2023 - 2024`, `từ 01/9/2023 đến 31/5/2024`. Undefined where a title speaks of another year.
 */
export const titledYear = (tables: readonly ClassedTable[]): TitledYear | undefined => {
  const contexts = tables.map((table) => readTableContext(table, () => undefined));
  const years = new Set(contexts.flatMap(({ year }) => year ?? []));
  if (years.size > 1) return undefined;
  const isYear = ({ span }: TableContext): boolean =>
    span !== undefined && crossesNewYear(span) && lengthOf(span) >= SHORTEST_YEAR;
  const spanned = contexts.find(isYear)?.span;
  return spanned ? { span: spanned } : ofTwoYears(tables, contexts);
};
