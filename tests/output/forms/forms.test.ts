import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../../src/output/book/telling';
import { openBook, type PeriodBook } from '../../../src/output/book/period-book';
import { agencySummary } from '../../../src/output/forms/agency-form';
import type { FormSources } from '../../../src/output/forms/form-data';
import { tripExtras } from '../../../src/output/forms/trip-extras';
import type { Grid } from '../../../src/base/grid';
import type { Trip } from '../../../src/domain/trips/trip';
import {
  allColumns,
  changeForm,
  defaultFormSettings,
  type FormKey,
} from '../../../src/output/forms/form-settings';
import { departmentRegistration, personalRegistration } from '../../../src/output/forms/registration-forms';
import { branchMeetingReport, thematicReport } from '../../../src/output/forms/report-forms';
import { paperTab } from '../../../src/output/paper/paper-tab';
import type { Paper, PaperTable } from '../../../src/output/paper/paper';
import { letterheadOf } from '../../../src/output/report/report-paper';
import { defaultReportSettings } from '../../../src/output/report/report-settings';
import { day, recordsOf, truthOf } from '../../domain/truth-records';
import { blocksOf, bookOfWorkbook, overlappingMerges, tablesOf, textOf, YEAR_END } from '../sample-book';

const year = await bookOfWorkbook('binh-thuan-2022');
const second = openBook(year.records, { kind: 'quarter', quarter: 2 }, YEAR_END);

const sources = (book: PeriodBook, form: FormKey): FormSources => ({
  book,
  settings: defaultFormSettings(form, 'vi'),
  letterhead: letterheadOf(tellingOf(book, 'vi'), defaultReportSettings('vi')),
});

const officer = (name: string) => {
  const days = year.ledger.officers.get(name);
  if (!days) throw new Error(name);
  return days;
};

const onlyTable = (paper: Paper): PaperTable => {
  const [table] = tablesOf(paper);
  if (!table) throw new Error('no table');
  return table;
};

const totals = ({ rows }: PaperTable) =>
  rows.flatMap((row) => (row.kind === 'total' ? [{ label: row.label, first: row.cells[0] }] : []));

const signers = (paper: Paper): string[] =>
  blocksOf(paper).flatMap((block) =>
    block.kind === 'signature'
      ? block.parties.map((party) => (party.kind === 'signer' ? (party.lines[0] ?? '') : party.heading))
      : [],
  );

describe('F1, an officer’s registration', () => {
  const paper = personalRegistration(sources(second, 'personal-registration'), officer('Võ Thị Ngân'), 'vi');

  it('has the fields of the form and one line for each trip of the quarter', () => {
    const table = onlyTable(paper);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'TT', 'Chuyên đề, nội dung', 'Loại hình', 'Đơn vị, địa bàn', 'Cấp', 'Đợt', 'Từ ngày', 'Đến ngày',
      'Số ngày', 'Kết quả dự kiến', 'Phối hợp với', 'Ghi chú',
    ]); // prettier-ignore
    const trips = year.records.trips.filter(
      (trip) =>
        trip.officer === 'Võ Thị Ngân' &&
        trip.span.to >= day('2022-04-01') &&
        trip.span.from <= day('2022-06-30'),
    );
    expect(table.rows.filter(({ kind }) => kind === 'data')).toHaveLength(trips.length);
  });

  it('totals different days, not the sum of the lines', () => {
    const all = personalRegistration(sources(year, 'personal-registration'), officer('Võ Thị Ngân'), 'vi');
    const [total] = totals(onlyTable(all));
    expect(total?.first).toBe(60);
    const lines = onlyTable(all).rows.flatMap((row) => (row.kind === 'data' ? [Number(row.cells[8])] : []));
    expect(lines.reduce((sum, days) => sum + days, 0)).toBeGreaterThan(60);
  });

  it('is signed by who registers and by the head of the department', () => {
    expect(signers(paper)).toEqual(['NGƯỜI ĐĂNG KÝ', 'TRƯỞNG BAN']);
    expect(textOf(paper)).toContain('Chức vụ: Chánh Văn phòng');
  });
});

describe('F2, a department’s table', () => {
  it('has its officers in rank order, a subtotal each, and the department’s total', () => {
    const paper = departmentRegistration(sources(year, 'department-quarter'), 'Ban Xây dựng Đoàn', 'vi');
    const sums = totals(onlyTable(paper)).map(({ label, first }) => [label, first]);
    expect(sums).toEqual([
      ['Cộng Lê Phương Thảo', 62],
      ['Cộng Phan Ngọc Tài', 61],
      ['Cộng Phạm Văn Thụy', 61],
      ['Cộng Mai Thị Thảo', 63],
      ['Cộng', 247],
    ]);
    expect(signers(paper)).toEqual(['NGƯỜI LẬP', 'TRƯỞNG BAN, CHÁNH VĂN PHÒNG']);
  });
});

