/** The part of formulas that seldom need the tables: it is small, and asks the part `cells` where it does need them. */
export {
  compliance as COMPLIANCE,
  daysOnSite as DAYS_ON_SITE,
  daysRemaining as DAYS_REMAINING,
  daysRequired as DAYS_REQUIRED,
} from '../quick/quick-figures';
export { roundOf as ROUND_OF } from '../quick/quick-rounds';
export { parseTripDates as PARSE_TRIP_DATES, tripDays as TRIP_DAYS } from '../quick/quick-dates';
