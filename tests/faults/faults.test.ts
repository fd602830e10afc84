import { describe, expect, it } from 'vitest';
import { chanceOf } from '../fixtures/unseen/chance';
import { FUNCTION_JOBS } from './cell-jobs';
import { FAULT_KINDS, failingAt, GOOGLES_WORDS, interposed, isWrite } from './interposed';
import { JOBS } from './jobs';
import { sheetOf, warmNumber } from './opened';
import { OWN_WRITERS } from './own/writers';
import { differences, stateOf, type State } from './state';
import { heard, inject, make, prepared, rehearse } from './trial';
import { untruths } from './untruths';
import { openSmallWarm, WORKBOOK_NAMES } from './workbooks';

/** Another draw: `FAULTS_SEED=anything npx vitest run tests/faults`; the whole: `npm run faults`. */
const SEED = process.env['FAULTS_SEED'] ?? 'daily';
const DRAWS = 5;

/** One service call of one command, most often one that changes something or the one after it. */
const drawFault = async (seed: string) => {
  const chance = chanceOf(seed);
  const workbook = chance.pick(WORKBOOK_NAMES);
  const job = chance.pick(
    JOBS.filter(({ on, writes }) => writes === true && (on?.includes(workbook) ?? true)),
  );
  const rehearsal = await rehearse(job, workbook);
  const telling = rehearsal.calls.flatMap((call, index) =>
    isWrite(call) || isWrite(rehearsal.calls[index - 1]) ? [index + 1] : [],
  );
  return inject(rehearsal, chance.pick(telling), chance.pick(FAULT_KINDS));
};

describe(`when a call to Google fails, drawn as ${SEED}`, () => {
  it.each(Array.from({ length: DRAWS }, (_, draw) => `${SEED}:${draw}`))(
    'no cell is damaged, the person reads a true sentence, and the same command again mends all: %s',
    async (seed) => {
      const outcome = await drawFault(seed);
      expect({ ...outcome, damages: [], differs: [], untrue: [], raw: undefined }).toEqual(outcome);
    },
  );
});

describe('a function of a cell, where Google fails', () => {
  const failing =
    (wanted: string): Parameters<typeof interposed>[1] =>
    (name, _at, work) => {
      if (name === wanted) throw new Error(GOOGLES_WORDS);
      return work();
    };

  it.each(FUNCTION_JOBS.map((job) => [job.name, job] as const))(
    'to tell the spreadsheet or its language: the cell has its value or a sentence of ours, never Google’s words: %s',
    async (_, job) => {
      const addOn = await openSmallWarm('sample');
      const call = await job.ready(addOn, 'sample');
      for (const name of ['SpreadsheetApp.getActiveSpreadsheet', 'Spreadsheet.getSpreadsheetLocale']) {
        const { raw, ended, told } = await interposed(addOn, failing(name), () => heard(addOn, call));
        expect({ raw, isToldOrDone: ended || told.startsWith('Google không ') }).toEqual({
          raw: undefined,
          isToldOrDone: true,
        });
      }
      addOn.dispose();
    },
  );

  it('gives no other value instead: it fails at that call, or tells what it tells on a healthy day', async () => {
    const job = FUNCTION_JOBS.find(({ name }) => name === 'DAYS_ON_SITE');
    if (!job) throw new Error('There is no such job.');
    const rehearsal = await rehearse(job, 'sample');
    const at = rehearsal.calls.lastIndexOf('Properties.getProperties') + 1;
    expect(await inject(rehearsal, at, 'refused')).toMatchObject({ untrue: [], raw: undefined });
    const wished = { ...rehearsal, answer: '"another"' };
    // Google is asked for a part of the add-on twice.
    expect((await inject(wished, 1, 'refused')).untrue).not.toEqual([]);
  });
});

