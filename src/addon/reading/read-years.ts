import { partsOf, type Day } from '../../base/day';
import type { Grid } from '../../base/grid';
import { contains } from '../../domain/days/span';
import type { YearRules } from '../../domain/records';
import { withRoundsOfYear } from '../../domain/years/records-of-year';
import { readWorkbook, type Reading, type ReadOptions, type TableReading } from '../../intake/read-workbook';

/** No plan is as old: a settings tab that is read as of this year states none. */
const NO_YEAR = 1;

const kindsOf = (tables: readonly TableReading[], sheet: string): TableReading['kind'][] =>
  tables.filter((table) => table.sheet === sheet && table.kind !== 'other').map(({ kind }) => kind);

const holdsOnly = (tables: readonly TableReading[], kinds: readonly TableReading['kind'][]) => {
  return ({ sheet }: Grid): boolean => {
    const own = kindsOf(tables, sheet);
    return own.length > 0 && own.every((kind) => kinds.includes(kind));
  };
};

/** Tabs of settings by the year that each states; those that state none are of the book's own year. */
const tabsByYear = (grids: readonly Grid[], { tables }: Reading, options: ReadOptions) => {
  const byYear = new Map<number, Grid[]>();
  const settings = grids.filter(holdsOnly(tables, ['settings']));
  // One tab of settings is of the book's own year, whichever it states.
  if (settings.length < 2) return byYear;
  for (const grid of settings) {
    const { year } = readWorkbook([grid], { ...options, defaultYear: NO_YEAR }).records.policy;
    if (year !== NO_YEAR) byYear.set(year, [...(byYear.get(year) ?? []), grid]);
  }
  return byYear;
};

interface StatedYear extends YearRules {
  readonly year: number;
  readonly tabs: readonly Grid[];
  readonly reading: Reading;
}

/** The year in which today lies, else the latest that has begun, else the first to come. */
const ownYearOf = (years: readonly StatedYear[], today: Day): StatedYear | undefined => {
  const inTime = [...years].sort((a, b) => a.policy.window.from - b.policy.window.from);
  const begun = inTime.filter(({ policy }) => policy.window.from <= today);
  return inTime.find(({ policy }) => contains(policy.window, today)) ?? begun[begun.length - 1] ?? inTime[0];
};

/** Each year's rules, from its own settings and the lists of rounds and days off, which all years share. */
const statedYears = (grids: readonly Grid[], reading: Reading, options: ReadOptions): StatedYear[] => {
  const byYear = tabsByYear(grids, reading, options);
  if (byYear.size < 2) return [];
  const shared = grids.filter(holdsOnly(reading.tables, ['rounds', 'holidays']));
  return [...byYear].map(([year, tabs]) => {
    const own = readWorkbook([...tabs, ...shared], { ...options, isPart: true });
    return { year, tabs, reading: own, policy: own.records.policy, rounds: own.records.rounds };
  });
};

const ofTabs = <T>(values: readonly T[], tabs: readonly Grid[], sheetOf: (value: T) => string): T[] =>
  values.filter((value) => tabs.some(({ sheet }) => sheet === sheetOf(value)));

/**
 * The workbook as it is understood on that day. Where several tabs of settings state a year each, every year has
 * the rules of its own tab, and the book is read for the one in which today lies; rules from outside are for all.
 */
export const readYears = (grids: readonly Grid[], today: Day, given: Partial<ReadOptions> = {}): Reading => {
  const options: ReadOptions = { defaultYear: partsOf(today).year, today, ...given };
  const reading = readWorkbook(grids, options);
  if (options.policy !== undefined) return reading;
  const years = statedYears(grids, reading, options);
  const own = ownYearOf(years, today);
  if (own === undefined) return reading;
  const others = years.filter((year) => year !== own);
  const apart = others.flatMap(({ tabs }) => tabs);
  const main = readWorkbook(
    grids.filter((grid) => !apart.includes(grid)),
    { ...options, otherWindows: others.map(({ policy }) => policy.window) },
  );
  return {
    records: {
      ...withRoundsOfYear(main.records),
      otherYears: others.map(({ policy, rounds }) => ({ policy, rounds })),
    },
    issues: [
      ...main.issues,
      ...others.flatMap((year) => ofTabs(year.reading.issues, year.tabs, ({ at }) => at.sheet)),
    ],
    tables: [
      ...main.tables,
      ...others.flatMap((year) => ofTabs(year.reading.tables, year.tabs, ({ sheet }) => sheet)),
    ],
  };
};
