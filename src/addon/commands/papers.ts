import { quarterOf, type Period } from '../../domain/days/period';
import { commandText } from '../../i18n/commands/command-text';
import { readAssignments } from '../../intake/account/findings';
import { breakdownTab } from '../../output/breakdown/breakdown-tab';
import { bookOfYearBefore } from '../../output/book/year-before';
import { calendarTab } from '../../output/calendar/calendar-tab';
import type { TabSpec } from '../../output/edit';
import { assignmentsTab } from '../../output/findings/assignments';
import { findingsTab, type FindingsRegister } from '../../output/findings/findings-tab';
import { meetingsTab } from '../../output/meetings/meeting-register';
import { remindersTab } from '../../output/reminders/reminders-tab';
import { showPaperDialog } from '../office/dialogs';
import { findingsOf, meetingRegister } from '../office/findings/meetings';
import { findingsRegister } from '../office/findings/register';
import { withFreshList } from '../office/fresh-list';
import { officeBook } from '../office/office-book';
import { openView, type View } from '../office/view';
import { requireTrips } from '../office/judged-office';
import { asking, writeOwnTab } from '../office/writes/asked-tab';
import { dialogue } from '../office/writes/command';
import type { Desk } from '../desk/run';

const bookFor = ({ survey: { office, ledger } }: View, period: Period) =>
  officeBook(requireTrips(office), period, { ledger });

/** Writes a tab made from the workbook as it stands, and shows it. */
const writeTab = (make: (view: View, desk: Desk) => TabSpec): (() => void) =>
  asking((desk, isAgreed) => {
    const { sheet, name } = withFreshList(() => {
      const tab = make(openView(desk), desk);
      desk.progress.writing();
      return writeOwnTab(desk, tab, isAgreed);
    });
    sheet?.activate();
    return commandText(desk.locale, 'papers.done', { tab: name });
  });

const breakdown = (view: View, desk: Desk, period: Period): TabSpec => {
  const book = bookFor(view, period);
  return breakdownTab(book, desk.locale, bookOfYearBefore(book));
};

/** The quarter of the date of the data; the year outside of all quarters. */
export const currentQuarter = ({ survey: { office } }: View): Period => {
  const quarter = quarterOf(office.asOf, office.records.policy.quarters);
  return quarter === undefined ? { kind: 'year' } : { kind: 'quarter', quarter };
};

const registerOf = (view: View): FindingsRegister =>
  findingsRegister(view, findingsOf(view, meetingRegister(view)));

/** Menu *Phân tích quý này*, *Phân tích năm*. */
export const breakDownQuarter = writeTab((view, desk) => breakdown(view, desk, currentQuarter(view)));
export const breakDownYear = writeTab((view, desk) => breakdown(view, desk, { kind: 'year' }));

/** Menu *Lịch đi cơ sở*. */
export const writeCalendar = writeTab((view, desk) =>
  calendarTab(bookFor(view, { kind: 'year' }), desk.locale),
);

/** Menu *Tin nhắc*. */
export const writeReminders = writeTab((view, desk) =>
  remindersTab(bookFor(view, { kind: 'year' }), desk.locale, registerOf(view)),
);

/** Menu *Sổ theo dõi kết quả cơ sở*. */
export const writeFindings = writeTab((view, desk) => findingsTab(registerOf(view), desk.locale));

/** Menu *Báo cáo dự sinh hoạt chi đoàn*. */
export const writeMeetings = writeTab((view, desk) => meetingsTab(meetingRegister(view), desk.locale));

/** Menu *Cán bộ phụ trách đơn vị*. */
export const writeAssignments = writeTab((view, desk) =>
  assignmentsTab(bookFor(view, { kind: 'year' }), readAssignments(view.grids), desk.locale),
);

/** Menu *Báo cáo và biểu mẫu…*: the page that shows, prints and saves papers. */
export const openReport = dialogue((desk) => {
  showPaperDialog(desk);
  return undefined;
});