describe('F3, the agency’s table', () => {
  const table = onlyTable(agencySummary(sources(year, 'agency-quarter'), 'vi'));
  const cellsOf = (label: string) => {
    const row = table.rows.find((found) => found.kind === 'total' && found.label === label);
    return row?.kind === 'total' ? row.cells : [];
  };

  it('groups officers by department under roman numbers', () => {
    expect(table.rows.flatMap((row) => (row.kind === 'group' ? [row.label] : []))).toEqual([
      'I. Thường trực Tỉnh đoàn',
      'II. Văn phòng',
      'III. Ban Xây dựng Đoàn',
      'IV. Ban Phong trào',
      'V. Ban Thanh thiếu nhi trường học',
      'VI. Ban Tuyên giáo',
    ]);
  });

  it('totals 861 days done, and the mean 61,5 below', () => {
    expect(cellsOf('Tổng cộng').slice(0, 4)).toEqual([840, 861, 861, 861]);
    expect(cellsOf('Bình quân')[2]).toBe(61.5);
  });

  it('splits the days by kind and by level, which add up to the days done', () => {
    const numbers = cellsOf('Tổng cộng').map(Number);
    expect(numbers.slice(6, 10).reduce((a, b) => a + b, 0)).toBe(861);
    expect(numbers.slice(10, 13).reduce((a, b) => a + b, 0)).toBe(861);
  });

  it('tells why an officer is exempt, and leaves the figures blank', () => {
    const exempt = table.rows.find((row) => row.kind === 'data' && row.cells[1] === 'Lê Xuân Tài');
    expect(exempt?.kind === 'data' && exempt.cells.slice(3, 7)).toEqual([
      'Miễn: Đi học tập trung dài hạn',
      '',
      '',
      '',
    ]);
  });

  it('holds two hundred officers, and totals their days', () => {
    const book = openBook(recordsOf(truthOf('quy-mo-200-can-bo')), { kind: 'year' }, YEAR_END);
    const big = onlyTable(agencySummary(sources(book, 'agency-quarter'), 'vi'));
    expect(big.rows.filter(({ kind }) => kind === 'data')).toHaveLength(200);
    const all = big.rows.find((row) => row.kind === 'total' && row.label === 'Tổng cộng');
    expect(all?.kind === 'total' && all.cells[2]).toBe(12772);
  });
});

describe('F4, a report on a branch meeting', () => {
  it('is filled with the trip, and leaves dotted lines for what nobody wrote down', () => {
    const { counted } = officer('Võ Thị Ngân');
    const trip = counted.trips.find(({ kind, level }) => kind === 'meeting' && level === 'branch');
    if (!trip) throw new Error('no meeting');
    const paper = branchMeetingReport(
      sources(year, 'branch-meeting'),
      { officer: officer('Võ Thị Ngân'), trip },
      'vi',
    );
    const text = textOf(paper);
    expect(text).toContain('Người dự: Võ Thị Ngân');
    expect(text).toContain('Chi đoàn: Chi đoàn thôn Phú Sung');
    expect(text).toContain('Đoàn cơ sở: xã Tân Phúc, huyện Hàm Tân');
    expect(text).toContain('Thời gian: 08/04/2022');
    expect(text).toContain('Kiến nghị của chi đoàn: \n');
    expect(signers(paper)).toEqual(['XÁC NHẬN CỦA CƠ SỞ', 'NGƯỜI BÁO CÁO']);
  });

  it('without a trip is a blank for the officer', () => {
    const paper = branchMeetingReport(
      sources(year, 'branch-meeting'),
      { officer: officer('Võ Thị Ngân') },
      'vi',
    );
    expect(textOf(paper)).toContain('Chi đoàn: \n');
  });
});

