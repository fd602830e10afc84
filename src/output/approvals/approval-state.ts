import type { DecidedTrip, Decision } from './decision-log';

/** What was decided about a registration so far. */
export interface ApprovalState {
  /** Steps that are approved, in their order. */
  readonly approved: readonly Decision[];
  /** The last decision, where it sent the registration back. */
  readonly returned?: Decision;
}

const keyOf = ({ officer, from, to, unit }: DecidedTrip): string => [officer, from, to, unit].join('\n');

const NOTHING: ApprovalState = { approved: [] };

const after = ({ approved }: ApprovalState, decision: Decision): ApprovalState => {
  if (decision.kind === 'approved') return { approved: [...approved, decision] };
  return decision.kind === 'returned' ? { approved: [], returned: decision } : NOTHING;
};

/**
 * Looks up what was decided about a trip. Registering it anew begins from the first step; what is withdrawn leaves
 * things as they were before it.
 */
export const approvalStates = (decisions: readonly Decision[]): ((trip: DecidedTrip) => ApprovalState) => {
  const histories = new Map<string, ApprovalState[]>();
  for (const decision of decisions) {
    const key = keyOf(decision);
    const history = histories.get(key) ?? [];
    if (decision.kind === 'withdrawn') history.pop();
    else history.push(after(history[history.length - 1] ?? NOTHING, decision));
    histories.set(key, history);
  }
  return (trip) => {
    const history = histories.get(keyOf(trip)) ?? [];
    return history[history.length - 1] ?? NOTHING;
  };
};

/** The step that a registration waits for, from 0: the last one where all were taken and its row says otherwise. */
export const nextStep = ({ approved }: ApprovalState, steps: readonly string[]): number =>
  Math.min(approved.length, steps.length - 1);
