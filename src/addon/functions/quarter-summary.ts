import type { Cell } from '../../base/cell';
import { tallyOf } from '../../domain/counting/compliance';
import type { Rate } from '../../domain/counting/standing';
import { roundHalfUp } from '../../i18n/format';
import { rateWords } from '../../output/summary/summary';
import { formula, headRow } from './formula';
import { inquire } from './asked/inquiry';

const COLUMNS = ['officer', 'department', 'required', 'days', 'remaining', 'compliance'] as const;

/** The period's summary as a table: officers, then total, mean and the two rates. */
export const quarterSummary = formula((desk, [period]) => {
  const { standings } = inquire(desk, undefined, period);
  const counted = standings.filter(({ status }) => status !== 'not-subject');
  const tally = tallyOf(standings);
  const rate = (name: 'went' | 'met', of: Rate): Cell[] => [
    desk.say(`formula.${name}`),
    '',
    '',
    of.denominator === 0 ? '' : of.numerator / of.denominator,
    '',
    rateWords(desk.locale, of),
  ];
  return [
    headRow(desk, COLUMNS),
    ...counted.map(({ officer, subject, required, days, remaining, status }): Cell[] => [
      officer.name,
      officer.department,
      // Who is exempt owes nothing, and has no quota to be at nought of.
      subject ? required : '',
      subject || days > 0 ? days : '',
      subject ? remaining : '',
      desk.say(`status.${status}`),
    ]),
    [desk.say('formula.total'), '', '', tally.days, '', ''],
    [desk.say('formula.mean'), '', '', roundHalfUp(tally.mean, 1), '', ''],
    rate('went', tally.went),
    rate('met', tally.met),
  ];
});
