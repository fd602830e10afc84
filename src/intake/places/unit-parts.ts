import { once } from '../../base/once';
import { memo } from '../../base/memo';
import { clean, foldTone, plain, capital, withoutPictures } from '../text/fold';
import { AUTHORITIES } from '../words/named/bodies';
import { AND_WORDS } from '../words/time/date-words';
import { either, saysToned } from '../text/pattern';
import {
  FORMER_OR_NEW,
  OF_OWN_NAMES,
  placeBeginnings,
  placeWords,
  shortPlaceWords,
  VAGUE_HAMLETS,
  VENUES,
  type CommuneType,
  type DistrictType,
  type PlaceRole,
  type PlaceWord,
  HAMLETS_CUT_SHORT,
  MERGED,
  NOW_CALLED,
  UNION,
  VILLAGE,
} from '../words/named/places';
import { LONGEST_REMARK } from '../text/lengths';

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

/** The beginnings, folded, by their first letter. */
const beginnings = once(() => {
  const folded = placeBeginnings().map(([words, role]): PlaceWord => [foldTone(words), role]);
  return new Map(
    folded.map(([words]) => [words.charAt(0), folded.filter(([other]) => other.startsWith(words.charAt(0)))]),
  );
});

/** `khối 3`, `tổ 5`: words that mean a hamlet before a number alone. */
const numbered = once(() => new RegExp(`^${either(VAGUE_HAMLETS)} \\d`, 'iu'));

/** `khối Yên Toàn`: within a commune, before a name. */
const namedWithin = once(() => {
  const words = either(VAGUE_HAMLETS.flatMap((it) => [it, capital(it)]));
  return new RegExp(`^${words}(?: \\p{Lu}\\p{Ll}*)+$`, 'u');
});

/** Bodies at the head of a unit stand for the unit. */
const bodies = once(() => {
  const words = [...AUTHORITIES, 'trụ sở', 'hội trường', 'tại', 'ở'].map(foldTone);
  return new RegExp(`^(?:${either(words)}[.:]?\\s+)+(?=\\S)`, 'u');
});
const former = once(
  () => new RegExp(`^(?:${either([...FORMER_OR_NEW, ...MERGED])}|${either(NOW_CALLED)} .{0,60})$`, 'u'),
);

interface Recognised {
  readonly role: PlaceRole;
  readonly name: string;
}

/** `P.`, `P`, `P12`: the word ends at a dot, a space or a figure. */
const endsWord = (rest: string): boolean => rest === '' || /^[.\s:\d]/.test(rest);

/** Whether a folded name is that of a commune or a district, as far as the workbook tells. */
export type IsPlace = (folded: string) => boolean;

const NOWHERE: IsPlace = () => false;

const ownName = once(
  () => new RegExp(`^${either(placeWords('commune', 'district'))} ${capital(UNION)} \\p{Lu}\\p{Ll}`, 'u'),
);

/** `xã Đoàn Đào`: a commune whose own name begins with the word that also makes `Xã đoàn Đào`. */
const isOwnName = (part: string): boolean => ownName().test(part);

const VAGUE: Recognised = { role: { role: 'hamlet' }, name: '' };

const recognise = (part: string, isPlace: IsPlace): Recognised | undefined => {
  const folded = foldTone(part);
  const alike = beginnings().get(folded.charAt(0)) ?? [];
  const fitting = alike.flatMap(([words, role]): Recognised[] => {
    const rest = part.slice(words.length);
    return folded.startsWith(words) && endsWord(rest)
      ? [{ role, name: clean(rest.replace(/^[.:\s]+/, '')) }]
      : [];
  });
  const known = fitting.find(({ name }) => name !== '' && isPlace(foldTone(name)));
  const hamlet = numbered().test(part) ? VAGUE : undefined;
  return known ?? (isOwnName(part) ? fitting[1] : fitting[0]) ?? hamlet;
};

/** `Đoàn xã`, `BCH Huyện đoàn`, `Chi đoàn thị trấn`: there the word for a unit does not start a new part. */
const inner = once(() => {
  const short = shortPlaceWords('commune', 'district');
  const long = [...placeWords('commune', 'district'), 'tỉnh', ...short.filter((words) => words.length > 1)];
  const letters = short.filter((words) => words.length === 1).map((letter) => `${letter}.`);
  return new RegExp(`(?<=\\S)\\s+(?=${either(long)}[\\s.]|${either(letters)})`, 'giu');
});
/** Ends a part that goes on with the word for a unit: the last words of bodies, and what leads to a place. */
const holdsWord = once(() => {
  const ends = AUTHORITIES.map((words) => foldTone(words).split(' ').pop() ?? '');
  const all = [...ends, ...['đoàn', 'cđ', 'ủy', 'cấp', 'thị'].map(foldTone), ...['ở', 'tại'].map(foldTone)];
  return new RegExp(`(?:^|\\s)${either(all)}$`, 'u');
});
/** `xã Huyện Tường`: a kind alone waits for its name, whatever word that begins with. */
const loneKind = once(() => new RegExp(`^${either(placeWords('commune'))}$`, 'iu'));

