import type { Day } from '../../base/day';
import type { Officer, OfficerId } from '../../domain/people/officer';
import { memo } from '../../base/memo';
import { isBare } from '../text/missing-accents';
import { clean, fold, foldTone, foldWords } from '../text/fold';
import { splitCodes } from '../text/clauses';
import { foldName, nearness, type FoldedName, type Nearness } from './near-names';
import { shortNamesOf } from './short-names';
import { once } from '../../base/once';
import { LONGEST_NAME } from '../text/lengths';
import { eitherFolded } from '../text/pattern';
import { EVERYBODY, PEOPLE, THE_OFFICE, WITHIN } from '../words/named/honorifics';
import { splitNames, type TypedName } from './vi-name';
import { MOST_OFFERED } from '../text/near-miss';

/** Of a list of people two unknown names may be slips or newcomers; three, and nobody known, are of another office. */
export const FEWEST_STRANGERS = 3;

export interface NameHint {
  /** The row's department, as `DepartmentIndex.find` gives it. */
  readonly department?: string | undefined;
  /** The day of the trip: officers move between departments. */
  readonly day?: Day | undefined;
}

export type NameMatch =
  | {
      readonly kind: 'found';
      readonly typed: string;
      readonly officer: Officer;
      /** Typed without accents, which one officer's name alone can have. */
      readonly isBare?: true;
      /** Typed by a part of the name, which one officer of the row's department, or of all, has. */
      readonly isShort?: true;
    }
  | { readonly kind: 'ambiguous'; readonly typed: string; readonly candidates: readonly Officer[] }
  | {
      readonly kind: 'unknown';
      readonly typed: string;
      /** Near misses, nearest first. */
      readonly candidates: readonly Officer[];
      /** The one officer that can be meant: to be offered, never taken. */
      readonly expected?: Officer;
    };

export interface NameIndex {
  /** Whether the words are one officer's name: `find` would find him, and need not look for near misses. */
  readonly knows: (name: string) => boolean;
  /** Whether the words can call one officer alone, be it by a part of the name or with the post: `đ/c Mạnh`. */
  readonly calls: (text: string) => boolean;
  /** Exact but for case, spaces, Unicode form, tone placement, honorific and post. */
  readonly find: (name: TypedName | string, hint?: NameHint) => NameMatch;
  /** Every person of a cell; empty for a blank cell. */
  readonly read: (text: string, hint?: NameHint) => NameMatch[];
}

const departmentsOf = (officer: Officer, day: Day | undefined): string[] => {
  const { postings = [] } = officer;
  if (day === undefined) return [officer.department, ...postings.map((posting) => posting.department)];
  const then = postings.filter(({ from, to }) => (from ?? -Infinity) <= day && day <= (to ?? Infinity));
  return then.length > 0 ? then.map((posting) => posting.department) : [officer.department];
};

const isActive = ({ activeFrom, activeTo }: Officer, day: Day | undefined): boolean =>
  day === undefined || ((activeFrom ?? -Infinity) <= day && day <= (activeTo ?? Infinity));

const initials = (text: string): string =>
  foldWords(text)
    .map((word) => word.charAt(0))
    .join('');

/** Whether a post stuck on the name (`TB`, `Trưởng ban`, `PT`) can be the officer's own. */
const fitsPost = (officer: Officer, post: string): boolean => {
  const typed = fold(post);
  return [officer.position ?? '', officer.department].some((own) => {
    const folded = fold(own);
    if (folded === '') return false;
    const short = initials(own);
    return (
      folded === typed ||
      folded.includes(typed) ||
      typed.includes(folded) ||
      short === typed ||
      short === `b${typed}`
    );
  });
};

/** Of several officers of one name, those that the row points to; the first clue that leaves one decides. */
const narrowed = (
  officers: readonly Officer[],
  hint: NameHint,
  post: string | undefined,
): readonly Officer[] => {
  const { department, day } = hint;
  const clues: ((officer: Officer) => boolean)[] = [
    ...(department === undefined
      ? []
      : [(officer: Officer) => departmentsOf(officer, day).includes(department)]),
    ...(post === undefined ? [] : [(officer: Officer) => fitsPost(officer, post)]),
    (officer) => isActive(officer, day),
  ];
  for (const clue of clues) {
    const left = officers.filter(clue);
    if (left.length === 1) return left;
  }
  return officers;
};

interface Entry extends FoldedName {
  readonly officer: Officer;
}

interface Near extends Nearness {
  readonly officer: Officer;
}

