import type { Cell } from '../../src/base/cell';
import type { Grid } from '../../src/base/grid';
import { foldTone } from '../../src/intake/text/fold';
import type { Chance } from '../fixtures/unseen/chance';
import { nameKey, judgedWorkbook } from '../laws/count';
import type { Sound } from '../laws/workbooks';

/** What an accident makes of one cell. */
const ERRORS: readonly Cell[] = ['#VALUE!', '#REF!', '#N/A'];
const DAMAGES: readonly Cell[] = [...ERRORS, '', 'Miễn', 'Cộng', 'x', '?', 0, -1, 'nghỉ', '"', '/', '…'];
/** A heading that has become another word heads another column. */
const OF_HEADINGS: readonly Cell[] = [...ERRORS, '', '?', '…'];

/** One cell, and what is in it now. */
export interface Damage {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly of: 'heading' | 'entry';
  /** What the table is of, and what its column was read to hold. */
  readonly kind: string;
  readonly field: string;
  readonly was: Cell;
  readonly now: Cell;
}

export interface Radius {
  readonly damage: Damage;
  /** `kept`: no figure changed. `told`: those of the people in the row did, and an issue names the row. */
  readonly outcome: 'kept' | 'told' | 'silent' | 'beyond' | 'thrown';
  readonly changed: readonly string[];
}

const cellOf = ({ cells, firstRow, firstColumn }: Grid, row: number, column: number): Cell =>
  cells[row - firstRow]?.[column - firstColumn] ?? '';

/** Every cell of headings and entries that holds something. */
export const placesOf = ({ book }: Sound): Omit<Damage, 'now'>[] =>
  book.tables.flatMap(({ sheet, kind, head, columns, rows }) => {
    const grid = book.grids.find((it) => it.sheet === sheet);
    if (grid === undefined) return [];
    const entries = rows.filter(({ isRecord }) => isRecord).map(({ at }) => at);
    const lines = [
      ...head.map((row) => ({ row, of: 'heading' as const })),
      ...entries.map((row) => ({ row, of: 'entry' as const })),
    ];
    return lines.flatMap(({ row, of }) =>
      columns.flatMap(({ at: column, field = '' }) => {
        const was = cellOf(grid, row, column);
        return was === '' ? [] : [{ sheet, row, column, of, kind, field, was }];
      }),
    );
  });

export const drawDamage = (places: readonly Omit<Damage, 'now'>[], chance: Chance): Damage => {
  const place = chance.pick(places);
  return { ...place, now: chance.pick(place.of === 'heading' ? OF_HEADINGS : DAMAGES) };
};

const damaged = (grids: readonly Grid[], { sheet, row, column, now }: Damage): Grid[] =>
  grids.map((grid) =>
    grid.sheet !== sheet
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((line, r) =>
            r !== row - grid.firstRow
              ? line
              : line.map((cell, c) => (c === column - grid.firstColumn ? now : cell)),
          ),
        },
  );

type Judged = ReturnType<typeof judgedWorkbook>;

const figuresOf = ({ standings }: Judged): Map<string, string> =>
  new Map(
    standings.map(({ officer, byQuarter, status, required }) => [
      nameKey(officer.name),
      `${status} ${[1, 2, 3, 4].map((q) => byQuarter[q as 1 | 2 | 3 | 4]).join('+')} of ${required}`,
    ]),
  );

const linesOf = ({ issues }: Judged): Set<string> =>
  new Set(issues.map(({ code, at }) => `${code} ${at.sheet}!${at.row}`));

/** The people whom the row names, by its words and by what was made of it. */
const namedIn = (judged: Judged, grids: readonly Grid[], { sheet, row }: Damage): Set<string> => {
  const grid = grids.find((it) => it.sheet === sheet);
  const words = (grid?.cells[row - grid.firstRow] ?? []).map((cell) =>
    typeof cell === 'string' ? foldTone(cell) : '',
  );
  const { officers, trips, blocked, exemptions } = judged.records;
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  const isHere = (source?: { sheet: string; row: number }): boolean =>
    source?.sheet === sheet && source.row === row;
  const own = [
    ...trips.filter(({ source }) => isHere(source)).map(({ officer }) => names.get(officer) ?? officer),
    ...blocked
      .filter(({ source }) => isHere(source))
      .map(({ officer }) => names.get(officer ?? '') ?? officer ?? ''),
    ...exemptions.filter(({ source }) => isHere(source)).map(({ officer }) => names.get(officer) ?? officer),
    ...officers
      .filter(({ name, source }) => isHere(source) || words.some((word) => word.includes(foldTone(name))))
      .map(({ name }) => name),
  ];
  return new Set(own.map(nameKey));
};

/** Columns in which a word may well say what it says: who has the duty, and when; whether somebody went. */
const SAYS_SO = new Set([
  ...['subject', 'note', 'position', 'department', 'reason', 'validFrom', 'validTo'],
  'status',
]);

/** Rules and lists of the office: a change of theirs is everybody's. */
const ruleTables = new Set(['settings', 'rounds', 'holidays', 'duties', 'units', 'policy']);

/** A blank name stands for the name above, a blank department for that of the group. */
const aboveOf = (damage: Damage): Damage => ({ ...damage, row: damage.row - 1 });

/** What is said anew of the row; of a heading or of the office's rules, anything on the tab. */
const freshLines = (before: Judged, after: Judged, damage: Damage): string[] => {
  const known = linesOf(before);
  const place = ` ${damage.sheet}!`;
  const isNear = (line: string): boolean =>
    damage.of === 'heading' || ruleTables.has(damage.kind)
      ? line.includes(place)
      : line.endsWith(`${place}${damage.row}`);
  return [...linesOf(after)].filter((line) => !known.has(line) && isNear(line));
};

/** An error is always told where the column has a role. */
const isErrorOfTable = ({ now, field, kind }: Damage): boolean =>
  ERRORS.includes(now) && field !== '' && kind !== 'other';

/** A sign of repetition says that the one above went here too: somebody of the office. */
const isRepetition = (
  { now, field }: Damage,
  keys: readonly string[],
  before: ReadonlyMap<string, string>,
): boolean => now === '"' && field === 'officer' && keys.every((key) => before.has(key));

const outcomeOf = (damage: Damage, isChanged: boolean, isSaid: boolean): Radius['outcome'] => {
  if (isErrorOfTable(damage) && !isSaid) return 'silent';
  if (!isChanged) return 'kept';
  return isSaid || SAYS_SO.has(damage.field) ? 'told' : 'silent';
};

/** Reads the workbook with the damage in it. */
export const radiusOf = ({ book, counting }: Sound, before: Judged, damage: Damage): Radius => {
  const grids = damaged(book.grids, damage);
  const after = judgedWorkbook(grids, counting);
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  const changed = keys.map((key) => `${key}: ${was.get(key) ?? 'nobody'} → ${is.get(key) ?? 'nobody'}`);
  const named = new Set([
    ...namedIn(before, book.grids, damage),
    ...namedIn(after, grids, damage),
    ...(damage.now === '' || damage.now === '"' ? namedIn(before, book.grids, aboveOf(damage)) : []),
  ]);
  const isOfPeople = damage.of === 'entry' && !ruleTables.has(damage.kind);
  const isBeyond = isOfPeople && keys.some((key) => !named.has(key));
  const isSaid = freshLines(before, after, damage).length > 0 || isRepetition(damage, keys, was);
  return { damage, outcome: isBeyond ? 'beyond' : outcomeOf(damage, keys.length > 0, isSaid), changed };
};

export const judgedAsItStands = ({ book, counting }: Sound): Judged => judgedWorkbook(book.grids, counting);
