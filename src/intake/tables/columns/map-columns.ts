import type { Cell } from '../../../base/cell';
import { cellText } from '../../cells/grid-cells';
import { foldTone } from '../../text/fold';
import { splitCodes } from '../../text/clauses';
import { readNumber } from '../../text/vi-number';
import { isStateOfAnything, readStatus } from '../../words/lists/statuses';
import type { ForeignMatter } from '../../words/foreign-columns/foreign-matter';
import type { Field } from '../../words/headings/field';
import {
  IS_OF_AN_ERRAND,
  MAY_STAND_TWICE,
  NAMES_PLACE,
  ROLES,
  TELLS_OF_PEOPLE,
  TELLS_WHEN,
} from '../../words/headings/field-sets';
import { withoutUnlikeQuarters } from './quarters-by-cells';
import { doesWhatRowsTell, namesWhoFillsIn } from '../../words/headings/other-people';
import { headsLeaders } from '../../words/headings/party-headings';
import type { Grid } from '../../../base/grid';
import {
  areClockTimes,
  evidenceFor,
  sampleColumn,
  shownShare,
  weigh,
  type KnownOffice,
  NEARLY_ALL,
  FEWEST_CELLS,
} from '../heading/column-evidence';
import { settleDates } from './date-columns';
import { placeAlone } from './place-alone';
import { withoutField } from './without-field';
import { matterOfHeading } from '../heading/heading-words';
import { headingText, says, type HeaderColumn } from '../heading/header';
import { countedOn } from '../heading/heading-stem';
import type { ColumnReading } from '../heading/table';
import { CONFIDENT, SURE, TOLD_BY_CELLS } from './thresholds';

interface Candidate {
  readonly column: number;
  readonly field: Field;
  readonly score: number;
  /** How surely the heading alone says it. */
  readonly said: number;
}

export interface MappingInput {
  readonly grid: Grid;
  readonly header: readonly HeaderColumn[];
  /** First and last row below the heading. */
  readonly from: number;
  readonly to: number;
  readonly known: KnownOffice;
  /** They stand beside columns of rounds, months or quarters. */
  readonly besidePeriods?: boolean;
  /** A line over the table says whose it is. */
  readonly isOfPerson?: boolean;
  /** By column: the field a person chose, '' for none. */
  readonly corrections?: ReadonlyMap<number, Field | ''>;
}

const said = ({ guesses }: HeaderColumn): Field[] =>
  guesses.filter(({ score }) => score >= CONFIDENT).map(({ field }) => field);

/** What stands under the periods of a form that runs to the right says when, and whether anybody went. */
const OF_PERIODS: readonly Field[] = ['round', 'quarter', 'status'];

/** What cells may fill: roles that no heading of the table supplies, in this form or another. */
const openFields = (
  header: readonly HeaderColumn[],
  { isOfPerson, besidePeriods }: MappingInput,
): readonly Field[] => {
  const supplied = new Set<Field>([
    ...header.flatMap(said),
    ...(isOfPerson === true ? ['officer' as const] : []),
    ...(besidePeriods === true ? OF_PERIODS : []),
  ]);
  const isSupplied = (field: Field): boolean =>
    ROLES.some((role) => role[0] === field && role.some((form) => supplied.has(form)));
  return ROLES.map(([shown]) => shown).filter((field) => !isSupplied(field));
};

interface Asked {
  readonly input: MappingInput;
  readonly open: readonly Field[];
  /** Columns that hold again what one before them holds: whatever that is, cells do not make another thing of it. */
  readonly again: ReadonlySet<number>;
}

/** Under a heading that says nothing, cells of which none tells of a trip made are the state of something else. */
const tellsOfDone = (cells: readonly Cell[]): boolean =>
  cells.some(
    (cell) =>
      typeof cell === 'string' && readStatus(cellText(cell)) === 'done' && !isStateOfAnything(cellText(cell)),
  );

const byCells = (
  { input: { known }, open, again }: Asked,
  column: number,
  cells: readonly Cell[],
  says: boolean,
): Candidate[] =>
  cells.length < FEWEST_CELLS || again.has(column)
    ? []
    : open
        .filter((field) => field !== 'status' || (!says && tellsOfDone(cells)))
        .filter((field) => shownShare(field, cells, known) >= NEARLY_ALL)
        .map((field) => ({ column, field, score: TOLD_BY_CELLS, said: 0 }));

/** Cells never take its role away from a heading that says the very words: they only choose between several. */
const scoreOf = (field: Field, said: number, weighed: number): number =>
  TELLS_WHEN.has(field) && said >= SURE ? Math.max(weighed, CONFIDENT) : weighed;

