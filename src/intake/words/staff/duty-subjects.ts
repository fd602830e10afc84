import { fold, foldWords } from '../../text/fold';
import { phraseIndex, saysWords } from '../../text/phrase-index';
import { LEAVES } from './service-words';
import { BIRTH, EXCUSED } from '../named/absences';

/** What a roster says of people who owe no duty at all. */
const NO_DUTY: readonly string[] = [
  'phuc vu',
  'ho tro',
  'khong thuoc',
  'khong phai',
  'khong chuyen trach',
  'support',
  'khong ap dung',
  'khong tinh',
  'khong giao chi tieu',
  'not subject',
];

/** What a roster says of people who owe it and are excused. */
const EXCUSED_OR_AWAY: readonly string[] = [...EXCUSED, ...BIRTH.map(fold), 'nghi', 'di hoc', 'om'];

export const saysNoDuty = saysWords(NO_DUTY);
export const saysExcused = saysWords(EXCUSED_OR_AWAY);

const noDuty = phraseIndex(() => [[true, NO_DUTY]]);

/** A remark may say anything of somebody; that no duty is owed is what it begins with. */
const LONGEST_REMARK = 6;

/** Whether a remark beside a name says that no duty is owed: `Không thuộc đối tượng`, `Không tính`. */
export const remarksNoDuty = (text: string): boolean => {
  const words = foldWords(text);
  return words.length <= LONGEST_REMARK && noDuty.all(words).some(({ from }) => from === 0);
};

/** Whether a roster says of somebody that they are in the office no more. */
export const saysLeft = saysWords(LEAVES);
