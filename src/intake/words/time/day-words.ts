import { saysWords } from '../../text/phrase-index';

/** Whether a heading counts days: `Tổng số ngày`. */
export const countsDays = saysWords(['ngay', 'day', 'days']);

/** Whether a heading counts half days: `Số buổi`. */
export const countsSessions = saysWords(['buoi']);
