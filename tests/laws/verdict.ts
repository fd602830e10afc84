import type { Renaming } from './change';
import { nameKey, type Count, type Loud } from './count';

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
