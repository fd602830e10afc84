import type { ExemptionReason } from '../../domain/people/officer';
import { QUARTERS } from '../../domain/days/period';
import { intersect } from '../../domain/days/span';
import { TRIP_KINDS } from '../../domain/trips/trip';
import { LEVELS, type Level } from '../../domain/places/unit';
import { levelsOf } from '../../domain/policy/levels';
import { toRoman } from '../../i18n/format';
import type { MessageParams } from '../../i18n/message';
import { departmentsTable } from '../breakdown/department-tables';
import { countReports, reportsOf } from '../book/report-timeliness';
import { sharesBy } from '../book/shares';
import type { Telling } from '../book/telling';
import { roundsTable, topicsTable } from '../breakdown/share-tables';
import { countText, spanText } from '../paper/figures';
import type { Block } from '../paper/paper';
import { unvisitedUnits } from '../units/unit-coverage';
import { rateWords } from '../summary/rate-words';
import { reportFacts } from './report-facts';

const TOPICS_SHOWN = 10;
const UNITS_SHOWN = 15;

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** `quý II (đợt 1: 01 - 05/4; đợt 2: 06 - 10/5)`, quarter by quarter. */
export const roundsSentence = ({ book, words }: Telling): Block[] => {
  const { rounds } = book.records;
  const quarters = QUARTERS.flatMap((quarter) => {
    const own = rounds.filter((round) => round.quarter === quarter && intersect(round.span, book.span));
    const dates = own.map(({ number, span }) =>
      words('report.direction.round', { number, dates: spanText(span) }),
    );
    return own.length === 0
      ? []
      : [words('report.direction.roundsOf', { quarter: toRoman(quarter), rounds: dates.join('; ') })];
  });
  return quarters.length === 0
    ? []
    : [paragraph(words('report.direction.rounds', { rounds: quarters.join(', ') }))];
};

