import { fixtureBytes, openAddOn, openWarm, sheetOf, type AddOn } from './opened';

/** Thirty December 2022, ten in the morning: the same for every run, so that two runs can be compared. */
const NOW = Date.UTC(2022, 11, 30, 3);

/** What is cut from a public workbook, so that a command takes a tenth of a second and calls what it always calls. */
interface Cut {
  readonly of: string;
  /** Tabs that stay, with the rows that stay of them; all rows where none are named. */
  readonly keep: Readonly<Record<string, readonly number[] | undefined>>;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

const CUTS = {
  /** A log with faults of many kinds, the office's lists, registrations that wait. */
  sample: {
    of: 'nhat-ky-co-loi-2022',
    keep: {
      '6 tháng cuối năm': [...upTo(10), 13, 17, 30, 36, 37, 50, 51, 68, 79, 153],
      'Danh sách': undefined,
      'Các đợt': undefined,
      Miễn: undefined,
      'Danh mục đơn vị': upTo(12),
      'Cài đặt': undefined,
    },
  },
  /** A tab for each department and quarter, as departments hand them in. */
  departments: {
    of: 'bieu-ban-theo-quy-2022',
    keep: { 'DS cán bộ': undefined, 'TT-QI': undefined, 'TT-QII': undefined, 'VP-QI': undefined },
  },
} as const satisfies Readonly<Record<string, Cut>>;

export type WorkbookName = keyof typeof CUTS | 'blank';

export const WORKBOOK_NAMES: readonly WorkbookName[] = ['sample', 'departments', 'blank'];

const cutRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly number[]): void => {
  const kept = new Set(rows);
  for (let row = sheet.getLastRow(); row >= 1; row -= 1) if (!kept.has(row)) sheet.deleteRow(row);
};

/** What people have beside tables: a note, a colour, a formula of ours that reads no tab, a blank to be filled. */
const addPersonal = (addOn: AddOn, log: string): void => {
  const sheet = sheetOf(addOn, log);
  sheet.getRange(6, 2).setNote('Hỏi lại đồng chí này');
  sheet.getRange(7, 6).setBackground('#c9daf8').setNote('Đã gọi điện ngày 5/8');
  const own = addOn.bench.make.spreadsheet().insertSheet('Của tôi');
  own.getRange(1, 1).setValue('Theo dõi riêng');
  own.getRange(2, 1, 1, 2).setFormulas([['=TRIP_DAYS("5/8/2022"; 2022)', '=1+1']]);
  const blank = addOn.bench.make.spreadsheet().insertSheet('Mẫu giấy');
  blank.getRange(1, 1, 2, 2).setValues([
    ['Họ và tên', '{{officer}}'],
    ['Số ngày', '{{days}}'],
  ]);
};

const LOGS: Readonly<Record<keyof typeof CUTS, string>> = {
  sample: '6 tháng cuối năm',
  departments: 'TT-QI',
};

const cutWorkbook = async (name: keyof typeof CUTS): Promise<Uint8Array> => {
  const { of, keep }: Cut = CUTS[name];
  const addOn = await openAddOn({ xlsx: fixtureBytes(of), fileName: of });
  for (const tab of addOn.sheets()) {
    if (!(tab in keep)) addOn.removeSheet(tab);
    const rows = keep[tab];
    if (rows) cutRows(sheetOf(addOn, tab), rows);
  }
  addPersonal(addOn, LOGS[name]);
  const bytes = await addOn.save();
  addOn.dispose();
  return bytes;
};

const cut = new Map<WorkbookName, Promise<Uint8Array>>();

const optionsOf = async (name: WorkbookName) => {
  if (name === 'blank') return { now: () => NOW };
  const bytes = cut.get(name) ?? cutWorkbook(name);
  cut.set(name, bytes);
  return { xlsx: await bytes, fileName: `${name}.xlsx`, now: () => NOW };
};

/** A fresh spreadsheet with the add-on in it, the same each time. */
export const openSmall = async (name: WorkbookName): Promise<AddOn> => openAddOn(await optionsOf(name));

/** The same, by `openWarm`. */
export const openSmallWarm = async (name: WorkbookName): Promise<AddOn> => openWarm(await optionsOf(name));

export const logOf = (name: WorkbookName): string => (name === 'blank' ? 'Sheet1' : LOGS[name]);
