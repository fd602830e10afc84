import type { CellRef } from '../../base/cell';
import type { Weekday } from '../../base/day';
import { withoutUndefined } from '../../base/without-undefined';
import type { Duty, DutyLimits, DutyMeasure, DutyRhythm } from '../../domain/policy/duty';
import type { TripKind } from '../../domain/trips/trip';
import type { Level } from '../../domain/places/unit';
import { fold } from '../text/fold';
import { weekdaysAt } from '../dates/grammar/weekday-words';
import { readKind } from '../words/lists/kinds';
import { readLevel } from '../words/lists/levels';

const MEASURES: readonly (readonly [RegExp, DutyMeasure])[] = [
  [/sinh hoat|branch meeting/, 'branch-meetings'],
  [/bao cao|report/, 'reports'],
  [/\bluot\b|\blan\b|chuyen|visit|trip/, 'visits'],
  [/\bngay\b|\bdays?\b/, 'days'],
];

const RHYTHMS: readonly (readonly [RegExp, DutyRhythm])[] = [
  [/thang|month/, 'month'],
  [/\bquy\b|quarter/, 'quarter'],
  [/\bnam\b|year/, 'year'],
];

const meaning = <T>(list: readonly (readonly [RegExp, T])[], words: string): T | undefined =>
  list.find(([pattern]) => pattern.test(words))?.[1];

const WHO = /^(?:áp dụng|ap dung|đối tượng|doi tuong|for)(?:\s+cho)?\s*:/iu;
const ONLY = /^(?:chỉ tính|chi tinh|only)\s*:/iu;

const items = (part: string, head: RegExp): string[] =>
  part
    .replace(head, '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const EVERYONE = /^(?:tat ca|moi can bo|toan bo|ca co quan|everyone|all)\b/;

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
  const measure = meaning(MEASURES, words);
  if (minimum === undefined || measure === undefined) return undefined;
  return { minimum: Number(minimum.replace(',', '.')), measure, per: meaning(RHYTHMS, words) ?? 'year' };
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
  const [first = '', ...rest] = parts.filter((part) => !WHO.test(part) && !ONLY.test(part));
  const terms = termsIn(first);
  const only = limitsIn(parts.filter((part) => ONLY.test(part)).flatMap((part) => items(part, ONLY)));
  if (terms === undefined || only === undefined || rest.length > 0) return undefined;
  const who = parts.filter((part) => WHO.test(part)).flatMap((part) => items(part, WHO));
  return {
    name,
    ...terms,
    who: who.filter((term) => !EVERYONE.test(fold(term))),
    ...(Object.keys(only).length > 0 ? { only } : {}),
    at,
  };
};
