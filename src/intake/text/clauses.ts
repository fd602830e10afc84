/** Ends a sentence, or a part of it that says something by itself: a full stop within a date is none. */
const CLAUSES = /[;\n]|\.(?=\s|$)/u;

/** The sentences of a text, and what a semicolon or a line parts. */
export const clausesOf = (text: string): string[] =>
  text
    .split(CLAUSES)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Codes of several people in one cell: `TĐ01, TĐ02`, a line each. */
export const splitCodes = (text: string): string[] => text.split(/[,;+&\n]/);
