import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, tabOf, type AddOn } from './add-on';
import { ask } from './api/ask';

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

/** Code, name, department, quarter, round, from, to, days, unit, level, kind, topic, order, status. */
const trip = (name: string, department: string, from: string, to: string, status: string): string[] => [
  ...['', name, department, '', '', from, to, '', 'xã Tân Phước', 'Cấp xã', '', 'Nắm tình hình', '', status],
];

const waiting = async (addOn: AddOn, waitsFor: string) =>
  (await ask(addOn, 'apiOpen', {})).state.pending.filter((one) => one.waitsFor === waitsFor);

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

describe('the office’s year, played through from an empty workbook', () => {
  it('opens, registers by sheet, form and panel, approves, closes, reports, and goes on to the next year', async () => {
    clock.at = '2026-01-05';
    const addOn = await opened();
    await addOn.run('createWorkbook');
    await typeRows(addOn, 'Danh sách cán bộ', 2, ROSTER);
    await typeRows(addOn, 'Các đợt', 2, ROUNDS);

    // Registered in the sheet, by the form, and in the panel.
    clock.at = '2026-02-20';
    await typeRows(addOn, LOG, 2, [
      trip('Mai Thị Lan', 'Ban Phong trào', '02/03/2026', '06/03/2026', 'Đăng ký'),
    ]);
    addForm(addOn);
    const { tripTables, officers } = await ask(addOn, 'apiOpen', {});
    const table = tripTables.find(({ label }) => label === LOG)?.key ?? '';
    const officer = officers.find(({ label }) => label.startsWith('Phan Trung Quân'))?.id ?? '';
    await ask(addOn, 'apiAddTrip', {
      draft: {
        ...{ officer, from: '2026-03-16', to: '2026-03-20', unit: 'xã Phan Hiệp', level: 'commune' },
        ...{ kind: 'joint', topic: 'Ra quân', travelOrder: '', status: 'registered' },
      },
      table,
      period,
    });

    // Approved, one of them sent back and registered anew.
    addOn.ui.answerPrompt({ button: 'OK', text: 'Trần Văn Bình' });
    const registered = await waiting(addOn, 'approval');
    expect(registered.map(({ officer: name }) => name).sort()).toEqual([
      'Mai Thị Lan',
      'Phan Trung Quân',
      'Võ Thị Ngân',
    ]);
    const lan = registered.filter(({ officer: name }) => name === 'Mai Thị Lan');
    const others = registered.filter(({ officer: name }) => name !== 'Mai Thị Lan');
    await ask(addOn, 'apiDecideTrips', { trips: rowsOf(others), decision: 'approve', note: '', period });
    const back = { decision: 'return', note: 'trùng hội nghị', newDay: '2026-03-03', period } as const;
    await ask(addOn, 'apiDecideTrips', { trips: rowsOf(lan), ...back });
    const anew = rowsOf(await waiting(addOn, 'registration'));
    await ask(addOn, 'apiDecideTrips', { trips: anew, decision: 'register', note: '', period });
    const last = rowsOf(await waiting(addOn, 'approval'));
    await ask(addOn, 'apiDecideTrips', { trips: last, decision: 'approve', note: 'lần hai', period });
    expect((await ask(addOn, 'apiCalendarFile', { period })).text).toContain('SUMMARY:Mai Thị Lan đi cơ sở');

    // Reported, and the first quarter closed.
    clock.at = '2026-04-02';
    for (;;) {
      const [gone] = await waiting(addOn, 'done');
      if (gone === undefined) break;
      await ask(addOn, 'apiReportTrip', { at: gone.at, print: gone.print, done: true, period });
    }
    const first = await closeQuarter(addOn, 'Q1');
    expect(first.departments.map(({ state }) => state)).toEqual(['đã đủ', 'đã đủ']);
    expect((await ask(addOn, 'apiOverview', { period: 'Q1' })).days).toBe(15);

    // A late change is seen against the figures of the closing.
    clock.at = '2026-07-03';
    await addOn.setCellAsUser(LOG, 'G2', '05/03/2026');
    const { departments } = await ask(addOn, 'apiClosings', { period: 'Q1' });
    expect(departments.flatMap(({ changes }) => changes)).toEqual(['Mai Thị Lan: 5 thành 4 ngày']);
    await closeQuarter(addOn, 'Q1');
    for (const quarter of ['Q2', 'Q3', 'Q4']) {
      const closed = await closeQuarter(addOn, quarter);
      expect(closed.departments.every(({ state }) => state === 'không có chuyến')).toBe(true);
    }

    // The year's figures, and the next year beside them.
    clock.at = '2027-01-04';
    await addOn.run('summariseYear');
    const year = tabOf(addOn, 'Tổng hợp năm 2026');
    const logs = [tabOf(addOn, LOG), tabOf(addOn, FORM)];
    await ask(addOn, 'apiCreateOutput', { kind: 'report', period });
    const ngan = officers.find(({ label }) => label.startsWith('Võ Thị Ngân'))?.id ?? '';
    await ask(addOn, 'apiOpenYear', { year: 2027, left: [ngan], period });
    expect(tabOf(addOn, 'Tổng hợp năm 2026')).toEqual(year);
    expect([tabOf(addOn, LOG), tabOf(addOn, FORM)]).toEqual(logs);
    const { state } = await ask(addOn, 'apiOpen', {});
    expect(state.overview).toMatchObject({ days: 0, total: 2 });
    expect(state.settings.policy.year).toBe(2027);
    expect(await ask(addOn, 'apiOverview', { period: '2026' })).toMatchObject({ days: 14, total: 3 });

    // The new year is worked in as the old one was.
    clock.at = '2027-03-15';
    const log = `${LOG} 2027`;
    await typeRows(addOn, log, 2, [
      trip('Mai Thị Lan', 'Ban Phong trào', '01/03/2027', '03/03/2027', 'Đã thực hiện'),
    ]);
    await addOn.run('summariseYear');
    expect(lastToast(addOn)).toContain('Tổng hợp năm 2027');
    expect((await ask(addOn, 'apiOverview', { period })).days).toBe(3);
    expect(tabOf(addOn, 'Tổng hợp năm 2026')).toEqual(year);
    expect(sheetOf(addOn, log).getDataRange().getValues()[0]).toEqual(logs[0]?.values[0]);
  }, 300_000);
});