describe('a run that Google cuts off after its six minutes', () => {
  const lastOf = (calls: readonly string[], wanted: string): number => calls.lastIndexOf(wanted) + 1;

  it.each([
    ['amid the cells', 'Range.setValues'],
    ['while its journal is closed', 'Properties.deleteProperty'],
    ['before the log has its name', 'Sheet.setName'],
  ])(
    '%s: the same again asks of cells that are put right, and fixes them as if nothing had been',
    async (_, call) => {
      const job = JOBS.find(({ name }) => name === 'quickFix');
      if (!job) throw new Error('There is no such job.');
      const rehearsal = await rehearse(job, 'sample');
      const outcome = await inject(rehearsal, lastOf(rehearsal.calls, call), 'cut-off');
      expect(outcome).toMatchObject({ damages: [], differs: [] });
    },
  );

  it('before the row of a trip is there: asked again, the trip is written, and nobody is told that it was already', async () => {
    const job = JOBS.find(({ name }) => name === 'apiAddTrip');
    if (!job) throw new Error('There is no such job.');
    const rehearsal = await rehearse(job, 'departments');
    const outcome = await inject(rehearsal, lastOf(rehearsal.calls, 'Sheet.insertRowsAfter'), 'cut-off');
    expect(outcome).toMatchObject({ damages: [], differs: [] });
  });

  it('or that loses the answer to its first tab: the self-check takes that tab up again, and none is left over', async () => {
    const job = JOBS.find(({ name }) => name === 'selfCheck');
    if (!job) throw new Error('There is no such job.');
    const rehearsal = await rehearse(job, 'blank');
    const outcome = await inject(rehearsal, lastOf(rehearsal.calls, 'Spreadsheet.insertSheet'), 'lost');
    expect(outcome).toMatchObject({ damages: [], differs: [], raw: undefined });
  });

  it('or that loses the answer to the copy of a blank at the end of the workbook: the copy is made anew in its place', async () => {
    const job = JOBS.find(({ name }) => name === 'fillBlank');
    if (!job) throw new Error('There is no such job.');
    const rehearsal = await rehearse(job, 'sample');
    const outcome = await inject(rehearsal, lastOf(rehearsal.calls, 'Spreadsheet.insertSheet'), 'lost');
    expect(outcome).toMatchObject({ damages: [], differs: [], raw: undefined });
  });

  it.each(['Spreadsheet.deleteSheet', 'Properties.deleteProperty'])(
    'or that refuses the self-check at “%s”: what it made for a trial is gone at the end, or at its next',
    async (call) => {
      const job = JOBS.find(({ name }) => name === 'selfCheck after selfCheck');
      if (!job) throw new Error('There is no such job.');
      const rehearsal = await rehearse(job, 'blank');
      const outcome = await inject(rehearsal, rehearsal.calls.indexOf(call) + 1, 'refused');
      expect(outcome).toMatchObject({ damages: [], differs: [] });
    },
  );

  it('after a new tab has its name: it is made once more, and no later command takes it away with what was typed', async () => {
    const job = JOBS.find(({ name }) => name === 'apiCreateWorkbook');
    if (!job) throw new Error('There is no such job.');
    const rehearsal = await rehearse(job, 'blank');
    const at = lastOf(rehearsal.calls, 'DeveloperMetadata.remove');
    const { addOn, call } = await prepared(rehearsal);
    const moment = warmNumber(rehearsal.calls, at) ?? at;
    await interposed(addOn, failingAt(moment, 'cut-off', 'DeveloperMetadata.remove'), () =>
      heard(addOn, call),
    );
    await make(call, addOn);
    const tabs = addOn.sheets();
    await addOn.run('checkWorkbook');
    expect(addOn.sheets()).toEqual(expect.arrayContaining([...tabs]));
    addOn.dispose();
  });
});

