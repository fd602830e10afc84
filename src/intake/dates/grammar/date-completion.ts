import type { DateItem, TypedDay } from './date-item';

/** A range that names no years crosses the new year only when it spans few months. */
const LONGEST_CROSSING = 3;

export type FullDay = TypedDay & { readonly month: number };

/** An item whose days have their months, and their years where one was typed at all. */
export interface FullItem {
  readonly from: FullDay;
  readonly to: FullDay;
  readonly item: DateItem;
}

/** `28/12` before `03/01`, one year left out: whether the new year lies between them. */
export const overNewYear = (earlier: TypedDay, later: TypedDay): boolean =>
  earlier.month !== undefined &&
  later.month !== undefined &&
  later.month < earlier.month &&
  12 - earlier.month + later.month <= LONGEST_CROSSING;

/** The day with what it leaves out taken from a neighbour; `step` is -1 when the neighbour comes later. */
const completed = (day: TypedDay, neighbour: TypedDay | undefined, step: 1 | -1): TypedDay => {
  const month = day.month ?? neighbour?.month;
  if (day.year !== undefined || neighbour?.year === undefined) return { ...day, ...(month ? { month } : {}) };
  const dated = { ...day, ...(month ? { month } : {}) };
  const crossing = step === 1 ? overNewYear(neighbour, dated) : overNewYear(dated, neighbour);
  return { ...dated, year: neighbour.year + (crossing ? step : 0) };
};

/** Supplies months and years from the day further on (`5,6/12/2022`), else from the one before (`28/3 - 31`). */
const completedDays = (days: readonly TypedDay[]): TypedDay[] => {
  const found = [...days];
  for (let at = found.length - 2; at >= 0; at--)
    found[at] = completed(found[at] ?? NO_DAY, found[at + 1], -1);
  for (let at = 1; at < found.length; at++) found[at] = completed(found[at] ?? NO_DAY, found[at - 1], 1);
  return found;
};
const NO_DAY: TypedDay = { date: 0 };

const hasMonth = (day: TypedDay | undefined): day is FullDay => day?.month !== undefined;

/** Every item completed by its neighbours; undefined where no month is told at all. */
export const completedItems = (items: readonly DateItem[]): FullItem[] | undefined => {
  const days = completedDays(items.flatMap((item) => (item.to ? [item.from, item.to] : [item.from])));
  const found: FullItem[] = [];
  let at = 0;
  for (const item of items) {
    const from = days[at++];
    const to = item.to ? days[at++] : from;
    if (!hasMonth(from) || !hasMonth(to)) return undefined;
    found.push({ from, to, item });
  }
  return found;
};
