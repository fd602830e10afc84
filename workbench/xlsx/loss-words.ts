import type { Loss, LossKind } from './losses';

interface Wording {
  readonly vi: string;
  readonly en: string;
  /** Not shown here, and in a saved file all the same. */
  readonly isKept?: true;
}

const WORDS: Readonly<Record<LossKind, Wording>> = {
  images: { vi: 'hình ảnh', en: 'images', isKept: true },
  charts: { vi: 'biểu đồ', en: 'charts', isKept: true },
  drawings: { vi: 'hình vẽ, hộp chữ, nút bấm', en: 'shapes, text boxes, buttons', isKept: true },
  pivots: { vi: 'bảng tổng hợp (pivot)', en: 'pivot tables', isKept: true },
  'format-rules': {
    vi: 'định dạng có điều kiện loại lạ',
    en: 'conditional formats of other kinds',
    isKept: true,
  },
  sparklines: { vi: 'biểu đồ nhỏ trong ô', en: 'sparklines', isKept: true },
  'rich-text': {
    vi: 'kiểu chữ khác nhau trong một ô',
    en: 'different looks of letters within a cell',
    isKept: true,
  },
  threads: { vi: 'chuỗi bình luận', en: 'threads of comments', isKept: true },
  prompts: { vi: 'lời nhắc khi chọn ô', en: 'prompts at cells', isKept: true },
  'other-tabs': { vi: 'trang biểu đồ hoặc trang macro', en: 'tabs of a chart or a macro', isKept: true },
  'values-only': {
    vi: 'định dạng, công thức, ghi chú của trang (loại tệp này chỉ đọc được giá trị)',
    en: 'formats, formulas and notes of tabs (only values are read from this kind of file)',
  },
  'covered-values': { vi: 'giá trị bị ô gộp che', en: 'values covered by merged cells' },
  'developer-metadata': { vi: 'dấu riêng của tiện ích trên trang', en: "the add-on's own marks on tabs" },
  properties: { vi: 'cài đặt của tiện ích', en: "the add-on's settings" },
  'made-charts': { vi: 'biểu đồ do tiện ích vẽ', en: 'charts drawn by the add-on' },
  bandings: {
    vi: 'tô màu xen kẽ (còn lại màu nền)',
    en: 'alternating colours (the colours stay as fills)',
  },
  'range-protections': { vi: 'bảo vệ vùng ô', en: 'protected ranges' },
  'custom-functions': {
    vi: 'công thức của tiện ích (giữ kết quả cuối)',
    en: "the add-on's formulas (their last result stays)",
  },
  macros: { vi: 'macro (tệp .xlsx không chứa được)', en: 'macros (an .xlsx file holds none)' },
  signatures: { vi: 'chữ ký số (không còn giá trị khi sổ thay đổi)', en: 'digital signatures' },
  tables: {
    vi: 'bảng Excel có hàng tiêu đề đã đổi (các ô vẫn còn)',
    en: 'Excel tables whose headings were changed (the cells stay)',
  },
  copied: {
    vi: 'hình, biểu đồ và bảng Excel của trang được nhân bản (trang gốc vẫn còn)',
    en: 'pictures, charts and tables of a copied tab (the first tab keeps them)',
  },
};

export function lossWords(loss: Loss): {
  readonly vi: string;
  readonly en: string;
  readonly isKept: boolean;
} {
  const { vi, en, isKept = false } = WORDS[loss.kind];
  const place = loss.sheet === undefined ? '' : ` (${loss.sheet})`;
  return { vi: `${loss.count} × ${vi}${place}`, en: `${loss.count} × ${en}${place}`, isKept };
}
