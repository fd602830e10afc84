import { clean, capital } from '../text/fold';
import { readStatedDays } from '../words/time/stated-days';

const NUMBER = /^\s*(?:[*•+–-]\s*)?(?:(?:[IVX]{1,5}|[A-H]|\d{1,2})\s?[.)/:-]\s*)?/;
const TAIL = /\s*[:.]\s*$/;
/** Between a person and what the rows below add up to. */
const BEFORE_SUM = /\s*(?:[:(]|\s[-–]\s)\s*/u;

/** Words after which a department's own name begins. */
const BEFORE_NAME = new Set(['ban', 'phòng', '-', '–']);
/** `Tỉnh đoàn`, `Huyện đoàn`: the second word is small there, and large where the Union itself is meant. */
const UNION_LEVELS = new Set(['tỉnh', 'huyện', 'thành', 'thị', 'quận', 'xã']);

const written = (word: string, index: number, words: readonly string[]): string => {
  const before = words[index - 1] ?? '';
  if (index === 0 || BEFORE_NAME.has(before)) return capital(word);
  const next = words[index + 1];
  if (UNION_LEVELS.has(word) && next === 'đoàn') return capital(word);
  return word === 'đoàn' && next === undefined && !UNION_LEVELS.has(before) ? capital(word) : word;
};

/** A name in capitals as it is written in a sentence: `BAN TỔ CHỨC - KIỂM TRA` → `Ban Tổ chức - Kiểm tra`. */
const unshouted = (text: string): string =>
  text !== text.toUpperCase() || !text.includes(' ')
    ? text
    : text.toLowerCase().split(' ').map(written).join(' ');

/** The words of a group row without its number: `I. Đợt 1` → `Đợt 1`. */
export const groupName = (label: string): string => label.replace(NUMBER, '').replace(TAIL, '').trim();

/** The person whom a group row names: `Đ/c Hoàng Anh Tuấn: 9 ngày` → `Đ/c Hoàng Anh Tuấn`. */
export const groupPerson = (label: string): string => {
  const name = groupName(label);
  const [person = '', sum, ...more] = name.split(BEFORE_SUM);
  return sum !== undefined && more.length === 0 && readStatedDays(sum.replace(/\)$/, '')) !== undefined
    ? person
    : name;
};

/** A department as a group row names it: `II. BAN PHONG TRÀO` → `Ban Phong trào`. */
export const departmentName = (label: string): string => unshouted(clean(groupName(label)));
