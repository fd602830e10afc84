import type { Surroundings } from './open-file';
import { isFaultOfInput } from './input-fault';
import { reportOptions, startOptions } from './options';
import { report } from './report';
import { start } from './start';

/** What the person can put right, and what is a fault of the program. */
const EXIT = { done: 0, fault: 1, input: 2 } as const;

/** Runs one of the two commands and gives the exit code. Faults of the input are one line each. */
export async function main(
  command: string,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    if (command === 'start') await start(startOptions(args), surroundings);
    else if (!(await report(reportOptions(args), surroundings))) return EXIT.input;
    return EXIT.done;
  } catch (error) {
    const isInput = isFaultOfInput(error);
    const message = error instanceof Error ? error.message : String(error);
    surroundings.warn(isInput ? message : `Lỗi của chương trình · internal error: ${message}`);
    return isInput ? EXIT.input : EXIT.fault;
  }
}
