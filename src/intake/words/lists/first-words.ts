import { once } from '../../../base/once';
import { fold, foldTone, foldWords } from '../../text/fold';
import { isBare } from '../../text/missing-accents';
import { LONGEST_LINE } from '../../text/lengths';

/**
 * What texts begin with, folded or with accents, by what that stands for; with `=` it is the whole text: `=chua`. What
 * is listed with accents is found only with them where the text has any: `đã dời` is not `đã đối chiếu`.
 */
export type FirstWords<T> = readonly (readonly [value: T, beginnings: readonly string[]])[];

/**
 * What the first words of a text stand for; of several beginnings that fit the longest decides: `Hoàn thành tốt` is
 * done, `Hoãn, chuyển đợt sau` is not.
 */
export const byFirstWords = <T>(lists: FirstWords<T>): ((text: string) => T | undefined) => {
  const known = once(() => {
    const found = new Map<string, Beginning<T>>();
    for (const [value, beginnings] of lists)
      for (const words of beginnings)
        found.set(fold(words), isBare(words) ? { value } : { value, toned: foldTone(words) });
    return found;
  });
  const longest = once(() => Math.max(...[...known().keys()].map((words) => words.split(' ').length)));
  return (text) => {
    const words = foldWords(text.slice(0, LONGEST_LINE));
    const whole = known().get(`=${words.join(' ')}`);
    if (whole !== undefined) return whole.value;
    for (let count = Math.min(longest(), words.length); count > 0; count -= 1) {
      const found = known().get(words.slice(0, count).join(' '));
      if (found !== undefined && beginsSo(text, found)) return found.value;
    }
    return undefined;
  };
};

interface Beginning<T> {
  readonly value: T;
  readonly toned?: string;
}

const beginsSo = (text: string, { toned }: Beginning<unknown>): boolean => {
  if (toned === undefined) return true;
  const typed = text.slice(0, LONGEST_LINE);
  return isBare(typed) || (foldTone(typed).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').startsWith(toned);
};
