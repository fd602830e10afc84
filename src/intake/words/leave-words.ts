/*
 * Why people are away from their work, with accents: what reasons of exemptions, notes on a roster and cells of days
 * and rounds have in common.
 */

/** A child is born. */
export const MATERNITY: readonly string[] = ['thai sản', 'nghỉ đẻ', 'sinh con', 'nghỉ sinh', 'maternity'];

/** Somebody is ill. */
export const ILLNESS: readonly string[] = [
  'ốm',
  'ốm đau',
  'nghỉ ốm',
  'nghỉ bệnh',
  'điều trị',
  'chữa bệnh',
  'dưỡng sức',
  'sick',
];

/** What is done where people study for long. */
export const STUDIES: readonly string[] = ['học', 'đào tạo', 'nghiên cứu sinh', 'study'];

/** What stands before it: `Đang đi học`, `Được cử đi đào tạo`. */
export const SENT_TO_STUDY: readonly string[] = [
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
export const LONG_STUDIES: readonly string[] = ['học tập', 'học cao', 'học dài hạn'];

/** Somebody is let off, for whatever reason. */
export const LET_OFF: readonly string[] = ['miễn', 'được miễn', 'biệt phái', 'đi nghĩa vụ', 'tạm hoãn'];
