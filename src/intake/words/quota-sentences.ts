import { once } from '../../base/once';
import { fold, foldWords } from '../text/fold';
import { either } from '../text/pattern';
import { saysWords } from '../text/phrase-index';
import { withoutCitations } from './lists/cited-papers';
import { timesAYear } from './lists/duty-words';
import { matterOfTitle, mentionsDuty } from './matters/matter-of-text';
import { LEADERS, STAFF } from './named/posts';
import { DAYS_OF_A_MONTH, monthsIn } from './time/day-words';
import { LONGEST_REMARK } from '../text/lengths';
import { LONGEST_YEAR } from './time/calendar-figures';

/** What a sentence or a label says of the days that officers owe in a year. */
export interface QuotaSaid {
  /** Days a year, at least 1. */
  readonly days: number;
  /** Whose, as posts, folded; empty for everyone. */
  readonly posts: readonly string[];
  /** The year that it names. */
  readonly year?: number;
}

/** Who has to go, how often: with one of these a number of days is what is owed. */
const owes = saysWords([
  'chi tieu',
  'it nhat',
  'toi thieu',
  'phai',
  'yeu cau',
  'dinh muc',
  'quy dinh',
  'tro len',
  'bat buoc',
  'moi can bo',
  'moi dong chi',
  'moi nguoi',
  'moi quy',
  'moi thang',
  'moi nam',
  'ngay nguoi',
  'ngay nam',
  'ngay quy',
  'ngay can bo',
  'required',
  'quota',
  'at least',
  'minimum',
]);

/** Days of something else: of papers, of leave, of one trip, of some of the people. */
const isOfOthers = saysWords([
  'bao cao',
  'bc',
  'nop',
  'gui',
  'truoc khi',
  'sau khi',
  'bao truoc',
  'truoc ngay',
  'trong vong',
  'cham nhat',
  'moi chuyen',
  'moi dot',
  'moi lan',
  'moi luot',
  'nghi',
  'phep',
  'le tet',
  'luu',
  'cong tac phi',
  'phu cap',
  'ket nap',
  'ngay cong',
  'nu',
  'con nho',
  'tap su',
  'xa dac biet',
  'thon',
  'chi doan',
  'da di',
  'den nay',
  'hien nay',
  'con thieu',
]);

const patterns = once(() => ({
  days: /(?<![\d/.,-])(\d{1,3}(?:[.,]\d)?)(?:\s*ngay|\s*days?)\b(?!\s*\d)/g,
  // A number of days, and the time that it is of.
  daysOf: /(?<![\d/.,-])\d{1,3}(?:[.,]\d)?\s?(?:ngay|days?)\b(?!\s?\d)(?:\s?\/\s?[a-z]+)*/g,
  last: /:\s*(\d{1,3})(?:\s*ngay)?\s*[.;]?$/,
  year: /\b((?:19|20)\d\d)\b/g,
  posts: new RegExp(
    `\\b${either([...LEADERS, ...STAFF].map(fold).sort((a, b) => b.length - a.length))}\\b`,
    'g',
  ),
}));

/** Who leads a department, called by the one word. */
const LEAD = LEADERS.filter((post) => !post.includes('bí thư')).map(fold);
const namesLead = saysWords(['lanh dao ban', 'lanh dao phong', 'lanh dao van phong', 'lanh dao cac ban']);

const postsIn = (words: string): string[] => [
  ...new Set([...(words.match(patterns().posts) ?? []), ...(namesLead(words) ? LEAD : [])]),
];

const numberIn = (words: string): number | undefined => {
  const days = new Set(
    [...words.matchAll(patterns().days)].map(([, count = '']) => Number(count.replace(',', '.'))),
  );
  const [only] = days;
  if (days.size > 1) return undefined;
  if (only !== undefined) return only;
  const last = patterns().last.exec(words)?.[1];
  if (last !== undefined) return Number(last);
  const months = monthsIn(words);
  return months === undefined ? undefined : months * DAYS_OF_A_MONTH;
};

