import { countsBy } from './status';
import type { Policy } from './policy';
import type { BlockedTrip } from '../trips/trip';

/** `chưa có`, `chờ cấp`, `không`, `-`, `…`: the cell says that there is no order yet. */
const NO_ORDER =
  /^(?:chưa|chua|chờ|cho cap|đang|dang|không|khong|none|no|not yet|pending)(?!\p{L})|^[^\p{L}\p{N}]*$/u;

/** Whether the text of the cell stands for an order: number, symbol or date of it, as the office writes it. */
export const isTravelOrder = (text: string | undefined): boolean =>
  text !== undefined && !NO_ORDER.test(text.normalize('NFC').toLowerCase().trim());

type Orders = Pick<Policy, 'travelOrderRequired' | 'countedStatuses'>;

/**
 * Gone on, but without the order that the policy makes a condition (*chờ công lệnh*): days are added up by the
 * travel orders and assignment decisions (Bà Rịa – Vũng Tàu, 2018–2022). They count once the order is there.
 */
export const awaitsOrder = (
  policy: Orders,
  { status, travelOrder }: Pick<BlockedTrip, 'status' | 'travelOrder'>,
): boolean => policy.travelOrderRequired && countsBy(policy, status) && !isTravelOrder(travelOrder);

/** Whether the trip's days can count: gone on, and with its order where one is asked for. */
export const isCounted = (policy: Orders, trip: Pick<BlockedTrip, 'status' | 'travelOrder'>): boolean =>
  countsBy(policy, trip.status) && !awaitsOrder(policy, trip);
