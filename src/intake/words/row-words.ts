import { isBare } from '../text/missing-accents';
import { once } from '../../base/once';
import { fold, foldTone } from '../text/fold';
import { either, eitherFolded, says, saysToned } from '../text/pattern';
import { LEADERS } from './named/posts';
import { LONGEST_LINE } from '../text/lengths';

/** Heads a sum whatever follows. */
const SUMS: readonly string[] = [
  'σ',
  't.cộng',
  't cộng',
  'total',
  'totals',
  'subtotal',
  'sub total',
  'sub-total',
  'grand total',
];
/** Heads a row beside the sums that is none. */
const NO_SUMS: readonly string[] = [
  'lũy kế',
  'bình quân',
  'trung bình',
  'tỷ lệ',
  'tỉ lệ',
  'so với cùng kỳ',
  'so với kế hoạch',
  'average',
];
/** Carried over from page to page. */
const CARRIED: readonly string[] = [
  'mang sang',
  'chuyển trang',
  'chuyển trang sau',
  'chuyển sang trang',
  'chuyển sang trang sau',
  'mang sang',
  'mang sang trang sau',
  'trang trước mang sang',
  'trang trước chuyển sang',
];

/** The word for a sum by itself, or before what is summed up; before anything else it may be a name. */
const SUM_OF: readonly (readonly [sum: string, of: readonly string[]])[] = [
  [
    'tổng',
    [
      'cộng',
      'số',
      'ngày',
      'hợp',
      'toàn',
      'cả',
      'quý',
      'đợt',
      'của',
      'các',
      'ban',
      'năm',
      'chung',
      'đang',
      'đã lọc',
      'lọc',
      'hiển thị',
    ],
  ],
  [
    'cộng',
    [
      'quý',
      'đợt',
      'ban',
      'phòng',
      'đơn',
      'chung',
      'toàn',
      'cả',
      'tháng',
      'trang',
      'năm',
      'các',
      'nhóm',
      'văn phòng',
      'thường trực',
      'tỉnh đoàn',
      'thành đoàn',
      'trung tâm',
      'số',
      'mục',
      'phần',
    ],
  ],
];

const ALONE: readonly string[] = [...SUM_OF.map(([sum]) => sum), ...CARRIED, 'sum'];
const BEGINNINGS: readonly string[] = [
  ...SUMS,
  ...NO_SUMS,
  ...SUM_OF.flatMap(([sum, of]) => of.map((it) => `${sum} ${it}`)),
];

const isTotalAlone = says(ALONE, 'whole');
const beginsTotal = says(BEGINNINGS, 'start');
/** `Cộng 3 đồng chí`, `Cộng A`, `Tổng cộng (A+B)`, `Tổng II` */
const counted = once(() => {
  const sums = eitherFolded(['tổng cộng', ...SUM_OF.map(([sum]) => sum)]);
  const number = '(?:[a-h]|[ivx]+)';
  return new RegExp(`^cong \\d|^${sums} (?:${eitherFolded(['mục', 'phần'])} )?${number}(?: ${number})*$`);
});
/** With the accents of the first word: Tống and Công begin people's names. */
const firstWords = once(
  () => new Set([...ALONE, ...BEGINNINGS].map((phrase) => /^[^ ]+/.exec(foldTone(phrase))?.[0])),
);

