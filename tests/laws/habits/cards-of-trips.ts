import { d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

type Trip = readonly [name: string, from: Cell, to: Cell, place: string];

const TRIPS: readonly Trip[] = [
  [MAI, d('4/4'), d('6/4'), 'xã Pa Tần'],
  [TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
  [HAI, d('18/4'), d('19/4'), 'xã Pa Tần'],
  [MAI, d('9/5'), d('9/5'), 'xã Nậm Mạ'],
];

const DAYS = { Mai: 4, Trung: 2, Hải: 2 } as const;

type Lines = readonly (readonly Cell[])[];

/** The words on the left, what they ask for on the right. */
const card = ([name, from, to, place]: Trip): Lines => [
  ['Họ và tên', name],
  ['Từ ngày', from],
  ['Đến ngày', to],
  ['Xã', place],
  ['Nội dung', 'Khảo sát'],
];

const cards = (name: string, lines: Lines, expect: Habit['expect'] = { days: DAYS, quiet: true }): Habit => ({
  name,
  grids: withRoster(tab('Phiếu', [['PHIẾU ĐI CƠ SỞ NĂM 2023'], [], ...lines])),
  expect,
});

/** Two cards beside one another, a blank column between them. */
const abreast = ([first, second]: readonly (Lines | undefined)[]): Lines =>
  (first ?? []).map((line, at) => [...line, '', ...(second?.[at] ?? ['', ''])]);

/** A trip a card, below one another or side by side: a row each. */
export const CARDS_OF_TRIPS: readonly Habit[] = [
  cards(
    'real dates, no colons',
    TRIPS.flatMap((trip) => [...card(trip), []]),
  ),
  cards(
    'a number over each, nothing between them',
    TRIPS.flatMap((trip, n) => [[`Phiếu số ${n + 1}`], ...card(trip)]),
  ),
  cards(
    'two abreast',
    [TRIPS.slice(0, 2), TRIPS.slice(2)].flatMap((pair) => [...abreast(pair.map(card)), []]),
  ),
  cards(
    'two facts a line',
    TRIPS.flatMap(([name, from, to, place]) => [
      ['Họ và tên:', name, 'Nơi đến:', place],
      ['Từ ngày:', from, 'Đến ngày:', to],
      [],
    ]),
  ),
  cards(
    'those who went, several a card',
    [
      ['Đoàn số', 1],
      ['Thời gian', '04/4/2023 - 06/4/2023'],
      ['Nơi đến', 'xã Pa Tần'],
      ['Thành phần', `${MAI}, ${TRUNG}`],
      [],
      ['Đoàn số', 2],
      ['Thời gian', '11/4/2023 - 12/4/2023'],
      ['Nơi đến', 'xã Nậm Mạ'],
      ['Thành phần', HAI],
    ],
    { days: { Mai: 3, Trung: 3, Hải: 2 }, quiet: true },
  ),
  cards(
    'a line of its own that says that nobody went',
    [
      ...TRIPS.slice(0, 3).flatMap((trip) => [...card(trip), []]),
      ...card(TRIPS[3] ?? [MAI, '', '', '']),
      ['Chuyến này hoãn, chưa đi'],
    ],
    { days: { ...DAYS, Mai: 3 }, told: ['Phiếu'] },
  ),
  cards(
    'words and answers in one cell are asked about',
    TRIPS.slice(0, 3).flatMap(([name], n) => [
      [`Chuyến số ${n + 1}`],
      [`Họ và tên: ${name}`],
      [`Thời gian: từ ngày 0${n + 4}/4/2023 đến ngày 0${n + 5}/4/2023`],
      ['Địa điểm: xã Pa Tần'],
      ['Nội dung: Hướng dẫn Đại hội Đoàn cơ sở'],
      [],
    ]),
    { days: { Mai: 0, Trung: 0, Hải: 0 }, told: ['Phiếu'], asks: 1 },
  ),
];
