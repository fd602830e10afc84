import { fold, foldWords } from '../../text/fold';
import { saysWords } from '../../text/phrase-index';
import { LONGEST_NAME } from '../../text/lengths';
import { DOES_NOT_HOLD, NOT_AMONG } from '../named/absences';

/** A mark that says yes wherever it is the whole of a cell. */
const TICKS: ReadonlySet<string> = new Set(['x', 'v', '✓', '✔', '√', '☑', '✅', '+']);

/** A mark that says no, and was put there to say it. */
const CROSSED_OUT: readonly string[] = ['✗', '✘', '❌', '❎', '⛔'];

/** A mark that says no, or a box that nobody has ticked yet. */
const CROSSES: ReadonlySet<string> = new Set([...CROSSED_OUT, '☐', '×']);

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
  'bat buoc',
  'phai thuc hien',
  '1',
  'dung',
  'thuc hien',
]);

const NO: ReadonlySet<string> = new Set([
  'khong',
  'ko',
  'k',
  'khong mien',
  'no',
  'n',
  'false',
  'mien',
  '0',
  ...NOT_AMONG,
  ...DOES_NOT_HOLD,
  'khong di',
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
  'ca dot',
  'tron dot',
  'suot dot',
  'het dot',
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

/** Whether a cell is a mark and nothing else: `x`, `XX`, `✓`. */
export const isTick = (text: string): boolean => {
  if (text.length > LONGEST_NAME) return false;
  const mark = fold(text).trim();
  return TICKS.has(mark) || /^x+$/.test(mark);
};

/** Whether a cell of a day or a round says that someone went: a mark, `có`, `đã đi`, `CS`. */
export const saysWent = (text: string): boolean =>
  text.length <= LONGEST_NAME && (isTick(text) || WENT.has(foldWords(text).join(' ')));

/** Whether a cell is a mark that says no: `❌`; a box that is not ticked may still be. */
export const isCrossedOut = (text: string): boolean => CROSSED_OUT.includes(text.trim());

/** A box that nobody has ticked, as a program copies it too. */
const UNTICKED: ReadonlySet<string> = new Set(['☐', 'false']);

/** Whether a cell that says no is a box that may still be ticked; `Không` was typed by somebody. */
export const isUnticked = (text: string): boolean => UNTICKED.has(text.trim().toLowerCase());

/** `Có`, `x`, `Thuộc diện`, `✓`; `Miễn`, `Không`; undefined for anything else. */
export const readYesNo = (text: string): boolean | undefined => {
  if (text.length > LONGEST_NAME) return undefined;
  if (isTick(text)) return true;
  if (CROSSES.has(text.trim())) return false;
  const words = foldWords(text).join(' ');
  return YES.has(words) ? true : NO.has(words) || words.startsWith('mien ') ? false : undefined;
};

const saysGiven = saysWords(GIVEN);
const saysNotGiven = saysWords(NOT_GIVEN);

/** Whether a cell of a column of reports says that one was given: `Đã nộp`, `có`; not `Chưa nộp`. */
export const saysReported = (text: string): boolean =>
  readYesNo(text) ?? (saysGiven(text) && !saysNotGiven(text));

/** Whether words deny what may be a report as well as a trip: `Chưa thực hiện`, `Không có`; nobody travels to a report. */
export const saysNotReported = saysWords(
  NOT_GIVEN.flatMap((not) =>
    [...GIVEN, 'thực hiện', 'th', 'tổ chức', 'triển khai'].map((it) => `${not} ${it}`),
  ),
);

const saysAgreed = saysWords(AGREED);

/** Before what is denied. */
export const NEGATIONS: readonly string[] = ['không', 'chưa', 'ko', 'k', 'kg', 'hổng', 'not'];

/** What turns a registration down, or keeps it waiting. */
const saysRefused = saysWords([
  ...NEGATIONS.flatMap((not) =>
    [...AGREED, 'cho di', 'cho', 'cu di', 'xet'].map((agreed) => `${not} ${agreed}`),
  ),
  'tu choi',
  'bac',
  'de lai',
  'gac lai',
  'xem xet lai',
  'rejected',
  'refused',
  'declined',
]);

/** Whether a cell says that a registration was turned down: `Không đồng ý`, `Từ chối`, `Để lại`. */
export const isRefusal = (text: string): boolean => text.length <= LONGEST_NAME && saysRefused(text);

/** Whether a cell says that a registration was agreed to: `Đồng ý`, `Duyệt`. */
export const isAgreement = (text: string): boolean => saysAgreed(text) && !saysRefused(text);

const THERE: ReadonlySet<string> = new Set([
  'co mat',
  'c',
  'di',
  'da di',
  'co di',
  'di roi',
  'da ve',
  'du',
  'tham gia',
  'hien dien',
]);

const ABSENT: ReadonlySet<string> = new Set([
  'vang',
  'vang mat',
  'v',
  'o',
  'vp',
  'kp',
  'nghi',
  'chua di',
  'absent',
]);

/** Whether somebody was there, where a column asks just that: `Có mặt`, `C`, `x`; `Vắng`, `V`, `O`. */
export const readPresence = (text: string): boolean | undefined => {
  const answer = readYesNo(text);
  if (answer !== undefined || text.length > LONGEST_NAME) return answer;
  const words = foldWords(text).join(' ');
  return THERE.has(words) ? true : ABSENT.has(words) ? false : undefined;
};
