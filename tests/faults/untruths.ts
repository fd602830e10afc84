import { ASPECT, differences, type State, type TabState } from './state';

/** How the workbook is, and how it was and is to be. */
export interface Course {
  readonly before: State;
  readonly after: State;
  readonly now: State;
}

/** Tabs of that name alone, and of their cells what these hold: marks are told of by themselves. */
const valuesOf = ({ tabs }: State, names: readonly string[]): State => ({
  tabs: new Map(
    [...tabs].flatMap(([name, { cells }]): [string, TabState][] =>
      names.includes(name)
        ? [[name, { cells: cells.map((row) => row.map((cell) => cell.split(ASPECT)[0] ?? '')), frame: '' }]]
        : [],
    ),
  ),
  kept: {},
});

const shownOf = ({ tabs }: State): State => ({ tabs, kept: {} });

interface Claim {
  readonly words: RegExp;
  /** Where the workbook is not as it is said to be. */
  readonly against: (course: Course, peoples: readonly string[]) => string[];
}

/** Nothing was changed. */
const NOTHING = /Chưa (thay đổi|ghi) gì/;

/** What is said of the workbook after a fault. */
const CLAIMS: readonly Claim[] = [
  {
    words: NOTHING,
    against: ({ before, now }) => differences(shownOf(before), shownOf(now)),
  },
  {
    words: /Các ô (của đồng chí không bị thay đổi|vừa ghi đã được trả lại như cũ)/,
    against: ({ before, now }, peoples) => differences(valuesOf(before, peoples), valuesOf(now, peoples)),
  },
  {
    words: /Các ô đã được ghi xong/,
    against: ({ after, now }, peoples) => differences(valuesOf(after, peoples), valuesOf(now, peoples)),
  },
];

/** Where the workbook is not as the person reads; `peoples` are the tabs that people keep. */
export const untruths = (told: string, course: Course, peoples: readonly string[]): string[] =>
  CLAIMS.filter(({ words }) => words.test(told)).flatMap(({ against }) => against(course, peoples));

/** Where the command changed something though the person reads that it did not; `alone` is the workbook without it. */
export const changesUnsaid = async (
  told: string,
  now: State,
  alone: () => Promise<State>,
): Promise<string[]> => {
  if (!NOTHING.test(told)) return [];
  return differences(shownOf(await alone()), shownOf(now)).map((line) => `“${told}”: ${line}`);
};
