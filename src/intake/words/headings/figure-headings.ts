import { foldWords } from '../../text/fold';
import { saysWords } from '../../text/phrase-index';

/** Under these a figure is of something else than of days that were made: quotas, plans, what lacks, numbers of trips. */
const OF_OTHER_THINGS: readonly string[] = [
  'chi tieu',
  'quy dinh',
  'dinh muc',
  'phai',
  'duoc giao',
  'toi thieu',
  'con',
  'thieu',
  'vuot',
  'thua',
  'so voi',
  'chenh lech',
  'ty le',
  'ti le',
  'phan tram',
  'chuyen',
  'luot',
  'lan',
  'so dot',
  'so xa',
  'so phuong',
  'so don vi',
  'don vi',
  'chi doan',
  'buoi',
  'nguoi',
  'can bo',
  'mien',
  'nghi',
  'tru',
  'tuoi',
  'diem',
  'tien',
  'km',
  'binh quan',
  'trung binh',
  'nam truoc',
  'nam ngoai',
  'cung ky',
  'quy truoc',
  'quota',
  'required',
  'remaining',
  'missing',
  'surplus',
  'trips',
  'visits',
  'average',
  'rate',
  'last year',
];

/** Whether the figures under a heading are surely no days that were made. */
export const countsOtherThings = saysWords(OF_OTHER_THINGS);

const saysWhatWasDone = saysWords([
  'da di',
  'thuc hien',
  'ket qua',
  'dat duoc',
  'luy ke',
  'cong don',
  'ca nam',
  'tong cong',
  'tong so',
  'tong hop',
  'actual',
  'total',
]);

/** These begin other words too: `Công lệnh`. */
const WHOLE: ReadonlySet<string> = new Set(['kq', 'th', 'tong', 'cong', 'done', 'sum']);

/** Over figures of days, under a title that says that they are days. */
export const headsWhatWasDone = (heading: string): boolean =>
  saysWhatWasDone(heading) || WHOLE.has(foldWords(heading).join(' '));

/** Whether the figure is of all that was made from the beginning of the year. */
export const countsFromTheBeginning = saysWords([
  'luy ke',
  'cong don',
  'tu dau nam',
  'cumulative',
  'year to date',
]);
