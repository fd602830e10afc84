import type { Day } from '../../base/day';

/** What a thematic report or an inspection brought home from a unit, one row of the register. */
export interface Finding {
  readonly unit: string;
  readonly topic?: string;
  readonly date?: Day;
  readonly officer?: string;
  /** Good models, ways of working that others can take over. */
  readonly models?: string;
  /** Areas with many young people out of work. */
  readonly jobless?: string;
  /** Areas whose branches do not meet regularly. */
  readonly irregular?: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  /** Who sees to the proposal, and by when (a day, or as typed). */
  readonly followUpBy?: string;
  readonly followUpDue?: Day | string;
  /** Inspections: who went, and the conclusion. */
  readonly team?: string;
  readonly conclusion?: string;
}

export const FINDING_TOPICS = ['models', 'jobless', 'irregular', 'difficulties', 'proposals'] as const;

export type FindingTopic = (typeof FINDING_TOPICS)[number];

/** Who is in charge of a unit (*cán bộ phụ trách đơn vị*). */
export interface Assignment {
  readonly unit: string;
  /** As typed; '' where nobody is. */
  readonly officer: string;
}
