import type { Cell, CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { numbersFrom } from '../../base/runs';
import { once } from '../../base/once';
import { contains } from '../../domain/days/span';
import type { Day } from '../../base/day';
import type { Issue, IssueCode } from '../../domain/issue';
import type { Trip } from '../../domain/trips/trip';
import { cellAt, cellText, filledCells, isNothing, lastRowOf } from '../cells/grid-cells';
import { warning } from '../cells/issues';
import type { NamedOfficer } from '../names/named-in-text';
import { valueAt } from '../rows/value-at';
import { matterOfHeading } from '../tables/heading/heading-words';
import { columnOf, type ColumnReading } from '../tables/heading/table';
import { outsideBrackets } from '../text/brackets';
import { clausesOf } from '../text/clauses';
import { LONGEST_LIST, LONGEST_REMARK } from '../text/lengths';
import type { ReadTable, RowAccount } from '../trips/trip-setting';
import {
  changesDays,
  changesRow,
  knownOf,
  SPEAKS_OF_DAYS,
  SPEAKS_OF_THE_ROW,
  wordsAround,
  type Known,
} from '../witnesses/changed-trips';
import { allCount, areJustThose, daysTold, noneCounts } from '../witnesses/told-days';
import {
  correctsRow,
  saysCorrection,
  saysOnTheWay,
  saysStillPlanned,
  saysUndone,
} from '../words/changed-rows';
import { placeWithin } from '../words/named/places';
import { datesNamed } from '../words/day-remarks';

/** A sentence that says something else than what counts. */
interface Sentence {
  readonly at: CellRef;
  readonly text: string;
}

/** Of these the row says already that its words change it. */
const HEARD: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'NOT_MADE',
  'WENT_INSTEAD',
  'DAYS_IN_REMARK',
  'STATUS_CONTRADICTED',
  'UNKNOWN_STATUS',
  'NOT_AT_GRASSROOTS',
]);

/** Rows that trips came of. */
const IS_COUNTED: ReadonlySet<RowAccount['use']> = new Set<RowAccount['use']>(['trip', 'issue']);

const cellKey = ({ row, column }: CellRef): string => `${row} ${column ?? ''}`;

const sentencesOfRows = ({ table, issues, rows }: ReadTable, known: Known): Sentence[] => {
  const { sheet } = table.grid;
  const heard = new Set(issues.filter(({ code }) => HEARD.has(code)).map(({ at }) => cellKey(at)));
  const status = columnOf(table, 'status');
  const textsIn = (row: number, { column, field, heading }: ColumnReading): Sentence[] => {
    const cell = cellAt(table.grid, row, column);
    const at = { sheet, row, column };
    if (typeof cell !== 'string' || cell.length > LONGEST_REMARK || !known.maySpeak(cell)) return [];
    const trips = known.counted.inRow(sheet, row);
    if (trips.length === 0 || heard.has(cellKey(at))) return [];
    const text = cellText(cell);
    const isStated = status !== undefined && !isNothing(valueAt(table, row, status));
    const isForeign = field === 'other' && matterOfHeading(heading) !== undefined;
    return changesRow({ text, field, trips, isStated, isForeign }, known) ? [{ at, text }] : [];
  };
  const columns = table.columns.filter(
    ({ field }) => SPEAKS_OF_DAYS.has(field) || SPEAKS_OF_THE_ROW.has(field),
  );
  return rows.flatMap(({ row, use }) =>
    IS_COUNTED.has(use) ? columns.flatMap((column) => textsIn(row, column)) : [],
  );
};

// In a line of its own

/** What a clause says of the days of one whom it names. */
const changesOf = (clause: string, named: NamedOfficer, told: readonly Day[], known: Known): boolean => {
  const trips = known.counted.of(named.officer.id);
  const days = { told, counted: trips.map(({ span }) => span) };
  if (saysUndone(clause)) return !noneCounts(days);
  const meant = trips.filter(({ span }) => told.some((day) => contains(span, day)));
  // The dates may only say of which trip it is: `Chuyến 16-19/3 về sớm 1 ngày`.
  const texts = [clause, datesNamed(clause).reduce((text, date) => text.replace(date, ''), clause)];
  const isChanged = texts.some((text) => changesDays({ text, field: undefined, trips: meant }, known));
  if (meant.length > 0 && (isChanged || saysStillPlanned(clause))) return true;
  if (saysCorrection(clause)) return !areJustThose(days);
  const isOnTheWay = saysOnTheWay(...wordsAround(clause, named)) || placeWithin().test(clause);
  return isOnTheWay && !allCount(days);
};

/** Of somebody's days: corrected, left out, added. */
const changesSomebody = (clause: string, known: Known): boolean => {
  const told = daysTold(outsideBrackets(clause), known.office.policy);
  return (
    told.length > 0 &&
    known.called(clause).some((named) => named.officer.onDuty && changesOf(clause, named, told, known))
  );
};

