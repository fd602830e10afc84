import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { growTo } from '../../bench/more-tabs';
import { openAddOn, type AddOn } from './add-on';

/** So many tabs, and what was typed looked at as the edits come in. */
const withTabs = async (addOn: AddOn, tabs: number): Promise<void> => {
  growTo(addOn, tabs);
  await addOn.run('apiOpen', {});
};

const COMMANDS = {
  'opening the panel': (addOn: AddOn) => addOn.run('apiOpen', {}),
  'a summary of the year': (addOn: AddOn) => addOn.run('summariseYear'),
  'a full check': (addOn: AddOn) => addOn.run('checkWorkbook'),
  'marks on one tab, for the panel': (addOn: AddOn) =>
    addOn.run('apiCheckTab', { sheet: 'Nhật ký đi cơ sở' }),
} as const;
type Command = keyof typeof COMMANDS;

/** The tabs that a command was counted at; the lists and results that commands write are among them. */
const [FEW, MANY, MORE] = [9, 15, 60];

/** What each of many tabs costs, however few they were before. */
const GROWING = ['opening the panel', 'a summary of the year'] as const;

const counted = new Map<string, number>();
let book: AddOn;

const count = async (command: Command, tabs: number): Promise<void> => {
  book.calls.reset();
  await COMMANDS[command](book);
  const { reads, writes } = book.calls.report();
  counted.set(`${command} ${tabs}`, reads + writes);
};

/** The calls of a command for each further tab. */
const aTab = (command: Command, to = MANY): number =>
  ((counted.get(`${command} ${to}`) ?? 0) - (counted.get(`${command} ${FEW}`) ?? 0)) / (to - FEW);

beforeAll(async () => {
  book = await openAddOn('binh-thuan-2022');
  const commands = Object.keys(COMMANDS) as Command[];
  for (const command of commands) await COMMANDS[command](book);
  for (const tabs of [FEW, MANY]) {
    await withTabs(book, tabs);
    await book.run('apiCheckTabs', {});
    for (const command of commands) await count(command, tabs);
  }
  await withTabs(book, MORE);
  for (const command of GROWING) await count(command, MORE);
});

afterAll(() => {
  book.dispose();
});

/**
 * Of a tab of trips three things are asked: what its cells hold, which are struck through, and its name; which are
 * merged only where blank cells leave it open. Google tells none of them for several tabs at once.
 */
const A_TAB = 3;
/** A check looks at the notes of each tab besides. */
const A_CHECKED_TAB = A_TAB + 1;

/** What a command costs however many tabs there are: its own tabs written, what is kept, the marks of own tabs. */
const BESIDE = { 'opening the panel': 42, 'a summary of the year': 140, 'a full check': 87 } as const;

/** A paper's columns are as wide as what stands in them: those side by side that are alike are set in one call. */
const MOST_WIDTHS = 8;

describe('a workbook of many tabs', () => {
  it.each([
    ['opening the panel', A_TAB],
    ['a full check', A_CHECKED_TAB],
    ['marks on one tab, for the panel', 0],
  ] as const)('costs the same few calls a tab: %s', (command, most) => {
    expect(aTab(command)).toBeLessThanOrEqual(most);
  });

  it('costs a tab no more where there are sixty', () => {
    expect(aTab('opening the panel', MORE)).toBe(aTab('opening the panel'));
  });

  it.each([
    ['opening the panel', A_TAB],
    ['a summary of the year', A_TAB],
    ['a full check', A_CHECKED_TAB],
  ] as const)('costs few calls beside those of its tabs: %s', (command, each) => {
    const beside = (counted.get(`${command} ${MANY}`) ?? 0) - each * MANY;
    expect(beside).toBeLessThanOrEqual(BESIDE[command]);
  });

  it('a summary of the year costs the same, but for the widths of its own columns', () => {
    const grown = aTab('a summary of the year', MORE) * (MORE - FEW);
    expect(grown).toBeLessThanOrEqual(A_TAB * (MORE - FEW) + MOST_WIDTHS);
  });
});
