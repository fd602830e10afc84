import { outsideBrackets } from '../text/brackets';
import { says } from '../text/pattern';

/** How a title begins, of whatever it is. */
const BEGINNINGS: readonly string[] = [
  'bảng',
  'báo cáo',
  'biểu',
  'chương trình',
  'danh mục',
  'danh sách',
  'đăng ký',
  'kế hoạch',
  'kết quả',
  'lịch',
  'nhật ký',
  'nhật trình',
  'phân công',
  'phiếu',
  'phụ lục',
  'sổ',
  'theo dõi',
  'thống kê',
  'tổng hợp',
];

/** What is said in a remark on the table, and in no title. */
const REMARKS: readonly string[] = [
  'bao gồm',
  'chi trả',
  'chưa',
  'đã',
  'do',
  'được',
  'đính kèm',
  'gồm',
  'gửi',
  'kèm',
  'kèm theo',
  'không',
  'không kể',
  'lưu ý',
  'phải',
  'tham khảo',
  'thay thế',
  'theo',
  'xem',
];

const begins = says(BEGINNINGS, 'start');
const remarks = says(REMARKS);

/** `I.`, `B)`, `2.1`: the number of a section. */
const SECTION = /^\s*(?:[IVX]{1,4}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.)/]\s*/u;

const isShouted = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

/** `Người lập: Trần Thị Sáu`, unlike `Biểu 2: Danh sách đoàn viên`: words that say something and do not call it. */
const tellsValue = (text: string): boolean => {
  const [, value = ''] = /:\s*(\S.*)$/su.exec(text) ?? [];
  return value !== '' && !begins(value) && !isShouted(value);
};

/** What stands in brackets explains a title, and is none; a line that is all in brackets says what stands in them. */
const unexplained = (text: string): string =>
  outsideBrackets(text).trim() || text.replace(/^[\s(]+|[\s)]+$/g, '') || text;

/** Whether a line over a table is written as a title is: in capitals, numbered, or begun as titles are. */
export const isTitle = (text: string): boolean => {
  const line = unexplained(text);
  const words = line.replace(SECTION, '');
  return isShouted(words) || (!tellsValue(words) && (words !== line || begins(words)));
};

/** Whether a line over a table is a sentence about it and surely no title. */
export const isRemark = (text: string): boolean =>
  !isTitle(text) && (tellsValue(unexplained(text)) || remarks(text));
