/** What a person chose for themselves, e.g. their language; undefined when nothing was chosen. */
export const readPreference = (name: string): string | undefined =>
  PropertiesService.getUserProperties().getProperty(name) ?? undefined;

export const writePreference = (name: string, value: string): void => {
  PropertiesService.getUserProperties().setProperty(name, value);
};
