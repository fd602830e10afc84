import { replySchemas, type ReplyOf } from '../protocol/replies';
import { failureSchema, type Failure } from '../protocol/reply';
import type { CallName, RequestOf } from '../protocol/requests';

/** What can go wrong before the server's own words reach us. */
export type TransportFault = 'account' | 'authorise' | 'timeout' | 'offline' | 'version' | 'lost';

type Outcome<T> =
  | { readonly ok: true; readonly data: T }
  | Failure
  | { readonly ok: false; readonly code: TransportFault; readonly detail: string };

export type Fault = Exclude<Outcome<never>, { ok: true }>;

export type Ask = <Name extends CallName>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<Outcome<ReplyOf<Name>>>;

/** What Google puts into the frame of a page, as far as pages use it. */
interface Runner {
  readonly withSuccessHandler: (handler: (answer: unknown) => void) => Runner;
  readonly withFailureHandler: (
    handler: (error: unknown) => void,
  ) => Runner & Record<CallName, (request: unknown) => void>;
}
declare const google: {
  readonly script: { readonly run: Runner; readonly host: { readonly editor?: { focus(): void } } };
};

/** A call of the server. Rejects with Google's own error, or where the server has no function of that name. */
const call = (name: CallName, request: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)[name](request);
  });

/** Google's own words for its faults; the same in every language of its interface where they are codes. */
const FAULTS: readonly (readonly [RegExp, TransportFault])[] = [
  // A browser signed in to several Google accounts runs the call as the first one, who may not.
  [/PERMISSION_DENIED/, 'account'],
  [/authori[sz]ation is required|quyền truy cập/i, 'authorise'],
  [/maximum execution time|timed? ?out/i, 'timeout'],
  [/HTTP 0|NetworkError|network error/i, 'offline'],
  [/not a function|Script function not found/i, 'version'],
];

const faultOf = (detail: string): TransportFault =>
  FAULTS.find(([pattern]) => pattern.test(detail))?.[1] ?? 'lost';

const failed = (error: unknown): Fault => {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, code: faultOf(detail), detail };
};

const parsed = <Name extends CallName>(name: Name, answer: unknown): Outcome<ReplyOf<Name>> => {
  const failure = failureSchema().safeParse(answer);
  if (failure.success) return failure.data;
  const data = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
  const reply = replySchemas[name]().safeParse(data);
  return reply.success
    ? { ok: true, data: reply.data as ReplyOf<Name> }
    : { ok: false, code: 'version', detail: name };
};

/** Promises over google.script.run; an answer that is not what its schema says never reaches a view. */
export const connect = (): Ask => async (name, request) => {
  try {
    return parsed(name, await call(name, request));
  } catch (error) {
    return failed(error);
  }
};

/** Gives the keyboard back to the sheet, where Google offers it. */
export const focusSheet = (): void => google.script.host.editor?.focus();
