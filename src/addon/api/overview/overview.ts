import { daysByLevel, sharesIn } from '../../../domain/counting/breakdown';
import { standingsOf, tallyOf } from '../../../domain/counting/compliance';
import type { DayLedger } from '../../../domain/counting/day-count';
import { dutyBooksOf } from '../../../domain/duties/duty-books';
import { quotaOf } from '../../../domain/counting/exemption';
import type { OfficerId } from '../../../domain/people/officer';
import { daysOfRounds, plansOf, tripsAhead } from '../../../domain/counting/plan';
import { spanOf } from '../../../domain/days/span';
import type { Standing } from '../../../domain/counting/standing';
import { LEVELS } from '../../../domain/places/unit';
import type { OfficerLine, Overview } from '../../../protocol/overview';
import { isToDo } from '../../../output/issues/issue-line';
import { policyNotes } from '../../../output/paper/reader-notes';
import { coverageOf } from '../../../output/units/unit-coverage';
import { periodChoice, type AskedPeriod } from './period-choice';
import { dutyLine } from './duties';
import type { Survey } from '../../office/survey';
import type { Say } from '../../../i18n/answers/say';
import { formatSpan } from '../../../i18n/format';

/** Why the officer owes nothing: each exemption with its days. */
const exemptWords = (say: Say, { exemptions }: Standing): string =>
  exemptions
    .map(({ reasonText, span }) => say('exempt.span', { reason: reasonText, span: formatSpan(span) }))
    .join('; ') || say('exempt.none');

const levelsOf = (ledger: DayLedger, standing: Standing, asked: AskedPeriod): OfficerLine['levels'] => {
  const { policy } = ledger.records;
  const days = ledger.officers.get(standing.officer.id);
  const owed = quotaOf(standing.officer, standing.exemptions, policy).levels;
  const sofar = spanOf(policy.window.from, asked.span.to);
  if (!days || !owed || !sofar || !standing.subject) return undefined;
  const byLevel = daysByLevel(sharesIn(days.counted, sofar));
  return LEVELS.map((level) => ({ level, days: byLevel[level], required: owed[level] }));
};

export const officerLine = (survey: Survey, standing: Standing, asked: AskedPeriod): OfficerLine => {
  const { officer, status } = standing;
  const levels = levelsOf(survey.ledger, standing, asked);
  return {
    id: officer.id,
    name: officer.name,
    department: officer.department,
    ...(officer.position === undefined ? {} : { position: officer.position }),
    status,
    days: standing.days,
    cumulative: standing.cumulative,
    required: standing.required,
    remaining: standing.remaining,
    surplus: standing.surplus,
    awaitingOrder: standing.awaitingOrder,
    planned: standing.planned,
    ...(status === 'exempt' ? { exempt: exemptWords(survey.say, standing) } : {}),
    ...(levels ? { levels } : {}),
    ...(standing.pace ? { pace: { ...standing.pace } } : {}),
    issues: survey.linesOf.get(officer.id)?.filter(isToDo).length ?? 0,
  };
};

/** Only where the office plans in this workbook: without trips ahead every plan would look too short. */
const planOf = ({ ledger, office }: Survey): Overview['plan'] => {
  const { policy, rounds } = ledger.records;
  if (tripsAhead(ledger, office.asOf).length === 0) return undefined;
  const plans = plansOf(ledger, office.asOf);
  const left = rounds.filter(({ span }) => span.from > office.asOf);
  return {
    enough: plans.filter((plan) => plan.suffices).length,
    short: plans.filter((plan) => !plan.suffices).length,
    roundDays: daysOfRounds(rounds, policy),
    roundDaysLeft: daysOfRounds(left, policy),
  };
};

/** Enough to see; the whole list stands in the coverage report. */
const UNVISITED_SHOWN = 200;

const unvisitedOf = ({ ledger }: Survey, { span }: AskedPeriod): Overview['unvisited'] => {
  const coverage = coverageOf(ledger, span);
  if (coverage.length === 0) return undefined;
  const names = coverage.flatMap(({ unit, visits }) => (visits === 0 ? [unit.name] : []));
  return { count: names.length, of: coverage.length, names: names.slice(0, UNVISITED_SHOWN) };
};

/** The standings of all officers in a period, and the office's totals. */
export const overviewOf = (survey: Survey, asked: AskedPeriod): Overview => {
  const { ledger, say, locale } = survey;
  const { records } = ledger;
  const standings = standingsOf(records, asked.period, ledger, survey.office.asOf);
  const tally = tallyOf(standings);
  const plan = planOf(survey);
  const unvisited = unvisitedOf(survey, asked);
  return {
    period: periodChoice(say, records, asked),
    total: tally.total,
    subject: tally.subject,
    days: tally.days,
    mean: tally.mean,
    went: { ...tally.went },
    met: { ...tally.met },
    required: records.policy.requiredDays,
    duties: dutyBooksOf(ledger, asked.period, survey.office.asOf).map((book) => dutyLine(locale, book)),
    notes: policyNotes(locale, records.policy),
    officers: standings.map((standing) => officerLine(survey, standing, asked)),
    ...(plan ? { plan } : {}),
    ...(unvisited ? { unvisited } : {}),
  };
};

export const standingOfOfficer = (
  { ledger, office }: Survey,
  officer: OfficerId,
  asked: AskedPeriod,
): Standing | undefined =>
  standingsOf(ledger.records, asked.period, ledger, office.asOf).find(
    (standing) => standing.officer.id === officer,
  );
