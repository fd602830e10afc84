import { describe, expect, it } from 'vitest';
import { mustDay } from '../../../src/base/day';
import { checkRecords } from '../../../src/domain/rules';
import { issueLines, on, read, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'];

/** Each trip with its status. */
const statuses = (grids: Parameters<typeof read>[0]): string[] =>
  read(grids).records.trips.map(({ officer, status }) => `${officer} ${status}`);

const row = (n: number, name: string, from: string, to: string) => [
  n,
  name,
  on(from),
  on(to),
  'xã A',
  'Khảo sát',
];

describe('what was only planned counts nowhere', () => {
  it('where a plan stands over its result on one tab', () => {
    const both = tab('Quý II', [
      ['A. KẾ HOẠCH ĐĂNG KÝ'],
      HEADING,
      row(1, AN, '4/4/2022', '8/4/2022'),
      row(2, BINH, '11/4/2022', '15/4/2022'),
      [],
      ['B. KẾT QUẢ'],
      HEADING,
      row(1, AN, '4/4/2022', '7/4/2022'),
      row(2, BINH, '11/4/2022', '14/4/2022'),
    ]);
    expect(statuses([ROSTER, both])).toEqual([
      `${AN} registered`,
      `${BINH} registered`,
      `${AN} done`,
      `${BINH} done`,
    ]);
  });

  it('where group rows of one table part the two', () => {
    const log = tab('Theo dõi', [
      HEADING,
      ['I', 'Đăng ký'],
      row(1, AN, '4/4/2022', '8/4/2022'),
      ['II', 'Thực hiện'],
      row(1, AN, '4/4/2022', '7/4/2022'),
    ]);
    expect(statuses([ROSTER, log])).toEqual([`${AN} registered`, `${AN} done`]);
  });

  it('where the only dates are planned ones', () => {
    const book = tab('Sổ', [
      ['Họ và tên', 'Ngày đi (dự kiến)', 'Ngày về (dự kiến)', 'Địa bàn'],
      [AN, on('4/4/2022'), on('8/4/2022'), 'xã A'],
      [BINH, on('11/4/2022'), on('15/4/2022'), 'xã B'],
    ]);
    expect(statuses([ROSTER, book])).toEqual([`${AN} registered`, `${BINH} registered`]);
  });

  it('where the standing committee has agreed to it', () => {
    const agreed = tab('Quý II', [
      [...HEADING, 'Ý kiến của BTV'],
      [...row(1, AN, '4/4/2022', '8/4/2022'), 'Đồng ý'],
      [...row(2, BINH, '11/4/2022', '15/4/2022'), 'Nhất trí'],
    ]);
    expect(statuses([ROSTER, agreed])).toEqual([`${AN} registered`, `${BINH} registered`]);
  });
});

describe('what was done counts', () => {
  it('by the actual dates, where planned ones stand beside them', () => {
    const book = tab('Công lệnh', [
      [
        'Họ và tên',
        'Ngày đi (dự kiến)',
        'Ngày về (dự kiến)',
        'Ngày đi',
        'Ngày về',
        'Tổng số ngày',
        'Địa bàn',
      ],
      [AN, on('4/4/2022'), on('8/4/2022'), on('4/4/2022'), on('6/4/2022'), 3, 'xã A'],
      [BINH, on('11/4/2022'), on('15/4/2022'), on('12/4/2022'), on('13/4/2022'), 2, 'xã B'],
      [AN, on('18/4/2022'), on('20/4/2022'), on('18/4/2022'), on('18/4/2022'), 1, 'xã C'],
    ]);
    const reading = read([ROSTER, book]);
    expect(reading.records.trips.map(({ span }) => span.to - span.from + 1)).toEqual([3, 2, 1]);
    expect(issueLines(reading)).toEqual([]);
  });

  it('in a log with a column for who approved', () => {
    const log = tab('Nhật ký đi cơ sở', [
      [...HEADING, 'Phê duyệt'],
      [...row(1, AN, '4/4/2022', '8/4/2022'), 'Đồng ý'],
    ]);
    expect(statuses([ROSTER, log])).toEqual([`${AN} done`]);
  });
});

const titled = (sheet: string, title: string, ...names: readonly string[]) =>
  tab(sheet, [
    [title],
    HEADING,
    ...names.map((name, at) => row(at + 1, name, `${at * 3 + 4}/4/2022`, `${at * 3 + 5}/4/2022`)),
  ]);

describe('a plan that stands alone', () => {
  it.each(['DỰ KIẾN ĐI CƠ SỞ THÁNG 4', 'KẾ HOẠCH ĐI CƠ SỞ THÁNG 4', 'DỰ THẢO LỊCH ĐI CƠ SỞ'])(
    'counts nowhere where its title says so: %s',
    (title) => {
      expect(statuses([ROSTER, titled('Tháng 4', title, AN, BINH)])).toEqual([
        `${AN} registered`,
        `${BINH} registered`,
      ]);
    },
  );

  it('is one question once its days are past, and none while they are to come', () => {
    const { records } = read([ROSTER, titled('Tháng 4', 'KẾ HOẠCH ĐI CƠ SỞ THÁNG 4', AN, BINH)]);
    const asked = (month: number, date: number) =>
      checkRecords(records, mustDay(2022, month, date))
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, at, params }) => `${code} ${at.sheet}!${at.row} ${params.count}`);
    expect(asked(4, 1)).toEqual([]);
    expect(asked(4, 6)).toEqual(['PLAN_UNANSWERED Tháng 4!2 1']);
    expect(asked(12, 31)).toEqual(['PLAN_UNANSWERED Tháng 4!2 2']);
  });

  it('is asked about row by row where other trips are told of as made', () => {
    const result = titled('Kết quả', 'KẾT QUẢ ĐI CƠ SỞ', 'Lê Công Chính');
    const { records } = read([ROSTER, titled('Kế hoạch', 'KẾ HOẠCH ĐI CƠ SỞ', AN, BINH), result]);
    const codes = checkRecords(records, mustDay(2022, 12, 31)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'NOT_DONE' || code === 'PLAN_UNANSWERED')).toEqual([
      'NOT_DONE',
      'NOT_DONE',
    ]);
  });

  it('counts, and is asked about once, where its title may be that of a log as well', () => {
    const reading = read([
      ROSTER,
      titled('Tháng 4', 'ĐĂNG KÝ ĐI CƠ SỞ THÁNG 4', AN),
      titled('Tháng 5', 'ĐĂNG KÝ ĐI CƠ SỞ THÁNG 5', BINH),
    ]);
    expect(reading.records.trips.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(issueLines(reading)).toEqual(['PLAN_COUNTED Tháng 4!2']);
  });

  it('counts nowhere where another table has what most of its people did', () => {
    const result = titled('Kết quả', 'KẾT QUẢ ĐI CƠ SỞ', AN);
    const reading = read([ROSTER, titled('Đăng ký', 'ĐĂNG KÝ ĐI CƠ SỞ', AN, BINH), result]);
    expect(reading.records.trips.map(({ officer, status }) => `${officer} ${status}`)).toEqual([
      `${AN} registered`,
      `${BINH} registered`,
      `${AN} done`,
    ]);
  });

  it('counts where the results are of other people', () => {
    const result = titled('Kết quả', 'KẾT QUẢ ĐI CƠ SỞ', 'Lê Công Chính');
    const reading = read([ROSTER, titled('Đăng ký', 'ĐĂNG KÝ ĐI CƠ SỞ', AN, BINH), result]);
    expect(reading.records.trips.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
    expect(issueLines(reading)).toEqual(['PLAN_COUNTED Đăng ký!2']);
  });
});
