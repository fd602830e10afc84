import { describe, expect, it } from 'vitest';
import { fromIso, type Day } from '../../src/base/day';
import type { Issue } from '../../src/domain/issue';
import { assess } from '../../src/domain/rules';
import { issueText } from '../../src/i18n/issues/issue-text';
import { readWorkbook } from '../../src/intake/read-workbook';
import { truthOf, WORKBOOKS } from '../accuracy/truth';
import { addOnsOfEachTest, sheetOf, tabOf, type AddOn } from '../addon/add-on';
import { gridsOf } from '../addon/workbook-grids';
import { snapshotOf } from './whole-workbook';

const open = addOnsOfEachTest();

const LOG = 'Nhật ký đi cơ sở';

/** Changes the workbook without firing onEdit, as if it had been typed before the add-on came. */
const quietly = (addOn: AddOn, work: () => void): void => {
  addOn.bench.engine.whileScripting(work);
};

const markedCells = (addOn: AddOn, tab: string): number =>
  tabOf(addOn, tab)
    .notes.flat()
    .filter((note) => note.includes('— Đi cơ sở')).length;

describe('marks on 12,000 rows', () => {
  it('come where the faults are and come off to the cell', async () => {
    const addOn = await open('quy-mo-200-can-bo');
    const names = addOn.sheets();
    const log = sheetOf(addOn, names[0] ?? '');
    quietly(addOn, () => {
      log.getRange('B2:B4').setValues([['Ai Đó'], ['Người Lạ'], ['Ai Đó']]);
      log.getRange('B3').setNote('Hỏi lại').setBackground('#d9ead3').setFontColor('#ff0000');
      log.getRange('B11999:B12001').setBackground('#f4c7c3');
      log.getRange('B12001').setValue('Chưa Rõ');
    });
    const before = snapshotOf(addOn, names.slice(0, 2));
    await addOn.run('checkWorkbook');
    expect(markedCells(addOn, log.getName())).toBeGreaterThanOrEqual(4);
    await addOn.run('clearMarks');
    expect(snapshotOf(addOn, names.slice(0, 2))).toEqual(before);
  });
});

describe('checking as a person types', () => {
  /** Service calls of one typed correction, after the first edit has looked round the workbook. */
  const editCalls = async (addOn: AddOn, tab: string, cell: string): Promise<Record<string, number>> => {
    await addOn.setCellAsUser(tab, cell, 'Ai Đó');
    addOn.calls.reset();
    await addOn.setCellAsUser(tab, cell, 'Người Lạ');
    return { ...addOn.calls.report().byMethod };
  };

  it('costs as many calls in a log of 3,000 rows as in one of 375', async () => {
    const small = await open('binh-thuan-2022');
    const large = await open('binh-thuan-2022');
    const log = sheetOf(large, LOG);
    quietly(large, () => {
      const body = log.getRange(2, 1, log.getLastRow() - 1, log.getLastColumn());
      const rows = body.getNumRows();
      log.insertRowsAfter(log.getMaxRows(), rows * 7);
      for (let copy = 1; copy <= 7; copy += 1)
        body.copyTo(log.getRange(log.getLastRow() + 1, 1, rows, body.getNumColumns()));
    });
    expect(log.getLastRow()).toBeGreaterThan(2_500);
    const calls = await editCalls(small, LOG, 'B5');
    // Notes are looked at once more right before they are written: somebody may have typed one meanwhile.
    expect(calls).toMatchObject({ 'Range.getNotes': 2, 'Range.setNotes': 1 });
    expect(await editCalls(large, LOG, 'B5')).toEqual(calls);
  });

  it('marks each row of a pasted block, and takes the marks off when the block is cleared', async () => {
    const addOn = await open('binh-thuan-2022');
    const log = sheetOf(addOn, LOG);
    const block = log.getRange('B5:B8');
    block.setValues([['Ai Đó'], ['Người Lạ'], ['Ai Đó'], ['Ai Đó']]);
    await addOn.settle();
    expect(markedCells(addOn, LOG)).toBe(4);
    log.getRange('A5:P8').clearContent();
    await addOn.settle();
    expect(markedCells(addOn, LOG)).toBe(0);
  });

  it('keeps quiet about a cell whose issue was accepted', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'B5', 'Cán Bộ Tập Sự');
    await addOn.run('checkWorkbook');
    const list = sheetOf(addOn, 'Danh sách lỗi');
    const line = tabOf(addOn, 'Danh sách lỗi').values.findIndex((row) => row[4] === 'B5') + 1;
    quietly(addOn, () => {
      list.getRange(line, 9, 1, 2).setValues([['Chấp nhận', 'Đi cùng đoàn']]);
    });
    await addOn.run('checkWorkbook');
    expect(sheetOf(addOn, LOG).getRange('B5').getNote()).toBe('');
    await addOn.setCellAsUser(LOG, 'P5', 'ghi thêm');
    expect(sheetOf(addOn, LOG).getRange('B5').getNote()).toBe('');
  });
});

const issuesIn = async (name: string): Promise<readonly Issue[]> => {
  const { policy } = truthOf(name);
  const today = fromIso(policy.asOf) as Day;
  const { records, issues } = readWorkbook(await gridsOf(name), { defaultYear: policy.year });
  return [...issues, ...assess(records, today).issues];
};

/** What a message must quote: text as people typed it, whole where it is short. */
const quoted = ({ params }: Issue): string[] =>
  [params['value'], params['officer'], params['expected']].filter(
    (value): value is string =>
      typeof value === 'string' && value !== '' && value.length < 60 && !/^\d{4}-|^[a-z]+$/.test(value),
  );

/** The workbook of 12,000 rows has nothing to report. */
const CLEAN = 'quy-mo-200-can-bo';

describe('the message of every issue in the public workbooks', () => {
  it.each(WORKBOOKS.filter((name) => name !== CLEAN))(
    'is a whole sentence that names its values, in both languages: %s',
    async (name) => {
      const said = (await issuesIn(name)).map((issue) => {
        const [vi, en] = [issueText('vi', issue), issueText('en', issue)];
        return { issue, vi, en };
      });
      for (const { issue, vi, en } of said) {
        expect(vi).not.toBe(en);
        for (const text of [vi, en]) {
          expect(text, issue.code).toMatch(/^[\p{Lu}“\d][\s\S]*[.?]$/u);
          expect(text, issue.code).not.toMatch(/[{}]|undefined|NaN/);
        }
        const value = issue.params['value'];
        if (typeof value === 'string' && quoted(issue).includes(value))
          for (const text of [vi, en]) expect(text, issue.code).toContain(value);
      }
    },
  );
});
