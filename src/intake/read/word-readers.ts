import type { Quarter } from '../../domain/period';
import type { RoundRef } from '../../domain/round';
import type { Session, TripKind, TripStatus } from '../../domain/trip';
import type { Level } from '../../domain/unit';
import {
  readKind,
  readLevel,
  readQuarter,
  readRound,
  readSession,
  readStatus,
  readYesNo,
} from '../word-lists';

/** Answers each distinct question once: columns repeat the same few words thousands of times. */
export const remember = <Answer>(ask: (key: string) => Answer): ((key: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>();
  return (key) => {
    const found = known.get(key) ?? { answer: ask(key) };
    known.set(key, found);
    return found.answer;
  };
};

/** The office's words, by list; undefined for a text that is not on it. */
export interface WordReaders {
  readonly kind: (text: string) => TripKind | undefined;
  readonly level: (text: string) => Level | undefined;
  readonly status: (text: string) => TripStatus | undefined;
  readonly quarter: (text: string) => Quarter | undefined;
  readonly round: (text: string) => RoundRef | undefined;
  readonly session: (text: string) => Session | undefined;
  readonly yesNo: (text: string) => boolean | undefined;
}

export const createWordReaders = (): WordReaders => ({
  kind: remember((text) => readKind(text)),
  level: remember((text) => readLevel(text)),
  status: remember((text) => readStatus(text)),
  quarter: remember(readQuarter),
  round: remember(readRound),
  session: remember(readSession),
  yesNo: remember(readYesNo),
});
