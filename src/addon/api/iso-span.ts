import { toIso } from '../../base/day';
import type { Span } from '../../domain/days/span';

/** Days as the panel's payloads carry them. */
export const isoSpan = ({ from, to }: Span): { from: string; to: string } => ({
  from: toIso(from),
  to: toIso(to),
});
