import { once } from '../../../base/once';
import { foldTone, foldWords } from '../../text/fold';

/** Words for a person that a heading may begin with, the longest first. */
export const PERSON: readonly string[] = [
  'dong chi',
  'can bo',
  'chuyen vien',
  'nhan vien',
  'lanh dao',
  'nguoi',
  'd c',
  'cb',
];

/** Posts of people who are not the officer, with whatever follows: `Bí thư Đoàn xã`, `Chủ tịch UBND xã`. */
const OTHERS: readonly string[] = [
  'bi thu',
  ...['bt', 'pbt'].flatMap((post) =>
    ['doan', 'dang', 'chi', 'xa', 'phuong', 'huyen'].map((of) => `${post} ${of}`),
  ),
  ...['ct', 'pct'].flatMap((post) =>
    ['ubnd', 'hdnd', 'xa', 'phuong', 'huyen', 'hoi'].map((of) => `${post} ${of}`),
  ),
  'pho bi thu',
  'chu tich',
  'pho chu tich',
  'giam doc',
  'hieu truong',
  'ke toan',
  'thu quy',
  'thu ky',
  'van thu',
  'thu truong',
  'dai dien',
  'truong thon',
  'truong ap',
  'chu toa',
  'dieu hanh',
];

/** What the officer of a trip does: whoever does anything else is somebody else. */
export const GOING: readonly string[] = [
  'di',
  'du',
  'den',
  'lam viec',
  'len',
  'toi',
  'xuong',
  've',
  'tham gia',
  'tham du',
  'thuc hien',
  'cong tac',
  'duoc cu',
  'duoc phan cong',
  'duoc giao',
  'dang ky',
];

/** The same before `by`, as English headings have it: of `Verified by` it was somebody else. */
const GOING_BY: ReadonlySet<string> = new Set([
  'attended',
  'done',
  'made',
  'out',
  'performed',
  'registered',
  'taken',
  'travelled',
  'undertaken',
  'visited',
]);

/** What people are of, and no task: `Cán bộ Tỉnh đoàn`, `Đồng chí trong ban`; `Người đón tiếp` is of no `đơn vị`. */
const OF_WHAT: readonly string[] = [
  'td',
  'doan',
  'tinh',
  'ban',
  'co quan',
  'co so',
  'don vi',
  'van phong',
  'phong',
  'cong chuc',
  'cong doan',
  'vien chuc',
  'chuyen trach',
  'chuyen vien',
  'cap',
  'trong',
  'thuoc',
  'cua',
  'la',
  'nao',
  'o',
  'tai',
  'ho',
  'ten',
];

/** What somebody does who is no officer on the way, by the first words of it. */
const OTHER_TASKS: readonly string[] = [
  'ban giao',
  'bao cao',
  'bao lanh',
  'chiu trach nhiem',
  'cap nhat',
  'cho y kien',
  'chu tri',
  'chuyen',
  'danh gia',
  'dau moi',
  'di thay',
  'de nghi',
  'de xuat',
  'doi chieu',
  'don',
  'dua',
  'duoc tiep',
  'duyet',
  'ghi',
  'giam sat',
  'giao',
  'gioi thieu',
  'gui',
  'huong dan',
  'kiem soat',
  'kiem tra',
  'ky',
  'lai',
  'lam chung',
  'lap',
  'lien he',
  'luu',
  'mua',
  'nghiem thu',
  'nhan',
  'nhap',
  'nop',
  'phan cong',
  'phe duyet',
  'phu trach',
  'quan ly',
  'ra soat',
  'so huu',
  'soan',
  'sua',
  'thay',
  'tham dinh',
  'than',
  'thanh toan',
  'thong bao',
  'theo doi',
  'thu huong',
  'tiep',
  'tong hop',
  'tra loi',
  'truc',
  'uy quyen',
  'viet',
  'xac minh',
  'xac nhan',
  'xu ly',
  'xet',
  'yeu cau',
];

type PhrasesByWord = () => ReadonlyMap<string, readonly string[]>;

/** The phrases by their first word, which most headings do not begin with. */
const byFirstWord = (phrases: readonly string[]): PhrasesByWord =>
  once(() => {
    const found = new Map<string, readonly string[]>();
    for (const phrase of phrases) {
      const [first = ''] = phrase.split(' ');
      found.set(first, [...(found.get(first) ?? []), phrase]);
    }
    return found;
  });

const others = byFirstWord(OTHERS);
const people = byFirstWord(PERSON);
const going = byFirstWord(GOING);
const assigned = byFirstWord(['duoc cu', 'duoc phan cong', 'duoc giao', 'dang ky']);
const ofWhat = byFirstWord(OF_WHAT);
const otherTasks = byFirstWord(OTHER_TASKS);

const beginsWith = (words: readonly string[], phrases: PhrasesByWord): string | undefined =>
  phrases()
    .get(words[0] ?? '')
    ?.find((phrase) => phrase.split(' ').every((word, at) => words[at] === word));

