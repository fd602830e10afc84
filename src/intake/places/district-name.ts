import { once } from '../../base/once';
import { clean, foldTone, capital } from '../text/fold';
import { AUTHORITIES, INSTITUTIONS, namesBody, PARTY } from '../words/named/bodies';
import { either, saysToned } from '../text/pattern';
import { BEGIN_NO_PLACE } from '../words/named/no-places';
import { placeWords, UNION, longerShortWords, type DistrictType } from '../words/named/places';
import { ALL_OF, DAY } from '../words/time/date-words';
import { readParts } from './unit-parts';

/** A place by its own name, every word with a capital: `Mường Típ`, `Ea H'leo`. */
const PROPER_NAME = /^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){0,4}$/u;
/** `UBND`, `THPT`, `Đoàn`, `Trường`: a body or a house, and no place of its own, written as a name is. */
const ofBody = once(() => {
  return new RegExp(
    `(?:^|\\s)(?:[A-ZĐ]{3,5}(?=\\s\\p{Lu}\\p{Ll})|${either(INSTITUTIONS.map(capital))})(?=\\s|$)`,
    'u',
  );
});

/** Words that can only be the name of a place, or of a person. */
export const isPlaceName = (text: string): boolean => PROPER_NAME.test(text) && !ofBody().test(text);

/** Words that mean the district of the rows by its own body, and name nothing: `Huyện đoàn`, `UBND huyện`. */
const ownBody = once(() => {
  const before = [...AUTHORITIES, 'trung tâm', 'văn phòng'];
  const bodies = [...placeWords('district'), 'thị', 'thành'].flatMap((it) => [it, `${it} đoàn`, `${it} ủy`]);
  return new RegExp(`^(?:${either(before.map(foldTone))} )?${either(bodies.map(foldTone))}$`, 'u');
});

export const isOwnBody = (text: string): boolean => ownBody().test(foldTone(text));

/** Cities under the State have no district over them and are none: an office's own, in its heading. */
const PROVINCIAL = new Set(['hà nội', 'hồ chí minh', 'đà nẵng', 'hải phòng', 'cần thơ', 'huế'].map(foldTone));

const URBAN: DistrictType = 'quận';
const saysQuarter = saysToned([URBAN], 'anywhere');

/** The name where words name a district and nothing within it. */
const districtNamed = (text: string): string | undefined => {
  const { branch, commune, district, bare } = readParts(text);
  if (!district || branch !== undefined || commune !== undefined || bare.length > 0) return undefined;
  // `Q1`, `H1`: a quarter, half a year.
  const isNumber = /^\d/.test(district.name) && !saysQuarter(text);
  return isNumber || PROVINCIAL.has(foldTone(district.name)) ? undefined : district.name;
};

const EDGES = /[-–:(),;]/;
const BEFORE: readonly string[] = ['địa bàn', 'trên địa bàn', 'tại', 'khu vực', 'cụm', 'thuộc', 'đơn vị'];
const before = once(() => new RegExp(`^${either(BEFORE)}\\s+`, 'iu'));

/** Where it lies, and not what it is called: `Huyện vùng cao`, `các huyện miền núi`. */
export const describesDistrict = saysToned(
  [
    'vùng',
    'miền',
    'ven',
    'biên giới',
    'đồng bằng',
    'trung du',
    'hải đảo',
    'nghèo',
    'khó khăn',
    'phía',
  ].flatMap((words) => placeWords('district').map((kind) => `${kind} ${words}`)),
);

/** The district that a group row or a tab's name stands for: `II. Huyện Kỳ Sơn (đợt 2)`, `Địa bàn: TP. Vinh`. */
export const districtOfLabel = (text: string): string | undefined => {
  const pieces = text.split(EDGES).map((piece) => clean(piece).replace(before(), ''));
  const [only, ...others] = pieces.filter(
    (piece) => districtNamed(piece) !== undefined && !describesDistrict(piece),
  );
  return others.length === 0 ? only : undefined;
};

