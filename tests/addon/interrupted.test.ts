import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, runFailing, tabOf, type AddOn, type Fails } from './add-on';

const open = addOnsOfEachTest();
const LOG = 'Nhật ký đi cơ sở';

const request = {
  draft: {
    officer: 'Võ Thị Ngân',
    from: '2022-12-20',
    to: '2022-12-21',
    unit: 'xã Tân Phước, thị xã La Gi',
    level: '',
    kind: 'meeting',
    topic: 'Dự sinh hoạt chi đoàn',
    travelOrder: '',
    status: 'done',
  },
  table: `${LOG}!1`,
  period: 'year',
};

const tripRows = (addOn: AddOn): number =>
  tabOf(addOn, LOG).values.filter(
    (row) => row.includes('Dự sinh hoạt chi đoàn') && row.includes('Võ Thị Ngân'),
  ).length;

describe('a command that Google does not let come to its end', () => {
  it('adds a trip once, however often it is asked for until it is answered', async () => {
    const addOn = await open('binh-thuan-2022');
    const before = tripRows(addOn);
    const failing: Fails = (name, count) =>
      name === 'Cache.putAll' || (name === 'Spreadsheet.getSheets' && count > 1);
    const answer = await runFailing(addOn, failing, () => addOn.run('apiAddTrip', request));
    expect((answer as { message: string }).message).toContain(
      'Các ô đã được ghi xong; bước sau đó chưa xong.',
    );
    expect(tripRows(addOn)).toBe(before + 1);
    expect(await addOn.run('apiAddTrip', request)).toMatchObject({ ok: true });
    expect(tripRows(addOn)).toBe(before + 1);
    expect(await addOn.run('apiAddTrip', request)).toMatchObject({ ok: true });
    expect(tripRows(addOn)).toBe(before + 2);
  });
});

describe('where what Google keeps for the add-on is of no use', () => {
  const store = (addOn: AddOn) => addOn.bench.extras.data.properties.document;

  it('a full store of properties keeps no trip from being added, and the person is told', async () => {
    const addOn = await open('binh-thuan-2022');
    for (let index = 0; index < 60; index += 1) store(addOn)[`khác.${index}`] = 'x'.repeat(8_500);
    const before = tripRows(addOn);
    await runFailing(
      addOn,
      (name) => name === 'Properties.setProperties',
      () => addOn.run('apiAddTrip', request),
    );
    expect(tripRows(addOn)).toBe(before + 1);
    expect(lastToast(addOn)).toContain('Google chưa cho ghi nhớ việc đang làm');
  });

  it.each([
    ['no tab at all', { tabs: '1', 'tabs.0': '{}' }],
    ['tabs of negative numbers', { tabs: '1', 'tabs.0': '{"trips":[-1],"lists":[-2]}' }],
    ['a number of pieces that nothing has', { tabs: '999999999', lists: '-3', corrections: '1e9' }],
    ['no JSON', { tabs: '1', 'tabs.0': '{', corrections: '1', 'corrections.0': '[', 'accepted-issues': 'x' }],
    ['another script’s journal', { journal: '1', 'journal.0': '{"kind":"khác"}' }],
  ])('an edit is marked and the panel opens all the same: %s', async (_what, damaged) => {
    const addOn = await open('binh-thuan-2022');
    Object.assign(store(addOn), damaged);
    await addOn.setCellAsUser(LOG, 'B5', 'Ai đó lạ hoắc');
    expect(tabOf(addOn, LOG).notes[4]?.join('')).toContain('— Đi cơ sở');
    expect(await addOn.run('apiOpen', {})).toMatchObject({ ok: true });
    await addOn.run('checkWorkbook');
    expect(lastToast(addOn)).toContain('Kiểm tra xong');
  });

  it('without any cache the panel opens, checks and marks', async () => {
    const addOn = await open('binh-thuan-2022');
    await runFailing(
      addOn,
      (name) => name.startsWith('Cache.'),
      async () => {
        expect(await addOn.run('apiOpen', {})).toMatchObject({ ok: true });
        expect(await addOn.run('apiCheckTabs', {})).toMatchObject({ ok: true });
        expect(await addOn.run('apiCheckTab', { sheet: LOG })).toMatchObject({ ok: true });
      },
    );
  });
});

describe('what nobody’s panel asks', () => {
  it.each([{ row: 0 }, { row: -3, column: 1 }, { row: 2, column: 0 }, { row: 1.5 }])(
    'a place that there is not is a bad request: %o',
    async (place) => {
      const addOn = await open();
      expect(await addOn.run('apiGoTo', { at: { sheet: 'Sheet1', ...place } })).toMatchObject({
        ok: false,
        code: 'bad-request',
      });
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a unit called %s is one that the list does not have',
    async (unit) => {
      const addOn = await open('binh-thuan-2022');
      const answer = await addOn.run('apiCheckTrip', { draft: { ...request.draft, unit, topic: unit } });
      expect(answer).toMatchObject({ ok: true });
      expect(JSON.stringify(answer)).toContain(unit);
    },
  );

  it('a window of years that ends in another millennium is a bad request', async () => {
    const addOn = await open('binh-thuan-2022');
    const policy = { countFrom: '2022-01-01', countTo: '9999-12-31' };
    const report = String(await addOn.run('apiReport', JSON.stringify({ policy })));
    expect(JSON.parse(report)).toMatchObject({ error: { code: 'bad-request' } });
  });
});
