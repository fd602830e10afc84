/** The names of what formulas depend on besides their arguments: in the document's texts, the lists in its cache too. */
export const KEPT_NAMES = { lists: 'lists', tabs: 'tabs', corrections: 'corrections' } as const;

/** How long lists are kept, and what was found out from them. */
export const KEPT_SECONDS = 600;
