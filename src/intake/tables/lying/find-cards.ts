import type { Cell } from '../../../base/cell';
import type { Cards, Fact } from '../../cells/cards';
import { cellAt, cellText, filledCells, lastColumnOf, lastRowOf } from '../../cells/grid-cells';
import type { Field } from '../../words/headings/field';
import { BEGINS_A_TRIP, MAKES_A_FORM_A_TRIP } from '../../words/headings/field-sets';
import { isSignatureLabel } from '../../words/row-words';
import { fieldOf, type LyingSearch } from './lying-search';

/** Two cards say the same words; what is said once is a form of its own. */
const FEWEST_CARDS = 2;

/** An answer that is given twice may read like one of the words. */
const FEWEST_FACTS = 2;

/** Whole months of cards; further down stands more of the same. */
const MOST_ROWS_OF_LABELS = 200;

interface Word {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly field: Field | undefined;
}

const labelOf = (cell: Cell): string =>
  typeof cell === 'string' ? cellText(cell).replace(/\s*:$/, '').toLowerCase() : '';

const wordsIn = ({ grid, read }: LyingSearch, row: number): Word[] =>
  filledCells(grid, row).flatMap(({ column, cell }) => {
    const label = labelOf(cell);
    return label === '' ? [] : [{ row, column, label, field: fieldOf(read, label) }];
  });

/** The columns in which the words for facts of a trip stand again and again. */
const lanesOf = (search: LyingSearch): readonly number[] => {
  const { grid } = search;
  const last = Math.min(lastRowOf(grid), grid.firstRow + MOST_ROWS_OF_LABELS);
  const seen = new Set<string>();
  const again = new Map<number, Set<Field>>();
  for (let row = grid.firstRow; row <= last; row += 1)
    for (const { column, label, field } of wordsIn(search, row)) {
      if (field === undefined || field === 'ordinal') continue;
      const word = `${column} ${label}`;
      if (seen.has(word)) again.set(column, new Set(again.get(column)).add(field));
      seen.add(word);
    }
  return [...again]
    .filter(([, fields]) => fields.size >= FEWEST_FACTS)
    .map(([column]) => column)
    .sort((a, b) => a - b);
};

interface Lane {
  readonly column: number;
  /** The last column before the next lane. */
  readonly end: number;
}

interface Told extends Fact {
  readonly field: Field | undefined;
}

/** What stands beside the words of a lane in a row; in a row that only says words nothing does. */
const factAt = ({ grid, read }: LyingSearch, { column, end }: Lane, row: number): Told | undefined => {
  const label = labelOf(cellAt(grid, row, column));
  if (label === '' || end === column) return undefined;
  const [value] = filledCells(grid, row, { left: column + 1, right: end });
  const field = fieldOf(read, label);
  if (value === undefined && field === undefined) return undefined;
  return { row, label, column: value?.column ?? column + 1, field };
};

/** What a line of its own says, on whatever card it stands. */
const REMARK = 'ghi chú khác';

/** `Phiếu số 2`, `Chuyến 3`: the same words over each card. */
const withoutNumber = (text: string): string => text.replace(/\d+/g, '').toLowerCase().trim();

/** Lines of one cell that say something of the card above them, and are no title of the next. */
const remarksOf = ({ grid }: LyingSearch): ReadonlyMap<number, Told> => {
  const lines = new Map<string, Told>();
  const again = new Set<string>();
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const [only, ...others] = filledCells(grid, row);
    if (only === undefined || others.length > 0 || typeof only.cell !== 'string') continue;
    const words = withoutNumber(cellText(only.cell));
    const line = { row, label: REMARK, column: only.column, field: undefined };
    if (lines.has(words)) again.add(words);
    lines.set(words, line);
  }
  return new Map([...lines].flatMap(([words, line]) => (again.has(words) ? [] : [[line.row, line]])));
};

/** The facts of one card. */
type Line = readonly Told[];

/** The facts of cards that stand side by side, by lane. */
type Block = readonly Line[];

/** Facts from one word for the first of them to the next. */
const blocksOf = (search: LyingSearch, lanes: readonly Lane[]): Block[] => {
  const { grid } = search;
  const remarks = remarksOf(search);
  const blocks: Told[][][] = [];
  let block: Told[][] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    if (filledCells(grid, row).some(({ cell }) => isSignatureLabel(cellText(cell)))) continue;
    const facts = lanes.map((lane) => factAt(search, lane, row));
    const isSaid = facts.some((fact, at) => block[at]?.some(({ label }) => label === fact?.label));
    if (block.length === 0 || isSaid) blocks.push((block = lanes.map(() => [])));
    const remark = block.some(({ length }) => length > 0) ? remarks.get(row) : undefined;
    facts.forEach((fact, at) => {
      const line = fact ?? remark;
      if (line) block[at]?.push(line);
    });
  }
  return blocks;
};

/** Side by side the same words are of another card, and other words go on with it. */
const cardsOf = (block: Block): Line[] => {
  const cards: Told[][] = [];
  for (const lane of block) {
    const last = cards[cards.length - 1];
    const isSaidAgain = ({ label }: Told): boolean =>
      label !== REMARK && last?.some((fact) => fact.label === label) === true;
    const goesOn = !lane.some(isSaidAgain);
    if (last && goesOn) last.push(...lane);
    else cards.push([...lane]);
  }
  return cards.filter(({ length }) => length > 0);
};

const isOfTrip = (card: Line): boolean => {
  const has = (fields: readonly Field[]): boolean =>
    card.some(({ field }) => field !== undefined && fields.includes(field));
  return has(['officer', 'members']) && has(BEGINS_A_TRIP) && has(MAKES_A_FORM_A_TRIP);
};

/**
 * Cards of one trip each, below one another or side by side: who, when and where beside the words for it, and the same
 * words again on the next card.
 */
export const findCards = (search: LyingSearch): Cards | undefined => {
  const columns = lanesOf(search);
  if (columns.length === 0) return undefined;
  const last = lastColumnOf(search.grid);
  const lanes = columns.map((column, at) => ({ column, end: (columns[at + 1] ?? last + 1) - 1 }));
  const cards = blocksOf(search, lanes).flatMap(cardsOf);
  const trips = cards.filter(isOfTrip);
  if (trips.length < FEWEST_CARDS || trips.length * 2 < cards.length) return undefined;
  const rows = trips.flatMap((card) => card.map(({ row }) => row)).sort((a, b) => a - b);
  return { grid: search.grid, top: rows[0] ?? 1, rows, cards: trips };
};