/** The commune or the branch that a group row stands for: `II. Xã Mường Típ`; `Tổ 3` may be a team of the office. */
export const placeOfLabel = (text: string): string | undefined => {
  const { branch, commune } = readParts(text);
  const isPlace = commune !== undefined || (branch !== undefined && !namesBody(text));
  return isPlace ? text : undefined;
};

/** Words of a title that begin after a name, in capitals too. */
const NO_NAMES = 'năm quý tháng đợt từ và ngày của theo lần giai tỉnh 6 sáu'.split(' ');

/** `huyện`, `thành phố`, `tp.`: whatever a district's name stands behind. */
const KINDS = once(() => [
  ...placeWords('district'),
  ...longerShortWords('district').flatMap((it) => [it, `${it}.`]),
]);

/** `huyện Kỳ Sơn` in a longer line; a name ends where another word of the line begins. */
const mentioned = once(() => {
  const name = `(?:\\p{Lu}[\\p{L}'’]*|\\d{1,2})(?:\\s(?!${either(NO_NAMES)}(?=\\s|$))\\p{Lu}[\\p{L}'’]*){0,4}`;
  return new RegExp(`(?<!\\p{L})${either(KINDS())}(?! ${either([UNION, PARTY])})\\s?${name}`, 'giu');
});

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** Behind the kind, however many words that has, comes a capital or a number. */
const beginsName = once(() => {
  const second = placeWords('district').flatMap((words) => words.split(' ').slice(1));
  return new RegExp(`^\\S+(?: ${either(second)})?\\s?(?:\\p{Lu}|\\d)`, 'u');
});

const isTyped = (mention: string): boolean => isShouted(mention) || beginsName().test(mention);

/** `HUYỆN VÀ`, `thành phố Năm`: the line goes on, unlike `huyện Năm Căn`. */
const namesNoPlace = once(() => {
  const goesOn = `${either(BEGIN_NO_PLACE.map(foldTone))}(?: .*)?|${either(NO_NAMES.map(foldTone))}`;
  return new RegExp(`^${either(KINDS().map(foldTone))} ?(?:${goesOn})$`, 'u');
});

/** `XÃ TÀ CẠ, HUYỆN KỲ SƠN`, `ngày … tại TP. Vinh`: not what the rows below have in common. */
const ofSomethingElse = once(() => {
  const short = longerShortWords('commune').flatMap((it) => [it, `${it}.`]);
  const words = [...placeWords('commune'), ...placeWords('branch'), ...short, DAY];
  // `thị xã` is no commune.
  const first = placeWords('district').flatMap((kind) =>
    placeWords('commune')
      .filter((it) => kind.endsWith(` ${it}`))
      .map((it) => kind.slice(0, -it.length - 1)),
  );
  return new RegExp(`(?:^|(?<!${either(first)})\\s|,)${either(words)}\\s`, 'iu');
});

/** `các huyện miền núi` names none. */
const SEVERAL: readonly string[] = [...ALL_OF, 'nhiều', 'mọi', 'toàn bộ', 'một số'];
/** Longer than any of them, so that a long title is not folded once for every district in it. */
const LONGEST_SEVERAL = 40;
const endsInSeveral = once(() => new RegExp(`(?:^|\\s)(?:${either(SEVERAL)}|\\d)$`, 'u'));

/** The one district that the lines over a table name: `ĐI CƠ SỞ TẠI HUYỆN KỲ SƠN NĂM 2022`. */
export const districtOfTitles = (texts: readonly string[]): string | undefined => {
  const found = new Map<string, string>();
  for (const text of texts) {
    if (ofSomethingElse().test(text)) continue;
    for (const { 0: mention, index } of text.matchAll(mentioned())) {
      if (
        endsInSeveral().test(foldTone(text.slice(Math.max(0, index - LONGEST_SEVERAL), index))) ||
        describesDistrict(mention)
      )
        continue;
      if (namesNoPlace().test(foldTone(mention))) continue;
      const name = isTyped(mention) ? districtNamed(mention) : undefined;
      if (name !== undefined) found.set(foldTone(name), mention);
    }
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
};
