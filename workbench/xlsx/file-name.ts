const ENDINGS = ['xlsx', 'xlsm', 'xltx', 'xltm', 'xls', 'xlsb', 'ods', 'fods', 'csv', 'tsv', 'tab', 'txt'];

/** Endings of files that may hold a spreadsheet, as a chooser of files takes them. */
export const SPREADSHEET_ENDINGS = ENDINGS.map((ending) => `.${ending}`).join(',');

const ENDING = new RegExp(`\\.(${ENDINGS.join('|')})$`, 'i');

/** What a workbook is called after its file: without folder and ending. */
export function nameOfBook(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(ENDING, '');
}

export function isSpreadsheetName(file: string): boolean {
  return ENDING.test(file);
}
