/**
 * What has to be said before a command's own words: what became of an earlier one that was cut off. Google runs one
 * command an execution.
 */
let words: string[] = [];

export const sayFirst = (sentence: string): void => {
  words.push(sentence);
};

/** The sentences, which are then said. */
export const takeSaidFirst = (): readonly string[] => {
  const said = words;
  words = [];
  return said;
};
