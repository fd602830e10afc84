import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../src/protocol/replies';
import type { TableItem } from '../../../src/protocol/tables';
import { addOnsOfEachTest, sheetOf, type AddOn } from '../add-on';
import { addDoubtfulTab, DOUBTFUL } from '../doubtful-tab';
import { ask, refusal } from './ask';

const open = addOnsOfEachTest();
const period = 'year';

const officersOf = async (addOn: AddOn): Promise<string[]> => {
  const { officers } = (await ask(addOn, 'apiOpen', {})).state.choices;
  return officers.slice(0, 3).map(({ id }) => id);
};

const withDoubtfulTab = async (): Promise<{ addOn: AddOn; state: PanelState }> => {
  const addOn = await open('nhat-ky-co-loi-2022');
  addDoubtfulTab(addOn, await officersOf(addOn));
  return { addOn, state: (await ask(addOn, 'apiOpen', {})).state };
};

const tableOn = ({ tables }: PanelState, sheet = DOUBTFUL): TableItem => {
  const table = tables.find((each) => each.sheet === sheet);
  if (!table) throw new Error(`no table on ${sheet}`);
  return table;
};

const answer = (table: TableItem, is: 'done' | 'plan' | 'other') => ({
  table: table.key,
  over: table.correction,
  choices: [],
  is,
  period,
});

describe('how a table is read', () => {
  it('says of one in doubt what it might be, how many rows it has, and asks; of every other what it is, and which of its figures agree', async () => {
    const { state } = await withDoubtfulTab();
    const table = tableOn(state);
    expect(table.takenFor).toBe('doubt.trips');
    expect(table.questions.map(({ asks }) => asks)).toEqual(['trips']);
    expect(table.rows.others).toEqual([{ use: 'record', count: 3 }]);
    const issue = state.issues.items.find(({ id }) => id === table.questions[0]?.issue);
    expect(issue?.code).toBe('TABLE_IN_DOUBT');
    const kinds = new Map(state.tables.map(({ sheet, takenFor }) => [sheet, takenFor]));
    expect([...kinds.values()]).toContain('done');
    expect([...kinds.values()]).toContain('roster');
    const log = state.tables.find(({ takenFor, witnesses }) => takenFor === 'done' && witnesses.length > 0);
    expect(log?.witnesses[0]?.agreed).toBeLessThanOrEqual(log?.witnesses[0]?.asked ?? 0);
  });
});

const CROSSTAB = 'Chuyến chung';

/** Trips down, officers across, a mark for who went; rows that the officers share. */
const withCrosstab = async (): Promise<{ addOn: AddOn; names: readonly string[]; state: PanelState }> => {
  const addOn = await open('binh-thuan-2022');
  const names = await officersOf(addOn);
  const rows = [
    ['Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung', ...names],
    ['05/12/2022', '06/12/2022', 'xã Mỹ Thạnh', 'Khảo sát', 'x', 'x', ''],
    ['12/12/2022', '12/12/2022', 'xã Hàm Cần', 'Kiểm tra', '', '', 'x'],
  ];
  addOn.bench.make.spreadsheet().insertSheet(CROSSTAB).getRange(1, 1, 3, 7).setValues(rows);
  return { addOn, names, state: (await ask(addOn, 'apiOpen', {})).state };
};

describe('a table with officers across its heading', () => {
  it('names them, counts a trip for each mark, and is offered to nobody to add a trip to', async () => {
    const { names, state } = await withCrosstab();
    const table = tableOn(state, CROSSTAB);
    expect([table.takenFor, table.trips, table.rows.trips]).toEqual(['done', 3, 2]);
    const { letter, samples } = table.columns.find(({ field }) => field === 'officer') ?? {};
    expect([letter, samples]).toEqual(['E', names.slice(0, 2)]);
    expect(table.columns.every(({ heading }) => heading !== '')).toBe(true);
    expect(state.choices.tripTables.map(({ label }) => label)).not.toContain(CROSSTAB);
  });
});

