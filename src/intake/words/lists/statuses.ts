import type { TripStatus } from '../../../domain/trips/trip';
import { fold } from '../../text/fold';
import { LONGEST_LINE } from '../../text/lengths';
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
  ...[
    'hoãn',
    'tạm hoãn',
    'tạm dừng',
    'hoãn lại',
    'gác lại',
    'đình lại',
    'tạm đình',
    'đổi lịch',
    'trượt lịch',
    'hoãn thời gian',
  ],
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
      'đã thực hiện',
      ...['xong', 'đúng', 'đầy đủ', 'tốt', 'xuất sắc', 'đạt', 'trọn vẹn'].map((how) => `thực hiện ${how}`),
      'kết thúc',
      'đã th',
      'đth',
      'th',
      'đã đi',
      'có đi',
      'đi rồi',
      'đi đủ',
      'đi đầy đủ',
      'đi trọn vẹn',
      'đã xong',
      'đã hoàn thành',
      'hoàn thành',
      'ht',
      'xong',
      'x',
      'ok',
      'done',
      'đạt',
      'tốt',
      'khá',
      'xuất sắc',
      'hoàn tất',
      'đã hoàn tất',
      'đã kết thúc',
      'đã làm',
      'đã đi công tác',
      'thành công',
      'đúng kế hoạch',
      'đúng lịch',
      'đã triển khai',
      'đã tham gia',
      'đã về',
      'đã tổ chức',
      'đã dự',
      'đã đến',
      'đã xuống',
      'rồi',
      'có mặt',
      'closed',
      'completed',
      'complete',
      'finished',
    ],
  ],
  [
    'reported',
    [
      'đã báo cáo',
      'đã duyệt báo cáo',
      'duyệt báo cáo',
      'đã duyệt bc',
      'đã nộp báo cáo',
      'đã nộp bc',
      'đã bc',
      'đã có báo cáo',
      'có báo cáo',
      'report submitted',
      'reported',
    ],
  ],
  ['approved', ['đã duyệt', 'duyệt', 'phê duyệt', 'đã phê duyệt', 'approved']],
  [
    'registered',
    [
      'đăng ký',
      'mới đăng ký',
      'chỉ đăng ký',
      'lên kế hoạch',
      'lên lịch',
      'đã lên lịch',
      'chờ tới ngày',
      'chờ đến ngày',
      'theo kế hoạch',
      'đã đăng ký',
      'đk',
      'kế hoạch',
      'kh',
      'dự kiến',
      'chờ duyệt',
      'đang chờ',
      '=chờ',
      'chưa đi',
      'chưa th',
      'cth',
      'chưa thực hiện',
      'chưa hoàn thành',
      '=chưa',
      'đang thực hiện',
      'sẽ đi',
      'sắp đi',
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
      'không đi',
      'không thực hiện',
      'kth',
      'bỏ',
      'không tổ chức',
      'không tham gia',
      'không có mặt',
      'vắng mặt',
      'xin rút',
      'rút',
      'cancel',
      'cancelled',
      'canceled',
      'called off',
    ],
  ],
  [
    'returned',
    [
      'trả lại',
      'bị trả lại',
      'đã trả lại',
      'trả về',
      'không duyệt',
      'không phê duyệt',
      'từ chối',
      'returned',
      'sent back',
      'rejected',
      'not approved',
    ],
  ],
  ['postponed', [...befallen(PUT_OFF), 'tạm ngưng', 'dừng', 'để lại', 'postponed', 'delayed', 'rescheduled']],
];

/** Said of anything that is over, or good: by themselves, under words that nobody knows, they tell of no trip. */
const OF_ANYTHING: ReadonlySet<string> = new Set(
  ['rồi', 'xong', 'đã xong', 'ok', 'x', 'đạt', 'tốt', 'khá', 'xuất sắc', 'done', 'closed', 'có mặt'].map(
    fold,
  ),
);

/** Whether a state may be that of anything: `Rồi`, `Xong`, `Tốt`. */
export const isStateOfAnything = (text: string): boolean => OF_ANYTHING.has(fold(text).trim());

const listed = byFirstWords(STATUSES);
const DONE_ALREADY = /^(?:[✓✔☑√✅]|100 ?%)/u;

const PARTS = /[,;+\n]|\s[-–/]\s/u;

/** `Đã duyệt, đã đi`: what was agreed to or registered goes on; what it came to stands behind. */
const listedFurthest = (text: string): TripStatus | undefined => {
  const first = listed(text);
  if (first !== 'approved' && first !== 'registered') return first;
  const later = text
    .slice(0, LONGEST_LINE)
    .split(PARTS)
    .slice(1)
    .map((part) => listed(part.trim()));
  return later.filter((status) => status !== undefined && status !== 'registered').pop() ?? first;
};

/** What a cell says of how far a trip has come: `Hoàn thành tốt`, `Chờ duyệt`, `✓`. */
export const readStatus = (text: string): TripStatus | undefined =>
  (namesNumberedPaper(text) ? undefined : listedFurthest(text)) ??
  (DONE_ALREADY.test(text.trim()) ? 'done' : undefined);
