import { standingsOf, tallyOf } from '../../src/domain/counting/compliance';
import { partsOf, type Day } from '../../src/base/day';
import { assess, vocabularyCode } from '../../src/domain/rules';
import type { Grid } from '../../src/base/grid';
import type { Renaming } from './change';
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

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The way `report` goes, from grids to standings. */
export const countOf = (grids: readonly Grid[], { policy, today }: Counting): Count => {
  const reading = readWorkbook(grids, {
    ...(policy === undefined ? {} : { policy }),
    defaultYear: partsOf(today).year,
  });
  const { records, issues } = assess(reading.records, today);
  const standings = standingsOf(records, { kind: 'year' });
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
  const all = [...reading.issues, ...issues];
  const loud = all
    .filter(({ severity }) => severity !== 'info')
    .map((issue) => ({ code: vocabularyCode(issue.code), sheet: issue.at.sheet }));
  const hasErrors = all.some(({ severity }) => severity === 'error');
  return { figures, byQuarter, loud, hasErrors, tables: reading.tables, summary };
};

/**
 * `same`: the same figures, and nothing new is said or left unsaid. `warned`: the same figures, and a warning
 * that nobody needs. `asked`: other figures, and a new warning or error on the tab that was changed says so.
 * `flooded`: as these two, in more words than a question has. `silent`: figures differ or warnings are gone, and
 * nothing is said of it. `refused`: the reading threw.
 */
export const OUTCOMES = ['same', 'warned', 'asked', 'flooded', 'silent', 'refused'] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface Verdict {
  readonly outcome: Outcome;
  /** What differs, a line each. */
  readonly differs: readonly string[];
}

/** More new warnings than these are a flood. */
const MOST_QUESTIONS = 3;

const tallyCodes = (loud: readonly Loud[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { code } of loud) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

const renamedKey = (key: string, names: readonly Renaming[]): string =>
  names.reduce(
    (own, { from, to }) =>
      own.startsWith(`${nameKey(from)} |`) ? own.replace(nameKey(from), nameKey(to)) : own,
    key,
  );

const figureChanges = (before: Count, after: Count, names: readonly Renaming[]): string[] => {
  const expected = new Map([...before.figures].map(([key, line]) => [renamedKey(key, names), line]));
  const keys = new Set([...expected.keys(), ...after.figures.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [expected.get(key) ?? 'nobody', after.figures.get(key) ?? 'nobody'];
    return was === is ? [] : [`${key}: ${was} → ${is}`];
  });
};

interface IssueChanges {
  readonly gained: readonly string[];
  readonly lines: readonly string[];
  readonly questions: number;
}

const issueChanges = (before: Count, after: Count, excused: readonly string[]): IssueChanges => {
  const [was, is] = [tallyCodes(before.loud), tallyCodes(after.loud)];
  const codes = [...new Set([...was.keys(), ...is.keys()])].filter((code) => !excused.includes(code));
  const changes = codes.map((code) => ({ code, by: (is.get(code) ?? 0) - (was.get(code) ?? 0) }));
  return {
    gained: changes.filter(({ by }) => by > 0).map(({ code }) => code),
    lines: changes.filter(({ by }) => by !== 0).map(({ code, by }) => `${code} ${by > 0 ? '+' : ''}${by}`),
    questions: changes.reduce((sum, { by }) => sum + Math.max(0, by), 0),
  };
};

interface Told {
  readonly touched: readonly string[];
  /** Warnings that the change itself brings or takes away, e.g. those about a column that went. */
  readonly excused?: readonly string[];
  readonly renamed?: readonly Renaming[];
}

export const judge = (
  before: Count,
  after: Count,
  { touched, excused = [], renamed = [] }: Told,
): Verdict => {
  const figures = figureChanges(before, after, renamed);
  const { gained, lines, questions } = issueChanges(before, after, excused);
  const differs = [...lines, ...figures];
  if (differs.length === 0) return { outcome: 'same', differs };
  const isTold = after.loud.some(({ code, sheet }) => gained.includes(code) && touched.includes(sheet));
  if (gained.length === 0 || (figures.length > 0 && !isTold)) return { outcome: 'silent', differs };
  if (questions > MOST_QUESTIONS) return { outcome: 'flooded', differs };
  return { outcome: figures.length > 0 ? 'asked' : 'warned', differs };
};
