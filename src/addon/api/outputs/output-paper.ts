import type { Day } from '../../../base/day';
import type { ClosingEntry } from '../../../output/closings/closing-log';
import type { OfficerDays } from '../../../domain/counting/day-count';
import { fromIso } from '../../../base/day';
import type { Trip } from '../../../domain/trips/trip';
import type { Locale } from '../../../i18n/locale';
import type { OutputKind, OutputRequest, PaperKind } from '../../../protocol/outputs';
import type { FormChanges, ReportSettingsChange } from '../../../protocol/report-settings';
import type { PeriodBook } from '../../../output/book/period-book';
import { bookOfYearBefore } from '../../../output/book/year-before';
import { tellingOf } from '../../../output/book/telling';
import type { Assignment, Finding } from '../../../domain/trips/finding';
import { agencySummary } from '../../../output/forms/agency-form';
import type { FormSources } from '../../../output/forms/form-data';
import { changeForm, type FormKey } from '../../../output/forms/form-settings';
import { departmentRegistration, personalRegistration } from '../../../output/forms/registration-forms';
import { branchMeetingReport, thematicReport } from '../../../output/forms/report-forms';
import type { Paper } from '../../../output/paper/paper';
import { leftOutFor, type LeftOut } from '../../../output/book/left-out';
import { withReaderNotes } from '../../../output/paper/reader-notes';
import { letterheadOf, reportPaper } from '../../../output/report/report-paper';
import { defaultReportSettings, type ReportSettings } from '../../../output/report/report-settings';
import { ApiRefusal } from '../api-refusal';
import { askedPeriod, isOfOtherYear, surveyFor } from '../overview/period-choice';
import type { TripExtras } from '../../../output/forms/trip-extras';
import type { Meeting } from '../../../output/meetings/meeting-register';
import type { FindingsRegister } from '../../../output/findings/findings-tab';
import { officeBook } from '../../office/office-book';
import type { Survey } from '../../office/survey';

/** What the office keeps with the document for its papers, and what its own tabs hold. */
export interface PaperTexts {
  readonly report: ReportSettingsChange;
  readonly forms: FormChanges;
  readonly findings: readonly Finding[];
  /** What becomes of them. */
  readonly register?: FindingsRegister;
  /** What the office's tables say of a trip beside what is counted. */
  readonly extras?: (trip: Trip) => TripExtras;
  /** What was written of branch meetings. */
  readonly meetings?: readonly Meeting[];
  readonly assignments: readonly Assignment[];
  /** What was done about closing quarters, and the day on which it is looked at. */
  readonly closings: readonly ClosingEntry[];
  readonly today?: Day;
}

export const NO_TEXTS: PaperTexts = { report: {}, forms: {}, findings: [], assignments: [], closings: [] };

interface Order {
  readonly survey: Survey;
  readonly book: PeriodBook;
  readonly request: OutputRequest;
  readonly texts: PaperTexts;
}

const known = <T extends object>(change: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<{
    [K in keyof T]: Exclude<T[K], undefined>;
  }>;

/** The office's texts laid over the add-on's. */
export const reportSettings = (locale: Locale, { date, ...change }: ReportSettingsChange): ReportSettings => {
  const day = date === undefined ? undefined : fromIso(date);
  return { ...defaultReportSettings(locale), ...known(change), ...(day === undefined ? {} : { date: day }) };
};

/** The book of the period, of which the survey is that of its year. */
export const bookOf = ({ office, ledger }: Survey, period: string): PeriodBook =>
  officeBook(office, askedPeriod(office.records, period).period, {
    ledger,
    isOtherYear: isOfOtherYear(period),
  });

const sourcesOf = ({ survey, book, texts }: Order, form: FormKey): FormSources => {
  const letterhead = letterheadOf(
    tellingOf(book, survey.locale),
    reportSettings(survey.locale, texts.report),
  );
  return {
    book,
    settings: changeForm(form, survey.locale, texts.forms[form] ?? {}).settings,
    letterhead: { ...letterhead, number: '' },
    ...(texts.extras ? { extras: texts.extras } : {}),
  };
};

const officerOf = ({ survey, request }: Order): OfficerDays => {
  const days = survey.ledger.officers.get(request.officer ?? '');
  if (!days) throw new ApiRefusal('not-found', 'refuse.officer', { name: request.officer ?? '' });
  return days;
};

/** The trip of the row asked for; a row that has changed meanwhile is refused. */
const tripOf = ({ survey, request }: Order): Trip | undefined => {
  if (request.trip === undefined) return undefined;
  const trip = survey.office.records.trips.find(
    ({ source, officer }) =>
      officer === request.officer && source.sheet === request.trip?.sheet && source.row === request.trip.row,
  );
  if (!trip) throw new ApiRefusal('not-found', 'refuse.changed');
  return trip;
};

const aboutOf = (order: Order): { officer: OfficerDays; trip?: Trip } => {
  const trip = tripOf(order);
  return { officer: officerOf(order), ...(trip ? { trip } : {}) };
};

const PAPERS: Readonly<Record<PaperKind, (order: Order) => Paper>> = {
  'form-personal-registration': (order) =>
    personalRegistration(sourcesOf(order, 'personal-registration'), officerOf(order), order.survey.locale),
  'form-department-quarter': (order) =>
    departmentRegistration(
      sourcesOf(order, 'department-quarter'),
      order.request.department ?? '',
      order.survey.locale,
    ),
  'form-agency-quarter': (order) => agencySummary(sourcesOf(order, 'agency-quarter'), order.survey.locale),
  'form-branch-meeting': (order) =>
    branchMeetingReport(
      sourcesOf(order, 'branch-meeting'),
      { ...aboutOf(order), meetings: order.texts.meetings ?? [] },
      order.survey.locale,
    ),
  'form-thematic-report': (order) =>
    thematicReport(
      sourcesOf(order, 'thematic-report'),
      { ...aboutOf(order), findings: order.texts.findings },
      order.survey.locale,
    ),
  report: ({ survey, book, texts }) => {
    const before = bookOfYearBefore(book);
    const settings = reportSettings(survey.locale, texts.report);
    return reportPaper(
      {
        book,
        settings,
        findings: texts.findings,
        ...(texts.register ? { register: texts.register } : {}),
        ...(before ? { before } : {}),
      },
      survey.locale,
    );
  },
};

export const isPaper = (kind: OutputKind): kind is PaperKind => kind in PAPERS;

/** What the paper's figures are without; a report on one trip counts nothing. */
export const leftOutOfPaper = (
  { leftOut }: PeriodBook,
  { kind, officer, department }: Pick<OutputRequest, 'kind' | 'officer' | 'department'>,
): LeftOut | undefined => {
  if (kind === 'form-branch-meeting' || kind === 'form-thematic-report') return undefined;
  if (kind === 'form-personal-registration')
    return leftOut && leftOutFor(leftOut, { officer: officer ?? '' });
  return kind === 'form-department-quarter'
    ? leftOut && leftOutFor(leftOut, { department: department ?? '' })
    : leftOut;
};

/** The paper that was asked for. Throws a refusal where officer, trip or period are not there. */
export const outputPaper = (
  survey: Survey,
  request: OutputRequest & { readonly kind: PaperKind },
  texts: PaperTexts = NO_TEXTS,
): Paper => {
  const seen = surveyFor(survey, request.period);
  const book = bookOf(seen, request.period);
  const paper = PAPERS[request.kind]({ survey: seen, book, request, texts });
  return withReaderNotes(paper, survey.locale, {
    policy: book.records.policy,
    leftOut: leftOutOfPaper(book, request),
  });
};
