import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SQL } from '../../nation/build.mjs';
import { openEngine, quoted, type Engine, type Value } from '../../nation/engine';
import { queriesOf, schemaOf } from '../../nation/queries';

type Row = Readonly<Record<string, Value>>;

let engine: Engine;
let texts: ReadonlyMap<string, string>;

const ask = (name: string): Promise<readonly Row[]> => engine.ask(texts.get(name) ?? '');

const literal = (value: Value): string => (typeof value === 'string' ? quoted(value) : String(value));

const put = async (table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')})`);
  await engine.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values.join(', ')}`);
};

const iso = (month: number, day: number): string =>
  new Date(Date.UTC(2026, month - 1, day)).toISOString().slice(0, 10);

const book = (id: string, from: string, to: string): Row => ({
  ...{ book_id: id, province: id, as_of: to, period_from: from, period_to: to },
});

const trip = (id: string, officer: number, day: string, topic: string): Row => ({
  ...{ book_id: id, officer_id: officer, from_day: day, to_day: day, unit: 'Xã A', topic },
  ...{ dated: true, counts: true },
});

const FIRST_HALF = ['2026-01-01', '2026-06-30'] as const;

beforeAll(async () => {
  engine = await openEngine();
  await engine.run(await schemaOf(SQL));
  texts = new Map((await queriesOf(SQL)).map(({ name, sql }) => [name, sql]));
  await put('books', [book('Huế', ...FIRST_HALF), book('Gia Lai', ...FIRST_HALF)]);
  const days = Array.from({ length: 181 }, (_, index) => iso(1, 1 + index));
  await put(
    'calendar',
    ['Huế', 'Gia Lai'].flatMap((id) => days.map((day): Row => ({ book_id: id, day, counts: true }))),
  );
});

afterAll(() => engine.close());

describe('what is strange in books is found', () => {
  it('trips that are all a colleague’s, whoever of the two stands first in the book; those of another period are not asked', async () => {
    const dates = [3, 5, 7, 9, 11].map((day) => iso(3, day));
    const copied = (officer: number): Row[] => dates.map((day) => trip('Huế', officer, day, 'Khảo sát'));
    await put('trips', [
      ...copied(1),
      ...copied(2),
      trip('Huế', 2, iso(4, 2), 'Kiểm tra'),
      // As many as officer 1 has, and one of their own within the period.
      ...copied(3).slice(1),
      trip('Huế', 3, iso(5, 4), 'Dự sinh hoạt'),
      // What was alike lies outside of the period.
      ...dates.map((_, index) => trip('Gia Lai', 1, iso(8, 1 + index), 'Khảo sát')),
      ...dates.map((_, index) => trip('Gia Lai', 2, iso(8, 1 + index), 'Khảo sát')),
    ]);
    expect(await ask('outliers/copied-trips')).toEqual([
      { province: 'Huế', book_id: 'Huế', officer_id: 1, same_as: 2, trips: 5 },
    ]);
  });

  it('half of a book’s days, or more, in the last week', async () => {
    const half = (id: string, day: string, trip_id: number): Row => ({
      ...{ book_id: id, officer_id: 1, day, half: 1, trip_id },
    });
    await put('trip_days', [
      ...[1, 2, 3].map((day) => half('Huế', iso(2, day), 1)),
      ...[24, 28, 30].map((day) => half('Huế', iso(6, day), 2)),
      ...[1, 2, 3].map((day) => half('Gia Lai', iso(2, day), 1)),
      // The twenty-third is no day of the last week.
      ...[23, 28, 30].map((day) => half('Gia Lai', iso(6, day), 2)),
    ]);
    expect(await ask('outliers/last-week')).toEqual([
      { province: 'Huế', book_id: 'Huế', days: 3, days_of_last_week: 1.5 },
    ]);
  });

  it('more than half of the days so far, for one officer; the same name in two books', async () => {
    const standing = (id: string, days: number): Row => ({ book_id: id, officer_id: 1, days });
    await put('officers', [
      { book_id: 'Huế', officer_id: 1, officer: 'Lê An' },
      { book_id: 'Gia Lai', officer_id: 1, officer: 'Lê An' },
    ]);
    await put('standing', [standing('Huế', 91), standing('Gia Lai', 90)]);
    expect(await ask('outliers/whole-years')).toMatchObject([{ book_id: 'Huế', days: 91, days_so_far: 181 }]);
    expect(await ask('outliers/two-books')).toEqual([
      { officer: 'Lê An', book_id: 'Gia Lai', other_book: 'Huế', days: 90, other_days: 91 },
    ]);
  });
});

describe('the units of a book', () => {
  it('are told with their visits, those that nobody went to first; one that ended before is left out', async () => {
    const unit = (name: string, valid_to: string | null): Row => ({
      book_id: 'Gia Lai',
      unit: name,
      valid_to,
    });
    await put('units', [unit('Xã A', null), unit('Xã B', null), unit('Xã C', '2025-06-30')]);
    await engine.run(`UPDATE trips SET trip_id = 1 WHERE book_id = 'Gia Lai' AND officer_id = 1`);
    await engine.run(`UPDATE trips SET trip_id = 9 WHERE trip_id IS NULL`);
    expect(await ask('results/units')).toMatchObject([
      { unit: 'Xã B', visits: 0, days: 0 },
      { unit: 'Xã A', visits: 1 },
    ]);
  });
});
