import type { PanelState, ReplyOf } from '../../src/protocol/replies';
import type { Reply } from '../../src/protocol/reply';
import type { CallName, RequestOf } from '../../src/protocol/requests';
import type { AddOn } from './opened';

/** Asks on a healthy day. */
export const ask = async <Name extends CallName>(
  addOn: AddOn,
  name: Name,
  request: RequestOf<Name>,
): Promise<ReplyOf<Name>> => {
  const answer = (await addOn.run(name, request)) as Reply<ReplyOf<Name>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer.data;
};

export const panel = async (addOn: AddOn): Promise<PanelState> => (await ask(addOn, 'apiOpen', {})).state;
