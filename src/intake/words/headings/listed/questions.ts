import type { HeadingList } from './heading-list';

/** How a form asks for a time. */
const WHEN: readonly string[] = ['ngay nao', 'hom nao', 'khi nao', 'luc nao', 'bao gio', 'ngay bao nhieu'];

const asked = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => WHEN.map((when) => `${verb} ${when}`));

/** What forms ask instead of heading a column: `Anh/chị đi cơ sở ngày nào?` */
export const OF_QUESTIONS: readonly HeadingList[] = [
  {
    field: 'officer',
    weight: 0.95,
    phrases: ['ten la gi', 'ten gi', 'ho ten cua anh chi', 'ho ten cua ban', 'la ai', 'your name'],
  },
  {
    field: 'dates',
    weight: 0.9,
    phrases: [...WHEN, ...asked(['nhung']), 'which days', 'when'],
  },
  {
    field: 'start',
    weight: 0.95,
    phrases: asked(['di', 'di tu', 'tu', 'co so', 'co so tu', 'bat dau', 'bat dau tu', 'xuat phat', 'xuong']),
  },
  {
    field: 'end',
    weight: 0.95,
    phrases: asked(['ve', 'tro ve', 've lai', 'ket thuc', 'den', 'den het', 'het', 'xong']),
  },
  {
    field: 'unit',
    weight: 0.95,
    phrases: ['den dau', 'di dau', 'o dau', 'den don vi nao', 'don vi nao', 'xa nao', 'dia phuong nao'],
  },
  {
    field: 'topic',
    weight: 0.95,
    phrases: ['lam gi', 'lam viec gi', 'noi dung gi', 've viec gi', 'what did you do'],
  },
  {
    field: 'days',
    weight: 0.95,
    phrases: ['bao nhieu ngay', 'may ngay', 'how many days'],
  },
];
