import type { Rate } from '../../domain/counting/standing';
import { isAnyUnderWay, isBehind } from '../../domain/counting/behind';
import { formatDay, toRoman } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { fill } from '../../i18n/message';
import { summaryText } from '../../i18n/summary/summary-text';
import { comparisonTable } from '../breakdown/comparison-table';
import type { PeriodBook } from '../book/period-book';
import { periodKey } from '../book/period-key';
import { tellingOf, type Telling } from '../book/telling';
import type { Finding } from '../../domain/trips/finding';
import { findingBlocks, findingLines, findingsIn, inspectionBlocks } from '../findings/findings-blocks';
import type { FindingsRegister } from '../findings/findings-tab';
import { matterBlocks } from '../findings/matter-words';
import { mattersIn } from '../findings/matters';
import { countText, officialDate } from '../paper/figures';
import type { Block, Letterhead, Paper, Section } from '../paper/paper';
import { dutyTable } from '../summary/duty-tables';
import { annexTable } from './annex-table';
import { dutyBlocks } from './report-duties';
import { nameList, reportFacts } from './report-facts';
import {
  generalBlocks,
  kindBlocks,
  paragraph,
  reportBlocks,
  roundsSentence,
  unitBlocks,
} from './report-results';
import type { ReportSettings } from './report-settings';

/** What an official report is made from. */
export interface ReportSources {
  readonly book: PeriodBook;
  readonly settings: ReportSettings;
  /** The same period of the year before, where there is one. */
  readonly before?: PeriodBook;
  readonly findings?: readonly Finding[];
  /** What becomes of them. */
  readonly register?: FindingsRegister;
}

interface Draft {
  readonly telling: Telling;
  readonly settings: ReportSettings;
  readonly before: Telling | undefined;
  readonly findings: readonly Finding[];
  readonly followUp: readonly Block[];
}

const NAMES_SHOWN = 30;

const own = ({ telling }: Draft, texts: readonly string[]): string[] =>
  texts.map((text) => fill(text, reportFacts(telling))).filter((text) => text !== '');

/** The name as the office set it; else as the workbook names the office, in capitals; else a blank. */
const issuerOf = ({ locale, words, book }: Telling, settings: ReportSettings): readonly string[] => {
  if (settings.issuer.length > 0) return settings.issuer;
  const office = book.records.policy.office?.toLocaleUpperCase('vi');
  return [office ?? summaryText(locale, 'summary.issuer'), words('report.issuer.stars')];
};

/** The head of any paper of the office; forms leave out the number. */
export const letterheadOf = (telling: Telling, settings: ReportSettings): Letterhead => {
  const { words, book } = telling;
  const { year } = book.records.policy;
  const place = settings.place;
  return {
    kind: 'letterhead',
    issuer: issuerOf(telling, settings),
    number: settings.number,
    union: settings.union,
    placeAndDate:
      settings.date === undefined
        ? words('report.date.blank', { place, year })
        : words('report.date', { place, ...officialDate(settings.date) }),
  };
};

const part = (number: number, title: string, blocks: readonly Block[]): Block[] => [
  { kind: 'heading', level: 1, text: `${toRoman(number)}. ${title}` },
  ...blocks,
];

/** Sections with anything to say, numbered in order. */
const numbered = (sections: readonly (readonly [string, readonly Block[]])[]): Block[] =>
  sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index): Block[] => [
      { kind: 'heading', level: 2, text: `${index + 1}. ${title}` },
      ...blocks,
    ]);

const resultBlocks = ({ telling, before, findings, followUp }: Draft): Block[] => {
  const { words } = telling;
  const compared = before && before.book.tally.days > 0 ? before : undefined;
  return numbered([
    [words('report.general'), generalBlocks(telling)],
    [words('report.kinds'), kindBlocks(telling)],
    [words('report.duties'), dutyBlocks(telling)],
    [words('report.units'), unitBlocks(telling)],
    [words('report.reports'), reportBlocks(telling)],
    [
      words('report.findings'),
      [
        ...findingBlocks(words, findings, ['models', 'jobless', 'irregular']),
        ...inspectionBlocks(words, findings),
        ...followUp,
      ],
    ],
    [
      words('report.comparison', { period: compared?.period ?? '' }),
      compared ? [comparisonTable(telling, compared, words('report.table.comparison'))] : [],
    ],
  ]);
};

/** While the year is under way: who is behind what one may expect by the date of the data. */
const paceSentence = (telling: Telling): string => {
  const { book, words, locale } = telling;
  const asOf = formatDay(book.asOf);
  const behind = book.standings.filter(isBehind);
  if (behind.length === 0) return words('report.shortcomings.onPace', { asOf });
  const names = behind.map(({ officer: { name }, pace }) =>
    words('report.shortcomings.paceName', { name, behind: countText(locale, pace?.behind ?? 0) }),
  );
  return words('report.shortcomings.slow', {
    asOf,
    count: countText(locale, behind.length),
    names: nameList(telling, names, NAMES_SHOWN),
  });
};

/**
 * In a year's report who is short of the quota, or slow until it is over; in a quarter's, who has not gone at all; ''
 * where nobody is subject.
 */
