import type { Officer } from '../../../domain/people/officer';
import { memo } from '../../../base/memo';
import { foldTone } from '../../text/fold';
import { decodeLegacyFont } from '../../text/legacy-font';
import { buildNameIndex } from '../../names/name-index';
import { shortNamesOf } from '../../names/short-names';
import { isPersonName, splitNames } from '../../names/vi-name';

/** A name as it stands in a table of trips. */
export interface SeenName {
  readonly text: string;
  readonly department: string;
}

interface Seen {
  readonly name: string;
  readonly department: string;
  readonly count: number;
  readonly post: string;
}

/** Somebody whose name stands three times is an officer; a name met once or twice may itself be the slip. */
const COMMON = 3;
const NAME = /^[\p{L}][\p{L}\s.'’-]*$/u;

const met = (known: Seen | undefined, fresh: Seen): Seen =>
  known
    ? {
        name: isShouted(known.name) && !isShouted(fresh.name) ? fresh.name : known.name,
        department: known.department || fresh.department,
        post: known.post || fresh.post,
        count: known.count + 1,
      }
    : fresh;

const tally = (names: readonly SeenName[]): Seen[] => {
  const seen = new Map<string, Seen>();
  const typedIn = memo((text: string) => splitNames(decodeLegacyFont(text) ?? text));
  const keyOf = memo((name: string) => (NAME.test(name) && isPersonName(name) ? foldTone(name) : undefined));
  const people = names.flatMap(({ text, department }) =>
    typedIn(text).map(({ name, post = '' }) => ({ name, department, count: 1, post })),
  );
  for (const person of people) {
    const key = keyOf(person.name);
    if (key === undefined) continue;
    seen.set(key, met(seen.get(key), person));
  }
  return [...seen.values()];
};

/** All capitals or all small letters: another row may have the name as it is written. */
const isShouted = (name: string): boolean => name === name.toUpperCase() || name === name.toLowerCase();

const officerOf = ({ name, department, post }: Seen, order: number): Officer => ({
  id: name,
  name,
  department,
  ...(post === '' ? {} : { position: post }),
  onDuty: true,
  order,
});

/**
 * Where nearly all names are typed as names, `Lớp tập huấn` and `cả ban` are none; where people type in small
 * letters, they cannot be told.
 */
const MOSTLY = 0.8;

const rowsOf = (seen: readonly Seen[]): number => seen.reduce((sum, { count }) => sum + count, 0);

/** Each word begins with a capital: where nearly all names do, `Từ đây do` is none. */
const isTypedAsName = ({ name }: Seen): boolean => name.split(' ').every((word) => /^[^\p{Ll}]/u.test(word));

/**
 * The officers of a workbook without a roster: everyone whom its tables name, in order of appearance. A
 * name seen once that is nearly another's is a slip of the pen, not a further officer; one that can only be a part of
 * another's is that person.
 */
export const deriveRoster = (names: readonly SeenName[]): Officer[] => {
  const seen = tally(names);
  const isHabit = rowsOf(seen.filter(isTypedAsName)) >= rowsOf(seen) * MOSTLY;
  const areNames = isHabit ? isTypedAsName : () => true;
  const common = buildNameIndex(seen.filter(({ count }) => count >= COMMON).map(officerOf));
  const isSlip = ({ name, count }: Seen): boolean => {
    if (count > 1) return false;
    const match = common.find(name);
    return match.kind === 'unknown' && match.expected !== undefined;
  };
  const people = seen.filter((it) => areNames(it) && !isSlip(it));
  const wholeOf = shortNamesOf(people, ({ name }) => name);
  return people.filter(({ name }) => wholeOf(name).length !== 1).map(officerOf);
};
