/** The part of what happens in cells: formulas, and edits as they are typed. */
export {
  compliance as COMPLIANCE,
  daysOnSite as DAYS_ON_SITE,
  daysRemaining as DAYS_REMAINING,
  daysRequired as DAYS_REQUIRED,
} from '../functions/officer-figures';
export { complianceRate as COMPLIANCE_RATE } from '../functions/compliance-rate';
export { coverage as COVERAGE } from '../functions/coverage';
export { isExempt as IS_EXEMPT } from '../functions/is-exempt';
export { quarterSummary as QUARTER_SUMMARY } from '../functions/quarter-summary';
export { roundOf as ROUND_OF } from '../functions/office-rounds';
export { tripIssues as TRIP_ISSUES } from '../functions/trip-issues';
export { parseTripDates as PARSE_TRIP_DATES, tripDays as TRIP_DAYS } from '../functions/office-dates';

export { checkEdit as onEdit } from '../triggers/on-edit';
