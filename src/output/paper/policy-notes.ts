import { undecidedYears, yearsWithoutDaysOff } from '../../domain/policy/holidays';
import type { Policy } from '../../domain/policy/policy';
import type { Locale } from '../../i18n/locale';
import { paperWords } from '../../i18n/papers/paper-words';
import type { Block, Paper, Paragraph } from './paper';

/** What a reader must know of how the figures were counted before taking them as they stand. */
export const policyNotes = (locale: Locale, policy: Policy): string[] => {
  const words = paperWords(locale);
  const noteOf = (key: 'paper.noDaysOff' | 'paper.daysOffOpen', years: readonly number[]): string[] =>
    years.length === 0 ? [] : [words(key, { years: years.join(', ') })];
  return [
    ...noteOf('paper.noDaysOff', yearsWithoutDaysOff(policy)),
    ...noteOf('paper.daysOffOpen', undecidedYears(policy)),
  ];
};

/** The notes stand at the end, over the signatures. */
const withNotes = (blocks: readonly Block[], notes: readonly Paragraph[]): Block[] => {
  const at = blocks.findIndex(({ kind }) => kind === 'signature');
  const end = at < 0 ? blocks.length : at;
  return [...blocks.slice(0, end), ...notes, ...blocks.slice(end)];
};

/** The paper with what must be known of its figures, in its first part. */
export const withPolicyNotes = (paper: Paper, locale: Locale, policy: Policy): Paper => {
  const notes = policyNotes(locale, policy).map((text): Paragraph => ({
    kind: 'paragraph',
    text,
    look: 'note',
  }));
  if (notes.length === 0) return paper;
  const sections = paper.sections.map((section, index) =>
    index === 0 ? { ...section, blocks: withNotes(section.blocks, notes) } : section,
  );
  return { ...paper, sections };
};
