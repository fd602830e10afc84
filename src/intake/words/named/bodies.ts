import { once } from '../../../base/once';
import { plain } from '../../text/fold';
import { says, saysToned, saysTyped, type WordTest } from '../../text/pattern';
import { placeWords, unionWords } from './places';
import { beginsWithName } from './surnames';

/** What the name of an office's department begins with. */
const DEPARTMENTS: readonly string[] = [
  'ban',
  'phòng',
  'văn phòng',
  'vp',
  'thường trực',
  'tổ',
  'trung tâm',
  'nhà thiếu nhi',
  'khối',
];

/** What offices put before a department's own name, and leave out again. */
export const BEFORE_DEPARTMENTS: readonly string[] = ['ban', 'phòng', 'bộ phận'];

/** What they add behind it: whose department it is. */
export const BEHIND_DEPARTMENTS: readonly string[] = [
  'tỉnh đoàn',
  'thành đoàn',
  'trung ương đoàn',
  'cơ quan',
  'tđ',
];

/** Committees of the Union and other authorities, before the name of the place or the body that they lead. */
export const AUTHORITIES: readonly string[] = [
  'bch',
  'btv',
  'ban chấp hành',
  'ban thường vụ',
  'ủy ban nhân dân',
  'ubnd',
  'hđnd',
  'mttq',
  'đảng ủy',
  'đoàn tncs hcm',
  'đoàn thanh niên',
];

/** The Party's committee, behind a place: `huyện ủy`. */
export const PARTY = 'ủy';

/** First words of the names of bodies and houses, which no name of a place has with a capital. */
export const INSTITUTIONS: readonly string[] = [
  'trường',
  'trung',
  'đoàn',
  'hội',
  'ban',
  'công',
  'sở',
  'huyện',
  'thị',
  'thành',
];

/** What a body of the Union that is no place's begins with. */
const UNION_BODIES: readonly string[] = [
  'tỉnh đoàn',
  'đoàn khối',
  'đoàn trường',
  'đoàn thanh niên',
  'đoàn các',
  'đoàn cơ quan',
  'đoàn công an',
  'đoàn quân sự',
  'đoàn biên phòng',
  'đoàn sở',
  'đoàn đại học',
];

const OTHERS: readonly string[] = ['cơ quan', 'ủy ban', 'department', 'office'];

/** After a word that is a surname too, these tell the body or the post: `Đoàn Trường THPT …`, `Phó Trưởng Ban`. */
const OF_BODIES: readonly string[] = [
  'khối',
  'xã',
  'phường',
  'đặc khu',
  'huyện',
  'thành phố',
  'thanh niên',
  'thanh thiếu nhi',
  'các',
  'cơ quan',
  'công an',
  'quân sự',
  'đại học',
  'cao đẳng',
  'trường đại học',
  'trường cao đẳng',
  'trường trung học',
  'trường tiểu học',
  'trường học',
  'trường thpt',
  'trường thcs',
  'văn hóa',
  'văn học',
  'văn nghệ',
  'văn thể',
  'văn thư',
  'phong trào',
  'xây dựng',
  'tổ chức',
  'tuyên giáo',
  'kiểm tra',
  'thường vụ',
  'thường trực',
  'chấp hành',
  'bí thư',
  'công tác',
  'chỉ đạo',
  'quản lý',
  'dân vận',
  'ban',
  'phòng',
  'văn phòng',
  'trưởng',
  'chánh',
  'chủ tịch',
  'giám đốc',
];

const NUMBER_BEFORE = /^(?:[^\p{L}]|[ivx]+\.)*/iu;

/** `khối phố`, `tổ dân phố`: places whose first word is a department's too. */
const isHamlet = once((): WordTest =>
  saysTyped(
    placeWords('branch').filter((words) => DEPARTMENTS.some((first) => words.startsWith(`${first} `))),
    'start',
  ),
);

const isBodyWord = once((): WordTest =>
  saysTyped([...DEPARTMENTS, ...UNION_BODIES, ...OTHERS, ...unionWords('commune', 'district')], 'start'),
);
const isOfBody = saysTyped(OF_BODIES, 'start');

/** `Đoàn Mai Dung`, `Đoàn Trường Sơn`: a person whose surname is the word of a body or a post. */
export const isSomeone = (text: string): boolean =>
  beginsWithName(text) && !isOfBody(text.slice(text.indexOf(' ') + 1));

/**
 * Whether words name a department or another body, and no person: accents count where they are typed, for
 * Đoàn, Tô and Bàn are surnames.
 */
export const namesBody = (text: string): boolean => {
  const words = plain(text).replace(NUMBER_BEFORE, '');
  return isBodyWord()(words) && !isHamlet()(words) && !isSomeone(words);
};

/** As a department's name begins, its accents typed. */
export const beginsAsDepartment = saysToned(DEPARTMENTS, 'start');

/** Of the Union and its committees, which are over all departments. */
const isOverAll = says(['tncs', 'thường vụ', 'chấp hành']);
const beginsUnion = says(['đoàn'], 'start');

/** Whether words name a department of the office itself: no committee, and no body of the Union's. */
export const namesOwnDepartment = (text: string): boolean =>
  namesBody(text) && !isOverAll(text) && !beginsUnion(text);

const isDepartmentWord = saysTyped(DEPARTMENTS, 'start');

/** Whether words begin as a department's name does. */
export const namesDepartment = (text: string): boolean =>
  isDepartmentWord(text) && !isHamlet()(text) && !isSomeone(text);

const SCHOOLS: readonly string[] = ['trường', 'học viện'];

/** Whether words name a school. */
export const isSchool = says(SCHOOLS, 'start');
