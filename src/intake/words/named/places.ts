import type { Level } from '../../../domain/places/unit';
import { once } from '../../../base/once';
import { either, says, saysToned, WORD_ENDS } from '../../text/pattern';

export type CommuneType = 'xã' | 'phường' | 'thị trấn' | 'đặc khu';
export type DistrictType = 'huyện' | 'thị xã' | 'thành phố' | 'quận';

/** What a word before a name makes of the place. */
export type PlaceRole =
  | { readonly role: 'commune'; readonly type: CommuneType }
  | { readonly role: 'district'; readonly type: DistrictType }
  | { readonly role: 'branch' | 'hamlet' | 'province' };

export type PlaceWord = readonly [words: string, role: PlaceRole];

const commune = (type: CommuneType): PlaceRole => ({ role: 'commune', type });
const district = (type: DistrictType): PlaceRole => ({ role: 'district', type });
/** A part of a commune, where a branch of the Union is. */
const HAMLET: PlaceRole = { role: 'hamlet' };
const BRANCH: PlaceRole = { role: 'branch' };

/** What stands before the own name of a place, in full. */
const FULL: readonly PlaceWord[] = [
  ['tỉnh', { role: 'province' }],
  ['huyện', district('huyện')],
  ['quận', district('quận')],
  ['thị xã', district('thị xã')],
  ['thành phố', district('thành phố')],
  ['xã', commune('xã')],
  ['phường', commune('phường')],
  ['thị trấn', commune('thị trấn')],
  ['đặc khu', commune('đặc khu')],
  ['chi đoàn', BRANCH],
  ['thôn', HAMLET],
  ['xóm', HAMLET],
  ['ấp', HAMLET],
  ['bản', HAMLET],
  ['làng', HAMLET],
  ['buôn', HAMLET],
  ['bon', HAMLET],
  ['plei', HAMLET],
  ['phum', HAMLET],
  ['khóm', HAMLET],
  ['khu phố', HAMLET],
  ['khối phố', HAMLET],
  ['tổ dân phố', HAMLET],
  ['tiểu khu', HAMLET],
  ['khu dân cư', HAMLET],
];

/** The same cut short: before a point or a number; of two letters or more, before a space too. */
const SHORT: readonly PlaceWord[] = [
  ['h', district('huyện')],
  ['q', district('quận')],
  ['tx', district('thị xã')],
  ['tp', district('thành phố')],
  ['x', commune('xã')],
  ['p', commune('phường')],
  ['tt', commune('thị trấn')],
  ['đk', commune('đặc khu')],
  ['cđ', BRANCH],
  ['kp', HAMLET],
  ['tdp', HAMLET],
];

/** What the short words for hamlets stand for. */
export const HAMLETS_CUT_SHORT: ReadonlyMap<string, string> = new Map([
  ['kp', 'khu phố'],
  ['tdp', 'tổ dân phố'],
]);

/** The hamlet of most provinces; communes called after it are few. */
export const VILLAGE = 'thôn';

/** Hamlets in some provinces and much else in others: `khối 3`, but `khối Doanh nghiệp`; `sóc`, but Sóc Sơn. */
export const VAGUE_HAMLETS: readonly string[] = ['khối', 'khu', 'khu vực', 'tổ', 'sóc'];

/** Words of hamlets and bodies that begin the own names of communes: Đoàn Kết, Bản Bo, Buôn Tría, Làng Mô. */
export const OF_OWN_NAMES: readonly string[] = ['đoàn', 'bản', 'buôn', 'thôn', 'ấp', 'làng', 'plei'];

/** The Union, before a place or behind it: `xã đoàn`, `đoàn xã`. */
export const UNION = 'đoàn';

/** Bodies of the Union that stand for their places, beside those made of a kind's own words. */
const UNIONS: readonly PlaceWord[] = [
  ['thị đoàn', district('thị xã')],
  ['thành đoàn', district('thành phố')],
  ['đoàn tt', commune('thị trấn')],
];

const hasType = ([, { role }]: PlaceWord): boolean => role === 'commune' || role === 'district';

/** `huyện đoàn`, `đoàn huyện`, `thị đoàn`: the Union's bodies of communes and districts, by their kinds. */
const unions = once((): readonly PlaceWord[] => [
  ...UNIONS,
  ...FULL.filter(hasType).flatMap(([words, role]): PlaceWord[] => [
    [`${words} ${UNION}`, role],
    [`${UNION} ${words}`, role],
  ]),
]);

const wordsOf = (words: readonly PlaceWord[]): readonly string[] => words.map(([it]) => it);

/** Every word that a place may begin with, those of bodies too; the longer ones first. */
export const placeBeginnings = once((): readonly PlaceWord[] =>
  [...FULL, ...SHORT, ...unions()].sort(([a], [b]) => b.length - a.length),
);

const LEVEL_OF: Readonly<Record<PlaceRole['role'], Level | undefined>> = {
  province: undefined,
  district: 'district',
  commune: 'commune',
  branch: 'branch',
  hamlet: 'branch',
};

