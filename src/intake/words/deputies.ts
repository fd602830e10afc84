import { once } from '../../base/once';
import { clean, capital } from '../text/fold';
import { outsideBrackets } from '../text/brackets';
import { either, says } from '../text/pattern';
import { COMRADE, HONORIFICS, COMRADE_SHORT } from './named/honorifics';
import { LONGEST_REMARK } from '../text/lengths';

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

const isOfDeputies = says(HEADINGS, 'whole');

/** `Người đi thay (nếu có)` */
export const headsDeputies = (heading: string): boolean => isOfDeputies(outsideBrackets(heading).trim());

const named = once(() => new RegExp(`^${either(NAMES_DEPUTY)} ?:? +(.+)$`, 'iu'));
const sent = once(
  () => new RegExp(`^(?:${either(SENT)} )?(.+?) ${either(WENT_INSTEAD)}(?:$|[.!]| (?!mặt |đổi ))`, 'iu'),
);
const doer = once(() => new RegExp(`^${either(SENT)} (.+?) ${either(DOES)}$`, 'iu'));
/** In another's place, before that other: `A đi thay cho B`. */
export const IN_PLACE_OF: readonly string[] = ['', 'đi '].flatMap((goes) =>
  ['thay', 'thay mặt', 'thay cho'].map((words) => `${goes}${words}`),
);

const reason = once(() => new RegExp(` ${either(REASONS)}(?: .*)?$`, 'iu'));

/** Begin a sentence, and are nobody's given name. */
const BEGIN_SENTENCES: readonly string[] = [
  ...[
    'đi',
    'đã',
    'cử',
    'nhờ',
    'xin',
    'được',
    'sẽ',
    'có',
    'không',
    'chưa',
    'người',
    'ban',
    'xã',
    'đoàn',
    'em',
  ],
  ...['tôi', 'mình', 'giao', 'do', 'vì', 'lên', 'về', 'cần'],
];

const people = once(() => {
  const titles = [...COMRADE_SHORT, ...COMRADE, ...HONORIFICS];
  return {
    // A person is spoken of with a title or by two words in capitals: `đ/c Hà`, `Lê Hà`, unlike `Đi thay`.
    titled: new RegExp(
      `^${either(titles.flatMap((it) => [it, capital(it)]))}[.:]? *\\p{Lu}|\\p{Lu}\\S* \\p{Lu}`,
      'u',
    ),
    // A given name by itself, which no word that begins a sentence is.
    givenName: new RegExp(`^(?!${either(BEGIN_SENTENCES.map(capital))}$)\\p{Lu}\\p{Ll}{1,6}$`, 'u'),
  };
});
const PARTS = /[()[\];,\n]|(?<=\p{L}{2})\. | [-–] /u;

const deputyOf = (part: string): string | undefined => {
  const found = (doer().exec(part) ?? named().exec(part) ?? sent().exec(part))?.[1]
    ?.replace(reason(), '')
    .trim();
  if (found === undefined || !(people().titled.test(found) || people().givenName.test(found)))
    return undefined;
  return found.split(' ').length <= 8 ? found : undefined;
};

/** `Lê Hà đi (thay)`: the word in brackets belongs to those before it. */
const INSTEAD = / ?\((thay|thế|hộ)\)/iu;

/** Words that say much else besides: with none but these a remark tells of nobody. */
const COMMON: readonly string[] = ['do', 'đi', 'tham gia', 'đi cơ sở', 'xuống cơ sở'];

/** Most remarks have none of the others, and need no closer look. */
const mayTell = once(() => {
  const telling = [...NAMES_DEPUTY, ...WENT_INSTEAD, ...SENT, ...DOES].filter((it) => !COMMON.includes(it));
  return new RegExp(either(telling), 'iu');
});

/**
 * The words for the one who went in the place of whom the row names: `Cử đ/c Lê Hà đi thay do ốm` → `đ/c Lê Hà`.
 * Not where the row's own person went for someone else: `Đi thay đ/c Lê Hà`.
 */
export const readDeputy = (text: string): string | undefined => {
  if (text.length > LONGEST_REMARK || !mayTell().test(text)) return undefined;
  for (const part of clean(text).replace(INSTEAD, ' $1').split(PARTS)) {
    const found = deputyOf(part.trim());
    if (found !== undefined) return found;
  }
  return undefined;
};
