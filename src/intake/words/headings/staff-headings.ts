import { once } from '../../../base/once';
import { foldWords } from '../../text/fold';
import { LONGEST_NAME } from '../../text/lengths';
import { EXCUSED, DOES_NOT_HOLD, NOT_AMONG } from '../named/absences';

/**
 * What a column of a list of the staff says of each of them: whether they owe the duty at all (`subject`,
 * `not-subject`), are excused from it, how many days they owe, when they are on leave, or whether they are at work at
 * all (`state`).
 */
export type StaffColumn = 'subject' | 'not-subject' | 'excused' | 'quota' | 'leave' | 'state';

const HEADINGS: Readonly<Record<StaffColumn, readonly string[]>> = {
  // Beside what every list of headings knows of it (`subject`).
  subject: [
    'phai di',
    'di co so',
    'di cs',
    '1 2',
    'thuoc dien',
    'doi tuong',
    'phai tham gia',
    'bat buoc',
    'bat buoc di',
    'bat buoc thuc hien',
    'ap dung',
    'dien ap dung',
    'thuc hien',
    'co thuc hien',
    'tham gia',
    'co tham gia',
    'trong dien',
    'tinh chi tieu',
    'giao chi tieu',
    'che do',
  ],
  'not-subject': [
    ...NOT_AMONG,
    'khong phai thuc hien',
    'khong thuoc doi tuong',
    'ngoai dien',
    'ngoai doi tuong',
    'not subject',
  ],
  excused: [
    ...EXCUSED,
    'dien mien',
    'dien duoc mien',
    'thuoc dien mien',
    'mien tru',
    'mien tham gia',
    'mien di',
    'dien mien giam',
    'tam mien',
    'duoc tam hoan',
    ...DOES_NOT_HOLD,
    'khong tinh',
    'khong tinh chi tieu',
    'khong giao chi tieu',
    'mien khong',
    'mien hay khong',
    'co mien khong',
    'excused',
  ],
  quota: [
    'so ngay phai di',
    'so ngay phai thuc hien',
    'so ngay quy dinh',
    'so ngay duoc giao',
    'so ngay chi tieu',
    'so ngay toi thieu',
    'so ngay bat buoc',
    'so ngay dinh muc',
    'chi tieu',
    'chi tieu ngay',
    'chi tieu so ngay',
    'chi tieu duoc giao',
    'chi tieu ngay di',
    'chi tieu rieng',
    'dinh muc',
    'dinh muc ngay',
    'dinh muc so ngay',
    'muc giao',
    'giao',
    'ke hoach nam',
    'kh nam',
    'ke hoach giao',
    'nghia vu ngay',
    'so ngay nghia vu',
    'quota',
    'required days',
    'days required',
  ],
  leave: [
    ...[
      'nghi',
      'nghi thai san',
      'thai san',
      'nghi sinh',
      'nghi om',
      'nghi khong luong',
      'nghi dai han',
      'nghi che do',
    ],
    ...['di hoc', 'di hoc tap trung', 'hoc tap', 'dao tao', 'mien', 'duoc mien', 'tam hoan', 'biet phai'],
  ].flatMap((leave) => [
    `thoi gian ${leave}`,
    ...(leave.includes(' ') && leave !== 'duoc mien' ? [leave] : []),
  ]),
  state: [
    ...['tinh trang', 'trang thai', 'hien trang', 'bien dong', 'dien bien', 'tinh hinh'].flatMap((state) => [
      ...(state === 'tinh hinh' ? [] : [state]),
      ...['cong tac', 'lam viec', 'nhan su', 'can bo', 'hien tai', 'hien nay'].map((of) => `${state} ${of}`),
    ]),
    'employment status',
  ],
};

/** Added to a heading, these change nothing of what it asks: `Miễn 1+2`, `Phải đi cơ sở`. */
const OF_THE_DUTY: readonly string[] = [
  'thuc hien chu truong 1 2',
  'chu truong 1 2',
  'chuong trinh 1 2',
  'ct 1 2',
  'thuc hien 1 2',
  ...['che do', 'quy dinh', 'chi tieu', 'dinh muc'].map((it) => `${it} 1 2`),
  'di co so',
  'co so',
  'nam nay',
  'trong nam',
  'ca nam',
  'ngay nam',
  'nguoi nam',
  'ngay',
  '1 2',
  'nam',
];

const columns = once(
  () =>
    new Map(
      (Object.keys(HEADINGS) as StaffColumn[]).flatMap((column) =>
        HEADINGS[column].map((heading) => [heading, column] as const),
      ),
    ),
);

const YEAR = /^(?:19|20)\d\d$/;

/** `Có … không?` */
const QUESTION = /^co (.+) khong$/;

/** The heading, what it asks, and what is left of either without any of the endings. */
const formsOf = (heading: string): string[] =>
  [heading, QUESTION.exec(heading)?.[1] ?? heading].flatMap((asked) => [
    asked,
    ...OF_THE_DUTY.filter((words) => asked.endsWith(` ${words}`)).map((words) =>
      asked.slice(0, -words.length - 1),
    ),
  ]);

/** `Miễn (đánh dấu x)`: how the column is to be filled in. */
const BRACKETS = /\([^()]*\)/gu;

/** What a heading of a list of the staff asks; undefined for those that every list has, and all others. */
export const staffColumnOf = (heading: string): StaffColumn | undefined => {
  if (heading.length > LONGEST_NAME) return undefined;
  const wordsOf = (text: string): string =>
    foldWords(text)
      .filter((word) => !YEAR.test(word))
      .join(' ');
  const known = [heading, heading.replace(BRACKETS, ' ')]
    .flatMap((text) => formsOf(wordsOf(text)))
    .find((form) => columns().has(form));
  return known === undefined ? undefined : columns().get(known);
};

/** What a heading of leave asks for days by: `Thời gian nghỉ thai sản`, `Từ ngày nghỉ`. */
export const ASKS_WHEN: readonly string[] = ['thời gian', 'ngày', 'từ ngày', 'từ'];
