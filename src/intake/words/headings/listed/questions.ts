import { foldWords } from '../../../text/fold';
import { YOU } from '../../named/honorifics';
import { FILLS_IN } from '../other-people';
import type { HeadingList } from './heading-list';

/** How a form asks for a time. */
const WHEN: readonly string[] = ['ngay nao', 'hom nao', 'khi nao', 'luc nao', 'bao gio', 'ngay bao nhieu'];

/** Whom a form asks, as headings are looked for. */
const WHOM = [...new Set(YOU.map((you) => foldWords(you).join(' ')))];

const asked = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => WHEN.map((when) => `${verb} ${when}`));

/** The same the other way round, where the verb says which end is meant: `Hôm nào về`; *Ngày nào đến* is of either. */
const askedFirst = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => WHEN.map((when) => `${when} ${verb}`));

/** What forms ask instead of heading a column: `Anh/chị đi cơ sở ngày nào?` */
export const OF_QUESTIONS: readonly HeadingList[] = [
  {
    field: 'officer',
    weight: 0.95,
    phrases: [
      ...['ho va ten', 'ho ten', 'ten'].flatMap((name) => FILLS_IN.map((does) => `${name} nguoi ${does}`)),
      'ten la gi',
      'ten gi',
      'ho ten cua anh chi',
      'ho ten cua ban',
      'la ai',
      'your name',
    ],
  },
  {
    field: 'dates',
    weight: 0.9,
    phrases: [
      ...WHEN,
      ...['', 'di ', 'di co so ', 'xuong '].map((goes) => `${goes}nhung ngay nao`),
      'which days',
      'when',
    ],
  },
  {
    field: 'start',
    weight: 0.95,
    phrases: [
      ...askedFirst(['di', 'xuong', 'xuat phat', 'bat dau']),
      ...asked(['di', 'di tu', 'tu', 'co so', 'co so tu', 'bat dau', 'bat dau tu', 'xuat phat', 'xuong']),
    ],
  },
  {
    field: 'end',
    weight: 0.95,
    phrases: [
      ...askedFirst(['ve', 'tro ve', 've lai', 'ket thuc']),
      ...asked(['ve', 'tro ve', 've lai', 'ket thuc', 'den', 'den het', 'het', 'xong']),
    ],
  },
  {
    field: 'unit',
    weight: 0.95,
    phrases: [
      ...WHOM.flatMap((you) => [`co so ${you} den`, `co so ma ${you} den`, `xa ${you} den`]),
      ...['den', 'di', 'o', 'xuong', 'len', 'toi', 'ra'].map((goes) => `${goes} dau`),
      ...['', 'den ', 'di ', 've ', 'xuong ', 'toi '].flatMap((goes) =>
        ['don vi', 'xa', 'phuong', 'xa phuong', 'dia phuong', 'co so'].map((place) => `${goes}${place} nao`),
      ),
    ],
  },
  {
    field: 'members',
    weight: 0.95,
    phrases: [
      ...['ai', 'nhung ai'].flatMap((who) => [`${who} cung di`, `${who} di cung`]),
      'cung di voi',
      'di cung voi',
    ],
  },
  {
    field: 'topic',
    weight: 0.95,
    phrases: ['lam gi', 'lam viec gi', 'noi dung gi', 've viec gi', 'what did you do'],
  },
  {
    field: 'days',
    weight: 0.95,
    phrases: [
      ...['bao nhieu', 'may'].flatMap((how) => [`${how} ngay`, `${how} hom`]),
      ...['bao lau', 'trong bao lau', 'how many days', 'how long'],
    ],
  },
];
