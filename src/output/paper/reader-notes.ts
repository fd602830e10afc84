import { undecidedYears, yearsWithoutDaysOff } from '../../domain/policy/holidays';
import type { Policy } from '../../domain/policy/policy';
import { isLongWindow } from '../../domain/policy/shown-window';
import { cellName } from '../../base/cell';
import { issueTitle } from '../../i18n/issues/issue-text';
import { formatDay } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { paperWords } from '../../i18n/papers/paper-words';
import type { LeftOut, LeftOutRow } from '../book/left-out';
import type { Block, Paper, Paragraph } from './paper';

/** What a reader must know of how the figures were counted before taking them as they stand. */
export const policyNotes = (locale: Locale, policy: Policy): string[] => {
  const words = paperWords(locale);
  const noteOf = (key: 'paper.noDaysOff' | 'paper.daysOffOpen', years: readonly number[]): string[] =>
    years.length === 0 ? [] : [words(key, { years: years.join(', ') })];
  const { from, to } = policy.window;
  const window = { from: formatDay(from), to: formatDay(to), year: policy.year };
  return [
    ...(isLongWindow(policy) ? [words('paper.longWindow', window)] : []),
    ...noteOf('paper.noDaysOff', yearsWithoutDaysOff(policy)),
    ...noteOf('paper.daysOffOpen', undecidedYears(policy)),
  ];
};

/** Rows that a paper names; the list of issues has them all. */
const ROWS_NAMED = 12;

const withinSentence = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

/** `tab “Quý I”, ô F36 (Võ Thị Ngân): ngày về trước ngày đi`. */
const leftOutRowWords = (locale: Locale, { at, code, name }: LeftOutRow): string =>
  paperWords(locale)('left.row', {
    sheet: at.sheet,
    cell: cellName(at),
    name,
    why: withinSentence(issueTitle(locale, code)),
  });

/** The rows a line each, under the words that say how many; nothing where there are none. */
export const rowNotes = (
  locale: Locale,
  rows: readonly LeftOutRow[],
  heading: 'left.rows' | 'reminder.leftOut' = 'left.rows',
): string[] => {
  if (rows.length === 0) return [];
  const words = paperWords(locale);
  const named = rows.slice(0, ROWS_NAMED).map((row) => `- ${leftOutRowWords(locale, row)}`);
  const more = rows.length - named.length;
  return [
    words(heading, { count: rows.length }),
    ...named,
    ...(more > 0 ? [`- ${words('left.more', { count: more })}`] : []),
  ];
};

/** What the figures are without, a line each, the first one saying how much; none where they are without nothing. */
export const leftOutNotes = (locale: Locale, { rows, doubts }: LeftOut): string[] => {
  const words = paperWords(locale);
  const tabs = doubts.map(({ sheet, code }) =>
    words('left.doubt', { sheet, why: withinSentence(issueTitle(locale, code)) }),
  );
  return [
    ...rowNotes(locale, rows),
    ...(tabs.length === 0 ? [] : [words('left.doubts', { tabs: tabs.join('; ') })]),
  ];
};

/** The notes stand at the end, over the signatures. */
const withNotes = (blocks: readonly Block[], notes: readonly Paragraph[]): Block[] => {
  const at = blocks.findIndex(({ kind }) => kind === 'signature');
  const end = at < 0 ? blocks.length : at;
  return [...blocks.slice(0, end), ...notes, ...blocks.slice(end)];
};

/** By what a paper's figures were counted, and what they are without. */
export interface Figured {
  readonly policy: Policy;
  readonly leftOut?: LeftOut | undefined;
}

/** The paper with what must be known of its figures, in its first part. */
export const withReaderNotes = (paper: Paper, locale: Locale, { policy, leftOut }: Figured): Paper => {
  const texts = [...policyNotes(locale, policy), ...(leftOut ? leftOutNotes(locale, leftOut) : [])];
  const notes = texts.map((text): Paragraph => ({ kind: 'paragraph', text, look: 'note' }));
  if (notes.length === 0) return paper;
  const sections = paper.sections.map((section, index) =>
    index === 0 ? { ...section, blocks: withNotes(section.blocks, notes) } : section,
  );
  return { ...paper, sections };
};
