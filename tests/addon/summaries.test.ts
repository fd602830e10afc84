import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, tabOf, tabsOf, valuesRead, type AddOn } from './add-on';

const open = addOnsOfEachTest();

const words = (addOn: AddOn, tab: string): string[] => tabOf(addOn, tab).values.flat().map(String);

const YEAR = 'Tổng hợp năm 2022';
const RESULT = 'Kết quả 1+2';

describe('the menu’s summary of the year', () => {
  it('writes the tab and tells 14/14 and 61,5', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    expect(lastToast(addOn)).toBe(
      'Đã lập tab “Tổng hợp năm 2022”: 14/14 đồng chí (đạt 100%), bình quân 61,5 ngày.',
    );
    const said = words(addOn, YEAR);
    expect(said).toContain('TỈNH ĐOÀN BÌNH THUẬN');
    expect(said).toContain('ĐOÀN TNCS HỒ CHÍ MINH');
    expect(said).toContain('Tổng số ngày: 861; bình quân 61,5 ngày mỗi đồng chí.');
  });

  it('gives the same tab when run again, and leaves every other tab as it was', async () => {
    const addOn = await open('binh-thuan-2022');
    const before = tabsOf(addOn);
    await addOn.run('summariseYear');
    const once = tabsOf(addOn);
    await addOn.run('summariseYear');
    expect(tabsOf(addOn)).toEqual(once);
    expect(addOn.sheets()).toEqual([...Object.keys(before), YEAR, RESULT]);
    for (const [name, tab] of Object.entries(before)) expect(once[name]).toEqual(tab);
  });

  it('leaves a tab of the same name alone that a person has made', async () => {
    const addOn = await open('binh-thuan-2022');
    const mine = addOn.bench.make.spreadsheet().insertSheet(YEAR);
    mine.getRange('A1').setValue('Bảng của tôi');
    await addOn.run('summariseYear');
    expect(addOn.cell(YEAR, 'A1')).toBe('Bảng của tôi');
    expect(addOn.sheets()).toContain(`${YEAR} (2)`);
  });

  it('leaves alone a copy of its own tab that a person keeps', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const spreadsheet = addOn.bench.make.spreadsheet();
    const mark = spreadsheet.createDeveloperMetadataFinder().find()[0];
    // Sheets copies a tab's marks with it.
    spreadsheet
      .insertSheet('Lưu tháng 12')
      .addDeveloperMetadata(mark?.getKey() ?? '', mark?.getValue() ?? '');
    await addOn.run('summariseYear');
    expect(addOn.sheets()).toEqual(expect.arrayContaining([YEAR, 'Lưu tháng 12']));
    expect(lastToast(addOn)).toContain('14/14');
  });

  it('finds its tab by its mark when a person has renamed it', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    addOn.bench.make.spreadsheet().getSheetByName(YEAR)?.setName('Của tôi');
    await addOn.run('summariseYear');
    expect(addOn.sheets()).not.toContain('Của tôi');
    expect(addOn.sheets().filter((name) => name.startsWith(YEAR))).toEqual([YEAR]);
  });

  it('makes as many calls for 200 officers as for 19, and says under way what it is at where that takes long', async () => {
    const summarised = async (name: string) => {
      const addOn = await open(name);
      const tabs = addOn.sheets().length;
      addOn.calls.reset();
      await addOn.run('summariseYear');
      const said = addOn.ui.toasts.map(({ message }) => message);
      return { tabs, said, read: valuesRead(addOn), report: addOn.calls.report() };
    };
    const [small, large] = [await summarised('binh-thuan-2022'), await summarised('quy-mo-200-can-bo')];
    // One read a tab, and the two just written once more: what Sheets made of their texts is looked at, and each
    // as it stands is kept as a print, to tell later what a person has typed into it.
    for (const { tabs, read } of [small, large]) expect(read).toBe(tabs + 4);
    expect(large.report.writes).toBeLessThanOrEqual(small.report.writes);
    const perTab = 9 * Math.abs(large.tabs - small.tabs);
    expect(Math.abs(large.report.reads - small.report.reads)).toBeLessThanOrEqual(perTab);
    expect(small.said).toHaveLength(1);
    expect(large.said).toEqual([
      expect.stringMatching(/^Đã đọc \d+\.\d{3} dòng, đang tính…$/),
      'Đã tính xong, đang ghi vào bảng tính…',
      expect.stringContaining('Đã lập tab “Tổng hợp năm '),
    ]);
  });
});

