import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { QUARTERS } from '../../domain/days/period';
import { closingText } from '../../i18n/closings/closing-text';
import { capitalised, formatDay } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { openBook, type PeriodBook } from '../book/period-book';
import { periodKey } from '../book/period-key';
import { departmentName, tellingOf, type Telling } from '../book/telling';
import type { TabSpec } from '../edit';
import { numberColumn } from '../paper/number-column';
import type { Block, Paper, TableColumn, TableRow } from '../paper/paper';
import { paperTab } from '../paper/paper-tab';
import { withReaderNotes } from '../paper/reader-notes';
import type { ClosingEntry } from './closing-log';
import { closingsOf, type DepartmentClosing } from './closing-state';
import { changesWords, closingDue, daysLate, openWords, stateWords } from './closing-words';

const columnsOf = ({ locale, words }: Telling): TableColumn[] => [
  numberColumn(words),
  { label: words('word.department'), share: 22, format: 'text' },
  { label: closingText(locale, 'closing.paper.state'), share: 16, format: 'text' },
  { label: closingText(locale, 'closing.paper.who'), share: 16, format: 'text' },
  { label: closingText(locale, 'closing.paper.day'), share: 12, format: 'text' },
  { label: closingText(locale, 'closing.paper.open'), share: 20, format: 'text' },
  { label: closingText(locale, 'closing.paper.changes'), share: 28, format: 'text' },
];

const dayWords = (locale: Locale, closing: DepartmentClosing, due: Day | undefined): string => {
  const { closed } = closing;
  if (closed === undefined) return '';
  const count = daysLate(closing, due) ?? 0;
  const day = formatDay(closed.when.day);
  return count === 0 ? day : closingText(locale, 'closing.late', { day, count });
};

const rowOf = (telling: Telling, closing: DepartmentClosing, index: number): TableRow => {
  const { locale, book } = telling;
  const cells: Cell[] = [
    index + 1,
    departmentName(telling, closing.department),
    stateWords(locale, closing).join('; '),
    closing.closed?.who ?? '',
    dayWords(locale, closing, closingDue(book)),
    openWords(locale, closing).join('; '),
    changesWords(locale, closing).join('; '),
  ];
  return { kind: 'data', cells };
};

/** How many departments have closed, and how many of them in time. */
const countsLine = ({ locale, book, period }: Telling, closings: readonly DepartmentClosing[]): string => {
  const due = closingDue(book);
  const closed = closings.filter((closing) => closing.closed !== undefined);
  const late = closed.filter((closing) => (daysLate(closing, due) ?? 0) > 0).length;
  return closingText(locale, 'closing.paper.counts', {
    period,
    closed: closed.length,
    count: closings.length,
    ...(due === undefined ? {} : { onTime: closed.length - late, due: formatDay(due) }),
    ...(late > 0 ? { late } : {}),
  });
};

const quarterBlocks = (
  book: PeriodBook,
  locale: Locale,
  { entries, today }: { readonly entries: readonly ClosingEntry[]; readonly today: Day },
): Block[] => {
  const telling = tellingOf(book, locale);
  const closings = closingsOf(book, entries, today);
  return [
    { kind: 'paragraph', text: countsLine(telling, closings) },
    {
      kind: 'table',
      columns: columnsOf(telling),
      rows: closings.map((closing, index) => rowOf(telling, closing, index)),
    },
  ];
};

/** Completeness and timeliness by department: of the quarter, or of all quarters for another period. */
export const closingsPaperTab = (
  book: PeriodBook,
  locale: Locale,
  kept: { readonly entries: readonly ClosingEntry[]; readonly today: Day },
): TabSpec => {
  const { records, period, asOf, ledger } = book;
  const { policy } = records;
  const books =
    period.kind === 'quarter'
      ? [book]
      : QUARTERS.filter((quarter) => policy.quarters.some((own) => own.quarter === quarter)).map((quarter) =>
          openBook(records, { kind: 'quarter', quarter }, asOf, ledger),
        );
  const telling = tellingOf(book, locale);
  const paper: Paper = {
    key: `closing:${periodKey(period, policy.year)}`,
    title: closingText(locale, 'closing.paper.tab', { period: telling.period }),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          {
            kind: 'title',
            name: closingText(locale, 'closing.paper.title'),
            subject: capitalised(telling.period),
          },
          ...books.flatMap((own) => quarterBlocks(own, locale, kept)),
        ],
      },
    ],
  };
  return paperTab(withReaderNotes(paper, locale, { policy }));
};
