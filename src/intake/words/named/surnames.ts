import { once } from '../../../base/once';
import { isBare } from '../../text/missing-accents';
import { clean, fold, foldTone } from '../../text/fold';
import { either } from '../../text/pattern';
import { BETWEEN_PEOPLE } from './honorifics';

/** Common ones, and those that are words of bodies, posts and totals too: Đoàn, Phó, Quyền, Công, Tống. */
const SURNAMES: readonly string[] = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Trương',
  'Mai',
  'Cao',
  'Tạ',
  'Lương',
  'Trịnh',
  'Đào',
  'Đoàn',
  'Bàn',
  'Tô',
  'Lang',
  'Quan',
  'Xa',
  'Phó',
  'Quyền',
  'Lưu',
  'Tống',
  'Công',
  'Phùng',
  'Quách',
  'Nghiêm',
  'Vương',
  'Kiều',
  'Chu',
  'Đàm',
  'Hứa',
  'Doãn',
  'Giàng',
  'Lò',
  'Sùng',
  'Quàng',
  'Lường',
  'Khổng',
  'Tòng',
  'Thào',
  'Diệp',
  'Mạc',
];

/** Surnames that begin the names of places as well: `Châu Đức`, `Lâm Hà`. Only before a middle and a given name. */
const OF_PLACES_TOO: readonly string[] = [
  'An',
  'Âu',
  'Bạch',
  'Châu',
  'Đồng',
  'Đường',
  'Giang',
  'Hà',
  'Hàn',
  'Kim',
  'La',
  'Lại',
  'Lâm',
  'Lục',
  'Ma',
  'Ninh',
  'Nông',
  'Ông',
  'Quế',
  'Sơn',
  'Tăng',
  'Thạch',
  'Thái',
  'Thân',
  'Tiêu',
  'Tôn',
  'Trà',
  'Triệu',
  'Từ',
  'Vàng',
  'Vi',
];

/** Words of departments, bodies and places that few families bear: surnames only before a middle name. */
const RARE: readonly string[] = ['Ban', 'Tổ', 'Hội', 'Đội', 'Phòng', 'Khối', 'Bản', 'Ấp', 'Chi', 'Hợp'];

const MIDDLE: readonly string[] = ['Văn', 'Thị', 'Đình', 'Hữu', 'Viết', 'Bá', 'Trọng', 'Đức', 'Duy'];

const rare = once(() => {
  const names = `^${either(RARE.map(foldTone))} ${either(MIDDLE.map(foldTone))} `;
  return { toned: new RegExp(names, 'u'), bare: new RegExp(fold(names), 'u') };
});

const placesToo = once(() => {
  const names = `^${either(OF_PLACES_TOO.map(foldTone))} ${either(MIDDLE.map(foldTone))} \\S`;
  return { toned: new RegExp(names, 'u'), bare: new RegExp(fold(names), 'u') };
});

const isRare = (text: string): boolean =>
  [rare(), placesToo()].some(
    ({ toned, bare }) => toned.test(foldTone(text)) || (isBare(text) && bare.test(fold(text))),
  );

const toned = once(() => new Set(SURNAMES.map(foldTone)));
const bare = once(() => new Set(SURNAMES.map(fold)));

/** Whether a folded word is a surname. */
export const isSurnameWord = (word: string): boolean => bare().has(word);

/** Whether a word is a surname; its accents count where the words around it have any. */
const isSurname = (word: string, around: string): boolean =>
  toned().has(foldTone(word)) || (isBare(around) && bare().has(fold(word)));

/** Capitals begin each of two words or more, as in `Đoàn Mai Dung`, before a mark or another person. */
const nameFirst = once(() => {
  const next = either(BETWEEN_PEOPLE);
  return new RegExp(
    `^(\\p{Lu}[\\p{L}'’]*)(?:\\s\\p{Lu}[\\p{L}'’]*){1,5}(?=$|\\s?[,;:(/&+–-]|\\s${next}\\s)`,
    'u',
  );
});

/** Whether words begin with someone's whole name, by its capitals and its surname. */
export const beginsWithName = (text: string): boolean => {
  const [name, surname] = nameFirst().exec(clean(text)) ?? [];
  return name !== undefined && surname !== undefined && (isSurname(surname, text) || isRare(`${name} `));
};
