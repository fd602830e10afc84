import type { ExemptionReason } from '../../../domain/people/officer';
import { says, type WordTest } from '../../text/pattern';
import { ILLNESS, LET_OFF, LONG_STUDIES, MATERNITY, SENT_TO_STUDY, STUDIES } from '../leave-words';
import { GONE_FOR_GOOD } from '../service-words';

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
