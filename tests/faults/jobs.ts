import type { PanelState } from '../../src/protocol/replies';
import type { RequestOf } from '../../src/protocol/requests';
import { ask, panel } from './asking';
import { FUNCTION_JOBS, TYPING_JOBS } from './cell-jobs';
import { after, asked, menu, NAMED, period, type Job } from './job';
import { sheetOf, type AddOn } from './opened';
import { logOf } from './workbooks';

const MENU_JOBS: readonly Job[] = [
  ...['summariseQ3', 'summariseYear', 'breakDownYear', 'writeCalendar', 'writeReminders'].map((name) =>
    menu(name),
  ),
  menu('writeFindings'),
  menu('writeMeetings'),
  menu('writeAssignments'),
  menu('openReport'),
  menu('openGuide'),
  menu('openSidebar'),
  menu('checkWorkbook', { writes: true }),
  menu('checkTab', { writes: true }),
  after('checkWorkbook', 'checkWorkbook', { writes: true }),
  after('checkWorkbook', 'clearMarks', { writes: true, on: NAMED }),
  menu('quickFix', { writes: true, on: ['sample'] }),
  after('quickFix', 'undoFix', { writes: true, on: ['sample'] }),
  menu('addEntryHelp', { writes: true, on: NAMED }),
  menu('removeEntryHelp', { writes: true, on: NAMED }),
  menu('recalculate', { writes: true }),
  menu('createWorkbook', { writes: true, on: ['blank', 'sample'] }),
  menu('connectProvinces', { on: ['blank'] }),
  after('connectProvinces', 'connectProvinces', { on: ['blank'] }),
  after('connectProvinces', 'snapshotNation', { on: ['blank'] }),
  menu('selfCheck', { on: ['blank'] }),
  after('selfCheck', 'selfCheck', { on: ['blank'], loads: true }),
  {
    name: 'fillBlank',
    on: NAMED,
    prepares: true,
    ready: (addOn) => {
      sheetOf(addOn, 'Mẫu giấy').activate();
      return { name: 'fillBlank' };
    },
  },
];

const fixable = async (addOn: AddOn): Promise<string[]> =>
  (await panel(addOn)).issues.items.filter(({ fix }) => fix !== '').map(({ id }) => id);

const firstIssue = async (addOn: AddOn): Promise<string> => (await panel(addOn)).issues.items[0]?.id ?? '';

const waiting = async (addOn: AddOn) => {
  const [trip] = (await panel(addOn)).pending;
  if (!trip) throw new Error('No trip waits for anybody.');
  return { at: trip.at, print: trip.print };
};

const deciding = async (
  addOn: AddOn,
  decided: Pick<RequestOf<'apiDecideTrips'>, 'decision' | 'note'>,
): Promise<RequestOf<'apiDecideTrips'>> => ({ trips: [await waiting(addOn)], ...decided, period });

const QUARTER = 'Q1';

const closing = async (addOn: AddOn): Promise<RequestOf<'apiCloseQuarter'>> => {
  const { departments } = await ask(addOn, 'apiClosings', { period: QUARTER });
  return {
    period: QUARTER,
    departments: departments.map(({ department, suggested: state }) => ({ department, state })),
    protection: 'warning',
  };
};

const ISSUE_JOBS: readonly Job[] = [
  asked('apiCheckTabs', () => ({})),
  asked('apiCheckTab', (_addOn, workbook) => ({ sheet: logOf(workbook) }), { writes: true }),
  asked('apiFinishCheck', () => ({ period })),
  asked('apiPreviewFixes', async (addOn) => ({ issues: await fixable(addOn), chosen: {} }), {
    on: ['sample'],
  }),
  asked('apiApplyFixes', async (addOn) => ({ issues: await fixable(addOn), chosen: {}, period }), {
    on: ['sample'],
    writes: true,
  }),
  asked(
    'apiUndoFixes',
    async (addOn) => {
      await addOn.run('quickFix');
      return { batch: (await panel(addOn)).issues.undo[0]?.batch ?? '', period };
    },
    { on: ['sample'], writes: true, prepares: true },
  ),
  asked('apiAcceptIssue', async (addOn) => ({ issue: await firstIssue(addOn), reason: 'Đã hỏi', period }), {
    on: NAMED,
  }),
  {
    ...asked(
      'apiAcceptIssue',
      async (addOn) => {
        await addOn.run('checkWorkbook');
        return { issue: await firstIssue(addOn), reason: 'Đã hỏi', period };
      },
      { on: NAMED, prepares: true },
    ),
    name: 'apiAcceptIssue on the list',
  },
  asked(
    'apiReopenIssue',
    async (addOn) => {
      await addOn.run('checkWorkbook');
      const issue = await firstIssue(addOn);
      await ask(addOn, 'apiAcceptIssue', { issue, reason: 'Đã hỏi', period });
      return { issue, period };
    },
    { on: NAMED, prepares: true },
  ),
];

