/** A third of the rows: single slips are the rows', but nobody mistypes every third number of days. */
export const DOUBTFUL_SHARE = 1 / 3;

/** Half of the rows: who strikes through so many of them means that they are dealt with, not that nobody went. */
export const STRUCK_AS_A_HABIT = 1 / 2;

/** Fewer rows than these tell a slip from a wrong reading by chance alone. */
export const FEWEST_WITNESSES = 4;

/** Of fewer trips two departments may both tell, which went together. */
export const FEWEST_TOLD_AGAIN = 4;

/** An older copy lacks the corrections made since; a list of its own shares a joint trip or two. */
export const TOLD_AGAIN_SHARE = 0.8;

/** Figures of one or two people may be anything that has the same heading. */
export const FEWEST_FIGURES = 3;

/** One figure may be the same by chance. */
export const FEWEST_AGREED = 2;
