import type { CallName, RequestOf } from '../../src/protocol/requests';
import { sheetOf, type AddOn } from './opened';
import { logOf, type WorkbookName } from './workbooks';

/** One command or panel call as a person makes it, after what has to be there for it. */
export interface Job {
  readonly name: string;
  /** Workbooks in which it has something to do; all where none are named. */
  readonly on?: readonly WorkbookName[];
  /** Writes into cells that people keep. */
  readonly writes?: true;
  /** Making ready changes the workbook, or what is shown of it: to be done anew for each run. */
  readonly prepares?: true;
  /** Loads the parts of the add-on by itself, those too that are loaded. */
  readonly loads?: true;
  /** Comes with every key that is typed: an error is logged, and nobody is told. */
  readonly isSilent?: true;
  /** Makes the workbook ready, without faults, and tells what is called with what. */
  readonly ready: (addOn: AddOn, workbook: WorkbookName) => Promise<Call> | Call;
}

export interface Call {
  readonly name: string;
  readonly request?: unknown;
  /** What a formula hands to a function, instead of a request. */
  readonly args?: readonly unknown[];
  /** What a person types, instead of a call: Google then calls what comes with every edit. */
  readonly typed?: { readonly tab: string; readonly cell: string; readonly text: string };
}

export const NAMED: readonly WorkbookName[] = ['sample', 'departments'];
/** The period that is asked for. */
export const period = 'year';

/** A command of the menu, on the tab of the log. */
export const menu = (name: string, part: Partial<Job> = {}): Job => ({
  name,
  prepares: true,
  ready: (addOn, workbook) => {
    sheetOf(addOn, logOf(workbook)).activate();
    return { name };
  },
  ...part,
});

/** A command of the menu, after another. */
export const after = (first: string, name: string, part: Partial<Job> = {}): Job => ({
  name: `${name} after ${first}`,
  prepares: true,
  ready: async (addOn, workbook) => {
    sheetOf(addOn, logOf(workbook)).activate();
    await addOn.run(first);
    return { name };
  },
  ...part,
});

type Asking<Name extends CallName> = (
  addOn: AddOn,
  workbook: WorkbookName,
) => Promise<RequestOf<Name>> | RequestOf<Name>;

/** A call of the panel. */
export const asked = <Name extends CallName>(
  name: Name,
  request: Asking<Name>,
  part: Partial<Job> = {},
): Job => ({
  name,
  ready: async (addOn, workbook) => ({ name, request: await request(addOn, workbook) }),
  ...part,
});
