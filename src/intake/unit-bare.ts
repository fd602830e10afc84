import { areUsuallyBare, isBare } from './bare-text';
import { fold } from './fold';
import type { UnitIndex } from './unit-match';

/** Finds the listed place that reads so without accents, where `texts` are typed without them as a rule. */
export const findBareToo = (find: UnitIndex['find'], texts: Iterable<string>): UnitIndex['find'] => {
  if (!areUsuallyBare(texts)) return find;
  return (text, hint) => {
    const match = find(text, hint);
    if (match.kind !== 'unknown' || match.expected === undefined || !isBare(text)) return match;
    return fold(match.expected) === fold(text) ? find(match.expected, hint) : match;
  };
};