const isDoneBy = (words: readonly string[]): boolean => {
  const [verb, by] = words.slice(-2);
  return by === 'by' && verb !== undefined && !GOING_BY.has(verb);
};

/**
 * Whether a heading is of somebody who has another task than to go: `Kế toán theo dõi`, `Người rà soát`, `Bí thư
 * Đoàn xã`. What the headings of trips say word for word has been asked before, and a question that holds such words
 * is of them: `Đồng chí đến xã, phường nào?`
 */
export const namesOtherPerson = (words: readonly string[], saysOwn: boolean): boolean => {
  const person = beginsWith(words, people);
  const task = person === undefined ? words : words.slice(person.split(' ').length);
  if ([words, task].some((post) => beginsWith(post, others) !== undefined)) return true;
  if (saysOwn) return false;
  if (person === undefined) return isDoneBy(words) || endsInPerson(words);
  return task.length > 0 && [ofWhat, going].every((phrases) => beginsWith(task, phrases) === undefined);
};

/** What somebody does to a paper, with accents: `Trưởng ban ký`, `Chánh VP duyệt`. */
const SIGNS: readonly string[] = ['ký', 'ký tên', 'duyệt', 'phê duyệt', 'xác nhận'];

/** Whether a heading ends with what is done to a paper and to no trip. */
export const endsInSigning = (heading: string): boolean =>
  SIGNS.some((act) => foldTone(heading).trim().endsWith(` ${act}`));

/** Whether a heading is of whoever was to go: beside whoever went it is of the plan. */
export const namesAssigned = (heading: string): boolean => {
  const words = foldWords(heading);
  const person = beginsWith(words, people);
  return person !== undefined && beginsWith(words.slice(person.split(' ').length), assigned) !== undefined;
};

const PERSON_AT_END = once(() => new Set(PERSON.map((phrase) => phrase.split(' ').slice(-2).join(' '))));

/** `Báo cáo với đ/c`, `Nộp cho đồng chí`: the task first, and whose it is behind. */
const endsInPerson = (words: readonly string[]): boolean =>
  words.length > 2 &&
  beginsWith(words, otherTasks) !== undefined &&
  [words.slice(-2), words.slice(-1)].some((last) => PERSON_AT_END().has(last.join(' ')));

/** Whether a heading begins with what the officer of a trip does: `Đến`, `Về đâu`. */
export const beginsWithGoing = (heading: string): boolean =>
  beginsWith(foldWords(heading), going) !== undefined;

/** Whether a heading begins with a task that is none of a trip's: `Trực thay ở cơ quan`, `Duyệt`. */
export const beginsOtherTask = (heading: string): boolean =>
  beginsWith(foldWords(heading), otherTasks) !== undefined;

/** Whether a heading is of people with a task of which nobody knows whether they went for it: `Cán bộ dẫn đường`. */
export const isOfUnknownTask = (heading: string): boolean => {
  const words = foldWords(heading);
  const person = beginsWith(words, people);
  const task = person === undefined ? [] : words.slice(person.split(' ').length);
  return task.length > 0 && [others, otherTasks].every((phrases) => beginsWith(task, phrases) === undefined);
};

/** What somebody does who fills in a row or answers a form. */
export const FILLS_IN: readonly string[] = [
  ...['bao', 'khai', 'ke khai', 'dien', 'gui', 'tra loi', 'dang ky', 'ghi'],
];
const fillsIn = byFirstWord(FILLS_IN);

/** Whether a heading is of whoever filled in the row: where nobody else is named, who tells of a trip went on it. */
export const namesWhoFillsIn = (heading: string): boolean => {
  const words = foldWords(heading);
  const person = beginsWith(words, people);
  return person !== undefined && beginsWith(words.slice(person.split(' ').length), fillsIn) !== undefined;
};

/** Whoever is driven: `Người sử dụng xe`. */
const USES: readonly string[] = ['su dung', 'dung', 'di', 'muon', 'dang ky'];
const uses = byFirstWord(USES);

/** When and where it was done, in headings. */
const TIMES_AND_PLACES: readonly string[] = ['ngay', 'thoi gian', 'don vi', 'don vi duoc', 'noi', 'noi dung'];

/**
 * Whether a heading is of whoever did what the rows are of: beside `Ngày kiểm tra`, `Đơn vị được kiểm tra` the `Cán bộ
 * kiểm tra` went, and in a book of trips by car `Người sử dụng xe`.
 */
export const doesWhatRowsTell = (heading: string, all: readonly string[]): boolean => {
  const words = foldWords(heading);
  const person = beginsWith(words, people);
  if (person === undefined) return false;
  const task = words.slice(person.split(' ').length);
  if (beginsWith(task, uses) !== undefined) return true;
  const told = all.filter((it) => it !== heading).map((it) => foldWords(it).join(' '));
  const behind = ` ${task.join(' ')}`;
  return (
    TIMES_AND_PLACES.some((before) => told.includes(`${before}${behind}`)) ||
    // `Thôn, xã 3 cùng`: what else has two words in common with it is of the same errand.
    (task.length > 1 && told.some((it) => it.endsWith(behind)))
  );
};
