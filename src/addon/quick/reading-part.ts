import { loadPart } from '../../sheets/part';
import type { Answers, OfficerFunction } from '../functions/asked/told';
import type { PlainFigures } from '../plain/plain-figures';
import type { RemarkReader } from '../plain/remarks';

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

/** The figures over a log in which nothing has to be weighed. */
export interface PlainPart {
  readonly plainFigures: PlainFigures;
}

/** Loads that part: as small as this one, so it is asked before the other, which knows all tables. */
export const plainPart = (): PlainPart => loadPart('plain') as PlainPart;

/** Whether remarks say anything of the days of their rows. */
interface RemarksPart {
  readonly readRemarks: RemarkReader;
}

/** Loads that part, where the words of a log leave it in doubt. */
export const readRemarks: RemarkReader = (remarks) =>
  (loadPart('remarks') as RemarksPart).readRemarks(remarks);
