import { isBehind, isUnderWay } from '../../domain/counting/behind';
import type { Standing } from '../../domain/counting/standing';
import { LEVELS } from '../../domain/places/unit';
import { formatDay, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { departmentName } from '../book/telling';
import type { PeriodBook } from '../book/period-book';
import { leftOutFor } from '../book/left-out';
import { reportsOf, type OwedReport } from '../book/report-timeliness';
import { tellingOf, type Telling } from '../book/telling';
import { countText, spanText } from '../paper/figures';
import type { FindingsRegister } from '../findings/findings-tab';
import { mattersOwed, owedLines } from '../findings/matter-words';
import { rowNotes } from '../paper/reader-notes';

/** A message ready to be copied into a chat or a mail. */
export interface Reminder {
  readonly to: 'department' | 'officer';
  /** The department, or the officer's id. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** Days before a report is due on which its officer is told of it. */
const NOTICE_DAYS = 7;

interface Owing {
  readonly telling: Telling;
  readonly register: FindingsRegister | undefined;
  readonly reports: readonly OwedReport[];
}

/** What somebody has to see to, of what was found at the grassroots. */
const matterLines = ({ telling, register }: Owing, name: string): string[] =>
  register === undefined
    ? []
    : owedLines(telling.locale, mattersOwed(register.matters, name, register.today), register.today);

const owedBy = ({ reports }: Owing, { officer }: Standing): OwedReport[] =>
  reports.filter((report) => report.officer.id === officer.id);

/** Not handed in and late, or due within the days of notice. */
const needsWord = ({ state, due }: OwedReport, { asOf }: PeriodBook): boolean =>
  state === 'missing' || (state === 'pending' && due - asOf <= NOTICE_DAYS);

/** Days behind what one may expect by now; '' where the whole quota is what one may expect. */
const behindOf = ({ locale }: Telling, standing: Standing): string =>
  isUnderWay(standing) ? countText(locale, standing.pace?.behind ?? 0) : '';

/** By when the days are to be gone on. */
const untilText = ({ records: { policy } }: PeriodBook): string => formatDay(policy.window.to);

const figures = (telling: Telling, standing: Standing) => {
  const { locale } = telling;
  const { cumulative, required, remaining, planned } = standing;
  return {
    days: formatNumber(locale, cumulative),
    required: formatNumber(locale, required),
    remaining: countText(locale, remaining),
    planned: planned === 0 ? '' : countText(locale, planned),
    behind: behindOf(telling, standing),
  };
};

/** By what the days are expected, where the year is not over. */
const paceLines = ({ words, locale }: Telling, standing: Standing): string[] => {
  const { pace } = standing;
  if (!pace || !isUnderWay(standing)) return [];
  const amounts = { expected: countText(locale, pace.expected), behind: countText(locale, pace.behind) };
  return [words(`reminder.officer.pace.${pace.basis}`, amounts)];
};

const reportLine = (
  { words }: Telling,
  key: 'reminder.department.report' | 'reminder.officer.report',
  { officer, trip, due }: OwedReport,
): string =>
  words(key, {
    name: officer.name,
    dates: spanText(trip.span),
    unit: trip.unit ?? '',
    due: formatDay(due),
  });

const levelLines = ({ words, locale, level: levelName }: Telling, { levelRemaining }: Standing): string[] => {
  if (!levelRemaining) return [];
  const short = LEVELS.filter((level) => levelRemaining[level] > 0);
  const levels = short.map((level) =>
    words('reminder.officer.levelPart', {
      level: levelName(level),
      days: countText(locale, levelRemaining[level]),
    }),
  );
  return short.length === 0 ? [] : [words('reminder.officer.level', { levels: levels.join(', ') })];
};

/** Rows of theirs that do not count until somebody puts them right. */
const leftOutLines = ({ book, locale }: Telling, whose: Parameters<typeof leftOutFor>[1]): string[] =>
  book.leftOut ? rowNotes(locale, leftOutFor(book.leftOut, whose).rows, 'reminder.leftOut') : [];

const officerReminder = (owing: Owing, standing: Standing): Reminder[] => {
  const { telling } = owing;
  const { words, locale, book } = telling;
  const { officer, remaining } = standing;
  const reports = owedBy(owing, standing);
  const matters = matterLines(owing, officer.name);
  if (!isBehind(standing) && reports.length + matters.length === 0) return [];
  const amounts = figures(telling, standing);
  const { department } = officer;
  const lines = [
    words('reminder.officer.opening', { name: officer.name, department }),
    words(remaining > 0 ? 'reminder.officer.short' : 'reminder.officer.met', amounts),
    ...(isBehind(standing) ? paceLines(telling, standing) : []),
    ...levelLines(telling, standing),
    ...(reports.length === 0
      ? []
      : [words('reminder.officer.reports', { count: countText(locale, reports.length) })]),
    ...reports.map((report) => reportLine(telling, 'reminder.officer.report', report)),
    ...matters,
    ...leftOutLines(telling, { officer: officer.id }),
    words('reminder.closing', { until: untilText(book) }),
  ];
  return [{ to: 'officer', key: officer.id, name: officer.name, text: lines.join('\n') }];
};

const metLine = ({ words, locale }: Telling, met: readonly Standing[], all: number): string[] => {
  if (met.length === 0) return [];
  return met.length === all
    ? [words('reminder.department.allMet', { count: countText(locale, all) })]
    : [words('reminder.department.met', { names: met.map(({ officer }) => officer.name).join(', ') })];
};

/** Those who belong to the department today, each with all that is owed, whatever part belongs to an earlier one. */
const subjectOf = ({ standings: all }: PeriodBook, lines: readonly Standing[]): Standing[] => {
  const members = new Set(lines.flatMap(({ officer, stay }) => (stay?.away === true ? [] : [officer.id])));
  return all.filter(({ subject, officer }) => subject && members.has(officer.id));
};

const departmentReminder = (owing: Owing, department: string, standings: readonly Standing[]): Reminder[] => {
  const { telling } = owing;
  const { words, locale, period, book } = telling;
  const subject = subjectOf(book, standings);
  if (subject.length === 0) return [];
  const name = departmentName(telling, department);
  const short = subject.filter(isBehind);
  const onPace = subject.filter((standing) => standing.status === 'short' && !isBehind(standing));
  const reports = subject.flatMap((standing) => owedBy(owing, standing));
  const matters = matterLines(owing, department);
  if (short.length + reports.length + matters.length === 0) return [];
  const lines = [
    words('reminder.department.opening', { department: name, period, asOf: formatDay(book.asOf) }),
    ...short.map((standing) =>
      words('reminder.department.line', { name: standing.officer.name, ...figures(telling, standing) }),
    ),
    ...metLine(
      telling,
      subject.filter(({ status }) => status === 'met'),
      subject.length,
    ),
    ...(onPace.length === 0
      ? []
      : [
          words('reminder.department.onPace', {
            names: onPace.map(({ officer }) => officer.name).join(', '),
          }),
        ]),
    ...(reports.length === 0
      ? []
      : [words('reminder.department.reports', { count: countText(locale, reports.length) })]),
    ...reports.map((report) => reportLine(telling, 'reminder.department.report', report)),
    ...matters,
    ...leftOutLines(telling, { department }),
    words('reminder.closing', { until: untilText(book) }),
  ];
  return [{ to: 'department', key: department, name, text: lines.join('\n') }];
};

/**
 * A message for every department in which somebody misses something, then one for each officer who is behind what
 * one may expect by now, owes a report, or sees to a matter that is due: how many days, which reports and matters.
 * Who misses nothing gets none.
 */
export const remindersOf = (book: PeriodBook, locale: Locale, register?: FindingsRegister): Reminder[] => {
  const telling = tellingOf(book, locale);
  const owing = { telling, register, reports: reportsOf(book).filter((report) => needsWord(report, book)) };
  return [
    ...book.departments.flatMap(({ department, standings }) =>
      departmentReminder(owing, department, standings),
    ),
    ...book.standings
      .filter(({ subject }) => subject)
      .flatMap((standing) => officerReminder(owing, standing)),
  ];
};
