import { partsOf } from '../../base/day';
import { formatDay, padCount } from '../../i18n/format';
import { summaryText } from '../../i18n/summary/summary-text';
import type { TabSpec } from '../edit';
import type { Block, Letterhead, Paper, Paragraph } from '../paper/paper';
import { quotaText } from '../paper/figures';
import { paperTab } from '../paper/paper-tab';
import { withReaderNotes } from '../paper/reader-notes';
import { exemptLines, formerSummary, periodWords, resultLines, summaryKey, type Summary } from './summary';
import { dutyTable } from './duty-tables';
import { summaryTable } from './summary-table';

const paragraph = (text: string, look: 'plain' | 'italic' = 'plain'): Paragraph => ({
  kind: 'paragraph',
  text,
  look,
});

const letterhead = ({ locale, policy, asOf }: Summary): Letterhead => {
  const { year, month, date } = partsOf(asOf);
  return {
    kind: 'letterhead',
    issuer: [policy.office?.toUpperCase() ?? summaryText(locale, 'summary.issuer'), '***'],
    number: summaryText(locale, 'summary.number'),
    union: summaryText(locale, 'summary.union'),
    placeAndDate: summaryText(locale, 'summary.placeAndDate', {
      date: padCount(date),
      month: month <= 2 ? padCount(month) : month,
      year,
    }),
  };
};

const groundLines = ({ locale, policy, standings, asOf }: Summary): Paragraph[] => [
  ...(policy.document === undefined
    ? []
    : [paragraph(summaryText(locale, 'summary.plan', { document: policy.document }), 'italic')]),
  paragraph(
    summaryText(locale, `summary.policy.${policy.dayKind}`, {
      required: quotaText(locale, policy, standings),
      from: formatDay(policy.window.from),
      to: formatDay(policy.window.to),
    }),
    'italic',
  ),
  paragraph(summaryText(locale, 'summary.asOf', { day: formatDay(asOf) }), 'italic'),
];

const exemptBlocks = (summary: Summary): Block[] => {
  const items = exemptLines(summary);
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: summaryText(summary.locale, 'summary.exempt') },
        { kind: 'items', items },
      ];
};

/** The summary as an office prints it, before it becomes a tab or a page. */
const summaryPaper = (summary: Summary): Paper => {
  const { locale } = summary;
  const note = summaryText(locale, 'summary.sign.note');
  const signer = (key: 'maker' | 'head') => ({
    kind: 'signer' as const,
    lines: [summaryText(locale, `summary.sign.${key}`)],
    note,
    name: '',
  });
  return {
    key: summaryKey(summary),
    title: periodWords(summary, 'tab'),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          letterhead(summary),
          {
            kind: 'title',
            name: summaryText(locale, 'summary.kind'),
            subject: periodWords(summary, 'subject'),
          },
          ...groundLines(summary),
          summaryTable(summary),
          ...summary.duties.map((book) => dutyTable(locale, book)),
          ...resultLines(summary).map((line) => paragraph(line)),
          ...exemptBlocks(summary),
          { kind: 'signature', parties: [signer('maker'), signer('head')] },
        ],
      },
    ],
  };
};

/** The tab of a quarter's or a year's summary; the same data give the same tab. */
export const summaryTab = (summary: Summary): TabSpec => {
  const formerly = formerSummary(summary);
  return {
    ...paperTab(withReaderNotes(summaryPaper(summary), summary.locale, summary)),
    ...(formerly ? { formerly } : {}),
  };
};
