import type { Day } from '../../base/day';
import type { Locale } from '../../i18n/locale';
import { paperTemplate, paperWords } from '../../i18n/papers/paper-words';
import { summaryText } from '../../i18n/summary/summary-text';

/**
 * Every text of the official report that the office may write itself. Texts may name `{office}`,
 * `{period}`, `{year}`, `{document}`, `{required}`, `{total}`, `{subject}`, `{days}`, `{mean}`, `{went}`
 * and `{met}`; a part in square brackets is left out where its values are not known.
 */
export interface ReportSettings {
  /** Lines of the issuer's name, as the office prints it. Empty: the office's name of the workbook. */
  readonly issuer: readonly string[];
  readonly union: string;
  /** Number and symbol, printed verbatim. */
  readonly number: string;
  readonly place: string;
  /** The day of the paper; absent, it is left to be written in by hand. */
  readonly date?: Day;
  readonly name: string;
  readonly subject: string;
  readonly basis: string;
  /** Titles of the parts I to IV, without their numbers. */
  readonly directionTitle: string;
  readonly resultsTitle: string;
  readonly assessmentTitle: string;
  readonly proposalsTitle: string;
  /** Paragraphs of part I. */
  readonly direction: readonly string[];
  /** Paragraphs added to what the figures say, in part III and IV. */
  readonly strengths: readonly string[];
  readonly shortcomings: readonly string[];
  readonly proposals: readonly string[];
  readonly closing: string;
  readonly recipientsHeading: string;
  readonly recipients: readonly string[];
  readonly signer: readonly string[];
  readonly signerNote: string;
  readonly signerName: string;
  /** Whether the officers' table follows as an annex. */
  readonly annex: boolean;
}

export const defaultReportSettings = (locale: Locale): ReportSettings => {
  const words = paperWords(locale);
  return {
    issuer: [],
    union: summaryText(locale, 'summary.union'),
    number: words('report.number'),
    place: words('report.place'),
    name: words('report.name'),
    subject: paperTemplate(locale, 'report.subject'),
    basis: paperTemplate(locale, 'report.basis'),
    directionTitle: words('report.part.direction'),
    resultsTitle: words('report.part.results'),
    assessmentTitle: words('report.part.assessment'),
    proposalsTitle: words('report.part.proposals'),
    direction: [paperTemplate(locale, 'report.direction')],
    strengths: [],
    shortcomings: [],
    proposals: [paperTemplate(locale, 'report.proposals.default')],
    closing: paperTemplate(locale, 'report.closing'),
    recipientsHeading: words('report.recipients'),
    recipients: words('report.recipients.lines').split('\n'),
    signer: words('report.signer').split('\n'),
    signerNote: words('report.signer.note'),
    signerName: '',
    annex: true,
  };
};
