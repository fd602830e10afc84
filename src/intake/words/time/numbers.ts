/** Roman figures as periods have them: no year has more than twelve of any. */
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const CARDINALS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

/** After `thứ`, where they differ. Elsewhere `tu` is `từ`. */
const ORDINALS: Readonly<Record<string, number>> = { nhat: 1, tu: 4 };

/** How many there are, in folded words: `mot` to `muoi`. */
export const COUNT_WORDS: readonly string[] = Object.keys(CARDINALS);

/** So many in a folded word; undefined for any other word. */
export const countOf = (word: string): number | undefined => CARDINALS[word];

/** `IV` of a folded text as 4; undefined for other words. */
export const romanOf = (text: string): number | undefined => {
  const at = ROMANS.indexOf(text);
  return at < 0 ? undefined : at + 1;
};

/** A number in Roman or other figures or in words, of a folded text; NaN for anything else. */
export const numberOf = (text = ''): number =>
  romanOf(text) ?? CARDINALS[text] ?? ORDINALS[text] ?? Number(text);

/** Up to four, and after the words for what has so many: `nam` and `sau` are `năm` and `sau` too. */
const COUNTED = /(?<=\b(?:dot|lan|quy|thu)\s(?:thu\s)?)(nhat|mot|hai|ba|tu|bon)\b/g;

/** `đợt hai`, `quý thứ ba`: numbers in words as figures, in folded text. */
export const spelledFigures = (folded: string): string =>
  folded.replace(COUNTED, (word) => String(numberOf(word)));
