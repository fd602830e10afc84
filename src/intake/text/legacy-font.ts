/**
 * Text typed for the fonts of TCVN 5712 (`.VnTime`) or VNI, which shows as garbage in any other font:
 * `NguyÔn`, `Nguyeãn`. Found by Vietnamese spelling: the word as it stands is no syllable, decoded it is.
 */

import { once } from '../../base/once';

/** From U+00A1: what each character stands for in TCVN3; a dot where it stands for nothing. */
const TCVN3_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

const tcvn3 = once(
  () =>
    new Map(
      Array.from(TCVN3_A1)
        .map((to, index): [string, string] => [String.fromCharCode(0xa1 + index), to])
        .filter(([, to]) => to !== '.'),
    ),
);

const VNI_TONES: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const VNI_HATS: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const VNI_BREVES: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_SINGLES: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
};

const VNI_MARKS: readonly (readonly [letters: string, marks: Readonly<Record<string, string>>])[] = [
  ['aeouyôö', VNI_TONES],
  ['aeo', VNI_HATS],
  ['a', VNI_BREVES],
];

const vniMark = (letter: string, next: string): string | undefined => {
  const mark = next.toLowerCase();
  return VNI_MARKS.find(([letters, marks]) => letters.includes(letter.toLowerCase()) && marks[mark])?.[1][
    mark
  ];
};

const decodeVni = (word: string): string => {
  let decoded = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const mark = vniMark(letter, word.charAt(at + 1));
    decoded += (VNI_SINGLES[letter] ?? letter) + (mark ?? '');
    if (mark !== undefined) at++;
  }
  return decoded.normalize('NFC');
};

const decodeTcvn3 = (word: string): string => Array.from(word, (char) => tcvn3().get(char) ?? char).join('');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:ieu|oai|oao|oay|oeo|uai|uay|ueu|uoi|uou|uya|uye|uyu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/;
/** `aù`, `eã`: the tone of ai, ao, au, eo, oi … stands on the first vowel. */
const TONE_TOO_LATE =
  /(?:[ae][\u0302\u0306]?[iouy]|o[iuy])[\u0302\u0306\u031b]?[\u0300\u0301\u0303\u0309\u0323]/;
/** ă and â never end a syllable: `Vâ` is no Vietnamese word. */
const OPEN_SHORT_VOWEL = /a[\u0302\u0306][\u0300\u0301\u0303\u0309\u0323]?$/;
/** û, ĭ, ŷ …: marks on letters that Vietnamese does not put there. */
const FOREIGN_VOWEL = /[iuy][\u0302\u0306]|[aeiy]\u031b/;
/** ưu ends its syllable: `Huúnh` is no word. */
const CLOSED_UU = /u\u031b?\p{M}?u\p{M}?[a-z]/u;
/** `Quèc`: before c, ch, p and t a syllable has no other tones than sắc and nặng. */
const TONE_BEFORE_STOP = /[\u0300\u0303\u0309]\p{L}*(?:ch|[cpt])$/u;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}|\p{L}\p{Lu}\p{Ll}/u;

/** Whether the word is spelt as a Vietnamese syllable, toneless or with one tone. */
const isSyllable = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/đ/g, 'd').normalize('NFD');
  if (CAPITAL_INSIDE.test(word) || (lower.match(TONES)?.length ?? 0) > 1) return false;
  if (FOREIGN_VOWEL.test(lower) || TONE_TOO_LATE.test(lower) || OPEN_SHORT_VOWEL.test(lower)) return false;
  if (TONE_BEFORE_STOP.test(lower) || CLOSED_UU.test(lower)) return false;
  return SYLLABLE.test(lower.replace(TONES, '').replace(/[\u0302\u0306\u031b]/g, ''));
};

/** The Icelandic Ð, often typed for Đ, which it looks like: at the start of a word, or among capitals. */
const LOOKALIKE_D = /(?<![\p{Ll}\u00a1-\u00bf])\u00d0/gu;

/**
 * Spelling that Unicode Vietnamese never has: other letters and signs of Latin-1, an accented capital inside a
 * word, two vowels of which the second carries the mark, a final â. Sound text is told by this alone.
 */
const SUSPECT =
  /[¡-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]|\p{Ll}[À-Ý]|\p{L}[À-Ý]\p{Ll}|[aeAE][âãáàùõêéèúÂÃÁÀÙÕÊÉÈÚ]|[oO][âùõÂÙÕ]|[uyôUYÔ][ùõÙÕ]|[âÂ](?!\p{L})/u;
/** A tone that the final cannot have, `uú`: a slip of the keys as well, where other words are in Unicode. */
const DOUBTFUL = /[uU][úÚ]|[ÀÃÈÌÒÕÙàãèìòõù](?:ch|[cpt])(?!\p{L})/u;
/** Letters that no legacy font has in their places. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

const isSuspect = (text: string): boolean =>
  SUSPECT.test(text) || (DOUBTFUL.test(text) && !UNICODE_ONLY.test(text));

const WORD = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const LATIN1 = /[\u00a1-\u00ff]/;
/** The longest syllable, `nghiêng`, has seven letters, each two signs in the old fonts. */
const LONGEST_WORD = 14;

/** Names of the Khmer that are spelt as garbage would be. */
const SOUND_NAMES: ReadonlySet<string> = new Set(['neáng', 'neàng']);

const decodeWords = (
  text: string,
  decode: (word: string) => string,
): { text: string; mended: number; broken: number } => {
  let mended = 0;
  let broken = 0;
  const decoded = text.replace(WORD, (word) => {
    if (word.length > LONGEST_WORD || !LATIN1.test(word) || SOUND_NAMES.has(word.toLowerCase())) return word;
    const other = decode(word);
    const sound = isSyllable(other);
    if (sound && word.length > 1 && !isSyllable(word)) mended++;
    if (!sound) broken++;
    return sound ? other : word;
  });
  return { text: decoded, mended, broken };
};

/** The text in Unicode when it is in a legacy font encoding, else undefined. Linear in the text. */
export const decodeLegacyFont = (typed: string): string | undefined => {
  if (!LATIN1.test(typed)) return undefined;
  const text = typed.replace(LOOKALIKE_D, 'Đ');
  if (!isSuspect(text)) return undefined;
  const tcvn3 = decodeWords(text, decodeTcvn3);
  const vni = decodeWords(text, decodeVni);
  const best = vni.mended - vni.broken > tcvn3.mended - tcvn3.broken ? vni : tcvn3;
  return best.mended > 0 ? best.text : undefined;
};
