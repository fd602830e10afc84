/** An id of Google's: nothing in it can end a text within a formula. */
const ID = /^[A-Za-z0-9_-]{20,}$/;

const ADDRESS =
  /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{20,})(?:[/?#]\S*)?$/;

/** The id that a person pasted, by itself or within an address of Google Sheets; undefined for anything else. */
export const spreadsheetIdOf = (text: string): string | undefined => {
  const typed = text.trim();
  return ID.test(typed) ? typed : ADDRESS.exec(typed)?.[1];
};
