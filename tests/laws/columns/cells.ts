import type { Cell } from '../../../src/base/cell';
import { partsOf, type Day } from '../../../src/base/day';
import type { Chance } from '../../fixtures/unseen/chance';
import { STRANGERS, type Cast, type RowFacts } from '../book/cast';

/** One cell of a foreign column. */
export type CellMaker = (row: RowFacts) => Cell;

/** Chooses once for the column, e.g. the form of its dates, and then makes its cells. */
export type ColumnMaker = (chance: Chance, cast: Cast) => CellMaker;

export interface ForeignColumn {
  /** The wordings of its heading; the first names it. */
  readonly headings: readonly [string, ...string[]];
  readonly cells: ColumnMaker;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `05/04/2022` */
export const dayText = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${two(date)}/${two(month)}/${year}`;
};

const FORMS: readonly ((day: Day) => Cell)[] = [
  (day) => ({ day }),
  (day) => ({ day }),
  (day) => ({ day }),
  dayText,
  (day) => dayText(day).replace(/\//g, '-'),
];

/** Blank in some rows of some columns, as people leave them. */
const gaps = (chance: Chance): (() => boolean) => {
  const often = chance.pick([0, 0, 8, 3]);
  return () => often > 0 && chance.once(often);
};

const dated =
  (dayOf: (row: RowFacts, chance: Chance) => number): ColumnMaker =>
  (chance) => {
    const form = chance.pick(FORMS);
    const isBlank = gaps(chance);
    return (row) => (isBlank() ? '' : form(dayOf(row, chance) as Day));
  };

/** So many days after the trip's last day. */
export const after = (least: number, most: number): ColumnMaker =>
  dated(({ to }, chance) => to + chance.whole(least, most));

/** So many days before the trip's first day. */
export const before = (least: number, most: number): ColumnMaker =>
  dated(({ from }, chance) => from - chance.whole(least, most));

/** A day of someone's life, so many years ago. */
export const yearsAgo = (least: number, most: number): ColumnMaker =>
  dated(({ from }, chance) => from - Math.round(365.25 * least) - chance.whole(0, 365 * (most - least)));

/** An instant, as a form or a program writes it. */
export const instant =
  (least: number, most: number): ColumnMaker =>
  (chance) => {
    const isText = chance.once(3);
    return ({ to }) => {
      const day = (to + chance.whole(least, most)) as Day;
      const [hour, minute] = [chance.whole(7, 21), chance.whole(0, 59)];
      if (isText) return `${dayText(day)} ${hour}:${two(minute)}:${two(chance.whole(0, 59))}`;
      return { day, time: (hour * 60 + minute) / 1440 };
    };
  };

export const oneOf =
  (...texts: readonly Cell[]): ColumnMaker =>
  (chance) => {
    const isBlank = gaps(chance);
    return () => (isBlank() ? '' : chance.pick(texts));
  };

/** Whole numbers from `least` to `most`, in steps; a column of texts once in a while. */
export const numbers =
  (least: number, most: number, step = 1): ColumnMaker =>
  (chance) => {
    const isText = chance.once(6);
    const isBlank = gaps(chance);
    return () => {
      if (isBlank()) return '';
      const value = chance.whole(Math.ceil(least / step), Math.floor(most / step)) * step;
      return isText ? String(value) : value;
    };
  };

/** The same number in every row, as an allowance is. */
export const always =
  (...values: readonly Cell[]): ColumnMaker =>
  (chance) => {
    const value = chance.pick(values);
    return () => value;
  };

/** Đồng: as a number, with points, with the unit. */
export const money =
  (least: number, most: number): ColumnMaker =>
  (chance) => {
    const form = chance.whole(0, 4);
    return () => {
      const value = chance.whole(least / 5000, most / 5000) * 5000;
      const pointed = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
      if (form === 3) return pointed;
      return form === 4 ? `${pointed} đ` : value;
    };
  };

/** `{}` stands for the number of the row. */
export const numbered =
  (pattern: string, first = 1): ColumnMaker =>
  () =>
  ({ index }) =>
    pattern.replace('{}', String(first + index));

export const people =
  (...who: readonly ('strangers' | 'officers')[]): ColumnMaker =>
  (chance, { officers }) => {
    const kind = chance.pick(who);
    const names = kind === 'strangers' ? STRANGERS : officers.slice(0, 4).map(({ name }) => name);
    const honorific = chance.pick(['', '', 'Đ/c ', 'đ/c ', 'Anh ']);
    return () => `${honorific}${chance.pick(names)}`;
  };

/** Real places of the province, bare or written out. */
export const placesOf: ColumnMaker = (chance, { places }) => {
  const isBare = chance.once(2);
  return () => {
    const place = chance.pick(places.length > 0 ? places : ['xã Tân Lập, huyện Hàm Thuận Nam']);
    return isBare ? place.replace(/^(xã|phường|thị trấn) /, '') : place;
  };
};
