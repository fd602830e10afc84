import type { Standing } from './standing';

/** The window is not over: a shortage of the quota is none of the pace yet. */
export const isUnderWay = ({ subject, pace, required, stay }: Standing): boolean =>
  subject && pace !== undefined && pace.expected < (stay?.officerRequired ?? required);

/** Somebody is short, and has time left. */
export const isAnyUnderWay = (standings: readonly Standing[]): boolean =>
  standings.some((standing) => standing.status === 'short' && isUnderWay(standing));

/** Short of what one may expect by now; once the window is over, short of the quota or of a level's own. */
export const isBehind = (standing: Standing): boolean =>
  standing.status === 'short' && (!isUnderWay(standing) || (standing.pace?.behind ?? 0) > 0);
