import { fold, foldWords } from '../../text/fold';
import { saysWords } from '../../text/phrase-index';

/** A mark that says yes wherever it is the whole of a cell. */
const TICKS: ReadonlySet<string> = new Set(['x', 'v', '✓', '✔', '√', '☑', '+']);

const YES: ReadonlySet<string> = new Set([
  'co',
  'x',
  'v',
  'yes',
  'y',
  'true',
  'thuoc',
  'thuoc dien',
  'phai di',
  '1',
  'dung',
  'thuc hien',
]);

const NO: ReadonlySet<string> = new Set([
  'khong',
  'ko',
  'k',
  'no',
  'n',
  'false',
  'mien',
  '0',
  'khong thuoc dien',
  'duoc mien',
  'sai',
]);

/** What agrees to a registration. */
const AGREED: readonly string[] = [
  'dong y',
  'nhat tri',
  'thong nhat',
  'chap thuan',
  'duyet',
  'da duyet',
  'phe duyet',
  'approved',
  'agreed',
  'ok',
];

/** Said of a whole round that someone was there for, in its column. */
const WENT: ReadonlySet<string> = new Set([
  'co',
  'da di',
  'di',
  '1 dot',
  'du',
  'cs',
  'ct',
  'dcs',
  'co so',
  'true',
]);

/** What is said of a report that somebody gave; and before it, where nobody did. */
const GIVEN: readonly string[] = ['đã', 'có', 'nộp', 'đã nộp', 'submitted'];
const NOT_GIVEN: readonly string[] = ['không', 'chưa', 'ko', 'not', 'no'];

/** A longer text says more than yes or no. */
const LONGEST_ANSWER = 60;

/** Whether a cell is a mark and nothing else: `x`, `XX`, `✓`. */
export const isTick = (text: string): boolean => {
  if (text.length > LONGEST_ANSWER) return false;
  const mark = fold(text).trim();
  return TICKS.has(mark) || /^x+$/.test(mark);
};

/** Whether a cell of a day or a round says that someone went: a mark, `có`, `đã đi`, `CS`. */
export const saysWent = (text: string): boolean =>
  text.length <= LONGEST_ANSWER && (isTick(text) || WENT.has(foldWords(text).join(' ')));

/** `Có`, `x`, `Thuộc diện`, `✓`; `Miễn`, `Không`; undefined for anything else. */
export const readYesNo = (text: string): boolean | undefined => {
  if (text.length > LONGEST_ANSWER) return undefined;
  if (isTick(text)) return true;
  const words = foldWords(text).join(' ');
  return YES.has(words) ? true : NO.has(words) || words.startsWith('mien ') ? false : undefined;
};

const saysGiven = saysWords(GIVEN);
const saysNotGiven = saysWords(NOT_GIVEN);

/** Whether a cell of a column of reports says that one was given: `Đã nộp`, `có`; not `Chưa nộp`. */
export const saysReported = (text: string): boolean =>
  readYesNo(text) ?? (saysGiven(text) && !saysNotGiven(text));

/** Whether a cell says that a registration was agreed to: `Đồng ý`, `Duyệt`. */
export const isAgreement = saysWords(AGREED);
