import { once } from '../../base/once';
import { fold, foldWords } from '../text/fold';

/** Marks of a day or a round on which someone was not at the grassroots, each the whole of a cell. */
const AWAY_MARKS: readonly string[] = [
  '0',
  'false',
  'p',
  'o',
  'l',
  'n',
  'k',
  'h',
  'np',
  'nb',
  'nl',
  'ts',
  'om',
  'cp',
  'kp',
  'ko',
  'vp',
  'cn',
  't7',
  'le',
  'hop',
  'phep',
  'off',
  'no',
];

/** Words that begin what is said of someone who was not there. */
const AWAY_WORDS: readonly string[] = [
  'nghi',
  'phep',
  'om',
  'benh',
  'thai san',
  'sinh con',
  'con om',
  'hoan',
  'tam hoan',
  'tam dung',
  'huy',
  'bo',
  'doi',
  'doi lich',
  'chuyen sang',
  'chuyen dot',
  'vang',
  'khong',
  'chua',
  'mien',
  'ban',
  'di hoc',
  'hoc',
  'tap huan',
  'di hop',
  'du hop',
  'hop',
  'truc',
  'di vien',
  'dieu tri',
  'viec rieng',
  'viec gia dinh',
  'o nha',
  'tai co quan',
  'lam viec tai co quan',
  'absent',
  'leave',
  'sick',
  'cancelled',
  'postponed',
];

const awayMarks = once(() => new Set(AWAY_MARKS));
const awayWords = once(() => AWAY_WORDS.map((phrase) => `${phrase} `));

/** Whether a cell of a day or a round says that nobody went: `P`, `nghỉ ốm`, `Hoãn`, `bận họp`. */
export const saysAway = (text: string): boolean => {
  if (awayMarks().has(fold(text))) return true;
  const words = `${foldWords(text).join(' ')} `;
  return awayWords().some((phrase) => words.startsWith(phrase));
};
