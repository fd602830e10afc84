import { chanceOf, type Chance } from '../fixtures/unseen/chance';
import { ACTS, type Act, type Spot } from './acts';
import { interposed, isWrite } from './interposed';
import type { Job } from './job';
import { JOBS } from './jobs';
import { warmNumber, type AddOn } from './opened';
import { ASPECT, stateOf, type State, type TabState } from './state';
import { heard, prepared, rehearse, type Rehearsal } from './trial';
import { changesUnsaid } from './untruths';
import { WORKBOOK_NAMES, type WorkbookName } from './workbooks';

/** One run with another person's act in it. */
export interface Meeting {
  readonly workbook: WorkbookName;
  readonly job: string;
  readonly act: string;
  /** The act came before the service call of that number. */
  readonly at: number;
  readonly call: string;
  readonly tab: string;
  /** Cells that hold neither what their row held nor what the command was to write into it; what was typed and lost. */
  readonly wrong: readonly string[];
}

const BLANK = ['""', '', '#ffffff', 'General', 'null'].join(ASPECT);

/** References follow their cells when rows and columns are moved: a formula is compared without its references. */
const partsOf = (cell: string | undefined): string[] => {
  const [value = '', ...rest] = (cell ?? BLANK).split(ASPECT);
  return [value.startsWith('"=') ? value.replace(/\$?\b[A-Z]{1,3}\$?\d+/g, '#') : value, ...rest];
};

const valueOf = (cell: string | undefined): string => partsOf(cell)[0] ?? '';

const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => valueOf(cell) === '""');