const ofLevels = (words: readonly PlaceWord[], levels: readonly Level[]): readonly string[] =>
  wordsOf(words.filter(([, { role }]) => levels.some((level) => level === LEVEL_OF[role])));

/** The full words for places of some levels: `xã`, `thôn`. */
export const placeWords = (...levels: readonly Level[]): readonly string[] => ofLevels(FULL, levels);

/** The same cut short: `x`, `kp`. */
export const shortPlaceWords = (...levels: readonly Level[]): readonly string[] => ofLevels(SHORT, levels);

/** The words for a branch of the Union, in full and cut short: `chi đoàn`, `cđ`. */
export const branchWords = once(() =>
  wordsOf([...FULL, ...SHORT].filter(([, { role }]) => role === 'branch')),
);

/** Those of two letters or more, which stand before a space too: `tp`, `tx`. */
export const longerShortWords = (...levels: readonly Level[]): readonly string[] =>
  ofLength(shortPlaceWords(...levels), (length) => length > 1);

/** The words of the Union's bodies of some levels: `xã đoàn`, `đoàn xã`. */
export const unionWords = (...levels: readonly Level[]): readonly string[] => ofLevels(unions(), levels);

/** Houses and grounds within a place, which are no places of their own. */
export const VENUES: readonly string[] = [
  'nhà văn hóa',
  'nhà thiếu nhi',
  'nhà rông',
  'nhà cộng đồng',
  'nhà thi đấu',
  'nvh',
  'trường',
  'hội trường',
  'trung tâm',
  'trụ sở',
  'ubnd',
  'sân',
  'chùa',
  'đình',
  'công viên',
  'quảng trường',
  'đồn',
  'khu di tích',
  'nghĩa trang',
  'bưu điện',
  'thư viện',
  'trạm',
];

/** What leads to a place in a sentence. */
export const TO_A_PLACE: readonly string[] = ['tại', 'ở', 'đi', 'về', 'xuống'];

/** What a destination that is no place by itself begins with. */
const DESTINATIONS: readonly string[] = ['đoàn', 'bch', 'trường'];

const ofLength = (words: readonly string[], isFit: (length: number) => boolean): readonly string[] =>
  words.filter(({ length }) => isFit(length));

/** How a place begins: `xã …`, `KP 3`, `p. …`, `khối 5`, `huyện đoàn …`. */
const starts = once((): string => {
  const short = shortPlaceWords('branch', 'commune', 'district');
  const full = [...placeWords('branch', 'commune', 'district'), ...unions().map(([words]) => words)];
  return [
    `${either([...full, ...DESTINATIONS])}${WORD_ENDS}`,
    `${either(longerShortWords('branch', 'commune', 'district'))}(?:\\.|\\s|(?=\\d))`,
    `${either(ofLength(short, (length) => length === 1))}\\.`,
    `${either(VAGUE_HAMLETS)}\\s?(?=\\d)`,
  ].join('|');
});

/** A text that begins as a place does; a person may be called Đoàn, see `isSomeone`. */
export const placeStart = once(() => new RegExp(`^(?:${starts()})`, 'iu'));

/** A place within a text, with the word that leads to it. */
export const placeWithin = once(
  () => new RegExp(`(?:^|[\\s:,(–-])(?:${either(TO_A_PLACE)} )?(?:${starts()})\\s?[\\p{L}\\d]`, 'iu'),
);

const onePlace = once(() => new RegExp(`(?:^|[\\s:,(–-])(?:${starts()})\\s+(?=\\p{L})`, 'iu'));

/** Whether a text names a place by its kind and its own name, in capitals: `xã Long Điền`; not `Xã, phường`. */
export const namesOnePlace = (text: string): boolean => {
  const found = onePlace().exec(text);
  return found !== null && /^\p{Lu}/u.test(text.slice(found.index + found[0].length));
};

const LEVEL_NAMES = ['branch', 'commune', 'district'] as const;

/** Of bodies and kinds: `Xã`, `Cấp huyện`, `Đoàn phường`, `ấp`; hamlets by their accents, for `ban` is a department. */
const levelTests = once(() =>
  LEVEL_NAMES.map((level) => {
    const words = [...placeWords(level), ...unionWords(level)];
    const all = words.flatMap((it) => [it, `cấp ${it}`]);
    return [level, (level === 'branch' ? saysToned : says)(all, 'start')] as const;
  }),
);

/** The level that the word for a place says, as in a column of levels. */
export const placeLevel = (text: string): Level | undefined =>
  levelTests().find(([, test]) => test(text))?.[0];

/** Behind the name of a place that is, or was, called otherwise. */
export const FORMER_OR_NEW: readonly string[] = ['cũ', 'mới'];

/** What else is said of it in brackets, and before the name that it has now: `(nay là phường …)`. */
export const MERGED: readonly string[] = ['sáp nhập'];
export const NOW_CALLED: readonly string[] = ['nay là'];
