// Just so much of Google that formulas can be computed, made of plain values: no call takes any time.

const UNIX_EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;
/** Hours by which Asia/Ho_Chi_Minh is ahead. */
const AHEAD = 7 / 24;

/** A cell of a grid as getValues gives it, and as formulas are handed it. */
export const valueOf = (cell) =>
  typeof cell === 'object'
    ? new Date(Math.round((cell.day + (cell.time ?? 0) - UNIX_EPOCH_SERIAL - AHEAD) * MS_PER_DAY))
    : cell;

const sheetOf = ({ sheet, cells }, index) => ({
  getSheetId: () => index,
  getName: () => sheet,
  getType: () => 'GRID',
  getSheetValues: () => cells.map((row) => row.map(valueOf)),
  getRange: () => ({ getMergedRanges: () => [] }),
});

/** `store` holds what is kept with the document and in its cache; calls to it change it. */
export const googleOf = ({ pages, grids, store }) => {
  const sheets = grids.map(sheetOf);
  const spreadsheet = {
    getSpreadsheetLocale: () => 'vi_VN',
    getSpreadsheetTimeZone: () => 'Asia/Ho_Chi_Minh',
    getSheets: () => sheets,
    getSheetById: (id) => sheets[id] ?? null,
    createDeveloperMetadataFinder: () => ({ withKey: () => ({ find: () => [] }) }),
  };
  const cache = {
    get: (name) => store.cache[name] ?? null,
    getAll: (names) =>
      Object.fromEntries(names.flatMap((name) => (name in store.cache ? [[name, store.cache[name]]] : []))),
    put: (name, text) => void (store.cache[name] = text),
    putAll: (texts) => void Object.assign(store.cache, texts),
  };
  return {
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    CacheService: { getDocumentCache: () => cache },
    PropertiesService: {
      getDocumentProperties: () => ({
        getProperties: () => store.properties,
        getProperty: (name) => store.properties[name] ?? null,
      }),
    },
    HtmlService: { createTemplateFromFile: (name) => ({ getRawContent: () => pages[name] }) },
    Utilities: { getUuid: () => 'one-writing' },
    Session: { getActiveUserLocale: () => 'vi' },
    Logger: { log: (text) => console.error(text) },
  };
};
