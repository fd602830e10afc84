import { formatNumber } from '../format';
import { speakerOf } from '../message';
import { enWhy } from './en';
import { viWhy, type WhyWord } from './vi';

/** Says why a cell or a table is read as it is; numbers are written in the language's way. */
export const whyText = /* @__PURE__ */ speakerOf<WhyWord>({ vi: viWhy, en: enWhy }, formatNumber);

export const isWhyWord = (word: string): word is WhyWord => Object.keys(viWhy).includes(word);

/** What a table was taken for: the word of `taken.…`. */
export const takenWord = (taken: string): WhyWord => {
  const word = `taken.${taken}`;
  return isWhyWord(word) ? word : 'taken.other';
};
