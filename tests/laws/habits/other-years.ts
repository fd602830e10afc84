import { MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const year = (sheet: string, title: string, headings: readonly string[], days: number) =>
  tab(sheet, [
    [title],
    ['TT', 'Họ và tên', ...headings],
    [1, MAI, ...headings.map(() => days)],
    [2, TRUNG, ...headings.map(() => days + 1)],
  ]);

const MONTHS = ['Tháng 2', 'Tháng 5', 'Tháng 8', 'Tháng 11'];
const ROUNDS = ['Đợt I (06-10/3)', 'Đợt II (05-09/6)', 'Đợt III (04-08/9)', 'Đợt IV (06-10/11)'];
const QUARTERS = ['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4'];

const habit = (name: string, ...grids: readonly ReturnType<typeof tab>[]): Habit => ({
  name,
  grids: withRoster(...grids),
  expect: { days: { Mai: 8, Trung: 12 } },
});

/** Forms of last year beside those of this one: only those of the year that counts are added up. */
export const OTHER_YEARS: readonly Habit[] = [
  habit(
    'the year in the title, months across',
    year('Cũ hơn', 'NGÀY ĐI CƠ SỞ NĂM 2022', MONTHS, 3),
    year('Mới', 'NGÀY ĐI CƠ SỞ NĂM 2023', MONTHS, 2),
  ),
  habit(
    'the year in the title, quarters across',
    year('A', 'NGÀY ĐI CƠ SỞ NĂM 2023', QUARTERS, 2),
    year('B', 'NGÀY ĐI CƠ SỞ NĂM 2022', QUARTERS, 3),
  ),
  habit(
    'the year in the name of the tab, rounds with their days across',
    year('2022', 'NGÀY ĐI CƠ SỞ', ROUNDS, 3),
    year('2023', 'NGÀY ĐI CƠ SỞ', ROUNDS, 2),
  ),
  habit(
    'the year in each heading',
    year(
      'A',
      'NGÀY ĐI CƠ SỞ',
      QUARTERS.map((quarter) => `${quarter}/2022`),
      3,
    ),
    year(
      'B',
      'NGÀY ĐI CƠ SỞ',
      QUARTERS.map((quarter) => `${quarter}/2023`),
      2,
    ),
  ),
];
