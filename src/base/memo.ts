/**
 * Answers each distinct question once: the columns of a table repeat the same few texts thousands of times.
 * What is known lives as long as the function that is given back, so a reading makes its own, and nothing
 * outlives it. The answer may depend on the question alone.
 */
export const memo = <Question, Answer>(ask: (question: Question) => Answer) => {
  const known = new Map<Question, Answer>();
  return (question: Question): Answer => {
    const answer = known.get(question);
    if (answer !== undefined || known.has(question)) return answer as Answer;
    const found = ask(question);
    known.set(question, found);
    return found;
  };
};

/** The same for questions of two parts; of the first there should be the fewer. */
export const memoPairs = <First, Second, Answer>(ask: (first: First, second: Second) => Answer) => {
  const of = memo((first: First) => memo((second: Second) => ask(first, second)));
  return (first: First, second: Second): Answer => of(first)(second);
};
