import { closingEntries } from '../../office/closings/register';
import type { Trip, TripKind } from '../../../domain/trips/trip';
import { formatSpan } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { PaperKind } from '../../../protocol/outputs';
import type { DocumentReply, DocumentRequest, SaveReportTexts } from '../../../protocol/report-document';
import { readAssignments } from '../../../intake/account/findings';
import { rememberOpened } from '../../desk/opened-pages';
import { CARRIED_NAMES } from '../../kept/kept-names';
import {
  readFormChanges,
  readReportSettings,
  type FormChanges,
  type ReportSettingsChange,
} from '../../../protocol/report-settings';
import { liveTrips } from '../../../output/forms/form-data';
import {
  allColumns,
  changeForm,
  defaultFormSettings,
  FORM_KEYS,
  type FormKey,
} from '../../../output/forms/form-settings';
import { departmentName, tellingOf } from '../../../output/book/telling';
import { reportFacts } from '../../../output/report/report-facts';
import { defaultReportSettings } from '../../../output/report/report-settings';
import { printable } from '../../../output/paper/printable';
import { readDocumentText, writeDocumentText } from '../../../sheets/kept/document-text';
import { requireTrips } from '../../office/judged-office';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { leftOutNotes } from '../../../output/paper/reader-notes';
import {
  bookOf,
  isPaper,
  leftOutOfPaper,
  outputPaper,
  reportSettings,
  type PaperTexts,
} from './output-paper';
import { periodChoices, surveyFor } from '../overview/period-choice';
import { tripExtras } from '../../../output/forms/trip-extras';
import { findingsOf, meetingRegister } from '../../office/findings/meetings';
import { findingsRegister } from '../../office/findings/register';
import { surveyOf, type Survey } from '../../office/survey';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';

const { reportTexts: REPORT_TEXTS, formTexts: FORM_TEXTS } = CARRIED_NAMES;

/** The office's own words, kept with the document, and what its own tabs hold. */
export const paperTextsOf = (view: View): PaperTexts => {
  const { desk, grids, survey } = view;
  const { meetings } = meetingRegister(view);
  const findings = findingsOf(view, { meetings });
  return {
    report: readReportSettings(readDocumentText(REPORT_TEXTS)),
    forms: readFormChanges(readDocumentText(FORM_TEXTS)),
    findings,
    meetings,
    extras: tripExtras(grids, survey.office.tables),
    register: findingsRegister(view, findings),
    assignments: readAssignments(grids),
    closings: closingEntries(desk),
    today: desk.today,
  };
};

const NEEDS_OFFICER: readonly string[] = [
  'form-personal-registration',
  'form-branch-meeting',
  'form-thematic-report',
];

type PaperRequest = DocumentRequest & { readonly kind: PaperKind };

const choicesOf = ({ office: { records } }: Survey) => {
  const duty = records.officers.filter(({ onDuty }) => onDuty);
  const departments = [...new Set(duty.map(({ department }) => department))];
  return {
    officers: duty.map(({ id, name }) => ({ value: id, label: name })),
    departments: departments.map((department) => ({ value: department, label: department })),
  };
};

/** The kind of trip that a form is filled in from. */
const TRIP_OF_FORM: Readonly<Partial<Record<PaperKind, TripKind>>> = {
  'form-branch-meeting': 'meeting',
  'form-thematic-report': 'thematic',
};

/** The latest trip of the period from which the form can be filled in, whoever made it. */
const firstTrip = (every: Survey, kind: PaperKind, period: string): Trip | undefined => {
  const wanted = TRIP_OF_FORM[kind];
  if (wanted === undefined) return undefined;
  const survey = surveyFor(every, period);
  const book = bookOf(survey, period);
  const trips = survey.office.records.officers.flatMap(({ id }) => {
    const days = survey.ledger.officers.get(id);
    return days ? liveTrips(book, days.officer).filter((trip) => trip.kind === wanted) : [];
  });
  return trips.reduce<Trip | undefined>(
    (latest, trip) => (latest && latest.span.from >= trip.span.from ? latest : trip),
    undefined,
  );
};

/** Whose paper it is, and of which trip: one that exists where nobody was chosen, else the first officer's. */
const whoseOf = (
  survey: Survey,
  { kind, officer, period }: Pick<PaperRequest, 'kind' | 'officer' | 'period'>,
): Pick<PaperRequest, 'officer' | 'trip'> => {
  if (!NEEDS_OFFICER.includes(kind)) return {};
  if (officer !== undefined) return { officer };
  const first = firstTrip(survey, kind, period);
  if (first) return { officer: first.officer, trip: { sheet: first.source.sheet, row: first.source.row } };
  const anyone = choicesOf(survey).officers[0]?.value;
  return anyone === undefined ? {} : { officer: anyone };
};

/** What the person left open is chosen: officer, trip, department. */
const completed = (survey: Survey, request: DocumentRequest): PaperRequest => {
  const { kind } = request;
  if (!isPaper(kind)) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  const department = request.department ?? choicesOf(survey).departments[0]?.value;
  return {
    ...request,
    kind,
    ...whoseOf(survey, { ...request, kind }),
    ...(kind === 'form-department-quarter' && department !== undefined ? { department } : {}),
  };
};