/** Blank dates of what was done, or a blank status, say that nobody went yet: they do not yield to those planned. */
const SAYS_BY_BLANKS: ReadonlySet<Field | undefined> = new Set([...TELLS_WHEN, 'days', 'status', 'report']);

/** A column that nobody filled in yields to any that says the same: `Name` beside `Họ và tên` in the answers of a form. */
const unlessBlank = (field: Field, score: number, cells: readonly Cell[]): number =>
  cells.length === 0 && !SAYS_BY_BLANKS.has(field) ? Math.min(score, CONFIDENT) : score;

/** `Lượt người` over figures counts people and names none, unless the roster has them as codes. */
const countsPeople = (field: Field, cells: readonly Cell[], { aliases }: KnownOffice): boolean =>
  field === 'officer' &&
  cells.length > 0 &&
  cells.every((cell) => readNumber(cellText(cell)) !== undefined && !aliases.has(foldTone(cellText(cell))));

const candidatesOf = (asked: Asked, { column, guesses }: HeaderColumn): Candidate[] => {
  const { grid, from, to, known } = asked.input;
  const cells = sampleColumn(grid, column, from, to);
  const meant = guesses.filter(
    ({ field }) => !countsPeople(field, cells, known) && !(TELLS_WHEN.has(field) && areClockTimes(cells)),
  );
  const guessed = meant.map(({ field, score }) => ({
    column,
    field,
    said: score,
    score: unlessBlank(
      field,
      scoreOf(field, score, weigh(field, score, evidenceFor(field, cells, known), cells.length)),
      cells,
    ),
  }));
  // Where the heading says nothing for sure, the cells may.
  return guessed.some(({ score }) => score >= CONFIDENT)
    ? guessed
    : [...byCells(asked, column, cells, guesses.length > 0), ...guessed];
};

/** Best score first; each column gets one field, each field one column. */
const assign = (candidates: readonly Candidate[]): Map<number, Candidate> => {
  const taken = new Set<Field>();
  const assigned = new Map<number, Candidate>();
  const ordered = [...candidates].sort((a, b) => b.score - a.score || b.said - a.said || a.column - b.column);
  for (const candidate of ordered) {
    if (assigned.has(candidate.column) || taken.has(candidate.field)) continue;
    assigned.set(candidate.column, candidate);
    if (!MAY_STAND_TWICE.has(candidate.field)) taken.add(candidate.field);
  }
  return assigned;
};

/** `TĐ01`, or several of them in one cell. */
const isCoded = (cell: Cell, { aliases }: KnownOffice): boolean =>
  splitCodes(cellText(cell)).every((part) => aliases.has(foldTone(part).trim()));

/** Addresses are of nobody but people: some of them have others at home. */
const MOST_ADDRESSES = 0.5;

/** Where no column has names, codes or addresses that the roster holds tell who it was. */
const codesForNames = (columns: readonly ColumnReading[], input: MappingInput): ColumnReading[] => {
  const { grid, from, to, known } = input;
  if (known.aliases.size === 0 || columns.some(({ field }) => field === 'officer')) return [...columns];
  const coded = columns.find(({ column, field, corrected }) => {
    const cells = sampleColumn(grid, column, from, to);
    const own = cells.filter(
      (cell) => (typeof cell === 'string' || field === 'code') && isCoded(cell, known),
    );
    const most = cells.every((cell) => cellText(cell).includes('@')) ? MOST_ADDRESSES : NEARLY_ALL;
    return !corrected && own.length > 0 && own.length >= cells.length * most;
  });
  return columns.map((column) => (column === coded ? { ...column, field: 'officer' } : column));
};

/** Whoever signs, checks or drives is an officer too, and is named for that. */
const NAMES_OTHERS: ReadonlySet<ForeignMatter | undefined> = new Set<ForeignMatter>([
  'person',
  'signing',
  'approval',
  'sending',
  'papers',
  'vehicle',
]);

/** Who fills in a form of trips may be the one who went, where it names nobody else: `Người báo`. */
const namesOthers = (heading: string, headings: readonly string[]): boolean => {
  const isForm = headings.some((it) => it !== heading && matterOfHeading(it) === 'sending');
  return NAMES_OTHERS.has(matterOfHeading(heading)) && !(isForm && namesWhoFillsIn(heading));
};

const TELLS_WHO: ReadonlySet<Field | undefined> = new Set<Field>(['officer', 'members']);