describe('the tab of results, written with every summary', () => {
  const asRows = (addOn: AddOn): Record<string, unknown>[] => {
    const [headings = [], ...rows] = tabOf(addOn, RESULT).values;
    return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
  };
  const sum = (rows: readonly Record<string, unknown>[], heading: string): number =>
    rows.reduce((total, row) => total + Number(row[heading]), 0);

  it('has a row for each officer, and its columns add up to what the summary says', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const rows = asRows(addOn);
    expect(tabOf(addOn, RESULT).values[0]?.[0]).toBe('Kết quả 1+2 · v1');
    expect(rows.filter((row) => row['Có tên trong danh sách'] === 1)).toHaveLength(19);
    const subject = rows.filter((row) => row['Thuộc diện'] === 1);
    expect([subject.length, sum(subject, 'Số ngày'), sum(rows, 'Đạt chỉ tiêu'), sum(rows, 'Đã đi')]).toEqual([
      14, 861, 14, 14,
    ]);
    const quarters = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'].map((quarter) => sum(subject, quarter));
    expect(quarters.reduce((total, days) => total + days)).toBe(861);
    expect(sum(rows, 'Chưa có cài đặt')).toBe(0);
  });

  it('is of the year to date also when a quarter is summed up, and the same in English but for its words', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseQ2');
    const ofQuarter = tabOf(addOn, RESULT).values;
    await addOn.run('summariseYear');
    expect(tabOf(addOn, RESULT).values).toEqual(ofQuarter);
    const english = await open('binh-thuan-2022', { userLocale: 'en' });
    await english.run('summariseYear');
    const figures = (rows: readonly (readonly unknown[])[]): unknown[] =>
      rows.slice(1).flatMap((row) => row.filter((value) => typeof value === 'number'));
    expect(figures(tabOf(english, RESULT).values)).toEqual(figures(ofQuarter));
    expect(tabOf(english, RESULT).values[0]).toContain('Quota');
  });

  it('is no table of trips or people when the workbook comes back as a file without the add-on’s marks', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const spreadsheet = addOn.bench.make.spreadsheet();
    for (const sheet of spreadsheet.getSheets())
      if (sheet.getName() === RESULT) for (const mark of sheet.getDeveloperMetadata()) mark.remove();
    const report = JSON.parse(String(await addOn.run('apiReport', '{}'))) as {
      summary: unknown;
      tables: { sheet: string }[];
    };
    expect(report.summary).toMatchObject({ total: 19, days: 861 });
    expect(report.tables.map(({ sheet }) => sheet)).not.toContain(RESULT);
  });

  it('is written into no workbook of which another of its two tabs is closed to the person', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const spreadsheet = addOn.bench.make.spreadsheet();
    spreadsheet.getSheetByName('Danh sách cán bộ')?.getRange('C2').setValue('Phó Bí thư mới');
    const before = tabOf(addOn, RESULT);
    spreadsheet.getSheetByName(YEAR)?.protect();
    addOn.bench.configure({ userEmail: 'ban@example.com' });
    await addOn.run('summariseYear');
    expect(addOn.ui.alerts.at(-1)?.message).toContain(`Tab “${YEAR}” được bảo vệ`);
    expect(tabOf(addOn, RESULT)).toEqual(before);
  });
});

describe('the menu’s summary of a quarter', () => {
  it('has its own tab beside the year’s', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseQ2');
    await addOn.run('summariseYear');
    expect(addOn.sheets().slice(-3)).toEqual(['Tổng hợp quý II năm 2022', RESULT, YEAR]);
    expect(words(addOn, 'Tổng hợp quý II năm 2022')).toContain(
      'Kết quả cán bộ đi công tác cơ sở quý II năm 2022',
    );
  });

  it('speaks English to a person whose account does', async () => {
    const addOn = await open('binh-thuan-2022', { userLocale: 'en' });
    await addOn.run('summariseQ1');
    expect(addOn.sheets()).toContain('Summary of quarter I, 2022');
    expect(lastToast(addOn)).toContain('officers');
  });
});

describe('text typed by people', () => {
  it('never becomes a formula in a summary', async () => {
    const addOn = await open('binh-thuan-2022');
    const roster = addOn.bench.make.spreadsheet().getSheetByName('Danh sách cán bộ');
    roster?.getRange('C2').setNumberFormat('@').setValue('=1+1');
    await addOn.run('summariseYear');
    const { values, formulas } = tabOf(addOn, YEAR);
    expect(values.flat()).toContain('=1+1');
    expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
  });
});

