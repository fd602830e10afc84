import { once } from '../../base/once';
import { clean } from '../text/fold';
import { either, says } from '../text/pattern';

/** Before the one who went in another's place: `Người đi thay: …`, `thay bằng đ/c …`. */
const NAMES_DEPUTY: readonly string[] = [
  'người đi thay',
  'cán bộ đi thay',
  'đồng chí đi thay',
  'đi thay là',
  'đi thay:',
  'người thay',
  'người thay thế',
  'thay bằng',
  'thay thế bằng',
  'đổi người',
  'đổi cho',
  'đã đổi cho',
  'nhường cho',
  'ủy quyền cho',
  'uỷ quyền cho',
  'giao lại cho',
  'giao lại',
  'phân công lại cho',
  'phân công lại',
  'chuyển cho',
  'chuyển lại cho',
  'đổi',
];

/** How someone came to go: `Cử đ/c … đi thay`. */
const SENT: readonly string[] = [
  'cử',
  'đã cử',
  'nhờ',
  'đã nhờ',
  'do',
  'phân công',
  'đã phân công',
  'giao',
  'bố trí',
  'phân công lại',
  'điều động',
  'ủy quyền',
  'uỷ quyền',
];

/** Behind the one who went in another's place. */
const WENT_INSTEAD: readonly string[] = [
  'đi thay',
  'đã đi thay',
  'đi thế',
  'đi hộ',
  'đi giúp',
  'đi thay thế',
  'thay thế',
  'thay',
  'thay cho',
];

/** Behind someone who was sent, or by whom it was done: `Ủy quyền đ/c … đi`, `do … thực hiện`. */
const DOES: readonly string[] = ['đi', 'thực hiện', 'tham gia', 'đảm nhận', 'đi cơ sở', 'xuống cơ sở'];

/** What follows a name and is none of it: a reason, or the one who stayed. */
const REASONS: readonly string[] = ['do', 'vì', 'bởi', 'để', 'theo', 'nên', 'từ', 'thay', 'đi'];

/** Over a column of those who went in others' places. */
const HEADINGS: readonly string[] = [
  'người đi thay',
  'đi thay',
  'người thay',
  'người thay thế',
  'cán bộ đi thay',
  'cán bộ thay thế',
  'đồng chí đi thay',
  'thay bằng',
];

export const headsDeputies = says(HEADINGS, 'whole');

const named = once(() => new RegExp(`^${either(NAMES_DEPUTY)} ?:? +(.+)$`, 'iu'));
const sent = once(
  () => new RegExp(`^(?:${either(SENT)} )?(.+?) ${either(WENT_INSTEAD)}(?:$|[.!]| (?!mặt |đổi ))`, 'iu'),
);
const doer = once(() => new RegExp(`^${either(SENT)} (.+?) ${either(DOES)}$`, 'iu'));
const reason = once(() => new RegExp(` ${either(REASONS)}(?: .*)?$`, 'iu'));

/** A person is spoken of with a title or by two words in capitals: `đ/c Hà`, `Lê Hà`, unlike `Đi thay`. */
const PERSON = /^(?:[đĐ]\/c|[đĐ]c|[đĐ]ồng chí|[aA]nh|[cC]hị|[ôÔ]ng|[bB]à)[.:]? *\p{Lu}|\p{Lu}\S* \p{Lu}/u;
/** A given name by itself, which no word that begins a sentence is. */
const GIVEN_NAME =
  /^(?!(?:Đi|Đã|Cử|Nhờ|Xin|Được|Sẽ|Có|Không|Chưa|Người|Ban|Xã|Đoàn|Em|Tôi|Mình|Giao|Do|Vì|Lên|Về|Cần)$)\p{Lu}\p{Ll}{1,6}$/u;
const PARTS = /[()[\];,\n]|(?<=\p{L}{2})\. | [-–] /u;
const LONGEST = 200;

const deputyOf = (part: string): string | undefined => {
  const found = (doer().exec(part) ?? named().exec(part) ?? sent().exec(part))?.[1]
    ?.replace(reason(), '')
    .trim();
  if (found === undefined || !(PERSON.test(found) || GIVEN_NAME.test(found))) return undefined;
  return found.split(' ').length <= 8 ? found : undefined;
};

/**
 * The words for the one who went in the place of whom the row names: `Cử đ/c Lê Hà đi thay do ốm` → `đ/c Lê Hà`.
 * Not where the row's own person went for someone else: `Đi thay đ/c Lê Hà`.
 */
export const readDeputy = (text: string): string | undefined => {
  if (
    text.length > LONGEST ||
    !/thay|đổi|thế|hộ|giúp|quyền|nhường|giao|phân công|chuyển|thực hiện|đảm nhận|cử|nhờ/iu.test(text)
  )
    return undefined;
  for (const part of clean(text).split(PARTS)) {
    const found = deputyOf(part.trim());
    if (found !== undefined) return found;
  }
  return undefined;
};
