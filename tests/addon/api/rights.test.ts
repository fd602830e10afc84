import { afterEach, describe, expect, it } from 'vitest';
import { openAddOn, tabsOf, type AddOn } from '../add-on';
import { ask, refusal } from './ask';

const LOG = 'Nhật ký đi cơ sở';
const SETTINGS = 'Cài đặt';
const period = 'year';
let addOn: AddOn;

afterEach(() => {
  addOn.dispose();
});

/** A tab, or cells of it, that only the owner may edit; from then on somebody else is at work. */
const protect = (tab: string, cells?: string): void => {
  const sheet = addOn.bench.make.spreadsheet().getSheetByName(tab);
  if (cells === undefined) sheet?.protect();
  else sheet?.getRange(cells).protect();
  addOn.bench.configure({ userEmail: 'nguoi.khac@example.com' });
};

const trip = {
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
  period,
} as const;

const policyChange = async () => {
  const { state } = await ask(addOn, 'apiOpen', {});
  return { change: { section: 'policy', policy: { ...state.settings.policy, requiredDays: 45 } }, period };
};

describe('who may not edit the settings tab', () => {
  it('is refused saving, in words, and the tab stays as it is', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    const request = await policyChange();
    protect(SETTINGS);
    const before = tabsOf(addOn);
    const answer = await refusal(addOn, 'apiSaveSettings', request);
    expect(answer).toMatchObject({ code: 'no-permission' });
    expect(answer.message).toContain(SETTINGS);
    expect(tabsOf(addOn)).toEqual(before);
  });

  it('may still add a trip to the log', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    protect(SETTINGS);
    expect((await ask(addOn, 'apiAddTrip', trip)).cell).toBe('B342');
  });
});

describe('who may not edit the trip log', () => {
  it.each([
    ['the whole tab is protected', undefined],
    ['the free rows are protected', 'A342:N400'],
  ])('is refused a trip where %s, and nothing is written', async (_, cells) => {
    addOn = await openAddOn('binh-thuan-2022');
    protect(LOG, cells);
    const before = tabsOf(addOn);
    expect(await refusal(addOn, 'apiAddTrip', trip)).toMatchObject({ code: 'no-permission' });
    expect(tabsOf(addOn)).toEqual(before);
  });

  it('may read the result all the same', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    protect(LOG);
    const { state } = await ask(addOn, 'apiOpen', {});
    expect(state.overview.days).toBe(861);
  });
});
