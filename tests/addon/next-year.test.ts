import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOnsOfEachTest, openAddOn, lastToast, sheetOf, tabOf, tabsOf, type AddOn } from './add-on';
import { interposed } from '../faults/interposed';
import { ask, refusal } from './api/ask';

const open = addOnsOfEachTest();

const LOG = 'Nhật ký đi cơ sở';
const ROSTER = 'Danh sách cán bộ';

const SECOND: Readonly<Record<string, string>> = {
  'Họ và tên': 'Phan Trung Quân',
  'Từ ngày': '09/01/2023',
  'Đến ngày': '10/01/2023',
};

/** What Google makes of the file when somebody copies it: another number, and nothing of what was kept with it. */
const asCopy = (addOn: AddOn): void => {
  const { bench } = addOn;
  const enter = bench.enter.bind(bench);
  bench.enter = (className, method, call) =>
    className === 'Spreadsheet' && method === 'getId' ? 'another-file' : enter(className, method, call);
  bench.extras.data.properties.document = {};
};

const openNext = async (addOn: AddOn): Promise<void> => {
  addOn.ui.answerAlert('YES');
  await addOn.run('openNextYear');
};

describe('Sang năm mới, from the question to the open year', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.run('summariseYear');
  });
  afterAll(() => {
    addOn.dispose();
  });

  it('says what it will do, and does nothing when the person says no', async () => {
    const before = tabsOf(addOn);
    addOn.ui.answerAlert('NO');
    await addOn.run('openNextYear');
    const asked = addOn.ui.alerts.at(-1)?.message ?? '';
    expect(asked).toContain(`Sẽ tạo cho năm 2023: ${LOG} 2023`);
    expect(asked).toContain('Các đợt được dời sang năm 2023, cần xác nhận lại ngày:\nquý I đợt 1: ');
    expect(tabsOf(addOn)).toEqual(before);
  });

  it('opens the year beside the past one, which stays as it was to the cell and is counted as before', async () => {
    const before = tabsOf(addOn);
    const past = await ask(addOn, 'apiOverview', { period: 'year' });
    const faults = (await ask(addOn, 'apiOpen', {})).state.issues.items.length;
    await openNext(addOn);
    expect(lastToast(addOn)).toContain('Đã mở năm 2023');
    const after = tabsOf(addOn);
    for (const [name, tab] of Object.entries(before)) expect(after[name]).toEqual(tab);
    const made = Object.keys(after).filter((name) => !(name in before));
    expect(made).toEqual(
      expect.arrayContaining([
        'Tổng hợp quý I năm 2022',
        'Tổng hợp quý IV năm 2022',
        'Kết quả 1+2 2022',
        `${LOG} 2023`,
        'Các đợt 2023',
        'Cài đặt 2023',
      ]),
    );
    expect(after['Kết quả 1+2 2022']?.values).toEqual(before['Kết quả 1+2']?.values);
    const log = after[`${LOG} 2023`];
    expect(log?.values[0]).toEqual(after[LOG]?.values[0]);
    expect(log?.values.slice(1).flat().join('')).toBe('');
    expect(log?.widths).toEqual(after[LOG]?.widths);
    const { state } = await ask(addOn, 'apiOpen', {});
    expect(state.overview).toMatchObject({ days: 0, required: 60 });
    expect(state.settings.policy).toMatchObject({ year: 2023, countFrom: '2023-01-01', document: '' });
    expect(state.settings.rounds.rows[0]?.span.from).toMatch(/^2023-/);
    const again = await ask(addOn, 'apiOverview', { period: '2022' });
    expect(again).toMatchObject({ days: past.days, met: past.met, required: past.required });
    // What is the past year's is not marked as wrong for it.
    expect(state.issues.items.filter(({ message }) => message.includes('ngoài thời gian tính'))).toEqual([]);
    expect(state.issues.items.length).toBeLessThanOrEqual(faults);
  });

  it('finishes what was begun, and opens a year once', async () => {
    addOn.bench.make.spreadsheet().deleteSheet(sheetOf(addOn, 'Cài đặt 2023'));
    await openNext(addOn);
    expect(addOn.sheets()).toContain('Cài đặt 2023');
    expect(addOn.sheets().filter((name) => name.startsWith(LOG))).toEqual([LOG, `${LOG} 2023`]);
  });
});