describe('a run that was cut off in cells that are protected against whoever comes next', () => {
  it('holds up no summary, though no cell is written until somebody who may edit them has put it right', async () => {
    const job = JOBS.find(({ name }) => name === 'quickFix');
    if (!job) throw new Error('There is no such job.');
    const addOn = await openSmallWarm('sample');
    const call = await job.ready(addOn, 'sample');
    const before = stateOf(addOn);
    const write = (name: string): boolean => name === 'Range.setValues';
    let writes = 0;
    await interposed(
      addOn,
      (name, _at, work) => {
        if (write(name)) writes += 1;
        // The lines of the log and its head come before the cells.
        if (writes > 6) throw new Error(GOOGLES_WORDS);
        return work();
      },
      () => heard(addOn, call),
    );
    const half = stateOf(addOn);
    expect(differences(before, half)).not.toEqual([]);
    const protection = sheetOf(addOn, '6 tháng cuối năm').protect();
    addOn.bench.configure({ userEmail: 'ban@example.com' });
    const summarise = async (): Promise<string> => {
      await addOn.run('summariseYear');
      return addOn.ui.toasts.at(-1)?.message ?? '';
    };
    expect(await summarise()).toMatch(
      /nhờ người được sửa chỗ ấy chạy một lệnh.*Đã lập tab “Tổng hợp năm 2022”/,
    );
    addOn.ui.answerAlert('YES');
    expect((await heard(addOn, call)).told).toContain('Chưa ghi gì');
    protection.remove();
    expect(await summarise()).toContain('trả lại như cũ');
    const log = (state: State) => state.tabs.get('6 tháng cuối năm');
    expect(log(stateOf(addOn))).toEqual(log(before));
    addOn.dispose();
  });
});

describe('a tab of the add-on’s own that is protected against the person', () => {
  const closedAt = async (name: string) => {
    const job = OWN_WRITERS.find((writer) => writer.name === name);
    if (!job) throw new Error('There is no such job.');
    const addOn = await openSmallWarm(job.on);
    const call = await job.ready(addOn);
    sheetOf(addOn, job.tab).protect();
    addOn.bench.configure({ userEmail: 'ban@example.com' });
    const before = stateOf(addOn);
    const { told, raw } = await heard(addOn, call);
    const now = stateOf(addOn);
    addOn.dispose();
    return { told, raw, before, now, job };
  };

  it.each(['apiDecideTrips after another', 'undoFix after apiDecideTrips'])(
    'a register of decisions: neither cells nor log are written, and that is said (%s)',
    async (name) => {
      const { told, raw, before, now, job } = await closedAt(name);
      expect(told).toContain(`Tab “${job.tab}” được bảo vệ, đồng chí không được sửa. Chưa thay đổi gì`);
      expect({ raw, differs: differences({ ...before, kept: {} }, { ...now, kept: {} }) }).toEqual({
        raw: undefined,
        differs: [],
      });
    },
  );

  it('the list of provinces: nobody is told that nothing was changed, for their figures have a tab already', async () => {
    const { told, before, now } = await closedAt('connectProvinces after connectProvinces');
    expect(told).toContain('được bảo vệ');
    expect(untruths(told, { before, after: now, now }, [])).toEqual([]);
  });
});

describe('opening the next year while Google works out the formulas of a tab', () => {
  it('keeps no tab of cells that say that they are loading, and says so; afterwards it keeps their values', async () => {
    const job = JOBS.find(({ name }) => name === 'apiOpenYear');
    if (!job) throw new Error('There is no such job.');
    const addOn = await openSmallWarm('sample');
    const call = await job.ready(addOn, 'sample');
    const cell = sheetOf(addOn, 'Của tôi').getRange(3, 1);
    sheetOf(addOn, 'Của tôi').getRange(4, 1).setFormula('=DAYS_ON_SITE("Lê Anh Sơn")');
    cell.setFormula('="Loading..."');
    const { told } = await heard(addOn, call);
    expect(told).toContain('Tab “Của tôi” còn ô đang tính');
    const kept = 'Của tôi, số năm 2022';
    expect(addOn.sheets().filter((name) => name.startsWith(kept))).toEqual([]);
    cell.setFormula('="5 ngày"');
    expect(await heard(addOn, call)).toMatchObject({ ended: true });
    expect(sheetOf(addOn, kept).getRange(3, 1).getValue()).toBe('5 ngày');
    addOn.dispose();
  });
});

describe('a run that says that all is done', () => {
  it('is caught where the workbook is not as it is to be then', async () => {
    const job = JOBS.find(({ name }) => name === 'quickFix');
    if (!job) throw new Error('There is no such job.');
    const rehearsal = await rehearse(job, 'sample');
    const at = rehearsal.calls.lastIndexOf('Cache.put') + 1;
    expect((await inject(rehearsal, at, 'refused')).untrue).toEqual([]);
    const wished = { ...rehearsal, after: rehearsal.before };
    expect((await inject(wished, at, 'refused')).untrue).not.toEqual([]);
  });
});
