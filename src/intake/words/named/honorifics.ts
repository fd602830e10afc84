import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { either } from '../../text/pattern';
/** What somebody has studied, before the name. */
export const DEGREES: readonly string[] = ['ths', 'ts', 'cn', 'ks', 'bs', 'pgs', 'gs', 'pgs.ts', 'gs.ts'];

/** What is said before a name, with accents; `chi` is `chị` cut short by a slip. */
export const HONORIFICS: readonly string[] = [
  'anh',
  'chị',
  'ông',
  'bà',
  'cô',
  'thầy',
  'em',
  'bạn',
  'chi',
  'mr',
  'ms',
  'mrs',
  ...DEGREES,
];

/** How the Union speaks of its people, in full. */
export const COMRADE: readonly string[] = ['đồng chí', 'dong chi'];

/** The same cut short. */
export const COMRADE_SHORT: readonly string[] = ['đ/c', 'đc'];

/** Before the person of whom a paper is. */
export const OF = 'của';

/** How forms call whom they ask, whoever it is. */
const ANYBODY: readonly string[] = ['anh/chị', 'anh / chị', 'anh chị', 'anh, chị', 'anh (chị)'];

/** How forms call whom they ask. */
export const YOU: readonly string[] = [...ANYBODY, 'đồng chí', 'bạn'];

const TELL = 'cho biết';

/** How forms speak to whom they ask. */
export const ADDRESSES: readonly string[] = [
  ...YOU.flatMap((you) => ['', ' vui lòng', ' xin', ' hãy'].map((please) => `${you}${please} ${TELL}`)),
  ...['', 'quý '].flatMap((dear) => ANYBODY.map((they) => `${dear}${they}`)),
  ...['xin vui lòng', 'vui lòng', 'xin'].map((please) => `${please} ${TELL}`),
  TELL,
];

/** Between two people. */
export const BETWEEN_PEOPLE: readonly string[] = [
  ...['đi ', ''].flatMap((goes) =>
    ['cùng với', 'cùng', 'chung với', 'với'].map((along) => `${goes}${along}`),
  ),
  ...['và', 'va', 'and'],
];

/** Behind how many more there were: `và 02 đ/c khác`. */
const MORE_PEOPLE: readonly string[] = ['khác', 'nữa', 'cùng đi', 'others'];

/** People who are counted, and not named: `cùng 4 đ/c`, `và 02 đồng chí khác`. */
export const unnamedPeople = once(() => {
  const people = either([...COMRADE_SHORT, ...COMRADE, 'cán bộ', 'cb', 'người']);
  return new RegExp(
    `(?:${either(BETWEEN_PEOPLE)} )?(?<![\\p{L}\\d/.-])\\d{1,2} ${people}(?: ${either(MORE_PEOPLE)})?(?=\\s*(?:$|[,;)]))`,
    'giu',
  );
});

/** Several people who went together. */
export const GROUPS_OF_PEOPLE: readonly string[] = ['đoàn', 'tổ', 'nhóm'];

/** Before those who are in it. */
export const CONSISTS: readonly string[] = ['gồm', 'bao gồm'];

/** Before more people than one. */
export const MANY_PEOPLE: readonly string[] = ['các', 'những', ...CONSISTS];

/** Those whose letters without accents are nobody's name, as `Nhung` is. */
export const MANY_PEOPLE_BARE: readonly string[] = MANY_PEOPLE.filter((words) => words !== 'những').map(fold);

/** Before those who all went: `Toàn thể Văn phòng`. */
export const EVERYBODY: readonly string[] = ['toàn thể', 'toàn bộ', 'toàn', 'tập thể', 'tất cả', 'cả'];

/** Between everybody and the body that they are in. */
export const WITHIN: readonly string[] = ['trong', 'thuộc', 'của'];

/** The people of an office or of a part of it, who are named with it or alone. */
export const PEOPLE: readonly string[] = [
  'cán bộ',
  'công chức',
  'đồng chí',
  'cán bộ, công chức',
  'cán bộ công chức',
];

/** The whole office. */
export const THE_OFFICE: readonly string[] = ['cơ quan', 'tỉnh đoàn', 'cơ quan tỉnh đoàn', 'đơn vị'];
