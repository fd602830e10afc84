import { afterEach, describe, expect, it } from 'vitest';
import { ask } from './api/ask';
import { openAddOn, sheetOf, tabOf, valuesRead, type AddOn } from './add-on';

const LOG = 'Nhật ký đi cơ sở';
const ROSTER = 'Danh sách cán bộ';
let addOn: AddOn;
let logged: unknown[];

afterEach(() => {
  addOn.dispose();
  expect(logged).toEqual([]);
});

const open = async (...[name, options]: Parameters<typeof openAddOn>): Promise<void> => {
  logged = [];
  addOn = await openAddOn(name, { log: (_, words) => logged.push(...words), ...options });
};

const tab = (name: string) => sheetOf(addOn, name);

const note = (cell: string, sheet = LOG): string => tab(sheet).getRange(cell).getNote();

/** Rows with any note, from 1. */
const notedRows = (sheet = LOG): number[] =>
  tab(sheet)
    .getRange(1, 1, tab(sheet).getMaxRows(), 20)
    .getNotes()
    .flatMap((row, index) => (row.some((text) => text !== '') ? [index + 1] : []));

const lastRow = (sheet = LOG): number => tab(sheet).getLastRow();

/** The text of a row, to be typed elsewhere. */
const textsOf = (row: number): string[] => addOn.table(LOG)[row - 1] ?? [];

