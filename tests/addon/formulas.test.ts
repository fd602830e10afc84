import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAddOn, tabOf, type AddOn } from './add-on';
import { gridsOf } from './workbook-grids';

const LOG = "'Nhật ký đi cơ sở'!A:N";
const ROSTER = "'Danh sách cán bộ'";

describe('formulas in cells of the sample', () => {
  let addOn: AddOn;
  let next = 0;

  /** A fresh tab with the formula in A1, and what it shows. */
  const formula = async (text: string): Promise<{ cells: unknown[][]; error: string | undefined }> => {
    next += 1;
    const name = `Thử ${next}`;
    addOn.bench.make.spreadsheet().insertSheet(name);
    await addOn.setCellAsUser(name, 'A1', text);
    const cells = tabOf(addOn, name).values.map((row) =>
      // Headings end with a character that nobody sees.
      row.map((value: unknown) => (typeof value === 'string' ? value.replace('\u2063', '') : value)),
    );
    return { cells, error: addOn.errorAt(name, 'A1') };
  };

  const one = async (text: string): Promise<unknown> => {
    const { cells, error } = await formula(text);
    return error ?? cells[0]?.[0];
  };

  beforeAll(async () => {
    addOn = await openAddOn('binh-thuan-2022');
  });
  afterAll(() => addOn.dispose());

  it('count 861 days for the roster, in one call for all officers', async () => {
    const { cells } = await formula(`=DAYS_ON_SITE(${ROSTER}!B2:B20;${LOG})`);
    expect(cells).toHaveLength(19);
    const roster = (await gridsOf('binh-thuan-2022')).find(({ sheet }) => sheet === 'Danh sách cán bộ');
    const subject = roster?.cells.slice(1).map((row) => row[4] === 'Có') ?? [];
    const days = cells.map(([value], index) => (subject[index] === true ? Number(value) : 0));
    expect(days.reduce((a, b) => a + b)).toBe(861);
  });

  it('give the same without a table of trips, from the whole workbook', async () => {
    const withTrips = await formula(`=DAYS_ON_SITE(${ROSTER}!B2:B20;${LOG})`);
    expect((await formula(`=DAYS_ON_SITE(${ROSTER}!B2:B20)`)).cells).toEqual(withTrips.cells);
  });

  it('count a period: the quarters of an officer give the year', async () => {
    const year = await one(`=DAYS_ON_SITE("Phan Trung Quân";${LOG})`);
    const quarters = await Promise.all(
      ['Q1', 'quý II', '3', '2022-Q4'].map((period) => one(`=DAYS_ON_SITE("Phan Trung Quân";;"${period}")`)),
    );
    expect(year).toBe(64);
    expect(quarters).toEqual([15, 13, 22, 14]);
  });

  it('take dates for a period, and refuse what is none', async () => {
    expect(await one('=DAYS_ON_SITE("Phan Trung Quân";;"01/01/2022–31/03/2022")')).toBe(15);
    expect(await one('=DAYS_ON_SITE("Phan Trung Quân";;"năm 2022")')).toBe(64);
    expect(await one('=DAYS_ON_SITE("Phan Trung Quân";;"mùa hè")')).toContain('Không hiểu kỳ “mùa hè”');
    expect(await one('=DAYS_ON_SITE("Phan Trung Quân";;"năm 2021")')).toContain('Không hiểu kỳ');
  });

  it('find a name as people type it', async () => {
    expect(await one('=DAYS_ON_SITE("  đ/c PHAN TRUNG QUÂN ")')).toBe(64);
  });

  it('never answer 0 for an officer who is not on the roster', async () => {
    expect(await one('=DAYS_ON_SITE("Phan Trung Quan")')).toContain('Không có cán bộ “Phan Trung Quan”');
    expect(await one('=COMPLIANCE("Không Có Ai")')).toContain('Không có cán bộ');
    const sheet = addOn.bench.make.spreadsheet().insertSheet('Tên');
    sheet.getRange('A1:A3').setValues([['Phan Trung Quân'], [''], ['Ai đó']]);
    const { cells } = await formula('=DAYS_ON_SITE(Tên!A1:A3)');
    expect(cells.map(([value]) => value)).toEqual([64, '', expect.stringContaining('“Ai đó”')]);
  });

  it('tell quota, remaining days and result of each officer', async () => {
    const officers = `${ROSTER}!B2:B6`;
    expect((await formula(`=DAYS_REQUIRED(${officers})`)).cells).toEqual([[60], [60], [60], [60], [0]]);
    expect((await formula(`=COMPLIANCE(${officers})`)).cells.flat()).toEqual([
      'Đạt',
      'Đạt',
      'Đạt',
      'Đạt',
      'Miễn',
    ]);
    expect(await one('=DAYS_REMAINING("Phan Trung Quân";;"Q1")')).toBe(45);
    expect((await formula(`=IS_EXEMPT(${officers})`)).cells.flat()).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('ask of a day whether an officer is excused', async () => {
    expect(await one('=IS_EXEMPT("Phạm Thị Thanh Trinh";"14/02/2022")')).toBe(true);
    expect(await one('=IS_EXEMPT("Phạm Thị Thanh Trinh";DATE(2022;2;13))')).toBe(false);
  });

  it('tell both rates', async () => {
    expect(await one('=COMPLIANCE_RATE()')).toBe(1);
    expect(await one('=COMPLIANCE_RATE(;;"Q1")')).toBe(0);
    expect(await one('=COMPLIANCE_RATE(;;"Q1";"went")')).toBe(1);
    expect(await one('=COMPLIANCE_RATE(;;;"khác")')).toContain('Không hiểu “khác”');
  });

  it('spill a table of all officers when asked of nobody', async () => {
    const { cells } = await formula('=DAYS_ON_SITE()');
    expect(cells[0]).toEqual(['Họ và tên', 'Ban, Văn phòng', 'Số ngày']);
    expect(cells).toHaveLength(20);
    expect(cells[1]).toEqual(['Phan Trung Quân', 'Thường trực Tỉnh đoàn', 64]);
  });

  it('name the round of a day, typed or real, or of a stretch', async () => {
    expect(await one('=ROUND_OF(DATE(2022;3;18))')).toBe('Quý I, đợt 1');
    expect(await one('=ROUND_OF("18–29/3")')).toBe('Quý I, đợt 1');
    expect(await one('=ROUND_OF("29–30/3")')).toBe('Ngoài đợt');
    expect(await one('=ROUND_OF("hôm qua")')).toContain('Không hiểu ngày “hôm qua”');
  });

  it('explain a number by its days, which add up to it', async () => {
    const { cells } = await formula('=EXPLAIN_DAYS("Phan Trung Quân";;"Q1")');
    const credits = cells.slice(1).map((row) => Number(row[1]));
    expect(credits.reduce((a, b) => a + b)).toBe(15);
    expect(await one('=TEXT(INDEX(EXPLAIN_DAYS("Phan Trung Quân";;"Q1");2;1);"dd/mm/yyyy")')).toBe(
      '04/01/2022',
    );
    expect(cells.slice(1).map((row) => row[2])).toContain('Được tính');
    expect(String(cells[1]?.[4])).toMatch(/^Nhật ký đi cơ sở!F\d+$/);
  });

  it('tell the issues of a table as they would be listed', async () => {
    const { cells } = await formula(`=TRIP_ISSUES(${LOG})`);
    expect(cells).toHaveLength(49);
    expect(cells[1]?.[2]).toBe('Trùng ngày');
  });

  it('read dates typed as text', async () => {
    expect(await one('=TRIP_DAYS("18–29/3";2022)')).toBe(12);
    expect(await one('=TRIP_DAYS("18–29/3")')).toBe(12);
    expect(await one('=TEXT(INDEX(PARSE_TRIP_DATES("18–29/3");1;1);"dd/mm/yyyy")')).toBe('18/03/2022');
    expect(await one('=TEXT(INDEX(PARSE_TRIP_DATES("18–29/3");1;2);"dd/mm/yyyy")')).toBe('29/03/2022');
  });

  it('sum a quarter up, officers first and the two rates last', async () => {
    const { cells } = await formula('=QUARTER_SUMMARY("year")');
    expect(cells).toHaveLength(1 + 19 + 4);
    expect(cells.at(-4)?.slice(0, 4)).toEqual(['Tổng cộng', '', '', 861]);
    expect(cells.at(-3)?.slice(0, 4)).toEqual(['Bình quân', '', '', 61.5]);
    expect(cells.at(-1)?.[5]).toBe('14/14 đồng chí (đạt 100%)');
    const exempt = cells.filter((row) => row[5] === 'Miễn');
    expect(exempt).toHaveLength(5);
    for (const row of exempt) expect(row.slice(2, 5)).toEqual(['', '', '']);
  });

  it('show the units that nobody visited', async () => {
    const { cells } = await formula('=COVERAGE()');
    const districts = cells.find(([unit]) => unit === 'Huyện đoàn Đức Linh');
    expect(Number(districts?.[1])).toBeGreaterThan(0);
    const { cells: asked } = await formula('=COVERAGE("Xã không ai đến")');
    expect(asked).toEqual([
      ['Đơn vị, địa bàn', 'Số lượt', 'Số cán bộ'],
      ['Xã không ai đến', 0, 0],
    ]);
    const { cells: one } = await formula('=COVERAGE("huyện đoàn đức linh")');
    expect(one[1]).toEqual(districts);
  });

  it('take the office’s whole list of units as it stands, or one column of it', async () => {
    const { cells: all } = await formula('=COVERAGE()');
    const { cells: listed } = await formula("=COVERAGE('Danh mục đơn vị'!A:D)");
    expect(listed).toEqual(all);
    const { cells: communes } = await formula("=COVERAGE('Danh mục đơn vị'!D3:D20)");
    expect(communes).toHaveLength(1 + 18);
    const known = new Set(all.map((row) => JSON.stringify(row)));
    expect(communes.filter((row) => !known.has(JSON.stringify(row)))).toEqual([]);
  });

  it('are not taken for people’s own tables where they spill', async () => {
    await formula('=DAYS_ON_SITE()');
    await formula(`=TRIP_ISSUES(${LOG})`);
    await formula('=QUARTER_SUMMARY()');
    await addOn.setCellAsUser('Danh sách cán bộ', 'G1', 'Đã đi');
    await addOn.setCellAsUser('Danh sách cán bộ', 'G2', `=DAYS_ON_SITE(B2:B20;${LOG})`);
    expect(addOn.cell('Danh sách cán bộ', 'G20')).toBe(0);
    const report = JSON.parse(String(await addOn.run('apiReport', '{}'))) as { summary: unknown };
    expect(report.summary).toEqual({ subject: 14, total: 19, days: 861, mean: 61.5, compliant: 14, rate: 1 });
  });

  it('say what is missing when the range is no table of trips', async () => {
    expect(await one(`=DAYS_ON_SITE("Phan Trung Quân";${ROSTER}!A1:E5)`)).toContain(
      'không phải bảng chuyến đi',
    );
  });
});

describe('the menu’s recalculation', () => {
  it('brings formulas that read the whole workbook up to date, and leaves them as they were typed', async () => {
    const addOn = await openAddOn('binh-thuan-2022');
    addOn.bench.make.spreadsheet().insertSheet('Thử');
    await addOn.setCellAsUser('Thử', 'A1', '=DAYS_ON_SITE("Phan Trung Quân")');
    await addOn.setCellAsUser('Thử', 'A2', '=1+1');
    await addOn.setCellAsUser('Thử', 'C3', '=IF(days_on_site("Phan Trung Quân")>60;"đủ";"thiếu")');
    const before = tabOf(addOn, 'Thử').formulas;
    addOn.bench.make.spreadsheet().getSheetByName('Nhật ký đi cơ sở')?.getRange('M2:M400').setValue('Hoãn');
    await addOn.run('recalculate');
    expect(tabOf(addOn, 'Thử').formulas).toEqual(before);
    expect(addOn.cell('Thử', 'A1')).toBe(0);
    expect(addOn.cell('Thử', 'C3')).toBe('thiếu');
    expect(addOn.cell('Thử', 'A2')).toBe(2);
    expect(addOn.ui.toasts.at(-1)?.message).toBe('Đã tính lại 2 ô công thức.');
    addOn.dispose();
  });
});
