/** The names of what formulas depend on besides their arguments: in the document's texts, the lists in its cache too. */
export const KEPT_NAMES = { lists: 'lists', tabs: 'tabs', corrections: 'corrections' } as const;

/** The name of what dates are put into rounds by, among what was found out. */
export const ROUNDS = 'rounds';

/** The name of the office as its lists alone tell it, among what was found out. */
export const TOLD = 'office';

/** How long lists are kept, and what was found out from them. */
export const KEPT_SECONDS = 600;

/** What an office has said of its book and has kept with it: Google does not take it along into a copy of the file. */
export const CARRIED_NAMES = {
  corrections: KEPT_NAMES.corrections,
  reportTexts: 'reportTexts',
  formTexts: 'formTexts',
  approvalSteps: 'approval-steps',
} as const;
