/**
 * What this execution has done so far to the document, so that a fault can be told truly. Google runs one call an
 * execution; whoever runs several starts each anew.
 */
export interface Trace {
  /** Cells that people keep: not touched; written; written and taken back; left with a part that could not be. */
  readonly cells: 'untouched' | 'written' | 'taken-back' | 'half';
  /** Something else was begun: a tab of the add-on's own, marks, what is kept with the document. */
  readonly beside: boolean;
}

const UNTOUCHED: Trace = { cells: 'untouched', beside: false };

let trace: Trace = UNTOUCHED;
let execution = {};

export const traceSoFar = (): Trace => trace;

/** Stands for this execution, for what is found out once in each. */
export const thisExecution = (): object => execution;

export const startTrace = (): void => {
  trace = UNTOUCHED;
  execution = {};
};

export const traceCells = (cells: Trace['cells']): void => {
  trace = { ...trace, cells };
};

export const traceBeside = (): void => {
  trace = { ...trace, beside: true };
};

/** Work beside people's cells, which has begun nothing where it throws an error of those kinds. */
export const tracingBeside = <T>(
  work: () => T,
  untouching: readonly (abstract new (...args: never) => Error)[],
): T => {
  const before = trace;
  traceBeside();
  try {
    return work();
  } catch (error) {
    if (untouching.some((kind) => error instanceof kind)) trace = before;
    throw error;
  }
};
