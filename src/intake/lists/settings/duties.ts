import type { CellRef } from '../../../base/cell';
import type { Weekday } from '../../../base/day';
import { withoutUndefined } from '../../../base/without-undefined';
import { once } from '../../../base/once';
import type { Duty, DutyLimits } from '../../../domain/policy/duty';
import type { TripKind } from '../../../domain/trips/trip';
import type { Level } from '../../../domain/places/unit';
import { fold } from '../../text/fold';
import { either, says } from '../../text/pattern';
import { weekdaysAt } from '../../dates/grammar/weekday-words';
import { BINDS, COUNTS_ONLY, DUTY_MEASURES, DUTY_RHYTHMS, EVERYONE } from '../../words/lists/duty-words';
import { readKind } from '../../words/lists/kinds';
import { readLevel } from '../../words/lists/levels';

type Meanings<T> = readonly (readonly [T, (text: string) => boolean])[];

const meanings = <T>(lists: readonly (readonly [T, readonly string[]])[]): Meanings<T> =>
  lists.map(([value, words]) => [value, says(words)]);

const measures = meanings(DUTY_MEASURES);
const rhythms = meanings(DUTY_RHYTHMS);

const meaning = <T>(list: Meanings<T>, words: string): T | undefined =>
  list.find(([, isSaid]) => isSaid(words))?.[0];

/** What stands before a list, with its accents and without. */
const heads = once(() => {
  const headOf = (words: readonly string[]) =>
    new RegExp(`^${either(words.flatMap((word) => [word, fold(word)]))}\\s*:`, 'iu');
  return { who: headOf(BINDS), only: headOf(COUNTS_ONLY) };
});

const items = (part: string, head: RegExp): string[] =>
  part
    .replace(head, '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const saysEveryone = says(EVERYONE, 'start');

const listed = <T>(values: readonly (T | undefined)[]): readonly T[] | undefined => {
  const known = values.filter((value): value is T => value !== undefined);
  return known.length > 0 ? known : undefined;
};

/** The weekdays that a whole text names: `thứ Bảy`, `cuối tuần`. */
const weekdaysOf = (folded: string): readonly Weekday[] | undefined => {
  const [length, tokens] = weekdaysAt(folded, 0) ?? [];
  return length === folded.length
    ? tokens?.flatMap((it) => (it.kind === 'weekday' ? it.weekdays : []))
    : undefined;
};

/** Levels, kinds and weekdays; undefined where an item is none of them. */
const limitsIn = (names: readonly string[]): DutyLimits | undefined => {
  const read = names.map((name) => {
    const weekdays = weekdaysOf(fold(name));
    const kind = weekdays === undefined ? readKind(name) : undefined;
    const level = weekdays === undefined && kind === undefined ? readLevel(name) : undefined;
    return { weekdays, kind, level };
  });
  const isOdd = read.some(({ weekdays, kind, level }) =>
    [weekdays, kind, level].every((it) => it === undefined),
  );
  if (isOdd) return undefined;
  return withoutUndefined({
    levels: listed<Level>(read.map(({ level }) => level)),
    kinds: listed<TripKind>(read.map(({ kind }) => kind)),
    weekdays: listed<Weekday>(read.flatMap(({ weekdays }) => weekdays)),
  });
};

/** `6 buổi sinh hoạt chi đoàn mỗi năm` */
const termsIn = (part: string): Pick<Duty, 'minimum' | 'measure' | 'per'> | undefined => {
  const words = fold(part);
  const minimum = /\d+(?:[.,]\d)?/.exec(words)?.[0];
  const measure = meaning(measures, words);
  if (minimum === undefined || measure === undefined) return undefined;
  return { minimum: Number(minimum.replace(',', '.')), measure, per: meaning(rhythms, words) ?? 'year' };
};

/**
 * Reads a duty as an office states it in one cell: `6 buổi sinh hoạt chi đoàn mỗi năm; áp dụng: ủy viên BCH
 * cấp huyện; chỉ tính: thứ Bảy`. Undefined where a part of it is not understood: half a duty is none.
 */
export const readDuty = (name: string, text: string, at: CellRef): Duty | undefined => {
  const parts = text
    .normalize('NFC')
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const { who: binds, only: counts } = heads();
  const [first = '', ...rest] = parts.filter((part) => !binds.test(part) && !counts.test(part));
  const terms = termsIn(first);
  const only = limitsIn(parts.filter((part) => counts.test(part)).flatMap((part) => items(part, counts)));
  if (terms === undefined || only === undefined || rest.length > 0) return undefined;
  const who = parts.filter((part) => binds.test(part)).flatMap((part) => items(part, binds));
  return {
    name,
    ...terms,
    who: who.filter((term) => !saysEveryone(term)),
    ...(Object.keys(only).length > 0 ? { only } : {}),
    at,
  };
};