/** The officer meant: the nearest, when no other is as near, or the only one of the nearest in the department. */
const expectedOf = (near: readonly Near[], hint: NameHint): Officer | undefined => {
  const best = near[0];
  if (!best || best.vague) return undefined;
  const tied = near.filter(({ cost }) => cost === best.cost);
  const { department } = hint;
  const inside = tied.filter(
    ({ officer }) => department !== undefined && departmentsOf(officer, hint.day).includes(department),
  );
  if (tied.length > 1) return inside.length === 1 ? inside[0]?.officer : undefined;
  return best.officer;
};

const GIVEN_FIRST = /^(\p{L}+)(?:, ?| )(\p{L}+(?: \p{L}+)+)$/u;

const everybodyIn = once(
  () =>
    new RegExp(
      `^${eitherFolded(EVERYBODY)} (?:${eitherFolded(PEOPLE)} ?)?(?:${eitherFolded(THE_OFFICE)}|(?:${eitherFolded(WITHIN)} )?(.*))$`,
    ),
);

/** The folded body of which everybody is meant, '' for the office; undefined where people are named. */
const bodyOfEverybody = (text: string): string | undefined => {
  const found = text.length > LONGEST_NAME ? undefined : (everybodyIn().exec(fold(text)) ?? undefined);
  return found && (found[1] ?? '');
};

