/** How much each kind of clue says of what a table is of. */
export const WEIGHTS = {
  /** A title is written to say it, and outweighs any one column that others have too. */
  title: 4,
  /** A title of another register outweighs place, topic and communes together, which payments and vehicles have too. */
  otherTitle: 7,
  /** A title that says nothing known is of something, and not of duty: it asks for one clue more. */
  unknownTitle: 1,
  /** A log without a word of what is logged: as much as one column of its own. */
  log: 2,
  /** No other register has the column: công lệnh, đợt, chi đoàn. */
  ownColumn: 2,
  /** Vehicles, journeys and meetings have a place and a topic too. */
  sharedColumn: 1,
  /** Communes and branches in half of the cells: few other registers name them row by row. */
  cells: 2,
  /** A column of another register: an office may add one to its log. */
  registerColumn: 1,
  /** Who, when or where was told by the cells alone, which look alike in every register. */
  guessedRole: 1,
  /** Each further one of the same register: that many nobody adds. */
  furtherColumn: 2,
  /** The rows say in words that they are leave, meetings or courses. */
  registerCells: 4,
} as const;

/** Two clues that others share, or one that they do not. */
export const ENOUGH = 2;

/** One word that nobody knows may be a place or a slip. */
export const FEWEST_UNKNOWN = 2;

/** Days from which a leave keeps someone from duty: the exemptions of the policy are of months, a holiday of a week. */
export const LONG_LEAVE = 28;

/** What each thing says of a list of people with reasons. */
export const EXEMPTION = {
  /** A heading says that they are excused. */
  named: 4,
  /** The reasons are of the kinds that the policy names. */
  reasons: 1,
  /** A decision or another paper stands beside. */
  document: 1,
  /** Most are away for a month or longer. */
  long: 2,
  /** Most are away for some days: nobody is excused for a cold. */
  short: 3,
  /** Reasons and length, or length and papers; reasons and papers alone are asked about. */
  enough: 3,
} as const;
