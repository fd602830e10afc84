import { once } from '../../base/once';
import { fold, foldTone } from './fold';
import { isBare } from './missing-accents';

/** One a line, as people write it, with its accents and in lower case. */
export type Phrases = readonly string[];

/** At the start of the text, anywhere in it, or the text and nothing else. */
export type Where = 'start' | 'anywhere' | 'whole';

/** A word begins or ends where no letter and no figure goes on: `\b` knows the letters of ASCII alone. */
export const WORD_BEGINS = '(?<![\\p{L}\\p{N}])';
export const WORD_ENDS = '(?![\\p{L}\\p{N}])';

const EDGES: Readonly<Record<Where, readonly [before: string, after: string]>> = {
  start: ['^', WORD_ENDS],
  anywhere: [WORD_BEGINS, WORD_ENDS],
  whole: ['^', '$'],
};

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The phrases as one group of a pattern, the longer ones first. */
export const either = (phrases: Phrases): string =>
  `(?:${[...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;

/** The same for texts that `fold` has folded. */
export const eitherFolded = (phrases: Phrases): string => either(phrases.map(fold));

/** The same for texts as people type them, with their accents wherever these stand, or without. */
export const eitherTyped = (phrases: Phrases): string =>
  either(phrases.flatMap((phrase) => [phrase, foldTone(phrase), fold(phrase)]));

const patternOf = (phrases: Phrases, where: Where): RegExp => {
  const [before, after] = EDGES[where];
  return new RegExp(`${before}${either(phrases)}${after}`, 'u');
};

/** Asks of a text whether it has one of some phrases; the pattern is made at the first question. */
export type WordTest = (text: string) => boolean;

/** Accents do not count: for titles, headings and answers, which are about few things. */
export const says = (phrases: Phrases, where: Where = 'anywhere'): WordTest => {
  const pattern = once(() => patternOf(phrases.map(fold), where));
  return (text) => pattern().test(fold(text));
};

/** Accents count: for words that without them are something else. */
export const saysToned = (phrases: Phrases, where: Where = 'anywhere'): WordTest => {
  const pattern = once(() => patternOf(phrases.map(foldTone), where));
  return (text) => pattern().test(foldTone(text));
};

/** Accents count wherever any is typed: for words that without them are names of people and places. */
export const saysTyped = (phrases: Phrases, where: Where = 'anywhere'): WordTest => {
  const [toned, bare] = [saysToned(phrases, where), says(phrases, where)];
  return (text) => toned(text) || (isBare(text) && bare(text));
};
