import { lazily } from '../domain/lazily';

const VIETNAMESE =
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9';
/** Signs of ASCII and composed letters of Vietnamese, single spaces between: nothing to make alike. */
const TIDY = new RegExp(`^[!-~${VIETNAMESE}]*(?: [!-~${VIETNAMESE}]+)*$`);

/** Most texts are tidy; to see that is much cheaper than to put a text in order. */
const isTidy = (text: string): boolean => !text.startsWith(' ') && TIDY.test(text);

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
const toned = lazily(
  () =>
    new Map(
      Array.from(VOWELS).flatMap((vowel) =>
        Array.from(TONES, (tone) => [`${vowel}${tone}`.normalize('NFC'), { vowel, tone }] as const),
      ),
    ),
);
/** Vowels that stand together, of which one after the first bears a tone or another mark. */
const lateTones = lazily(() => {
  const vowel = `${VOWELS}${[...toned().keys()].join('')}`;
  const mark = '\u0300-\u036f';
  return new RegExp(`[${vowel}][${VOWELS}]*[${[...toned().keys()].join('')}${mark}][${vowel}${mark}]*`, 'g');
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

/**
 * `hoà` and `hòa`, `thuỷ` and `thủy`, `quý` and `qúy` made alike: the tone goes to the first of the vowels
 * that stand together. A syllable has one tone, so no two different syllables become one.
 */
const settleTone = (text: string): string => text.replace(lateTones(), toneFirst);

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
  clean(
    plain(text)
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd'),
  );

/** Folded words without punctuation: `"Ban T.chức - Kiểm tra"` → `['ban', 't', 'chuc', 'kiem', 'tra']`. */
export const foldWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
