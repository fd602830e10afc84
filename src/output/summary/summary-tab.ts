import { partsOf } from '../../domain/day';
import { formatDay, formatNumber, padCount } from '../../i18n/format';
import { translate } from '../../i18n/translate';
import type { TabSpec } from '../edit';
import type { Block, Letterhead, Paper, Paragraph } from '../paper/paper';
import { paperTab } from '../paper/paper-tab';
import { exemptLines, periodWords, resultLines, summaryKey, type Summary } from './summary';
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
    issuer: [policy.office?.toUpperCase() ?? translate(locale, 'summary.issuer'), '***'],
    number: translate(locale, 'summary.number'),
    union: translate(locale, 'summary.union'),
    placeAndDate: translate(locale, 'summary.placeAndDate', {
      date: padCount(date),
      month: month <= 2 ? padCount(month) : month,
      year,
    }),
  };
};

const groundLines = ({ locale, policy, asOf }: Summary): Paragraph[] => [
  ...(policy.document === undefined
    ? []
    : [paragraph(translate(locale, 'summary.plan', { document: policy.document }), 'italic')]),
  paragraph(
    translate(locale, `summary.policy.${policy.dayKind}`, {
      required: formatNumber(locale, policy.requiredDays),
      from: formatDay(policy.window.from),
      to: formatDay(policy.window.to),
    }),
    'italic',
  ),
  paragraph(translate(locale, 'summary.asOf', { day: formatDay(asOf) }), 'italic'),
];

const exemptBlocks = (summary: Summary): Block[] => {
  const items = exemptLines(summary);
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: translate(summary.locale, 'summary.exempt') },
        { kind: 'items', items },
      ];
};

/** The summary as an office prints it, before it becomes a tab or a page. */
const summaryPaper = (summary: Summary): Paper => {
  const { locale } = summary;
  const note = translate(locale, 'summary.sign.note');
  const signer = (key: 'maker' | 'head') => ({
    kind: 'signer' as const,
    lines: [translate(locale, `summary.sign.${key}`)],
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
            name: translate(locale, 'summary.kind'),
            subject: periodWords(summary, 'subject'),
          },
          ...groundLines(summary),
          summaryTable(summary),
          ...resultLines(summary).map((line) => paragraph(line)),
          ...exemptBlocks(summary),
          { kind: 'signature', parties: [signer('maker'), signer('head')] },
        ],
      },
    ],
  };
};

/** The tab of a quarter's or a year's summary; the same data give the same tab. */
export const summaryTab = (summary: Summary): TabSpec => paperTab(summaryPaper(summary));
