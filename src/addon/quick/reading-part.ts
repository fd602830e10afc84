import { loadPart } from '../../sheets/part';
import type { Answers, OfficerFunction } from '../functions/asked/told';

/** The same formulas where they read tables, in the part `cells`. */
export interface ReadingPart {
  readonly DAYS_ON_SITE: OfficerFunction;
  readonly DAYS_REQUIRED: OfficerFunction;
  readonly DAYS_REMAINING: OfficerFunction;
  readonly COMPLIANCE: OfficerFunction;
  readonly ROUND_OF: Answers['roundOf'];
  readonly TRIP_DAYS: Answers['ofTexts'];
  readonly PARSE_TRIP_DATES: Answers['ofTexts'];
}

/** Loads that part: ten times as long as this one, so it is asked only where what is kept does not tell. */
export const readingPart = (): ReadingPart => loadPart('cells') as ReadingPart;
