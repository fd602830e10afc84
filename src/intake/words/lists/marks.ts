import { saysTyped } from '../../text/pattern';
import { BIRTH, CHILD_ILL, ILL, TREATED } from '../named/absences';
import { CALLED_OFF, PUT_OFF } from './statuses';

/** Marks of a day or a round on which someone was not at the grassroots, each the whole of a cell. */
const MARKS: readonly string[] = [
  '0',
  'false',
  'p',
  'ô',
  'o',
  'l',
  'n',
  'k',
  'h',
  'np',
  'nb',
  'nl',
  'ts',
  'cp',
  'kp',
  'ko',
  'vp',
  'cq',
  'cn',
  't7',
  'lễ',
  'họp',
  'học',
  'trực',
  'cơ quan',
  'ở cơ quan',
  'trụ sở',
  'tại trụ sở',
  'văn phòng',
  'bận',
  'bỏ',
  'off',
  'no',
];

/** Said in one word of someone who was away. */
export const AWAY = 'vắng';

/** What is said of someone who was away, whoever the words stand beside. */
const ABSENT: readonly string[] = [
  'nghỉ',
  'phép',
  'có phép',
  ...ILL,
  ...ILL.map((ill) => `đang ${ill}`),
  CHILD_ILL,
  ...BIRTH,
  AWAY,
  'không đi',
  'không tham gia',
  'chưa đi',
  'bận họp',
  'bận việc',
  'bận công tác',
  'bận trực',
  'bận học',
  'đi học',
  ...TREATED,
  'việc riêng',
  'việc gia đình',
  'ở nhà',
  'absent',
  'on leave',
  'leave',
  'sick',
];

/** What is said of a day or a round that was not spent there, besides. */
const OTHERWISE: readonly string[] = [
  ...CALLED_OFF,
  ...PUT_OFF,
  'bỏ đợt',
  'không',
  'chưa',
  'miễn',
  'học tập',
  'tập huấn',
  'đi họp',
  'dự họp',
  'họp giao ban',
  'trực cơ quan',
  'làm việc tại trụ sở',
  'học llct',
  'học lý luận',
  'học cao cấp',
  'học trung cấp',
  'học lớp',
  'học chính trị',
  'học nghiệp vụ',
  'học bồi dưỡng',
  'trực ban',
  'tại cơ quan',
  'làm việc tại cơ quan',
  'cancelled',
  'postponed',
];

/** What a legend begins with. */
export const LEGEND_LEADS: readonly string[] = [
  'ký hiệu',
  'ghi chú',
  'chú thích',
  'chú giải',
  'quy ước',
  'quy định ký hiệu',
  'trong đó',
  'giải thích',
  'legend',
  'note',
];

/** What a legend calls its marks: `đánh dấu x: đi cơ sở`. */
export const CALLED_MARKS: readonly string[] = ['dấu', 'chữ', 'số', 'ký hiệu'];

/** Before what a mark is called: `Các ô đánh dấu x`. */
export const BEFORE_MARKS: readonly string[] = ['các', 'ô', 'đánh', 'ghi', 'điền'];

/** Between a mark and its meaning: `x là đi cơ sở`. */
export const MEANS: readonly string[] = ['là', 'la'];

/** Between a mark and what may be written in its place. */
export const OR_WORDS: readonly string[] = ['hoặc', 'hay', 'or'];

/** Where someone is who is not at the grassroots, as legends have it. */
const AT_THE_OFFICE: readonly string[] = [
  'cơ quan',
  'trụ sở',
  'văn phòng',
  'công sở',
  'nhiệm sở',
  'nơi làm việc',
  'ngày công',
  'đi làm',
  'trực',
  'nghỉ',
  'phép',
  'ốm',
  ...BIRTH,
  'họp',
  'học',
  'hội nghị',
  'at the office',
  'in office',
  'leave',
];

/** A whole day, in a legend that says how much a mark counts: `x: cả ngày; s: buổi sáng`. */
const WHOLE_DAYS: readonly string[] = [
  'cả ngày',
  'trọn ngày',
  'nguyên ngày',
  'đủ ngày',
  'một ngày',
  '1 ngày',
  '01 ngày',
  'cả sáng và chiều',
  'full day',
  'whole day',
];

/** Half a day, no matter which half. */
const HALVES: readonly string[] = ['½ ngày', '1/2 ngày', '1\u20442 ngày', '0,5 ngày', '0.5 ngày', 'half'];

/** A part of a day, in the same place. */
const PARTS_OF_DAYS: readonly string[] = [
  ...HALVES,
  'sáng',
  'buổi sáng',
  'chiều',
  'buổi chiều',
  'nửa ngày',
  'một buổi',
  '1 buổi',
  '01 buổi',
  'half day',
  'half a day',
  'morning',
  'afternoon',
];

/** First words of what someone did: with a capital they begin no place's name. */
const DOING: readonly string[] = [
  'họp',
  'học',
  'dự',
  'thi',
  'làm',
  'làm việc',
  'hội nghị',
  'tập huấn',
  'công tác',
  'trực',
  'nghỉ',
  'khám',
  'bận',
  'việc',
  'lễ',
  'đám',
];

const isMark = saysTyped(MARKS, 'whole');
const saysOtherwise = saysTyped(OTHERWISE, 'start');

/** Whether words say of someone that they were not there: `ốm`, `nghỉ phép`, `bận họp`. */
export const saysAbsent = saysTyped(ABSENT, 'start');

/** Whether a cell of a day or a round says that nobody went: `P`, `nghỉ ốm`, `Hoãn`, `trực cơ quan`. */
export const saysAway = (text: string): boolean => isMark(text) || saysAbsent(text) || saysOtherwise(text);

/** Whether what a legend says of a mark is of the office, a meeting or leave. */
export const saysElsewhere = saysTyped(AT_THE_OFFICE);

/** Whether a legend says of a mark that it is a whole day, and nothing else. */
export const isWholeDayOnly = saysTyped(WHOLE_DAYS, 'whole');

/** Whether a legend says of a mark that it is half a day, whatever else it says. */
export const saysHalf = saysTyped(HALVES);

/** Whether a legend says of a mark that it is a part of a day, and nothing else. */
export const isPartOnly = saysTyped(PARTS_OF_DAYS, 'whole');

/** Whether words begin as what someone did, where a place's name might stand: `Họp BCH`. */
export const beginsDoing = saysTyped(DOING, 'start');
