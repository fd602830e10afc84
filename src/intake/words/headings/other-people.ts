import { once } from '../../../base/once';

/** Words for a person that a heading may begin with, the longest first. */
const PERSON: readonly string[] = [
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
];

/** What the officer of a trip does: whoever does anything else is somebody else. */
const GOING: readonly string[] = [
  'di',
  'du',
  'xuong',
  'tham gia',
  'tham du',
  'thuc hien',
  'cong tac',
  'duoc cu',
  'duoc phan cong',
  'duoc giao',
  'dang ky',
];

/** What people are of, and no task: `Cán bộ Tỉnh đoàn`, `Đồng chí trong ban`. */
const OF_WHAT: ReadonlySet<string> = new Set([
  'doan',
  'tinh',
  'ban',
  'co',
  'don',
  'van',
  'phong',
  'cong',
  'vien',
  'chuyen',
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
]);

/** The phrases by their first word, which most headings do not begin with. */
const byFirstWord = (phrases: readonly string[]) =>
  once(() => {
    const found = new Map<string, readonly string[]>();
    for (const phrase of phrases) {
      const [first = ''] = phrase.split(' ');
      found.set(first, [...(found.get(first) ?? []), phrase]);
    }
    return found;
  });

const [others, people, going] = [byFirstWord(OTHERS), byFirstWord(PERSON), byFirstWord(GOING)];

const beginsWith = (
  words: readonly string[],
  phrases: () => ReadonlyMap<string, readonly string[]>,
): string | undefined =>
  phrases()
    .get(words[0] ?? '')
    ?.find((phrase) => phrase.split(' ').every((word, at) => words[at] === word));

/**
 * Whether a heading is of somebody who has another task than to go: `Kế toán theo dõi`, `Người rà soát`, `Bí thư
 * Đoàn xã`. What the headings of trips say word for word has been asked before, and a question that holds such words
 * is of them: `Đồng chí đến xã, phường nào?`
 */
export const namesOtherPerson = (words: readonly string[], saysOwn: boolean): boolean => {
  if (beginsWith(words, others) !== undefined) return true;
  const person = saysOwn ? undefined : beginsWith(words, people);
  if (person === undefined) return false;
  const [first, ...more] = words.slice(person.split(' ').length);
  return first !== undefined && !OF_WHAT.has(first) && beginsWith([first, ...more], going) === undefined;
};