describe('what forms 1 and 2 print and nothing is counted by', () => {
  const grid = (cells: Grid['cells']): Grid => ({
    sheet: 'Nhật ký',
    cells,
    firstRow: 1,
    firstColumn: 1,
    merges: [],
  });
  const trip = (row: number): Trip => {
    const [first] = year.records.trips;
    if (!first) throw new Error('no trips');
    return { ...first, source: { ...first.source, sheet: 'Nhật ký', row } };
  };

  it('is read of the office’s own columns, by the heading nearest above the trip', () => {
    const log = grid([
      ['Họ và tên', 'Kết quả dự kiến', 'PHOI HOP VOI'],
      ['Võ Thị Ngân', 'nắm tình hình', 'Huyện đoàn'],
      ['Họ và tên', 'Cán bộ phụ trách', ''],
      ['Võ Thị Ngân', 'Phan Trung Quân', '=1+1'],
    ]);
    const extras = tripExtras(
      [log],
      [1, 3].map((row) => ({ sheet: 'Nhật ký', headerRows: [row] })),
    );
    expect(extras(trip(2))).toEqual({ expected: 'nắm tình hình', with: 'Huyện đoàn' });
    expect(extras(trip(4))).toEqual({ head: 'Phan Trung Quân' });
    expect(tripExtras([], [])(trip(2))).toEqual({});
  });

  it('stands in its columns', () => {
    const extras = () => ({ expected: 'nắm tình hình', with: 'Huyện đoàn' });
    const own = { ...sources(second, 'personal-registration'), extras };
    const [row] = onlyTable(personalRegistration(own, officer('Võ Thị Ngân'), 'vi')).rows;
    expect(row?.kind === 'data' && row.cells.slice(9, 11)).toEqual(['nắm tình hình', 'Huyện đoàn']);
  });

  it('has the rounds side by side where the office asks for them', () => {
    const standard = sources(second, 'department-quarter');
    expect(standard.settings.columns.some(({ field }) => field === 'round1')).toBe(false);
    const columns = allColumns('department-quarter', 'vi', standard.settings).map((column) => ({
      ...column,
      shown: true,
    }));
    const { settings, unknown } = changeForm('department-quarter', 'vi', { columns });
    expect(unknown).toEqual([]);
    const table = onlyTable(departmentRegistration({ ...standard, settings }, 'Văn phòng', 'vi'));
    const first = table.columns.findIndex(({ label }) => label === 'Đợt 1');
    const dates = table.rows.flatMap((row) =>
      row.kind === 'data' ? [row.cells.slice(first, first + 3)] : [],
    );
    expect(dates.some(([one]) => typeof one === 'string' && one.includes('2022'))).toBe(true);
    for (const cells of dates) expect(cells.filter((cell) => cell !== '').length).toBeLessThanOrEqual(1);
  });
});

describe('F5, a thematic report', () => {
  it('gathers time, places and topics of the officer’s thematic trips, and what the register holds', () => {
    const findings = [
      {
        unit: 'xã Bắc Ruộng',
        officer: 'Võ Thị Ngân',
        date: day('2022-05-06'),
        models: 'Tổ hợp tác nuôi thỏ',
      },
      { unit: 'xã Tân Hà', officer: 'Phan Ngọc Tài', models: 'của người khác' },
    ];
    const paper = thematicReport(
      sources(year, 'thematic-report'),
      { officer: officer('Võ Thị Ngân'), findings },
      'vi',
    );
    const text = textOf(paper);
    expect(text).toContain('từ 18/03/2022 đến 23/03/2022');
    expect(text).toContain('Mô hình hay, cách làm sáng tạo: Tổ hợp tác nuôi thỏ');
    expect(text).not.toContain('của người khác');
    expect(text).toContain('Số ngày thực hiện: 42 ngày');
  });
});

describe('an office’s own headings and columns', () => {
  it('are printed in its order under its names', () => {
    const { settings, unknown } = changeForm('agency-quarter', 'vi', {
      name: 'BIỂU SỐ 03',
      columns: [
        { field: 'name', label: 'Đồng chí' },
        { field: 'done', label: 'Đã đi' },
      ],
    });
    const paper = agencySummary({ ...sources(year, 'agency-quarter'), settings }, 'vi');
    expect(onlyTable(paper).columns.map(({ label }) => label)).toEqual(['Đồng chí', 'Đã đi']);
    const all = onlyTable(paper).rows.find((row) => row.kind === 'total' && row.label === 'Tổng cộng');
    expect(all?.kind === 'total' && [all.span, ...all.cells]).toEqual([1, 861]);
    expect(unknown).toEqual([]);
  });

  it('that the form does not have are told, not dropped in silence', () => {
    const columns = [
      { field: 'name', label: 'Họ tên' },
      { field: 'salary', label: 'Lương' },
    ];
    const { settings, unknown } = changeForm('agency-quarter', 'vi', { columns });
    expect(unknown).toEqual(['salary']);
    expect(settings.columns.map(({ field }) => field)).toEqual(['name']);
  });
});

describe('every form as a tab', () => {
  const papers = [
    personalRegistration(sources(year, 'personal-registration'), officer('Võ Thị Ngân'), 'vi'),
    departmentRegistration(sources(year, 'department-quarter'), 'Văn phòng', 'vi'),
    agencySummary(sources(year, 'agency-quarter'), 'vi'),
    branchMeetingReport(sources(year, 'branch-meeting'), { officer: officer('Võ Thị Ngân') }, 'vi'),
    thematicReport(sources(year, 'thematic-report'), { officer: officer('Võ Thị Ngân') }, 'vi'),
  ];

  it.each(papers.map((paper) => [paper.title, paper] as const))('%s can be written by Sheets', (_, paper) => {
    const tab = paperTab(paper);
    expect(new Set(tab.cells.map((row) => row.length)).size).toBe(1);
    expect(tab.columnWidths).toHaveLength(tab.cells[0]?.length ?? 0);
    expect(overlappingMerges(tab)).toEqual([]);
    expect(tab).toEqual(paperTab(paper));
  });

  it('have keys of their own, so that none replaces another', () => {
    expect(new Set(papers.map(({ key }) => key)).size).toBe(papers.length);
  });
});
