import { clean, foldTone, plain } from './fold';

export type CommuneType = 'xã' | 'phường' | 'thị trấn' | 'đặc khu';
export type DistrictType = 'huyện' | 'thị xã' | 'thành phố' | 'quận';

interface Named<T> {
  readonly type?: T;
  readonly name: string;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Found = Mutable<Omit<UnitParts, 'bare'>> & { readonly bare: string[] };

/** What the words of a destination name, from the branch up; texts as typed, cleaned. */
export interface UnitParts {
  /** `thôn 4`, `khu phố 3`; '' when a branch is named without its own name. */
  readonly branch?: string;
  readonly commune?: Named<CommuneType> & { readonly type: CommuneType };
  readonly district?: Named<DistrictType> & { readonly type: DistrictType };
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
const BEGINNINGS: readonly (readonly [words: string, role: Role])[] = (
  [
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
  ] as const
).map(([words, role]) => [foldTone(words), role]);

/** Bodies at the head of a unit stand for the unit. */
const BODIES =
  /^(?:bch|btv|ban chấp hành|ban thường vụ|ủy ban nhân dân|ubnd|đảng ủy|đoàn tncs hcm)[.:]?\s+(?=\S)/u;
const FORMER = /^(?:cũ|mới|sáp nhập|nay là .{0,60})$/u;

interface Recognised {
  readonly role: Role;
  readonly name: string;
}

/** `P.`, `P`, `P12`: an abbreviation ends at a dot, a space or a figure. */
const endsWord = (rest: string, words: string): boolean =>
  rest === '' || /^[.\s:]/.test(rest) || (words.length <= 2 && /^\d/.test(rest));

const recognise = (part: string): Recognised | undefined => {
  const folded = foldTone(part);
  for (const [words, role] of BEGINNINGS) {
    if (!folded.startsWith(words)) continue;
    const rest = part.slice(words.length);
    if (endsWord(rest, words)) return { role, name: clean(rest.replace(/^[.:\s]+/, '')) };
  }
  return undefined;
};

/** `Đoàn xã`, `BCH Huyện đoàn`, `Chi đoàn thị trấn`: there the word for a unit does not start a new part. */
const INNER = /(?<=\S)\s+(?=(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tx|tp|tt|h\.|p\.|x\.|tỉnh)[\s.])/giu;
const HOLDS_ON = /(?:^|\s)(?:đoàn|bch|btv|cđ|hành|vụ|dân|cấp|ở|tại|thị)$/iu;

const splitInner = (part: string): string[] => {
  const pieces: string[] = [];
  for (const piece of part.split(INNER)) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && HOLDS_ON.test(last)) pieces[pieces.length - 1] = `${last} ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
};

/** Keeps places such as `Phan Rang - Tháp Chàm` whole only when typed without spaces around the dash. */
const PARTS = /[,;()[\]|\n]|\s+-\s*|\s*-\s+/;

const withoutBody = (part: string): string => {
  const body = BODIES.exec(part.toLowerCase());
  return body ? part.slice(body[0].length) : part;
};

const LONGEST_TEXT = 300;

/** The parts of a destination as typed: `CĐ thôn 4, xã Mỹ Thạnh - Hàm Thuận Nam`, `P. Phước Hội (La Gi)`. */
export const unitParts = (text: string): UnitParts => {
  const found: Found = { bare: [] };
  const pieces = plain(text.slice(0, LONGEST_TEXT)).split(PARTS).flatMap(splitInner).map(clean);
  for (const piece of pieces) {
    if (piece === '' || FORMER.test(piece.toLowerCase())) continue;
    place(found, withoutBody(piece.replace(/[.\s]+$/, '')));
  }
  return found;
};

const place = (found: Found, piece: string): void => {
  const known = recognise(piece);
  if (!known) found.bare.push(piece);
  else if (known.role.role === 'branch') found.branch = hamletName(known.name);
  else if (known.role.role === 'hamlet') found.branch ??= hamletName(piece);
  else if (known.name === '') found.bare.push(piece);
  else if (known.role.role === 'commune') found.commune ??= { type: known.role.type, name: known.name };
  else if (known.role.role === 'district') found.district ??= { type: known.role.type, name: known.name };
};

/** `KP3`, `Kp. 3` as `khu phố 3`. */
const hamletName = (name: string): string =>
  name
    .replace(/^kp\.?\s*(?=\S)/i, 'khu phố ')
    .replace(/^Thôn /u, 'thôn ')
    .replace(/^Khu phố /u, 'khu phố ');