describe('an answer', () => {
  it('makes the rows trips, settles the question, and can be taken back', async () => {
    const { addOn, state } = await withDoubtfulTab();
    const before = state.overview.days;
    const answered = await ask(addOn, 'apiSaveTable', answer(tableOn(state), 'done'));
    const table = tableOn(answered.state);
    expect([table.takenFor, table.said, table.rows.trips, table.questions]).toEqual(['done', 'done', 3, []]);
    expect(answered.state.overview.days).toBeGreaterThan(before);
    expect(answered.state.corrections).toMatchObject([{ sheet: DOUBTFUL, said: 'done', holds: [DOUBTFUL] }]);
    const back = await ask(addOn, 'apiTakeBackTable', { correction: table.correction, period });
    expect(tableOn(back.state).takenFor).toBe('doubt.trips');
    expect(back.state.overview.days).toBe(before);
    expect(back.state.corrections).toEqual([]);
  });

  it('that is taken back does not hold in a later run, nor when the workbook is opened again', async () => {
    const { addOn, state } = await withDoubtfulTab();
    await ask(addOn, 'apiSaveTable', answer(tableOn(state), 'done'));
    await addOn.run('checkWorkbook');
    const later = (await ask(addOn, 'apiOpen', {})).state;
    const [kept] = later.corrections;
    expect(kept).toMatchObject({ sheet: DOUBTFUL, said: 'done' });
    await ask(addOn, 'apiTakeBackTable', { correction: kept?.print ?? '', period });
    await addOn.run('checkWorkbook');
    const after = (await ask(addOn, 'apiOpen', {})).state;
    expect([tableOn(after).takenFor, after.overview.days, after.corrections]).toEqual([
      'doubt.trips',
      state.overview.days,
      [],
    ]);
    const twice = { correction: kept?.print ?? '', period };
    expect((await refusal(addOn, 'apiTakeBackTable', twice)).code).toBe('not-found');
  });

  it('that is replaced holds again once the new one is taken back; a third by somebody who saw neither is refused', async () => {
    const { addOn, state } = await withDoubtfulTab();
    const first = await ask(addOn, 'apiSaveTable', answer(tableOn(state), 'other'));
    const second = await ask(addOn, 'apiSaveTable', answer(tableOn(first.state), 'plan'));
    expect(tableOn(second.state).takenFor).toBe('plan');
    expect(second.state.corrections.map(({ said, replaced }) => [said, replaced])).toEqual([
      ['plan', false],
      ['other', true],
    ]);
    expect((await refusal(addOn, 'apiSaveTable', answer(tableOn(state), 'done'))).code).toBe('not-found');
    const print = tableOn(second.state).correction;
    const back = await ask(addOn, 'apiTakeBackTable', { correction: print, period });
    expect(tableOn(back.state).said).toBe('other');
  });

  it('to what came of a plan past its days, with no result anywhere, makes it trips', async () => {
    const addOn = await open();
    const sheet = addOn.bench.make.spreadsheet().insertSheet('Kế hoạch');
    sheet.getRange(1, 1, 4, 4).setValues([
      ['KẾ HOẠCH ĐI CƠ SỞ NĂM 2022', '', '', ''],
      ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
      ['Võ Thị Ngân', '05/4/2022', '06/4/2022', 'xã Hàm Đức'],
      ['Lê Văn Sơn', '10/4/2022', '12/4/2022', 'xã Hàm Liêm'],
    ]);
    await addOn.settle();
    const { state } = await ask(addOn, 'apiOpen', {});
    const table = tableOn(state, 'Kế hoạch');
    expect([table.takenFor, table.questions.map(({ asks }) => asks)]).toEqual(['plan', ['plan']]);
    const question = state.issues.items.find(({ id }) => id === table.questions[0]?.issue);
    expect(question?.code).toBe('PLAN_UNANSWERED');
    expect(state.issues.items.filter(({ code }) => code === 'NOT_DONE')).toEqual([]);
    const answered = await ask(addOn, 'apiSaveTable', answer(table, 'done'));
    expect(tableOn(answered.state, 'Kế hoạch').questions).toEqual([]);
    expect(answered.state.overview.days).toBe(5);
  });

  it('stays with the table when its tab is renamed and a column put in; confirming keeps every column as it is read', async () => {
    const { addOn, state } = await withDoubtfulTab();
    await ask(addOn, 'apiSaveTable', answer(tableOn(state), 'done'));
    const sheet = sheetOf(addOn, DOUBTFUL);
    sheet.setName('Tháng 12');
    sheet.insertColumnAfter(2);
    sheet.getRange(1, 3).setValue('Điện thoại');
    const table = tableOn((await ask(addOn, 'apiOpen', {})).state, 'Tháng 12');
    expect(table.takenFor).toBe('done');
    const request = { ...answer(table, 'done'), confirmed: true };
    const confirmed = tableOn((await ask(addOn, 'apiSaveTable', request)).state, 'Tháng 12');
    expect(confirmed.confirmed).toBe(true);
    expect(confirmed.columns.every(({ corrected }) => corrected)).toBe(true);
    expect(confirmed.columns.map(({ field }) => field)).toEqual(table.columns.map(({ field }) => field));
  });
});

