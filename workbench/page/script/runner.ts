import { MailboxWriter, newMailbox } from './mailbox';
import type { LogLevel, Request, StartMessage, WireError, WorkerMessage } from './messages';
import { ObjectTable } from './object-table';
import { SharedTexts } from './shared-texts';
import { decode, encode } from './wire';

/** An error of the script, with the place in the bundle where it arose. */
class ScriptError extends Error {
  constructor(error: WireError) {
    super(error.message);
    this.name = error.name;
    this.stack = error.stack;
  }
}

/** The person stopped the script. */
export class ScriptStopped extends Error {
  override readonly name = 'ScriptStopped';
}

/** The script ran into Google's limit for its kind of execution. */
export class ScriptTooLong extends Error {
  override readonly name = 'ScriptTooLong';
}

export interface RunnerOptions {
  /** Address of the built `worker.ts`. */
  readonly workerUrl: string;
  /** The bundle, as it goes to Google. */
  readonly code: string;
  /** The project's pages, which scripts read whole. */
  readonly pages: Iterable<string>;
  /** Google's services for one execution, by their global names; locks are the execution's own. */
  services(): ExecutionServices;
  /** Resolves when the grid has computed all that was written: the script reads settled values. */
  settled(): Promise<void>;
  log(level: LogLevel, text: string): void;
  /** Held while a script is at work. */
  readonly painting: { hold(): void; release(): void };
}

export interface ExecutionServices {
  readonly globals: Readonly<Record<string, object>>;
  /** The execution is over, however it ended. */
  ended(): void;
}

export interface CallOptions {
  readonly args?: readonly unknown[];
  /** Google's limit for this kind of execution, in milliseconds. */
  readonly limit: number;
}

type Task =
  | { readonly kind: 'call'; readonly name: string; readonly values: readonly unknown[] }
  | { readonly kind: 'list' };

/** Calls that must see what the formulas give after all that was written before. */
const READS_RESULTS = /^(getValues?|getDisplayValues?|flush)$/;

const LOAD_LIMIT = 30_000;

const NOTHING_TO_DO = (): void => undefined;

/** One run of one function of the script in a thread of its own. */
class Execution {
  private readonly table: ObjectTable;
  private readonly memory = newMailbox();
  private readonly mailbox = new MailboxWriter(this.memory);
  private readonly services: ExecutionServices;
  private holding = false;
  private over = false;
  private finish: (action: () => void) => void = NOTHING_TO_DO;
  /** Ends the run at once, wherever the script stands. */
  stop: () => void = NOTHING_TO_DO;

  constructor(
    private readonly worker: Worker,
    private readonly options: RunnerOptions,
    private readonly texts: SharedTexts,
  ) {
    this.table = new ObjectTable(texts);
    this.services = options.services();
  }

  run(task: Task, limit: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.finish(() => reject(new ScriptTooLong('Exceeded maximum execution time')));
      }, limit);
      this.finish = (action) => {
        this.finish = NOTHING_TO_DO;
        clearTimeout(timer);
        this.worker.terminate();
        this.over = true;
        this.services.ended();
        this.paint();
        action();
      };
      this.worker.addEventListener('error', (event) => this.finish(() => reject(new Error(event.message))));
      this.worker.addEventListener('message', (event: MessageEvent<WorkerMessage>) => {
        this.receive(event.data, resolve, reject);
      });
      this.stop = () => this.finish(() => reject(new ScriptStopped('The script was stopped.')));
      this.holdPainting();
      this.worker.postMessage(this.start(task));
    });
  }

  private start(task: Task): StartMessage {
    const services = Object.entries(this.services.globals).map(
      ([name, service]) => [name, this.table.refer(service)] as const,
    );
    return {
      code: this.options.code,
      memory: this.memory,
      texts: this.texts.memories,
      services: Object.fromEntries(services),
      job:
        task.kind === 'call'
          ? { kind: 'call', name: task.name, args: task.values.map((value) => encode(value, this.table)) }
          : task,
    };
  }

  private receive(
    message: WorkerMessage,
    resolve: (value: unknown) => void,
    reject: (error: Error) => void,
  ): void {
    switch (message.kind) {
      case 'request':
        void this.answer(message.request);
        return;
      case 'more':
        this.mailbox.more();
        return;
      case 'log':
        this.options.log(message.level, message.text);
        return;
      case 'done':
        this.finish(() => resolve(decode(message.result, this.table)));
        return;
      case 'failed':
        this.finish(() => reject(new ScriptError(message.error)));
    }
  }

  private async answer(request: Request): Promise<void> {
    if (request.kind === 'call' && READS_RESULTS.test(request.property))
      await this.later(this.options.settled());
    const answer = this.table.answer(request);
    this.mailbox.answer(JSON.stringify(answer instanceof Promise ? await this.later(answer) : answer));
  }

  /** While the script waits, the person sees what it has done so far. */
  private async later<T>(waiting: Promise<T>): Promise<T> {
    this.paint();
    try {
      return await waiting;
    } finally {
      if (!this.over) this.holdPainting();
    }
  }

  private holdPainting(): void {
    if (!this.holding) this.options.painting.hold();
    this.holding = true;
  }

  private paint(): void {
    if (this.holding) this.options.painting.release();
    this.holding = false;
  }
}

/** Runs functions of the add-on's script, each in a fresh thread with a fresh global scope. */
export class ScriptRunner {
  private spare: Worker;
  private readonly texts: SharedTexts;
  private readonly executions = new Set<Execution>();

  constructor(private readonly options: RunnerOptions) {
    this.spare = this.newWorker();
    this.texts = new SharedTexts(options.pages);
  }

  /** Calls a function of the script. Rejects with what the script throws, or when it is stopped or too slow. */
  call(name: string, { args = [], limit }: CallOptions): Promise<unknown> {
    return this.execute({ kind: 'call', name, values: args }, limit);
  }

  /** The functions that menus, triggers and panels may call: those whose name does not end in `_`. */
  async publicFunctions(): Promise<readonly string[]> {
    return (await this.execute({ kind: 'list' }, LOAD_LIMIT)) as readonly string[];
  }

  stopAll(): void {
    for (const execution of this.executions) execution.stop();
  }

  dispose(): void {
    this.stopAll();
    this.spare.terminate();
  }

  private async execute(task: Task, limit: number): Promise<unknown> {
    const execution = new Execution(this.takeWorker(), this.options, this.texts);
    this.executions.add(execution);
    try {
      return await execution.run(task, limit);
    } finally {
      this.executions.delete(execution);
    }
  }

  /** The next thread is started ahead of need: a person's edit should not wait for it. */
  private takeWorker(): Worker {
    const worker = this.spare;
    this.spare = this.newWorker();
    return worker;
  }

  private newWorker(): Worker {
    return new Worker(this.options.workerUrl);
  }
}
