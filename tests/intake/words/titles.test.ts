import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import { matterOfTitle } from '../../../src/intake/words/matters/matter-of-text';
import { DUTY_TITLES } from '../../../src/intake/words/matters/duty';
import { on, read, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const TICKS = DAYS.map((day) => (day === 3 || day === 9 ? 'x' : ''));

type Rows = readonly (readonly Cell[])[];

/** Tables of duty that nothing but their title tells from other registers, each with four trips. */
const TABLES: readonly (readonly [kind: string, rows: Rows])[] = [
  [
    'a log of names and dates',
    [
      ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày'],
      ...[AN, BINH, AN, BINH].map((name, index): Cell[] => [
        index + 1,
        name,
        on(`${index + 7}/3/2022`),
        on(`${index + 7}/3/2022`),
      ]),
    ],
  ],
  [
    'a wide form',
    [
      ['TT', 'Họ và tên', 'Đợt 1', 'Đợt 2'],
      [1, AN, '05-07/4', '10-12/5'],
      [2, BINH, '05-07/4', '10-12/5'],
    ],
  ],
  [
    'a column for each day',
    [
      ['TT', 'Họ và tên', ...DAYS],
      [1, AN, ...TICKS],
      [2, BINH, ...TICKS],
    ],
  ],
];

const tripsIn = (...tabs: readonly Grid[]): number => read([ROSTER, ...tabs]).records.trips.length;

/** `1 2` is typed `1+2`. */
const typed = (phrase: string): string => phrase.replace(/^1 2$|(?<= )1 2$/, '1+2');

describe.each(DUTY_TITLES.map(typed))('a title of %j is one of duty', (phrase) => {
  it.each([
    ['over the table', phrase],
    ['in capitals', phrase.toUpperCase()],
    ['after other words', `Bảng theo dõi ${phrase}`],
    ['before the time', `${phrase} tháng 3 năm 2022`],
  ])('%s', (_, title) => {
    expect(matterOfTitle(title)).toBe('duty');
  });

  it.each(TABLES)('over %s', (_, rows) => {
    expect(tripsIn(tab('Tháng 3', [[`THEO DÕI ${phrase.toUpperCase()} THÁNG 3 NĂM 2022`], ...rows]))).toBe(4);
  });

  it.each(TABLES)('as the name of a tab with %s', (_, rows) => {
    expect(tripsIn(tab(`${phrase} tháng 3`, [...rows]))).toBe(4);
  });
});
