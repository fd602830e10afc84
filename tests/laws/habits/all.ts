import { LEGENDS_ELSEWHERE, MARKED, OF_ANYTHING, SOLE_LOGS } from './sole-logs';
import { AROUND_NAMES, SAID_IN_PARTS } from './as-programs-write';
import { ASKED_TOGETHER } from './asked-together';
import { BESIDE } from './beside';
import { BROKEN } from './broken';
import { CARDS } from './cards';
import { CELLS_OF_ROUNDS } from './cells-of-rounds';
import { CROSSTABS } from './crosstabs';
import { DAY_HEADINGS, MONTHS_BELOW } from './day-headings';
import { DAYS_IN_WORDS } from './days-in-words';
import { ARRIVALS, AT_HOME, ELSEWHERE, ON_SCREEN } from './elsewhere';
import { ERRANDS } from './errands';
import { CHANGED_IN_WORDS } from './changed-in-words';
import { EXCUSED_IN_WORDS } from './excused-in-words';
import { FIRST_ROWS } from './first-rows';
import { ANSWERS } from './answers';
import { FORMS } from './forms';
import { LEAVE_IN_WORDS } from './leave-in-words';
import { LEGENDS } from './legends';
import { LINES_OVER_TABLES } from './lines-over-tables';
import { LISTS } from './lists';
import { LYING } from './lying';
import { MARKS_OF_PEOPLE, SIGNS_OF_DEPARTMENTS } from './marks-of-people';
import { NAMES_IN_PART } from './names-in-part';
import { NOBODY_WENT } from './nobody-went';
import { LISTED_ROUNDS } from './listed-rounds';
import { OF_SOMETHING_ELSE } from './of-something-else';
import { OTHER_LISTS } from './other-lists';
import { ASKED_ONCE, NOTHING_COUNTED, OTHER_WORDS, TOLD_BY_CELLS } from './other-words';
import { OTHER_YEARS, RUNNING_LOGS, YEAR_THAT_IS_OVER } from './other-years';
import { OTHER_PEOPLE } from './other-people-lists';
import { OWN_COUNTS } from './own-counts';
import { PARTIES } from './parties';
import { PERIOD_HEADINGS } from './period-headings';
import { PLACES_OVER_ROWS } from './places-over-rows';
import { PLANNED } from './planned';
import { PUT_ASIDE } from './put-aside';
import { QUOTAS_IN_WORDS } from './quotas-in-words';
import { REMARKED_DAYS } from './remarked-days';
import { EXPLAINED_STATES, NAMED_OTHERWISE, ROUNDS_TOLD_ELSEWHERE } from './rounds-and-parties';
import { SEVERAL_TRIPS } from './several-trips';
import { STAFF_COLUMNS } from './staff-columns';
import { STATED_RULES } from './stated-rules';
import { BOTH_ENDS, NO_STATES, STATES_OF_TRIPS, STAYED_AWAY } from './states-of-trips';
import { STAYS } from './stays';
import { UNTITLED } from './untitled';
import { VERDICTS } from './verdicts';
import { CARDS_OF_TRIPS } from './cards-of-trips';
import { HOURS, ONE_END } from './one-end';
import { WHO_IS_STAFF } from './who-is-staff';
import { WHO_AND_WHERE } from './who-and-where';
import type { Habit } from './habit';

/** Habits of real sheets, each with what is right, by what they are about. */
export const HABITS: readonly (readonly [about: string, habits: readonly Habit[]])[] = [
  ['under other words', OTHER_WORDS],
  ['told by their cells', TOLD_BY_CELLS],
  ['where nothing else is counted', NOTHING_COUNTED],
  ['of many rows at once', ASKED_ONCE],
  ['of rounds told elsewhere', ROUNDS_TOLD_ELSEWHERE],
  ['of people named otherwise', NAMED_OTHERWISE],
  ['of states in letters and columns', EXPLAINED_STATES],
  ['of forms and apps', FORMS],
  ['of answers', ANSWERS],
  ['of plans and what became of them', PLANNED],
  ['of cells in forms that run to the right', CELLS_OF_ROUNDS],
  ['of periods as headings', PERIOD_HEADINGS],
  ['of days as headings', DAY_HEADINGS],
  ['of months one below another', MONTHS_BELOW],
  ['of stays in the cells of rounds', STAYS],
  ['of tables on their side', LYING],
  ['of rows that several share', CROSSTABS],
  ['of first rows', FIRST_ROWS],
  ['of what stands around names', AROUND_NAMES],
  ['of what is said in parts', SAID_IN_PARTS],
  ['of several tables that are asked about together', ASKED_TOGETHER],
  ['of sentences that change a trip', CHANGED_IN_WORDS],
  ['of who is excused in words', EXCUSED_IN_WORDS],
  ['of what marks mean', LEGENDS],
  ['of days in words', DAYS_IN_WORDS],
  ['of rows in which nobody went', NOBODY_WENT],
  ['of several trips in a row, and rows of other shapes', SEVERAL_TRIPS],
  ['of what remarks and halves say of days', REMARKED_DAYS],
  ['of people and places', WHO_AND_WHERE],
  ['of what marks people on the roster', MARKS_OF_PEOPLE],
  ['of the signs of departments', SIGNS_OF_DEPARTMENTS],
  ['of places that are no grassroots', ELSEWHERE],
  ['of places at home', AT_HOME],
  ['of meetings on a screen', ON_SCREEN],
  ['of states in words of their own', STATES_OF_TRIPS],
  ['of words that are no states', NO_STATES],
  ['of who stayed away', STAYED_AWAY],
  ['of both ends of a trip', BOTH_ENDS],
  ['of words for coming and going', ARRIVALS],
  ['of places over rows', PLACES_OVER_ROWS],
  ['of something else', OF_SOMETHING_ELSE],
  ['of several people in a row', PARTIES],
  ['of people by parts of their names', NAMES_IN_PART],
  ['of lists and totals', LISTS],
  ['of tables beside the log', BESIDE],
  ['of broken and blank cells', BROKEN],
  ['of rules beside other figures', STATED_RULES],
  ['of lists of other people', OTHER_PEOPLE],
  ['of registers without a title', UNTITLED],
  ['of lines between title and table', LINES_OVER_TABLES],
  ['of tabs put aside', PUT_ASIDE],
  ['of counts of the office itself', OWN_COUNTS],
  ['of what a list of the staff says of each', STAFF_COLUMNS],
  ['of who is in the office and has to go', WHO_IS_STAFF],
  ['of leave in words', LEAVE_IN_WORDS],
  ['of columns that say whether somebody went', VERDICTS],
  ['of quotas in sentences', QUOTAS_IN_WORDS],
  ['of tables of one person each', CARDS],
  ['of cards of one trip each', CARDS_OF_TRIPS],
  ['of one end of a trip and its length', ONE_END],
  ['of hours', HOURS],
  ['of logs of all kinds of errands', ERRANDS],
  ['of forms of another year', OTHER_YEARS],
  ['of a year that is over', YEAR_THAT_IS_OVER],
  ['of logs of several years', RUNNING_LOGS],
  ['of lists of rounds', LISTED_ROUNDS],
  ['of units and notes of other matters', OTHER_LISTS],
  ['of a log that stands alone', SOLE_LOGS],
  ['of people by their marks', MARKED],
  ['of legends elsewhere', LEGENDS_ELSEWHERE],
  ['of words that may be of anything', OF_ANYTHING],
];
