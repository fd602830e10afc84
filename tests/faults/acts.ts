import { sheetOf, type AddOn } from './opened';

/** Where another person acts: on a tab that the command writes, at a row that it changes. */
export interface Spot {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** The first and the last row of the tab's entries. */
  readonly from: number;
  readonly to: number;
}

/** What another person does in one moment. */
export interface Act {
  readonly name: string;
  readonly act: (addOn: AddOn, spot: Spot) => void;
  /** One row is gone afterwards. */
  readonly deletes?: true;
  readonly renamed?: string;
  /** The number of a column that is put in. */
  readonly putsIn?: (spot: Spot) => number;
  /** A value that must be there in the end, whatever the command does. */
  readonly typed?: string;
}

const NEW_NAME = 'Đã đổi tên';
const TYPED = 'gõ lúc đang chạy';

/** In a merged area only the first cell can be typed into. */
export const typeInto = (range: GoogleAppsScript.Spreadsheet.Range, text: string): void => {
  (range.getMergedRanges()[0]?.getCell(1, 1) ?? range).setValue(text);
};

export const ACTS: readonly Act[] = [
  {
    name: 'puts in a row above',
    act: (addOn, { tab, from }) => {
      sheetOf(addOn, tab).insertRowBefore(from);
    },
  },
  {
    name: 'puts in a row right above',
    act: (addOn, { tab, row }) => {
      sheetOf(addOn, tab).insertRowBefore(row);
    },
  },
  {
    name: 'deletes a row above',
    act: (addOn, { tab, from }) => {
      sheetOf(addOn, tab).deleteRow(from);
    },
    deletes: true,
  },
  {
    name: 'deletes the row',
    act: (addOn, { tab, row }) => {
      sheetOf(addOn, tab).deleteRow(row);
    },
    deletes: true,
  },
  {
    name: 'turns the rows round',
    act: (addOn, { tab, from, to }) => {
      const sheet = sheetOf(addOn, tab);
      for (let row = from + 1; row <= to; row += 1) sheet.moveRows(sheet.getRange(`${row}:${row}`), from);
    },
  },
  {
    name: 'puts in a column on the left',
    act: (addOn, { tab }) => {
      sheetOf(addOn, tab).insertColumnBefore(1);
    },
    putsIn: () => 1,
  },
  {
    name: 'puts in a column right before',
    act: (addOn, { tab, column }) => {
      sheetOf(addOn, tab).insertColumnBefore(column);
    },
    putsIn: ({ column }) => column,
  },
  {
    name: 'renames the tab',
    act: (addOn, { tab }) => {
      sheetOf(addOn, tab).setName(NEW_NAME);
    },
    renamed: NEW_NAME,
  },
  {
    name: 'types into the cell',
    act: (addOn, { tab, row, column }) => {
      typeInto(sheetOf(addOn, tab).getRange(row, column), TYPED);
    },
    typed: TYPED,
  },
  {
    name: 'types into the row',
    act: (addOn, { tab, row, column }) => {
      typeInto(sheetOf(addOn, tab).getRange(row, column === 1 ? 2 : 1), TYPED);
    },
    typed: TYPED,
  },
];