describe('when Google fails on the way', () => {
  it('leaves the workbook as it was or complete, and the next run mends it', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const before = tabsOf(addOn);
    const { bench } = addOn;
    const enter = bench.enter.bind(bench);
    const failing = ['setNumberFormats', 'setValues', 'setBackgrounds', 'mergeAcross', 'setColumnWidths'];
    for (const method of failing) {
      bench.enter = (className, name, work) => {
        if (name === method) throw new Error('Service Spreadsheets failed');
        return enter(className, name, work);
      };
      await addOn.run('summariseYear');
      bench.enter = enter;
      const told = addOn.ui.alerts.at(-1)?.message;
      expect(told).toContain('Google không trả lời giữa chừng. Các ô của đồng chí không bị thay đổi');
      expect(told).not.toContain('Service Spreadsheets failed');
      expect(tabsOf(addOn)).toEqual(before);
    }
    await addOn.run('summariseYear');
    expect(tabsOf(addOn)).toEqual(before);
  });

  it('sweeps up the unfinished tab of a run that was cut off', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const before = tabsOf(addOn);
    const { bench } = addOn;
    const enter = bench.enter.bind(bench);
    let cut = false;
    // Google kills a run that takes too long: nothing of it happens any more, not even tidying up.
    bench.enter = (className, name, work) => {
      cut ||= name === 'setBackgrounds';
      if (cut) throw new Error('Exceeded maximum execution time');
      return enter(className, name, work);
    };
    await addOn.run('summariseYear').catch(() => undefined);
    bench.enter = enter;
    expect(addOn.sheets().length).toBe(Object.keys(before).length + 1);
    await addOn.run('summariseYear');
    expect(tabsOf(addOn)).toEqual(before);
  });
});

describe('a workbook without trips', () => {
  it('gets a sentence, not a table of zeros', async () => {
    const addOn = await open();
    await addOn.run('summariseYear');
    expect(addOn.sheets()).toEqual(['Sheet1']);
    expect(addOn.ui.alerts.at(-1)?.message).toContain('Không tìm thấy bảng nào ghi chuyến đi');
  });
});

describe('the menu’s summary of a month or another period', () => {
  const summary = async (typed: string): Promise<{ addOn: AddOn; told: string | undefined }> => {
    const addOn = await open('binh-thuan-2022');
    addOn.ui.answerPrompt({ button: 'OK', text: typed });
    await addOn.run('summarisePeriod');
    return { addOn, told: lastToast(addOn) };
  };

  it('takes a month, and several quarters, as formulas do', async () => {
    const { addOn, told } = await summary('tháng 3');
    expect(told).toMatch(/^Đã lập tab “Tổng hợp .*3.*”: /);
    addOn.ui.answerPrompt({ button: 'OK', text: 'quý I và II' });
    await addOn.run('summarisePeriod');
    expect(lastToast(addOn)).toMatch(/^Đã lập tab “Tổng hợp /);
    expect(addOn.sheets().filter((name) => name.startsWith('Tổng hợp'))).toHaveLength(2);
  });

  it('refuses what it does not understand, and another year, and makes no tab', async () => {
    for (const typed of ['quý V', 'tháng 13', 'tháng 3/2019']) {
      const { addOn, told } = await summary(typed);
      expect(told).toContain(`Không hiểu kỳ “${typed}”`);
      expect(addOn.sheets().some((name) => name.startsWith('Tổng hợp'))).toBe(false);
    }
  });
});

describe('the menu’s look at how the workbook is read', () => {
  it('opens the panel on that screen, once', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('checkReading');
    const screenOf = async (): Promise<unknown> =>
      ((await addOn.run('apiOpen', {})) as { data: { screen?: string } }).data.screen;
    expect(await screenOf()).toBe('reading');
    expect(await screenOf()).toBeUndefined();
  });
});

describe('a summary of tables with errors', () => {
  it('names at its end, over the signatures, the rows that it could not count', async () => {
    const addOn = await open('nhat-ky-co-loi-2022');
    await addOn.run('summariseYear');
    const said = words(addOn, YEAR).filter((text) => text !== '');
    const [, count = ''] = /Còn (\d+) dòng chưa được tính/.exec(lastToast(addOn) ?? '') ?? [];
    const first = said.indexOf(`Chưa tính ${count} dòng sau đây, vì còn lỗi phải sửa:`);
    expect(first).toBeGreaterThan(0);
    expect(said[first + 1]).toBe('- tab “6 tháng đầu năm”, ô F36 (Huỳnh Đức Phúc): ngày về trước ngày đi');
    expect(said.findIndex((text) => text.startsWith('NGƯỜI LẬP'))).toBeGreaterThan(first);
    await addOn.run('writeReminders');
    const reminders = words(addOn, 'Tin nhắc năm 2022').join('\n');
    expect(reminders).toMatch(/Chưa tính \d+ dòng vì còn lỗi phải sửa:\n- tab “6 tháng/);
  });

  it('leaves rows of other quarters out of a quarter’s', async () => {
    const addOn = await open('nhat-ky-co-loi-2022');
    await addOn.run('summariseQ4');
    const rows = words(addOn, 'Tổng hợp quý IV năm 2022').filter((text) => text.startsWith('- tab'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((text) => text.includes('đầu năm'))).toEqual([]);
  });
});
