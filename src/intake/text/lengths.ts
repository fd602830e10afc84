/*
 * How long the texts of a workbook are, in signs. A longer one is of another sort, so that words sought in it would
 * be found by chance; and what is not searched costs nothing, however much was pasted into a cell.
 */

/** A name, a heading, an answer, a group: words for one thing. A longer text is a sentence about several. */
export const LONGEST_NAME = 60;

/** One printed line: a title, a total, whoever signs. Instructions and paragraphs are longer. */
export const LONGEST_LINE = 80;

/** A remark on a trip or a person, a sentence or two; what is longer is a report, which tells of other matters too. */
export const LONGEST_REMARK = 300;

/** Dates or places one after the other, a year of them; what is longer is a report pasted in the wrong place. */
export const LONGEST_LIST = 600;

/**
 * As much of any cell as words are sought in. Whatever the reading looks for stands at the beginning of a text: no
 * reader of names, places or dates takes one of more than 2,000 for anything but prose. A sheet may hold 50,000 signs
 * in a cell, and many passes go through all of them.
 */
export const LONGEST_READ = 2_048;