/** `Ngày 12/5 không đi do mưa`, whoever was to go. */
const callsOffDays = (clause: string, trips: readonly Trip[], known: Known): boolean =>
  saysUndone(clause) &&
  !noneCounts({
    told: daysTold(outsideBrackets(clause), known.office.policy),
    counted: trips.map(({ span }) => span),
  });

const linesAt = (grid: Grid, rows: readonly number[]): Sentence[] =>
  rows.flatMap((row) =>
    filledCells(grid, row).flatMap(({ column, cell }) =>
      typeof cell === 'string' && cell.length <= LONGEST_LIST
        ? [{ at: { sheet: grid.sheet, row, column }, text: cellText(cell) }]
        : [],
    ),
  );

/** `(*) Không thực hiện do mưa lũ`: the sign, and what it stands for. */
const FOOTNOTE = /^\(?(\*{1,3}|[¹²³⁴]|\d)\)?[\s:.–-]*(?=\p{L})/u;

/** The sign of a note at the end of a text, or as all of it; a figure may be of a place, but for one in brackets. */
const MARK = /(?:^|\p{L}\s?)(\*{1,3}|[¹²³⁴])$|[([](\*{1,3}|[¹²³⁴]|\d)[)\]]$|\p{L}(\d)$/u;

const markOf = (cell: Cell): string | undefined => {
  const [, alone, enclosed, figure] = typeof cell === 'string' ? (MARK.exec(cellText(cell)) ?? []) : [];
  return alone ?? enclosed ?? figure;
};

/** The counted rows that have each sign. */
type Marks = ReadonlyMap<string, readonly number[]>;

const marksIn = ({ table, rows }: ReadTable): Marks => {
  const marks = new Map<string, number[]>();
  const add = (sign: string, row: number): void => {
    const known = marks.get(sign);
    if (known) known.push(row);
    else marks.set(sign, [row]);
  };
  for (const { row, use } of rows) {
    if (!IS_COUNTED.has(use)) continue;
    for (const { column } of table.columns) {
      const sign = markOf(cellAt(table.grid, row, column));
      if (sign !== undefined) add(sign, row);
    }
  }
  return marks;
};

interface Notes {
  readonly read: ReadTable;
  readonly marks: () => Marks;
  readonly known: Known;
}

/** What a note says holds for the rows that have its sign. */
const isFootnote = (text: string, { read, marks, known }: Notes): boolean => {
  const [whole = '', sign = ''] = FOOTNOTE.exec(text) ?? [];
  const said = text.slice(whole.length);
  if (sign === '' || !(saysUndone(said) || known.maySpeak(said))) return false;
  return (marks().get(sign) ?? []).some((row) => {
    const trips = known.counted.inRow(read.table.grid.sheet, row);
    const sentence = { text: said, field: undefined, trips };
    return trips.length > 0 && (changesRow(sentence, known) || saysUndone(said));
  });
};

/** Rows that are none of a trip, a total or the heading: a line under a log may look like a group's words. */
const LINES: ReadonlySet<RowAccount['use']> = new Set<RowAccount['use']>([
  'group',
  'note',
  'title',
  'signature',
  'no-trip',
]);

const sentencesAround = (read: ReadTable, known: Known): Sentence[] => {
  const { grid, titleFrom, top } = read.table;
  const notesOf: Notes = { read, known, marks: once(() => marksIn(read)) };
  const notes = read.rows.filter(({ use }) => LINES.has(use)).map(({ row }) => row);
  return linesAt(grid, [...numbersFrom(titleFrom, top - 1), ...notes]).filter(
    ({ text }) =>
      isFootnote(text, notesOf) ||
      clausesOf(text).some(
        (clause) =>
          correctsRow(clause) || changesSomebody(clause, known) || callsOffDays(clause, read.trips, known),
      ),
  );
};

const sentencesOfText = (grid: Grid, known: Known): Sentence[] =>
  linesAt(grid, numbersFrom(grid.firstRow, lastRowOf(grid))).filter(({ text }) =>
    clausesOf(text).some((clause) => changesSomebody(clause, known)),
  );

const askedOf = ([first, ...others]: readonly Sentence[]): Issue[] =>
  first === undefined
    ? []
    : [
        warning('CHANGED_IN_WORDS', first.at, {
          params: { value: first.text, ...(others.length > 0 ? { others: others.length } : {}) },
        }),
      ];

/**
 * Where a sentence says of somebody or of some days something else than what counts, and no rule can count by it: in
 * any cell of a trip's row, in a line around the table, on a tab without tables. One question a table.
 */
export const changedInWords = (
  tables: readonly ReadTable[],
  texts: readonly Grid[],
  { office, counted }: Pick<Known, 'office' | 'counted'>,
): Issue[] => {
  const known = knownOf(office, counted);
  return [
    ...tables.flatMap((read) => askedOf([...sentencesOfRows(read, known), ...sentencesAround(read, known)])),
    ...texts.flatMap((grid) => askedOf(sentencesOfText(grid, known))),
  ];
};