describe('Sang năm mới', () => {
  it('keeps the results of formulas as values before they go on to the new year', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.setCellAsUser('Các đợt', 'J2', '=DAYS_ON_SITE("Phan Trung Quân")');
    const days = addOn.cell('Các đợt', 'J2');
    // An earlier run was cut off right after it had copied the tab.
    const book = addOn.bench.make.spreadsheet();
    book.insertSheet('Các đợt, số năm 2022 …', 1, { template: sheetOf(addOn, 'Các đợt') });
    await openNext(addOn);
    expect(lastToast(addOn)).toContain('Đã mở năm 2023');
    expect(addOn.sheets().filter((name) => name.includes('…'))).toEqual([]);
    const kept = tabOf(addOn, 'Các đợt, số năm 2022');
    expect(kept.values[1]?.[9]).toBe(days);
    expect(kept.formulas.flat().join('')).toBe('');
  });

  it('takes nobody along who has left, and notes it in the roster', async () => {
    const addOn = await open('binh-thuan-2022');
    const { values } = tabOf(addOn, ROSTER);
    const [first = ''] = (await ask(addOn, 'apiPlanYear', { left: [] })).staying.map(({ id }) => id);
    const untold = { year: 2023, isCopy: false, left: [first], period: 'year' };
    expect((await refusal(addOn, 'apiOpenYear', untold)).message).toContain(
      'không có cột “Công tác đến ngày”',
    );
    const column = String.fromCharCode(65 + (values[0]?.length ?? 0));
    await addOn.setCellAsUser(ROSTER, `${column}1`, 'Công tác đến ngày');
    const { staying, year } = await ask(addOn, 'apiPlanYear', { left: [] });
    const label = staying.find(({ id }) => id === first)?.label ?? '';
    const left = [first];
    const { words } = await ask(addOn, 'apiPlanYear', { left });
    expect(words.join(' ')).toContain(`Ghi thôi công tác từ hết ngày 31/12/2022: ${label}`);
    const { state } = await ask(addOn, 'apiOpenYear', { year, isCopy: false, left, period: 'year' });
    expect(state.overview.officers.map(({ id }) => id)).not.toContain(first);
    const past = await ask(addOn, 'apiOverview', { period: '2022' });
    expect(past.officers.map(({ id }) => id)).toContain(first);
    // The new year's rounds are saved into its own list, those of the past year stay.
    const rounds = tabOf(addOn, 'Các đợt').values;
    const rows = state.settings.rounds.rows.slice(0, 2);
    await ask(addOn, 'apiSaveSettings', { change: { section: 'rounds', rows }, period: 'year' });
    expect(tabOf(addOn, 'Các đợt').values).toEqual(rounds);
  });

  it('turns a copy of the file into the new year’s book where it stands; the original is told from it', async () => {
    const addOn = await open('binh-thuan-2022', { now: () => Date.parse('2023-01-05T03:00:00Z') });
    await ask(addOn, 'apiSaveReportTexts', { settings: { place: 'Phan Thiết' } });
    const { url } = await ask(addOn, 'apiPrepareCopy', {});
    expect(url).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/copy$/);
    expect(await ask(addOn, 'apiPlanYear', { left: [] })).toMatchObject({ isCopy: false });
    const wish = { year: 2023, isCopy: true, left: [], period: 'year' };
    expect((await refusal(addOn, 'apiOpenYear', wish)).code).toBe('not-found');
    const past = await ask(addOn, 'apiOverview', { period: 'year' });

    asCopy(addOn);
    const { values } = tabOf(addOn, LOG);
    const last = values.length + 1;
    const column = (heading: string) => String.fromCharCode(65 + (values[0]?.indexOf(heading) ?? 0));
    await addOn.setCellAsUser(LOG, `${column('Họ và tên')}${last}`, 'Võ Thị Ngân');
    for (const heading of ['Từ ngày', 'Đến ngày'])
      await addOn.setCellAsUser(LOG, `${column(heading)}${last}`, '05/01/2023');
    const { isCopy, words } = await ask(addOn, 'apiPlanYear', { left: [] });
    expect(isCopy).toBe(true);
    expect(words.join(' ')).toContain(`Làm trống các dòng năm 2022 trong bản sao này: ${LOG}.`);
    expect(words.join(' ')).toContain('Giữ 1 dòng đã ghi của năm 2023');
    // While the copy is turned, somebody types the year's second trip.
    let formulas = 0;
    const typeMeanwhile = (): void => {
      const row = sheetOf(addOn, LOG).getRange(last + 1, 1, 1, values[0]?.length ?? 1);
      const cells = (values[0] ?? []).map((heading) => SECOND[String(heading)] ?? '');
      row.setNumberFormat('@').setValues([cells]);
    };
    const { state } = await interposed(
      addOn,
      (name, _at, work) => {
        if (name === 'Range.getFormulas' && ++formulas === 1) addOn.engine.whileScripting(typeMeanwhile);
        return work();
      },
      () => ask(addOn, 'apiOpenYear', { ...wish, period: 'year' }),
    );
    expect(formulas).toBeGreaterThan(1);
    expect(tabOf(addOn, LOG).values[last]).toContain('10/01/2023');
    expect(addOn.sheets().filter((name) => name.includes('2023') || name.includes('bản sao'))).toEqual([]);
    const log = tabOf(addOn, LOG).values;
    expect(log[0]).toEqual(values[0]);
    expect(
      log
        .slice(1, last - 1)
        .flat()
        .join(''),
    ).toBe('');
    expect(log[last - 1]).toContain('Võ Thị Ngân');
    expect(state.settings.policy).toMatchObject({ year: 2023, countFrom: '2023-01-01', document: '' });
    expect(state.settings.rounds.rows.every(({ span }) => span.from.startsWith('2023-'))).toBe(true);
    expect(state.overview).toMatchObject({ total: past.total, required: past.required });
    expect(tabOf(addOn, 'Tổng hợp năm 2022').values.flat().join(' ')).toContain('861');
    expect(Object.values(addOn.bench.extras.data.properties.document).join(' ')).toContain('Phan Thiết');
    // It is no copy any more, and goes on to 2024 as any book does.
    expect((await refusal(addOn, 'apiPlanYear', { left: [] })).message).toContain('Năm 2024');
  });

  it('tells of rows that cannot be counted yet, before they are read by two years', async () => {
    const addOn = await open('nhat-ky-co-loi-2022');
    const { words } = await ask(addOn, 'apiPlanYear', { left: [] });
    expect(words.join(' ')).toMatch(/Năm 2022 còn \d+ dòng chưa tính được vì lỗi/);
  });

  it('says in the settings of which year they are, where they do not', async () => {
    const addOn = await open('binh-thuan-2022');
    const { values } = tabOf(addOn, 'Cài đặt');
    const row = values.findIndex(([name]) => name === 'Năm') + 1;
    await addOn.setCellsAsUser('Cài đặt', `A${row}`, [['', '', '']]);
    const { words } = await ask(addOn, 'apiPlanYear', { left: [] });
    expect(words.join(' ')).toContain('Tab “Cài đặt” chưa ghi năm: dòng “Năm” 2022 được ghi vào đó');
    await openNext(addOn);
    expect(tabOf(addOn, 'Cài đặt').values.at(-1)?.slice(0, 2)).toEqual(['Năm', 2022]);
    expect(tabOf(addOn, 'Cài đặt 2023').values.at(-1)?.slice(0, 2)).toEqual(['Năm', 2023]);
    expect((await ask(addOn, 'apiOverview', { period: '2022' })).days).toBe(861);
  });

  it('writes the rules in use down where the book has no settings tab', async () => {
    const addOn = await open('nhat-ky-go-tay-2022');
    const past = await ask(addOn, 'apiOverview', { period: 'year' });
    const before = tabsOf(addOn);
    const { words } = await ask(addOn, 'apiPlanYear', { left: [] });
    expect(words.join(' ')).toContain('Sổ chưa có tab cài đặt, số liệu đang có được tính là của năm 2022');
    await openNext(addOn);
    const { state } = await ask(addOn, 'apiOpen', {});
    expect(state.settings.policy).toMatchObject({ year: 2023, requiredDays: past.required });
    expect(state.overview).toMatchObject({ days: 0, total: past.total });
    const again = await ask(addOn, 'apiOverview', { period: '2022' });
    expect(again).toMatchObject({ days: past.days, met: past.met, required: past.required });
    const after = tabsOf(addOn);
    for (const [name, tab] of Object.entries(before))
      expect(after[name] ?? after[`${name} 2022`]).toEqual(tab);
  });
});

