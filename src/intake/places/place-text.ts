import { once } from '../../base/once';
import { isBare } from '../text/missing-accents';
import { fold, foldTone, capital } from '../text/fold';
import { either } from '../text/pattern';
import { OF_OWN_NAMES, placeWords, shortPlaceWords, unionWords } from '../words/named/places';
import { isOwnBody } from './district-name';
import { readParts } from './unit-parts';

export type PlaceKind = 'branch' | 'commune' | 'district';

/** Bodies at the head of a place's name say that it has a kind, though not which. */
const BODIES = ['đoàn', 'bch'];

/** Words before a name that say of what kind a place is. */
const kindWords = (kind: PlaceKind): readonly string[] => [
  ...placeWords(kind),
  ...shortPlaceWords(kind),
  ...unionWords(kind),
  ...(kind === 'branch' ? [] : BODIES),
  ...(kind === 'district' ? ['trực thuộc'] : []),
];

const PREFIX = { branch: 'Chi đoàn', commune: 'xã', district: 'huyện' } as const;

const beginsWith = (words: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${words.map((word) => (word.length <= 2 ? `${word}(?:[.:\\d]| )` : `${word}(?![\\p{L}\\p{N}])`)).join('|')})`,
    'u',
  );

/** As typed with accents, and without: Thanh Chương, Xa Dung and Quan Sơn are names of their own. */
const tests = once(() => {
  const of = (kind: PlaceKind) => ({
    typed: beginsWith(kindWords(kind).map(foldTone)),
    bare: beginsWith(kindWords(kind).map(fold)),
  });
  return { branch: of('branch'), commune: of('commune'), district: of('district') };
});

/** Of two words the second alone would be the name: `Xa Dung` is one by itself. */
const isBareName = (text: string): boolean => isBare(text) && text.split(' ').length > 2;

const beginsWithKind = (kind: PlaceKind, text: string): boolean => {
  const { typed, bare } = tests()[kind];
  return typed.test(foldTone(text)) || (isBareName(text) && bare.test(fold(text)));
};

/** `Đoàn Kết`, `Bản Bo`, `Buôn Tría`: communes whose own names begin with such a word. */
const ownName = once(() => {
  const words = OF_OWN_NAMES.map(capital);
  return new RegExp(`^${either(words)} \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?$`, 'u');
});

/** `Chi đoàn thôn 3, xã Đất Mũi` under `Xã, phường`: the text says by itself what its parts are. */
const saysKinds = (text: string): boolean => {
  const { branch, commune, district } = readParts(text);
  return branch !== undefined || commune !== undefined || district !== undefined;
};

const isWhole = (kind: PlaceKind, text: string): boolean =>
  !(kind === 'commune' && ownName().test(text)) &&
  (beginsWithKind(kind, text) || isOwnBody(text) || saysKinds(text));

/** A bare name of a column for places of one kind, with the kind before it: `Tân Lập` → `xã Tân Lập`. */
export const withKind = (kind: PlaceKind, text: string): string =>
  text === '' || isWhole(kind, text) ? text : `${PREFIX[kind]} ${text}`;
