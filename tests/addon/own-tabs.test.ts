import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, tabOf, type AddOn } from './add-on';

const open = addOnsOfEachTest();

const YEAR = 'Tổng hợp năm 2022';
const LOG = 'Nhật ký đi cơ sở';
const ROSTER = 'Danh sách cán bộ';
const RESULT = 'Kết quả 1+2';

/** All that a tab shows beside its cells. */
const frameOf = (addOn: AddOn, name: string) => {
  const sheet = sheetOf(addOn, name);
  return {
    ...tabOf(addOn, name),
    id: sheet.getSheetId(),
    merges: sheet
      .getDataRange()
      .getMergedRanges()
      .map((range) => range.getA1Notation())
      .sort(),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    filter: sheet.getFilter()?.getRange().getA1Notation(),
    heights: Array.from({ length: sheet.getLastRow() }, (_, index) => sheet.getRowHeight(index + 1)),
    rules: sheet
      .getDataRange()
      .getDataValidations()
      .map((row) => row.map((rule) => rule?.getCriteriaValues())),
    charts: sheet.getCharts().length,
  };
};

/** The cell of the summary that holds the figure. */
const placeOf = (addOn: AddOn, tab: string, figure: unknown): string => {
  const { values } = tabOf(addOn, tab);
  const row = values.findIndex((cells) => cells.includes(figure));
  return `${String.fromCharCode(65 + (values[row]?.indexOf(figure) ?? 0))}${row + 1}`;
};

describe('a formula that points at a summary', () => {
  it('still gives the figure after the summary was written again, and follows it', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const place = placeOf(addOn, YEAR, 64);
    addOn.bench.make.spreadsheet().insertSheet('Báo cáo của tôi');
    await addOn.setCellAsUser('Báo cáo của tôi', 'A1', `='${YEAR}'!${place}`);
    expect(addOn.cell('Báo cáo của tôi', 'A1')).toBe(64);
    await addOn.run('summariseYear');
    expect(addOn.cell('Báo cáo của tôi', 'A1')).toBe(64);
    sheetOf(addOn, LOG).getRange('M2:M400').setValue('Hoãn');
    await addOn.run('summariseYear');
    expect(addOn.cell('Báo cáo của tôi', 'A1')).toBe(0);
    expect(sheetOf(addOn, 'Báo cáo của tôi').getRange('A1').getFormula()).toBe(`='${YEAR}'!${place}`);
  });

  it.each([
    ['checkWorkbook', 'Danh sách lỗi'],
    ['breakDownYear', 'Phân tích năm 2022'],
    ['writeCalendar', 'Lịch đi cơ sở 2022'],
  ])('finds the same tab, to the cell and to its frame, however often %s runs', async (command, tab) => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run(command);
    const once = frameOf(addOn, tab);
    await addOn.run(command);
    expect(frameOf(addOn, tab)).toEqual(once);
  });
});

describe('a tab of the add-on that is written again', () => {
  it('holds nothing of what it held before', async () => {
    const fewer = (addOn: AddOn): void => sheetOf(addOn, ROSTER).deleteRows(8, 10);
    const [again, fresh] = [await open('binh-thuan-2022'), await open('binh-thuan-2022')];
    await again.run('summariseYear');
    const longer = tabOf(again, YEAR).values.length;
    for (const addOn of [again, fresh]) {
      fewer(addOn);
      await addOn.run('summariseYear');
    }
    expect({ ...frameOf(again, YEAR), id: 0 }).toEqual({ ...frameOf(fresh, YEAR), id: 0 });
    expect(tabOf(again, YEAR).values.length).toBeLessThan(longer);
  });

  it('gets its own look back, whatever a person did to it; a note of theirs stays', async () => {
    const addOn = await open('nhat-ky-co-loi-2022');
    const list = 'Danh sách lỗi';
    await addOn.run('checkWorkbook');
    const once = frameOf(addOn, list);
    const sheet = sheetOf(addOn, list);
    sheet.getFilter()?.remove();
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(2, 20);
    sheet.hideRows(6, 3);
    sheet.getRange('A1:B2').setBackground('#00ff00').setNote('của tôi');
    sheet.getRange('A60:C61').merge();
    await addOn.run('checkWorkbook');
    expect(sheet.getRange('A1:B2').getNotes().flat()).toEqual(Array(4).fill('của tôi'));
    sheet.getRange('A1:B2').clearNote();
    expect(frameOf(addOn, list)).toEqual(once);
    expect(sheet.isRowHiddenByUser(6)).toBe(false);
  });

  it('leaves the person on the tab where they were, unless the tab was asked for', async () => {
    const addOn = await open('nhat-ky-co-loi-2022');
    const active = (): string => addOn.bench.make.spreadsheet().getActiveSheet().getName();
    sheetOf(addOn, '6 tháng đầu năm').activate();
    addOn.ui.answerAlert('YES');
    await addOn.run('quickFix');
    expect(active()).toBe('6 tháng đầu năm');
    await addOn.run('undoFix');
    expect(active()).toBe('6 tháng đầu năm');
    for (let run = 1; run <= 2; run += 1) {
      sheetOf(addOn, '6 tháng đầu năm').activate();
      await addOn.run('checkWorkbook');
      expect(active()).toBe('Danh sách lỗi');
    }
  });
});

