import type { ExemptionReason } from '../../../domain/people/officer';
import { says, type WordTest } from '../../text/pattern';
import { BIRTH, ILL, TREATED } from '../named/absences';

/** A child is born. */
export const MATERNITY: readonly string[] = [...BIRTH, 'nghỉ đẻ', 'nghỉ sinh', 'maternity'];

/** Somebody is ill. */
export const ILLNESS: readonly string[] = [
  'ốm',
  ...ILL.map((ill) => `nghỉ ${ill}`),
  ...TREATED,
  'dưỡng sức',
  'sick',
];

/** What is done where people study for long. */
const STUDIES: readonly string[] = ['học', 'đào tạo', 'nghiên cứu sinh', 'study'];

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

/** Somebody is let off, for whatever reason. */
export const LET_OFF: readonly string[] = ['miễn', 'được miễn', 'biệt phái', 'đi nghĩa vụ', 'tạm hoãn'];

/** Somebody has left for good: no leave of anybody's. */
const GONE_FOR_GOOD: readonly string[] = ['nghỉ hưu', 'nghỉ việc'];

const beginsStudies = says(
  STUDIES.flatMap((study) => [study, ...SENT_TO_STUDY.map((sent) => `${sent} ${study}`)]),
  'start',
);
const saysLongStudies = says(LONG_STUDIES);

const beginsLetOff = says([...LET_OFF, 'nghỉ'], 'start');
/** They are no leave: whoever does so is no officer of the office any more. */
const beginsEnd = says(GONE_FOR_GOOD, 'start');

const REASONS: readonly (readonly [isSaid: WordTest, reason: ExemptionReason])[] = [
  [says(MATERNITY), 'maternity'],
  [says(ILLNESS), 'sick'],
  [(text) => beginsStudies(text) || saysLongStudies(text), 'study'],
  [(text) => beginsLetOff(text) && !beginsEnd(text), 'other'],
];

/** The kind of a leave; undefined when the words name none. */
export const readExemptionReason = (text: string): ExemptionReason | undefined =>
  REASONS.find(([isSaid]) => isSaid(text))?.[1];