describe('the office’s own count', () => {
  const OWN = 'Theo dõi năm';

  it('that differs is asked about with both figures, and not again once the reading is confirmed', async () => {
    const addOn = await open('binh-thuan-2022');
    const names = await officersOf(addOn);
    const rows = names.map((name, n) => [n + 1, name, 7 + n]);
    const cells = [['TT', 'Họ và tên', 'Số ngày đã đi'], ...rows];
    const sheet = addOn.bench.make.spreadsheet().insertSheet(OWN);
    sheet.getRange(1, 1, cells.length, 3).setValues(cells);
    const { state } = await ask(addOn, 'apiOpen', {});
    const table = tableOn(state, OWN);
    expect(table.witnesses).toEqual([{ name: 'own-counts', asked: 3, agreed: 0 }]);
    expect(table.questions.map(({ asks }) => asks)).toEqual(['sums']);
    const told = state.issues.items.find(({ id }) => id === table.questions[0]?.issue);
    expect(told?.message).toContain(`${names[0] ?? ''}: ghi 7, đọc được `);
    const request = { table: table.key, over: table.correction, choices: [], confirmed: true, period };
    const confirmed = await ask(addOn, 'apiSaveTable', request);
    expect(tableOn(confirmed.state, OWN).questions).toEqual([]);
    expect(confirmed.state.overview.days).toBe(state.overview.days);
  });
});

describe('why', () => {
  const lines = async (addOn: AddOn, sheet: string, cell: string): Promise<string[]> => {
    const tab = sheetOf(addOn, sheet);
    tab.activate();
    tab.getRange(cell).activate();
    return (await ask(addOn, 'apiWhy', {})).lines;
  };

  it('is told of a cell in a table that counts nowhere yet and of one in no table, and by a formula of a cell and of a whole tab', async () => {
    const { addOn } = await withDoubtfulTab();
    expect(await lines(addOn, DOUBTFUL, 'C2')).toEqual([
      'Thuộc bảng ở Bảng 1!1: Chưa rõ: có cán bộ và ngày, không nói là gì.',
      'Không có tiêu đề, tên tab hay cột nào nói đây là bảng gì.',
      'Cột “Từ ngày” là Từ ngày: tiêu đề ghi đúng chữ.',
      'Dòng này là một mục của bảng.',
    ]);
    expect(await lines(addOn, DOUBTFUL, 'H40')).toEqual(['Ô này không thuộc bảng nào.']);
    addOn.bench.make.spreadsheet().insertSheet('Thử');
    await addOn.setCellAsUser('Thử', 'A1', `=EXPLAIN_DAYS("'${DOUBTFUL}'!C2")`);
    await addOn.setCellAsUser('Thử', 'B1', `=EXPLAIN_DAYS("'${DOUBTFUL}'!")`);
    const [first, second] = sheetOf(addOn, 'Thử').getRange(1, 1, 2, 2).getValues();
    expect(first).toEqual([
      `Thuộc bảng ở ${DOUBTFUL}!1: Chưa rõ: có cán bộ và ngày, không nói là gì.`,
      `Bảng ở ${DOUBTFUL}!1: Chưa rõ: có cán bộ và ngày, không nói là gì.`,
    ]);
    expect(second?.[1]).toBe('Không có tiêu đề, tên tab hay cột nào nói đây là bảng gì.');
  });

  it('is told of a cell of a trip: whose, which days count, and what speaks for its dates', async () => {
    const { addOn, state } = await withDoubtfulTab();
    await ask(addOn, 'apiSaveTable', answer(tableOn(state), 'done'));
    const [, said, , trip, counted, dates] = await lines(addOn, DOUBTFUL, 'C2');
    expect(said).toBe('Do người trả lời, không phải đoán.');
    expect([trip, counted, dates]).toEqual([
      'Dòng này là chuyến đi.',
      expect.stringMatching(/, 03\/12\/2022–04\/12\/2022: tính 2 ngày\.$/),
      'Đọc là 03/12/2022–04/12/2022: nằm trong thời gian tính; hợp các dòng quanh.',
    ]);
  });
});