type Row = readonly (string | number)[];

/** A tab of the office’s own; texts stay texts. */
const addTab = (addOn: AddOn, name: string, rows: readonly Row[]): void => {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const sheet = addOn.bench.make.spreadsheet().insertSheet(name);
  const formats = cells.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : 'General')));
  sheet.getRange(1, 1, cells.length, width).setNumberFormats(formats).setValues(cells);
};

const [CARDS, ACROSS] = ['Các chuyến', 'Theo đợt'];
const [KIEN, NAM] = ['Bùi Văn Kiên', 'Huỳnh Thanh Nam'];

/** What stands above and left of the trips. */
const LABELS = [
  ['KẾT QUẢ ĐI CƠ SỞ NĂM 2023', '', '', '', ''],
  ['Đợt', 'Nội dung', KIEN, NAM, 'Tổng'],
  ['Đợt 1 (03-07/4)', 'Địa bàn', '', '', ''],
  ['', 'Số ngày', '', '', ''],
  ['Đợt 2 (08-12/5)', 'Địa bàn', '', '', ''],
  ['', 'Số ngày', '', '', ''],
];

/** A book whose trips stand in tables on their side: a trip in each column, and officers across the top. */
const openLying = async (): Promise<AddOn> => {
  const addOn = await open(undefined, { now: () => Date.parse('2022-12-20T03:00:00Z') });
  addTab(addOn, ROSTER, [
    ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
    [1, KIEN, 'Bí thư', 'Thường trực'],
    [2, NAM, 'Chuyên viên', 'Ban Phong trào'],
  ]);
  addTab(addOn, 'Cài đặt', [
    ['Tham số', 'Giá trị'],
    ['Năm', 2022],
    ['Số ngày tối thiểu', 60],
  ]);
  addTab(addOn, CARDS, [
    ['THÔNG TIN CHUYẾN CÔNG TÁC CƠ SỞ NĂM 2022'],
    ['Cán bộ', KIEN, NAM, KIEN],
    ['Ngày đi', '14/11/2022', '16/11/2022', '09/01/2023'],
    ['Ngày về', '15/11/2022', '16/11/2022', '10/01/2023'],
    ['Địa điểm', 'xã Tiến Lợi', 'xã Tân Phước', 'xã Hàm Mỹ'],
    ['Nội dung', 'Khảo sát', 'Kiểm tra', 'Khảo sát'],
  ]);
  addTab(addOn, ACROSS, [
    ['KẾT QUẢ ĐI CƠ SỞ NĂM 2022'],
    ['Đợt', 'Nội dung', KIEN, NAM, 'Tổng'],
    ['Đợt 1 (03-07/4)', 'Địa bàn', 'xã Bản Hồ', 'xã Nậm Mạ'],
    ['', 'Số ngày', 5, 3, 8],
    ['Đợt 2 (08-12/5)', 'Địa bàn', '', 'xã Pa Tần'],
    ['', 'Số ngày', '', 2, 2],
  ]);
  return addOn;
};

