import { fold } from '../../text/fold';
import { numberOf } from '../../words/time/numbers';
import { TURN_WORDS } from '../../words/time/periods';

const COUNTS: ReadonlySet<string | undefined> = new Set(TURN_WORDS);

/** A heading without what only counts it: `Ngày đi (2)`, `Ngày đi lần thứ hai` and `Ngày đi` say the same. */
export const stemOf = (heading: string): string => {
  const words = fold(heading).match(/[a-z]+|\d+/g) ?? [];
  const stem = words.filter((word, at) => {
    const isCounted = COUNTS.has(words[at - 1]);
    if (/^\d+$/.test(word) || /^(?:[ivx]+)$/.test(word)) return false;
    return !(isCounted && !Number.isNaN(numberOf(word)));
  });
  const bare = stem.filter((word) => !COUNTS.has(word));
  // `Lần 1` has nothing else to say.
  return (bare.length > 0 ? bare : stem).join(' ');
};

/** Those headings that say again what one before them says, counted on: `Lần 2`, `Lần 3` after `Lần 1`. */
export const countedOn = (headings: readonly string[]): ReadonlySet<number> => {
  const met = new Set<string>();
  const again = new Set<number>();
  headings.forEach((heading, at) => {
    const stem = stemOf(heading);
    if (stem === '' || stem.split(' ').length === (fold(heading).match(/[a-z]+|\d+/g) ?? []).length) return;
    if (met.has(stem)) again.add(at);
    met.add(stem);
  });
  return again;
};