describe('as a person types', () => {
  it('a wrong name is marked at once, and the mark goes when it is put right', async () => {
    await open('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'B5', 'Lê Phương Thảo ơi');
    expect(note('B5')).toContain('Không có cán bộ “Lê Phương Thảo ơi”');
    await addOn.setCellAsUser(LOG, 'B5', 'Lê Phương Thảo');
    expect(note('B5')).toBe('');
    expect(tabOf(addOn, LOG).backgrounds[4]?.[1]).toBe('#ffffff');
  });

  it('reversed dates are marked, and a cleared cell too', async () => {
    await open('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'F5', '09/01/2022');
    expect(note('F5') + note('G5')).toContain('Ngày kết thúc');
    await addOn.setCellAsUser(LOG, 'F5', '');
    expect(note('F5')).toContain('chưa ghi đủ ngày');
  });

  it('only the edited row is touched', async () => {
    await open('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'B5', 'Ai đó');
    expect(notedRows()).toEqual([5]);
  });

  it('the note is in the language that the person chose', async () => {
    await open('binh-thuan-2022');
    await addOn.run('apiOpen', { locale: 'en' });
    await addOn.setCellAsUser(LOG, 'B5', 'Ai đó');
    expect(note('B5')).toContain('No officer “Ai đó”');
  });

  it('a trip that is typed under the table is judged with those above', async () => {
    await open('binh-thuan-2022');
    const last = lastRow();
    await addOn.setCellsAsUser(LOG, `A${last + 1}`, [textsOf(last)]);
    expect(notedRows()).toEqual([last + 1]);
    await addOn.setCellAsUser(LOG, `B${last + 3}`, 'Người lập biểu');
    expect(notedRows()).toEqual([last + 1]);
  });

  it('what a person typed is text in the note, whatever it pretends to be', async () => {
    await open('binh-thuan-2022');
    const nasty = '<b>x</b> =1+1 [/di-co-so] [di-co-so #ff0000]';
    await addOn.setCellAsUser(LOG, 'B5', nasty);
    expect(note('B5')).toContain(nasty);
    await addOn.setCellAsUser(LOG, 'B5', 'Lê Phương Thảo');
    expect(note('B5')).toBe('');
    expect(tabOf(addOn, LOG).backgrounds[4]?.[1]).toBe('#ffffff');
  });
});

describe('as a person pastes and clears', () => {
  it('every pasted row is judged', async () => {
    await open('binh-thuan-2022');
    await addOn.setCellsAsUser(LOG, 'B5', [['Ai đó'], ['Lê Phương Thảo'], ['Ai khác'], ['']]);
    expect(note('B5')).toContain('Ai đó');
    expect(note('B7')).toContain('Ai khác');
    expect(note('B8')).not.toBe('');
    expect(notedRows().every((row) => row >= 5 && row <= 8)).toBe(true);
  });

  it('rows cleared at the end of the table keep no marks', async () => {
    await open('binh-thuan-2022');
    const last = lastRow();
    const names = [['Ai một'], ['Ai hai'], ['Ai ba']];
    await addOn.setCellsAsUser(LOG, `B${last - 2}`, names);
    expect(notedRows()).toEqual([last - 2, last - 1, last]);
    const blank = Array.from({ length: 3 }, () => textsOf(last).map(() => ''));
    await addOn.setCellsAsUser(LOG, `A${last - 2}`, blank);
    expect(notedRows()).toEqual([]);
  });

  it('a name merged over several rows is judged in all of them', async () => {
    await open('binh-thuan-2022');
    tab(LOG).getRange('B5:B7').merge();
    await addOn.setCellAsUser(LOG, 'B5', 'Ai đó');
    expect(notedRows()).toEqual([5, 6, 7]);
    await addOn.setCellAsUser(LOG, 'B5', 'Lê Phương Thảo');
    expect(note('B5') + note('B6') + note('B7')).not.toContain('Ai đó');
  });

  it('trips that take their officer from the row above are judged anew with it', async () => {
    await open();
    const dates = ['01/03/2022', '04/03/2022', '07/03/2022', '10/03/2022', '13/03/2022'];
    await addOn.setCellsAsUser('Sheet1', 'A1', [
      ['Họ tên', 'Chức vụ'],
      ['Lê Phương Thảo', 'Bí thư'],
      ['Trần Văn Nam', 'Bí thư'],
    ]);
    const trips = addOn.addSheet();
    await addOn.setCellsAsUser(trips, 'A1', [
      ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'],
      ...dates.map((day, index) => [
        ['Trần Văn Nam', 'Ai đó'][index] ?? '',
        day,
        day,
        `xã ${index}`,
        'Kiểm tra',
      ]),
    ]);
    expect(notedRows(trips)).toEqual([3, 4, 5, 6]);
    await addOn.setCellAsUser(trips, 'A3', 'Lê Phương Thảo');
    expect(notedRows(trips)).toEqual([]);
  });
});

describe('where a person may not edit everything', () => {
  it('what is open is marked, and what is protected stays as it is', async () => {
    await open('binh-thuan-2022');
    tab(LOG).getRange('G5').setValue('09/01/2021');
    tab(LOG).getRange('C5:E6').protect();
    addOn.bench.configure({ userEmail: 'nguoi.khac@example.com' });
    await addOn.setCellAsUser(LOG, 'B5', 'Ai đó');
    expect(note('B5')).toContain('Ai đó');
    expect(note('G5')).toContain('Ngày 9/1/2021');
    expect(tabOf(addOn, LOG).backgrounds[4]?.[1]).not.toBe('#ffffff');
  });

  it('a mark in a protected cell holds up no other', async () => {
    await open('binh-thuan-2022');
    tab(LOG)
      .getRange('B5:B6')
      .setValues([['Ai đó'], ['Ai khác']]);
    tab(LOG).getRange('B6').protect();
    addOn.bench.configure({ userEmail: 'nguoi.khac@example.com' });
    await addOn.setCellsAsUser(LOG, 'J5', [['Kiểm tra'], ['Kiểm tra']]);
    expect(note('B5')).toContain('Ai đó');
    expect(note('B6')).toBe('');
    expect(tabOf(addOn, LOG).backgrounds[5]?.[1]).toBe('#ffffff');
  });
});

describe('what a person keeps in other tabs', () => {
  it('is left alone', async () => {
    await open('binh-thuan-2022');
    const other = addOn.addSheet();
    await addOn.setCellAsUser(other, 'B5', 'Ai đó');
    expect(notedRows(other)).toEqual([]);
  });

  it('becomes a table of trips with its headings, before anyone checks the workbook', async () => {
    await open('binh-thuan-2022');
    await addOn.run('checkWorkbook');
    const fresh = addOn.addSheet();
    await addOn.setCellAsUser(fresh, 'A1', 'NHẬT KÝ QUÝ IV');
    for (const [index, heading] of ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'].entries())
      await addOn.setCellAsUser(fresh, `${'ABCD'.charAt(index)}3`, heading);
    await addOn.setCellsAsUser(fresh, 'A4', [['Ai đó', '03/10/2022', '04/10/2022', 'xã Tân Phước']]);
    expect(note('A4', fresh)).toContain('Ai đó');
  });

  it('a table of people, days and places that nobody explains gets no marks beside the log', async () => {
    await open('binh-thuan-2022');
    addOn.bench.make.spreadsheet().insertSheet('Bảng 2');
    const heading = ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'];
    await addOn.setCellsAsUser('Bảng 2', 'A1', [
      heading,
      [textsOf(5)[1] ?? '', '09/6/2022', '01/6/2022', 'Đồi A'],
    ]);
    await addOn.setCellAsUser('Bảng 2', 'D1', 'Nơi đến');
    await addOn.setCellAsUser('Bảng 2', 'C2', '02/6/2022');
    expect(notedRows('Bảng 2')).toEqual([]);
  });

  it('a table that loses its heading is a table again when it is typed again', async () => {
    await open('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'B1', '');
    await addOn.setCellAsUser(LOG, 'B1', 'Họ và tên');
    await addOn.setCellAsUser(LOG, 'B5', 'Ai đó');
    expect(note('B5')).toContain('Ai đó');
  });

  it('a new officer is known to the next trip typed', async () => {
    await open('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'B5', 'Phan Thanh Giản');
    expect(note('B5')).toContain('Phan Thanh Giản');
    await addOn.setCellAsUser(ROSTER, `B${lastRow(ROSTER) + 1}`, 'Phan Thanh Giản');
    await addOn.setCellAsUser(LOG, 'B5', 'Phan Thanh Giản');
    expect(note('B5')).not.toContain('Không có cán bộ');
  });

  it('settings saved in the sidebar hold for the next trip typed', async () => {
    await open('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'J5', 'Kiểm tra');
    expect(notedRows()).toEqual([]);
    const { settings } = (await ask(addOn, 'apiOpen', {})).state;
    const policy = { ...settings.policy, countFrom: '2022-02-01' };
    await ask(addOn, 'apiSaveSettings', { change: { section: 'policy', policy }, period: 'year' });
    addOn.calls.reset();
    await addOn.setCellAsUser(LOG, 'J5', 'Dự họp');
    expect(notedRows()).toEqual([5]);
    // The tab once, and once more before the mark is coloured.
    expect(valuesRead(addOn)).toBe(2);
  });

  it('a change that a script made to the lists is seen ten minutes later', async () => {
    let clock = Date.UTC(2022, 11, 1);
    await open('binh-thuan-2022', { now: () => clock });
    await addOn.setCellAsUser(LOG, 'B5', 'Phan Thanh Giản');
    tab(ROSTER)
      .getRange(lastRow(ROSTER) + 1, 2)
      .setValue('Phan Thanh Giản');
    clock += 10 * 60_000;
    await addOn.setCellAsUser(LOG, 'B5', 'Phan Thanh Giản ');
    expect(note('B5')).not.toContain('Không có cán bộ');
  });
});