/** Exempt officers counted by the reason of their first exemption. */
const exemptReasons = ({ book, words, locale }: Telling): { count: number; text: string } => {
  const exempt = book.standings.filter(({ status }) => status === 'exempt');
  const counts = new Map<ExemptionReason, number>();
  for (const { exemptions } of exempt) {
    const reason = exemptions[0]?.reason ?? 'other';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const parts = [...counts].map(([reason, count]) =>
    words('report.people.reason', { count: countText(locale, count), reason: words(`reason.${reason}`) }),
  );
  return { count: exempt.length, text: parts.join(', ') };
};

const peopleSentence = (telling: Telling): string => {
  const { count, text } = exemptReasons(telling);
  return telling.words('report.people', {
    ...reportFacts(telling),
    ratio: `${telling.book.tally.subject}/${telling.book.tally.total}`,
    exempt: count === 0 ? '' : countText(telling.locale, count),
    reasons: text,
  });
};

/** Where nobody has, that is said, and no share of nothing. */
const wentSentence = (telling: Telling): string => {
  const { book, words, locale } = telling;
  const { went } = book.tally;
  const facts = { ...reportFacts(telling), rate: rateWords(locale, went) };
  return words(went.numerator === 0 ? 'report.went.none' : 'report.went', facts);
};

const metSentence = (telling: Telling): string => {
  const { book, words, locale } = telling;
  const { met } = book.tally;
  const isYear = book.period.kind === 'year';
  const facts: MessageParams = { ...reportFacts(telling), rate: rateWords(locale, met) };
  if (met.numerator === 0)
    return words('report.met.none', { ...facts, to: isYear ? '' : (facts['to'] ?? '') });
  return words(isYear ? 'report.met.year' : 'report.met.part', facts);
};

export const generalBlocks = (telling: Telling): Block[] => {
  const { words, book } = telling;
  // Where nobody is subject, nothing of nobody is told.
  const results = book.tally.subject === 0 ? [] : [wentSentence(telling), metSentence(telling)];
  return [
    paragraph(peopleSentence(telling)),
    ...results.map(paragraph),
    departmentsTable(telling, words('report.table.departments')),
  ];
};

const daysPart = (telling: Telling, name: string, days: number): string =>
  telling.words('report.kinds.part', { kind: name, days: countText(telling.locale, days) });

const total = (days: Readonly<Record<string, number>>): number =>
  Object.values(days).reduce((sum, own) => sum + own, 0);

const sumOver = <K extends string>(
  list: readonly K[],
  days: readonly Readonly<Record<K, number>>[],
): Record<K, number> =>
  Object.fromEntries(list.map((key) => [key, days.reduce((sum, own) => sum + own[key], 0)])) as Record<
    K,
    number
  >;

/** Within a sentence: only the first letter of the first word is a small one. */
const levelName = (telling: Telling, level: Level): string => {
  const name = telling.level(level);
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
};

/** Days by kind and by level in a sentence, what is not told included, then the rounds. */
export const kindBlocks = (telling: Telling): Block[] => {
  const { book, words, locale } = telling;
  const subject = book.standings.filter((standing) => standing.subject);
  const kinds = sumOver(
    TRIP_KINDS,
    subject.map(({ byKind }) => byKind),
  );
  const levels = sumOver(
    LEVELS,
    subject.map(({ byLevel }) => byLevel),
  );
  const untold = (key: 'report.kinds.missing' | 'report.levels.missing', known: number): Block[] =>
    known < book.tally.days
      ? [paragraph(words(key, { days: countText(locale, book.tally.days - known) }))]
      : [];
  const rounds = roundsTable(telling, words('report.table.rounds'));
  const text = words('report.kinds.text', {
    kinds: TRIP_KINDS.filter((kind) => kinds[kind] > 0)
      .map((kind) => daysPart(telling, words(`kind.${kind}`).toLowerCase(), kinds[kind]))
      .join(', '),
    levels: levelsOf(book.records)
      .filter((level) => levels[level] > 0)
      .map((level) => daysPart(telling, levelName(telling, level), levels[level]))
      .join(', '),
  }).trim();
  return [
    ...(text === '' ? [] : [paragraph(text)]),
    ...untold('report.kinds.missing', total(kinds)),
    ...untold('report.levels.missing', total(levels)),
    ...(rounds.rows.length === 0 ? [] : [rounds]),
  ];
};

const unvisitedSentence = ({ book, words, locale }: Telling): Block[] => {
  const missing = unvisitedUnits(book.ledger, book.span).map(({ name }) => name);
  if (missing.length === 0) return [];
  const shown = missing.slice(0, UNITS_SHOWN).join('; ');
  const more = missing.length - UNITS_SHOWN;
  const units =
    more > 0 ? words('report.units.more', { units: shown, count: countText(locale, more) }) : shown;
  return [paragraph(words('report.units.unvisited', { count: countText(locale, missing.length), units }))];
};

export const unitBlocks = (telling: Telling): Block[] => {
  const { book, words, locale } = telling;
  const shares = sharesBy(book, ({ unit }) => unit);
  const visits = shares.reduce((sum, share) => sum + share.visits, 0);
  const units = shares.filter(({ key }) => key !== '').length;
  const topics = topicsTable(telling, words('report.table.topics'), TOPICS_SHOWN);
  return [
    ...(visits === 0
      ? []
      : [
          paragraph(
            words('report.units.text', {
              units: countText(locale, units),
              visits: countText(locale, visits),
            }),
          ),
        ]),
    ...unvisitedSentence(telling),
    ...(topics.rows.length === 0 ? [] : [topics]),
  ];
};

/** Timeliness of reports; nothing where the policy asks for none, or none has been due yet. */
export const reportBlocks = (telling: Telling): Block[] => {
  const { book, words, locale } = telling;
  const counts = countReports(reportsOf(book));
  const due = counts['on-time'] + counts.late + counts.missing + counts.undated;
  if (due === 0) return [];
  const some = (count: number): string => (count === 0 ? '' : countText(locale, count));
  return [
    paragraph(
      words('report.reports.text', {
        due: countText(locale, due),
        days: countText(locale, book.records.policy.reportDueDays ?? 0),
        onTime: countText(locale, counts['on-time'] + counts.undated),
        late: some(counts.late),
        missing: some(counts.missing),
      }),
    ),
  ];
};
