import { splitNames } from './vi-name';

/** Half of the people: an office writes `Đ/c Páo, Hiền` as a rule, or not at all. */
const OFTEN_SHARE = 0.5;
/** Fewer may be slips, or strangers. */
const FEWEST_SHORT = 3;

/** Whether those who fill in the tables write people by their given names alone. */
export const areOftenShort = (texts: readonly string[]): boolean => {
  const people = texts.flatMap(splitNames);
  const short = people.filter(({ name }) => !name.includes(' ')).length;
  return short >= FEWEST_SHORT && short >= people.length * OFTEN_SHARE;
};
