import { lengthOf, type Span } from '../../../domain/days/span';
import type { RoundRef } from '../../../domain/days/round';
import { readPeriodLabel } from '../../dates/period-label';
import { cellText } from '../../cells/grid-cells';
import type { TripDates } from '../../dates/judge/trip-dates';
import { readRound } from '../../words/time/quarter-round';
import type { TripCells } from '../../rows/trip-cells';

/** Days known by the window that they lie in. */
export interface WindowDates {
  readonly dates: TripDates;
  /** Fewer days than the window has, so that their dates are not known. */
  readonly looseDays?: number;
}

/** Days stated inside a window: all of it, or so many of its days that the dates are not known. */
export const inWindow = (window: Span, stated: number | undefined): WindowDates => ({
  dates: { segments: [window], sound: true, faults: [] },
  ...(stated === undefined || stated >= lengthOf(window) ? {} : { looseDays: stated }),
});

/** `Đợt 2 quý II` where the dates should stand, and nothing else: the round says when. */
export const roundForDates = (cells: TripCells, { faults }: TripDates): RoundRef | undefined => {
  const [fault] = faults;
  if (fault?.code !== 'UNREADABLE_DATE' || fault.field !== 'dates') return undefined;
  const text = cellText(cells.cell('dates'));
  const { round, dates, month, rest } = readPeriodLabel(text);
  const isRound = typeof round === 'number' && dates === undefined && month === undefined;
  return isRound && !/[a-z]/.test(rest) ? readRound(text) : undefined;
};
