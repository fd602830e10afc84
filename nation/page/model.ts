/** The answers as `nation.json` has them. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;
export type PageAnswers = Readonly<Record<string, readonly Row[]>>;

export interface ProvinceCard {
  readonly province: string;
  /** Undefined: no book of it was read. */
  readonly figures: Row | undefined;
  readonly officers: readonly Row[];
  /** Cumulative days for each officer subject, by month from 1 to 12, up to the last month with days. */
  readonly months: readonly number[];
  /** Days that each officer owes, on average. */
  readonly quota: number;
  /** Why it may not be published yet: reasons of `gates.sql`. */
  readonly gates: readonly string[];
}

export const numberOf = (row: Row | undefined, key: string): number => Number(row?.[key] ?? 0);
export const textOf = (row: Row | undefined, key: string): string => String(row?.[key] ?? '');

export const rowsOf = (answers: PageAnswers, name: string): readonly Row[] => answers[name] ?? [];

function cumulative(months: readonly Row[], people: number): number[] {
  const days = Array.from({ length: 12 }, (_, index) =>
    months
      .filter((row) => numberOf(row, 'month') === index + 1)
      .reduce((sum, row) => sum + numberOf(row, 'days'), 0),
  );
  const last = days.reduce((found, own, index) => (own > 0 ? index : found), -1);
  let sum = 0;
  return days.slice(0, last + 1).map((own) => (sum += own) / Math.max(1, people));
}

const nameOf = (row: Row): string => textOf(row, 'province') || textOf(row, 'book_id');

function cardOf(answers: PageAnswers, province: string, figures: Row | undefined): ProvinceCard {
  const book = textOf(figures, 'book_id');
  const own = (name: string): Row[] => rowsOf(answers, name).filter((row) => textOf(row, 'book_id') === book);
  const people = numberOf(figures, 'subject');
  const isOwnGate = (row: Row): boolean =>
    row['book_id'] === null ? row['province'] === province : book !== '' && row['book_id'] === book;
  return {
    province,
    figures,
    officers: figures === undefined ? [] : own('results/officers'),
    months: figures === undefined ? [] : cumulative(own('results/by-month'), people),
    quota: people === 0 ? 0 : numberOf(figures, 'required') / people,
    gates: rowsOf(answers, 'gates')
      .filter(isOwnGate)
      .map((row) => textOf(row, 'reason')),
  };
}

/** A card for each book, and for each awaited province without one, in the order of the alphabet. */
export function cardsOf(answers: PageAnswers): ProvinceCard[] {
  const books = rowsOf(answers, 'results/by-province').map((row) => cardOf(answers, nameOf(row), row));
  const missing = rowsOf(answers, 'gates')
    .filter((row) => row['reason'] === 'missing')
    .map((row) => cardOf(answers, textOf(row, 'province'), undefined));
  return [...books, ...missing].sort((a, b) => a.province.localeCompare(b.province, 'vi'));
}

/** Days of the whole nation by a column of the answer, the most first. */
export function shares(answers: PageAnswers, name: string, column: string): [string, number][] {
  const sums = new Map<string, number>();
  for (const row of rowsOf(answers, name)) {
    const key = textOf(row, column);
    sums.set(key, (sums.get(key) ?? 0) + numberOf(row, 'days'));
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}
