import type { StandingStatus } from '../../../domain/counting/standing';
import type { Officer } from '../../../domain/people/officer';

/** What one duty says of an officer in the period asked for. */
export interface DutyFigures {
  readonly officer: Officer;
  /** Days or whatever else the duty counts. */
  readonly days: number;
  readonly required: number;
  readonly remaining: number;
  readonly status: StandingStatus;
  readonly subject: boolean;
}