type Fault = (name: string) => boolean;

/** Runs the command while Google fails: `fault` tells of each call whether it does. */
const runFailing = async (addOn: AddOn, command: string, fault: Fault): Promise<void> => {
  const { bench } = addOn;
  const enter = bench.enter.bind(bench);
  bench.enter = (className, method, work) => {
    if (fault(`${className}.${method}`)) throw new Error('Service Spreadsheets failed');
    return enter(className, method, work);
  };
  await addOn.run(command).catch(() => undefined);
  bench.enter = enter;
};

/** Fails at the first call of that name after the writing has begun; when cut off, at every later one too. */
const failAt = (method: string, cutOff: boolean): Fault => {
  let [writing, failed] = [false, false];
  return (name) => {
    writing ||= name === 'Sheet.addDeveloperMetadata';
    if (failed) return cutOff;
    failed = writing && name === method;
    return failed;
  };
};

/** Calls of each stage: marking, writing, making ready, copying, framing, tidying up. */
const STAGES = [
  'Sheet.addDeveloperMetadata',
  'Range.setValues',
  'Range.mergeAcross',
  'Range.breakApart',
  'Range.copyTo',
  'Sheet.getCharts',
  'Sheet.setColumnWidths',
  'Spreadsheet.deleteSheet',
];

describe.each([
  ['fails at one call', false],
  ['is cut off', true],
])('when writing a tab again %s', (_how, cutOff) => {
  it('leaves the old figures or the new ones, never a part, and the next run mends it', async () => {
    const addOn = await open('binh-thuan-2022');
    const status = sheetOf(addOn, LOG).getRange('M2:M400');
    const [asTyped, postponed] = [status.getValues(), status.getValues().map(() => ['Hoãn'])];
    await addOn.run('summariseYear');
    const [tabs, full] = [addOn.sheets(), frameOf(addOn, YEAR)];
    status.setValues(postponed);
    const seen: string[] = [];
    for (const method of STAGES) {
      await runFailing(addOn, 'summariseYear', failAt(method, cutOff));
      const [, total] = /Tổng số ngày: (\d+)/.exec(tabOf(addOn, YEAR).values.flat().join('\n')) ?? [];
      const isOld = JSON.stringify(tabOf(addOn, YEAR).values) === JSON.stringify(full.values);
      seen.push(isOld ? 'old' : `new ${total}`);
      if (isOld) continue;
      status.setValues(asTyped);
      await addOn.run('summariseYear');
      expect(frameOf(addOn, YEAR), method).toEqual(full);
      status.setValues(postponed);
    }
    expect(seen).toEqual(['old', 'old', 'old', 'old', 'old', 'new 0', 'new 0', 'new 0']);
    status.setValues(asTyped);
    await addOn.run('summariseYear');
    expect(frameOf(addOn, YEAR)).toEqual(full);
    expect(addOn.sheets()).toEqual(tabs);
  });
});

describe("a workbook without a tab of the add-on's", () => {
  it('has what is kept of such tabs read once a command, however many of them are looked for', async () => {
    const addOn = await open('binh-thuan-2022');
    const properties = async (call: string): Promise<number> => {
      addOn.calls.reset();
      await addOn.run(call, { period: 'year' });
      return addOn.calls.report().byMethod['Properties.getProperties'] ?? 0;
    };
    await addOn.run('apiOpen', {});
    // What is kept with the document, and the numbers of own tabs.
    expect(await properties('apiOverview')).toBe(2);
    await addOn.run('summariseYear');
    // With a mark in the workbook nobody asks for numbers.
    expect(await properties('apiOverview')).toBe(1);
  });
});

describe('a command that writes own tabs', () => {
  it.each(['summariseYear', 'checkWorkbook'])(
    'looks for their marks once as it reads and once as it writes, and for the time zone once: %s',
    async (command) => {
      const addOn = await open('binh-thuan-2022');
      for (const run of ['summariseYear', 'checkWorkbook']) await addOn.run(run);
      addOn.calls.reset();
      await addOn.run(command);
      const { byMethod } = addOn.calls.report();
      expect(byMethod['DeveloperMetadataFinder.find']).toBe(2);
      expect(byMethod['Spreadsheet.getSpreadsheetTimeZone']).toBe(1);
    },
  );

  it('makes a tab anew that somebody deletes after it was found', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const before = tabOf(addOn, RESULT);
    const { bench } = addOn;
    const enter = bench.enter.bind(bench);
    // The first tab is being written; the other one was found with it.
    bench.enter = (className, name, call) => {
      if (name === 'setBackgrounds' && addOn.sheets().includes(RESULT)) {
        bench.enter = enter;
        const spreadsheet = bench.make.spreadsheet();
        spreadsheet.deleteSheet(sheetOf(addOn, RESULT));
      }
      return enter(className, name, call);
    };
    await addOn.run('summariseYear');
    bench.enter = enter;
    expect(addOn.ui.alerts).toEqual([]);
    expect(lastToast(addOn)).toContain('14/14');
    expect(tabOf(addOn, RESULT)).toEqual(before);
  });
});
