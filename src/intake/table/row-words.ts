import { fold, foldTone } from '../fold';

const TOTAL =
  /^(?:tổng(?: (?:cộng|số|ngày|hợp|toàn|cả|quý|đợt|của|các|ban|năm|chung|số ngày).*)?|cộng(?: (?:quý|đợt|ban|phòng|dồn|chung|toàn|cả|tháng|trang|năm|các|nhóm|văn phòng|số|mục|phần|6|sáu).*)?|lũy kế.*|bình quân.*|trung bình.*|(?:tỷ|tỉ) lệ.*)$/;
const PLAIN_TOTAL =
  /^(?:tong|cong|tong (?:cong|so|so ngay|ngay)(?: .*)?|cong (?:quy|dot|thang|ban|phong|don|toan|ca|trang|nam) .*|cong don|luy ke.*|binh quan.*|trung binh.*|t[yi] le.*|(?:sub|grand )?-? ?total.*|average.*|sum)$/;
const LONGEST_TOTAL = 70;

/** Only letters of ASCII: accents were not typed at all. */
const isBare = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/**
 * Whether a cell's words head a row of totals: `Cộng quý I`, `TỔNG CỘNG:`, `Bình quân`. Accents count where
 * they are typed, for Tống and Công begin people's names.
 */
export const isTotalLabel = (text: string): boolean => {
  if (text === '' || text.length > LONGEST_TOTAL) return false;
  const words = foldTone(text)
    .replace(/[:.*]+$/, '')
    .replace(/^[-+*\s]+/, '')
    .trim();
  return TOTAL.test(words) || (isBare(words) && PLAIN_TOTAL.test(words));
};

/** A total of the whole table rather than of the rows since the last total. */
export const isGrandTotal = (text: string): boolean => /^\W*(?:tong|grand|total)/.test(fold(text));

/** Averages and shares stand in total rows too, but are no sums. */
export const isSum = (text: string): boolean =>
  !/^\W*(?:binh quan|trung binh|t[yi] le|average|luy ke)/.test(fold(text));

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

/** Words of the bodies that a department may be. */
export const DEPARTMENT_WORDS =
  /^(?:\W|\d|[ivx]+\.)*(?:ban|phong|van phong|vp|thuong truc|to|trung tam|nha thieu nhi|khoi|co quan|huyen doan|thi doan|thanh doan|doan|department|office)\b/;
