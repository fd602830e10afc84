import * as z from 'zod/mini';
import type { CellRef } from '../../base/cell';
import { parsedJson } from '../../base/from-outside';
import { isDecision, type Decision } from '../../output/approvals/decision-log';
import type { Plan } from '../../sheets/anchored/plan';
import { closeJournal, journalText, openJournal } from '../../sheets/kept/journal-text';

/** A decision that belongs into the register once its cells are written; between two steps it has none. */
export interface CarriedOut {
  readonly cells: readonly CellRef[];
  readonly decision: Decision;
}

/** What a run is about to write into people's cells, kept with the document until it is written or taken back. */
export type JournalEntry =
  /** Cells alone. */
  | { readonly kind: 'cells'; readonly plans: readonly Plan[] }
  /** A trip that is added; the same request finds it by its print, and adds none again. */
  | { readonly kind: 'trip'; readonly print: string; readonly plans: readonly Plan[] }
  /** Fixes with their batch in the change log, and the decisions that they carry out. */
  | {
      readonly kind: 'fixes';
      readonly batch: string;
      readonly plans: readonly Plan[];
      readonly decided?: readonly CarriedOut[];
    }
  /** The undoing of a batch. */
  | { readonly kind: 'undoing'; readonly batch: string; readonly plans: readonly Plan[] }
  /** Formulas that call functions by their other names for a moment. */
  | { readonly kind: 'recalculation' }
  /** Tabs of a new workbook that are being made, by their keys. */
  | { readonly kind: 'new-tabs'; readonly keys: readonly string[] };

const cell = () =>
  z.union([z.string(), z.number(), z.boolean(), z.object({ day: z.int(), time: z.optional(z.number()) })]);
const number = () => z.int().check(z.gte(1));
const known = () => z.array(z.object({ row: number(), column: number(), holds: cell() }));

const planSchema = () =>
  z.object({
    sheet: z.string(),
    make: z.optional(
      z.object({ sheet: z.string(), below: number(), count: number(), known: known(), next: known() }),
    ),
    known: z.array(z.tuple([number(), known()])),
    changes: z.array(
      z.object({ row: number(), column: number(), from: cell(), to: cell(), format: z.string() }),
    ),
    formulas: z.array(z.object({ row: number(), column: number() })),
  });

const plans = () => z.array(planSchema());

const decided = () =>
  z.array(
    z.object({
      cells: z.array(z.object({ sheet: z.string(), row: number(), column: z.optional(number()) })),
      decision: z.custom<Decision>(isDecision),
    }),
  );

const entrySchema = () =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('cells'), plans: plans() }),
    z.object({ kind: z.literal('trip'), print: z.string(), plans: plans() }),
    z.object({
      kind: z.literal('fixes'),
      batch: z.string(),
      plans: plans(),
      decided: z.optional(decided()),
    }),
    z.object({ kind: z.literal('undoing'), batch: z.string(), plans: plans() }),
    z.object({ kind: z.literal('recalculation') }),
    z.object({ kind: z.literal('new-tabs'), keys: z.array(z.string()) }),
  ]);

/** Whether an earlier run did not come to its end. */
export const isLeftOpen = (): boolean => journalText() !== undefined;

let isHeld = false;

/** The entry stays for somebody who may edit what it is about: until then nothing else may be entered. */
export const holdEntry = (): void => {
  isHeld = true;
};

export const isEntryHeld = (): boolean => isHeld;

/** What an earlier run left open; undefined where nothing is, or where nobody can read it. */
export const openEntry = (): JournalEntry | undefined => {
  isHeld = false;
  const text = journalText();
  if (text === undefined) return undefined;
  const entry = entrySchema().safeParse(parsedJson(text));
  // A day is a whole number: the schema has seen to it.
  if (entry.success) return entry.data as unknown as JournalEntry;
  closeJournal(text);
  return undefined;
};

/** Opens an entry before the first write; `close` is called when all is written or taken back. */
export const journal = (entry: JournalEntry): { readonly isKept: boolean; readonly close: () => void } => {
  const text = JSON.stringify(entry);
  return {
    isKept: openJournal(text),
    close: () => {
      closeJournal(text);
    },
  };
};

export const closeEntry = (entry: JournalEntry): void => {
  closeJournal(JSON.stringify(entry));
};
