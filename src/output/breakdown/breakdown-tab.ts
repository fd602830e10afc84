import type { Locale } from '../../i18n/locale';
import { formatDecimal, formatNumber } from '../../i18n/format';
import type { TabSpec } from '../edit';
import type { Block, Paper } from '../paper/paper';
import { paperTab } from '../paper/paper-tab';
import { withReaderNotes } from '../paper/reader-notes';
import { rateWords } from '../summary/rate-words';
import { comparisonTable } from './comparison-table';
import { departmentsTable, registrationsTable, reportsTable } from './department-tables';
import { dutyTable } from '../summary/duty-tables';
import { officersTable } from './officer-table';
import type { PeriodBook } from '../book/period-book';
import { periodKey } from '../book/period-key';
import { reportsOf } from '../book/report-timeliness';
import { kindsTable, levelsTable, roundsTable, topicsTable, unitsTable } from './share-tables';
import { tellingOf, type Telling } from '../book/telling';
import { unvisitedBlocks } from './unvisited';

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const summary = (telling: Telling): Block => {
  const { book, locale, words } = telling;
  const { went, met, days, mean } = book.tally;
  return paragraph(
    words('breakdown.summary', {
      went: rateWords(locale, went),
      met: rateWords(locale, met),
      days: formatNumber(locale, days),
      mean: formatDecimal(locale, mean, 1),
    }),
  );
};

const reportBlocks = (telling: Telling): Block[] => {
  const { book, words } = telling;
  const { reportDueDays } = book.records.policy;
  const title = heading(words('breakdown.reports'));
  if (reportDueDays === undefined) return [title, paragraph(words('breakdown.reports.none'))];
  const caption = words('breakdown.reports.due', { days: reportDueDays });
  return [title, reportsTable(telling, reportsOf(book), caption)];
};

const roundBlocks = (telling: Telling): Block[] => {
  const table = roundsTable(telling, telling.words('breakdown.rounds'));
  return table.rows.length === 0 ? [] : [table];
};

const comparisonBlocks = (telling: Telling, before: Telling | undefined): Block[] =>
  before === undefined || before.book.tally.days === 0
    ? []
    : [comparisonTable(telling, before, telling.words('breakdown.comparison', { period: before.period }))];

const blocksOf = (telling: Telling, before: Telling | undefined): Block[] => {
  const { words, period } = telling;
  return [
    {
      kind: 'title',
      name: words('breakdown.name'),
      subject: words('breakdown.subject', { period }),
    },
    summary(telling),
    { kind: 'paragraph', look: 'note', text: words('breakdown.note') },
    officersTable(telling, words('breakdown.officers')),
    ...telling.book.duties.map((book) => dutyTable(telling.locale, book)),
    departmentsTable(telling, words('breakdown.departments')),
    registrationsTable(telling, words('breakdown.registered')),
    kindsTable(telling, words('breakdown.kinds')),
    levelsTable(telling),
    ...roundBlocks(telling),
    unitsTable(telling, words('breakdown.units')),
    ...unvisitedBlocks(telling),
    topicsTable(telling, words('breakdown.topics')),
    ...reportBlocks(telling),
    ...comparisonBlocks(telling, before),
  ];
};

/**
 * The period seen from every side: officers against the quota (with the chart's data), departments,
 * registered against done, kinds and levels, rounds, units and units not visited, topics, timeliness of
 * reports, and the same period of the year before when `before` has any counted day.
 */
export const breakdownPaper = (book: PeriodBook, locale: Locale, before?: PeriodBook): Paper => {
  const telling = tellingOf(book, locale);
  const blocks = blocksOf(telling, before && tellingOf(before, locale));
  return {
    key: `breakdown:${periodKey(book.period, book.records.policy.year)}`,
    title: telling.words('breakdown.tab', { period: telling.period }),
    sections: [{ orientation: 'landscape', blocks }],
  };
};

export const breakdownTab = (book: PeriodBook, locale: Locale, before?: PeriodBook): TabSpec =>
  paperTab(
    withReaderNotes(breakdownPaper(book, locale, before), locale, {
      policy: book.records.policy,
      leftOut: book.leftOut,
    }),
  );
