import { fold } from '../../text/fold';

/** What one syllable of Vietnamese is made of, without accents: its first consonants, vowels and last consonants. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Whether a word can be Vietnamese: `Kbang`, `Ayun` of the highlands cannot. */
export const isSyllable = (word: string): boolean => SYLLABLE.test(fold(word));
