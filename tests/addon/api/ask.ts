import { replySchemas, type ReplyOf } from '../../../src/protocol/replies';
import { failureSchema, type Failure } from '../../../src/protocol/reply';
import type { CallName, RequestOf } from '../../../src/protocol/requests';
import type { AddOn } from '../add-on';

/** What crosses to the browser: nothing but JSON survives, as with google.script.run. */
const crossed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Asks as the sidebar does; the answer must be what its schema says. Throws the server's failure. */
export const ask = async <Name extends CallName>(
  addOn: AddOn,
  name: Name,
  request: RequestOf<Name>,
): Promise<ReplyOf<Name>> => {
  const answer = crossed(await addOn.run(name, request)) as { ok: boolean; data?: unknown };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return replySchemas[name]().parse(answer.data) as ReplyOf<Name>;
};

/** Asks for something that is to be refused. */
export const refusal = async (addOn: AddOn, name: CallName, request: unknown): Promise<Failure> =>
  failureSchema().parse(crossed(await addOn.run(name, request)));
