import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, tabOf, type AddOn } from './add-on';
import { ask } from './api/ask';
import { logRow } from '../fixtures/log-row';

const open = addOnsOfEachTest();

const LOG = 'Nhật ký đi cơ sở';
const FORM = 'Câu trả lời biểu mẫu 1';
const period = 'year';

/** The clock of the office, which goes on through the year. */
const clock = { at: '2026-01-05' };

const opened = (): Promise<AddOn> => open(undefined, { now: () => Date.parse(`${clock.at}T03:00:00Z`) });

const typeRows = async (
  addOn: AddOn,
  tab: string,
  top: number,
  rows: readonly (readonly string[])[],
): Promise<void> => {
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries())
      if (value !== '') await addOn.setCellAsUser(tab, `${String.fromCharCode(65 + c)}${top + r}`, value);
};

const ROSTER = [
  ['1', 'Mai Thị Lan', 'Trưởng ban', 'Ban Phong trào', 'Có'],
  ['2', 'Phan Trung Quân', 'Phó ban', 'Ban Phong trào', 'Có'],
  ['3', 'Võ Thị Ngân', 'Trưởng ban', 'Ban Tổ chức', 'Có'],
];

const ROUNDS = [
  ['I', '1', '02/03/2026', '27/03/2026', '26'],
  ['II', '1', '04/05/2026', '29/05/2026', '26'],
];

const waiting = async (addOn: AddOn, waitsFor: string) =>
  (await ask(addOn, 'apiOpen', {})).state.pending.filter((one) => one.waitsFor === waitsFor);

const idOf = (officers: readonly { id: string; label: string }[], name: string): string =>
  officers.find(({ label }) => label.startsWith(name))?.id ?? '';

const rowsOf = (trips: Awaited<ReturnType<typeof waiting>>) => trips.map(({ at, print }) => ({ at, print }));

const closeQuarter = async (addOn: AddOn, quarter: string) => {
  const { departments } = await ask(addOn, 'apiClosings', { period: quarter });
  return ask(addOn, 'apiCloseQuarter', {
    period: quarter,
    departments: departments.map(({ department, suggested: state }) => ({ department, state })),
    protection: 'none',
  });
};

