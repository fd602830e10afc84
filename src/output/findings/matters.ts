import type { Day } from '../../base/day';
import { contains, type Span } from '../../domain/days/span';
import { FINDING_TOPICS, type Finding } from '../../domain/trips/finding';
import { fold } from '../../intake/text/fold';

export const MATTER_STATES = ['new', 'doing', 'done', 'dropped'] as const;

export type MatterState = (typeof MATTER_STATES)[number];

export const MATTER_TOPICS = [...FINDING_TOPICS, 'conclusion'] as const;

export type MatterTopic = (typeof MATTER_TOPICS)[number];

/** One thing that was found somewhere, and what becomes of it. */
export interface Matter {
  /** Known again by it from one writing of the register to the next; '' where a person added the line. */
  readonly key: string;
  readonly topic: MatterTopic | undefined;
  readonly text: string;
  readonly unit: string;
  readonly date?: Day;
  readonly officer: string;
  readonly state: MatterState;
  readonly who: string;
  /** A day, or as typed: `trong quý III`. */
  readonly due: Day | string;
  readonly note: string;
  /** No table of the office tells of it any more; what people wrote of it stays. */
  readonly isGone: boolean;
  /** The year in which it was found, where that is an earlier one than the register's. */
  readonly since?: number;
}

const keyOf = (topic: MatterTopic, { unit, date }: Finding, text: string): string =>
  [topic, fold(unit), date ?? '', fold(text)].join('|').slice(0, 240);

/** What the tables tell of, each thing once; two that say the same get a number. */
export const mattersFound = (findings: readonly Finding[]): Matter[] => {
  const seen = new Map<string, number>();
  const numbered = (key: string): string => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
  return findings.flatMap((finding) =>
    MATTER_TOPICS.flatMap((topic): Matter[] => {
      const text = finding[topic] ?? '';
      if (text === '') return [];
      const { unit, date, officer = '', followUpBy = '', followUpDue = '' } = finding;
      return [
        {
          key: numbered(keyOf(topic, finding, text)),
          ...{ topic, text, unit, officer, state: 'new', who: followUpBy, due: followUpDue, note: '' },
          ...(date === undefined ? {} : { date }),
          isGone: false,
        },
      ];
    }),
  );
};

/** The same place, day and kind, whatever is said of it: its words were put right in the table. */
const placeOf = ({ topic, unit, date }: Matter): string => [topic ?? '', fold(unit), date ?? ''].join('|');

const isFollowed = ({ state, who, due, note }: Matter): boolean =>
  state !== 'new' || who !== '' || due !== '' || note !== '';

const followed = (found: Matter, { state, who, due, note }: Matter): Matter => ({
  ...found,
  ...{ state, note },
  who: who === '' ? found.who : who,
  due: due === '' ? found.due : due,
});

/** The line of the last register that is about the same place, where it is the only one left and so is what was found. */
const movedTo = (found: readonly Matter[], left: readonly Matter[]): ReadonlyMap<Matter, Matter> => {
  const only = (matters: readonly Matter[], place: string): Matter | undefined => {
    const [one, another] = matters.filter((matter) => placeOf(matter) === place);
    return another === undefined ? one : undefined;
  };
  return new Map(
    found.flatMap((matter): [Matter, Matter][] => {
      const place = placeOf(matter);
      const kept = only(found, place) === undefined ? undefined : only(left, place);
      return kept === undefined ? [] : [[matter, kept]];
    }),
  );
};

/**
 * What was found, with what people wrote about it on the last register. Nothing that they wrote is left out: lines that
 * they added stay, and so do those of which no table tells any more.
 */
export const followUp = (found: readonly Matter[], kept: readonly Matter[]): Matter[] => {
  const byKey = new Map(kept.filter(({ key }) => key !== '').map((matter) => [matter.key, matter]));
  const keys = new Set(found.map(({ key }) => key));
  const left = kept.filter(({ key }) => !keys.has(key));
  const moved = movedTo(
    found.filter(({ key }) => !byKey.has(key)),
    left.filter(({ key }) => key !== ''),
  );
  const taken = new Set(moved.values());
  return [
    ...found.map((matter) => {
      const before = byKey.get(matter.key) ?? moved.get(matter);
      return before === undefined ? matter : followed(matter, before);
    }),
    ...left
      .filter((matter) => !taken.has(matter) && (matter.key === '' || isFollowed(matter)))
      .map((matter) => ({ ...matter, isGone: matter.key !== '' })),
  ];
};

/** A line that a person added gets a key when it goes on to the next register, so that it goes on once. */
const carried = (matter: Matter, year: number): Matter => ({
  ...matter,
  key:
    matter.key === ''
      ? [year, fold(matter.unit), matter.date ?? '', fold(matter.text)].join('|')
      : matter.key,
  isGone: false,
});

/** The last register of an earlier year, with what its own tables told of that year. */
export interface EarlierRegister {
  readonly year: number;
  readonly found: readonly Matter[];
  readonly kept: readonly Matter[];
}

/**
 * What is there to be followed up in a year: what was found in it, and what the year before has left open. What that
 * one had settled does not come again for being found on no day.
 */
export const withLeftOpen = (found: readonly Matter[], { year, ...before }: EarlierRegister): Matter[] => {
  const all = before.found.length === 0 ? before.kept : followUp(before.found, before.kept);
  const settled = new Set(all.filter((matter) => !isOpen(matter)).map(({ key }) => key));
  const open = all.filter(isOpen).map((matter) => carried(matter, year));
  const keys = new Set(open.map(({ key }) => key));
  return [
    ...open,
    ...found.filter(({ key, date }) => !keys.has(key) && (date !== undefined || !settled.has(key))),
  ];
};

/** Somebody still has to do something about it. */
export const isOpen = ({ state }: Matter): boolean => state === 'new' || state === 'doing';

/** Days since it should have been done; 0 where it is done, not due yet, or due on no day. */
export const daysLate = (matter: Matter, today: Day): number =>
  isOpen(matter) && typeof matter.due === 'number' ? Math.max(0, today - matter.due) : 0;

/** Found in the span, or before and still open; those without a date belong to every period. */
export const mattersIn = (matters: readonly Matter[], span: Span): Matter[] =>
  matters.filter(
    (matter) =>
      matter.date === undefined || contains(span, matter.date) || (isOpen(matter) && matter.date < span.from),
  );

/** How many there are of each state, and how many are overdue. */
export const countMatters = (
  matters: readonly Matter[],
  today: Day,
): Readonly<Record<MatterState | 'all' | 'late', number>> => {
  const count = (own: MatterState): number => matters.filter(({ state }) => state === own).length;
  return {
    all: matters.length,
    new: count('new'),
    doing: count('doing'),
    done: count('done'),
    dropped: count('dropped'),
    late: matters.filter((matter) => daysLate(matter, today) > 0).length,
  };
};
