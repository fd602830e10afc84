import { once } from '../../base/once';

/** The one sign between words: what else separates them was made into it before. */
const SPACE = 0x20;

/** Codes of the signs that a tidy text is made of: those of ASCII, and the composed letters of Vietnamese. */
const TIDY_SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x21, 0x7e],
  [0xc0, 0xc3],
  [0xc8, 0xca],
  [0xcc, 0xcd],
  [0xd2, 0xd5],
  [0xd9, 0xda],
  [0xdd, 0xdd],
  [0xe0, 0xe3],
  [0xe8, 0xea],
  [0xec, 0xed],
  [0xf2, 0xf5],
  [0xf9, 0xfa],
  [0xfd, 0xfd],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
];
/** `ỹ`, the last of them: a larger code is of no Vietnamese text. */
const LAST_SIGN = 0x1ef9;

const withoutMarks = (letters: string): string =>
  letters
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');

/** By the code of a tidy sign, the code of the same in lower case and without marks; 0 for every other sign. */
const plainCodes = once(() => {
  const codes = new Uint8Array(LAST_SIGN + 1);
  for (const [first, last] of TIDY_SIGNS)
    for (let code = first; code <= last; code += 1)
      codes[code] = withoutMarks(String.fromCharCode(code).toLowerCase()).charCodeAt(0);
  return codes;
});

/**
 * Signs of ASCII and composed letters of Vietnamese, single spaces between: nothing to make alike. Most texts
 * are tidy, and to see that is much cheaper than to put a text in order.
 */
const isTidy = (text: string): boolean => {
  const codes = plainCodes();
  let endsAWord = text === '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (codes[code]) endsAWord = true;
    else if (code === SPACE && endsAWord) endsAWord = false;
    else return false;
  }
  return endsAWord;
};

/** Zero-width and bidirectional marks, soft hyphen, byte-order mark: never part of a value. */
const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|[\u180b-\u180e]|[\ufe00-\ufe0f]/gu;
/** Hyphens, dashes, minus signs and the tilde-like marks typed for "to". */
const DASHES = /[\u2010-\u2015\u2043\u2212\u2500\u2796\u30fc\ufe58\ufe63\uff0d]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc]/g;
const QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g;

/**
 * The value as a person sees it: NFC, without invisible characters, every kind of space and line break one
 * space, no spaces at the ends. Letters, case and dashes stay as typed.
 */
export const clean = (text: string): string =>
  isTidy(text) ? text : text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** Like `clean`, but each line of the cell by itself; blank lines are dropped. */
export const cleanLines = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map(clean)
    .filter((line) => line !== '');

/** Full-width forms, Roman-numeral characters and dashes as their plain ASCII; then `clean`. */
export const plain = (text: string): string =>
  isTidy(text)
    ? text
    : clean(
        text
          .replace(INVISIBLE, '')
          .normalize('NFKC')
          .replace(DASHES, '-')
          .replace(APOSTROPHES, "'")
          .replace(QUOTES, '"')
          .replace(/\u00d0/g, '\u0110')
          .replace(/\u00f0/g, '\u0111'),
      );

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const VOWELS = 'aăâeêioôơuưy';

/** Every vowel that bears a tone: the vowel without it, and the tone. */
const toned = once(
  () =>
    new Map(
      Array.from(VOWELS).flatMap((vowel) =>
        Array.from(TONES, (tone) => [`${vowel}${tone}`.normalize('NFC'), { vowel, tone }] as const),
      ),
    ),
);
/** All syllables are made of few vowels that stand together; what is longer is none of them. */
const LONGEST_GROUP = 4;
/** Vowels that stand together, of which one after the first bears a tone or another mark; sought where they begin. */
const lateTones = once(() => {
  const vowel = `${VOWELS}${[...toned().keys()].join('')}`;
  const mark = '\u0300-\u036f';
  const late = `[${VOWELS}]{0,${LONGEST_GROUP - 1}}[${[...toned().keys()].join('')}${mark}][${vowel}${mark}]*`;
  return new RegExp(`(?<![${vowel}])[${vowel}]${late}`, 'g');
});

const FIRST_VOWEL = /^.[\u0300-\u036f]*/;

const toneFirst = (group: string): string => {
  let vowels = '';
  let tones = '';
  for (const letter of group) {
    const { vowel, tone } = toned().get(letter) ?? { vowel: letter, tone: '' };
    if (TONES.includes(vowel)) tones += vowel;
    else vowels += vowel;
    tones += tone;
  }
  return tones === '' ? group : vowels.replace(FIRST_VOWEL, (first) => first + tones).normalize('NFC');
};

/** The vowels that stand together in Vietnamese syllables, with the u of `qu` and the i of `gi`. */
const CLUSTERS =
  'ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ uă uê ui uô uơ uy ưa ưi ươ ưu yê iă iâ io iô iơ iư ' +
  'iai iao iau iay iâu iây iêu ieo ioi iôi iơi iươ oai oao oay oeo uai uao uau uay uâu uây ueo uêu uôi uya uyê uyu ' +
  'ươi ươu yêu';

const toneAt = (vowels: string, at: number, tone: string): string =>
  (vowels.slice(0, at + 1) + tone + vowels.slice(at + 1)).normalize('NFC');

/** What each cluster becomes with each tone on a later vowel: all that the folding of a sheet asks, made once. */
const settledClusters = once(
  () =>
    new Map(
      CLUSTERS.split(' ').flatMap((vowels) =>
        Array.from(TONES).flatMap((tone) =>
          Array.from(vowels.slice(1), (_, index) => toneAt(vowels, index + 1, tone)).map(
            (typed) => [typed, toneFirst(typed)] as const,
          ),
        ),
      ),
    ),
);

const settled = (group: string): string => settledClusters().get(group) ?? toneFirst(group);

/**
 * `hoà` and `hòa`, `thuỷ` and `thủy`, `quý` and `qúy` made alike: the tone goes to the first of the vowels
 * that stand together. A syllable has one tone, so no two different syllables become one.
 */
const settleTone = (text: string): string => text.replace(lateTones(), settled);

/**
 * For names and places, where diacritics tell people apart: NFC, lower case, tone placement, spaces and
 * dashes made alike; accents and đ are kept. Idempotent.
 */
export const foldTone = (text: string): string => settleTone(plain(text).toLowerCase());

/**
 * For headings, statuses and other known words: as `foldTone`, and without any accent (`đ` is `d`).
 * Idempotent.
 */
export const fold = (text: string): string =>
  isTidy(text) ? foldTidy(text) : clean(withoutMarks(plain(text).toLowerCase()));

const foldTidy = (text: string): string => {
  const codes = plainCodes();
  let folded = '';
  for (let at = 0; at < text.length; at += 1)
    folded += String.fromCharCode(codes[text.charCodeAt(at)] || SPACE);
  return folded;
};

/** Folded words without punctuation: `"Ban T.chức - Kiểm tra"` → `['ban', 't', 'chuc', 'kiem', 'tra']`. */
export const foldWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
