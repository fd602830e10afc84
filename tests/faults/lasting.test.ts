import { describe, expect, it } from 'vitest';
import { API_CALLS, CUSTOM_FUNCTIONS } from '../../src/addon/catalogue';
import { MENU_CALLS } from '../../src/addon/menu';
import { chanceOf } from '../fixtures/unseen/chance';
import { JOBS } from './jobs';
import { DAMAGED, DOWN, endure } from './lasting';
import { WORKBOOK_NAMES } from './workbooks';
import { rehearse } from './trial';

/** Another draw: `FAULTS_SEED=anything npx vitest run tests/faults`; the whole: `npm run faults -- --lasting`. */
const SEED = process.env['FAULTS_SEED'] ?? 'daily';
const DRAWS = 3;

describe(`while a service of Google's fails for a whole day, drawn as ${SEED}`, () => {
  it.each(Array.from({ length: DRAWS }, (_, draw) => `${SEED}:${draw}`))(
    'a command does what it does on other days, or says that it can’t: %s',
    async (seed) => {
      const chance = chanceOf(seed);
      const workbook = chance.pick(WORKBOOK_NAMES);
      const job = chance.pick(JOBS.filter(({ on }) => on?.includes(workbook) ?? true));
      const rehearsal = await rehearse(job, workbook);
      const troubles = [chance.pick(DOWN), chance.pick(DOWN), chance.pick(DAMAGED)];
      for (const trouble of troubles) {
        const endured = await endure(rehearsal, trouble);
        expect({ ...endured, came: 'not wrong' }).toEqual({
          ...endured,
          came: endured.came === 'wrong' ? 'wrong' : 'not wrong',
        });
      }
    },
  );

  it('the store of the document is full: summaries, checks and fixes are made all the same', async () => {
    const full = DOWN.find(({ name }) => name === 'store full');
    if (!full) throw new Error('no such trouble');
    for (const name of ['summariseYear', 'checkWorkbook', 'quickFix']) {
      const job = JOBS.find((known) => known.name === name);
      if (!job) throw new Error(`no job ${name}`);
      expect(await endure(await rehearse(job, 'sample'), full)).toMatchObject({ came: 'done' });
    }
  });

  it('where the workbook has no cell more, the sentence says so', async () => {
    const none = DOWN.find(({ name }) => name === 'no cell more');
    const job = JOBS.find(({ name }) => name === 'summariseYear');
    if (!none || !job) throw new Error('no such trouble or job');
    const endured = await endure(await rehearse(job, 'sample'), none);
    expect(endured).toMatchObject({ came: 'told' });
    expect(endured.told).toContain('10 triệu ô');
  });
});

describe('a self-check in its second step', () => {
  it.each(['store down', 'marks of tabs refused'])(
    'has its own tab taken away, and nobody reads that nothing was changed: %s',
    async (name) => {
      const trouble = DOWN.find((known) => known.name === name);
      const job = JOBS.find((known) => known.name === 'selfCheck after selfCheck');
      if (!trouble || !job) throw new Error('no such trouble or job');
      const endured = await endure(await rehearse(job, 'blank'), trouble);
      expect(endured).toMatchObject({ came: 'done', why: [] });
      expect(endured.told).toContain('Các ô của đồng chí không bị thay đổi');
    },
  );
});

/** Commands that do the very work of another, once a person has answered. */
const SAME_AS: Readonly<Record<string, string>> = {
  summariseQ1: 'summariseQ3',
  summariseQ2: 'summariseQ3',
  summariseQ4: 'summariseQ3',
  summarisePeriod: 'summariseQ3',
  breakDownQuarter: 'breakDownYear',
  checkReading: 'openSidebar',
  openNextYear: 'apiOpenYear',
};

describe('what is tried while services fail', () => {
  it('is every command of the menu, every call of the panel, every function of cells, and what is typed', () => {
    const tried = new Set(JOBS.map(({ name }) => name.split(' ')[0]));
    const isTried = (name: string): boolean => tried.has(SAME_AS[name] ?? name);
    const functions = CUSTOM_FUNCTIONS.map(({ name }) => name);
    const all = [...MENU_CALLS, ...API_CALLS, ...functions, 'onEdit'];
    expect(all.filter((name) => !isTried(name))).toEqual([]);
  });
});
