import type { TripStatus } from '../../../domain/trips/trip';
import { namesNumberedPaper } from './cited-papers';
import { byFirstWords, type FirstWords } from './first-words';

/** Said of a trip that nobody made. */
export const CALLED_OFF: readonly string[] = [
  'hủy',
  'hủy bỏ',
  'hủy chuyến',
  'hủy lịch',
  'bỏ chuyến',
  'bãi bỏ',
];

/** Said of one that was put off; accents tell `hoãn` from `hoàn thành`, and `dời` from `đôi`. */
export const PUT_OFF: readonly string[] = [
  ...['hoãn', 'tạm hoãn', 'tạm dừng', 'hoãn lại', 'gác lại', 'đổi lịch', 'trượt lịch', 'hoãn thời gian'],
  ...['dời', 'lùi'].flatMap((put) =>
    ['', ' lại', ' lịch', ' sang', ' thời gian', ' ngày'].map((to) => `${put}${to}`),
  ),
  ...['lịch', 'ngày', 'sang', 'đợt'].map((what) => `chuyển ${what}`),
];

/** As a status has it: `Đã hủy`, `Bị hoãn`. */
const befallen = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => [verb, `đã ${verb}`, `bị ${verb}`]);

const STATUSES: FirstWords<TripStatus> = [
  [
    'done',
    [
      'da thuc hien',
      'thuc hien xong',
      'thuc hien dung',
      'thuc hien day du',
      'da th',
      'dth',
      'th',
      'da di',
      'co di',
      'di roi',
      'da xong',
      'da hoan thanh',
      'hoan thanh',
      'ht',
      'xong',
      'x',
      'ok',
      'done',
      'dat',
      'tot',
      'kha',
      'xuat sac',
      'hoan tat',
      'da ket thuc',
      'da lam',
      'da di cong tac',
      'thanh cong',
      'dung ke hoach',
      'da trien khai',
      'da tham gia',
      'da ve',
      'da to chuc',
      'da du',
      'da den',
      'da xuong',
      'roi',
      'co mat',
      'closed',
      'completed',
      'complete',
      'finished',
    ],
  ],
  [
    'reported',
    [
      'da bao cao',
      'da duyet bao cao',
      'duyet bao cao',
      'da duyet bc',
      'da nop bao cao',
      'da nop bc',
      'da bc',
      'da co bao cao',
      'co bao cao',
      'report submitted',
      'reported',
    ],
  ],
  ['approved', ['da duyet', 'duyet', 'phe duyet', 'da phe duyet', 'approved']],
  [
    'registered',
    [
      'dang ky',
      'moi dang ky',
      'chi dang ky',
      'len ke hoach',
      'theo ke hoach',
      'da dang ky',
      'dk',
      'ke hoach',
      'kh',
      'du kien',
      'cho duyet',
      'dang cho',
      '=cho',
      'chua di',
      'chua th',
      'cth',
      'chua thuc hien',
      'chua hoan thanh',
      '=chua',
      'dang thuc hien',
      'se di',
      'sap di',
      'planned',
      'pending',
      'not done',
      'not yet',
      'scheduled',
      'open',
      'registered',
    ],
  ],
  [
    'cancelled',
    [
      ...befallen(CALLED_OFF),
      'khong di',
      'khong thuc hien',
      'kth',
      'bo',
      'khong to chuc',
      'khong tham gia',
      'khong co mat',
      'vang mat',
      'xin rut',
      'rut',
      'cancel',
      'cancelled',
      'canceled',
    ],
  ],
  [
    'returned',
    [
      'tra lai',
      'bi tra lai',
      'da tra lai',
      'tra ve',
      'khong duyet',
      'khong phe duyet',
      'tu choi',
      'returned',
      'sent back',
      'rejected',
      'not approved',
    ],
  ],
  ['postponed', [...befallen(PUT_OFF), 'tam ngung', 'dung', 'de lai', 'postponed', 'delayed', 'rescheduled']],
];

const listed = byFirstWords(STATUSES);
const DONE_ALREADY = /^(?:[✓✔☑√]|100 ?%)/u;

/** What a cell says of how far a trip has come: `Hoàn thành tốt`, `Chờ duyệt`, `✓`. */
export const readStatus = (text: string): TripStatus | undefined =>
  (namesNumberedPaper(text) ? undefined : listed(text)) ??
  (DONE_ALREADY.test(text.trim()) ? 'done' : undefined);
