import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Standing } from '../../domain/counting/standing';
import type { Policy } from '../../domain/policy/policy';
import type { Locale } from '../../i18n/locale';
import { resultText } from '../../i18n/result/result-text';

/** What is said of the book as a whole. */
export interface BookFacts {
  /** No settings were found: the policy is the usual one. */
  readonly assumedPolicy: boolean;
  /** Tables that may be something else than what they were taken for, and are asked about. */
  readonly inDoubt: number;
  /** Rows of trips that do not count as they stand, and those of which nothing could be made. */
  readonly notCounted: number;
  /** Issues of the severity of an error. */
  readonly openErrors: number;
  /** Of the add-on. */
  readonly version: string;
}

/** What the tab is made of: where everyone stands in the year. */
export interface OfficeResult {
  readonly locale: Locale;
  readonly policy: Policy;
  /** Of the counting window, in roster order. */
  readonly standings: readonly Standing[];
  /** The date of the data. */
  readonly asOf: Day;
  readonly facts: BookFacts;
}

/** One officer, and whether it is the first line: what is said of the book stands there alone, so that sums hold. */
interface ResultLine {
  readonly standing: Standing;
  readonly result: OfficeResult;
  readonly isFirst: boolean;
}

interface ResultColumn {
  readonly width: number;
  readonly format: 'text' | 'count' | 'days' | 'date';
  readonly cell: (line: ResultLine) => Cell;
}

/** Columns side by side are as wide as one another where they can be: those are set in one call. */
const PEOPLE = 220;
export const FIGURE = 110;

const text = (cell: ResultColumn['cell'], width = FIGURE): ResultColumn => ({ width, format: 'text', cell });
const date = (cell: ResultColumn['cell']): ResultColumn => ({ width: FIGURE, format: 'date', cell });
const days = (of: (standing: Standing) => number): ResultColumn => ({
  width: FIGURE,
  format: 'days',
  cell: ({ standing }) => of(standing),
});
/** 1 or 0, so that a column can be added up. */
const flag = (holds: (standing: Standing) => boolean): ResultColumn => ({
  width: FIGURE,
  format: 'count',
  cell: ({ standing }) => (holds(standing) ? 1 : 0),
});
const ofBook = (of: (facts: BookFacts) => number): ResultColumn => ({
  width: FIGURE,
  format: 'count',
  cell: ({ result, isFirst }) => (isFirst ? of(result.facts) : 0),
});

/**
 * The columns after the first, in the order that is promised (docs/ket-qua.md): a new one goes to the end, and
 * none changes its place or meaning within a version.
 */
export const RESULT_COLUMNS = {
  office: text(({ result }) => result.policy.office ?? '', PEOPLE),
  year: { width: FIGURE, format: 'count', cell: ({ result }) => result.policy.year },
  from: date(({ result }) => ({ day: result.policy.window.from })),
  to: date(({ result }) => ({ day: result.policy.window.to })),
  asOf: date(({ result }) => ({ day: result.asOf })),
  officer: text(({ standing }) => standing.officer.name, PEOPLE),
  position: text(({ standing }) => standing.officer.position ?? '', PEOPLE),
  department: text(({ standing }) => standing.officer.department, PEOPLE),
  status: text(({ standing, result }) => resultText(result.locale, `status.${standing.status}`)),
  onRoster: flag(({ status }) => status !== 'not-subject'),
  subject: flag(({ subject }) => subject),
  went: flag(({ subject, days: done }) => subject && done > 0),
  met: flag(({ status }) => status === 'met'),
  required: days(({ required }) => required),
  days: days((standing) => standing.days),
  q1: days(({ byQuarter }) => byQuarter[1]),
  q2: days(({ byQuarter }) => byQuarter[2]),
  q3: days(({ byQuarter }) => byQuarter[3]),
  q4: days(({ byQuarter }) => byQuarter[4]),
  visits: days(({ visits }) => visits),
  branch: days(({ byLevel }) => byLevel.branch),
  commune: days(({ byLevel }) => byLevel.commune),
  district: days(({ byLevel }) => byLevel.district),
  thematic: days(({ byKind }) => byKind.thematic),
  joint: days(({ byKind }) => byKind.joint),
  inspection: days(({ byKind }) => byKind.inspection),
  meeting: days(({ byKind }) => byKind.meeting),
  notCounted: ofBook(({ notCounted }) => notCounted),
  inDoubt: ofBook(({ inDoubt }) => inDoubt),
  errors: ofBook(({ openErrors }) => openErrors),
  assumed: ofBook(({ assumedPolicy }) => (assumedPolicy ? 1 : 0)),
  version: text(({ result }) => result.facts.version),
} satisfies Readonly<Record<string, ResultColumn>>;

type WorkedOut = keyof typeof RESULT_COLUMNS;

/** The last column holds the check of each row (`rowCheck`). */
export type ResultField = WorkedOut | 'check';

/** In the order of the columns, from the second column of the tab on. */
export const RESULT_FIELDS: readonly ResultField[] = [
  ...(Object.keys(RESULT_COLUMNS) as WorkedOut[]),
  'check',
];

/** The name of the tab, in every language: formulas of other workbooks name it. */
export const RESULT_TITLE = 'Kết quả 1+2';

export const RESULT_KEY = 'result';

export const RESULT_VERSION = 1;

/** Officers that one tab holds at most, as whoever fetches it may rely on. */
export const RESULT_ROWS = 200;
