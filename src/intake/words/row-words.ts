import { isBare } from '../text/missing-accents';
import { fold, foldTone } from '../text/fold';

const TOTAL =
  /^(?:tong(?: (?:cong|so|ngay|hop|toan|ca|quy|dot|cua|cac|ban|nam|chung)(?: .*)?)?|cong(?: (?:quy|dot|ban|phong|don|chung|toan|ca|thang|trang|nam|cac|nhom|van phong|thuong truc|tinh doan|thanh doan|trung tam|so|muc|phan|\d).*)?|luy ke.*|mang sang|chuyen (?:sang )?trang(?: sau)?|trang truoc (?:mang|chuyen) sang|binh quan.*|trung binh.*|t[yi] le.*|(?:sub|grand )?[- ]?total.*|average.*|sum)$/;
/** As typed with accents; surnames such as Tống and Công read alike without them. */
const TOTAL_WORDS = new Set([
  'tổng',
  'cộng',
  'lũy',
  'mang',
  'chuyển',
  'trang',
  'bình',
  'trung',
  'tỷ',
  'tỉ',
  'total',
  'subtotal',
  'grand',
  'sum',
]);
const LONGEST_TOTAL = 70;

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
  if (text === '' || text.length > LONGEST_TOTAL || !TOTAL.test(withoutMarks(fold(text)))) return false;
  const typed = withoutMarks(foldTone(text));
  return isBare(typed) || TOTAL_WORDS.has(typed.split(' ')[0] ?? '');
};

const WHOLE_YEAR = /^(?:(?:ca|toan|tron|het) (?:nam|ky|quy|dot)|nam)(?: (?:19|20)\d\d)?$/;

/** `Cả năm`, `Toàn năm`, `Năm 2023`: among quarters or months the sum of them. */
export const namesWholeYear = (text: string): boolean => WHOLE_YEAR.test(fold(text).trim());

/** A total of the whole table rather than of the rows since the last total. */
export const isGrandTotal = (text: string): boolean => /^\W*(?:tong|grand|total)/.test(fold(text));

/** Averages and shares stand in total rows too, but are no sums. */
export const isSum = (text: string): boolean =>
  !/^\W*(?:binh quan|trung binh|t[yi] le|average|luy ke|mang|chuyen|trang)/.test(fold(text));

const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|bao cao|dang ky|lam bieu|kiem tra|theo doi|viet|ghi|nhap)(?: (?:bieu|bang|phieu|danh sach|so lieu|bao cao))?|ke toan truong|thu truong(?: don vi| co quan)?|xac nhan(?: cua .*)?|phe duyet|duyet|t\/?m\.? .*|tl\.? .*|k\/?t\.? .*|\(?ky.{0,6}ghi ro ho(?: va)? ten.*|\(?da ky\)?|noi nhan:?.*|luu:? .*|kinh gui:?.*|prepared by.*|approved by.*|signature.*|lanh dao (?:ban|van phong|don vi|co quan).*)$/;
const SIGNER =
  /^(?:truong ban|pho (?:truong )?ban|chanh van phong|pho chanh van phong|bi thu|pho bi thu(?: thuong truc)?|lanh dao ban)$/;
const PLACE_AND_DATE = /^[\p{L}\s.]{2,40},? ?ngay[\s.\d]{0,8}thang[\s.\d]{0,8}nam[\s.\d]{0,8}$/u;
const LONGEST_SIGNATURE = 80;

const trimmed = (text: string): string =>
  fold(text)
    .replace(/[:.*\s]+$/, '')
    .trim();

/** `NGƯỜI LẬP BẢNG`, `TM. BAN THƯỜNG VỤ`, `Phan Thiết, ngày 31 tháng 12 năm 2022`. */
export const isSignatureLabel = (text: string): boolean => {
  if (text === '' || text.length > LONGEST_SIGNATURE) return false;
  const words = trimmed(text);
  return SIGNATURE.test(words) || PLACE_AND_DATE.test(words);
};

/** A post alone in capitals is a signer's, in a row that holds nothing else of a trip. */
export const isSigner = (text: string): boolean => text === text.toUpperCase() && SIGNER.test(trimmed(text));

const ROMAN = /^(?=[ivxl])(?:x{0,3})(?:ix|iv|v?i{0,3})[.)]?$/i;
const LETTER = /^[a-hA-H][.)]?$/;

/** `I`, `II.`, `A`: numbers of groups, where rows have 1, 2, 3. */
export const isGroupNumber = (text: string): boolean =>
  text !== '' && (ROMAN.test(text) || LETTER.test(text));

/** `1`, `12.`, `1.2` */
export const isRowNumber = (text: string): boolean => /^\d{1,6}(?:\.\d{1,4})?[.)]?$/.test(text);
