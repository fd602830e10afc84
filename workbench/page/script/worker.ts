import { bareGlobals } from './bare-globals';
import { MailboxReader } from './mailbox';
import type { Answer, Heard, Job, LogLevel, Request, StartMessage, WorkerMessage } from './messages';
import { toWireError } from './messages';
import { RemoteObjects } from './remote';
import { SharedTextReader } from './shared-texts';
import type { Json } from './wire';
import { decode, encode } from './wire';

/**
 * The thread in which the add-on's script runs: one thread an execution, as each execution on Google has a fresh
 * global scope. The script stands still while the page answers, so a dialog can wait for a person.
 */
interface ThreadScope {
  importScripts(url: string): void;
  postMessage(message: WorkerMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<StartMessage>) => void): void;
}

const thread = globalThis as unknown as ThreadScope;
const post = thread.postMessage.bind(thread);
const { Blob: FileContent, URL: FileAddress } = globalThis;
const importScript = thread.importScripts.bind(thread);

/** As a script of its own, so that its top-level functions become globals, strict or not, as on Google. */
function runAsScript(code: string): void {
  const address = FileAddress.createObjectURL(new FileContent([code], { type: 'text/javascript' }));
  importScript(address);
  FileAddress.revokeObjectURL(address);
}

function scriptConsole(): Record<string, (...parts: unknown[]) => void> {
  const write =
    (level: LogLevel) =>
    (...parts: unknown[]): void =>
      post({ kind: 'log', level, text: parts.map(String).join(' ') });
  return { log: write('log'), info: write('info'), warn: write('warn'), error: write('error') };
}

function publicFunctions(before: ReadonlySet<string>): string[] {
  return Object.getOwnPropertyNames(globalThis).filter(
    (name) => !before.has(name) && !name.endsWith('_') && typeof Reflect.get(globalThis, name) === 'function',
  );
}

function load(message: StartMessage, remote: RemoteObjects): ReadonlySet<string> {
  bareGlobals(globalThis);
  for (const [name, reference] of Object.entries(message.services)) {
    Reflect.set(globalThis, name, remote.fromReference(reference));
  }
  Reflect.set(globalThis, 'console', scriptConsole());
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  runAsScript(message.code);
  return before;
}

function perform(job: Job, remote: RemoteObjects, before: ReadonlySet<string>): Json {
  if (job.kind === 'list') return publicFunctions(before);
  const target: unknown = Reflect.get(globalThis, job.name);
  if (typeof target !== 'function') throw new Error(`Script function not found: ${job.name}`);
  const args = job.args.map((argument) => decode(argument, remote));
  return encode(Reflect.apply(target, undefined, args), remote);
}

function run(message: StartMessage): void {
  const mailbox = new MailboxReader(message.memory, () => post({ kind: 'more' }));
  const texts = new SharedTextReader(message.texts);
  const ask = (request: Request): Heard => {
    post({ kind: 'request', request });
    return texts.heard(JSON.parse(mailbox.wait()) as Answer);
  };
  const remote = new RemoteObjects(ask);
  try {
    post({ kind: 'done', result: perform(message.job, remote, load(message, remote)) });
  } catch (error) {
    post({ kind: 'failed', error: toWireError(error) });
  }
}

thread.addEventListener('message', (event) => run(event.data));
