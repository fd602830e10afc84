import { warmNumber, type AddOn } from './opened';
import { callsOf, failingAt, GOOGLES_WORDS, interposed, notingChanges, type FaultKind } from './interposed';
import type { Call, Job } from './job';
import { differences, printOf, standingOf, stateOf, type State } from './state';
import { untruths } from './untruths';
import { openSmall, openSmallWarm, type WorkbookName } from './workbooks';

/** A job in a workbook, and how it goes when nothing fails. */
export interface Rehearsal {
  readonly job: Job;
  readonly workbook: WorkbookName;
  readonly call: Call;
  readonly before: State;
  readonly after: State;
  /** The workbook after the same was asked twice, where that changes something more. */
  readonly twice: State;
  /** The service calls, in order. */
  readonly calls: readonly string[];
  /** What the person reads. */
  readonly told: string;
  /** What is given back, to a panel or a cell. */
  readonly answer: string;
  /** Tabs that the add-on owned before: they may be gone afterwards. */
  readonly owned: ReadonlySet<string>;
  /** What the same asked again has come to, by the workbook in which it was asked. */
  readonly again: Map<string, readonly string[]>;
}

/** What one injected fault came to. */
export interface Outcome {
  readonly workbook: WorkbookName;
  readonly job: string;
  readonly kind: FaultKind;
  readonly at: number;
  readonly call: string;
  /** What the person read. */
  readonly told: string;
  /** Cells that people keep which hold neither what they held nor what they were to hold. */
  readonly damages: readonly string[];
  /** Tabs that people keep which were left between before and after; the next run mends them. */
  readonly halves: readonly string[];
  /** Where the workbook differs from one in which nothing failed, after the same was asked again. */
  readonly differs: readonly string[];
  /** What Google said, or an error that reached the person as it was thrown. */
  readonly raw: string | undefined;
  /** Where the workbook is not as the person reads: all done, nothing changed, given back. */
  readonly untrue: readonly string[];
}

/** Calls as a person or the panel does. */
export const make = async ({ name, request, args, typed }: Call, addOn: AddOn): Promise<unknown> =>
  typed
    ? addOn.setCellAsUser(typed.tab, typed.cell, typed.text)
    : addOn.run(name, ...(args ?? (request === undefined ? [] : [request])));

/** A fresh workbook in which the job can be done, and the call that does it there. */
export const prepared = async (
  { job, workbook, call }: Pick<Rehearsal, 'job' | 'workbook' | 'call'>,
  open = openSmallWarm,
): Promise<{ readonly addOn: AddOn; readonly call: Call }> => {
  const addOn = await open(workbook);
  // What is made ready may be named by its moment, and the clock goes on.
  return { addOn, call: job.prepares ? await job.ready(addOn, workbook) : call };
};

/** Scripts are handed the failure as a text of JSON. */
const failureForScripts = (answer: unknown): string | undefined =>
  typeof answer === 'string' && answer.startsWith('{"error"')
    ? (JSON.parse(answer) as { error: { message: string } }).error.message
    : undefined;

const failureIn = (answer: unknown): string | undefined => {
  const { ok, message, action } = (answer ?? {}) as { ok?: boolean; message?: string; action?: string };
  return ok === false ? `${message ?? ''} ${action ?? ''}` : failureForScripts(answer);
};

/** By which the panel sees that something has changed: another one each time. */
const SIGN = /"mark":"\w*"/g;

interface Heard {
  readonly told: string;
  readonly raw: string | undefined;
  /** It came to an end, and nothing refused it. */
  readonly ended: boolean;
  /** What it then gives back. */
  readonly answer: string;
}

const words = (addOn: AddOn): number => addOn.ui.toasts.length + addOn.ui.alerts.length;

/** What nobody foresaw is told with the words of the error. */
const UNFORESEEN = 'Có lỗi ngoài dự kiến';

const isRaw = (told: string): boolean => [GOOGLES_WORDS, UNFORESEEN].some((words) => told.includes(words));

const lastWords = ({ ui }: AddOn): string => ui.alerts.at(-1)?.message ?? ui.toasts.at(-1)?.message ?? '';

const answered = async (addOn: AddOn, call: Call): Promise<Heard> => {
  const before = words(addOn);
  const given = await make(call, addOn);
  const failure = failureIn(given);
  const told = failure ?? (words(addOn) > before ? lastWords(addOn) : '');
  const answer = JSON.stringify(given ?? '').replace(SIGN, '');
  return { told, raw: isRaw(told) ? told : undefined, ended: failure === undefined, answer };
};

/** Calls, and hears what the person is told. */
export const heard = async (addOn: AddOn, call: Call): Promise<Heard> => {
  try {
    return await answered(addOn, call);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { told, raw: isRaw(told) || !/[.!]$/.test(told) ? told : undefined, ended: false, answer: '' };
  }
};

const ownedTabs = (addOn: AddOn): ReadonlySet<string> =>
  new Set(
    addOn.bench.make
      .spreadsheet()
      .getSheets()
      .filter((sheet) => sheet.getDeveloperMetadata().some((mark) => mark.getKey() === 'di-co-so.tab'))
      .map((sheet) => sheet.getName()),
  );

