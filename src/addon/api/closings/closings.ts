import { fromIso, toIso } from '../../../base/day';
import type { Locale } from '../../../i18n/locale';
import { formatDay } from '../../../i18n/format';
import type { PeriodBook } from '../../../output/book/period-book';
import { departmentName, tellingOf } from '../../../output/book/telling';
import type { ClosingEntry } from '../../../output/closings/closing-log';
import { closingsOf, snapshotOf, type DepartmentClosing } from '../../../output/closings/closing-state';
import {
  changesWords,
  closingDue,
  daysLate,
  openWords,
  stateWords,
} from '../../../output/closings/closing-words';
import type { RequestOf } from '../../../protocol/requests';
import type { Closings } from '../../../protocol/year/closings';
import { protectRows, unprotectRows } from '../../../sheets/protection';
import { requireRows } from '../../../sheets/own-tabs/standing-rows';
import { now } from '../../../sheets/values/clock';
import { personAtWork } from '../../desk/person-at-work';
import type { Desk } from '../../desk/run';
import { closingEntries, protectionNames, register, rowsOfDepartment } from '../../office/closings/register';
import { withFreshList } from '../../office/fresh-list';
import { openView, type View } from '../../office/view';
import { locked } from '../../office/writes/command';
import { requireAccess } from '../access';
import { answer } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { bookOf } from '../outputs/output-paper';
import { surveyFor } from '../overview/period-choice';

type Protection = RequestOf<'apiCloseQuarter'>['protection'];

/** The book of the quarter; throws a refusal for another period. */
const quarterBook = ({ survey }: View, period: string) => {
  const book = bookOf(surveyFor(survey, period), period);
  const { year } = book.records.policy;
  if (book.period.kind !== 'quarter') throw new ApiRefusal('bad-request', 'refuse.quarter');
  return { book, year, quarter: book.period.quarter };
};

const itemOf = (locale: Locale, book: PeriodBook, closing: DepartmentClosing) => {
  const { closed, department, suggested, isOverdue } = closing;
  const late = daysLate(closing, closingDue(book));
  return {
    department,
    label: departmentName(tellingOf(book, locale), department),
    suggested: closed?.state ?? suggested,
    closed: closed !== undefined,
    state: stateWords(locale, closing).join('; '),
    by: closed === undefined ? '' : [closed.who, formatDay(closed.when.day)].join(', '),
    ...(late === undefined ? {} : { late }),
    open: openWords(locale, closing),
    changes: changesWords(locale, closing),
    isOverdue,
  };
};

const answerOf = (
  desk: Desk,
  period: string,
  book: PeriodBook,
  entries: readonly ClosingEntry[],
): Closings => {
  const due = closingDue(book);
  return {
    period,
    ...(due === undefined ? {} : { due: toIso(due) }),
    departments: closingsOf(book, entries, desk.today).map((closing) => itemOf(desk.locale, book, closing)),
  };
};

/** Where every department stands with the quarter. */
export const apiClosings = answer('apiClosings', (desk, { period }) => {
  const { book } = quarterBook(openView(desk), period);
  return answerOf(desk, period, book, closingEntries(desk));
});

const requireDepartments = (book: PeriodBook, names: readonly string[]): void => {
  const known = book.departments.map(({ department }) => department);
  if (!names.every((name) => known.includes(name))) throw new ApiRefusal('not-found', 'refuse.changed');
};

/**
 * Protects the rows of departments, those of earlier closings no more. Protections go with rows that are moved
 * afterwards; throws a StaleTab where rows were moved since they were read, to be done anew.
 */
const protect = (
  { desk: { spreadsheet, clock, locale }, grids }: View,
  book: PeriodBook,
  { names, protection }: { readonly names: readonly string[]; readonly protection: Protection },
): void => {
  const sheets = new Set<string>();
  for (const department of names) {
    const descriptions = protectionNames(book, department);
    unprotectRows(spreadsheet, descriptions);
    if (protection === 'none') continue;
    const rows = rowsOfDepartment(book, department);
    const description = descriptions[locale === 'vi' ? 0 : 1] ?? '';
    protectRows(spreadsheet, rows, { description, kind: protection });
    for (const { sheet } of rows) sheets.add(sheet);
  }
  requireRows(
    { spreadsheet, clock },
    grids.filter(({ sheet }) => sheets.has(sheet)),
  );
};

/** Closes the quarter of one department or of many: what they say of it, their figures, and protection by choice. */
export const apiCloseQuarter = answer('apiCloseQuarter', (desk, { period, departments, protection }) => {
  const who = personAtWork(desk);
  return locked(desk, () => {
    const view = openView(desk);
    requireAccess(view, 'manage');
    const { book, year, quarter } = quarterBook(view, period);
    requireDepartments(
      book,
      departments.map(({ department }) => department),
    );
    const when = now(desk.clock);
    const entries = register(
      desk,
      departments.map(({ department, state }) => ({
        kind: 'closed',
        ...{ year, quarter, department, who, when, state, protection },
        figures: snapshotOf(book, department),
      })),
    );
    const names = departments.map(({ department }) => department);
    let seen: View | undefined = view;
    withFreshList(() => {
      const current = seen ?? openView(desk);
      seen = undefined;
      protect(current, quarterBook(current, period).book, { names, protection });
    });
    return answerOf(desk, period, book, entries);
  });
});

/** Opens a closed quarter again, for good or until a day; who did it and why is kept. */
export const apiReopenQuarter = answer('apiReopenQuarter', (desk, { period, department, reason, until }) => {
  const who = personAtWork(desk);
  return locked(desk, () => {
    const view = openView(desk);
    requireAccess(view, 'manage');
    const { book, year, quarter } = quarterBook(view, period);
    const before = closingsOf(book, closingEntries(desk), desk.today);
    if (before.find((own) => own.department === department)?.closed === undefined)
      throw new ApiRefusal('not-found', 'refuse.changed');
    const base = { year, quarter, department, who, when: now(desk.clock), reason };
    const day = until === undefined ? undefined : fromIso(until);
    const entry: ClosingEntry =
      day === undefined ? { kind: 'reopened', ...base } : { kind: 'exception', ...base, until: day };
    // Before the register says so: whoever is cut off in between opens it again, and nobody finds it open and closed off.
    unprotectRows(desk.spreadsheet, protectionNames(book, department));
    return answerOf(desk, period, book, register(desk, [entry]));
  });
});
