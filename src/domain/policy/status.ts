import type { Policy } from './policy';
import type { TripStatus } from '../trips/trip';

/** Registered or approved: on paper, and not yet gone on. */
export const isPlanned = (status: TripStatus): boolean => status === 'registered' || status === 'approved';

/** Given as gone on, and so counted, under the office's policy. */
export const countsBy = (policy: Pick<Policy, 'countedStatuses'>, status: TripStatus): boolean =>
  policy.countedStatuses.includes(status);

const CALLED_OFF: readonly TripStatus[] = ['cancelled', 'postponed', 'returned'];

/** Neither cancelled nor put off, nor sent back. */
export const isLive = (status: TripStatus): boolean => !CALLED_OFF.includes(status);
