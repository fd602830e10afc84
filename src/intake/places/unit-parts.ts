import { once } from '../../base/once';
import { memo } from '../../base/memo';
import { clean, foldTone, plain } from '../text/fold';

export type CommuneType = 'xã' | 'phường' | 'thị trấn' | 'đặc khu';
export type DistrictType = 'huyện' | 'thị xã' | 'thành phố' | 'quận';

interface Named<T> {
  readonly type?: T;
  readonly name: string;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Found = Mutable<Omit<UnitParts, 'bare' | 'further'>> & { readonly bare: string[]; further?: string[] };

/** What the words of a destination name, from the branch up; texts as typed, cleaned. */
export interface UnitParts {
  /** `thôn 4`, `khu phố 3`; '' when a branch is named without its own name. */
  readonly branch?: string;
  readonly commune?: Named<CommuneType> & { readonly type: CommuneType };
  readonly district?: Named<DistrictType> & { readonly type: DistrictType };
  /** Places beside the first one of their kind, as typed: `xã Mương Mán` in `xã Hàm Đức, xã Mương Mán`. */
  readonly further?: readonly string[];
  /** Parts without a word that tells what they are: `La Gi` in `xã Tân Tiến - La Gi`. */
  readonly bare: readonly string[];
}

type Role =
  | { readonly role: 'commune'; readonly type: CommuneType }
  | { readonly role: 'district'; readonly type: DistrictType }
  | { readonly role: 'branch' | 'hamlet' | 'province' };

const commune = (type: CommuneType): Role => ({ role: 'commune', type });
const district = (type: DistrictType): Role => ({ role: 'district', type });

/** How a part begins, in accented lower case; the longer beginnings first. */
const BEGINNINGS: readonly (readonly [words: string, role: Role])[] = [
  ['huyện đoàn', district('huyện')],
  ['thị xã đoàn', district('thị xã')],
  ['thị đoàn', district('thị xã')],
  ['thành phố đoàn', district('thành phố')],
  ['thành đoàn', district('thành phố')],
  ['quận đoàn', district('quận')],
  ['đoàn huyện', district('huyện')],
  ['đoàn thị xã', district('thị xã')],
  ['đoàn thành phố', district('thành phố')],
  ['đoàn quận', district('quận')],
  ['đoàn xã', commune('xã')],
  ['đoàn phường', commune('phường')],
  ['đoàn thị trấn', commune('thị trấn')],
  ['đoàn tt', commune('thị trấn')],
  ['đoàn đặc khu', commune('đặc khu')],
  ['xã đoàn', commune('xã')],
  ['phường đoàn', commune('phường')],
  ['thị trấn đoàn', commune('thị trấn')],
  ['thị trấn', commune('thị trấn')],
  ['thị xã', district('thị xã')],
  ['thành phố', district('thành phố')],
  ['đặc khu', commune('đặc khu')],
  ['huyện', district('huyện')],
  ['quận', district('quận')],
  ['phường', commune('phường')],
  ['xã', commune('xã')],
  ['tx', district('thị xã')],
  ['tp', district('thành phố')],
  ['tt', commune('thị trấn')],
  ['đk', commune('đặc khu')],
  ['h', district('huyện')],
  ['q', district('quận')],
  ['p', commune('phường')],
  ['x', commune('xã')],
  ['chi đoàn', { role: 'branch' }],
  ['cđ', { role: 'branch' }],
  ['tỉnh', { role: 'province' }],
  ['khu phố', { role: 'hamlet' }],
  ['tổ dân phố', { role: 'hamlet' }],
  ['thôn', { role: 'hamlet' }],
  ['ấp', { role: 'hamlet' }],
  ['bản', { role: 'hamlet' }],
  ['buôn', { role: 'hamlet' }],
  ['khóm', { role: 'hamlet' }],
  ['kp', { role: 'hamlet' }],
];

/** The words for kinds of places, as they are written: `thị trấn`, `huyện đoàn`, `chi đoàn`, `thôn`. */
export const PLACE_WORDS: readonly string[] = BEGINNINGS.map(([words]) => words);

type Beginning = readonly [words: string, role: Role];

/** The beginnings, folded, by their first letter. */
const beginnings = once(() => {
  const folded = BEGINNINGS.map(([words, role]): Beginning => [foldTone(words), role]);
  return new Map(
    folded.map(([words]) => [words.charAt(0), folded.filter(([other]) => other.startsWith(words.charAt(0)))]),
  );
});

/** Bodies at the head of a unit stand for the unit. */
const BODIES =
  /^(?:(?:bch|btv|ban chấp hành|ban thường vụ|[uủ][yỷ] ban nhân dân|ubnd|hđnd|mttq|đảng [uủ][yỷ]|đoàn tncs hcm|đoàn thanh niên|trụ sở|hội trường|tại|ở)[.:]?\s+)+(?=\S)/u;
const FORMER = /^(?:cũ|mới|sáp nhập|nay là .{0,60})$/u;

interface Recognised {
  readonly role: Role;
  readonly name: string;
}

/** `P.`, `P`, `P12`: an abbreviation ends at a dot, a space or a figure. */
const endsWord = (rest: string, words: string): boolean =>
  rest === '' || /^[.\s:]/.test(rest) || (words.length <= 2 && /^\d/.test(rest));

/** Whether a folded name is that of a commune or a district, as far as the workbook tells. */
export type IsPlace = (folded: string) => boolean;

const NOWHERE: IsPlace = () => false;

/** `xã Đoàn Đào`: a commune whose own name begins with the word that also makes `Xã đoàn Đào`. */
const isOwnName = (part: string): boolean =>
  /^(?:xã|phường|huyện|quận|thị trấn) Đoàn \p{Lu}\p{Ll}/u.test(part);

const recognise = (part: string, isPlace: IsPlace): Recognised | undefined => {
  const folded = foldTone(part);
  const alike = beginnings().get(folded.charAt(0)) ?? [];
  const fitting = alike.flatMap(([words, role]): Recognised[] => {
    const rest = part.slice(words.length);
    return folded.startsWith(words) && endsWord(rest, words)
      ? [{ role, name: clean(rest.replace(/^[.:\s]+/, '')) }]
      : [];
  });
  const known = fitting.find(({ name }) => name !== '' && isPlace(foldTone(name)));
  return known ?? (isOwnName(part) ? fitting[1] : fitting[0]);
};

/** `Đoàn xã`, `BCH Huyện đoàn`, `Chi đoàn thị trấn`: there the word for a unit does not start a new part. */
const INNER = /(?<=\S)\s+(?=(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tx|tp|tt|h\.|p\.|x\.|tỉnh)[\s.])/giu;
const HOLDS_ON = /(?:^|\s)(?:đoàn|bch|btv|cđ|hành|vụ|dân|ubnd|hđnd|mttq|ủy|cấp|ở|tại|thị)$/iu;
/** `xã Huyện Tường`: a kind alone waits for its name, whatever word that begins with. */
const LONE_KIND = /^(?:[Xx]ã|[Pp]hường|[Tt]hị trấn)$/;

const holdsOn = (last: string, piece: string): boolean =>
  HOLDS_ON.test(last) || (LONE_KIND.test(last) && /^\p{Lu}\p{Ll}/u.test(piece));

const splitInner = (part: string): string[] => {
  const pieces: string[] = [];
  for (const piece of part.split(INNER)) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && holdsOn(last, piece)) pieces[pieces.length - 1] = `${last} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
};

const PARTS = /[,;()[\]|\n]|(?<=\p{L}{2})\s?\/\s?(?=\p{L}{2})/u;
const DASHES = /\s+-\s*|\s*-\s+/;

/** `xã Tà Cạ-Kỳ Sơn`: a dash without spaces parts places where a known one follows. */
const splitTight = (piece: string, isPlace: IsPlace): string[] => {
  const at = piece.lastIndexOf('-');
  return at > 0 && isPlace(foldTone(piece.slice(at + 1)))
    ? [piece.slice(0, at), piece.slice(at + 1)]
    : [piece];
};

/** `phường Xuân Hương - Đà Lạt` is one place where it is known so; else a dash parts places. */
const splitDashes = (part: string, isPlace: IsPlace, isWhole: IsPlace): string[] => {
  const pieces: string[] = [];
  for (const piece of part.split(DASHES).flatMap((it) => splitTight(it, isPlace))) {
    const joined = clean(`${pieces[pieces.length - 1] ?? ''} - ${piece}`);
    const name = recognise(joined, NOWHERE)?.name ?? joined;
    if (pieces.length > 0 && isWhole(foldTone(name))) pieces[pieces.length - 1] = joined;
    else pieces.push(piece);
  }
  return pieces;
};

const withoutBody = (part: string): string => {
  const body = BODIES.exec(part.toLowerCase());
  return body ? part.slice(body[0].length) : part;
};

const LONGEST_TEXT = 300;

/** A house within a commune is no place of its own: `Nhà văn hóa thôn 3, xã La Dạ`, `Trường THCS Hàm Đức, xã …`. */
const VENUE =
  /^(?:nhà (?:văn hóa|văn hoá|thiếu nhi|rông|cộng đồng|thi đấu)|nvh|trường|hội trường|trung tâm|trụ sở|ubnd|sân|chùa|đình|công viên|quảng trường|đồn|khu di tích|nghĩa trang|bưu điện|thư viện|trạm)(?=\s|$)/iu;

const withoutVenues = (found: Found): UnitParts =>
  found.commune ? { ...found, bare: found.bare.filter((part) => !VENUE.test(part)) } : found;

/** Words between two commas, and what they were recognised to be. */
interface Piece {
  readonly words: string;
  readonly known: Recognised | undefined;
}

const piecesOf = (part: string, isPlace: IsPlace, isWhole: IsPlace): Piece[] =>
  splitDashes(part, isPlace, isWhole)
    .flatMap(splitInner)
    .map(clean)
    .filter((piece) => piece !== '' && !FORMER.test(piece.toLowerCase()))
    .map((piece) => {
      const words = withoutBody(piece.replace(/[.\s]+$/, ''));
      return { words, known: isPlace(foldTone(words)) ? undefined : recognise(words, isPlace) };
    });

/** Takes destinations apart. */
export type PartsReader = (text: string) => UnitParts;

const takeApart = (text: string, pieces: (part: string) => readonly Piece[]): UnitParts => {
  const found: Found = { bare: [] };
  for (const part of plain(text.slice(0, LONGEST_TEXT)).split(PARTS))
    for (const { words, known } of pieces(part))
      if (known) placeKnown(found, words, known);
      else found.bare.push(words);
  return withoutVenues(found);
};

/** Destinations share their parts (`huyện Hàm Tân`): each is looked at once. */
const createReader = (isPlace: IsPlace, isWhole: IsPlace): PartsReader => {
  const pieces = memo((part: string) => piecesOf(part, isPlace, isWhole));
  return (text) => takeApart(text, pieces);
};

/** The parts of one text as typed: for titles and labels, of which nothing is worth remembering. */
export const readParts: PartsReader = (text) => takeApart(text, (part) => piecesOf(part, NOWHERE, NOWHERE));

/**
 * Reads the parts of a destination as typed: `CĐ thôn 4, xã Mỹ Thạnh - Hàm Thuận Nam`, `P. Phước Hội (La Gi)`.
 * Names that `isPlace` knows are kept whole: `Buôn Hồ` is no hamlet then. What it knows may not change.
 */
export const createPartsReader = (isPlace: IsPlace = NOWHERE): PartsReader => createReader(isPlace, isPlace);

/** Whether what follows the dash names no kind of place by itself. */
const endsBare: IsPlace = (name) => recognise(name.slice(name.lastIndexOf(' - ') + 3), NOWHERE) === undefined;

/** Reads the parts of names on a list, where `phường Xuân Hương - Đà Lạt` is one place. */
export const createListReader = (): PartsReader => createReader(NOWHERE, endsBare);

const placeKnown = (found: Found, piece: string, { role, name }: Recognised): void => {
  if (role.role === 'branch') found.branch = hamletName(name);
  else if (role.role === 'hamlet') found.branch ??= hamletName(piece);
  else if (name === '') found.bare.push(piece);
  else if (role.role === 'commune')
    if (found.commune) addFurther(found, piece, name, found.commune.name);
    else found.commune = { type: role.type, name };
  else if (role.role === 'district')
    if (found.district) addFurther(found, piece, name, found.district.name);
    else found.district = { type: role.type, name };
};

/** A former or a new name stands beside the one that is in use: it is no further place. */
const OTHER_NAME = /(?:^|\s)(?:cũ|mới)$/u;

const addFurther = (found: Found, piece: string, name: string, first: string): void => {
  if (foldTone(name) !== foldTone(first) && !OTHER_NAME.test(name)) (found.further ??= []).push(piece);
};

/** `KP3`, `Kp. 3` as `khu phố 3`. */
const hamletName = (name: string): string =>
  name
    .replace(/^kp\.?\s*(?=\S)/i, 'khu phố ')
    .replace(/^Thôn /u, 'thôn ')
    .replace(/^Khu phố /u, 'khu phố ');
