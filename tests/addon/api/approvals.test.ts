import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, runFailing, tabOf, type AddOn } from '../add-on';
import { BEFORE_ALL, columnOf, LOG, registerFirst } from '../registered';
import { ask, refusal } from './ask';

const open = addOnsOfEachTest();

const REGISTER = 'Sổ duyệt đăng ký';
const period = 'year';

/** The sample before its first trip, with the first rows of the log only registered. */
const registered = async (count: number): Promise<AddOn> => {
  const addOn = await open('binh-thuan-2022', BEFORE_ALL);
  await registerFirst(addOn, count);
  return addOn;
};

const waiting = async (addOn: AddOn) => {
  const { pending } = (await ask(addOn, 'apiOpen', {})).state;
  return pending.filter(({ waitsFor }) => waitsFor === 'approval' || waitsFor === 'registration');
};

const statusAt = (addOn: AddOn, row: number) => addOn.cell(LOG, `${columnOf(addOn, 'Trạng thái')}${row}`);

const rowsOf = (trips: Awaited<ReturnType<typeof waiting>>) => trips.map(({ at, print }) => ({ at, print }));

describe('approving registrations', () => {
  it('approves many at once, and keeps who, when and the note in the register', async () => {
    const addOn = await registered(3);
    const trips = await waiting(addOn);
    expect(trips).toHaveLength(3);
    const done = await ask(addOn, 'apiDecideTrips', {
      trips: rowsOf(trips),
      decision: 'approve',
      note: 'đúng kế hoạch',
      period,
    });
    expect(done).toMatchObject({ decided: 3, left: 0 });
    expect([2, 3, 4].map((row) => statusAt(addOn, row))).toEqual(['Đã duyệt', 'Đã duyệt', 'Đã duyệt']);
    const lines = tabOf(addOn, REGISTER).values;
    expect(lines).toHaveLength(4);
    expect(lines[1]?.slice(1, 5)).toEqual(['Mai Thị Lan', 'Duyệt', 'Duyệt', trips[0]?.officer]);
    expect(lines[1]).toContain('đúng kế hoạch');
  });

  it('keeps rows and remarks that people wrote into the register', async () => {
    const addOn = await registered(2);
    const [first, second] = rowsOf(await waiting(addOn));
    const decide = (trip: typeof first) =>
      ask(addOn, 'apiDecideTrips', {
        trips: trip ? [trip] : [],
        decision: 'approve',
        note: '',
        period,
      });
    await decide(first);
    await addOn.setCellAsUser(REGISTER, 'H2', 'Đã gọi điện');
    await addOn.setCellAsUser(REGISTER, 'A3', 'Họp BTV ngày 20/12');
    await addOn.setCellAsUser(REGISTER, 'L2', 'Lưu hồ sơ 12');
    await decide(second);
    expect(['H2', 'A3', 'L2'].map((cell) => addOn.cell(REGISTER, cell))).toEqual([
      'Đã gọi điện',
      'Họp BTV ngày 20/12',
      'Lưu hồ sơ 12',
    ]);
    expect(tabOf(addOn, REGISTER).values.filter((row) => row[3] === 'Duyệt')).toHaveLength(2);
  });

  it('a decision that the cells had when Google failed is in the register after the next command', async () => {
    const addOn = await registered(2);
    const trips = rowsOf(await waiting(addOn));
    const wish = { trips, decision: 'approve', note: '', period } as const;
    // The first draft is that of the change log.
    const fails = (name: string, count: number) => name === 'Spreadsheet.insertSheet' && count === 2;
    const answer = await runFailing(addOn, fails, () => addOn.run('apiDecideTrips', wish));
    expect(answer).toMatchObject({ ok: false });
    expect([2, 3].map((row) => statusAt(addOn, row))).toEqual(['Đã duyệt', 'Đã duyệt']);
    expect(addOn.sheets()).not.toContain(REGISTER);
    await addOn.run('undoFix');
    expect(lastToast(addOn)).toContain('2 quyết định đã ghi vào ô nay được ghi tiếp vào sổ duyệt đăng ký');
    expect(tabOf(addOn, REGISTER).values.map((line) => String(line[3]))).toEqual([
      'Quyết định',
      'Duyệt',
      'Duyệt',
      'Rút lại',
      'Rút lại',
    ]);
    expect([2, 3].map((row) => statusAt(addOn, row))).toEqual(['Đăng ký', 'Đăng ký']);
  });

  it('goes through the steps that the office has set; the row says so after the last one', async () => {
    const addOn = await registered(1);
    await ask(addOn, 'apiSaveSteps', { steps: ['Trưởng ban', 'Ban Thường vụ'], period });
    const approve = async (note: string) =>
      ask(addOn, 'apiDecideTrips', {
        trips: rowsOf(await waiting(addOn)),
        decision: 'approve',
        note,
        period,
      });
    await approve('đồng ý');
    expect(statusAt(addOn, 2)).toBe('Đăng ký');
    const [trip] = await waiting(addOn);
    expect(trip?.approval).toMatchObject({ next: 'Ban Thường vụ', number: 2, of: 2, mayWithdraw: true });
    expect(trip?.approval?.said[0]).toBe('Trưởng ban: Mai Thị Lan đã duyệt ngày 20/12/2021. đồng ý');
    const trips = rowsOf([trip].flatMap((one) => one ?? []));
    await ask(addOn, 'apiDecideTrips', { trips, decision: 'withdraw', note: '', period });
    expect((await waiting(addOn))[0]?.approval).toMatchObject({ number: 1, said: [] });
    await approve('');
    await approve('');
    expect(statusAt(addOn, 2)).toBe('Đã duyệt');
  });

  it('sends back with a reason and a day of its own, which who registered sees and can undo', async () => {
    const addOn = await registered(1);
    const [trip] = await waiting(addOn);
    const trips = rowsOf([trip].flatMap((one) => one ?? []));
    const note = columnOf(addOn, 'Ghi chú');
    const before = addOn.cell(LOG, `${note}2`);
    const wish = { trips, decision: 'return', note: 'trùng lịch họp', newDay: '2022-04-11', period } as const;
    await ask(addOn, 'apiDecideTrips', wish);
    expect(statusAt(addOn, 2)).toBe('Trả lại');
    expect(String(addOn.cell(LOG, `${note}2`))).toContain(
      'Trả lại: trùng lịch họp, đề nghị đi ngày 11/04/2022',
    );
    const [back] = await waiting(addOn);
    expect(back).toMatchObject({ waitsFor: 'registration', status: 'returned' });
    expect(back?.approval?.said[0]).toContain('trùng lịch họp; đề nghị đi ngày 11/04/2022');
    const { state } = await ask(addOn, 'apiOpen', {});
    const [last] = state.issues.undo;
    await ask(addOn, 'apiUndoFixes', { batch: last?.batch ?? '', period });
    expect(statusAt(addOn, 2)).toBe('Đăng ký');
    expect(addOn.cell(LOG, `${note}2`)).toEqual(before);
    expect(tabOf(addOn, REGISTER).values.at(-1)?.slice(3, 4)).toEqual(['Rút lại']);
    expect((await waiting(addOn))[0]).toMatchObject({ waitsFor: 'approval' });
  });

  it('registers anew what was sent back, and begins with the first step', async () => {
    const addOn = await registered(1);
    const note = 'thiếu nội dung';
    await ask(addOn, 'apiDecideTrips', {
      trips: rowsOf(await waiting(addOn)),
      decision: 'return',
      note,
      period,
    });
    const trips = rowsOf(await waiting(addOn));
    await ask(addOn, 'apiDecideTrips', { trips, decision: 'register', note: '', period });
    expect(statusAt(addOn, 2)).toBe('Đăng ký');
    expect((await waiting(addOn))[0]?.approval).toMatchObject({ number: 1, said: [] });
  });

  it('decides nothing about a row that was changed meanwhile, and returns nothing without a reason', async () => {
    const addOn = await registered(1);
    const trips = rowsOf(await waiting(addOn));
    const wish = { trips, decision: 'return', note: ' ', period };
    expect((await refusal(addOn, 'apiDecideTrips', wish)).code).toBe('bad-request');
    await addOn.setCellAsUser(LOG, `${columnOf(addOn, 'Trạng thái')}2`, 'Hủy');
    const late = await refusal(addOn, 'apiDecideTrips', { ...wish, note: 'muộn' });
    expect(late.code).toBe('not-found');
    expect(addOn.sheets()).not.toContain(REGISTER);
  });
});
