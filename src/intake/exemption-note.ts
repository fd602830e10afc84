import type { ExemptionReason } from '../domain/officer';
import type { Span } from '../domain/span';

export interface ExemptionNote {
  readonly reason: ExemptionReason;
  /** The reason in the words of the note. */
  readonly reasonText: string;
  /** Absent when the note names no dates. */
  readonly span?: Span;
}

/** Leave written in a notes column: `Nghỉ thai sản từ 01/3/2022 đến 31/8/2022`; undefined for other notes. */
export declare function readExemptionNote(text: string, year?: number): ExemptionNote | undefined;
