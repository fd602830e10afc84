import { chanceOf, type Chance } from '../fixtures/unseen/chance';
import { CHANGES } from './catalogue';
import type { Grid } from '../../src/base/grid';
import type { Book } from './book/book';
import { CHANGE_KINDS, type Change, type Changed, type Renaming } from './change';
import { countOf } from './count';
import { judge, type Verdict } from './verdict';
import type { Sound } from './workbooks';

/** One drawn change of one workbook, or two, and what came of it. */
export interface Trial {
  readonly workbook: string;
  readonly changes: readonly Change[];
  /** Says all that was drawn: the same text makes the same workbook again. */
  readonly seed: string;
  readonly said: readonly string[];
  readonly verdict: Verdict;
}

const refused = (error: unknown): Verdict => ({
  outcome: 'refused',
  differs: [
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error),
  ],
});

interface Applied {
  readonly book: Book;
  readonly said: readonly string[];
  readonly touched: readonly string[];
  readonly excused: readonly string[];
  readonly renamed: readonly Renaming[];
}

const judged = ({ counting, count }: Sound, { book, touched, excused, renamed }: Applied): Verdict => {
  try {
    return judge(count, countOf(book.grids, counting), { touched, excused, renamed });
  } catch (error) {
    return refused(error);
  }
};

/** Applies the changes one upon the other; nothing where one of them has no place. */
const applied = (sound: Sound, changes: readonly Change[], seed: string): Applied | undefined => {
  const steps: Changed[] = [];
  for (const change of changes) {
    const before = steps[steps.length - 1]?.book ?? sound.book;
    const changed = change.apply(before, chanceOf(`${seed}/${change.name}`));
    if (!changed) return undefined;
    steps.push(changed);
  }
  return {
    book: steps[steps.length - 1]?.book ?? sound.book,
    said: steps.map(({ said }) => said),
    touched: steps.flatMap(({ touched }) => touched),
    excused: steps.flatMap(({ excused = [] }) => excused),
    renamed: steps.flatMap(({ renamed }) => renamed ?? []),
  };
};

export const attempt = (sound: Sound, changes: readonly Change[], seed: string): Trial | undefined => {
  const changed = applied(sound, changes, seed);
  if (!changed) return undefined;
  return {
    workbook: sound.book.name,
    changes,
    seed,
    said: changed.said,
    verdict: judged(sound, changed),
  };
};

/** The tabs that a trial changed, to be looked at. */
export const changedTabs = (sound: Sound, changes: readonly Change[], seed: string): Grid[] => {
  const changed = applied(sound, changes, seed);
  return changed ? changed.book.grids.filter(({ sheet }) => changed.touched.includes(sheet)) : [];
};

/** Of a pair that fails, one half that fails alone: the smallest change that shows the hole. */
const shrunk = (sound: Sound, trial: Trial): Trial => {
  if (trial.changes.length < 2 || trial.verdict.outcome === 'same') return trial;
  for (const change of trial.changes) {
    const alone = attempt(sound, [change], trial.seed);
    if (alone && alone.verdict.outcome !== 'same') return alone;
  }
  return trial;
};

/** Kinds are drawn alike often, so that the long catalogue of columns leaves room for the others. */
const drawChange = (chance: Chance, among: readonly Change[]): Change => {
  const kinds = CHANGE_KINDS.filter((kind) => among.some((change) => change.kind === kind));
  const weighted = kinds.flatMap((kind) => (kind.startsWith('foreign') ? [kind, kind, kind] : [kind]));
  const kind = chance.pick(weighted);
  return chance.pick(among.filter((change) => change.kind === kind));
};

export interface Wish {
  readonly sounds: readonly Sound[];
  readonly changes?: readonly Change[];
  /** Two changes at a time. */
  readonly pairs?: boolean;
}

/** The draw of one seed, e.g. `laws:17`; drawn anew until the changes have a place. */
export const draw = (seed: string, { sounds, changes = CHANGES, pairs = false }: Wish): Trial => {
  const chance = chanceOf(seed);
  for (let turn = 0; turn < 500; turn += 1) {
    const sound = chance.pick(sounds);
    const drawn = Array.from({ length: pairs ? 2 : 1 }, () => drawChange(chance, changes));
    const trial = attempt(sound, drawn, `${seed}/${turn}`);
    if (trial) return shrunk(sound, trial);
  }
  throw new RangeError(`No change of ${seed} has a place`);
};

const nameOf = ({ changes }: Trial): string =>
  changes.map(({ kind, name }) => `${kind}: ${name}`).join(' + ');

/** What a person needs to see the failure again. */
export const describeTrial = (trial: Trial): string =>
  [
    `${trial.verdict.outcome}: ${trial.workbook}, ${nameOf(trial)}`,
    `  ${trial.said.join('; ')}`,
    ...trial.verdict.differs.slice(0, 6).map((line) => `  ${line}`),
    ...(trial.verdict.differs.length > 6 ? [`  … ${trial.verdict.differs.length - 6} more`] : []),
    `  again: npm run laws -- --again '${trial.workbook}|${trial.changes.map(({ name }) => name).join('|')}|${trial.seed}'`,
  ].join('\n');
