import { once } from '../../base/once';
import { foldTone } from '../../intake/text/fold';

/*
 * Most topics and places tell neither that nobody went nor that somebody else did, and to find that out the patterns of
 * all such remarks would have to be made: they take longer than all else of a short log. So a text is looked at closely
 * only where a part of it begins with some of these words, or holds one that may stand anywhere.
 * `tests/plain/remark-gate` holds them against all words of which those patterns are made.
 */

/** Words with which a part of a remark begins, and such as stand anywhere in it. */
interface Telling {
  readonly beginnings: readonly string[];
  readonly anywhere: readonly string[];
}

/** All who were to go, before what they did not do; a party alone begins too many topics: `Tổ chức`, `Đoàn kết`. */
const ofParties = (): string[] =>
  'đoàn|tổ|nhóm|đội'
    .split('|')
    .flatMap((party) => [
      ...'không|chưa|ko|k|kg|hổng|not|công tác'.split('|').map((word) => `${party} ${word}`),
      ...['cả', 'toàn'].map((whole) => `${whole} ${party}`),
    ]);

/** Nobody went, the row is to be left out, or somebody did something instead. */
const TELLING: Telling = {
  beginnings: (
    'không|chưa|ko|k|kg|hổng|not|did not|cancelled|canceled|postponed|rescheduled|đã|bị|phải|được|xin|hủy|bỏ|bãi bỏ|' +
    'tỉnh ủy|ubnd tỉnh|ủy ban nhân dân tỉnh|hđnd tỉnh|đình lại|' +
    'hoãn|tạm|gác lại|đổi lịch|trượt lịch|dời|lùi|chuyển|vắng|có lý do|báo|nghỉ|bận|ở|tại|cơ quan|tỉnh đoàn|văn phòng|' +
    'trụ sở|hội trường|phòng họp|họp|trực|làm việc|rút|loại|xóa|nhập|ghi|dòng|trùng|do|vì|ốm|bệnh|sốt|đau|con ốm|mưa|' +
    'lũ|bão|gia đình|hỏng xe|tai nạn|thôi|chuyến|đợt|lịch|kế hoạch|gạch|điền|khai|gửi'
  )
    .split('|')
    .concat(ofParties()),
  anywhere: 'nên|vậy|đó|khác|thay|thế|hộ|giúp|hủy|hoãn|dời|lùi'.split('|'),
};

/** Behind these stands whoever went, whose name has a capital. */
const BEFORE_NAMES: Telling = {
  beginnings:
    'người|cán bộ|đồng chí|đổi|đã|nhường|ủy quyền|giao|phân công|chuyển|cử|nhờ|do|bố trí|điều động'.split(
      '|',
    ),
  anywhere: [],
};

const SPACE = 0x20;
const [FIRST, LAST] = [0x61, 0x7a];
/** Composed letters and marks on letters; what stands beyond is punctuation, or no letter of this country's. */
const [FIRST_MARKED, LAST_MARKED] = [0xc0, 0x1fff];

const isLetter = (code: number): boolean =>
  (code >= FIRST && code <= LAST) || (code >= FIRST_MARKED && code <= LAST_MARKED);

/** By their first word. */
const byFirstWord = (phrases: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const phrase of phrases.map(foldTone)) {
    const [first = ''] = phrase.split(' ');
    const known = found.get(first);
    if (known) known.push(phrase);
    else found.set(first, [phrase]);
  }
  return found;
};

/** Whether the phrase stands there in whole words. */
const standsAt = (folded: string, phrase: string, start: number): boolean => {
  const end = start + phrase.length;
  return folded.startsWith(phrase, start) && (end >= folded.length || !isLetter(folded.charCodeAt(end)));
};

type IsTelling = (word: string, begins: boolean, start: number) => boolean;

/** Whether some word of a folded text tells; behind all signs but spaces a part of it begins. */
const hasTelling = (folded: string, isTelling: IsTelling): boolean => {
  let begins = true;
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    // Behind the last sign there is none.
    const code = at < folded.length ? folded.charCodeAt(at) : SPACE;
    if (isLetter(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && isTelling(folded.slice(start, at), begins, start)) return true;
    begins = code !== SPACE || (begins && start < 0);
    start = -1;
  }
  return false;
};

const testOf = ({ beginnings, anywhere }: Telling): ((folded: string) => boolean) => {
  const known = once(() => ({
    beginnings: byFirstWord(beginnings),
    anywhere: new Set(anywhere.map(foldTone)),
  }));
  return (folded) => {
    const words = known();
    const isBeginning = (word: string, start: number): boolean =>
      words.beginnings.get(word)?.some((phrase) => standsAt(folded, phrase, start)) === true;
    return hasTelling(
      folded,
      (word, begins, start) => words.anywhere.has(word) || (begins && isBeginning(word, start)),
    );
  };
};

const tells = testOf(TELLING);
const mayNameOther = testOf(BEFORE_NAMES);

/** A capital behind the first letter. */
const holdsCapital = (text: string): boolean => {
  const behind = text.trim().slice(1);
  return behind !== behind.toLowerCase();
};

/** Whether the text may say that nobody went, or who did instead: only then is it worth the patterns that tell. */
export const mayTell = (text: string): boolean => {
  const folded = foldTone(text);
  return tells(folded) || (holdsCapital(text) && mayNameOther(folded));
};