const tripLabel = ({ span, unit, topic }: Trip): string =>
  [formatSpan(span), unit ?? topic].filter((text) => text !== undefined).join(' · ');

const tripChoices = (every: Survey, { kind, officer, period }: PaperRequest): DocumentReply['trips'] => {
  const survey = surveyFor(every, period);
  const days = officer === undefined ? undefined : survey.ledger.officers.get(officer);
  if (!days || kind === 'form-personal-registration') return [];
  const trips = liveTrips(bookOf(survey, period), days.officer);
  const meetings = trips.filter((trip) => kind !== 'form-branch-meeting' || trip.kind === 'meeting');
  return meetings.map((trip) => ({
    place: { sheet: trip.source.sheet, row: trip.source.row },
    label: tripLabel(trip),
  }));
};

/** The form's words in force, and the columns it may print. */
const formPart = (
  form: FormKey,
  locale: Locale,
  { forms }: PaperTexts,
): Pick<DocumentReply, 'form' | 'unknownFields'> => {
  const { settings, unknown } = changeForm(form, locale, forms[form] ?? {});
  const { name, subject, signers } = settings;
  return {
    form: {
      key: form,
      name,
      subject,
      standardSubject: defaultFormSettings(form, locale).subject,
      columns: allColumns(form, locale, settings),
      signers: signers.map((signer) => ({ lines: [...signer.lines], name: signer.name })),
    },
    unknownFields: [...unknown],
  };
};

const leftOutLines = (every: Survey, request: PaperRequest): string[] => {
  const leftOut = leftOutOfPaper(bookOf(surveyFor(every, request.period), request.period), request);
  return leftOut ? leftOutNotes(every.locale, leftOut) : [];
};

/** What the paper's own texts may name, as it is said on this paper. */
const factsOf = (every: Survey, { kind, period, department = '' }: PaperRequest): DocumentReply['facts'] => {
  const telling = tellingOf(bookOf(surveyFor(every, period), period), every.locale);
  const facts = kind === 'report' ? reportFacts(telling) : { period: telling.period };
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
    ...(kind === 'form-department-quarter' ? { department: departmentName(telling, department) } : {}),
  };
};

/** The paper asked for, ready to print, and all that a person may choose instead. */
export const reportDocument = (survey: Survey, asked: DocumentRequest, texts: PaperTexts): DocumentReply => {
  const request = completed(survey, asked);
  const { locale } = survey;
  const { date, ...settings } = reportSettings(locale, texts.report);
  const form = FORM_KEYS.find((key) => request.kind === `form-${key}`);
  return {
    paper: printable(outputPaper(survey, request, texts), locale) as DocumentReply['paper'],
    locale,
    request,
    periods: periodChoices(survey.say, survey.office.records).map(({ key, label }) => ({
      value: key,
      label,
    })),
    ...choicesOf(survey),
    trips: tripChoices(survey, request),
    leftOut: leftOutLines(survey, request),
    settings: settings as DocumentReply['settings'],
    standard: defaultReportSettings(locale) as DocumentReply['standard'],
    facts: factsOf(survey, request),
    ...(date === undefined || texts.report.date === undefined ? {} : { date: texts.report.date }),
    ...(form ? formPart(form, locale, texts) : { unknownFields: [] }),
  };
};

const inLocale = (survey: Survey, locale: Locale | undefined): Survey =>
  locale === undefined || locale === survey.locale ? survey : surveyOf(survey.office, locale);

export const apiReportDocument = answer('apiReportDocument', (desk, request) => {
  rememberOpened('paper-dialog');
  const view = openView(desk);
  requireTrips(view.survey.office);
  return reportDocument(inLocale(view.survey, request.locale), request, paperTextsOf(view));
});

/**
 * The office's words after a change: those of the report are said as a whole, a form's part by part. Throws a refusal
 * for a form that there is not.
 */
export const changedTexts = (
  { report, forms }: Pick<PaperTexts, 'report' | 'forms'>,
  { settings, form }: SaveReportTexts,
): { report: ReportSettingsChange; forms: FormChanges } => {
  const kept = { report: settings ?? report, forms };
  if (!form) return kept;
  const key = FORM_KEYS.find((known) => known === form.key);
  if (!key) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  const others = Object.entries(forms).filter(([name]) => name !== key);
  const own = form.change ? [[key, { ...forms[key], ...form.change }] as const] : [];
  return { ...kept, forms: Object.fromEntries([...others, ...own]) };
};

/** The office's own texts belong to the office as a whole: only who may change settings may change them. */
export const apiSaveReportTexts = writing('apiSaveReportTexts', (desk, request) => {
  requireAccess(openView(desk), 'manage');
  const { report, forms } = changedTexts(
    {
      report: readReportSettings(readDocumentText(REPORT_TEXTS)),
      forms: readFormChanges(readDocumentText(FORM_TEXTS)),
    },
    request,
  );
  if (request.settings) writeDocumentText(REPORT_TEXTS, JSON.stringify(report));
  if (request.form) writeDocumentText(FORM_TEXTS, JSON.stringify(forms));
  return {};
});
