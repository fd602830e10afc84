import { describe, expect, it } from 'vitest';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';
const DUNG = 'Đoàn Mai Dung';

const FIRST = `${AN} 2022-04-05..2022-04-07 xã Tân Lập`;
const SECOND = `${BINH} 2022-05-09..2022-05-09 xã Tân Lập`;

describe('dates under headings of other offices', () => {
  it.each([
    ['halves of one heading', ['Thời gian đi', 'Thời gian về']],
    ['a day and an end', ['Ngày', 'Đến ngày']],
    ['remarks that say which end it is', ['Thời gian (từ)', 'Thời gian (đến)']],
    ['words cut short', ['T.gian (từ)', 'T.gian (đến)']],
  ])('as %s', (_, [start = '', end = '']) => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', start, end, 'Nơi đến'],
      [1, AN, '05/4/2022', '07/4/2022', 'xã Tân Lập'],
      [2, BINH, '09/5/2022', '09/5/2022', 'xã Tân Lập'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['figures without marks', 20220405, 20220407, 20220509],
    ['full-width figures', '０５/４/２０２２', '０７/４/２０２２', '０９/５/２０２２'],
    ['English months', '5-Apr-2022', '7-Apr-2022', '9-May-2022'],
    ['decimal numbers', 5.4, 7.4, 9.5],
  ])('typed as %s', (_, from, to, other) => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Ngày đi', 'Ngày về', 'Nơi đến'],
      [1, AN, from, to, 'xã Tân Lập'],
      [2, BINH, other, other, 'xã Tân Lập'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([FIRST, SECOND]);
  });

  it('as a first day and a number of days, where no column holds an end', () => {
    const log = tab('Nhật ký', [
      ['Ngày đi', 'Số ngày', 'Họ và tên', 'Nơi đến'],
      [on('5/4/2022'), 3, AN, 'xã Tân Lập'],
      [on('9/5/2022'), 1, BINH, 'xã Tân Lập'],
      [on('6/6/2022'), 2, BINH, 'xã Tân Lập'],
    ]);
    const reading = read([ROSTER, log]);
    expect(tripLines(reading)).toEqual([FIRST, SECOND, `${BINH} 2022-06-06..2022-06-07 xã Tân Lập`]);
    expect(issueLines(reading)).toEqual([]);
  });

  it('as a first day with its number of days in the same cell', () => {
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      [AN, '3 ngày, từ 05/4', 'xã Tân Lập'],
      [BINH, '09/5', 'xã Tân Lập'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([FIRST, SECOND]);
  });
});

describe('headings cut short', () => {
  it('are known by their first letters', () => {
    const log = tab('CS', [
      ['TT', 'H.tên CB', 'T.gian', 'Đ.bàn', 'ND', 'SL ngày'],
      [1, AN, '05-07/4', 'xã Tân Lập', 'Dự sinh hoạt', 3],
      [2, BINH, '09/5', 'xã Tân Lập', 'Kiểm tra', 1],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([FIRST, SECOND]);
  });
});

describe('places by the houses and bodies in them', () => {
  it.each([
    'UBND xã Tân Lập, huyện Hàm Tân',
    'Ủy ban nhân dân xã Tân Lập, huyện Hàm Tân',
    'Hội trường UBND xã Tân Lập - Hàm Tân',
    'Nhà văn hóa xã Tân Lập, huyện Hàm Tân',
    'Tại xã Tân Lập (H. Hàm Tân)',
  ])('%s', (typed) => {
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Thời gian', 'Địa điểm'],
      [AN, '05-07/4', typed],
      [BINH, '09/5', 'xã Tân Lập, huyện Hàm Tân'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([`${FIRST}, huyện Hàm Tân`, `${SECOND}, huyện Hàm Tân`]);
  });

  it('under a heading for communes, where the cell says by itself what it names', () => {
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Thời gian', 'Xã, phường'],
      [AN, '05-07/4', 'Chi đoàn thôn 3, xã Đất Mũi'],
      [BINH, '09/5', 'UBND phường An Xuyên'],
      [BINH, '10/5', 'Năm Căn'],
    ]);
    expect(read([ROSTER, log]).records.trips.map(({ unit }) => unit)).toEqual([
      'Chi đoàn thôn 3, xã Đất Mũi',
      'phường An Xuyên',
      'xã Năm Căn',
    ]);
  });

  it('within the district that a group row names', () => {
    const log = tab('Theo địa bàn', [
      ['TT', 'Đơn vị cơ sở', 'Cán bộ', 'Thời gian'],
      ['I', 'HUYỆN KỲ SƠN'],
      [1, 'xã Na Ngoi', AN, '05-07/4'],
      ['II', 'THÀNH PHỐ VINH'],
      [1, 'phường Hưng Dũng', BINH, '09/5'],
    ]);
    expect(read([ROSTER, log]).records.trips.map(({ unit }) => unit)).toEqual([
      'xã Na Ngoi, huyện Kỳ Sơn',
      'phường Hưng Dũng, thành phố Vinh',
    ]);
  });
});

describe('people as they are spoken of', () => {
  it('with titles cut short, and with words before the first of them', () => {
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      [`A. ${AN}`, '05/4', 'xã Tân Lập'],
      [`Các đ/c: ${BINH}, ${CHINH}`, '09/5', 'xã Tân Lập'],
      [`Đoàn công tác gồm: ${DUNG}`, '10/5', 'xã Tân Lập'],
    ]);
    const reading = read([ROSTER, log]);
    expect(reading.records.trips.map(({ officer }) => officer)).toEqual([AN, BINH, CHINH, DUNG]);
    expect(issueLines(reading)).toEqual([]);
  });

  it('Ông Thị Cộng, whose surname is no title', () => {
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      ['Ông Thị Cộng', '05/4', 'xã Tân Lập'],
    ]);
    expect(read([log]).records.officers.map(({ name }) => name)).toEqual(['Ông Thị Cộng']);
  });
});

describe('what was done', () => {
  it('is ticked, and a row without its tick is only registered', () => {
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Thời gian', 'Nơi đến', 'Đã thực hiện'],
      [AN, '05/4', 'xã Tân Lập', 'x'],
      [BINH, '09/5', 'xã Tân Lập', ''],
    ]);
    expect(read([ROSTER, log]).records.trips.map(({ status }) => status)).toEqual(['done', 'registered']);
  });
});
