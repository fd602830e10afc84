import { once } from '../../../base/once';

/** What the lines over a form say of the one person whom it is about, by the words before the colon. */
export type PersonPart = 'name' | 'position' | 'department';

/** What the lines over a form say of the one person whom it is about. */
export type PersonLines = Readonly<Partial<Record<PersonPart, string>>>;

/** What somebody does who fills in a form of their own; who kept or signed it is another. */
const DOES = ['đi', 'đi cơ sở', 'đi công tác', 'thực hiện', 'báo cáo', 'đăng ký', 'kê khai', 'khai'];

export const PERSON_LABELS: readonly (readonly [part: PersonPart, labels: readonly string[]])[] = [
  [
    'name',
    [
      'họ và tên',
      'họ và tên cán bộ',
      'họ tên',
      'họ, tên',
      'họ tên cán bộ',
      'họ, tên cán bộ',
      'tên cán bộ',
      'cán bộ',
      'đồng chí',
      ...DOES.flatMap((does) => [`người ${does}`, `cán bộ ${does}`, `họ và tên người ${does}`]),
      'full name',
      'name',
      'officer',
    ],
  ],
  ['position', ['chức vụ', 'chức danh', 'position']],
  [
    'department',
    ['đơn vị công tác', 'nơi công tác', 'đơn vị', 'ban, văn phòng', 'ban', 'bộ phận', 'phòng', 'department'],
  ],
];

const labels = once(() => new Set(PERSON_LABELS.flatMap(([, own]) => own)));

/** Whether words are such a label, and nothing else. */
export const isPersonLabel = (text: string): boolean => labels().has(text.toLowerCase());
