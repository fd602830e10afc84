import type { RequestOf } from '../../../src/protocol/requests';
import { ask, panel } from '../asking';
import type { Call } from '../job';
import { sheetOf, type AddOn } from '../opened';
import { logOf, type WorkbookName } from '../workbooks';

/** A command that writes into tabs of the add-on's own, protects people's rows or makes tabs out of theirs. */
export interface OwnWriter {
  readonly name: string;
  readonly on: WorkbookName;
  /** The tab on which another person acts meanwhile. */
  readonly tab: string;
  /** What there is to be lost, without faults; tells what is called with what. */
  readonly ready: (addOn: AddOn) => Promise<Call> | Call;
  /** The tab is people's: what the command makes out of its rows is looked at. */
  readonly ofPeople?: true;
  /** Rows of the tab never change their order. */
  readonly isRegister?: true;
}

const period = 'year';
const QUARTER = 'Q1';

const inLog = (addOn: AddOn, on: WorkbookName): void => {
  sheetOf(addOn, logOf(on)).activate();
};

/** A menu command after others. */
const after = (
  name: string,
  before: readonly string[],
  place: Pick<OwnWriter, 'tab' | 'isRegister'>,
  on: WorkbookName = 'sample',
): OwnWriter => ({
  name: [name, ...before].join(' after '),
  on,
  ...place,
  ready: async (addOn) => {
    for (const first of before) {
      inLog(addOn, on);
      await addOn.run(first);
    }
    inLog(addOn, on);
    // Where a person has typed, the command asks.
    if (/^(summarise|fill)/.test(name)) addOn.ui.answerAlert('NO');
    return { name };
  },
});

const closing = async (addOn: AddOn, count: number): Promise<RequestOf<'apiCloseQuarter'>> => {
  const { departments } = await ask(addOn, 'apiClosings', { period: QUARTER });
  return {
    period: QUARTER,
    departments: departments
      .slice(0, count)
      .map(({ department, suggested: state }) => ({ department, state })),
    protection: 'warning',
  };
};

const CLOSINGS = 'Sổ chốt số liệu';
const LIST = 'Danh sách lỗi';

const closingOn = (place: Pick<OwnWriter, 'tab' | 'isRegister' | 'ofPeople'>): OwnWriter => ({
  name: `apiCloseQuarter, ${place.tab}`,
  on: 'sample',
  ...place,
  ready: async (addOn) => {
    await ask(addOn, 'apiCloseQuarter', await closing(addOn, 1));
    return { name: 'apiCloseQuarter', request: await closing(addOn, 9) };
  },
});

const accept = async (addOn: AddOn): Promise<RequestOf<'apiAcceptIssue'>> => {
  const { items } = (await panel(addOn)).issues;
  const issue = items.find(({ state }) => state === 'open')?.id ?? '';
  return { issue, reason: 'Đã hỏi', period };
};

const returning = async (addOn: AddOn): Promise<RequestOf<'apiDecideTrips'>> => {
  const [trip] = (await panel(addOn)).pending;
  if (!trip) throw new Error('No trip waits.');
  return { trips: [{ at: trip.at, print: trip.print }], decision: 'return', note: 'Trùng lịch', period };
};

export const OWN_WRITERS: readonly OwnWriter[] = [
  after('checkWorkbook', ['checkWorkbook'], { tab: LIST }),
  after('quickFix', ['quickFix', 'undoFix'], { tab: 'Nhật ký sửa', isRegister: true }),
  after('undoFix', ['quickFix'], { tab: 'Nhật ký sửa', isRegister: true }),
  after('summariseYear', ['summariseYear'], { tab: 'Tổng hợp năm 2022' }),
  after('writeFindings', ['writeFindings'], { tab: 'Sổ theo dõi cơ sở 2022' }),
  after('writeMeetings', ['writeMeetings'], { tab: 'Dự sinh hoạt chi đoàn 2022' }),
  after('connectProvinces', ['connectProvinces'], { tab: 'Các tỉnh' }, 'blank'),
  {
    name: 'apiAcceptIssue on the list',
    on: 'sample',
    tab: LIST,
    ready: async (addOn) => {
      await addOn.run('checkWorkbook');
      await ask(addOn, 'apiAcceptIssue', await accept(addOn));
      return { name: 'apiAcceptIssue', request: await accept(addOn) };
    },
  },
  {
    name: 'apiDecideTrips after another',
    on: 'sample',
    tab: 'Sổ duyệt đăng ký',
    isRegister: true,
    ready: async (addOn) => {
      await ask(addOn, 'apiDecideTrips', await returning(addOn));
      return { name: 'apiDecideTrips', request: await returning(addOn) };
    },
  },
  {
    name: 'undoFix after apiDecideTrips',
    on: 'sample',
    tab: 'Sổ duyệt đăng ký',
    isRegister: true,
    ready: async (addOn) => {
      await ask(addOn, 'apiDecideTrips', await returning(addOn));
      addOn.ui.answerAlert('YES');
      return { name: 'undoFix' };
    },
  },
  closingOn({ tab: CLOSINGS, isRegister: true }),
  closingOn({ tab: logOf('sample'), ofPeople: true }),
  {
    name: 'apiReopenQuarter',
    on: 'sample',
    tab: CLOSINGS,
    isRegister: true,
    ready: async (addOn) => {
      const request = await closing(addOn, 2);
      await ask(addOn, 'apiCloseQuarter', request);
      const department = request.departments[0]?.department ?? '';
      return { name: 'apiReopenQuarter', request: { period: QUARTER, department, reason: 'Bổ sung' } };
    },
  },
  {
    name: 'apiOpenYear',
    on: 'sample',
    tab: logOf('sample'),
    ofPeople: true,
    ready: () => ({ name: 'apiOpenYear', request: { year: 2023, isCopy: false, left: [], period } }),
  },
];
