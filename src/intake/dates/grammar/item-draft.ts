import type { Weekday } from '../../../base/day';
import type { Session } from '../../../domain/trips/trip';
import { withoutUndefined } from '../../../base/without-undefined';
import type { DateItem, TypedDay, WeekdayWords } from './date-item';
import type { DateToken } from './date-token';

type SessionToken = Extract<DateToken, { kind: 'session' }>;
type Side = WeekdayWords['side'];

/** What is gathered of one item, by where it stands: before its first day, between its ends, or behind them. */
export interface Draft {
  from?: TypedDay;
  to?: TypedDay;
  dashed: boolean;
  readonly sessions: Record<Side, SessionToken[]>;
  /** Behind the first of two days: `05/4 chiều - 07/4 sáng`. */
  readonly ofFirst: SessionToken[];
  readonly weekdays: Record<Side, Weekday[]>;
  halves?: number;
  /** `từ` before the session, or behind it. */
  since?: 'session first' | 'word first';
  each: boolean;
  every: boolean;
  isWeekdayRange: boolean;
  weekdaysSince: boolean;
  excepting: boolean;
  except: Weekday[];
}

export const newDraft = (): Draft => ({
  dashed: false,
  sessions: { before: [], between: [], after: [] },
  ofFirst: [],
  weekdays: { before: [], between: [], after: [] },
  each: false,
  every: false,
  isWeekdayRange: false,
  weekdaysSince: false,
  excepting: false,
  except: [],
});

const sideOf = ({ from, to, dashed }: Draft): Side =>
  to !== undefined || (from !== undefined && !dashed) ? 'after' : dashed ? 'between' : 'before';

/** Morning and afternoon of one day make the whole day. */
const sessionOf = (words: readonly SessionToken[]): Session | undefined => {
  const parts = new Set(words.map(({ session }) => session));
  if (parts.has('whole') || (parts.has('morning') && parts.has('afternoon'))) return undefined;
  const named = words
    .map(({ session }) => session)
    .find((it): it is Session => it !== 'whole' && it !== 'half');
  return named ?? (parts.has('half') ? 'half' : undefined);
};

/** `sáng từ 05 đến 07/4`, `sáng 05-07/4`; but `từ sáng 05 đến 07/4` is when the first day begins. */
const isOfAllBehind = ({ since, from }: Draft): boolean =>
  since === 'session first' || (from?.month === undefined && since !== 'word first');

/** `05-07/4 buổi sáng`, `05/4 - 07/4 (buổi sáng)`. */
const isOfAllBefore = ({ sessions, from }: Draft): boolean =>
  from?.month === undefined || sessions.after.some(({ bracketed }) => bracketed);

/** The session of each day of a range, where it is said of all of them rather than of one end. */
const sessionOfEach = (draft: Draft): Session | undefined => {
  const { before, between, after } = draft.sessions;
  const sides = [before, after].filter((words) => words.length > 0);
  const [words] = sides;
  if (!words || sides.length > 1 || between.length > 0) return undefined;
  const isOfAll = words === before ? isOfAllBehind(draft) : isOfAllBefore(draft);
  return isOfAll || draft.each || draft.every ? sessionOf(words) : undefined;
};

const weekdaysOf = ({ weekdays, every, isWeekdayRange, weekdaysSince }: Draft): WeekdayWords[] =>
  (['before', 'between', 'after'] as const)
    .filter((side) => weekdays[side].length > 0)
    .map((side) => ({
      days: weekdays[side],
      isRange: isWeekdayRange && side !== 'between',
      every,
      since: weekdaysSince && side === 'before',
      side,
    }));

const sessionsOf = (draft: Draft): Partial<DateItem> => {
  const { sessions, to } = draft;
  const { before, between, after } = sessions;
  if (to === undefined)
    return withoutUndefined({ fromSession: sessionOf([...before, ...between, ...after]) });
  const eachSession = draft.ofFirst.length > 0 ? undefined : sessionOfEach(draft);
  if (eachSession !== undefined) return { eachSession };
  const toSession = sessionOf([...between, ...after]);
  return withoutUndefined({ fromSession: sessionOf([...before, ...draft.ofFirst]), toSession });
};

/** What was gathered of one day or one range; nothing where there is none. */
export const itemOf = (draft: Draft): DateItem[] => {
  const { from, to, except } = draft;
  if (!from) return [];
  const weekdays = weekdaysOf(draft);
  const sessions = sessionsOf(draft);
  // `sáng 05/4 (1 buổi)`: the half day has its name.
  const isNamed = draft.halves === 1 && sessions.fromSession !== undefined && to === undefined;
  const counts = draft.halves !== undefined && !isNamed;
  return [
    {
      from,
      ...(to ? { to } : {}),
      ...(counts ? withoutUndefined({ halves: draft.halves }) : sessions),
      ...(weekdays.length > 0 ? { weekdays } : {}),
      ...(except.length > 0 ? { except } : {}),
    },
  ];
};

/** `sáng từ 05 đến 07/4`, `từ sáng 05/4`; `thứ 7 từ 02/4`. */
const addSince = (draft: Draft): void => {
  if (sideOf(draft) !== 'before') return;
  draft.since ??= draft.sessions.before.length > 0 ? 'session first' : 'word first';
  if (draft.weekdays.before.length > 0) draft.weekdaysSince = true;
};

/** Puts a word to the day beside which it stands; false for what is no such word. */
export const addWord = (draft: Draft, token: DateToken): boolean => {
  if (token.kind === 'session') draft.sessions[sideOf(draft)].push(token);
  else if (token.kind === 'halves') draft.halves = token.count;
  else if (token.kind === 'each') draft.each = true;
  else if (token.kind === 'every') draft.every = true;
  else if (token.kind === 'except') draft.excepting = true;
  else if (token.kind === 'since') addSince(draft);
  else if (token.kind === 'weekday')
    (draft.excepting ? draft.except : draft.weekdays[sideOf(draft)]).push(...token.weekdays);
  else return false;
  return true;
};
