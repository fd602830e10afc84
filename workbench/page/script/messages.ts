import type { Json, Reference } from './wire';

/** What the page tells a new thread: the script, Google's services, and what to run. */
export interface StartMessage {
  readonly code: string;
  readonly memory: SharedArrayBuffer;
  /** The memories of `SharedTexts`. */
  readonly texts: readonly SharedArrayBuffer[];
  readonly services: Readonly<Record<string, Reference>>;
  readonly job: Job;
}

export type Job =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Json[] }
  /** Only loads the script and lists its public functions. */
  | { readonly kind: 'list' };

/** What the script asks of an object that lives in the page. */
export type Request =
  | { readonly kind: 'get'; readonly id: number; readonly property: string }
  | { readonly kind: 'has'; readonly id: number; readonly property: string }
  | { readonly kind: 'set'; readonly id: number; readonly property: string; readonly value: Json }
  | { readonly kind: 'call'; readonly id: number; readonly property: string; readonly args: readonly Json[] };

export type WorkerMessage =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'more' }
  | { readonly kind: 'log'; readonly level: LogLevel; readonly text: string }
  | { readonly kind: 'done'; readonly result: Json }
  | { readonly kind: 'failed'; readonly error: WireError };

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** The page's answer to a request. */
export type Answer =
  | { readonly kind: 'value'; readonly value: Json }
  /** A text that stands in shared memory. */
  | { readonly kind: 'text'; readonly place: number }
  | { readonly kind: 'method' }
  | { readonly kind: 'error'; readonly error: WireError };

/** An answer as the script hears it: what stood in shared memory has been read. */
export type Heard = Exclude<Answer, { readonly kind: 'text' }>;

export function toWireError(error: unknown): WireError {
  if (error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)) {
    const { name, message, stack } = error as Partial<Error>;
    return { name: name ?? 'Error', message: String(message), stack: stack ?? '' };
  }
  return { name: 'Error', message: String(error), stack: '' };
}
