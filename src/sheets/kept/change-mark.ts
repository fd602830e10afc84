/** Longest that Google keeps anything in a cache. */
const KEPT_SECONDS = 21_600;
const NAME = 'changed';

const cache = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();

/**
 * Marks that cells of the document have changed, in one call, and gives the mark. A cache promises nothing, and a
 * failure of it must not hold up what was done: then nobody is told.
 */
export const markChanged = (): string => {
  const mark = Math.random().toString(36).slice(2);
  try {
    cache()?.put(NAME, mark, KEPT_SECONDS);
    return mark;
  } catch {
    return '';
  }
};

/** The mark of the last change, in one call; '' where there is none, or none any more. */
export const changeMark = (): string => {
  try {
    return cache()?.get(NAME) ?? '';
  } catch {
    return '';
  }
};
