import { once } from '../../base/once';
import { clean } from '../text/fold';
import { either } from '../text/pattern';

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

/** What follows a name and is none of it: a reason, or the one who stayed. */
const REASONS: readonly string[] = ['do', 'vì', 'bởi', 'để', 'theo', 'nên', 'từ', 'thay', 'đi'];

const named = once(() => new RegExp(`^${either(NAMES_DEPUTY)} ?:? +(.+)$`, 'iu'));
const sent = once(
  () => new RegExp(`^(?:${either(SENT)} )?(.+?) ${either(WENT_INSTEAD)}(?:$|[.!]| (?!mặt |đổi ))`, 'iu'),
);
const reason = once(() => new RegExp(` ${either(REASONS)}(?: .*)?$`, 'iu'));

/** A person is spoken of with a title or by two words in capitals: `đ/c Hà`, `Lê Hà`, unlike `Đi thay`. */
const PERSON = /^(?:[đĐ]\/c|[đĐ]c|[đĐ]ồng chí|[aA]nh|[cC]hị|[ôÔ]ng|[bB]à)[.:]? *\p{Lu}|\p{Lu}\S* \p{Lu}/u;
const PARTS = /[()[\];,\n]|(?<=\p{L}{2})\. | [-–] /u;
const LONGEST = 200;

const deputyOf = (part: string): string | undefined => {
  const found = (named().exec(part) ?? sent().exec(part))?.[1]?.replace(reason(), '').trim();
  if (found === undefined || !PERSON.test(found)) return undefined;
  return found.split(' ').length <= 8 ? found : undefined;
};

/**
 * The words for the one who went in the place of whom the row names: `Cử đ/c Lê Hà đi thay do ốm` → `đ/c Lê Hà`.
 * Not where the row's own person went for someone else: `Đi thay đ/c Lê Hà`.
 */
export const readDeputy = (text: string): string | undefined => {
  if (text.length > LONGEST || !/thay|đổi|thế|hộ|giúp|quyền|nhường|giao/iu.test(text)) return undefined;
  for (const part of clean(text).split(PARTS)) {
    const found = deputyOf(part.trim());
    if (found !== undefined) return found;
  }
  return undefined;
};
