import type { Day } from '../../base/day';
import { contains, type Span } from '../../domain/days/span';
import { formatDay } from '../../i18n/format';
import type { PaperWords } from '../../i18n/papers/paper-words';
import type { Block } from '../paper/paper';
import { FINDING_TOPICS, type Finding, type FindingTopic } from '../../domain/trips/finding';

const dueText = (due: Day | string): string => (typeof due === 'string' ? due : formatDay(due));

/** A proposal with who sees to it and by when, as far as that is written. */
export const followUpText = (words: PaperWords, text: string, finding: Finding): string => {
  const who = finding.followUpBy ?? '';
  const when = finding.followUpDue === undefined ? '' : dueText(finding.followUpDue);
  if (who !== '' && when !== '') return words('findings.followUp.both', { text, who, when });
  if (who !== '') return words('findings.followUp.who', { text, who });
  return when === '' ? text : words('findings.followUp.when', { text, when });
};

const lineOf = (words: PaperWords, topic: FindingTopic, finding: Finding): string | undefined => {
  const text = finding[topic];
  if (text === undefined || text === '') return undefined;
  const full = topic === 'proposals' ? followUpText(words, text, finding) : text;
  return finding.unit === '' ? full : words('findings.at', { unit: finding.unit, text: full });
};

/** Findings of the span; those without a date belong to every period. */
export const findingsIn = (findings: readonly Finding[], span: Span): Finding[] =>
  findings.filter(({ date }) => date === undefined || contains(span, date));

/** One topic of the register as a heading sentence and its lines; nothing where nothing was found. */
export const findingLines = (
  words: PaperWords,
  findings: readonly Finding[],
  topic: FindingTopic,
): string[] => findings.flatMap((finding) => lineOf(words, topic, finding) ?? []);

/** What was found in the given topics, each under its name. */
export const findingBlocks = (
  words: PaperWords,
  findings: readonly Finding[],
  topics: readonly FindingTopic[] = FINDING_TOPICS,
): Block[] =>
  topics.flatMap((topic): Block[] => {
    const items = findingLines(words, findings, topic);
    const title: Block = { kind: 'paragraph', look: 'italic', text: `${words(`findings.${topic}Heading`)}:` };
    return items.length === 0 ? [] : [title, { kind: 'items', items }];
  });

/** Inspection trips with team and conclusion. */
export const inspectionBlocks = (words: PaperWords, findings: readonly Finding[]): Block[] => {
  const items = findings
    .filter(({ team, conclusion }) => team !== undefined || conclusion !== undefined)
    .map(({ unit, date, team = '', conclusion = '' }) =>
      words('findings.inspection', {
        unit,
        team,
        conclusion,
        dates: date === undefined ? '' : formatDay(date),
      }),
    );
  const title: Block = { kind: 'paragraph', look: 'italic', text: `${words('findings.inspections')}:` };
  return items.length === 0 ? [] : [title, { kind: 'items', items }];
};
