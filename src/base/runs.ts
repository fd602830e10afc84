/** Numbers that follow one another, both included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The numbers, in order and each once, as runs of neighbours. */
export const runsOf = (numbers: Iterable<number>): Run[] => {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
};

/** The whole numbers from the first to the last, both included; none where the last comes before the first. */
export const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