/** Where no column is of the officers, the one whose cells name them, whatever it is called: `Đội viên`. */
const namedOfficers = (columns: readonly ColumnReading[], input: MappingInput): ColumnReading[] => {
  const { grid, from, to, known, isOfPerson } = input;
  if (isOfPerson === true || columns.some(({ field }) => TELLS_WHO.has(field))) return [...columns];
  const headings = columns.map(({ heading }) => heading);
  const people = columns.find(({ column, heading, field, corrected }) => {
    if (corrected || (field !== undefined && field !== 'other')) return false;
    if (namesOthers(heading, headings) && !doesWhatRowsTell(heading, headings)) return false;
    const cells = sampleColumn(grid, column, from, to);
    const own = cells.filter((cell) => typeof cell === 'string' && known.isOfficer(cell));
    return own.length >= FEWEST_CELLS && own.length >= cells.length * NEARLY_ALL;
  });
  return columns.map((column) => (column === people ? { ...column, field: 'officer' } : column));
};

/**
 * `Đồng chí chủ trì | Đồng chí cùng đi`: where no column is of the officer, who led the others is one; and where
 * nobody led them, `Thành viên` are the officers.
 */
const leaderOfMembers = (columns: readonly ColumnReading[], input: MappingInput): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('officer') || !fields.has('members')) return [...columns];
  const { grid, header, from, to, known } = input;
  const named = columns.filter(
    ({ column, corrected }) =>
      !corrected && shownShare('officer', sampleColumn(grid, column, from, to), known) >= NEARLY_ALL,
  );
  const mayBeOfficers = ({ column }: ColumnReading): boolean =>
    input.isOfPerson !== true && says(header, column, 'officer', CONFIDENT);
  const people =
    named.find(({ heading }) => headsLeaders(heading) || namesWhoFillsIn(heading)) ??
    named.find((column) => column.field === 'members' && mayBeOfficers(column));
  return columns.map((column) => (column === people ? { ...column, field: 'officer' } : column));
};

/** What says at least half of it: `Khóa bồi dưỡng từ ngày` says less. */
const saidOf = (header: readonly HeaderColumn[], { column, field }: ColumnReading): number =>
  header.find((it) => it.column === column)?.guesses.find((guess) => guess.field === field)?.score ?? 0;

/**
 * Dates and places under a heading that says something else besides are a trip's only where another heading says that
 * people went somewhere: on a list of people `Khóa bồi dưỡng từ ngày`, `Địa bàn phụ trách` are other dates and places.
 */
const withoutQualified = (
  columns: readonly ColumnReading[],
  header: readonly HeaderColumn[],
): ColumnReading[] => {
  const isSaid = (column: ColumnReading): boolean => column.corrected || saidOf(header, column) >= CONFIDENT;
  const hasSaid = (fields: Iterable<Field | undefined>): boolean => {
    const wanted = new Set(fields);
    return columns.some((column) => wanted.has(column.field) && isSaid(column));
  };
  if (hasSaid(IS_OF_AN_ERRAND)) return [...columns];
  const isDated = hasSaid(TELLS_WHEN);
  const isOther = ({ field }: ColumnReading): boolean =>
    NAMES_PLACE.has(field) ? !isDated || hasSaid(TELLS_OF_PEOPLE) : TELLS_WHEN.has(field) && !isDated;
  return columns.map((column) =>
    !isSaid(column) && saidOf(header, column) > 0 && isOther(column) ? withoutField(column) : column,
  );
};

/** What each column of the heading holds; a person's choice stands above every score. */
export const mapColumns = (input: MappingInput): ColumnReading[] => {
  const chosen = input.corrections ?? new Map<number, Field | ''>();
  const chosenFields = new Set(chosen.values());
  const free = input.header.filter(({ column }) => !chosen.has(column));
  const again = countedOn(free.map(headingText));
  const asked = {
    input,
    open: openFields(free, input).filter((field) => !chosenFields.has(field)),
    again: new Set(free.filter((_, at) => again.has(at)).map(({ column }) => column)),
  };
  const candidates = free
    .flatMap((column) => candidatesOf(asked, column))
    .filter(({ field }) => !chosenFields.has(field) || MAY_STAND_TWICE.has(field));
  const assigned = assign(candidates);
  const readings = input.header.map((column): ColumnReading => {
    const base = { column: column.column, heading: headingText(column) };
    const choice = chosen.get(column.column);
    if (choice !== undefined)
      return { ...base, ...(choice === '' ? {} : { field: choice }), confidence: 1, corrected: true };
    const found = assigned.get(column.column);
    const confidence = found?.score ?? 0;
    return found && confidence >= CONFIDENT
      ? { ...base, field: found.field, confidence, corrected: false }
      : { ...base, confidence, corrected: false };
  });
  const sure = withoutQualified(readings, input.header);
  const people = namedOfficers(leaderOfMembers(codesForNames(sure, input), input), input);
  return placeAlone(withoutUnlikeQuarters(settleDates(people, input), input), input);
};
