import { fold, foldWords } from '../../text/fold';
import { phraseIndex, saysWords } from '../../text/phrase-index';
import { LEAVES } from './service-words';
import { BIRTH, EXCUSED } from '../named/absences';

/** What a roster says of people who keep the office going, and owe no duty at all. */
const SUPPORTS: readonly string[] = ['phuc vu', 'ho tro', 'khong chuyen trach', 'support'];

/** What it says of anybody to whom the duty is denied. */
const NO_DUTY: readonly string[] = [
  ...SUPPORTS,
  'khong thuoc',
  'khong phai',
  'khong ap dung',
  'khong tinh',
  'khong giao chi tieu',
  'not subject',
];

/** What a roster says of people who owe it and are excused. */
const EXCUSED_OR_AWAY: readonly string[] = [...EXCUSED, ...BIRTH.map(fold), 'nghi', 'di hoc', 'om'];

export const saysSupport = saysWords(SUPPORTS);
export const saysNoDuty = saysWords(NO_DUTY);
export const saysExcused = saysWords(EXCUSED_OR_AWAY);

/** The same, after whatever else a remark says of somebody: `Kế toán, không thuộc đối tượng`. */
const DENIED: readonly string[] = [
  ...['dien', 'doi tuong'].map((it) => `khong thuoc ${it}`),
  ...['di', 'thuc hien', 'tham gia'].map((it) => `khong phai ${it}`),
  ...['chi tieu', 'ngay'].flatMap((it) => [`khong giao ${it}`, `khong tinh ${it}`]),
  'khong ap dung',
  'khong thuc hien 1 2',
];

/** Over a part of a list they say so of all in it. */
const DENIED_OF_ALL: readonly string[] = ['khong thuc hien', 'khong tham gia', 'khong di'];

const noDuty = phraseIndex(() => [[true, NO_DUTY]]);
const denied = phraseIndex(() => [[true, DENIED]]);

/** A remark may say anything of somebody; that no duty is owed is what it or a clause of it begins with. */
const LONGEST_REMARK = 6;
const CLAUSES = /[,;.(–]|\s-\s/u;

/** Whether a remark beside a name says that no duty is owed: `Không thuộc đối tượng`, `Không tính`. */
export const remarksNoDuty = (text: string): boolean => {
  const [first = [], ...others] = text.split(CLAUSES).map((clause) => foldWords(clause));
  const begins = (words: readonly string[], index: typeof noDuty): boolean =>
    words.length <= LONGEST_REMARK && index.all(words).some(({ from }) => from === 0);
  return begins(first, noDuty) || others.some((clause) => begins(clause, denied));
};

/** Whether the heading of a part of a list says that those in it owe nothing: `Cán bộ không thực hiện 1+2`. */
export const deniesDuty = saysWords([...NO_DUTY, ...DENIED_OF_ALL]);

/** Whether a roster says of somebody that they are in the office no more. */
export const saysLeft = saysWords(LEAVES);
