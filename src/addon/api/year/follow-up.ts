import { contains } from '../../../domain/days/span';
import { findingsTab, type FindingsRegister } from '../../../output/findings/findings-tab';
import {
  MEETING_FIELDS,
  meetingsTab,
  type Meeting,
  type MeetingField,
  type MeetingRegister,
} from '../../../output/meetings/meeting-register';
import type { Matter } from '../../../output/findings/matters';
import type { TabSpec } from '../../../output/edit';
import type { FollowUp } from '../../../protocol/year/follow-up';
import type { RequestOf } from '../../../protocol/requests';
import { dayReader, findingsOf, meetingRegister } from '../../office/findings/meetings';
import { findingsRegister } from '../../office/findings/register';
import { withFreshList } from '../../office/fresh-list';
import { openView, type View } from '../../office/view';
import { writeOwnTab } from '../../office/writes/asked-tab';
import { requireAccess } from '../access';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import {
  blankFields,
  blankMatter,
  changedMatter,
  matterEntries,
  matterId,
  matterText,
  meetingEntries,
  meetingId,
} from './follow-up-entries';

interface Registers {
  readonly matters: FindingsRegister;
  readonly meetings: MeetingRegister;
}

const registersOf = (view: View): Registers => {
  const meetings = meetingRegister(view);
  return { meetings, matters: findingsRegister(view, findingsOf(view, meetings)) };
};

const answerOf = ({ desk }: View, { matters, meetings }: Registers): FollowUp => ({
  matters: matterEntries(desk.locale, matters),
  meetings: meetingEntries(desk.locale, meetings.meetings),
  blank: blankFields(desk.locale),
});

/** What is to be followed up, and the branch meetings of the year, with what was written of them. */
export const apiFollowUp = answer('apiFollowUp', (desk) => {
  const view = openView(desk);
  return answerOf(view, registersOf(view));
});

type Change = RequestOf<'apiSaveFollowUp'>['changes'][number];

/** What somebody else has written meanwhile stays: the person looks at it and decides anew. */
const requireSeen = (now: string | undefined, { from }: Change): void => {
  if (now === undefined) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  if (now !== from) throw new ApiRefusal('not-found', 'refuse.changed');
};

/** The line with that id, changed; the other lines as they are. */
const changedLine = <Line>(
  lines: readonly Line[],
  isIt: (line: Line) => boolean,
  change: (line: Line) => Line,
) => {
  const at = lines.findIndex(isIt);
  const line = lines[at];
  if (line === undefined) throw new ApiRefusal('not-found', 'refuse.changed');
  return lines.map((other, index) => (index === at ? change(line) : other));
};

type Wish = RequestOf<'apiSaveFollowUp'>;

const mattersWith = ({ desk, survey }: View, register: FindingsRegister, { id, changes }: Wish): TabSpec => {
  const { window } = survey.office.records.policy;
  const read = dayReader(register.year, window);
  const change = (matter: Matter): Matter =>
    changes.reduce((now, one) => {
      requireSeen(matterText(matter, one.field), one);
      return changedMatter(now, one.field, one.to.trim(), read) ?? now;
    }, matter);
  const added = (): Matter => {
    // It is found on the day on which it is written down, where that is one of the year.
    const matter = change(blankMatter(contains(window, desk.today) ? desk.today : undefined));
    if (matter.text === '') throw new ApiRefusal('bad-request', 'refuse.bad-request');
    return matter;
  };
  const matters =
    id === ''
      ? [...register.matters, added()]
      : changedLine(register.matters, (matter) => matterId(matter) === id, change);
  return findingsTab({ ...register, matters }, desk.locale);
};

const isMeetingField = (field: string): field is MeetingField =>
  (MEETING_FIELDS as readonly string[]).includes(field);

const meetingsWith = ({ desk }: View, register: MeetingRegister, { id, changes }: Wish): TabSpec => {
  const change = (meeting: Meeting): Meeting => {
    const texts = changes.map((one) => {
      requireSeen(isMeetingField(one.field) ? meeting.texts[one.field] : undefined, one);
      return [one.field, one.to.trim()] as const;
    });
    return { ...meeting, texts: { ...meeting.texts, ...Object.fromEntries(texts) } };
  };
  const meetings = changedLine(register.meetings, (meeting) => meetingId(meeting) === id, change);
  return meetingsTab({ ...register, meetings }, desk.locale);
};

/** Writes what a person says of one line into its register, which is made where there is none yet. */
export const apiSaveFollowUp = writing('apiSaveFollowUp', (desk, wish) =>
  withFreshList(() => {
    const view = openView(desk);
    requireAccess(view, 'edit');
    const { matters, meetings } = registersOf(view);
    const tab =
      wish.register === 'matters' ? mattersWith(view, matters, wish) : meetingsWith(view, meetings, wish);
    writeOwnTab(desk, tab, true);
    return answerOf(view, registersOf(view));
  }),
);
