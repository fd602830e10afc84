import type { CellRef } from '../../base/cell';
import type { Weekday } from '../../base/day';
import { withoutUndefined } from '../../base/without-undefined';
import type { Duty, DutyLimits, DutyMeasure, DutyRhythm } from '../../domain/policy/duty';
import type { TripKind } from '../../domain/trips/trip';
import type { Level } from '../../domain/places/unit';
import { fold } from '../text/fold';
import { readKind, readLevel } from '../words/word-lists';

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

const WEEKDAYS: readonly (readonly [RegExp, Weekday])[] = [
  [/^chu nhat$|^cn$|^sunday$/, 0],
  [/^thu hai$|^t2$|^monday$/, 1],
  [/^thu ba$|^t3$|^tuesday$/, 2],
  [/^thu tu$|^t4$|^wednesday$/, 3],
  [/^thu nam$|^t5$|^thursday$/, 4],
  [/^thu sau$|^t6$|^friday$/, 5],
  [/^thu bay$|^t7$|^saturday$/, 6],
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

/** Levels, kinds and weekdays; undefined where an item is none of them. */
const limitsIn = (names: readonly string[]): DutyLimits | undefined => {
  const read = names.map((name) => {
    const weekday = meaning(WEEKDAYS, fold(name));
    const kind = weekday === undefined ? readKind(name) : undefined;
    const level = weekday === undefined && kind === undefined ? readLevel(name) : undefined;
    return { weekday, kind, level };
  });
  const isOdd = read.some(({ weekday, kind, level }) =>
    [weekday, kind, level].every((it) => it === undefined),
  );
  if (isOdd) return undefined;
  return withoutUndefined({
    levels: listed<Level>(read.map(({ level }) => level)),
    kinds: listed<TripKind>(read.map(({ kind }) => kind)),
    weekdays: listed<Weekday>(read.map(({ weekday }) => weekday)),
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
