import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Workbench from '../workbench/node';
import { line, section } from './measure';
import { growTo } from './more-tabs';

/*
 * What Google has published or others have measured there. A call of a spreadsheet's service: 10,000 cells one by one
 * take 70 s, in one call 1 s (Google's best practices of 2019): 7 ms a call, 0.1 ms a cell. Properties take 30 ms to
 * get and 62 to set, the cache 3 and 93.
 */
const SECONDS_A_CALL = 0.007;
const SECONDS_A_CELL = 0.0001;
const SECONDS_OF = {
  'Properties.getProperties': 0.03,
  'Properties.getProperty': 0.03,
  'Properties.setProperties': 0.062,
  'Properties.setProperty': 0.062,
  'Cache.get': 0.003,
  'Cache.getAll': 0.003,
  'Cache.put': 0.093,
  'Cache.putAll': 0.093,
} as const;

/** Google's limit for a command; formulas and edits have 30. */
const MOST_SECONDS = 360;

const SAMPLE = 'tests/fixtures/workbooks/binh-thuan-2022.xlsx';

/** The workbook is grown to so many tabs in turn. */
const TABS = [15, 60, 200];

const COMMANDS = {
  'opening the panel': (book: Workbench.Host) => book.run('apiOpen', {}),
  'a summary of the year': (book: Workbench.Host) => book.run('summariseYear'),
  'a full check': (book: Workbench.Host) => book.run('checkWorkbook'),
} as const;
type Command = keyof typeof COMMANDS;

interface Cost {
  readonly calls: number;
  /** Of the calls alone, by what is published. */
  readonly seconds: number;
}

const costOf = async (book: Workbench.Host, command: Command): Promise<Cost> => {
  book.calls.reset();
  await COMMANDS[command](book);
  const { reads, writes, byMethod } = book.calls.report();
  const extra = Object.entries(SECONDS_OF).reduce(
    (sum, [method, seconds]) => sum + (byMethod[method] ?? 0) * (seconds - SECONDS_A_CALL),
    0,
  );
  return { calls: reads + writes, seconds: (reads + writes) * SECONDS_A_CALL + extra };
};

/** How many tabs until the limit, the calls growing as between the last two sizes. */
const tabsAtLimit = (costs: readonly Cost[]): number => {
  const [before, last] = costs.slice(-2);
  const [few = 0, many = 0] = TABS.slice(-2);
  const aTab = ((last?.seconds ?? 0) - (before?.seconds ?? 0)) / (many - few);
  return many + (MOST_SECONDS - (last?.seconds ?? 0)) / aTab;
};

const openSample = async (): Promise<Workbench.Host> => {
  const workbench = createRequire(import.meta.url)('../build/workbench.cjs') as typeof Workbench;
  const bundle = await workbench.readBundle('dist/Code.js');
  return workbench.openWorkbook(bundle, { xlsx: await readFile(SAMPLE), fileName: SAMPLE });
};

/** The costs of each command at each of the sizes, its own tabs and marks made before they are counted. */
const countAll = async (book: Workbench.Host): Promise<Map<Command, Cost[]>> => {
  const costs = new Map<Command, Cost[]>();
  for (const tabs of TABS) {
    growTo(book, tabs);
    for (const run of Object.values(COMMANDS)) await run(book);
    for (const command of Object.keys(COMMANDS) as Command[])
      costs.set(command, [...(costs.get(command) ?? []), await costOf(book, command)]);
  }
  return costs;
};

const callsATab = (costs: readonly Cost[]): number => {
  const [few = 0, many = 0] = TABS.slice(-2);
  const [before = 0, last = 0] = costs.slice(-2).map(({ calls }) => calls);
  return (last - before) / (many - few);
};

/** Cells of a row that are read: of its values and lines, and by a check of its notes besides. */
const CELLS_A_ROW = { 'a summary of the year': 2 * 14, 'a full check': 3 * 14 } as const;

/** At what size a command would meet Google's limits, by its calls and cells; the script's own time comes on top. */
export const benchLimits = async (): Promise<void> => {
  const book = await openSample();
  const costs = await countAll(book);
  section(
    'Calls to Google, and the number of tabs at which they take six minutes, by published times ' +
      '(wanted: 3 a tab; 200 tabs: panel and summary 700, check 800)',
  );
  line('', ...TABS.map((tabs) => `${tabs} tabs`), 'a tab', 'seconds', 'tabs');
  for (const [command, of] of costs) {
    const calls = of.map((cost) => String(cost.calls));
    const seconds = of.map((cost) => cost.seconds.toFixed(1)).pop() ?? '';
    const most = Math.round(tabsAtLimit(of)).toLocaleString('en');
    line(command, ...calls, callsATab(of).toFixed(1), seconds, most);
  }
  section('Rows of one log whose cells take six minutes to read, by published times');
  for (const [command, cells] of Object.entries(CELLS_A_ROW))
    line(command, Math.round(MOST_SECONDS / (cells * SECONDS_A_CELL)).toLocaleString('en'));
  book.dispose();
};
