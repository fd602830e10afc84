import type { Cell } from '../../base/cell';
import { tallyOf } from '../../domain/counting/compliance';
import type { Rate } from '../../domain/counting/standing';
import { roundHalfUp } from '../../i18n/format';
import { rateWords } from '../../output/summary/rate-words';
import { formula, headRow } from './formula';
import { inquire } from './asked/inquiry';

/** The period's summary as a table: officers, then total, mean and the two rates. */
export const quarterSummary = formula((desk, [period]) => {
  const { standings, office } = inquire(desk, undefined, period);
  // What waits for an order stands apart where the office asks for orders.
  const orders = office.records.policy.travelOrderRequired;
  const waiting = (days: Cell): Cell[] => (orders ? [days] : []);
  const counted = standings.filter(({ status }) => status !== 'not-subject');
  const tally = tallyOf(standings);
  const rate = (name: 'went' | 'met', of: Rate): Cell[] => [
    desk.say(`formula.${name}`),
    '',
    '',
    of.denominator === 0 ? '' : of.numerator / of.denominator,
    ...waiting(''),
    '',
    rateWords(desk.locale, of),
  ];
  return [
    headRow(desk, [
      'officer',
      'department',
      'required',
      'days',
      ...(orders ? (['awaitingOrder'] as const) : []),
      'remaining',
      'compliance',
    ]),
    ...counted.map(({ officer, subject, required, days, awaitingOrder, remaining, status }): Cell[] => [
      officer.name,
      officer.department,
      // Who is exempt owes nothing, and has no quota to be at nought of.
      subject ? required : '',
      subject || days > 0 ? days : '',
      ...waiting(awaitingOrder),
      subject ? remaining : '',
      desk.say(`status.${status}`),
    ]),
    [desk.say('formula.total'), '', '', tally.days, ...waiting(''), '', ''],
    [desk.say('formula.mean'), '', '', roundHalfUp(tally.mean, 1), ...waiting(''), '', ''],
    rate('went', tally.went),
    rate('met', tally.met),
  ];
});
