import type { CellChange, CellRef } from '../base/cell';

export type Severity = 'error' | 'warning' | 'info';

/** Every kind of issue. Its words live in i18n, keyed by the code. */
export const ISSUE_CODES = [
  'END_BEFORE_START',
  'WRONG_YEAR',
  'DATE_SWAPPED',
  'AMBIGUOUS_DATE',
  'WEEKDAY_MISMATCH',
  'IMPOSSIBLE_DATE',
  'MISSING_DATE',
  'UNREADABLE_DATE',
  'FUTURE_DATE',
  'UNKNOWN_OFFICER',
  'AMBIGUOUS_OFFICER',
  'MISSING_OFFICER',
  'ROSTER_ROW_WITHOUT_NAME',
  'NAME_WITHOUT_ACCENTS',
  'NAME_IN_SHORT',
  'ERROR_CELL',
  'GARBLED_TEXT',
  'OUTSIDE_ROUND',
  'UNKNOWN_ROUND',
  'WRONG_QUARTER',
  'OUTSIDE_PERIOD',
  'DURING_EXEMPTION',
  'NOT_SUBJECT',
  'NOT_IN_OFFICE',
  'EXEMPTION_WITHOUT_DOCUMENT',
  'EXEMPTION_TOO_SHORT',
  'OVERLAP',
  'DUPLICATE_ROW',
  'DAYS_MISMATCH',
  'LONG_TRIP',
  'HALF_DAY',
  'HALF_DAY_NOT_ALLOWED',
  'OVER_ONE_DAY',
  'MISSING_UNIT',
  'UNKNOWN_UNIT',
  'EXCUSED_IN_WORDS',
  'NOT_AT_GRASSROOTS',
  'SEVERAL_UNITS',
  'UNIT_CLOSED',
  'MISSING_THEME',
  'MISSING_KIND',
  'MISSING_LEVEL',
  'LEVEL_MISMATCH',
  'WRONG_DEPARTMENT',
  'SAME_NAME',
  'UNKNOWN_STATUS',
  'TRAVEL_ORDER_MISSING',
  'NOT_DONE',
  'NOT_MADE',
  'WENT_INSTEAD',
  'DAYS_IN_REMARK',
  'CHANGED_IN_WORDS',
  'ANSWER_REPLACED',
  'STRUCK_THROUGH',
  'MANY_STRUCK_THROUGH',
  'REPORT_OVERDUE',
  'REPORT_MISSING',
  'DUTY_FOR_NOBODY',
  'WINDOW_NOT_IN_YEAR',
  'YEAR_SUPPOSED',
  'QUARTER_WITHOUT_PLAN',
  'PLAN_TOO_SHORT',
  'TOTAL_ROW',
  'TOTAL_MISMATCH',
  'DATE_AS_TEXT',
  'NUMBER_AS_TEXT',
  'FORMULA_TEXT',
  'HTML_TEXT',
  'INVISIBLE_CHARS',
  'HEADER_NOT_UNDERSTOOD',
  'TABLE_IN_DOUBT',
  'TABLE_CONTRADICTED',
  'OWN_COUNT_DIFFERS',
  'TABLE_TOLD_AGAIN',
  'PLAN_COUNTED',
  'PLAN_UNANSWERED',
  'ROW_NOT_UNDERSTOOD',
  'ROSTER_DERIVED',
  'UNITS_NOT_ALL',
  'SETTING_TWICE',
  'QUOTA_UNCLEAR',
  'STATUS_CONTRADICTED',
  'LEFT_WITHOUT_DATE',
  'BAD_SETTING',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** Values that the message names, by the placeholders of the code's text. Days are ISO texts. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** What is wrong with a cell or a row of the office's tables, as data: bad data is never thrown. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The row does not count as it stands. */
  readonly blocks: boolean;
  readonly at: CellRef;
  /** The other cell of an overlap or duplicate. */
  readonly related?: readonly CellRef[];
  readonly params: IssueParams;
  /** The writes that settle it, where the right value is certain. */
  readonly fix?: readonly CellChange[];
  /** Other values that may be meant, for a person to choose from: near-miss names, both readings. */
  readonly suggestions?: readonly string[];
}