const withoutMarks = (text: string): string =>
  text
    .replace(/[:;.,()*+]+/g, ' ')
    .replace(/^[-\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a cell's words head a row of totals: `Cộng quý I`, `TỔNG CỘNG:`, `Bình quân`. Accents count where
 * they are typed, for Tống and Công begin people's names.
 */
export const isTotalLabel = (text: string): boolean => {
  if (text === '' || text.length > LONGEST_LINE) return false;
  const typed = withoutMarks(foldTone(text));
  if (!isTotalAlone(typed) && !beginsTotal(typed) && !counted().test(fold(typed))) return false;
  return isBare(typed) || firstWords().has(typed.split(' ')[0]);
};

/** `Cộng` and `Tổng` with their accents begin no name of a person; these begin something else. */
const NO_SUM_OF: readonly string[] = [
  'cộng tác',
  'cộng tác viên',
  'cộng đồng',
  'cộng sản',
  'tổng kết',
  'tổng đài',
  'tổng công ty',
  'tổng bí thư',
  'tổng biên tập',
  'tổng phụ trách',
  'tổng duyệt',
];
const beginsOther = saysToned(NO_SUM_OF, 'start');
const beginsSum = saysToned(
  SUM_OF.map(([sum]) => sum),
  'start',
);

/** The sum of anything that is named: `Cộng đ/c Mai`, `Tổng xã Tân Lập`. Only with its accents. */
export const isSumOf = (text: string): boolean =>
  text.length <= LONGEST_LINE && beginsSum(withoutMarks(text)) && !beginsOther(withoutMarks(text));

const WHOLE: readonly string[] = ['cả', 'toàn', 'trọn', 'hết'];
const OF_THE_YEAR: readonly string[] = ['năm', 'kỳ', 'quý', 'đợt'];
const wholeYear = once(
  () =>
    new RegExp(
      `^(?:${eitherFolded(WHOLE)} ${eitherFolded(OF_THE_YEAR)}|${fold('năm')})(?: (?:19|20)\\d\\d)?$`,
    ),
);

/** `Cả năm`, `Toàn năm`, `Năm 2023`: among quarters or months the sum of them. */
export const namesWholeYear = (text: string): boolean => wholeYear().test(fold(text).trim());

const saysGrandTotal = says(['tổng', 'grand', 'total', 'totals'], 'start');

/** A total of the whole table rather than of the rows since the last total. */
export const isGrandTotal = (text: string): boolean => saysGrandTotal(withoutMarks(text));

/** Of the rows that a filter leaves in view, which may be any. */
const IN_VIEW: readonly string[] = ['tổng đang', 'tổng đã lọc', 'tổng lọc', 'tổng hiển thị'];
const saysNoSum = says([...NO_SUMS, ...IN_VIEW, 'mang', 'chuyển', 'trang'], 'start');

/** Averages and shares stand in total rows too, but are no sums. */
export const isSum = (text: string): boolean => !saysNoSum(withoutMarks(text));

/** Who signs, with what was made or without: `Người lập`, `Người lập bảng`. */
const MAKERS: readonly string[] = [
  'người lập',
  'người tổng hợp',
  'người báo cáo',
  'người đăng ký',
  'người làm biểu',
  'người kiểm tra',
  'người theo dõi',
  'người viết',
  'người ghi',
  'người nhập',
  'người kê khai',
  'người khai',
  'người tự khai',
];
const MADE: readonly string[] = ['biểu', 'bảng', 'sổ', 'phiếu', 'danh sách', 'số liệu', 'báo cáo'];

/** Heads a signature by itself. */
const SIGNS: readonly string[] = [
  ...MAKERS.flatMap((maker) => [maker, ...MADE.map((it) => `${maker} ${it}`)]),
  'kế toán trưởng',
  'thủ trưởng',
  'thủ trưởng đơn vị',
  'thủ trưởng cơ quan',
  'xác nhận',
  'phê duyệt',
  'duyệt',
  'đã ký',
];

/** Heads a signature, or what stands beside one, whatever follows. */
const SIGNS_FOR: readonly string[] = [
  'xác nhận của',
  'nơi nhận',
  'lưu vt',
  'lưu văn thư',
  'lưu văn phòng',
  'kính gửi',
  'prepared by',
  'approved by',
  'signature',
  'signatures',
  'lãnh đạo ban',
  'lãnh đạo văn phòng',
  'lãnh đạo đơn vị',
  'lãnh đạo cơ quan',
];

/** In the name of others, by letters: `TM. BAN THƯỜNG VỤ`, `KT. CHÁNH VĂN PHÒNG`; and `Lưu: VT`, for `Lưu` is a surname. */
const BY_LETTERS = /^(?:(?:t\/?m|tl|k\/?t)\.? |luu: ?)\S/;
const isSignature = says(SIGNS, 'whole');
const beginsSignature = says(SIGNS_FOR, 'start');
/** `(Ký, ghi rõ họ và tên)` */
const SIGN_HERE = /^\(?ky.{0,6}ghi ro ho(?: va)? ten/;
const isSignerPost = says([...LEADERS, 'lãnh đạo ban'], 'whole');
const PLACE_AND_DATE = /^[\p{L}\s.]{2,40},? ?ngay[\s.\d]{0,8}thang[\s.\d]{0,8}nam[\s.\d]{0,8}$/u;

const trimmed = (text: string): string =>
  fold(text)
    .replace(/[:.*\s]+$/, '')
    .trim();

/** Stands for what the cell above holds. */
export const AS_ABOVE: readonly string[] = ['như trên'];

/** `NGƯỜI LẬP BẢNG`, `TM. BAN THƯỜNG VỤ`, `Phan Thiết, ngày 31 tháng 12 năm 2022`. */
export const isSignatureLabel = (text: string): boolean => {
  if (text === '' || text.length > LONGEST_LINE) return false;
  const words = trimmed(text);
  return (
    isSignature(words) ||
    beginsSignature(words) ||
    [BY_LETTERS, SIGN_HERE, PLACE_AND_DATE].some((pattern) => pattern.test(words))
  );
};

/** A post alone in capitals is a signer's, in a row that holds nothing else of a trip. */
export const isSigner = (text: string): boolean => text === text.toUpperCase() && isSignerPost(trimmed(text));

const ROMAN = /^(?=[ivxl])(?:x{0,3})(?:ix|iv|v?i{0,3})[.)]?$/i;
const LETTER = /^[a-hA-H][.)]?$/;

/** `I`, `II.`, `A`: numbers of groups, where rows have 1, 2, 3. */
export const isGroupNumber = (text: string): boolean =>
  text !== '' && (ROMAN.test(text) || LETTER.test(text));

const SUBSECTION = /^(?:[ivxl]{1,5}|[a-h])(?:[.-]\d{1,2}){1,2}[.)]?$/i;

/** `II.3`, `A.1`: the number of a group within a group, where words stand beside it; alone it may be a round of a quarter. */
export const isSubsection = (text: string): boolean => SUBSECTION.test(text);

/** `1`, `12.`, `1.2` */
export const isRowNumber = (text: string): boolean => /^\d{1,6}(?:\.\d{1,4})?[.)]?$/.test(text);

/** What the words in the row below a trip are called, before a colon. */
export const WORDS_BELOW: readonly string[] = [
  'nội dung',
  'kết quả',
  'ghi chú',
  'thành phần',
  'địa điểm',
  'mục đích',
  'chi tiết',
];

/** Begins a note of the whole table, before a colon or a stop. */
const NOTE_LEADS: readonly string[] = ['ghi chú', 'lưu ý', 'chú thích', 'note', 'remark'];

const note = once(() => new RegExp(`^${either(NOTE_LEADS.map(fold))}s?\\s?[:.]`));

/** `Ghi chú: …`: a note, whatever it is about. */
export const isNote = (text: string): boolean => note().test(fold(text));

/** `* …`: a footnote, or the words of a group with a star before them. */
export const isStarred = (text: string): boolean => /^\(?\*/.test(fold(text));
