const SECONDS = 1_800;
/** Google's limit is 100 kB; letters outside ASCII take up to three bytes each. */
const LONGEST = 30_000;

/** Keeps a text for half an hour, for this person's next calls; a text that is too long is not kept. */
export const writeUserText = (name: string, text: string): void => {
  if (text.length <= LONGEST) CacheService.getUserCache().put(name, text, SECONDS);
};

/** The text kept before, unless it is gone: a cache promises nothing. */
export const readUserText = (name: string): string | undefined =>
  CacheService.getUserCache().get(name) ?? undefined;
