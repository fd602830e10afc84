import { once } from '../../../base/once';
import { foldWords } from '../../text/fold';
import { LONGEST_LINE } from '../../text/lengths';

/** What texts begin with, folded, by what that stands for; with `=` it is the whole text: `=chua`. */
export type FirstWords<T> = readonly (readonly [value: T, beginnings: readonly string[]])[];

/**
 * What the first words of a text stand for; of several beginnings that fit the longest decides: `Hoàn thành tốt` is
 * done, `Hoãn, chuyển đợt sau` is not.
 */
export const byFirstWords = <T>(lists: FirstWords<T>): ((text: string) => T | undefined) => {
  const known = once(
    () => new Map(lists.flatMap(([value, beginnings]) => beginnings.map((words) => [words, value] as const))),
  );
  const longest = once(() => Math.max(...[...known().keys()].map((words) => words.split(' ').length)));
  return (text) => {
    const words = foldWords(text.slice(0, LONGEST_LINE));
    const whole = known().get(`=${words.join(' ')}`);
    if (whole !== undefined) return whole;
    for (let count = Math.min(longest(), words.length); count > 0; count -= 1) {
      const value = known().get(words.slice(0, count).join(' '));
      if (value !== undefined) return value;
    }
    return undefined;
  };
};