/** A department's own form: its answers are a table like any other. */
const addForm = (addOn: AddOn): void => {
  addOn.bench.make
    .spreadsheet()
    .insertSheet(FORM)
    .getRange('A1:G2')
    .setValues([
      ['Dấu thời gian', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Đơn vị, địa bàn', 'Nội dung', 'Trạng thái'],
      [
        new Date('2026-02-20T02:00:00Z'),
        'Võ Thị Ngân',
        new Date('2026-03-09T05:00:00Z'),
        new Date('2026-03-13T05:00:00Z'),
        'xã Hàm Trí',
        'Dự sinh hoạt chi đoàn',
        'Đăng ký',
      ],
    ]);
};

/** Registered in the sheet, by the form, and in the panel. */
const register = async (addOn: AddOn): Promise<void> => {
  await typeRows(addOn, LOG, 2, [logRow('Mai Thị Lan', '02/03/2026', '06/03/2026', 'Đăng ký')]);
  addForm(addOn);
  const { tripTables, officers } = (await ask(addOn, 'apiOpen', {})).state.choices;
  const officer = idOf(officers, 'Phan Trung Quân');
  const days = { from: '2026-03-16', to: '2026-03-20' };
  const place = { unit: 'xã Phan Hiệp', level: 'commune' } as const;
  const work = { kind: 'joint', topic: 'Ra quân', travelOrder: '', status: 'registered' } as const;
  const draft = { officer, ...days, ...place, ...work };
  const table = tripTables.find(({ label }) => label === LOG)?.key ?? '';
  await ask(addOn, 'apiAddTrip', { draft, table, period });
};

/** Two are approved at once; the third is sent back, registered anew and approved. */
const approve = async (addOn: AddOn): Promise<string[]> => {
  addOn.ui.answerPrompt({ button: 'OK', text: 'Trần Văn Bình' });
  const registered = await waiting(addOn, 'approval');
  const own = registered.filter(({ officer }) => officer === 'Mai Thị Lan');
  const others = registered.filter(({ officer }) => officer !== 'Mai Thị Lan');
  const decide = (trips: ReturnType<typeof rowsOf>, decision: 'approve' | 'return' | 'register', note = '') =>
    ask(addOn, 'apiDecideTrips', { trips, decision, note, period });
  await decide(rowsOf(others), 'approve');
  await decide(rowsOf(own), 'return', 'trùng hội nghị');
  await decide(rowsOf(await waiting(addOn, 'registration')), 'register');
  await decide(rowsOf(await waiting(addOn, 'approval')), 'approve', 'lần hai');
  return registered.map(({ officer }) => officer).sort();
};

const report = async (addOn: AddOn): Promise<void> => {
  for (;;) {
    const [gone] = await waiting(addOn, 'done');
    if (gone === undefined) return;
    await ask(addOn, 'apiReportTrip', { at: gone.at, print: gone.print, done: true, period });
  }
};

/** The first quarter with a late change, which is seen against its figures; then the others. */
const closeAll = async (addOn: AddOn): Promise<void> => {
  const first = await closeQuarter(addOn, 'Q1');
  expect(first.departments.map(({ state }) => state)).toEqual(['đã đủ', 'đã đủ']);
  expect((await ask(addOn, 'apiOverview', { period: 'Q1' })).days).toBe(15);
  clock.at = '2026-07-03';
  await addOn.setCellAsUser(LOG, 'G2', '05/03/2026');
  const { departments } = await ask(addOn, 'apiClosings', { period: 'Q1' });
  expect(departments.flatMap(({ changes }) => changes)).toEqual(['Mai Thị Lan: 5 thành 4 ngày']);
  await closeQuarter(addOn, 'Q1');
  for (const quarter of ['Q2', 'Q3', 'Q4']) {
    const closed = await closeQuarter(addOn, quarter);
    expect(closed.departments.every(({ state }) => state === 'không có chuyến')).toBe(true);
  }
};

const FOUND = 'Phát hiện';
const REGISTER = 'Sổ theo dõi cơ sở 2026';

const rowOf = (addOn: AddOn, tab: string, text: string): number =>
  tabOf(addOn, tab).values.findIndex((row) => row[3] === text) + 1;

/** What was found is followed up: one matter is settled within the year, one is under way, one nobody has begun. */
const followUp = async (addOn: AddOn): Promise<void> => {
  addOn.bench.make
    .spreadsheet()
    .insertSheet(FOUND)
    .getRange('A1:E3')
    .setNumberFormat('@')
    .setValues([
      ['Ngày', 'Đơn vị', 'Mô hình hay', 'Khó khăn', 'Kiến nghị'],
      ['5/3', 'xã Tân Phước', 'Nuôi thỏ', 'thiếu vốn', ''],
      ['', 'xã Hàm Trí', '', '', 'Xin thêm sách'],
    ]);
  await addOn.run('writeFindings');
  const type = (text: string, cells: readonly string[]) =>
    addOn.setCellsAsUser(REGISTER, `F${rowOf(addOn, REGISTER, text)}`, [[...cells]]);
  await type('thiếu vốn', ['Đang làm', 'Mai Thị Lan', '15/01/2027']);
  await type('Xin thêm sách', ['Xong']);
};

/** What is open goes on to the new year's register, from which it is settled; the past year's stays as it was. */
const followUpInNewYear = async (addOn: AddOn): Promise<void> => {
  const now = 'Sổ theo dõi cơ sở 2027';
  const lines = () =>
    tabOf(addOn, now)
      .values.slice(4)
      .map((row) => [3, 5, 6, 9].map((at) => String(row[at])));
  await addOn.run('writeFindings');
  expect(lines()).toEqual([
    ['Nuôi thỏ', 'Mới', '', 'Từ năm 2026'],
    ['thiếu vốn', 'Đang làm', 'Mai Thị Lan', 'Quá hạn 59 ngày; Từ năm 2026'],
  ]);
  await addOn.setCellsAsUser(now, `F${rowOf(addOn, now, 'thiếu vốn')}`, [['Xong']]);
  await addOn.run('writeFindings');
  expect(lines().map(([text, state]) => [text, state])).toEqual([
    ['Nuôi thỏ', 'Mới'],
    ['thiếu vốn', 'Xong'],
  ]);
};

/** The year is turned; who has left is not taken along, and what was written stays as it is. */
const turn = async (addOn: AddOn): Promise<void> => {
  const { officers } = (await ask(addOn, 'apiOpen', {})).state.choices;
  const left = [idOf(officers, 'Võ Thị Ngân')];
  await ask(addOn, 'apiOpenYear', { year: 2027, isCopy: false, left, period });
  const { state } = await ask(addOn, 'apiOpen', {});
  expect(state.overview).toMatchObject({ days: 0, total: 2 });
  expect(state.settings.policy.year).toBe(2027);
  expect(await ask(addOn, 'apiOverview', { period: '2026' })).toMatchObject({ days: 14, total: 3 });
};

const pastTabs = (addOn: AddOn) =>
  [LOG, FORM, REGISTER, 'Tổng hợp năm 2026'].map((name) => tabOf(addOn, name));

describe('the office’s year, played through from an empty workbook', () => {
  it('opens, registers by sheet, form and panel, approves, closes, reports, and goes on to the next year', async () => {
    clock.at = '2026-01-05';
    const addOn = await opened();
    await addOn.run('createWorkbook');
    await typeRows(addOn, 'Danh sách cán bộ', 2, ROSTER);
    await typeRows(addOn, 'Các đợt', 2, ROUNDS);

    clock.at = '2026-02-20';
    await register(addOn);
    expect(await approve(addOn)).toEqual(['Mai Thị Lan', 'Phan Trung Quân', 'Võ Thị Ngân']);
    expect((await ask(addOn, 'apiCalendarFile', { period })).text).toContain('SUMMARY:Mai Thị Lan đi cơ sở');

    clock.at = '2026-04-02';
    await report(addOn);
    await closeAll(addOn);
    await followUp(addOn);

    clock.at = '2027-01-04';
    await addOn.run('summariseYear');
    await ask(addOn, 'apiCreateOutput', { kind: 'report', period });
    const past = pastTabs(addOn);
    await turn(addOn);
    expect(pastTabs(addOn)).toEqual(past);
    // The dates of what was found name no year, so the tab's name does from now on.
    expect(addOn.sheets()).toContain(`${FOUND} 2026`);

    // The new year is worked in as the old one was.
    clock.at = '2027-03-15';
    const row = logRow('Mai Thị Lan', '01/03/2027', '03/03/2027', 'Đã thực hiện');
    await typeRows(addOn, `${LOG} 2027`, 2, [row]);
    await addOn.run('summariseYear');
    expect(lastToast(addOn)).toContain('Tổng hợp năm 2027');
    expect((await ask(addOn, 'apiOverview', { period })).days).toBe(3);
    await followUpInNewYear(addOn);
    expect(pastTabs(addOn)).toEqual(past);
  });
});
