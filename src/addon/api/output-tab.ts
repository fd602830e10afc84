import type { OutputKind, OutputRequest } from '../../intake/payloads/outputs';
import type { PeriodBook } from '../../output/breakdown/period-book';
import { calendarTab } from '../../output/calendar/calendar-tab';
import type { TabSpec } from '../../output/edit';
import { paperTab } from '../../output/paper/paper-tab';
import { summaryTab } from '../../output/summary/summary-tab';
import { bookOf, isPaper, outputPaper, type PaperKind, type PaperTexts } from './output-paper';
import type { Survey } from './survey';

const TABLES: Readonly<
  Record<Exclude<OutputKind, PaperKind>, (survey: Survey, book: PeriodBook) => TabSpec>
> = {
  summary: ({ locale }, { records, period, span, standings, asOf }) =>
    summaryTab({ locale, policy: records.policy, period, span, standings, asOf }),
  calendar: ({ locale }, book) => calendarTab(book, locale),
};

/** The tab that was asked for, as data. Throws a refusal where officer, trip or period are not there. */
export const outputTab = (survey: Survey, request: OutputRequest, texts?: PaperTexts): TabSpec => {
  const { kind } = request;
  return isPaper(kind)
    ? paperTab(outputPaper(survey, { ...request, kind }, texts))
    : TABLES[kind](survey, bookOf(survey, request.period));
};