/** How names are compared: `H’Hen Niê`, `H' Hen Niê` and `H Hen Niê` are one. */
const keyOf = (name: string): string => foldTone(name).replace(/ ?' ?/g, ' ').trim();

const isGivenAlone = (typed: string): boolean => foldWords(typed).length === 1;

class OfficerNames implements NameIndex {
  private readonly byName = new Map<string, Officer[]>();
  private readonly byPlain = new Map<string, Officer[]>();
  private readonly byAlias = new Map<string, Officer>();
  private readonly entries: readonly Entry[];
  private readonly shortOf: (typed: string) => readonly Officer[];

  constructor(
    officers: readonly Officer[],
    private readonly habits: NameHabits,
  ) {
    for (const officer of officers) {
      const key = keyOf(officer.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), officer]);
      const plain = fold(officer.name);
      this.byPlain.set(plain, [...(this.byPlain.get(plain) ?? []), officer]);
      for (const alias of habits.aliases?.get(officer.id) ?? []) this.byAlias.set(keyOf(alias), officer);
    }
    this.shortOf = shortNamesOf(officers, ({ name }) => name);
    this.entries = officers.map((officer) => ({ officer, ...foldName(officer.name) }));
  }

  readonly knows = (name: string): boolean => {
    const same = this.named(name) ?? [];
    return (same.length > 1 ? narrowed(same, {}, undefined) : same).length === 1;
  };

  readonly calls = (text: string): boolean => {
    const [only, ...more] = this.namesIn(text);
    if (only === undefined || more.length > 0) return false;
    return this.knows(only.typed) || this.knows(only.name) || this.shortOf(only.name).length === 1;
  };

  readonly find = (name: TypedName | string, hint: NameHint = {}): NameMatch => {
    const { name: typed, typed: whole, post } = typeof name === 'string' ? { name, typed: name } : name;
    const same = this.named(whole) ?? this.named(typed) ?? [];
    const officers = same.length > 1 ? narrowed(same, hint, post) : same;
    const officer = officers[0];
    if (officer && officers.length === 1) return { kind: 'found', typed, officer };
    return this.inPart(typed, hint, officers) ?? this.unknown(typed, hint);
  };

  /** By less than the whole name, where that is the habit of those who type. */
  private inPart(typed: string, hint: NameHint, officers: readonly Officer[]): NameMatch | undefined {
    const bare = this.bareOnly(typed);
    if (bare) return { kind: 'found', typed, officer: bare, isBare: true };
    return officers.length > 1 ? { kind: 'ambiguous', typed, candidates: officers } : this.short(typed, hint);
  }

  /** Where people are typed by a part of their names: who has it, of the row's department first. */
  private short(typed: string, hint: NameHint): NameMatch | undefined {
    if (!(isGivenAlone(typed) ? this.habits.oftenGiven : this.habits.oftenCut)) return undefined;
    const same = this.shortOf(typed);
    const candidates = same.length > 1 ? narrowed(same, hint, undefined) : same;
    const [officer, ...more] = candidates;
    if (officer === undefined) return undefined;
    return more.length === 0
      ? { kind: 'found', typed, officer, isShort: true }
      : { kind: 'ambiguous', typed, candidates };
  }

  private unknown(typed: string, hint: NameHint): NameMatch {
    const near = this.near(typed);
    const expected = expectedOf(near, hint);
    const candidates = near.slice(0, MOST_OFFERED).map((each) => each.officer);
    return { kind: 'unknown', typed, candidates, ...(expected ? { expected } : {}) };
  }

  readonly read = (text: string, hint: NameHint = {}): NameMatch[] => {
    const everybody = this.everybody(text);
    return everybody
      ? everybody
          .filter((officer) => officer.onDuty && isActive(officer, hint.day))
          .map((officer) => ({ kind: 'found', typed: officer.name, officer }))
      : this.namesIn(text).map((name) => this.find(name, hint));
  };

  /** `Toàn thể Văn phòng`, `Cả cơ quan`: everybody in it; undefined for a text that names people, or another body. */
  private readonly everybody = memo((text: string): readonly Officer[] | undefined => {
    const body = bodyOfEverybody(text);
    if (body === undefined) return undefined;
    if (body === '') return this.entries.map(({ officer }) => officer);
    const all = this.entries.filter(({ officer }) => fold(officer.department) === body);
    return all.length === 0 ? undefined : all.map(({ officer }) => officer);
  });

  /** The same few names stand in thousands of cells. */
  private readonly namesIn = memo((text: string): readonly TypedName[] =>
    this.isWhole(text)
      ? [{ name: clean(text), typed: clean(text) }]
      : (this.listed(text) ?? this.turned(text) ?? splitNames(text)),
  );

  /** `LTM, NVT`, `A1; B2`: several who are known by just these words, which may look like posts or numbers. */
  private listed(text: string): readonly TypedName[] | undefined {
    const parts = splitCodes(text).map(clean);
    const areKnown = parts.length > 1 && parts.every((part) => this.isWhole(part));
    return areKnown ? parts.map((part) => ({ name: part, typed: part })) : undefined;
  }

  /** `Tuấn, Vũ Minh`, `Tuan Vu Minh`: the given name first, of somebody who is known. */
  private turned(text: string): readonly TypedName[] | undefined {
    const [, given = '', rest = ''] = GIVEN_FIRST.exec(clean(text)) ?? [];
    const name = `${rest} ${given}`;
    const isKnown =
      this.byName.has(keyOf(name)) || (isBare(name) && this.byPlain.get(fold(name))?.length === 1);
    return isKnown ? [{ name, typed: name }] : undefined;
  }

  private named(text: string): readonly Officer[] | undefined {
    const key = keyOf(text);
    const alias = this.byAlias.get(key);
    if (alias) return [alias];
    return (
      this.byName.get(key) ??
      (this.habits.typedBare === true && isBare(text) ? this.byPlain.get(fold(text)) : undefined)
    );
  }

  /** Where only some leave accents out: the one officer whose name reads so without them. */
  private bareOnly(typed: string): Officer | undefined {
    const [only, ...more] =
      this.habits.oftenBare === true && isBare(typed) ? (this.byPlain.get(fold(typed)) ?? []) : [];
    return more.length === 0 ? only : undefined;
  }

  /** An officer's full name, whatever words it holds: `Mùa Và Sùa`. */
  private isWhole(text: string): boolean {
    const key = keyOf(text);
    return this.byName.has(key) || this.byAlias.has(key);
  }

  private readonly near = memo((typed: string): readonly Near[] => {
    const folded = foldName(typed);
    if (folded.words.length === 0) return [];
    return this.entries
      .flatMap((entry): Near[] => {
        const distance = nearness(folded, entry);
        return distance ? [{ officer: entry.officer, ...distance }] : [];
      })
      .sort((a, b) => a.cost - b.cost);
  });
}

/** How an office names its officers, beside by their full names. */
export interface NameHabits {
  /** Names are typed without accents as a rule, so that lacking them is no slip. */
  readonly typedBare?: boolean;
  /** Some type names without accents: then one that only one officer's name can be is that officer's. */
  readonly oftenBare?: boolean;
  /** Most are typed by their given names alone: `Đ/c Páo, Hiền`. */
  readonly oftenGiven?: boolean;
  /** Some are typed by their last words or with initials: `Tuấn Vũ`, `T.C.Hậu`. */
  readonly oftenCut?: boolean;
  /** Codes and e-mail addresses that the roster has beside an officer's name. */
  readonly aliases?: ReadonlyMap<OfficerId, readonly string[]>;
}

export const buildNameIndex = (officers: readonly Officer[], habits: NameHabits = {}): NameIndex =>
  new OfficerNames(officers, habits);
