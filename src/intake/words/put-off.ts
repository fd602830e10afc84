import { once } from '../../base/once';
import { foldTone } from '../text/fold';
import { LONGEST_NAME } from '../text/lengths';
import { either } from '../text/pattern';

/** When it is to be instead. */
const TIMES: readonly string[] = [
  'quý',
  'đợt',
  'tháng',
  'tuần',
  'năm',
  'kỳ',
  'lần',
  'dịp',
  'chuyến',
  'lúc',
  'hôm',
];
const OTHER: readonly string[] = ['sau', 'tới', 'khác', 'kế tiếp', 'tiếp theo', 'kế'];

const pattern = once(
  () =>
    new RegExp(
      `^(?:(?:[→>⇒]|-+>) ?|\\p{L}+ (?:\\p{L}+ )?)?${either(TIMES.map(foldTone))} ${either(OTHER.map(foldTone))}$`,
      'u',
    ),
);

/**
 * Whether a state, as a whole, names a later time: `→ quý sau`, `Nhường đợt sau`. Elsewhere the same words are of
 * anything that is to come.
 */
export const namesLaterTime = (text: string): boolean =>
  text.length <= LONGEST_NAME && pattern().test(foldTone(text).trim());
