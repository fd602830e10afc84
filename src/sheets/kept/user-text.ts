const SECONDS = 1_800;
/** Google's limit is 100 kB; letters outside ASCII take up to three bytes each. */
const LONGEST = 30_000;

/**
 * Keeps a text for half an hour, for this person's next calls. A cache promises nothing: a text that is too long is
 * not kept, nor any while Google's cache fails.
 */
export const writeUserText = (name: string, text: string): void => {
  if (text.length > LONGEST) return;
  try {
    CacheService.getUserCache().put(name, text, SECONDS);
  } catch {
    // Whoever asks for it finds it out anew.
  }
};

/** The text kept before, unless it is gone. */
export const readUserText = (name: string): string | undefined => {
  try {
    return CacheService.getUserCache().get(name) ?? undefined;
  } catch {
    return undefined;
  }
};
