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

/** Finds officers in sentences; in the order in which a text calls them. */
export interface NameFinder {
  /** By their whole names. */
  readonly named: (text: string) => readonly NamedOfficer[];
  /** The same, and those whom it calls by the end of the name, which one officer alone has: `đ/c Hoà`. */
  readonly called: (text: string) => readonly NamedOfficer[];
}

const LETTER = /\p{L}/u;
const NO_LETTERS = /[^\p{L}]+/u;

/** A given name, and one word of it before at most: more words are a whole name. */
const SHORT_NAME = '(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?! \\p{Lu})';

/** `đ/c Hoà`, `em Khoa`; whoever writes stands before a colon: `Páo:`, `Thọ nhắn:`. */
const patterns = once(() => {
  const respect = [...COMRADE_SHORT, ...COMRADE, ...HONORIFICS].flatMap((word) => [word, capital(word)]);
  return [
    new RegExp(`(?<![\\p{L}\\d])${eitherTyped(respect)}\\.? ${SHORT_NAME}`, 'gu'),
    new RegExp(`^${SHORT_NAME}(?: \\p{Ll}+){0,2}:`, 'gu'),
  ];
});

/** Where a name stands in a text as words of their own; -1 where it does not, as `Lê An` in `Lê Anh Tuấn`. */
const placeOfName = (text: string, name: string): number => {
  const at = text.indexOf(name);
  const isWhole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length));
  return at >= 0 && isWhole ? at : -1;
};

interface Known {
  readonly officer: Officer;
  readonly folded: string;
}

const wordsOf = (folded: string): string[] => folded.split(NO_LETTERS);

const inOrder = (found: NamedOfficer[]): NamedOfficer[] => found.sort((a, b) => a.at - b.at);

class Finder implements NameFinder {
  /** By the given name: a text that has none of them calls nobody. */
  private readonly byGiven = new Map<string, Known[]>();

  constructor(officers: readonly Officer[]) {
    for (const officer of officers) {
      const folded = foldTone(officer.name);
      const given = wordsOf(folded).pop() ?? '';
      this.byGiven.set(given, [...(this.byGiven.get(given) ?? []), { officer, folded }]);
    }
  }

  readonly named = (text: string): NamedOfficer[] => {
    const folded = foldTone(text);
    const likely = [...new Set(wordsOf(folded))].flatMap((word) => this.byGiven.get(word) ?? []);
    return inOrder(
      likely.flatMap(({ officer, folded: name }) => {
        const at = placeOfName(folded, name);
        return at < 0 ? [] : [{ officer, at, end: at + name.length }];
      }),
    );
  };

  readonly called = (text: string): NamedOfficer[] => {
    if (!wordsOf(foldTone(text)).some((word) => this.byGiven.has(word))) return [];
    const whole = this.named(text);
    const short = patterns().flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: { length }, 1: name = '' }) => {
        const end = index + length;
        if (whole.some((it) => it.at < end && index < it.end)) return [];
        const officer = this.endingWith(foldTone(name));
        return officer ? [{ officer, at: index, end }] : [];
      }),
    );
    return inOrder([...whole, ...short]);
  };

  private endingWith(name: string): Officer | undefined {
    const likely = this.byGiven.get(wordsOf(name).pop() ?? '') ?? [];
    const [found, ...more] = likely.filter(({ folded }) => folded.endsWith(` ${name}`));
    return more.length > 0 ? undefined : found?.officer;
  }
}

export const nameFinder = (officers: readonly Officer[]): NameFinder => new Finder(officers);
