import { describe, expect, it } from 'vitest';

import { issueLines, kindsOf, on, read, ROSTER, tab } from './sheets';

const AN = 'Nguyễn Văn An';

describe('what is no table', () => {
  it('is told apart: instructions, empty tabs, lists of who looks after which place', () => {
    const reading = read([
      ROSTER,
      tab('Hướng dẫn', [
        ['HƯỚNG DẪN SỬ DỤNG'],
        ['1. Nhập họ và tên, thời gian, địa bàn'],
        ['2. Gửi về Văn phòng trước ngày 05 hàng tháng'],
      ]),
      tab('Trống', []),
      tab('Phân công', [
        ['TT', 'Cán bộ phụ trách', 'Địa bàn'],
        [1, 'Phạm Người Ngoài', 'huyện Bắc Bình'],
      ]),
    ]);
    expect(kindsOf(reading)).toEqual(['Danh sách cán bộ: roster', 'Phân công: other', 'Hướng dẫn: other']);
    expect(reading.records.officers).toHaveLength(4);
    expect(reading.records.trips).toEqual([]);
  });

  it('is asked about when officers stand across its heading, over one round alone', () => {
    const across = tab('Phân công', [
      ['Quý', 'Đợt', 'Thời gian', AN, 'Trần Thị Bình'],
      ['I', 1, '18-29/3', 'xã A', 'xã B'],
    ]);
    expect(issueLines(read([ROSTER, across]))).toEqual(['HEADER_NOT_UNDERSTOOD Phân công!D1']);
  });

  it('is asked about when rows of dates stand under headings that nobody knows', () => {
    const odd = tab('Lạ', [
      ['abc', 'def', 'ghi'],
      ...[1, 2, 3, 4, 5].map((date) => [`chuyến ${date}`, on(`${date}/3/2022`), 'xã A']),
    ]);
    expect(issueLines(read([ROSTER, odd]))).toEqual(['HEADER_NOT_UNDERSTOOD Lạ!2']);
  });
});
