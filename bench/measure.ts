/** The middle of several timings, in milliseconds: less moved by a busy machine than the mean. */
export const medianTime = (run: () => unknown, times = 7): number => {
  run();
  const timings = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  timings.sort((a, b) => a - b);
  return timings[Math.floor(times / 2)] ?? 0;
};

/**
 * The shortest of several timings, in milliseconds: what the work itself takes, when other programs of the
 * machine leave it alone.
 */
export const leastTime = (run: () => unknown, times = 15): number => {
  run();
  let least = Infinity;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

export const ratio = (value: number, base: number): string => `${(value / base).toFixed(1)} ×`;

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const section = (title: string): void => console.log(`\n${title}`);

export const line = (label: string, ...values: string[]): void =>
  console.log(`  ${label.padEnd(54)} ${values.map((value) => value.padStart(10)).join('  ')}`);
