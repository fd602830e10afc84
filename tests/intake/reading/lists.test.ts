import { describe, expect, it } from 'vitest';

import { mustDay, toIso } from '../../../src/base/day';
import { issueLines, on, read, tab } from './sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';
const DUNG = 'Đoàn Mai Dung';

describe('the office’s lists', () => {
  it('may stand side by side, under each other, or beside a blank column', () => {
    const lists = tab('Chung', [
      ['DANH SÁCH CÁN BỘ', '', '', '', '', 'CÁC ĐỢT'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban', '', 'Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
      [1, AN, 'Trưởng ban', 'Ban Phong trào', '', 'I', 1, on('18/3/2022'), on('29/3/2022')],
      [2, BINH, 'Chuyên viên', 'Ban Phong trào', '', 'II', 1, on('1/4/2022'), on('5/4/2022')],
      [3, CHINH, 'Chánh Văn phòng', 'Văn phòng'],
      [],
      ['DANH SÁCH MIỄN'],
      ['TT', 'Họ và tên', 'Lý do', 'Từ ngày', 'Đến ngày'],
      [1, CHINH, 'Đi học dài hạn', on('1/1/2022'), on('31/12/2022')],
    ]);
    const { records } = read([lists]);
    expect(records.officers.map(({ name }) => name)).toEqual([AN, BINH, CHINH]);
    expect(records.rounds.map(({ quarter, number }) => [quarter, number])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(records.exemptions.map(({ officer, reason }) => [officer, reason])).toEqual([[CHINH, 'study']]);
  });

  it('may have figures beside the names, such as the days that formulas count', () => {
    const header = ['TT', 'Họ và tên', 'Chức vụ', 'Ban', 'Diện thực hiện'];
    const people = [
      [1, AN, 'Trưởng ban', 'Ban Phong trào', 'Có'],
      [2, BINH, 'Chuyên viên', 'Văn phòng', 'Có'],
    ];
    const figures: readonly (readonly string[])[] = [
      ['Số ngày'],
      ['Số ngày đã đi', 'Còn lại', 'Kết quả'],
      ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
    ];
    for (const headings of figures) {
      const roster = tab('Danh sách cán bộ', [
        [...header, ...headings],
        ...people.map((person) => [...person, ...headings.map(() => 15)]),
      ]);
      const { records } = read([roster]);
      expect(records.officers.map(({ name, department }) => [name, department])).toEqual([
        [AN, 'Ban Phong trào'],
        [BINH, 'Văn phòng'],
      ]);
      expect(records.trips).toEqual([]);
    }
  });

  it('tell officers who moved, by two rows or by a note', () => {
    const twice = tab('DS', [
      ['STT', 'Họ và tên', 'Chức vụ', 'Từ ngày', 'Đến ngày', 'Ghi chú'],
      ['I', 'Ban Phong trào'],
      [1, BINH, 'Chuyên viên', '', on('30/6/2022'), 'chuyển công tác'],
      ['II', 'Văn phòng'],
      [2, BINH, 'Chuyên viên', on('1/7/2022'), '', ''],
      ['', 'Tổng cộng: 02 đồng chí'],
    ]);
    const noted = tab('DS', [
      ['STT', 'Họ và tên', 'Ban', 'Ghi chú'],
      [1, AN, 'Ban Phong trào', ''],
      [2, BINH, 'Văn phòng', 'Chuyển từ Ban Phong trào sang Văn phòng từ 01/7/2022'],
    ]);
    for (const roster of [twice, noted]) {
      const binh = read([roster]).records.officers.find(({ name }) => name === BINH);
      expect(binh?.department).toBe('Văn phòng');
      expect(
        binh?.postings?.map(({ department, from, to }) => [department, from && toIso(from), to && toIso(to)]),
      ).toEqual([
        ['Ban Phong trào', undefined, '2022-06-30'],
        ['Văn phòng', '2022-07-01', undefined],
      ]);
      expect(binh?.activeTo).toBeUndefined();
    }
  });

  it.each([
    'Từ 01/7/2022 chuyển sang Văn phòng',
    'Chuyển sang Văn phòng từ ngày 01/7/2022',
    'Điều động về Văn phòng, kể từ 01/7/2022; có bằng thạc sĩ',
  ])('tell a move from the department in which the roster has the name: %s', (note) => {
    const roster = tab('DS', [
      ['STT', 'Họ và tên', 'Ban', 'Ghi chú'],
      [1, AN, 'Văn phòng', ''],
      [2, BINH, 'Ban Phong trào', note],
    ]);
    const binh = read([roster]).records.officers.find(({ name }) => name === BINH);
    expect(binh?.department).toBe('Ban Phong trào');
    expect(
      binh?.postings?.map(({ department, from, to }) => [department, from && toIso(from), to && toIso(to)]),
    ).toEqual([
      ['Ban Phong trào', undefined, '2022-06-30'],
      ['Văn phòng', '2022-07-01', undefined],
    ]);
  });

  it('tell each leave of a note, and take no yes or no beside it for a part of it', () => {
    const roster = tab('DS', [
      ['STT', 'Họ và tên', 'Ban', 'Diện thực hiện', 'Ghi chú'],
      [1, AN, 'Văn phòng', 'Miễn', 'Nghỉ thai sản từ ngày 06/2/2022 đến ngày 08/8/2022'],
      [2, BINH, 'Văn phòng', 'Có', 'Nghỉ ốm từ 01/3/2022 đến 10/3/2022; nghỉ ốm từ 05/9/2022 đến 20/9/2022'],
    ]);
    const { records, issues } = read([roster]);
    expect(issues).toEqual([]);
    expect(
      records.exemptions.map(({ officer, span }) => [officer, toIso(span.from), toIso(span.to)]),
    ).toEqual([
      [AN, '2022-02-06', '2022-08-08'],
      [BINH, '2022-03-01', '2022-03-10'],
      [BINH, '2022-09-05', '2022-09-20'],
    ]);
  });

  it('tell a move out of the office as the end of the time in it', () => {
    const roster = tab('DS', [
      ['STT', 'Họ và tên', 'Ban', 'Ghi chú'],
      [1, AN, 'Văn phòng', 'Chuyển sang Huyện đoàn Tuy Phong từ 01/7/2022'],
      [2, BINH, 'Ban Phong trào', 'Chuyển từ Huyện đoàn Bắc Bình từ 01/3/2022'],
    ]);
    expect(
      read([roster]).records.officers.map(({ postings, activeFrom, activeTo }) => [
        postings,
        activeFrom && toIso(activeFrom),
        activeTo && toIso(activeTo),
      ]),
    ).toEqual([
      [undefined, undefined, '2022-06-30'],
      [undefined, '2022-03-01', undefined],
    ]);
  });

  it('tell support staff, and who came or left within the year', () => {
    const roster = tab('DS', [
      ['STT', 'Họ và tên', 'Chức vụ', 'Ban', 'Ghi chú'],
      [1, AN, 'Chuyên viên', 'Văn phòng', 'Nhận công tác từ 01/6/2022'],
      [2, BINH, 'Chuyên viên', 'Văn phòng', 'Nghỉ hưu từ ngày 01/10/2022'],
      [3, CHINH, 'Văn thư', 'Văn phòng', ''],
    ]);
    const { officers, exemptions } = read([roster]).records;
    expect(
      officers.map(({ activeFrom, activeTo, onDuty }) => [
        activeFrom && toIso(activeFrom),
        activeTo && toIso(activeTo),
        onDuty,
      ]),
    ).toEqual([
      ['2022-06-01', undefined, true],
      [undefined, '2022-09-30', true],
      [undefined, undefined, false],
    ]);
    expect(exemptions).toEqual([]);
  });

  it('tell leave beside the names, and ask where its dates cannot be read', () => {
    const roster = tab('DS', [
      ['STT', 'Họ và tên', 'Ban', 'Ghi chú'],
      [1, AN, 'Văn phòng', 'Nghỉ thai sản 6 tháng từ 01/3/2022'],
      [2, BINH, 'Văn phòng', 'Đi học tập trung từ tháng 9/2022'],
      [3, CHINH, 'Văn phòng', 'Đi học dài hạn'],
      [4, DUNG, 'Văn phòng', 'Nghỉ thai sản 6 tháng'],
    ]);
    const reading = read([roster]);
    expect(
      reading.records.exemptions.map(({ officer, span }) => [officer, toIso(span.from), toIso(span.to)]),
    ).toEqual([
      [AN, '2022-03-01', '2022-08-31'],
      [BINH, '2022-09-01', '2022-12-31'],
      [CHINH, '2022-01-01', '2022-12-31'],
    ]);
    expect(issueLines(reading)).toEqual(['UNREADABLE_DATE DS!D5']);
  });

  it('take no holiday that lasts longer than a year, and say so in the cell of its end', () => {
    const holidays = tab('Ngày nghỉ', [
      ['Tên ngày nghỉ', 'Từ ngày', 'Đến ngày'],
      ['Tết Nguyên đán', on('23/1/2020'), on('29/1/2029')],
      ['Quốc khánh', on('02/9/2020'), on('02/9/2020')],
    ]);
    const reading = read([
      tab('Quy định', [
        ['Năm', 2020],
        ['Số ngày tối thiểu', '60 ngày'],
      ]),
      holidays,
    ]);
    expect(reading.records.policy.calendar.map(({ day }) => day)).toEqual([mustDay(2020, 9, 2)]);
    expect(issueLines(reading)).toContain('BAD_SETTING Ngày nghỉ!C2');
  });

  it('set the policy, by a tab with or without headings, with working days and holidays', () => {
    const settings = tab('Quy định', [
      ['Đơn vị', 'Tỉnh đoàn Quảng Trị'],
      ['Năm', 2020],
      ['Số ngày tối thiểu', '60 ngày'],
      ['Tính từ ngày', '01/3/2020'],
      ['Tính đến ngày', '31/12/2020'],
      ['Cách tính ngày', 'Ngày làm việc'],
      ['Chỉ tiêu chi đoàn', 30],
      ['Chỉ tiêu cấp xã', 20],
      ['Chỉ tiêu cấp huyện', 10],
      ['Hạn nộp báo cáo', '10 ngày'],
      ['Nửa ngày', 'Không tính'],
    ]);
    const holidays = tab('Ngày nghỉ', [
      ['Ngày', 'Tên ngày nghỉ', 'Loại'],
      ['30/4 - 01/5', 'Giải phóng miền Nam', 'Nghỉ lễ'],
      [on('26/4/2020'), '', 'Làm bù'],
    ]);
    const { policy } = read([settings, holidays]).records;
    expect(policy).toMatchObject({
      year: 2020,
      requiredDays: 60,
      dayKind: 'working',
      halfDays: false,
      reportDueDays: 10,
      levelQuotas: { branch: 30, commune: 20, district: 10 },
    });
    expect([toIso(policy.window.from), toIso(policy.window.to)]).toEqual(['2020-03-01', '2020-12-31']);
    expect(policy.calendar.map(({ day, kind }) => [toIso(day), kind])).toEqual([
      ['2020-04-30', 'holiday'],
      ['2020-05-01', 'holiday'],
      ['2020-04-26', 'make-up-workday'],
    ]);
  });

  it.each([
    'Ngày chốt số liệu',
    'Chốt số liệu ngày',
    'Ngày chốt',
    'Số liệu đến ngày',
    'Số liệu chốt đến hết ngày',
    'Số liệu cập nhật đến ngày',
    'Ngày lấy số liệu',
  ])('say in usual words of what day the figures are: %s', (label) => {
    const settings = tab('Cài đặt', [
      ['Tham số', 'Giá trị'],
      ['Năm', 2022],
      [label, on('31/8/2022')],
    ]);
    expect(read([settings]).records.policy.asOf).toBe(mustDay(2022, 8, 31));
  });

  it.each([
    ['Nghiên cứu, tham mưu', true, 0],
    ['Nhóm 1', true, 0],
    ['Ốm dài ngày', true, 1],
    ['Miễn', true, 1],
    ['Không thuộc diện', true, 1],
    ['Phục vụ', false, 0],
  ])('excuse people by whole words, never by letters within one: %s', (subject, onDuty, excused) => {
    const roster = tab('Danh sách cán bộ', [
      ['TT', 'Họ và tên', 'Chức vụ', 'Diện thực hiện'],
      [1, BINH, 'Phó ban', subject],
      [2, 'Lê Công Chính', 'Trưởng ban', 'Có'],
    ]);
    const { officers, exemptions } = read([roster]).records;
    expect([officers[0]?.onDuty, exemptions.length]).toEqual([onDuty, excused]);
  });

  it('believe the column that says the kind of a day before the name of the day', () => {
    const holidays = tab('Ngày nghỉ', [
      ['Ngày', 'Tên ngày nghỉ', 'Loại ngày'],
      [on('2/9/2022'), 'Quốc khánh (hoán đổi, đi làm bù 10/9)', 'Nghỉ lễ'],
      [on('3/9/2022'), 'Nghỉ bù Quốc khánh', ''],
      [on('10/9/2022'), 'Thay cho Quốc khánh', 'Làm bù'],
    ]);
    const { policy } = read([holidays]).records;
    expect(policy.calendar.map(({ kind }) => kind)).toEqual([
      'holiday',
      'day-off-in-lieu',
      'make-up-workday',
    ]);
  });

  it('leave to the caller what the caller knows better', () => {
    const settings = tab('Cài đặt', [
      ['Tham số', 'Giá trị'],
      ['Năm', 2022],
      ['Số ngày tối thiểu', 60],
    ]);
    const policy = { requiredDays: 30, countFrom: '2022-04-01', countTo: '2023-03-31' };
    const { records } = read([settings], { policy });
    expect(records.policy.requiredDays).toBe(30);
    expect(records.policy.quarters.map(({ from }) => toIso(from))).toEqual([
      '2022-04-01',
      '2022-07-01',
      '2022-10-01',
      '2023-01-01',
    ]);
  });

  it('may all be missing: officers are then those whom the tables name, and the reader says so', () => {
    const log = tab('Log 2021', [
      ['Họ tên', 'Ngày', 'Ban'],
      [BINH, '5/3', 'Ban Phong trào'],
      [BINH.toUpperCase(), '5/8', 'Ban Phong trào'],
      [`đ/c ${BINH}`, '6/8', 'Ban Phong trào'],
      ['Trần Thị Bìn', '7/8', ''],
      [`${CHINH}, Phạm Tuấn`, '7/8', 'Văn phòng'],
    ]);
    const reading = read([log]);
    expect(reading.records.officers.map(({ name }) => name)).toEqual([BINH, CHINH, 'Phạm Tuấn']);
    expect(issueLines(reading)).toEqual(['ROSTER_DERIVED Log 2021!A1', 'UNKNOWN_OFFICER Log 2021!A5']);
  });
});