const draft = (officer: string, status: 'done' | 'registered') => ({
  officer,
  from: '2022-11-28',
  to: '2022-11-29',
  unit: 'phường Bình Hưng, thành phố Phan Thiết',
  level: '' as const,
  kind: 'meeting' as const,
  topic: '=1+1 dự sinh hoạt',
  travelOrder: '',
  status,
});

const adding = async (addOn: AddOn, at: number): Promise<RequestOf<'apiAddTrip'>> => {
  const { officers, tripTables } = (await ask(addOn, 'apiOpen', {})).state.choices;
  const officer = officers[at]?.id ?? '';
  return { draft: draft(officer, 'done'), table: tripTables.at(-1)?.key ?? '', period };
};

const TRIP_JOBS: readonly Job[] = [
  asked('apiCheckTrip', async (addOn) => ({ draft: (await adding(addOn, 3)).draft }), { on: NAMED }),
  asked('apiAddTrip', (addOn) => adding(addOn, 3), { on: NAMED, writes: true }),
  asked('apiDecideTrips', (addOn) => deciding(addOn, { decision: 'approve', note: '' }), {
    on: ['sample'],
    writes: true,
  }),
  asked('apiDecideTrips', (addOn) => deciding(addOn, { decision: 'return', note: 'Trùng lịch' }), {
    on: ['sample'],
    writes: true,
  }),
  asked('apiSaveSteps', () => ({ steps: ['Trưởng ban', 'Thường trực'], period }), {
    on: ['sample'],
    writes: true,
  }),
  asked('apiClosings', () => ({ period: QUARTER }), { on: ['sample'] }),
  asked('apiCloseQuarter', closing, { on: ['sample'], writes: true }),
  asked('apiOpenYear', () => ({ year: 2023, isCopy: false, left: [], period }), {
    on: ['sample'],
    writes: true,
  }),
  asked('apiFollowUp', () => ({}), { on: ['sample'] }),
  asked(
    'apiSaveFollowUp',
    () => ({
      register: 'matters',
      id: '',
      changes: [
        { field: 'unit', from: '', to: 'phường Bình Hưng' },
        { field: 'text', from: '', to: 'Xin thêm sách' },
      ],
    }),
    { on: ['sample'] },
  ),
  asked('apiPrepareCopy', () => ({}), { on: ['sample'] }),
  asked('apiPlanYear', () => ({ left: [] }), { on: ['sample'] }),
  asked('apiReportTrip', async (addOn) => ({ ...(await waiting(addOn)), done: true, period }), {
    on: ['sample'],
    writes: true,
  }),
];

const settingsJob = (
  section: string,
  change: (state: PanelState) => RequestOf<'apiSaveSettings'>['change'],
): Job => ({
  ...asked('apiSaveSettings', async (addOn) => ({ change: change(await panel(addOn)), period }), {
    writes: true,
  }),
  name: `apiSaveSettings ${section}`,
});

const SETTING_JOBS: readonly Job[] = [
  settingsJob('policy', ({ settings }) => ({
    section: 'policy',
    policy: { ...settings.policy, requiredDays: 45, reportDueDays: 7 },
  })),
  settingsJob('duties', () => ({
    section: 'duties',
    rows: [
      {
        name: 'Dự sinh hoạt',
        minimum: 2,
        measure: 'visits',
        per: 'quarter',
        who: [],
        levels: [],
        kinds: [],
        weekdays: [],
      },
    ],
  })),
  settingsJob('rounds', ({ settings }) => ({
    section: 'rounds',
    rows: [
      ...settings.rounds.rows.slice(1),
      { quarter: 4, number: 8, span: { from: '2022-12-20', to: '2022-12-22' } },
      { quarter: 4, number: 9, span: { from: '2022-12-26', to: '2022-12-28' } },
    ],
  })),
  settingsJob('holidays', ({ settings }) => ({ section: 'holidays', rows: settings.knownHolidays })),
  {
    ...settingsJob('exemptions', ({ settings }) => ({
      section: 'exemptions',
      rows: settings.exemptions.rows.slice(1),
    })),
    on: ['sample'],
  },
];

