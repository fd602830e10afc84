import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Workbook, Worksheet } from 'exceljs';
import type { ExtrasData } from '../gas/extras';
import { unknownFormats } from './formats-in';

type LossKind =
  | 'images'
  | 'rich-text'
  | 'format-rules'
  | 'sheet-password'
  | 'developer-metadata'
  | 'properties'
  | 'charts'
  | 'pivots'
  | 'bandings'
  | 'range-protections'
  | 'custom-functions';

/** Something that does not survive; `sheet` is missing where it concerns the whole workbook. */
export interface Loss {
  readonly kind: LossKind;
  readonly sheet?: string;
  readonly count: number;
}

/** Parts that the library drops unseen: a zip archive names its parts in plain letters. */
const UNSEEN_PARTS: readonly (readonly [LossKind, RegExp])[] = [
  ['charts', /xl\/charts\/chart\d*\.xml/g],
  ['pivots', /xl\/pivotTables\/pivotTable\d*\.xml/g],
];

function unseenLosses(bytes: Uint8Array): Loss[] {
  const letters = new TextDecoder('latin1').decode(bytes);
  return UNSEEN_PARTS.flatMap(([kind, name]) => {
    const count = new Set(letters.match(name)).size;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** What the file holds and the workbench drops. */
export function lossesAtOpening(workbook: Workbook, bytes: Uint8Array): Loss[] {
  return [...workbook.worksheets.flatMap(sheetLosses), ...unseenLosses(bytes)];
}

function sheetLosses(worksheet: Worksheet): Loss[] {
  const sheet = worksheet.name;
  const counts: readonly (readonly [LossKind, number])[] = [
    ['images', worksheet.getImages().length],
    ['rich-text', mixedTexts(worksheet)],
    ['format-rules', unknownFormats(worksheet)],
    ['sheet-password', hasPassword(worksheet) ? 1 : 0],
  ];
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, sheet, count }));
}

/** Cells whose letters have different looks: the text is kept, the looks within it are not. */
function mixedTexts(worksheet: Worksheet): number {
  let count = 0;
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { value } = cell;
      if (typeof value === 'object' && value !== null && 'richText' in value && value.richText.length > 1)
        count += 1;
    });
  });
  return count;
}

function hasPassword(worksheet: Worksheet): boolean {
  const { sheetProtection } = worksheet as unknown as { sheetProtection?: { hashValue?: string } | null };
  return sheetProtection?.hashValue !== undefined;
}

/** What a saved .xlsx can't hold, as an .xlsx downloaded from Google can't either. */
export function lossesAtSaving(
  data: IWorkbookData,
  extras: ExtrasData,
  customFunctions: readonly string[],
): Loss[] {
  const stored = Object.values(extras.properties).reduce((sum, store) => sum + Object.keys(store).length, 0);
  const counts: readonly (readonly [LossKind, number])[] = [
    ['developer-metadata', extras.metadata.length],
    ['properties', stored],
    ['charts', extras.charts.length],
    ['bandings', extras.bandings.length],
    ['range-protections', extras.protections.filter(({ area }) => area !== undefined).length],
    ['custom-functions', customFormulas(data, customFunctions)],
  ];
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}

type Cells = Record<number, Record<number, ICellData>>;

/** Formulas of the add-on keep their last result; Excel can't compute them again. */
function customFormulas(data: IWorkbookData, customFunctions: readonly string[]): number {
  if (customFunctions.length === 0) return 0;
  const custom = new RegExp(`\\b(${customFunctions.join('|')})\\s*\\(`, 'i');
  return Object.values(data.sheets)
    .flatMap((sheet) => Object.values((sheet.cellData ?? {}) as Cells))
    .flatMap((row) => Object.values(row))
    .filter((cell) => typeof cell.f === 'string' && custom.test(cell.f)).length;
}

const WORDS: Readonly<Record<LossKind, readonly [vi: string, en: string]>> = {
  images: ['hình ảnh', 'images'],
  'rich-text': ['kiểu chữ khác nhau trong một ô', 'different looks of letters within a cell'],
  'format-rules': ['định dạng có điều kiện loại lạ', 'conditional formats of other kinds'],
  'sheet-password': ['mật khẩu của trang tính', "a sheet's password"],
  'developer-metadata': ['dấu riêng của tiện ích trên trang', "the add-on's own marks on tabs"],
  properties: ['cài đặt của tiện ích', "the add-on's settings"],
  charts: ['biểu đồ', 'charts'],
  pivots: ['bảng tổng hợp (pivot)', 'pivot tables'],
  bandings: ['tô màu xen kẽ (còn lại màu nền)', 'alternating colours (the colours stay as fills)'],
  'range-protections': ['bảo vệ vùng ô', 'protected ranges'],
  'custom-functions': [
    'công thức của tiện ích (giữ kết quả cuối)',
    "the add-on's formulas (their last result stays)",
  ],
};

export function lossWords(loss: Loss): { readonly vi: string; readonly en: string } {
  const [vi, en] = WORDS[loss.kind];
  const place = loss.sheet === undefined ? '' : ` (${loss.sheet})`;
  return { vi: `${loss.count} × ${vi}${place}`, en: `${loss.count} × ${en}${place}` };
}
