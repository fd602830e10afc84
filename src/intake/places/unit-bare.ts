import { once } from '../../base/once';
import type { Unit } from '../../domain/places/unit';
import { areUsuallyBare, isBare } from '../text/missing-accents';
import { fold, capital } from '../text/fold';
import { eitherFolded, either } from '../text/pattern';
import { buildUnitIndex } from './unit-index';
import type { UnitIndex } from './unit-match';
import { placeBeginnings, placeWords, VAGUE_HAMLETS, UNION, branchWords } from '../words/named/places';

/** Without their accents `tổ` and others as short are anything. */
const SHORTEST = 3;

/** The words that bear accents, by themselves without. */
const accented = once(
  () =>
    new Map(
      [
        ...placeBeginnings().map(([words]) => words),
        ...VAGUE_HAMLETS.filter(({ length }) => length >= SHORTEST),
      ]
        .map((words): [string, string] => [fold(words), words])
        .filter(([bare, words]) => bare !== words),
    ),
);

/** A kind of place where a part of the text begins. */
const kinds = once(() => {
  const words = [...accented().keys()].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(^|[,;(-]\\s*)(${words})(?=[\\s.]|$)`, 'gi');
});

/** `xa Doan Dao`: the commune Đoàn Đào, not the body `xã đoàn Đào`. */
const ownName = once(
  () =>
    new RegExp(
      `(^|[,;(-]\\s*)(${eitherFolded(placeWords('commune', 'district'))})(?= ${capital(fold(UNION))} \\p{Lu}\\p{Ll})`,
      'gu',
    ),
);

const withAccents = (text: string): string => {
  const accent = (_: string, before: string, word: string): string =>
    before + (accented().get(fold(word)) ?? word);
  return text.replace(ownName(), accent).replace(kinds(), accent);
};

const branch = once(() => new RegExp(`^(\\s*${either(branchWords())}\\s+)(.*)$`, 'i'));

/** `Chi doan thon 4, xa La Da` with the words for kinds of places as they are written: `chi đoàn thôn 4, xã La Da`. */
const accentKinds = (text: string): string =>
  withAccents(text).replace(branch(), (_, words: string, rest: string) => words + withAccents(rest));

/**
 * The places that destinations mean. Where `texts` are typed without accents as a rule, a place is also found by
 * its name without them.
 */
export const placesTyped = (units: readonly Unit[], texts: () => Iterable<string>): UnitIndex => {
  if (!areUsuallyBare(texts())) return buildUnitIndex(units, texts());
  const whole = (text: string): string => (isBare(text) ? accentKinds(text) : text);
  const { eraOf, find } = buildUnitIndex(units, Array.from(texts(), whole), fold);
  return { eraOf, find: (text, hint) => find(whole(text), hint) };
};