const behindSentence = (telling: Telling): string => {
  const { book, words, locale } = telling;
  if (book.tally.subject === 0) return '';
  if (book.period.kind === 'year' && isAnyUnderWay(book.standings)) return paceSentence(telling);
  const isYear = book.period.kind === 'year';
  const behind = book.standings.filter(({ status, days, subject }) =>
    isYear ? status === 'short' : subject && days === 0,
  );
  if (behind.length === 0) {
    return words(isYear ? 'report.shortcomings.none' : 'report.shortcomings.allWent', {
      period: telling.period,
    });
  }
  const names = behind.map(({ officer: { name }, remaining }) =>
    isYear && remaining > 0
      ? words('report.shortcomings.name', { name, remaining: countText(locale, remaining) })
      : name,
  );
  return words(isYear ? 'report.shortcomings.behind' : 'report.shortcomings.notGone', {
    period: telling.period,
    count: countText(locale, behind.length),
    names: nameList(telling, names, NAMES_SHOWN),
  });
};

/** A share that most have not reached is told among the results, and is no merit. */
const isMerit = ({ numerator, denominator }: Rate): boolean =>
  denominator > 0 && 2 * numerator >= denominator;

const meritLines = (telling: Telling): string[] => {
  const { book, words } = telling;
  const facts = reportFacts(telling);
  const { went, met } = book.tally;
  return [
    ...(isMerit(went) ? [words('report.strengths.went', facts)] : []),
    ...(book.period.kind === 'year' && isMerit(met) ? [words('report.strengths.met', facts)] : []),
  ];
};

const assessmentBlocks = (draft: Draft): Block[] => {
  const { telling, settings, findings } = draft;
  const { words } = telling;
  const strengths = [...meritLines(telling), ...own(draft, settings.strengths)];
  const behind = behindSentence(telling);
  const shortcomings = [
    ...(behind === '' ? [] : [behind]),
    ...own(draft, settings.shortcomings),
    ...findingLines(words, findings, 'difficulties'),
  ];
  return numbered([
    [words('report.strengths'), strengths.length === 0 ? [] : [{ kind: 'items', items: strengths }]],
    [words('report.shortcomings'), shortcomings.length === 0 ? [] : [{ kind: 'items', items: shortcomings }]],
  ]);
};

const proposalBlocks = (draft: Draft): Block[] => {
  const lines = findingLines(draft.telling.words, draft.findings, 'proposals');
  const texts = own(draft, draft.settings.proposals).map(paragraph);
  return lines.length === 0 ? texts : [...texts, { kind: 'items', items: lines }];
};

const signatureOf = ({ settings }: Draft): Block => ({
  kind: 'signature',
  parties: [
    { kind: 'recipients', heading: settings.recipientsHeading, lines: settings.recipients },
    { kind: 'signer', lines: settings.signer, note: settings.signerNote, name: settings.signerName },
  ],
});

const mainBlocks = (draft: Draft): Block[] => {
  const { telling, settings } = draft;
  const facts = reportFacts(telling);
  return [
    letterheadOf(telling, settings),
    { kind: 'title', name: settings.name, subject: fill(settings.subject, facts) },
    paragraph(fill(settings.basis, facts)),
    ...part(1, settings.directionTitle, [
      ...own(draft, settings.direction).map(paragraph),
      ...roundsSentence(telling),
    ]),
    ...part(2, settings.resultsTitle, resultBlocks(draft)),
    ...part(3, settings.assessmentTitle, assessmentBlocks(draft)),
    ...part(4, settings.proposalsTitle, proposalBlocks(draft)),
    ...own(draft, [settings.closing]).map(paragraph),
    signatureOf(draft),
  ];
};

/** Captions get their numbers in the order in which the tables stand. */
const withTableNumbers = (blocks: readonly Block[], { words }: Telling): Block[] => {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'table' || block.caption === undefined) return block;
    number += 1;
    return { ...block, caption: words('report.table', { number, title: block.caption }) };
  });
};

/** The number as the head of the report has it, with dots where it is still to be written. */
const numberOf = ({ number }: ReportSettings): string => {
  const own = number.replace(/^\s*(?:số|no)?[.:\s]*/i, '').trim();
  return /^[-–/]|^$/.test(own) ? `…………${own}` : own;
};

const datedWords = ({ telling: { words }, settings: { date } }: Draft): string =>
  date === undefined ? words('report.annex.undated') : words('report.annex.dated', officialDate(date));

const annexOf = (draft: Draft): Section => ({
  orientation: 'landscape',
  blocks: [
    {
      kind: 'title',
      name: draft.telling.words('report.annex'),
      subject: draft.telling.words('report.annex.subject', { period: draft.telling.period }),
    },
    {
      kind: 'paragraph',
      look: 'subtitle',
      text: draft.telling.words('report.annex.with', {
        number: numberOf(draft.settings),
        dated: datedWords(draft),
      }),
    },
    annexTable(draft.telling),
    ...draft.telling.book.duties.map((book) => dutyTable(draft.telling.locale, book)),
  ],
});

/**
 * *Báo cáo kết quả đi công tác cơ sở*, in the union's form: no Quốc hiệu, the issuer left, the union
 * right; parts I to IV; the signature with its recipients; every officer in an annex.
 */
export const reportPaper = (
  { book, settings, before, findings = [], register }: ReportSources,
  locale: Locale,
): Paper => {
  const telling = tellingOf(book, locale);
  const draft: Draft = {
    telling,
    settings,
    before: before && tellingOf(before, locale),
    findings: findingsIn(findings, book.span),
    followUp: register ? matterBlocks(locale, mattersIn(register.matters, book.span), register.today) : [],
  };
  const main: Section = { orientation: 'portrait', blocks: withTableNumbers(mainBlocks(draft), telling) };
  return {
    key: `report:${periodKey(book.period, book.records.policy.year)}`,
    title: telling.words('report.tab', { period: telling.period }),
    sections: settings.annex ? [main, annexOf(draft)] : [main],
  };
};
