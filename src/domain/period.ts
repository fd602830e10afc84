import type { Span } from './span';

export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** The days that a quarter of the office's year covers. */
export interface QuarterSpan extends Span {
  readonly quarter: Quarter;
}