const holdsOn = (last: string, piece: string): boolean =>
  holdsWord().test(foldTone(last)) || (loneKind().test(last) && /^\p{Lu}\p{Ll}/u.test(piece));

/** Between two places, and of neither: `phường Mỹ Long + phường Bình Khánh`, `xã A và xã B`. */
const joiner = once(() => new RegExp(`\\s(?:[+&]|${either(AND_WORDS)})$`, 'iu'));

const splitInner = (part: string): string[] => {
  const pieces: string[] = [];
  for (const typed of part.split(inner())) {
    const piece = typed.replace(joiner(), '').trimEnd();
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
    const before = pieces[pieces.length - 1];
    const joined = before === undefined ? '' : clean(`${before} - ${piece}`);
    const name = recognise(joined, NOWHERE)?.name ?? joined;
    if (before !== undefined && isWhole(foldTone(name))) pieces[pieces.length - 1] = joined;
    else pieces.push(piece);
  }
  return pieces;
};

const withoutBody = (part: string): string => {
  const body = bodies().exec(foldTone(part));
  return body ? part.slice(body[0].length) : part;
};

/** A house within a commune is no place of its own: `Nhà văn hóa thôn 3, xã La Dạ`, `Trường THCS Hàm Đức, xã …`. */
const isVenue = saysToned(VENUES, 'start');

/** What stands within the commune: a hamlet that its word alone does not show, and houses, which are no places. */
const withinCommune = (found: Found): UnitParts => {
  if (!found.commune) return found;
  const bare = found.bare.filter((part) => !isVenue(part));
  const [first = ''] = bare;
  const isHamlet = found.branch === undefined && namedWithin().test(first);
  return isHamlet ? { ...found, branch: hamletName(first), bare: bare.slice(1) } : { ...found, bare };
};

/** Words between two commas, and what they were recognised to be. */
interface Piece {
  readonly words: string;
  readonly known: Recognised | undefined;
}

const piecesOf = (part: string, isPlace: IsPlace, isWhole: IsPlace): Piece[] =>
  splitDashes(part, isPlace, isWhole)
    .flatMap(splitInner)
    .map(clean)
    .filter((piece) => piece !== '' && !former().test(piece.toLowerCase()))
    .map((piece) => {
      const words = withoutBody(piece.replace(/[.\s]+$/, ''));
      return { words, known: isPlace(foldTone(words)) ? undefined : recognise(words, isPlace) };
    });

/** Takes destinations apart. */
export type PartsReader = (text: string) => UnitParts;

const takeApart = (text: string, pieces: (part: string) => readonly Piece[]): UnitParts => {
  const found: Found = { bare: [] };
  for (const part of plain(withoutPictures(text.slice(0, LONGEST_REMARK))).split(PARTS))
    for (const { words, known } of pieces(part))
      if (known) placeKnown(found, words, known);
      else found.bare.push(words);
  return withinCommune(found);
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
const otherName = once(() => new RegExp(`(?:^|\\s)${either(FORMER_OR_NEW)}$`, 'u'));

const addFurther = (found: Found, piece: string, name: string, first: string): void => {
  if (foldTone(name) !== foldTone(first) && !otherName().test(name)) (found.further ??= []).push(piece);
};

const cutShort = once(() => new RegExp(`^(${either([...HAMLETS_CUT_SHORT.keys()])})\\.?\\s*(?=\\S)`, 'i'));

const hamletWord = once(() => {
  const words = [...placeWords('branch'), ...VAGUE_HAMLETS].filter(
    (it) => it === VILLAGE || !OF_OWN_NAMES.includes(it),
  );
  return new RegExp(`^${either(words)} |^\\p{L}+ ?(?=\\d)`, 'iu');
});

/** `KP3`, `Kp. 3` as `khu phố 3`, `Xóm 3` as `xóm 3`: one hamlet has one name. */
const hamletName = (name: string): string =>
  name
    .replace(cutShort(), (_, short: string) => `${HAMLETS_CUT_SHORT.get(short.toLowerCase()) ?? short} `)
    .replace(hamletWord(), (words) => words.toLowerCase());
