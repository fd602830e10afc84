import type { OutputRequest } from '../../intake/payloads/outputs';
import { calendarTab } from '../../output/calendar/calendar-tab';
import type { TabSpec } from '../../output/edit';
import { paperTab } from '../../output/paper/paper-tab';
import { summaryTab } from '../../output/summary/summary-tab';
import { bookOf, isPaper, NO_TEXTS, outputPaper, type PaperTexts } from './output-paper';
import type { Survey } from './survey';

const summaryOf = (survey: Survey, request: OutputRequest): TabSpec => {
  const book = bookOf(survey, request.period);
  return summaryTab({
    locale: survey.locale,
    policy: book.records.policy,
    period: book.period,
    span: book.span,
    standings: book.standings,
    asOf: book.asOf,
  });
};

/** The tab that was asked for, as data; papers in the office's own words. */
export const outputTab = (survey: Survey, request: OutputRequest, texts: PaperTexts = NO_TEXTS): TabSpec => {
  const { kind } = request;
  if (isPaper(kind)) return paperTab(outputPaper(survey, { ...request, kind }, texts));
  return kind === 'calendar'
    ? calendarTab(bookOf(survey, request.period), survey.locale)
    : summaryOf(survey, request);
};
