import type { ExemptionReason } from '../domain/officer';
import type { Quarter } from '../domain/period';
import type { RoundRef } from '../domain/round';
import type { Session, TripKind, TripStatus } from '../domain/trip';
import type { Level } from '../domain/unit';

/** Words that an office adds to a list: the word as typed and what it stands for. */
export type ExtraWords<T> = readonly (readonly [word: string, value: T])[];

export declare function readKind(text: string, extra?: ExtraWords<TripKind>): TripKind | undefined;
export declare function readLevel(text: string, extra?: ExtraWords<Level>): Level | undefined;
export declare function readStatus(text: string, extra?: ExtraWords<TripStatus>): TripStatus | undefined;
/** `II`, `Quý 2`, `Q3`, `quý IV/2022`, `Ⅲ`. */
export declare function readQuarter(text: string): Quarter | undefined;
/** `Đợt 1`, `Đ2`, `Đợt 1 Quý II`, `1`, `Ngoài đợt`. */
export declare function readRound(text: string): RoundRef | undefined;
export declare function readYesNo(text: string): boolean | undefined;
/** `Buổi sáng`, `chiều`, `1 buổi` in a note. */
export declare function readSession(text: string): Session | undefined;
export declare function readExemptionReason(text: string): ExemptionReason | undefined;
