import type { AddOn } from './opened';

/** How a service call fails: it was not done; it was done and its answer is lost; the run is cut off from there on. */
export type FaultKind = 'refused' | 'lost' | 'cut-off';

export const FAULT_KINDS: readonly FaultKind[] = ['refused', 'lost', 'cut-off'];

/** What Google says when a service fails; never to be read by a person. */
export const GOOGLES_WORDS = 'Service Spreadsheets failed while accessing document';

/** Classes whose calls are answered where the script runs: Google can't fail them. */
const LOCAL = new Set(['Enum', 'RichTextValueBuilder', 'RichTextValue', 'TextStyle', 'Blob', 'Logger']);

/** Calls that only make a handle, or read what the script already has. */
const LOCAL_CALLS =
  /\.(getRange|getRangeList|getSheetId|getParent|getRow|getColumn|getNumRows|getNumColumns|getLastRow|getLastColumn|getA1Notation|getSheet|offset|getKey|getValue|getLocation|withKey|createDeveloperMetadataFinder|new\w+|set(Width|Height|Title|ChartType|Option|Position|Text|LinkUrl|AllowInvalid|HelpText)|require\w+|build|addRange|createMenu|createAddonMenu|addItem|addSeparator|addSubMenu|getUuid|getScriptProperties|getDocumentProperties|getUserProperties|getUserCache|getDocumentCache|getDocumentLock|match\w+)$/;

const isService = (className: string, name: string): boolean => {
  if (LOCAL.has(className)) return false;
  if (className === 'Range' && /\.getValue$/.test(name)) return true;
  if (className === 'Sheet' && /\.get(LastRow|LastColumn)$/.test(name)) return true;
  return !LOCAL_CALLS.test(name);
};

type Around = (name: string, at: number, work: () => unknown) => unknown;

/** Runs work, and tells when a formula is being calculated: Google has a run of its own for each. */
const tellingFormulas = async <T>(
  { bench }: AddOn,
  work: (isFormula: () => boolean) => Promise<T>,
): Promise<T> => {
  const calculate = bench.whileCalculating.bind(bench);
  let depth = 0;
  bench.whileCalculating = (own) => {
    depth += 1;
    try {
      return calculate(own);
    } finally {
      depth -= 1;
    }
  };
  try {
    return await work(() => depth > 0);
  } finally {
    bench.whileCalculating = calculate;
  }
};

/** Runs work while each service call of the command's passes through `around`, with its number from 1. */
export const interposed = <T>(addOn: AddOn, around: Around, work: () => Promise<T>): Promise<T> =>
  tellingFormulas(addOn, async (isFormula) => {
    const { bench } = addOn;
    const enter = bench.enter.bind(bench);
    let at = 0;
    bench.enter = (className, method, call) => {
      const name = `${className}.${method}`;
      if (isFormula() || !isService(className, name)) return enter(className, method, call);
      at += 1;
      return around(name, at, () => enter(className, method, call));
    };
    try {
      return await work();
    } finally {
      bench.enter = enter;
    }
  });

/** The names of the service calls that work makes, in order. */
export const callsOf = async (addOn: AddOn, work: () => Promise<unknown>): Promise<string[]> => {
  const names: string[] = [];
  await interposed(
    addOn,
    (name, _at, call) => {
      names.push(name);
      return call();
    },
    work,
  );
  return names;
};

/** Fails the call of that number, which bears that name. */
export const failingAt =
  (position: number, kind: FaultKind, expected?: string): Around =>
  (name, at, call) => {
    if (at < position || (at > position && kind !== 'cut-off')) return call();
    if (at === position && name !== expected)
      process.emitWarning(`Call ${at} is ${name}, no ${expected ?? ''}`);
    if (kind === 'lost') call();
    throw new Error(GOOGLES_WORDS);
  };

/** Calls that change what is shown, or nothing at all. */
const HARMLESS =
  /^(HtmlService|Ui|Lock|SpreadsheetApp)\.|^(Sheet|Range)\.activate$|\.(toast|createTextFinder)$/;

/** Notes, of the calls that are carried out, those that change the workbook or what is kept with it. */
export const notingChanges =
  (changes: string[], around: Around): Around =>
  (name, at, call) =>
    around(name, at, () => {
      if (isWrite(name) && !HARMLESS.test(name)) changes.push(name);
      return call();
    });

/** Whether a service call changes something. */
export const isWrite = (call = ''): boolean => !/\.(get|is|has|can|find|try)/.test(call);

/** Whether a call only brings an answer, so that the workbook is the same before and after it. */
const isAnswer = (call: string): boolean => /\.(get|is|has|can|find)/.test(call);

/**
 * The calls, by number, at which a fault of that kind is one of its own. Where only an answer is lost, the call might as
 * well have been refused; and a run that is cut off right after an answer leaves what it left right before.
 */
export const tellingCalls = (calls: readonly string[], kind: FaultKind): number[] =>
  calls.flatMap((call, index) => {
    const isLikeAnother =
      (kind === 'lost' && isAnswer(call)) ||
      (kind === 'cut-off' && index > 0 && isAnswer(calls[index - 1] ?? ''));
    return isLikeAnother ? [] : [index + 1];
  });
