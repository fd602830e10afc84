import { fork, type ChildProcess } from 'node:child_process';
import type { ReadingAnswer, ReadingTask } from './reader';

/** What readers need: scripts and bundles by their absolute paths. */
export interface ReaderPaths {
  readonly reader: string;
  readonly workbench: string;
  readonly bundle: string;
}

export interface Limits {
  readonly workers: number;
  /** Longer than any honest book takes. */
  readonly milliseconds: number;
  /** Of one reader's heap. */
  readonly megabytes: number;
}

const TOO_LONG = 'Đọc quá lâu, đã dừng · took too long and was stopped';
const CRASHED = 'Sổ làm tiến trình đọc dừng đột ngột (quá lớn?) · the reading process broke off (too large?)';

/** One process that reads; a new one takes its place when a book breaks it. */
class Reader {
  private child: ChildProcess | undefined;

  constructor(
    private readonly paths: ReaderPaths,
    private readonly limits: Limits,
  ) {}

  private start(): ChildProcess {
    const { reader, workbench, bundle } = this.paths;
    this.child ??= fork(reader, [workbench, bundle], {
      execArgv: [`--max-old-space-size=${this.limits.megabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.child;
  }

  /** Why the book can't be read, or null when its rows are written. */
  read(task: ReadingTask): Promise<string | null> {
    const child = this.start();
    return new Promise((resolve) => {
      const end = (error: string | null, isBroken: boolean): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (isBroken) {
          this.child = undefined;
          child.kill('SIGKILL');
        }
        resolve(error);
      };
      const timer = setTimeout(() => end(TOO_LONG, true), this.limits.milliseconds);
      child.once('message', (answer) => end((answer as ReadingAnswer).error, false));
      child.once('exit', () => end(CRASHED, true));
      child.once('error', () => end(CRASHED, true));
      child.send(task);
    });
  }

  stop(): void {
    this.child?.removeAllListeners();
    this.child?.kill();
  }
}

/**
 * Has the tasks read by several processes, and tells each outcome as it comes. One bad book takes none of the others
 * with it.
 */
export async function readAll(
  tasks: readonly ReadingTask[],
  { paths, limits }: { readonly paths: ReaderPaths; readonly limits: Limits },
  told: (task: ReadingTask, error: string | null) => void,
): Promise<void> {
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    const reader = new Reader(paths, limits);
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      told(task, await reader.read(task));
    }
    reader.stop();
  };
  await Promise.all(Array.from({ length: Math.min(limits.workers, tasks.length) }, work));
}
