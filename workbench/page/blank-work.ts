import type { Work } from './work';

export interface BlankWords {
  readonly blankFile: string;
  readonly blankTab: string;
}

/** A workbook as Google makes a new one: one empty tab of 1000 rows and 26 columns. */
export function blankWork({ blankFile, blankTab }: BlankWords): Work {
  const id = 'blank';
  const sheet = { id, name: blankTab, rowCount: 1000, columnCount: 26, cellData: {} };
  return {
    fileName: blankFile,
    book: { name: blankFile.replace(/\.xlsx$/, ''), sheetOrder: [id], sheets: { [id]: sheet } },
  };
}
