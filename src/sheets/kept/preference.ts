/**
 * What a person chose for themselves, e.g. their language; undefined when nothing was chosen, or where Google
 * refuses to tell, as it may while somebody edits who never allowed the add-on anything.
 */
export const readPreference = (name: string): string | undefined => {
  try {
    return PropertiesService.getUserProperties().getProperty(name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps what a person chose, for as long as Google lets it. */
export const writePreference = (name: string, value: string): void => {
  try {
    PropertiesService.getUserProperties().setProperty(name, value);
  } catch {
    // The choice holds for this call alone.
  }
};