/** A row as it was and as the command makes it: in the end each cell is one of both, aspect by aspect. */
interface Fate {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const fits = (now: readonly string[], { before, after }: Fate, typed: string | undefined): boolean => {
  const width = Math.max(now.length, before.length);
  return Array.from({ length: width }, (_, c) => c).every((c) => {
    if (typed !== undefined && valueOf(now[c]) === JSON.stringify(typed)) return true;
    const [was, becomes] = [partsOf(before[c]), partsOf(after[c])];
    return partsOf(now[c]).every((part, index) => part === was[index] || part === becomes[index]);
  });
};

const valuesOf = (row: readonly string[]): string => row.map(valueOf).join('|');

/** Rows of the tab after the command that it has made, and all others with what they were. */
const fatesOf = (before: TabState, after: TabState): { fates: Fate[]; made: (readonly string[])[] } => {
  const count = after.cells.length - before.cells.length;
  const known = new Set(before.cells.map(valuesOf));
  const fresh = after.cells.filter((row) => !known.has(valuesOf(row)) && !isBlankRow(row));
  const first = after.cells.findIndex((row) => !known.has(valuesOf(row)));
  const rowAfter = (index: number): number =>
    count > 0 && first >= 0 && index >= first ? index + count : index;
  return {
    fates: before.cells.map((row, index) => ({ before: row, after: after.cells[rowAfter(index)] ?? [] })),
    made: fresh,
  };
};

/** Nothing is done to tabs on which the person does not act. */
const NOBODY: Act = { name: 'does nothing', act: () => undefined };

const isPartOf = (row: readonly string[], whole: readonly string[]): boolean =>
  row.every((cell, c) => valueOf(cell) === '""' || valueOf(cell) === valueOf(whole[c]));

const withoutTyped = (row: readonly string[], { typed }: Act): string[] =>
  row.map((cell) => (typed !== undefined && valueOf(cell) === JSON.stringify(typed) ? BLANK : cell));

const shown = (row: readonly string[]): string =>
  row
    .map((cell) => partsOf(cell).slice(0, 2).join('¦'))
    .join(' | ')
    .slice(0, 300);

const differing = (now: readonly string[], { before, after }: Fate): number[] =>
  now.flatMap((cell, c) => (cell === before[c] || cell === after[c] ? [] : [c]));

/** The row, and in what it differs from the one that it is most like. */
const told = (row: readonly string[], fates: readonly Fate[]): string => {
  const [like] = [...fates].sort((a, b) => differing(row, a).length - differing(row, b).length);
  const cells = like ? differing(row, like) : [];
  const details = cells
    .slice(0, 3)
    .map((c) => [row[c], like?.before[c], like?.after[c]].map((cell) => partsOf(cell).join('¦')).join(' ≠ '));
  return [shown(row).slice(0, 120), ...details].join('\n      ');
};

/** Every row that was there is there once, as it was or as the command makes it, and no other but blank ones. */
const wrongRows = (
  now: TabState,
  { before, after }: { before: TabState; after: TabState },
  act: Act,
): string[] => {
  const { fates, made } = fatesOf(before, after);
  const left = new Set(fates.filter((fate) => !isBlankRow(fate.before)));
  const wrong: string[] = [];
  // A row that was typed into might be many a row, and takes none from one that is as it was.
  const isTypedInto = (row: readonly string[]): boolean =>
    row.some((cell) => valueOf(cell) === JSON.stringify(act.typed));
  const rows = [...now.cells].sort((a, b) => Number(isTypedInto(a)) - Number(isTypedInto(b)));
  for (const row of rows) {
    if (isBlankRow(row)) continue;
    const own = [...left].find((fate) => fits(row, fate, act.typed));
    if (own) left.delete(own);
    else if (
      !made.some((whole) => isPartOf(withoutTyped(row, act), whole)) &&
      !fates.some((fate) => isBlankRow(fate.before) && fits(row, fate, act.typed))
    )
      wrong.push(told(row, fates));
  }
  const lost = [...left]
    // A row that the command empties is there as a blank one.
    .filter((fate) => !isBlankRow(fate.after))
    .slice(act.deletes === true ? 1 : 0)
    .map(({ before: row }) => `lost: ${shown(row)}`);
  return [...wrong, ...lost];
};

/** A tab that people keep and that the job changes, with a cell of it. */
const spotsOf = ({ before, after }: Rehearsal): Spot[] =>
  [...before.tabs].flatMap(([tab, was]): Spot[] => {
    const becomes = after.tabs.get(tab);
    if (!becomes || was.cells.length < 3) return [];
    const changed = was.cells.flatMap((row, r) => {
      const c = row.findIndex((cell, at) => cell !== becomes.cells[r]?.[at]);
      return c < 0 ? [] : [{ row: r + 1, column: c + 1 }];
    });
    const [first] = changed;
    if (!first) return [];
    const from = Math.min(first.row, was.cells.length - 1);
    return changed.slice(0, 8).map((at) => ({ tab, ...at, from, to: was.cells.length }));
  });

/** The tab without the column that a person has put in, and what the command has written into that one. */
const withoutColumn = (
  tab: TabState,
  column: number,
): { readonly rest: TabState; readonly wrong: string[] } => {
  const isIt = (_: unknown, c: number): boolean => c === column - 1;
  const own = tab.cells.flatMap((row) => row.filter(isIt));
  return {
    rest: { ...tab, cells: tab.cells.map((row) => row.filter((cell, c) => !isIt(cell, c))) },
    wrong: own.filter((cell) => partsOf(cell).slice(0, 2).join('') !== '""').map((cell) => shown([cell])),
  };
};

const owned = (addOn: AddOn): ReadonlySet<string> =>
  new Set(
    addOn.bench.make
      .spreadsheet()
      .getSheets()
      .filter((sheet) => sheet.getDeveloperMetadata().length > 0)
      .map((sheet) => sheet.getName()),
  );

interface Encounter {
  readonly rehearsal: Rehearsal;
  readonly spot: Spot;
  readonly act: Act;
  readonly at: number;
}

/** What is wrong in the tab on which the person acts. */
const wrongWithAct = (
  now: TabState,
  fate: { before: TabState; after: TabState },
  { spot, act }: Encounter,
): string[] => {
  const putIn = act.putsIn?.(spot);
  const { rest, wrong } = putIn === undefined ? { rest: now, wrong: [] } : withoutColumn(now, putIn);
  const { typed } = act;
  const isLost =
    typed !== undefined && !now.cells.flat().some((cell) => valueOf(cell) === JSON.stringify(typed));
  return [...wrong, ...wrongRows(rest, fate, act), ...(isLost ? ['what was typed is lost'] : [])];
};

const wrongIn = (addOn: AddOn, now: State, encounter: Encounter): string[] => {
  const { rehearsal, spot, act } = encounter;
  const own = owned(addOn);
  return [...rehearsal.before.tabs].flatMap(([tab, before]) => {
    if (own.has(tab)) return [];
    const isActedOn = tab === spot.tab;
    const current = now.tabs.get(isActedOn ? (act.renamed ?? tab) : tab);
    if (!current) return [`${tab} is lost`];
    const fate = { before, after: rehearsal.after.tabs.get(tab) ?? before };
    const wrong = isActedOn ? wrongWithAct(current, fate, encounter) : wrongRows(current, fate, NOBODY);
    return wrong.map((line) => `${tab}: ${line}`);
  });
};

/** The workbook where the person has acted and the command was not called. */
const actedAlone = async ({ rehearsal, spot, act }: Encounter): Promise<State> => {
  const { addOn } = await prepared(rehearsal);
  addOn.engine.whileScripting(() => {
    act.act(addOn, spot);
  });
  const state = stateOf(addOn);
  addOn.dispose();
  return state;
};

/** Runs the job while another person acts right before the service call of that number. */
const meet = async (encounter: Encounter): Promise<Meeting> => {
  const { rehearsal, spot, act, at } = encounter;
  const { job, workbook, calls } = rehearsal;
  const { addOn, call } = await prepared(rehearsal);
  const moment = warmNumber(calls, at);
  try {
    const moments: number[] = [];
    const { told } = await interposed(
      addOn,
      (_name, position, work) => {
        if (position === moment && moments.push(position) === 1)
          // What the person does is no edit that the add-on answers: only the command is looked at.
          addOn.engine.whileScripting(() => {
            act.act(addOn, spot);
          });
        return work();
      },
      () => heard(addOn, call),
    );
    const now = stateOf(addOn);
    const wrong =
      moments.length > 0
        ? [
            ...wrongIn(addOn, now, encounter),
            ...(await changesUnsaid(told, now, () => actedAlone(encounter))),
          ]
        : [];
    return { workbook, job: job.name, act: act.name, at, call: calls[at - 1] ?? '', tab: spot.tab, wrong };
  } finally {
    addOn.dispose();
  }
};

const firstReadOf = ({ calls }: Rehearsal): number => {
  const all = calls.flatMap((name, index) => (name === 'Range.getMergedRanges' ? [index + 1] : []));
  return (all.at(-1) ?? 1) + 1;
};

const lastWriteOf = ({ calls }: Rehearsal): number =>
  calls.reduce(
    (last, name, index) => (/\.(set|insert|delete|copy|replace)/.test(name) ? index + 1 : last),
    1,
  );

/** Jobs that write into cells that people keep, where another person can meet them. */
export const WRITERS: readonly Job[] = JOBS.filter(({ writes }) => writes === true);

const rehearsals = new Map<string, Promise<Rehearsal>>();

const rehearsed = (job: Job, workbook: WorkbookName): Promise<Rehearsal> => {
  const key = `${workbook} ${job.name}`;
  const known = rehearsals.get(key) ?? rehearse(job, workbook);
  rehearsals.set(key, known);
  return known;
};

/** Reads by which a command makes sure of the rows that it is about to write. */
const LOOKS = /^Range\.get(Values|Notes)$/;

/**
 * Between the last look at rows and the write there is no other call; Google has no way to keep people out of these two.
 * Whoever would act there acts before the look.
 */
const besideLook = (calls: readonly string[], at: number): number =>
  isWrite(calls[at - 1]) && LOOKS.test(calls[at - 2] ?? '') ? at - 1 : at;

const drawEncounter = async (chance: Chance, jobs: readonly Job[]): Promise<Encounter | undefined> => {
  const workbook = chance.pick(WORKBOOK_NAMES.filter((name) => name !== 'blank'));
  const among = jobs.filter(({ on }) => on?.includes(workbook) ?? true);
  if (among.length === 0) return undefined;
  const rehearsal = await rehearsed(chance.pick(among), workbook);
  const spots = spotsOf(rehearsal);
  if (spots.length === 0) return undefined;
  const [first, last] = [firstReadOf(rehearsal), lastWriteOf(rehearsal) + 1];
  const at = besideLook(rehearsal.calls, chance.whole(first, Math.max(first, last)));
  return { rehearsal, spot: chance.pick(spots), act: chance.pick(ACTS), at };
};

/** Whether the job changes a tab that people keep, where another person can meet it. */
export const canBeMet = async (job: Job): Promise<boolean> => {
  for (const workbook of WORKBOOK_NAMES)
    if (workbook !== 'blank' && (job.on?.includes(workbook) ?? true))
      if (spotsOf(await rehearsed(job, workbook)).length > 0) return true;
  return false;
};

/** The meeting of one seed; drawn anew until there is one. */
export const drawMeeting = async (seed: string, jobs: readonly Job[] = WRITERS): Promise<Meeting> => {
  const chance = chanceOf(seed);
  for (;;) {
    const encounter = await drawEncounter(chance, jobs);
    if (encounter) return meet(encounter);
  }
};

/** Every act at every position of a job. */
export const allMeetings = async function* (job: Job, workbook: WorkbookName): AsyncGenerator<Meeting> {
  const rehearsal = await rehearsed(job, workbook);
  const [spot] = spotsOf(rehearsal);
  if (!spot) return;
  for (const act of ACTS)
    for (let at = firstReadOf(rehearsal); at <= lastWriteOf(rehearsal) + 1; at += 1)
      if (besideLook(rehearsal.calls, at) === at) yield await meet({ rehearsal, spot, act, at });
};
