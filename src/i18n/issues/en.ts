import type { IssueCode } from '../../domain/issue';
import type { IssueWords } from './vi';

/** Where a question is asked once for all rows of a table. */
const ALIKE_SENTENCES = '[ {others} more sentences around the table do.]';
const ALIKE = '[ {others} more {others:row|rows} of the table {others:is|are} like this.]';

export const enIssues: Readonly<Record<IssueCode, IssueWords>> = {
  END_BEFORE_START: {
    title: 'End before start',
    text: 'The end[ {end}] is before the start[ {start}][ (typed “{value}”)], so the trip does not count yet.[ {expected} may be meant.]',
  },
  WRONG_YEAR: {
    title: 'Wrong year',
    text: 'The date[ {value}] is not in the reporting year[ {year}], so the trip does not count yet.[ {expected} may be meant.]',
  },
  DATE_SWAPPED: {
    title: 'Day and month exchanged',
    text: 'Day and month of[ {value}] seem to be exchanged, so the trip does not count yet.[ {expected} may be meant.]',
  },
  AMBIGUOUS_DATE: {
    title: 'Two possible dates',
    text: 'The date[ “{value}”] can be read in two ways[: {first} or {second}].',
  },
  WEEKDAY_MISMATCH: {
    title: 'Weekday does not match the date',
    text: 'The weekday typed[ (“{value}”)] is not that of[ {day}][, which is a {expected}]; the days are counted by the date.',
  },
  IMPOSSIBLE_DATE: {
    title: 'No such date',
    text: 'The date[ “{value}”] does not exist, so the trip does not count yet.',
  },
  MISSING_DATE: {
    title: 'Date missing',
    text: `The trip lacks its start or its end, so it does not count yet.${ALIKE}`,
  },
  UNREADABLE_DATE: {
    title: 'Date not readable',
    text: `No date can be read from[ “{value}”], so the trip does not count yet; a date such as 18/3 or 18–29/3 is expected.${ALIKE}`,
  },
  FUTURE_DATE: {
    title: 'Date still to come',
    text: 'The trip is given as done, but its date[ {value}] is after the date of the data[ {today}][, as are those of {others} more {others:row|rows} of the table], so it does not count yet.',
  },
  UNKNOWN_OFFICER: {
    title: 'Officer not on the roster',
    text: `No officer[ “{value}”] is on the roster, so the row counts for nobody yet.[ {expected} may be meant.]${ALIKE}`,
  },
  AMBIGUOUS_OFFICER: {
    title: 'Several officers of that name',
    text: `The name[ “{value}”] belongs to several officers[: {candidates}]; the row does not tell which.${ALIKE}`,
  },
  MISSING_OFFICER: {
    title: 'Officer missing',
    text: `The trip names no officer, so it counts for nobody.${ALIKE}`,
  },
  ROSTER_ROW_WITHOUT_NAME: {
    title: 'Roster row without a name',
    text: 'This row of the roster has no name[, only “{value}”], so nobody is counted by it.',
  },
  NAME_WITHOUT_ACCENTS: {
    title: 'Name without accents',
    text: 'The name without accents[ “{value}”] is taken[ for {expected}], because only one name on the roster reads so.',
  },
  NAME_IN_SHORT: {
    title: 'Given name only',
    text: 'The given name[ “{value}”] is taken[ for {expected}], because only one officer on the roster has it.',
  },
  ERROR_CELL: {
    title: 'Formula error',
    text: 'The cell shows an error[ {value}] instead of a value.',
  },
  GARBLED_TEXT: {
    title: 'Legacy font',
    text: 'The text[ “{value}”] is in a legacy font encoding (TCVN3, VNI) and cannot be read.[ “{expected}” may be meant.]',
  },
  OUTSIDE_ROUND: {
    title: 'Outside the round',
    text: 'The dates[ {dates}] are not inside the round named[ (round {round} of quarter {quarter}: {from}–{to})][, nor are those of {others} more {others:row|rows} of the table]; the days still count.',
  },
  UNKNOWN_ROUND: {
    title: 'Unknown round',
    text: 'There is no round[ “{value}”] in the list of rounds.',
  },
  WRONG_QUARTER: {
    title: 'Wrong quarter',
    text: 'The row says quarter[ {value}], but its dates lie in quarter[ {expected}][, and {others} more {others:row|rows} of the table say another quarter than their dates]; the days count by the dates.',
  },
  OUTSIDE_PERIOD: {
    title: 'Outside the counting period',
    text: 'Some days[ ({days})][ of {trips} trips, from this row on,] lie outside the counting period[ ({from}–{to})] and do not count.',
  },
  DURING_EXEMPTION: {
    title: 'During an exemption',
    text: 'The trip[ of {officer}] falls into an exemption or an absence from office[ ({from}–{to})]; those days do not count.',
  },
  NOT_SUBJECT: {
    title: 'Not subject to the duty',
    text: 'The officer[ {officer}] is not subject to the duty, so the trip stays out of the totals.',
  },
  NOT_IN_OFFICE: {
    title: 'Not in office',
    text: 'The officer[ {officer}] was not in office on that day[ (in office {from}–{to})].',
  },
  EXEMPTION_WITHOUT_DOCUMENT: {
    title: 'Exemption without document',
    text: 'The exemption[ of {officer}] names no document.',
  },
  EXEMPTION_TOO_SHORT: {
    title: 'Exemption too short',
    text: 'The exemption[ of {officer}] lasts only[ {days}] {days:day|days}, less than the minimum[ of {months} months].',
  },
  OVERLAP: {
    title: 'Overlapping trips',
    text: '[{officer} has ]another trip[ (cell {other})] on the same[ {days}] {days:day|days}; each day counts once.',
  },
  DUPLICATE_ROW: {
    title: 'Row repeated',
    text: 'This row repeats[ cell {other}]: the same officer, dates, unit and purpose. It adds no day.',
  },
  DAYS_MISMATCH: {
    title: 'Days differ',
    text: 'The days typed are[ {value}], but the dates give[ {expected}]; the dates win.',
  },
  LONG_TRIP: {
    title: 'Unusually long trip',
    text: 'The trip lasts[ {days}] days[ ({from}–{to})], more than a month; its days are still counted.',
  },
  HALF_DAY: {
    title: 'Half a day',
    text: 'The trip took one session and counts 0.5 day.',
  },
  HALF_DAY_NOT_ALLOWED: {
    title: 'Half days do not count',
    text: 'The trip took one session[ ({value})][, as did those of {others} more {others:row|rows} of the table], but the office does not count half days.',
  },
  OVER_ONE_DAY: {
    title: 'More than one day on a day',
    text: 'On[ {value}] the officer has more than one day; one counts.',
  },
  MISSING_UNIT: {
    title: 'Destination missing',
    text: 'The trip names no unit; its days still count.',
  },
  UNKNOWN_UNIT: {
    title: 'Unknown unit',
    text: 'The unit[ “{value}”] is not on the list.[ {expected} may be meant.] The days still count.',
  },
  EXCUSED_IN_WORDS: {
    title: 'Excused or away for long?',
    text: 'This says[ of {name}] that somebody is excused or away for long who is not counted as exempt.',
  },
  NOT_AT_GRASSROOTS: {
    title: 'Not a grassroots place?',
    text: `[“{value}” ]is no grassroots unit of the province. The days count until the row is corrected.${ALIKE}`,
  },
  SEVERAL_UNITS: {
    title: 'Several units in one cell',
    text: 'The cell names several units[; the trip is told for {taken}][, not for {further}].',
  },
  UNIT_CLOSED: {
    title: 'Unit no longer exists',
    text: 'The unit[ “{value}”] did not exist on that day[ (until {to})][; it is {expected} now].',
  },
  MISSING_THEME: {
    title: 'Topic missing',
    text: 'The trip names no topic; its days still count.',
  },
  MISSING_KIND: {
    title: 'Kind missing',
    text: 'The trip does not tell its kind (topic, joint activity, inspection, meeting)[; “{value}” was typed].',
  },
  MISSING_LEVEL: {
    title: 'Level missing',
    text: 'It is not known whether the trip went to a branch, a commune or a district[; “{value}” was typed].',
  },
  LEVEL_MISMATCH: {
    title: 'Wrong level',
    text: 'The level typed is[ {value}], but the place is[ {expected}]; the place wins.',
  },
  WRONG_DEPARTMENT: {
    title: 'Wrong department',
    text: 'The row says[ “{value}”], but by the roster the officer belongs to[ {expected}][, and {others} more {others:row|rows} of the table differ from the roster]; the days still count.',
  },
  SAME_NAME: {
    title: 'Namesakes',
    text: 'Two officers are named[ {value}][ ({candidates})]; rows of the log must tell the department.',
  },
  UNKNOWN_STATUS: {
    title: 'Status not understood',
    text: 'The status[ “{value}”][ in {cells} cells, from this one on,] is not understood[; it is taken as “{expected}”].',
  },
  TRAVEL_ORDER_MISSING: {
    title: 'Travel order missing',
    text: 'The trip names no travel order or decision, so its days do not count yet[ ({officer})].',
  },
  NOT_MADE: {
    title: 'Said not to have been made',
    text: `The cell says that nobody went[: “{value}”], so the row does not count as a trip that was made.${ALIKE}`,
  },
  WENT_INSTEAD: {
    title: 'Another went instead',
    text: 'The cell says that another went instead[: “{value}”], so the trip counts for that officer[, {expected}].',
  },
  CHANGED_IN_WORDS: {
    title: 'Does this sentence change a trip?',
    text: `The sentence[ “{value}”] differs from the days or people that count; the count does not follow it.${ALIKE_SENTENCES}`,
  },
  DAYS_IN_REMARK: {
    title: 'The remark differs from the dates',
    text: 'The remark[ “{value}”] differs from the dates of the row[; as it says, {expected} days count].',
  },
  ANSWER_REPLACED: {
    title: 'Answer sent again',
    text: 'The answer was sent again soon after[ (cell {other})] for the same officer and place, so the later one counts.',
  },
  STRUCK_THROUGH: {
    title: 'Row struck through',
    text: 'The cell[ “{value}”] is struck through, so the row does not count as a trip that was made.',
  },
  MANY_STRUCK_THROUGH: {
    title: 'Many rows struck through',
    text: 'Too many rows of the table are struck through[: {struck} of {asked}] to be cancelled ones, so they still count.',
  },
  NOT_DONE: {
    title: 'Past, not confirmed',
    text: 'The trip was registered[ (as were {trips} from this row on)][, ended on {end}], is past and was never reported as done, so it does not count.',
  },
  REPORT_OVERDUE: {
    title: 'Report late',
    text: 'The report came[ on {value},] late[ by {days} {days:day|days}] against its due date[ {due}]; the days still count.',
  },
  REPORT_MISSING: {
    title: 'No report',
    text: 'The trip ended[ on {end}] and its report was due[ on {due}], but there is none.',
  },
  QUARTER_WITHOUT_PLAN: {
    title: 'Quarter without plan',
    text: '[{officer} ]is subject to the duty but has no trip registered or done in quarter[ {quarter}].',
  },
  PLAN_TOO_SHORT: {
    title: 'Plan below the quota',
    text: '[{officer}: ]done and registered[ {days} {days:day|days}], the remaining rounds add[ {rounds} days], still below the quota[ of {required} days].',
  },
  TOTAL_ROW: {
    title: 'Total row',
    text: 'The row[ “{value}”] is a total, neither officer nor trip; it is left out.',
  },
  TOTAL_MISMATCH: {
    title: 'Total differs',
    text: 'The total typed is[ {value}], but the rows above give[ {expected}].',
  },
  DATE_AS_TEXT: {
    title: 'Date typed as text',
    text: 'The date[ “{value}”] is text in a column of dates[; it is read as {expected}].',
  },
  NUMBER_AS_TEXT: {
    title: 'Number typed as text',
    text: 'The number[ “{value}”] is text, which sums leave out[; it is read as {expected}].',
  },
  FORMULA_TEXT: {
    title: 'Looks like a formula',
    text: 'The text[ “{value}”] begins like a formula; it is only taken as text.',
  },
  HTML_TEXT: {
    title: 'Holds HTML',
    text: 'The text[ “{value}”] holds HTML; it is only taken as text.',
  },
  INVISIBLE_CHARS: {
    title: 'Hidden characters',
    text: 'The cell[ (“{value}”)] holds unusual spaces or hidden characters; they are left out when it is read.',
  },
  HEADER_NOT_UNDERSTOOD: {
    title: 'Header not understood',
    text: 'No header row with the needed columns was found on the tab[ “{value}”][ ({count} tables of this form)][; missing: {missing}].',
  },
  TABLE_IN_DOUBT: {
    title: 'Unclear what this table is',
    text: 'The table[ on the tab “{value}”] has officers and days, but nothing says what it is[: {kind}?]; it counts nowhere yet[ ({count} tables of this form)].',
  },
  TABLE_CONTRADICTED: {
    title: 'The table does not add up',
    text: 'The numbers of days in the table[ on the tab “{value}”] do not fit the dates that were read[: {agreed} of {asked} rows agree]; a column may be misread.',
  },
  OWN_COUNT_DIFFERS: {
    title: 'Other figures than the office’s own',
    text: 'The summary[ on the tab “{value}”] states other days than those read from the log[: {differing} of {asked} rows differ][, such as {name}: {typed} stated, {expected} read].',
  },
  PLAN_COUNTED: {
    title: 'Registered, or done?',
    text: 'The title of the table[ on the tab “{value}”] is of registrations or a schedule, and no table has the results[ (such tables: {count})]; its trips count as done.',
  },
  PLAN_UNANSWERED: {
    title: 'A plan is past, and has no result',
    text: 'The table[ on the tab “{value}”] is a plan, and no table has the results; its past trips do not count[ (trips: {count})].',
  },
  TABLE_TOLD_AGAIN: {
    title: 'The table repeats other trips',
    text: 'The table[ on the tab “{value}”] repeats trips of other tables and adds nothing[; rows that the others lack do not count either: {count}].',
  },
  ROW_NOT_UNDERSTOOD: {
    title: 'Row not understood',
    text: 'The row cannot be read as a trip[: “{value}”].',
  },
  ROSTER_DERIVED: {
    title: 'No roster',
    text: 'No roster was found; the names[ ({count})] come from the tables, so nobody is known to be exempt.',
  },
  LEFT_WITHOUT_DATE: {
    title: 'Left since when?',
    text: 'The roster says[ “{value}”] without a date; this officer still counts for the whole year.',
  },
  STATUS_CONTRADICTED: {
    title: 'Done, or not?',
    text: 'The row’s status says that the trip was made, and this cell[ (“{value}”)] that it was not; it counts as done.',
  },
  QUOTA_UNCLEAR: {
    title: 'How many days are owed?',
    text: 'A statement of days that are owed[, such as “{value}”,] does not say what they are of, or another number is stated elsewhere; it is not used.',
  },
  DUTY_FOR_NOBODY: {
    title: 'A duty of nobody',
    text: 'Nobody on the roster is[ “{value}”][ (duty “{name}”)].',
  },
  WINDOW_NOT_IN_YEAR: {
    title: 'Counting window not in the year',
    text: 'The year is[ {year}], but the counting window[ from {from} to {to}] lies outside it; days of the year will not count.',
  },
  YEAR_SUPPOSED: {
    title: 'Which month does the year begin with?',
    text: 'The title names two years, but not the month they begin with;[ counted from {from} to {to} for now.]',
  },
  UNITS_NOT_ALL: {
    title: 'List of units not complete',
    text: 'The list lacks many places[ ({missing} of {count})] that trips name, so places of trips are not checked against it.',
  },
  SETTING_TWICE: {
    title: 'Setting stated twice',
    text: 'The setting[ “{name}”] has another value in a row above; this row[ (“{value}”)] is not used.',
  },
  BAD_SETTING: {
    title: 'Setting not valid',
    text: 'The setting[ “{name}”] has a value[ “{value}”] that is not valid[; {expected} is needed].',
  },
};
