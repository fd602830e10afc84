import type { ExemptionReason } from '../../../domain/people/officer';
import { fold } from '../../text/fold';

const REASONS: readonly (readonly [pattern: RegExp, reason: ExemptionReason])[] = [
  [/\b(?:thai san|nghi de|sinh con|nghi sinh|maternity)\b/, 'maternity'],
  [/\b(?:om dau|nghi om|om|dieu tri|chua benh|nghi benh|duong suc|sick)\b/, 'sick'],
  [
    /^(?:dang |duoc cu |cu |nghi )?(?:di )?(?:hoc|dao tao|nghien cuu sinh|study)\b|\bhoc (?:tap|cao|dai han)\b/,
    'study',
  ],
  [/^(?:duoc )?(?:mien|nghi (?!huu|viec)|biet phai|di nghia vu)/, 'other'],
];

/** The kind of a leave; undefined when the words name none. */
export const readExemptionReason = (text: string): ExemptionReason | undefined => {
  const words = `${fold(text)} `;
  return REASONS.find(([pattern]) => pattern.test(words))?.[1];
};
