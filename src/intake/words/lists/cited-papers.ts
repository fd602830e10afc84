import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { eitherFolded, says } from '../../text/pattern';
import { COUNTED_WORDS, MONTH, QUARTER, WEEK, YEAR } from '../time/date-words';

/** Papers by which people are sent, which titles cite. */
const PAPERS: readonly string[] = ['kế hoạch', 'kh', 'quyết định', 'hướng dẫn', 'công văn'];

/** Laws and the like: in short they are other words as well, unless something is said to be by them. */
const LAWS: readonly string[] = [
  'nghị định',
  'nđ',
  'nghị quyết',
  'nq',
  'thông tư',
  'tt',
  'thông báo',
  'tb',
  'qđ',
];

/** Before a paper that is cited. */
const CITES: readonly string[] = ['theo', 'kèm theo', 'thực hiện', 'căn cứ'];

/** A line that begins so cites, whatever it cites: `(Ban hành kèm theo Quyết định số 12)`. */
const ATTACHED: readonly string[] = ['kèm', 'đính kèm', 'gửi kèm', 'ban hành kèm'];
const BEGINNINGS: readonly string[] = [...ATTACHED, 'theo', 'căn cứ'];
const OTHERWISE: readonly string[] = ['theo dõi'];

const beginsCiting = says(BEGINNINGS, 'start');
const beginsOtherwise = says(OTHERWISE, 'start');
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;

/** Whether a line is there to cite a paper: it says nothing of the table under it. */
export const isCitation = (text: string): boolean => {
  const words = text.replace(BEFORE_WORDS, '');
  return beginsCiting(words) && !beginsOtherwise(words);
};

const beginsAttaching = says(ATTACHED, 'start');

/** Whether a line names what comes with a table: `Đính kèm: Kế hoạch quý`. */
export const isAttachment = (text: string): boolean => beginsAttaching(text.replace(BEFORE_WORDS, ''));

/** Behind a figure they say how long: `Kế hoạch 6 tháng` is no paper. */
const LENGTHS: readonly string[] = [MONTH, QUARTER, YEAR, WEEK, ...COUNTED_WORDS];

/** `Kế hoạch 2027` is of that year; `KH 2027/KH-TĐTN` and `KH 12` are papers. */
const YEAR_ALONE = '(?:19|20)\\d\\d(?: ?- ?(?:19|20)\\d\\d)?(?![\\d/-])';

const numbered = once(
  () =>
    new RegExp(
      `(?<![a-z])${eitherFolded(PAPERS)} (?:${fold('số')}(?![a-z])|(?!${YEAR_ALONE})\\d(?!\\d{0,2} ${eitherFolded(LENGTHS)}(?![a-z])))`,
    ),
);
const isCited = says(CITES.flatMap((cites) => PAPERS.map((paper) => `${cites} ${paper}`)));

/** Whether a paper is named with its number: `Kế hoạch số 504`, `Quyết định 12-QĐ/TĐTN`. */
export const namesNumberedPaper = (text: string): boolean => numbered().test(fold(text));

/** Whether words cite a paper, by its number or as what is carried out: `(Kèm theo Kế hoạch số 504)`. */
export const citesPaper = (text: string): boolean => namesNumberedPaper(text) || isCited(text);

const citation = once(
  () =>
    new RegExp(
      `(?<![a-z])(?:(?:${eitherFolded(CITES)} )?${eitherFolded(PAPERS)}|${eitherFolded(CITES)} ${eitherFolded(LAWS)}) ` +
        `(?:${fold('số')} )?(?!${YEAR_ALONE})\\d[\\w/.-]*`,
      'g',
    ),
);

/** Folded words without the papers that they cite by number: `theo kh so 12-kh/tdtn: dinh muc 50 ngay`. */
export const withoutCitations = (words: string): string => words.replace(citation(), ' ');
