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

/** Pictures beside words, with what joins and colours them. */
const PICTURES = /(?:[\u{1f000}-\u{1faff}\u2600-\u27bf\u2b50\u2b55]|\ufe0f|\u200d)+/gu;

/** Without the pictures that people put beside names: `Lê Văn An 🌟`. */
export const withoutPictures = (text: string): string => text.replace(PICTURES, ' ');

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
  (): ReadonlyMap<string, { readonly vowel: string; readonly tone: string }> =>
    new Map(
      Array.from(VOWELS).flatMap((vowel) =>
        Array.from(TONES, (tone) => [`${vowel}${tone}`.normalize('NFC'), { vowel, tone }] as const),
      ),
    ),
);

/** The same letters the other way round. */
const composed = once(
  (): ReadonlyMap<string, string> =>
    new Map(Array.from(toned(), ([letter, { vowel, tone }]) => [`${vowel}${tone}`, letter])),
);

/** What a sign is to a group of vowels, in the order in which they may follow one another; 0 for all that ends one. */
const [PLAIN, TONED, MARK] = [1, 2, 3] as const;

const vowelKinds = once(() => {
  const kinds = new Uint8Array(LAST_SIGN + 1);
  for (const vowel of VOWELS) kinds[vowel.charCodeAt(0)] = PLAIN;
  for (const letter of toned().keys()) kinds[letter.charCodeAt(0)] = TONED;
  return kinds.fill(MARK, 0x300, 0x370);
});

const kindAt = (text: string, at: number): number => vowelKinds()[text.charCodeAt(at)] ?? 0;

const isVowelAt = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === PLAIN || kind === TONED;
};

/** All syllables are made of few vowels that stand together; what is longer is none of them. */
const LONGEST_GROUP = 4;

/** Of vowels that stand together from `start` on, the first behind it with a tone or another mark; 0 for none. */
const lateToneAt = (text: string, start: number): number => {
  let late = start + 1;
  while (late < start + LONGEST_GROUP && kindAt(text, late) === PLAIN) late += 1;
  return kindAt(text, late) < TONED ? 0 : late;
};

/** Where vowels and marks that stand together end. */
const endOfGroup = (text: string, from: number): number => {
  let end = from;
  while (kindAt(text, end) > 0) end += 1;
  return end;
};

const FIRST_VOWEL = /^.[\u0300-\u036f]*/;

/** The tone of a group of vowels on the first of them, whatever marks they bear. */
const anyToneFirst = (group: string): string => {
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

/** The same; `late` is the place of the first tone or mark. In nearly all syllables it is the only one. */
const toneFirst = (group: string, late: number): string => {
  const { vowel, tone } = toned().get(group.charAt(late)) ?? { vowel: '', tone: '' };
  const first = composed().get(group.charAt(0) + tone);
  for (let at = late + 1; at < group.length; at += 1)
    if (kindAt(group, at) !== PLAIN) return anyToneFirst(group);
  return first === undefined
    ? anyToneFirst(group)
    : first + group.slice(1, late) + vowel + group.slice(late + 1);
};

/**
 * `hoà` and `hòa`, `thuỷ` and `thủy`, `quý` and `qúy` made alike: the tone goes to the first of the vowels
 * that stand together. A syllable has one tone, so no two different syllables become one.
 */
const settleTone = (text: string): string => {
  let done = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isVowelAt(text, at)) continue;
    const late = isVowelAt(text, at - 1) ? 0 : lateToneAt(text, at);
    if (late === 0) continue;
    const end = endOfGroup(text, late);
    done += text.slice(from, at) + toneFirst(text.slice(at, end), late - at);
    from = end;
    at = end - 1;
  }
  return from === 0 ? text : done + text.slice(from);
};

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
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const plainCode = codes[code] || SPACE;
    if (plainCode === code) continue;
    folded += text.slice(from, at) + String.fromCharCode(plainCode);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
};

/** Folded words without punctuation: `"Ban T.chức - Kiểm tra"` → `['ban', 't', 'chuc', 'kiem', 'tra']`. */
export const foldWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** With its first letter as a name has it: `đoàn` as `Đoàn`. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
