import type { Quarter } from '../../domain/period';
import { remember } from '../../domain/remember';
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
  kind: remember((text: string) => readKind(text)),
  level: remember((text: string) => readLevel(text)),
  status: remember((text: string) => readStatus(text)),
  quarter: remember(readQuarter),
  round: remember(readRound),
  session: remember(readSession),
  yesNo: remember(readYesNo),
});
