import type { AnchoredRow } from '../../../base/anchored-row';
import { carryOut, takeWrittenBack, type Fate } from '../../../sheets/anchored/carry-out';
import { planFor, type Plan, type RowsToMake } from '../../../sheets/anchored/plan';
import { traceSoFar } from '../../../sheets/trace';
import { logError } from '../../../sheets/user';
import { faultText } from '../../../i18n/faults/fault-text';
import { sayFirst } from '../../desk/said-first';
import { Refusal } from '../../desk/refusal';
import type { Desk } from '../../desk/run';
import { isEntryHeld, journal, type JournalEntry } from '../../kept/journal';

/** The plans of the rows, a tab each; rows of a tab that is gone are left out. */
export const plansFor = ({ spreadsheet }: Desk, rows: readonly AnchoredRow[], make?: RowsToMake): Plan[] => {
  const names = [...new Set(rows.map(({ sheet }) => sheet))];
  return names.flatMap((name) => {
    const own = rows.filter(({ sheet }) => sheet === name);
    return planFor(spreadsheet, name, own, make?.sheet === name ? make : undefined) ?? [];
  });
};

/** Work between the opening and the closing of an entry of the journal. */
export interface Journaled {
  /** To be called when everything that belongs to the write is done. */
  readonly close: () => void;
}

/**
 * Opens an entry of the journal. Where it can't be kept, the work goes on without and the person is told: only a run
 * that is cut off on its way needs it. Throws a Refusal where what an earlier run left has to be put right first.
 */
export const openJournalFor = ({ locale }: Desk, entry: JournalEntry): Journaled => {
  if (isEntryHeld()) throw new Refusal({ said: faultText(locale, 'journal.held') });
  const { isKept, close } = journal(entry);
  if (!isKept) sayFirst(faultText(locale, 'journal.unkept'));
  return {
    close: () => {
      try {
        close();
      } catch (error) {
        // The next run looks at the entry, finds all done, and closes it.
        logError(error);
      }
    },
  };
};

/** Carries the plans out; the entry is closed at once where Google fails and all could be taken back. */
export const carryOutWith = (
  { spreadsheet, clock }: Desk,
  plans: readonly Plan[],
  { close }: Journaled,
): Fate => {
  try {
    return carryOut(spreadsheet, clock, plans);
  } catch (error) {
    if (traceSoFar().cells !== 'half') close();
    throw error;
  }
};

/** All of the changes or none: what was written is taken back where `isWhole` finds that something is lacking. */
export const writeWhole = (
  desk: Desk,
  plans: readonly Plan[],
  { entry, isWhole }: { readonly entry: JournalEntry; readonly isWhole: (fate: Fate) => boolean },
): { readonly fate: Fate; readonly close: () => void } => {
  const open = openJournalFor(desk, entry);
  const fate = carryOutWith(desk, plans, open);
  if (!isWhole(fate)) {
    takeWrittenBack(desk.spreadsheet, desk.clock, plans, fate);
    open.close();
  }
  return { fate, close: open.close };
};
