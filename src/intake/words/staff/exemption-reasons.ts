import type { ExemptionReason } from '../../../domain/people/officer';
import { says, saysTyped, type WordTest } from '../../text/pattern';
import { BIRTH, EXCUSED, ILL, TREATED } from '../named/absences';

/** A child is born. */
export const MATERNITY: readonly string[] = [...BIRTH, 'nghỉ đẻ', 'nghỉ sinh', 'maternity'];

/** The same where nothing else is said before the time. */
const MATERNITY_IN_SHORT: readonly string[] = ['ts', 'nts', 'nghỉ ts'];

/** Somebody is ill. */
export const ILLNESS: readonly string[] = [
  'ốm',
  ...ILL.map((ill) => `nghỉ ${ill}`),
  ...TREATED,
  'dưỡng sức',
  'sick',
];

/** What is done where people study for long. */
const STUDIES: readonly string[] = ['học', 'theo học', 'du học', 'đào tạo', 'nghiên cứu sinh', 'study'];

/** What stands before it: `Đang đi học`, `Được cử đi đào tạo`. */
const SENT_TO_STUDY: readonly string[] = [
  'đang',
  'được cử',
  'cử',
  'nghỉ',
  'đi',
  'đang đi',
  'được cử đi',
  'cử đi',
];

/** The same wherever it is said. */
const LONG_STUDIES: readonly string[] = ['học tập', 'học cao', 'học dài hạn'];

/** Beside work: whoever studies so is at the office all the same. */
const BESIDE_WORK: readonly string[] = [
  'buổi tối',
  'ban đêm',
  'vừa học vừa làm',
  'vừa làm',
  'vlvh',
  'học tối',
  'vừa làm vừa học',
  'tại chức',
  'từ xa',
  'ngoài giờ',
  'cuối tuần',
  'thứ bảy',
  'thứ 7',
  'chủ nhật',
  'trực tuyến',
  'online',
  'không tập trung',
  'bán tập trung',
  'part time',
];

/** It is somebody else of whom a remark that begins so speaks. */
const SOMEBODY_ELSE: readonly string[] = [
  'vợ',
  'chồng',
  'con',
  'bố',
  'mẹ',
  'cha',
  'gia đình',
  'thay',
  'làm thay',
  'phụ trách thay',
  'đảm nhận thay',
  'kiêm nhiệm thay',
];

/** A leave that is over, and when its last day was nobody says. */
const IS_OVER: readonly string[] = [
  'xong',
  'hết nghỉ',
  'hết thai sản',
  'hết ốm',
  'hết thời gian nghỉ',
  'hết hạn nghỉ',
  'hoàn thành khóa học',
  'hoàn thành khóa đào tạo',
  'kết thúc khóa học',
  'đã khỏi',
];

/** Somebody is let off, for whatever reason. */
export const LET_OFF: readonly string[] = ['miễn', 'được miễn', 'biệt phái', 'đi nghĩa vụ', 'tạm hoãn'];

/** Somebody has left for good: no leave of anybody's. */
const GONE_FOR_GOOD: readonly string[] = ['nghỉ hưu', 'nghỉ việc'];

const beginsStudies = says(
  STUDIES.flatMap((study) => [study, ...SENT_TO_STUDY.map((sent) => `${sent} ${study}`)]),
  'start',
);
const saysLongStudies = says(LONG_STUDIES);

const beginsLetOff = says(
  [...LET_OFF, 'nghỉ'].flatMap((words) => ['', 'đang ', 'xin ', 'hiện '].map((now) => `${now}${words}`)),
  'start',
);
/** They are no leave: whoever does so is no officer of the office any more. */
const beginsEnd = says(GONE_FOR_GOOD, 'start');

/** Whether words are of studies for which nobody leaves the office. */
export const isStudyBesideWork = says(BESIDE_WORK);
const isOfSomebodyElse = saysTyped(SOMEBODY_ELSE, 'start');

/** Whether a remark says that a leave is over. */
export const saysOver = saysTyped(IS_OVER);

const saysMaternity = says(MATERNITY);
const isShortForMaternity = says(MATERNITY_IN_SHORT, 'whole');

/** Whether a text has any of the words that a leave is told with: before anything else of it is read. */
export const mayExcuse = says([
  ...MATERNITY,
  ...MATERNITY_IN_SHORT,
  ...ILLNESS,
  ...STUDIES,
  ...LET_OFF,
  ...EXCUSED,
  'nghỉ',
]);

const REASONS: readonly (readonly [isSaid: WordTest, reason: ExemptionReason])[] = [
  [(text) => saysMaternity(text) || isShortForMaternity(text), 'maternity'],
  [says(ILLNESS), 'sick'],
  [(text) => (beginsStudies(text) || saysLongStudies(text)) && !isStudyBesideWork(text), 'study'],
  [(text) => beginsLetOff(text) && !beginsEnd(text), 'other'],
];

/** The kind of a leave; undefined when the words name none, or one of somebody else's. */
export const readExemptionReason = (text: string): ExemptionReason | undefined =>
  isOfSomebodyElse(text) ? undefined : REASONS.find(([isSaid]) => isSaid(text))?.[1];
