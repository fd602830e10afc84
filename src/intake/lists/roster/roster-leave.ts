import type { Issue } from '../../../domain/issue';
import type { Exemption, OfficerId } from '../../../domain/officer';
import { spanOf, type Span } from '../../../domain/span';
import { readExemptionNote } from '../../dates/stretches/exemption-note';
import { warning } from '../../cells/issues';
import type { RosterEntry } from './roster-entry';
import { readOpenLeave } from '../../dates/stretches/service-note';

/** Leave written beside a name. */
export interface RosterLeave {
  readonly dated?: readonly Exemption[];
  /** Called exempt without a time: the whole counting window, unless a list of exemptions says more. */
  readonly assumed?: Exemption;
  readonly issue?: Issue;
}

const unread = ({ noteAt, note }: RosterEntry): RosterLeave => ({
  issue: warning('UNREADABLE_DATE', noteAt, { params: { value: note } }),
});

const assumedLeave = (officer: OfficerId, { subjectText, at }: RosterEntry, span: Span): Exemption => ({
  officer,
  reason: 'other',
  reasonText: subjectText,
  span,
  source: at,
});

const columnSpan = ({ leave }: RosterEntry, window: Span): Span | undefined =>
  leave && spanOf(leave.from ?? window.from, leave.to ?? window.to);

/** `Nghỉ thai sản từ … đến …; nghỉ ốm từ … đến …`: each leave with its days. */
const datedLeaves = (whole: Exemption, { note }: RosterEntry, window: Span, year: number): Exemption[] =>
  note.split(/[;\n]/).flatMap((clause) => {
    const leave = readExemptionNote(clause, year);
    const span = leave && (readOpenLeave(clause, year, window) ?? leave.span);
    return span ? [{ ...whole, reason: leave.reason, reasonText: leave.reasonText, span }] : [];
  });

/** Reads the leave of a roster's row. Dates that are there and cannot be read are asked about, not guessed. */
export const leaveOf = (officer: OfficerId, entry: RosterEntry, window: Span, year: number): RosterLeave => {
  const note = readExemptionNote(entry.note, year);
  const whole = assumedLeave(officer, entry, window);
  const own = columnSpan(entry, window);
  if (own) return { dated: [{ ...whole, reasonText: entry.note, ...note, span: own }] };
  const leaves = datedLeaves(whole, entry, window, year);
  if (leaves.length > 0) return { dated: leaves };
  if (!note) return entry.excused ? { assumed: whole } : {};
  const { reason, reasonText } = note;
  const span = readOpenLeave(entry.note, year, window) ?? note.span;
  if (span) return { dated: [{ ...whole, reason, reasonText, span }] };
  return /\d/.test(entry.note) ? unread(entry) : { assumed: { ...whole, reason, reasonText } };
};
