import { capitalised } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { periodKey } from '../book/period-key';
import type { PeriodBook } from '../book/period-book';
import { tellingOf } from '../book/telling';
import type { TabSpec } from '../edit';
import type { Block, Paper } from '../paper/paper';
import { paperTab } from '../paper/paper-tab';
import { withReaderNotes } from '../paper/reader-notes';
import type { FindingsRegister } from '../findings/findings-tab';
import { remindersOf } from './reminders';
import { numberColumn } from '../paper/number-column';

/** The messages, one a row; where nobody misses anything, that. */
const messageBlocks = (book: PeriodBook, locale: Locale, register?: FindingsRegister): Block[] => {
  const { words } = tellingOf(book, locale);
  const reminders = remindersOf(book, locale, register);
  if (reminders.length === 0) return [{ kind: 'paragraph', look: 'note', text: words('reminder.none') }];
  return [
    {
      kind: 'table',
      columns: [
        numberColumn(words),
        { label: words('word.department'), share: 25, format: 'text' },
        { label: words('reminder.to'), share: 25, format: 'text' },
        { label: words('reminder.text'), share: 100, format: 'text' },
      ],
      rows: reminders.map(({ to, key, name, text }, index) => ({
        kind: 'data',
        cells: [
          index + 1,
          to === 'department' ? name : (book.ledger.officers.get(key)?.officer.department ?? ''),
          to === 'officer' ? name : '',
          text,
        ],
      })),
    },
  ];
};

/** The messages as a tab: whom to, and the text to copy, one cell each. */
export const remindersTab = (book: PeriodBook, locale: Locale, register?: FindingsRegister): TabSpec => {
  const { words, period } = tellingOf(book, locale);
  const paper: Paper = {
    key: `reminders:${periodKey(book.period, book.records.policy.year)}`,
    title: words('reminder.tab', { period }),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'title', name: words('reminder.title'), subject: capitalised(period) },
          ...messageBlocks(book, locale, register),
        ],
      },
    ],
  };
  return paperTab(withReaderNotes(paper, locale, { policy: book.records.policy, leftOut: book.leftOut }));
};