const firstTrips = async (addOn: AddOn) => (await panel(addOn)).tables.find(({ kind }) => kind === 'trips');

const OTHER_JOBS: readonly Job[] = [
  asked('apiOpen', () => ({})),
  asked('apiOverview', () => ({ period })),
  asked(
    'apiOfficer',
    async (addOn) => ({
      officer: (await ask(addOn, 'apiOpen', {})).state.choices.officers[0]?.id ?? '',
      period,
    }),
    {
      on: NAMED,
    },
  ),
  asked('apiGoTo', (_addOn, workbook) => ({ at: { sheet: logOf(workbook), row: 1, column: 1 } })),
  asked('apiCreateWorkbook', () => ({ year: 2023 }), { on: ['blank'], writes: true }),
  asked('apiPreviewOutput', () => ({ kind: 'summary', period }), { on: NAMED }),
  asked('apiCreateOutput', () => ({ kind: 'breakdown', period }), { on: NAMED }),
  asked('apiOpenGuide', () => ({})),
  asked('apiOpenReport', () => ({})),
  asked('apiReportDocument', () => ({ kind: 'report', period }), { on: NAMED }),
  asked('apiSaveReportTexts', () => ({ settings: { place: 'Phan Thiết' } }), { on: NAMED }),
  asked(
    'apiSaveTable',
    async (addOn) => {
      const table = await firstTrips(addOn);
      const column = table?.columns.at(-1)?.column ?? 1;
      return {
        table: table?.key ?? '',
        choices: [{ column, field: '' }],
        over: table?.correction ?? '',
        period,
      };
    },
    { on: NAMED },
  ),
  asked(
    'apiPreviewTable',
    async (addOn) => ({ table: (await firstTrips(addOn))?.key ?? '', choices: [], is: 'plan' as const }),
    { on: NAMED },
  ),
  asked(
    'apiTakeBackTable',
    async (addOn) => {
      const table = await firstTrips(addOn);
      const said = { table: table?.key ?? '', choices: [], is: 'plan' as const, over: '', period };
      const { state } = await ask(addOn, 'apiSaveTable', said);
      return { correction: state.corrections[0]?.print ?? '', period };
    },
    { on: NAMED, prepares: true },
  ),
  {
    ...asked('apiWhy', (addOn, workbook) => {
      sheetOf(addOn, logOf(workbook)).getRange(6, 2).activate();
      return {};
    }),
    prepares: true,
  },
  asked('apiSelection', () => ({})),
  {
    ...asked('apiInsertFormula', (addOn, workbook) => {
      sheetOf(addOn, logOf(workbook)).getRange(200, 1).activate();
      return { name: 'DAYS_ON_SITE', args: ['"Lê Anh Sơn"'], overwrite: false };
    }),
    writes: true,
    prepares: true,
  },
  { name: 'apiReport', on: NAMED, ready: () => ({ name: 'apiReport', request: JSON.stringify({ period }) }) },
  asked(
    'apiReopenQuarter',
    async (addOn) => {
      const request = await closing(addOn);
      await ask(addOn, 'apiCloseQuarter', request);
      const department = request.departments[0]?.department ?? '';
      return { period: QUARTER, department, reason: 'Bổ sung báo cáo' };
    },
    { on: ['sample'], prepares: true },
  ),
  asked('apiChanged', () => ({})),
  asked('apiCalendarFile', () => ({ period }), { on: NAMED }),
  { name: 'apiRows', on: NAMED, ready: () => ({ name: 'apiRows', request: JSON.stringify({ period }) }) },
];

export const JOBS: readonly Job[] = [
  ...MENU_JOBS,
  ...ISSUE_JOBS,
  ...TRIP_JOBS,
  ...SETTING_JOBS,
  ...OTHER_JOBS,
  ...TYPING_JOBS,
  ...FUNCTION_JOBS,
];
