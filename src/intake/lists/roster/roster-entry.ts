import type { CellRef } from '../../../base/cell';
import type { OfficerLevel } from '../../../domain/people/officer';
import type { Day } from '../../../base/day';
import type { Move } from '../../dates/stretches/service-note';

/** A row of a roster, or of a wide form, which is a roster too. */
export interface RosterEntry {
  readonly name: string;
  readonly department: string;
  readonly abbreviation: string;
  /** The code and the e-mail address by which other tables may name the officer. */
  readonly aliases: readonly string[];
  readonly position: string;
  /** Of a column of its own: the level of the Union's body that the officer serves. */
  readonly level?: OfficerLevel;
  readonly onDuty: boolean;
  /** The roster says "miễn" without saying from when to when. */
  readonly excused: boolean;
  /** In which words; '' for nobody who is excused. */
  readonly subjectText: string;
  /** The days a year that the roster says this officer owes. */
  readonly quota?: number;
  readonly from?: Day;
  readonly to?: Day;
  /** A change of department told in the note. */
  readonly move?: Move;
  /** Of an officer whose note tells a move: the department in which the roster has the name. */
  readonly listedIn?: string;
  /** Leave written beside the name. */
  readonly note: string;
  /** The days of that leave, where columns of their own have them; an end that is left open is open. */
  readonly leave?: { readonly from?: Day; readonly to?: Day };
  readonly at: CellRef & { readonly column: number };
  /** Where the leave is written. */
  readonly noteAt: CellRef;
}
