import { GOOGLES_WORDS, interposed } from './interposed';
import type { AddOn } from './opened';
import { differences, stateOf, type State } from './state';
import { heard, peoplesTabs, prepared, type Rehearsal } from './trial';
import { untruths } from './untruths';
import type { WorkbookName } from './workbooks';

/** A service that fails for a whole day, or something kept with the document that nobody can make sense of. */
export interface Trouble {
  readonly name: string;
  /** What a service call then says; undefined for a call that works. */
  readonly fails?: (call: string) => string | undefined;
  /** What is done to the workbook before the command is called. */
  readonly before?: (addOn: AddOn) => void;
  /** What can't be done without is told by these words, and the rest is done. */
  readonly tells?: RegExp;
}

const failing =
  (calls: RegExp, words: string) =>
  (call: string): string | undefined =>
    calls.test(call) ? words : undefined;

/** What Google allows all texts kept with a document, and the longest of them, in bytes. */
const STORE = 500 * 1024;
const PIECE = 8 * 1024;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const CELLS =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

/** Texts under which the add-on keeps something with the document. */
const KEPT = [
  'lists',
  'own-tabs',
  'tabs',
  'accepted-issues',
  'corrections',
  'journal',
  'reportTexts',
  'formTexts',
];

/** What a damaged store, another script or an older version may have left there. */
const HOSTILE = [
  '',
  'null',
  '[]',
  '{}',
  '[null]',
  '"x"',
  '-1',
  'NaN',
  '1e999',
  '{"trips":[-1],"lists":[null],"both":7}',
  '{"trips":[],"lists":[],"both":[],"foreign":[]}',
  '{"__proto__":{"x":"y"}}',
  '[{"sheet":"x","columns":null}]',
  '{"kind":"cells","plans":[]}',
  '{"kind":"cells","plans":[{"sheet":"x","known":[],"changes":[],"formulas":[]}]}',
  '{"kind":"new-tabs","keys":["constructor"]}',
];

const keep = (addOn: AddOn, texts: Readonly<Record<string, string>>): void => {
  Object.assign(addOn.bench.extras.data.properties.document, texts);
};

const inPieces = (text: string): Record<string, string> =>
  Object.fromEntries(KEPT.flatMap((name) => [[name, '1'] as const, [`${name}.0`, text] as const]));

const damagedCounts = ['9', '999999999999', '-1', 'NaN', ''].map((count): Trouble => ({
  name: `number of pieces “${count}”`,
  before: (addOn) => {
    keep(addOn, Object.fromEntries(KEPT.map((name) => [name, count])));
  },
}));

export const DAMAGED: readonly Trouble[] = [
  ...damagedCounts,
  ...HOSTILE.map((text): Trouble => ({
    name: `kept “${text.slice(0, 30)}”`,
    before: (addOn) => {
      keep(addOn, inPieces(text));
    },
  })),
];

export const DOWN: readonly Trouble[] = [
  { name: 'cache down', fails: failing(/^Cache\./, GOOGLES_WORDS) },
  {
    name: 'store full',
    before: (addOn) => {
      const { document } = addOn.bench.extras.data.properties;
      const left =
        STORE - Object.entries(document).reduce((sum, [key, value]) => sum + bytes(key + value), 0);
      for (let at = 0; at * PIECE < left; at += 1)
        document[`x.${String(at).padStart(3, '0')}`] = 'x'.repeat(
          Math.max(0, Math.min(PIECE, left - at * PIECE) - 5),
        );
    },
  },
  { name: 'store takes nothing', fails: failing(/^Properties\.set/, GOOGLES_WORDS) },
  { name: 'store down', fails: failing(/^Properties\./, GOOGLES_WORDS) },
  {
    name: 'marks of tabs refused',
    fails: failing(/^(DeveloperMetadata\w*\.|Sheet\.(add|get)DeveloperMetadata)/, GOOGLES_WORDS),
  },
  {
    name: 'marks of tabs gone',
    before: ({ bench }) => {
      bench.extras.data.metadata.length = 0;
    },
  },
  {
    name: 'no cell more',
    fails: failing(/^(Spreadsheet\.insertSheet|Sheet\.insert(Row|Column)|Sheet\.copyTo)/, CELLS),
  },
  {
    name: 'own tabs protected',
    before: (addOn) => {
      const own = addOn.bench.make.spreadsheet().getSheets();
      for (const sheet of own) if (sheet.getDeveloperMetadata().length > 0) sheet.protect();
      addOn.bench.configure({ userEmail: 'ban@example.com' });
    },
    tells: /được bảo vệ/,
  },
  { name: 'lock down', fails: failing(/^Lock\./, GOOGLES_WORDS) },
];

/** What a command came to on such a day. */
export interface Endured {
  readonly workbook: WorkbookName;
  readonly job: string;
  readonly trouble: string;
  /** All that it does on other days; or it says that it can't, and has left people's cells alone. */
  readonly came: 'done' | 'told' | 'wrong';
  readonly told: string;
  readonly why: readonly string[];
}

/** It takes what is kept with the document into a copy of the file as it is, damaged or not. */
const CARRIES = 'Mang theo bản sao';

const tabsAlone = ({ tabs }: State): State => ({
  tabs: new Map([...tabs].filter(([name]) => name !== CARRIES)),
  kept: {},
});

interface Told {
  readonly told: string;
  readonly raw: string | undefined;
  /** What the person reads and is not so. */
  readonly untrue: readonly string[];
}

const cameOf = (
  { before, after }: Rehearsal,
  now: State,
  { told, raw, untrue }: Told,
  tells = /^$/,
): Pick<Endured, 'came' | 'why'> => {
  const from = (state: State): string[] => differences(tabsAlone(state), tabsAlone(now));
  if (raw !== undefined) return { came: 'wrong', why: [`raw: ${raw}`] };
  if (untrue.length > 0) return { came: 'wrong', why: untrue.map((line) => `untrue: ${line}`) };
  const lacks = from(after);
  if (lacks.length === 0) return { came: 'done', why: [] };
  if (tells.test(told)) return { came: 'told', why: [] };
  return told !== '' && from(before).length === 0 ? { came: 'told', why: [] } : { came: 'wrong', why: lacks };
};

/** Calls the job while the trouble lasts. */
export const endure = async (rehearsal: Rehearsal, trouble: Trouble): Promise<Endured> => {
  const { name, fails, before } = trouble;
  const { job, workbook } = rehearsal;
  const { addOn, call } = await prepared(rehearsal);
  try {
    before?.(addOn);
    const { told, raw } = await interposed(
      addOn,
      (called, _at, work) => {
        const words = fails?.(called);
        if (words !== undefined) throw new Error(words);
        return work();
      },
      () => heard(addOn, call),
    );
    const now = stateOf(addOn);
    const untrue = untruths(told, { ...rehearsal, now }, peoplesTabs(addOn, rehearsal));
    const came = cameOf(rehearsal, now, { told, raw, untrue }, trouble.tells);
    return { workbook, job: job.name, trouble: name, told, ...came };
  } finally {
    addOn.dispose();
  }
};