/** `Kế hoạch số 15-KH/TĐTN ngày 10/01/2026`: the year of a cited paper is not that of the quota. */
const CITED = /\bngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g;

/** All that a statement of the quota needs; with any other word it may be of anything. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'chi tieu it nhat toi thieu phai yeu cau dinh muc quy dinh tro len bat buoc moi can bo dong chi nguoi ngay nam quy ' +
    'thang so tong muc chung giao duoc cho cua la tu tren va ve theo ca trong mot hai chuc vu lanh dao ban phong van cac doi voi ' +
    'cong chuc vien chuc chuyen trach truong pho chanh bi thu can su thuong truc uy vien chuyen vien co quan tinh doan di ' +
    'nghia vu thuc hien con lai khac required days day quota per officer year minimum at least each of the nay dc d c ghi chu dvt'
  ).split(' '),
);

const NUMBER = /^\d+$/;

/** The words of a title that say something else than what is owed. */
export const withoutQuotaWords = (text: string): string =>
  foldWords(text)
    .filter((word) => !PLAIN.has(word))
    .join(' ');

/** It speaks of duty at the grassroots and of no other register, or of nothing but what is owed. */
const isOfTheDuty = (text: string): boolean => {
  const matter = matterOfTitle(text);
  if (matter === 'duty') return true;
  return (
    matter === undefined &&
    (mentionsDuty(text) || foldWords(text).every((word) => PLAIN.has(word) || NUMBER.test(word)))
  );
};

const yearIn = (words: string): number | undefined => {
  const years = [...words.matchAll(patterns().year)].map(([, year]) => Number(year));
  return years[years.length - 1];
};

/** Who is not named before. */
const saysTheRest = saysWords(['con lai', 'can bo khac', 'nguoi khac', 'truong hop khac']);

/** What is only a part of what is owed: `50 ngày, trong đó 20 ngày ở xã khó khăn`. */
const THEREOF = /\btrong do\b.*$/;
/** `50 (năm mươi) ngày` */
const SPELLED_OUT = /(\d) ?\([a-z ]{3,40}\) ?(?=ngay)/g;
/** `Trưởng, phó ban`: both are of the department. */
const BOTH_LEADERS = /\btruong(?:, ?| va )pho (ban|phong)\b/g;

const wordsOf = (text: string): string =>
  withoutCitations(fold(text))
    .replace(CITED, ' ')
    .replace(THEREOF, '')
    .replace(SPELLED_OUT, '$1 ')
    .replace(BOTH_LEADERS, 'truong $1, pho $1');

/** A sentence of several numbers says of each whose it is, or what time it is of. */
const partsOf = (words: string): readonly string[] => {
  const ends = [...words.matchAll(patterns().daysOf)].map(({ index, 0: days }) => index + days.length);
  return ends.length > 1 ? ends.map((end, at) => words.slice(ends[at - 1] ?? 0, end)) : [words];
};

/**
 * What a text says of the days that are owed: `Mỗi cán bộ đi cơ sở ít nhất 40 ngày/năm`, `Trưởng ban 40 ngày, còn lại
 * 60 ngày`; nothing for all others.
 */
export const readQuotas = (text: string): readonly QuotaSaid[] => {
  if (text.length > LONGEST_REMARK || !/\d/.test(text) || !owes(text) || isOfOthers(text)) return [];
  const words = wordsOf(text);
  if (!isOfTheDuty(words)) return [];
  const year = yearIn(words);
  return partsOf(words).flatMap((part) => {
    const days = (numberIn(part) ?? NaN) * timesAYear(part);
    if (!(days >= 1 && days <= LONGEST_YEAR)) return [];
    const posts = saysTheRest(part) ? [] : postsIn(part);
    return [{ days, posts, ...(year === undefined ? {} : { year }) }];
  });
};
