const IN_BRACKETS = /\([^)]*\)/gu;

/** The text without what stands in brackets, a space in its place; a bracket that never ends stays as it is. */
export const outsideBrackets = (text: string): string => {
  // Behind the last end none is sought: each beginning there would go through all that follows.
  const end = text.lastIndexOf(')') + 1;
  return text.slice(0, end).replace(IN_BRACKETS, ' ') + text.slice(end);
};
