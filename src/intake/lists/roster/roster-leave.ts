import type { Issue } from '../../../domain/issue';
import type { Exemption, OfficerId } from '../../../domain/people/officer';
import { spanOf, type Span } from '../../../domain/days/span';
import { readExemptionNote } from '../../dates/stretches/exemption-note';
import { warning } from '../../cells/issues';
import { saysLeft } from '../../words/staff/duty-subjects';
import type { RosterEntry } from './roster-entry';
import { leaveSpan } from '../../dates/stretches/leave-span';
import { readOpenLeave } from '../../dates/stretches/service-note';
import type { OfficeYear } from '../../dates/stretches/stretch';

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

/** Someone has left, and nothing says when: counted all the year, and asked about. */
const leftSometime = ({ noteAt, note }: RosterEntry): RosterLeave => ({
  issue: warning('LEFT_WITHOUT_DATE', noteAt, { params: { value: note } }),
});

const hasLeft = ({ note, from, to, move }: RosterEntry): boolean =>
  from === undefined && to === undefined && move === undefined && !/\d/.test(note) && saysLeft(note);

const assumedLeave = (officer: OfficerId, { subjectText, at }: RosterEntry, span: Span): Exemption => ({
  officer,
  reason: 'other',
  reasonText: subjectText,
  span,
  source: at,
});

const columnSpan = ({ leave }: RosterEntry, window: Span): Span | undefined =>
  leave && spanOf(leave.from ?? window.from, leave.to ?? window.to);

/** The days of a note on leave, in whichever words: a stretch of the year, or an open leave. */
const spanOfNote = (text: string, office: OfficeYear): Span | undefined =>
  leaveSpan(text, office) ?? readOpenLeave(text, office.year, office.window);

/** `Nghỉ thai sản từ … đến …; nghỉ ốm từ … đến …`: each leave with its days. */
const datedLeaves = (whole: Exemption, { note }: RosterEntry, office: OfficeYear): Exemption[] =>
  note.split(/[;\n]/).flatMap((clause) => {
    const leave = readExemptionNote(clause, office.year);
    const span = leave && (spanOfNote(clause, office) ?? leave.span);
    return span ? [{ ...whole, reason: leave.reason, reasonText: leave.reasonText, span }] : [];
  });

/** Reads the leave of a roster's row. Dates that are there and cannot be read are asked about, not guessed. */
export const leaveOf = (officer: OfficerId, entry: RosterEntry, office: OfficeYear): RosterLeave => {
  const { window, year } = office;
  const note = readExemptionNote(entry.note, year);
  const whole = assumedLeave(officer, entry, window);
  const own = columnSpan(entry, window);
  if (own) return { dated: [{ ...whole, reasonText: entry.note, ...note, span: own }] };
  const leaves = datedLeaves(whole, entry, office);
  if (leaves.length > 0) return { dated: leaves };
  if (!note) {
    if (entry.excused) return { assumed: whole };
    return entry.onDuty && hasLeft(entry) ? leftSometime(entry) : {};
  }
  const { reason, reasonText } = note;
  const span = spanOfNote(entry.note, office) ?? note.span;
  if (span) return { dated: [{ ...whole, reason, reasonText, span }] };
  return /\d/.test(entry.note) ? unread(entry) : { assumed: { ...whole, reason, reasonText } };
};
