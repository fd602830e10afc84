import type { OutputKind, OutputRequest, PaperKind } from '../../../protocol/outputs';
import { breakdownTab } from '../../../output/breakdown/breakdown-tab';
import type { PeriodBook } from '../../../output/book/period-book';
import { bookOfYearBefore } from '../../../output/book/year-before';
import { calendarTab } from '../../../output/calendar/calendar-tab';
import { closingsPaperTab } from '../../../output/closings/closings-paper';
import type { TabSpec } from '../../../output/edit';
import { assignmentsTab } from '../../../output/findings/assignments';
import { findingsTab, type FindingsRegister } from '../../../output/findings/findings-tab';
import { mattersFound } from '../../../output/findings/matters';
import { paperTab } from '../../../output/paper/paper-tab';
import { remindersTab } from '../../../output/reminders/reminders-tab';
import { summaryTab } from '../../../output/summary/summary-tab';
import { termTab } from '../../../output/term/term-tab';
import { bookOf, isPaper, NO_TEXTS, outputPaper, type PaperTexts } from './output-paper';
import type { Survey } from '../../office/survey';
import { surveyFor } from '../overview/period-choice';

const summaryOf = (survey: Survey, request: OutputRequest): TabSpec => {
  const book = bookOf(survey, request.period);
  return summaryTab({
    locale: survey.locale,
    policy: book.records.policy,
    period: book.period,
    span: book.span,
    standings: book.standings,
    duties: book.duties,
    asOf: book.asOf,
    leftOut: book.leftOut,
  });
};

type TabKind = Exclude<OutputKind, PaperKind>;

interface TabOrder {
  readonly survey: Survey;
  readonly request: OutputRequest;
  readonly texts: PaperTexts;
}

const bookFor = ({ survey, request }: TabOrder): PeriodBook => bookOf(survey, request.period);

/** Where nobody looked for the one that stands, as if there were none. */
const registerFor = ({ office }: Survey, { register, findings }: PaperTexts): FindingsRegister =>
  register ?? {
    year: office.records.policy.year,
    today: office.asOf,
    matters: mattersFound(findings),
  };

const TABS: Readonly<Record<TabKind, (order: TabOrder) => TabSpec>> = {
  summary: ({ survey, request }) => summaryOf(survey, request),
  term: ({ survey }) => termTab(survey.office.records, survey.locale),
  breakdown: (order) => {
    const book = bookFor(order);
    return breakdownTab(book, order.survey.locale, bookOfYearBefore(book));
  },
  calendar: (order) => calendarTab(bookFor(order), order.survey.locale),
  reminders: (order) => remindersTab(bookFor(order), order.survey.locale, order.texts.register),
  findings: ({ survey, texts }) => findingsTab(registerFor(survey, texts), survey.locale),
  closings: (order) => {
    const book = bookFor(order);
    const { closings: entries, today = book.asOf } = order.texts;
    return closingsPaperTab(book, order.survey.locale, { entries, today });
  },
  assignments: (order) => assignmentsTab(bookFor(order), order.texts.assignments, order.survey.locale),
};

/** The tab that was asked for, as data; papers in the office's own words. */
export const outputTab = (survey: Survey, request: OutputRequest, texts: PaperTexts = NO_TEXTS): TabSpec => {
  const { kind } = request;
  return isPaper(kind)
    ? paperTab(outputPaper(survey, { ...request, kind }, texts))
    : TABS[kind]({ survey: surveyFor(survey, request.period), request, texts });
};
