import type { Day } from '../../base/day';
import type { Records } from '../records';
import { dateOfData } from './context';
import { blockFuture } from './dates/future-date';

/** Records that may be counted, for whoever asks for their figures alone; see `assess`. */
export const countable = (records: Records, today: Day): Records =>
  blockFuture(records, dateOfData(records, today));
