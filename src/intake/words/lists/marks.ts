import { saysTyped } from '../../text/pattern';

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
  'cn',
  't7',
  'lễ',
  'họp',
  'bận',
  'bỏ',
  'off',
  'no',
];

/** What is said of someone who was away, whoever the words stand beside. */
const ABSENT: readonly string[] = [
  'nghỉ',
  'phép',
  'có phép',
  'ốm',
  'đang ốm',
  'bệnh',
  'con ốm',
  'thai sản',
  'sinh con',
  'vắng',
  'không đi',
  'không tham gia',
  'chưa đi',
  'bận họp',
  'bận việc',
  'bận công tác',
  'bận trực',
  'bận học',
  'đi học',
  'đi viện',
  'điều trị',
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
  'hoãn',
  'tạm hoãn',
  'tạm dừng',
  'hủy',
  'bỏ đợt',
  'dời',
  'chuyển sang',
  'chuyển đợt',
  'không',
  'chưa',
  'miễn',
  'học tập',
  'tập huấn',
  'đi họp',
  'dự họp',
  'họp giao ban',
  'trực cơ quan',
  'trực ban',
  'tại cơ quan',
  'làm việc tại cơ quan',
  'cancelled',
  'postponed',
];

const isMark = saysTyped(MARKS, 'whole');
const saysOtherwise = saysTyped(OTHERWISE, 'start');

/** Whether words say of someone that they were not there: `ốm`, `nghỉ phép`, `bận họp`. */
export const saysAbsent = saysTyped(ABSENT, 'start');

/** Whether a cell of a day or a round says that nobody went: `P`, `nghỉ ốm`, `Hoãn`, `trực cơ quan`. */
export const saysAway = (text: string): boolean => isMark(text) || saysAbsent(text) || saysOtherwise(text);
