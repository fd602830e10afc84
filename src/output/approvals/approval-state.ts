import type { DecidedTrip, Decision } from './decision-log';

/** What was decided about a registration so far. */
export interface ApprovalState {
  /** Steps that are approved, in their order. */
  readonly approved: readonly Decision[];
  /** The last decision, where it sent the registration back. */
  readonly returned?: Decision;
}

const keyOf = ({ officer, from, to, unit }: DecidedTrip): string => [officer, from, to, unit].join('\n');

const after = (state: ApprovalState, decision: Decision): ApprovalState => {
  switch (decision.kind) {
    case 'approved':
      return { approved: [...state.approved, decision] };
    case 'returned':
      return { approved: [], returned: decision };
    case 'registered':
      return { approved: [] };
    case 'withdrawn':
      return { approved: state.approved.slice(0, -1) };
  }
};

const NOTHING: ApprovalState = { approved: [] };

/** Looks up what was decided about a trip; registering it anew begins from the first step. */
export const approvalStates = (decisions: readonly Decision[]): ((trip: DecidedTrip) => ApprovalState) => {
  const states = new Map<string, ApprovalState>();
  for (const decision of decisions) {
    const key = keyOf(decision);
    states.set(key, after(states.get(key) ?? NOTHING, decision));
  }
  return (trip) => states.get(keyOf(trip)) ?? NOTHING;
};

/** The step that a registration waits for, from 0: the last one where all were taken and its row says otherwise. */
export const nextStep = ({ approved }: ApprovalState, steps: readonly string[]): number =>
  Math.min(approved.length, steps.length - 1);