describe('Sang năm mới, with tables that lie on their side', () => {
  it('copies their layout without their trips and totals, the past year’s tabs left as they are', async () => {
    const addOn = await openLying();
    const before = tabsOf(addOn);
    expect((await ask(addOn, 'apiOpen', {})).state.overview.days).toBe(13);
    await openNext(addOn);
    const after = tabsOf(addOn);
    for (const [name, { values }] of Object.entries(before))
      expect((after[name] ?? after[`${name} 2022`])?.values).toEqual(values);
    expect(after[`${CARDS} 2023`]?.values).toEqual([
      ['THÔNG TIN CHUYẾN CÔNG TÁC CƠ SỞ NĂM 2023'],
      ...['Cán bộ', 'Ngày đi', 'Ngày về', 'Địa điểm', 'Nội dung'].map((label) => [label]),
    ]);
    expect(after[`${ACROSS} 2023`]?.values).toEqual(LABELS);
  });

  it('empties them where they stand in a copy, and keeps the trip of the new year', async () => {
    const addOn = await openLying();
    await ask(addOn, 'apiPrepareCopy', {});
    asCopy(addOn);
    const { words } = await ask(addOn, 'apiPlanYear', { left: [] });
    expect(words.join(' ')).toContain(`Làm trống các dòng năm 2022 trong bản sao này: ${CARDS}, ${ACROSS}.`);
    await openNext(addOn);
    expect(tabOf(addOn, CARDS).values.slice(1, 4)).toEqual([
      ['Cán bộ', '', '', KIEN],
      ['Ngày đi', '', '', '09/01/2023'],
      ['Ngày về', '', '', '10/01/2023'],
    ]);
    expect(tabOf(addOn, ACROSS).values).toEqual(LABELS);
  });
});
