import type { HeadingList } from './heading-list';

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
    phrases: ['ngay nao', 'nhung ngay nao', 'khi nao', 'which days', 'when'],
  },
  {
    field: 'start',
    weight: 0.95,
    phrases: ['di ngay nao', 'di tu ngay nao', 'co so ngay nao', 'bat dau ngay nao', 'di khi nao'],
  },
  {
    field: 'end',
    weight: 0.95,
    phrases: ['ve ngay nao', 'ket thuc ngay nao', 'den ngay nao', 'den het ngay nao', 've khi nao'],
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