export const rehearse = async (job: Job, workbook: WorkbookName): Promise<Rehearsal> => {
  const asking = await openSmallWarm(workbook);
  const asked = await job.ready(asking, workbook);
  asking.dispose();
  const { addOn, call } = await prepared({ job, workbook, call: asked }, openSmall);
  const [before, owned] = [stateOf(addOn), ownedTabs(addOn)];
  let [told, answer] = ['', ''];
  const calls = await callsOf(addOn, async () => {
    const healthy = await answered(addOn, call);
    if (!healthy.ended) throw new Error(`${job.name} is refused on a healthy day: ${healthy.told}`);
    ({ told, answer } = healthy);
  });
  const after = stateOf(addOn);
  await make(call, addOn);
  const twice = stateOf(addOn);
  addOn.dispose();
  return { job, workbook, call, before, after, twice, calls, told, answer, owned, again: new Map() };
};

/** Tabs that were there before and that the add-on does not own: those that people keep. */
export const peoplesTabs = (addOn: AddOn, { before, owned }: Rehearsal): string[] => {
  const now = ownedTabs(addOn);
  return [...before.tabs.keys()].filter((name) => !now.has(name) && !owned.has(name));
};

const standings = (addOn: AddOn, rehearsal: Rehearsal) => {
  const now = stateOf(addOn);
  const [damages, halves]: [string[], string[]] = [[], []];
  for (const name of peoplesTabs(addOn, rehearsal)) {
    const before = rehearsal.before.tabs.get(name);
    if (!before) continue;
    const standing = standingOf(now.tabs.get(name), before, rehearsal.after.tabs.get(name));
    if (standing === 'damaged')
      damages.push(...differences(rehearsal.before, now).filter((line) => line.startsWith(name)));
    if (standing === 'half') halves.push(name);
  }
  return { damages, halves };
};

/** The same asked again, in the tab where it was asked first: where the workbook then differs from one in which nothing failed. */
const differencesAgain = async (addOn: AddOn, call: Call, { after, twice }: Rehearsal): Promise<string[]> => {
  await make(call, addOn);
  const again = stateOf(addOn);
  const once = differences(again, after);
  return once.length === 0 || differences(again, twice).length === 0 ? [] : once;
};

/** Faults that left the same workbook behind, by the same changes, are mended or not by the same. */
const differencesRemembered = async (
  addOn: AddOn,
  call: Call,
  { rehearsal, changes }: { readonly rehearsal: Rehearsal; readonly changes: readonly string[] },
): Promise<readonly string[]> => {
  const print = printOf(addOn, changes);
  const known = rehearsal.again.get(print) ?? (await differencesAgain(addOn, call, rehearsal));
  rehearsal.again.set(print, known);
  return known;
};

/** A run that a fault has met. */
interface Met {
  readonly rehearsal: Rehearsal;
  readonly at: number;
  readonly kind: FaultKind;
  readonly heard: Heard;
  /** The calls that changed something all the same. */
  readonly changes: readonly string[];
  /** The tab in which it was asked. */
  readonly shown: GoogleAppsScript.Spreadsheet.Sheet;
}

/** Where what is given back is not what is given back on a healthy day. */
const otherAnswer = ({ answer: healthy }: Rehearsal, answer: string): readonly string[] => {
  if (answer === healthy) return [];
  const at = Array.from(answer).findIndex((letter, index) => letter !== healthy.charAt(index));
  const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return [`answered …${near(answer)}… ≠ …${near(healthy)}…`];
};

/** What the person reads, and is not so. */
const saidFalsely = (addOn: AddOn, { rehearsal, heard: { told, ended, answer } }: Met): readonly string[] => {
  const [now, { after, job }] = [stateOf(addOn), rehearsal];
  if (job.isSilent) return [];
  if (ended && told === rehearsal.told)
    return [...differences(now, after), ...otherAnswer(rehearsal, answer)];
  return untruths(told, { ...rehearsal, now }, peoplesTabs(addOn, rehearsal));
};

/** What the fault came to; asks the same again. */
const outcomeOf = async (addOn: AddOn, call: Call, met: Met): Promise<Outcome> => {
  const { rehearsal, at, kind, changes, shown } = met;
  const { job, workbook, calls } = rehearsal;
  const { told, raw } = met.heard;
  // What has changed nothing runs again as it would have run at first.
  const { damages, halves } =
    changes.length === 0 ? { damages: [], halves: [] } : standings(addOn, rehearsal);
  const untrue = kind === 'cut-off' ? [] : saidFalsely(addOn, met);
  shown.activate();
  const differs = changes.length === 0 ? [] : await differencesRemembered(addOn, call, met);
  const of = { workbook, job: job.name, kind, at, call: calls[at - 1] ?? '' };
  // Whoever is cut off has no word to say: Google tells of it.
  return { ...of, told, damages, halves, differs, untrue, raw: kind === 'cut-off' ? undefined : raw };
};

/** One fault: the run that it meets, and the same asked again. */
export const inject = async (rehearsal: Rehearsal, at: number, kind: FaultKind): Promise<Outcome> => {
  const { calls, job } = rehearsal;
  // Parts that are loaded have no call that could fail.
  const warm = job.loads === true ? undefined : warmNumber(calls, at);
  const { addOn, call } = await prepared(rehearsal, warm === undefined ? openSmall : openSmallWarm);
  const shown = addOn.bench.make.spreadsheet().getActiveSheet();
  try {
    const changes: string[] = [];
    const fault = notingChanges(changes, failingAt(warm ?? at, kind, calls[at - 1]));
    const words = await interposed(addOn, fault, () => heard(addOn, call));
    return await outcomeOf(addOn, call, { rehearsal, at, kind, heard: words, changes, shown });
  } finally {
    addOn.dispose();
  }
};
