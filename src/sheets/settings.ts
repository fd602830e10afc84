type Properties = GoogleAppsScript.Properties.Properties;

/** Google allows 9 kB a value; letters outside ASCII take up to three bytes each. */
const CHUNK = 2_800;

const chunkName = (name: string, index: number): string => `${name}.${index}`;

/** Looks up a text kept with the document by its name. */
export type DocumentTexts = (name: string) => string | undefined;

/** All texts kept with the document, as they are now: one call, however many are then asked for. */
export const readDocumentTexts = (): DocumentTexts => {
  const all = PropertiesService.getDocumentProperties().getProperties();
  return (name) => {
    const count = Number(all[name] ?? NaN);
    if (!Number.isInteger(count)) return undefined;
    return Array.from({ length: count }, (_, index) => all[chunkName(name, index)] ?? '').join('');
  };
};

/** Text kept with the document under a name, or undefined; long text is kept in pieces. */
export const readDocumentText: DocumentTexts = (name) => readDocumentTexts()(name);

const dropChunks = (properties: Properties, name: string, from: number): void => {
  for (const key of properties.getKeys()) {
    const index = key.startsWith(`${name}.`) ? Number(key.slice(name.length + 1)) : NaN;
    if (index >= from) properties.deleteProperty(key);
  }
};

/**
 * Keeps text with the document. The count of pieces is written together with them, so a reader never
 * sees half of a text.
 */
export const writeDocumentText = (name: string, text: string): void => {
  const properties = PropertiesService.getDocumentProperties();
  const count = Math.ceil(text.length / CHUNK);
  const pieces: Record<string, string> = { [name]: String(count) };
  for (let index = 0; index < count; index += 1)
    pieces[chunkName(name, index)] = text.slice(index * CHUNK, (index + 1) * CHUNK);
  properties.setProperties(pieces, false);
  dropChunks(properties, name, count);
};

export const deleteDocumentText = (name: string): void => {
  const properties = PropertiesService.getDocumentProperties();
  properties.deleteProperty(name);
  dropChunks(properties, name, 0);
};
