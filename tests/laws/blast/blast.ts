import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import type { Chance } from '../../fixtures/unseen/chance';
import { judgedWorkbook, nameKey } from '../count';
import type { Sound } from '../workbooks';

/** What may befall one cell: a word of exemption, an error, nothing any more, a slip of the hand, a sign. */
export const DAMAGES: readonly Cell[] = ['Miễn', '#VALUE!', '', 'xxx', 0, '"', 'nt', '\u200b', -1, true];

/** One damaged cell, and what it did to rows that it does not name. */
export interface Blast {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly damage: Cell;
  /** Officers of other rows that are gone, and others' trips that are. */
  readonly lost: readonly string[];
  /** The row's own officer is gone, and nothing says so at the row. */
  readonly silent: boolean;
}

interface Seen {
  readonly officers: ReadonlyMap<string, number>;
  readonly issuesAt: ReadonlySet<string>;
}

/** Officers, and how many of their trips are read. */
const seenIn = (grids: readonly Grid[], sound: Sound): Seen => {
  const { records, issues } = judgedWorkbook(grids, sound.counting);
  const officers = new Map(records.officers.map(({ name }) => [nameKey(name), 0]));
  const names = new Map(records.officers.map(({ id, name }) => [id, nameKey(name)]));
  for (const { officer } of [...records.trips, ...records.blocked]) {
    const name = officer === undefined ? undefined : names.get(officer);
    if (name !== undefined) officers.set(name, (officers.get(name) ?? 0) + 1);
  }
  return { officers, issuesAt: new Set(issues.map(({ at }) => `${at.sheet}!${at.row}`)) };
};

const damaged = (
  grids: readonly Grid[],
  { sheet, row, column, damage }: Omit<Blast, 'lost' | 'silent' | 'workbook'>,
): Grid[] =>
  grids.map((grid) =>
    grid.sheet === sheet
      ? {
          ...grid,
          cells: grid.cells.map((cells, r) =>
            r + grid.firstRow === row
              ? cells.map((cell, c) => (c + grid.firstColumn === column ? damage : cell))
              : cells,
          ),
        }
      : grid,
  );

const wholes = new Map<Sound, Seen>();

const wholeOf = (sound: Sound): Seen => {
  const seen = wholes.get(sound) ?? seenIn(sound.book.grids, sound);
  wholes.set(sound, seen);
  return seen;
};

/** Damages one cell, and looks what became of everybody whom its row does not name. */
export const blastOf = (sound: Sound, place: Omit<Blast, 'lost' | 'silent' | 'workbook'>): Blast => {
  const before = wholeOf(sound);
  const after = seenIn(damaged(sound.book.grids, place), sound);
  const grid = sound.book.grids.find(({ sheet }) => sheet === place.sheet);
  const own = new Set((grid?.cells[place.row - 1] ?? []).map((cell) => nameKey(String(cell))));
  const others = [...before.officers].filter(([name]) => !own.has(name));
  const lost = others.flatMap(([name, trips]) => {
    const now = after.officers.get(name);
    if (now === undefined) return [`${name} is gone`];
    // The damaged row may be one of their trips, under a name that is written otherwise.
    return now < trips - 1 ? [`${name} has ${now} of ${trips} trips`] : [];
  });
  const mine = [...own].filter((name) => before.officers.has(name) && !after.officers.has(name));
  const silent = mine.length > 0 && !after.issuesAt.has(`${place.sheet}!${place.row}`);
  return { ...place, workbook: sound.book.name, lost, silent };
};

/** A cell of the office's lists or of a table of trips, headings too. */
export const drawBlast = (chance: Chance, sounds: readonly Sound[], kinds: readonly string[]): Blast => {
  const sound = chance.pick(sounds);
  const table = chance.pick(sound.book.tables.filter(({ kind }) => kinds.includes(kind)));
  const rows = [...table.head, ...table.rows.map(({ at }) => at)];
  const column = chance.pick(table.columns).at;
  return blastOf(sound, { sheet: table.sheet, row: chance.pick(rows), column, damage: chance.pick(DAMAGES) });
};
