import { standingsOf, tallyOf } from '../../src/domain/counting/compliance';
import { partsOf, type Day } from '../../src/base/day';
import { assess, vocabularyCode } from '../../src/domain/rules';
import type { Grid } from '../../src/base/grid';
import { readWorkbook, type ReadOptions, type TableReading } from '../../src/intake/read-workbook';

/** How the workbook is counted: the caller's policy, where it has no settings of its own, and the day. */
export interface Counting {
  readonly policy?: ReadOptions['policy'] | undefined;
  readonly today: Day;
}

export interface Loud {
  readonly code: string;
  readonly sheet: string;
}

/** What an office would hear of a workbook: figures, and warnings and errors. */
export interface Count {
  /** A line for each officer, and one for all. */
  readonly figures: ReadonlyMap<string, string>;
  readonly byQuarter: ReadonlyMap<string, readonly number[]>;
  readonly loud: readonly Loud[];
  readonly hasErrors: boolean;
  readonly tables: readonly TableReading[];
  readonly summary: {
    readonly total: number;
    readonly subject: number;
    readonly days: number;
    readonly met: number;
  };
}

export const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The way `report` goes, from grids to standings. */
export const judgedWorkbook = (grids: readonly Grid[], { policy, today }: Counting) => {
  const reading = readWorkbook(grids, {
    ...(policy === undefined ? {} : { policy }),
    defaultYear: partsOf(today).year,
    today,
  });
  const { records, issues } = assess(reading.records, today);
  const standings = standingsOf(records, { kind: 'year' });
  return { records, standings, issues: [...reading.issues, ...issues], tables: reading.tables };
};

const isLoud = ({ severity }: { readonly severity: string }): boolean => severity !== 'info';

/** Warnings and errors, by the codes and tabs that a report gives them. */
export const loudOf = (issues: ReturnType<typeof judgedWorkbook>['issues']): Loud[] =>
  issues.filter(isLoud).map((issue) => ({ code: vocabularyCode(issue.code), sheet: issue.at.sheet }));

export const countOf = (grids: readonly Grid[], counting: Counting): Count => {
  const { standings, issues, tables } = judgedWorkbook(grids, counting);
  const tally = tallyOf(standings);
  const { total, subject, days } = tally;
  const summary = { total, subject, days, met: tally.met.numerator };
  const figures = new Map<string, string>([['*', JSON.stringify(summary)]]);
  const byQuarter = new Map<string, readonly number[]>();
  for (const { officer, byQuarter: own, status, required } of standings) {
    const quarters = [own[1], own[2], own[3], own[4]];
    const key = `${nameKey(officer.name)} | ${nameKey(officer.department)}`;
    figures.set(key, `${status} ${quarters.join(' + ')} of ${required}`);
    byQuarter.set(officer.name, quarters);
  }
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  return { figures, byQuarter, loud: loudOf(issues), hasErrors, tables, summary };
};
