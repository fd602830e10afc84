/** All that Google may call by name: what is exported here, and nothing else. */
import { checkTab, checkWorkbook, clearMarks } from './commands/check';
import { createWorkbook } from './commands/create-workbook';
import { addEntryHelp } from './commands/entry-help';
import { quickFix, undoFix } from './commands/fix';
import { openSidebar } from './commands/open-sidebar';
import { recalculate } from './commands/recalculate';
import { summariseQuarter, summariseYear } from './commands/summarise';
import { checkEdit } from './triggers/on-edit';
import { openMenu } from './triggers/on-open';

export const onOpen = openMenu;
export const onInstall = openMenu;
export const onEdit = checkEdit;

export const summariseQ1 = summariseQuarter(1);
export const summariseQ2 = summariseQuarter(2);
export const summariseQ3 = summariseQuarter(3);
export const summariseQ4 = summariseQuarter(4);
export {
  openSidebar,
  summariseYear,
  checkWorkbook,
  checkTab,
  clearMarks,
  quickFix,
  undoFix,
  addEntryHelp,
  recalculate,
  createWorkbook,
};

export {
  breakDownQuarter,
  breakDownYear,
  openReport,
  writeAssignments,
  writeCalendar,
  writeFindings,
  writeReminders,
} from './commands/papers';
export { fillBlank } from './commands/fill-blank';
export { apiReport } from './report-call';
export * from './api';

export {
  compliance as COMPLIANCE,
  daysOnSite as DAYS_ON_SITE,
  daysRemaining as DAYS_REMAINING,
  daysRequired as DAYS_REQUIRED,
} from './functions/officer-figures';
export { complianceRate as COMPLIANCE_RATE } from './functions/compliance-rate';
export { coverage as COVERAGE } from './functions/coverage';
export { explainDays as EXPLAIN_DAYS } from './functions/explain-days';
export { isExempt as IS_EXEMPT } from './functions/is-exempt';
export { quarterSummary as QUARTER_SUMMARY } from './functions/quarter-summary';
export { roundOf as ROUND_OF } from './functions/round-of';
export { tripIssues as TRIP_ISSUES } from './functions/trip-issues';
export { parseTripDates as PARSE_TRIP_DATES, tripDays as TRIP_DAYS } from './functions/typed-dates';
