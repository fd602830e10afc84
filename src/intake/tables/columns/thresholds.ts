/** A heading or its cells say so much that the column is taken; below it a person is asked what it is. */
export const CONFIDENT = 0.6;

/** The very words of a heading, but for a plan's or an overhead's share: cells do not take that away. */
export const SURE = 0.95;

/** What cells alone say of a column: enough to be taken, and less than any heading that says it too. */
export const TOLD_BY_CELLS = 0.62;
