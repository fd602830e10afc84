import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';

/** Trips that were planned a day longer at both ends than they became. */
const log = (headings: readonly string[], days: readonly number[] = []) =>
  tab('Theo dõi', [
    ['Họ và tên', ...headings, ...(days.length > 0 ? ['Số ngày'] : []), 'Nơi đến'],
    ...[AN, BINH, AN, BINH].map((name, at): Cell[] => [
      name,
      on(`4/${at + 1}/2022`),
      on(`8/${at + 1}/2022`),
      on(`5/${at + 1}/2022`),
      on(`7/${at + 1}/2022`),
      ...(days.length > 0 ? [days[at] ?? ''] : []),
      'xã Tân Lập',
    ]),
  ]);

const PLANNED = `${AN} 2022-01-04..2022-01-08 xã Tân Lập`;
const KEPT = `${AN} 2022-01-05..2022-01-07 xã Tân Lập`;

const first = (...given: Parameters<typeof log>): string | undefined =>
  tripLines(read([ROSTER, log(...given)]))[0];

describe('of two pairs of dates those that were kept are read', () => {
  it.each([
    [['Đăng ký đi', 'Đăng ký về', 'Thực đi', 'Thực về']],
    [['Ngày đi (KH)', 'Ngày về (KH)', 'Ngày đi', 'Ngày về']],
    [['Từ ngày ban đầu', 'Đến ngày ban đầu', 'Từ ngày điều chỉnh', 'Đến ngày điều chỉnh']],
    [['Dự kiến đi', 'Dự kiến về', 'Ngày đi thực tế', 'Ngày về thực tế']],
  ])('by the words of %j', (headings) => {
    expect(first(headings)).toBe(KEPT);
  });

  const SAME_WORDS = ['Từ ngày', 'Đến ngày', 'Ngày đi', 'Ngày về'];

  it('by the numbers of days beside them, where the words say nothing', () => {
    expect(first(SAME_WORDS, [3, 3, 3, 3])).toBe(KEPT);
  });

  it('though one row in four states another number', () => {
    expect(first(SAME_WORDS, [3, 3, 3, 9])).toBe(KEPT);
  });

  it('as they stand first where the numbers fit those, or neither', () => {
    expect(first(SAME_WORDS, [5, 5, 5, 5])).toBe(PLANNED);
    expect(first(SAME_WORDS, [9, 9, 9, 9])).toBe(PLANNED);
    expect(first(SAME_WORDS)).toBe(PLANNED);
  });

  it('in columns of spans too', () => {
    const spans = tab('Theo dõi', [
      ['Họ và tên', 'KH', 'TH', 'Nơi đến'],
      [AN, '04-08/1', '05-07/1', 'xã Tân Lập'],
      [BINH, '04-08/2', '05-07/2', 'xã Tân Lập'],
      [AN, '04-08/3', '05-07/3', 'xã Tân Lập'],
    ]);
    expect(tripLines(read([ROSTER, spans]))[0]).toBe(KEPT);
  });
});
