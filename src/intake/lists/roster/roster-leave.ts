import type { Issue } from '../../../domain/issue';
import type { Exemption, OfficerId } from '../../../domain/people/officer';
import { spanOf, type Span } from '../../../domain/days/span';
import { readExemptionNote } from '../../dates/stretches/exemption-note';
import { warning } from '../../cells/issues';
import { saysLeft } from '../../words/staff/duty-subjects';
import { withoutUndefined } from '../../../base/without-undefined';
import type { RosterEntry } from './roster-entry';
import { leaveSpan } from '../../dates/stretches/leave-span';
import { readOpenLeave } from '../../dates/stretches/service-note';
import { lastsAYear, lastsDaysOnly, leaveOver } from '../../dates/stretches/leave-over';
import { LONG_LEAVE } from '../../tables/kind/thresholds';
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
const datedLeaves = (whole: Exemption, clauses: readonly string[], office: OfficeYear): Exemption[] =>
  clauses.flatMap((clause) => {
    const leave = readExemptionNote(clause, office.year);
    const over = leaveOver(clause, office);
    if (!leave || over === 'before') return [];
    const span = over?.until ?? spanOfNote(clause, office) ?? leave.span;
    return span ? [{ ...whole, reason: leave.reason, reasonText: leave.reasonText, span }] : [];
  });

const HAS_DATE = /\d[/.-]\d/u;

/** Whether a clause may say of the year that somebody was away for long in it. */
const mayKeepFromDuty = (clause: string, office: OfficeYear): boolean =>
  leaveOver(clause, office) !== 'before' && (HAS_DATE.test(clause) || !lastsDaysOnly(clause, LONG_LEAVE));

/** A leave of which no clause by itself tells the days. */
const wholeLeave = (
  whole: Exemption,
  { text, office }: { readonly text: string; readonly office: OfficeYear },
): Exemption | undefined => {
  const note = readExemptionNote(text, office.year);
  if (!note) return undefined;
  const { reason, reasonText } = note;
  return {
    ...whole,
    reason,
    reasonText,
    ...withoutUndefined({ span: spanOfNote(text, office) ?? note.span }),
  };
};

/** Nothing is said of a leave: called exempt, or gone, or there. */
const withoutLeave = (entry: RosterEntry, assumed: Exemption): RosterLeave => {
  if (entry.excused) return { assumed };
  return entry.onDuty && hasLeft(entry) ? leftSometime(entry) : {};
};

/** Reads the leave of a roster's row. Dates that are there and cannot be read are asked about, not guessed. */
export const leaveOf = (officer: OfficerId, entry: RosterEntry, office: OfficeYear): RosterLeave => {
  const { window } = office;
  const clauses = entry.note.split(/[;\n]/).filter((clause) => mayKeepFromDuty(clause, office));
  const text = clauses.join('; ');
  const whole = assumedLeave(officer, entry, window);
  const leave = wholeLeave(whole, { text, office });
  const own = columnSpan(entry, window);
  if (own) return { dated: [{ ...whole, ...leave, reasonText: leave?.reasonText ?? entry.note, span: own }] };
  const leaves = datedLeaves(whole, clauses, office);
  if (leaves.length > 0) return { dated: leaves };
  if (!leave) return withoutLeave(entry, whole);
  if (leave.span !== whole.span) return { dated: [leave] };
  return /\d/.test(text) && !lastsAYear(text) ? unread(entry) : { assumed: leave };
};
