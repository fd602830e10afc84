import type { Officer } from '../../domain/people/officer';
import { once } from '../../base/once';
import { capital, foldTone } from '../text/fold';
import { eitherTyped } from '../text/pattern';
import { COMRADE, COMRADE_SHORT, HONORIFICS } from '../words/named/honorifics';

/** An officer whom a text calls, and where that stands. */
export interface NamedOfficer {
  readonly officer: Officer;
  readonly at: number;
  readonly end: number;
}

const LETTER = /\p{L}/u;
const NO_LETTERS = /[^\p{L}]+/u;

/** Where a name stands in a text as words of their own; -1 where it does not, as `Lê An` in `Lê Anh Tuấn`. */
const placeOfName = (text: string, name: string): number => {
  const at = text.indexOf(name);
  const isWhole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length));
  return at >= 0 && isWhole ? at : -1;
};

/** Those whom a text calls by their whole names, in the order in which it does. */
export const namedInText = (text: string, officers: readonly Officer[]): NamedOfficer[] => {
  const folded = foldTone(text);
  return officers
    .map((officer) => ({ officer, at: placeOfName(folded, foldTone(officer.name)) }))
    .filter(({ at }) => at >= 0)
    .map(({ officer, at }) => ({ officer, at, end: at + officer.name.length }))
    .sort((a, b) => a.at - b.at);
};

/** A given name, and one word of it before at most: more words are a whole name. */
const SHORT_NAME = '(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?! \\p{Lu})';

/** `đ/c Hoà`, `em Khoa`; whoever writes stands before a colon: `Páo:`, `Thọ nhắn:`. */
const patterns = once(() => [
  new RegExp(
    `(?<![\\p{L}\\d])${eitherTyped([...COMRADE_SHORT, ...COMRADE, ...HONORIFICS].flatMap((word) => [word, capital(word)]))}\\.? ${SHORT_NAME}`,
    'gu',
  ),
  new RegExp(`^${SHORT_NAME}(?: \\p{Ll}+){0,2}:`, 'gu'),
]);

/** The one officer whose name ends so. */
const oneCalled = (name: string, officers: readonly Officer[]): Officer | undefined => {
  const end = ` ${foldTone(name)}`;
  const [found, ...more] = officers.filter((officer) => foldTone(officer.name).endsWith(end));
  return more.length > 0 ? undefined : found;
};

/** The same, and those whom it calls by the end of the name, which one officer alone has. */
export const calledInText = (text: string, officers: readonly Officer[]): NamedOfficer[] => {
  const whole = namedInText(text, officers);
  const short = patterns().flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: { length }, 1: name = '' }) => {
      const end = index + length;
      if (whole.some((it) => it.at < end && index < it.end)) return [];
      const officer = oneCalled(name, officers);
      return officer ? [{ officer, at: index, end }] : [];
    }),
  );
  return [...whole, ...short].sort((a, b) => a.at - b.at);
};

/** Whether a text may call one of the officers: it has some given name as a word. */
export const callsGiven = (officers: readonly Officer[]): ((text: string) => boolean) => {
  const given = new Set(officers.map(({ name }) => foldTone(name).split(' ').pop() ?? ''));
  return (text) =>
    foldTone(text)
      .split(NO_LETTERS)
      .some((word) => given.has(word));
};
