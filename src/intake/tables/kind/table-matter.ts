import {
  IS_A_ROLE,
  IS_OF_DUTY_ALONE,
  IS_OF_MANY_REGISTERS,
  NAMES_PLACE,
  SAYS_THE_REGISTER,
  TELLS_WHEN,
} from '../../words/headings/field-sets';
import type { Register } from '../../words/matters/registers/register';
import {
  headsDuty,
  headsDutyPlaces,
  matterOfTitle,
  namesLog,
  registerOfCell,
  registerOfHeading,
  unknownWords,
  type Matter,
} from '../../words/matters/matter-of-text';
import { isGroupNumber, isNote, isRowNumber } from '../../words/row-words';
import { groupName } from '../../names/department-name';
import { isRemark, isTitle } from '../../words/title-lines';
import { readKind } from '../../words/lists/kinds';
import { cellText, filledCells, lastRowOf } from '../../cells/grid-cells';
import { isToldByCells } from '../columns/told-by-cells';
import { MOST_CELLS, namesPlace, ROWS_LOOKED_AT, sampleColumn } from '../heading/column-evidence';
import type { Block, ColumnReading } from '../heading/table';
import type { PersonLines } from '../../words/headings/person-labels';
import { legendOf } from './legend';
import { ENOUGH, FEWEST_UNKNOWN, WEIGHTS } from './thresholds';
import { datedPlaces } from '../../places/dated-places';
import { readPeriodLabel } from '../../dates/period-label';
import { isSchool, namesBody } from '../../words/named/bodies';
import { countsDays } from '../../words/time/day-words';

/** Whether a table of people and days is of duty at the grassroots, of another register, or cannot be told. */
export type MatterVerdict = 'duty' | 'other' | 'doubt';

/** One thing that speaks for duty at the grassroots (above 0) or for another register (below). */
export interface MatterClue {
  readonly name: string;
  readonly weight: number;
}

const GUESSED = 'cells-alone:';

/** A table as far as it is known before its rows are. */
export interface MatterTable extends Block {
  /** The line right over the heading first, the tab's name last. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnReading[];
  /** The one person whom its title names, if any. */
  readonly person?: PersonLines;
}

/** Tabs of examples, guides, drafts and copies hold no register of their own, whatever stands over their tables. */
export const SET_ASIDE: ReadonlySet<Matter | undefined> = new Set<Matter>(['example', 'discarded', 'copy']);

/** Which lines may say of what a table is that a title, or the name of its tab, calls one of duty: no remark does. */
const mayOutweighDuty = (titles: readonly string[]): ((line: string) => boolean) => {
  const lines = titles.slice(0, -1);
  const isDuty = (line: string): boolean => matterOfTitle(line) === 'duty';
  if (lines.some((line) => isTitle(line) && isDuty(line))) return (line) => isTitle(line) || isDuty(line);
  return titles.some(isDuty) ? (line) => !isRemark(line) : () => true;
};

/**
 * What the lines over the table say: an example or a copy wherever it is named, else the nearest line that says
 * anything, and is no remark on a table of duty.
 */
export const matterOfTitles = (titles: readonly string[]): Matter | undefined => {
  const matters = titles.map((line) => (isNote(line) ? undefined : matterOfTitle(line)));
  const aside = matters.find((matter) => SET_ASIDE.has(matter));
  if (aside !== undefined) return aside;
  const counts = mayOutweighDuty(titles);
  const isTab = (at: number): boolean => at === titles.length - 1;
  return matters.find((matter, at) => matter !== undefined && (isTab(at) || counts(titles[at] ?? '')));
};

const textsOf = ({ grid, bottom, last }: MatterTable, column: number): string[] =>
  sampleColumn(grid, column, bottom + 1, last)
    .slice(0, MOST_CELLS)
    .flatMap((cell) => (typeof cell === 'string' ? [cellText(cell)] : []));

const most = (texts: readonly string[], holds: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(holds).length * 2 >= texts.length;

const clue = (name: string, weight: number, holds: boolean): MatterClue[] =>
  holds ? [{ name, weight }] : [];

const headingClues = (table: MatterTable): MatterClue[] =>
  table.columns.flatMap((reading) => {
    const { field, heading } = reading;
    if (field === undefined || heading === '' || isToldByCells(table.header, reading)) return [];
    if (IS_OF_DUTY_ALONE.has(field)) return [{ name: `heading:${field}`, weight: WEIGHTS.ownColumn }];
    if (!IS_OF_MANY_REGISTERS.has(field)) return [];
    const isDuty = field === 'unit' && headsDutyPlaces(heading);
    return [{ name: `heading:${field}`, weight: isDuty ? WEIGHTS.ownColumn : WEIGHTS.sharedColumn }];
  });

/** A heading asks for duty in so many words: `Đồng chí đi cơ sở ngày nào?` */
const saysDuty = ({ header }: MatterTable): boolean => header.some(({ parts }) => parts.some(headsDuty));

/** Who, when and where under headings that say nothing of it; both ends of a trip say when. */
const guessedClues = (table: MatterTable): MatterClue[] => {
  if (saysDuty(table)) return [{ name: 'heading:duty', weight: WEIGHTS.ownColumn }];
  const guessed = table.columns.flatMap((reading) =>
    reading.field !== undefined && IS_A_ROLE.has(reading.field) && isToldByCells(table.header, reading)
      ? [TELLS_WHEN.has(reading.field) ? 'dates' : reading.field]
      : [],
  );
  return [...new Set(guessed)].map((role) => ({ name: `${GUESSED}${role}`, weight: -WEIGHTS.guessedRole }));
};

const roundClues = ({ header }: MatterTable): MatterClue[] =>
  clue(
    'heading:rounds',
    WEIGHTS.ownColumn,
    // `Đợt tháng 4/2026`: a round called by its month.
    header.some(
      ({ label, guesses: [best] }) =>
        label !== undefined && (label.round !== undefined || best?.field === 'round'),
    ),
  );

/** `Số: số ngày đi cơ sở trong quý; P: nghỉ phép`: what stands under the quarters. */
const legendClues = (table: MatterTable): MatterClue[] =>
  clue(
    'legend:duty',
    WEIGHTS.ownColumn,
    table.header.some(({ label }) => label !== undefined) && legendOf(table).saysDuty,
  );

/** Days under months or quarters, added up as days. */
const monthClues = ({ header, columns }: MatterTable): MatterClue[] => [
  ...clue(
    'heading:months',
    WEIGHTS.sharedColumn,
    header.filter(({ label }) => label?.month !== undefined).length > 1,
  ),
  ...clue(
    'heading:sum-of-days',
    WEIGHTS.sharedColumn,
    columns.some(({ field, heading }) => (field === 'total' || field === 'days') && countsDays(heading)) &&
      header.some(({ label }) => label !== undefined),
  ),
];

/** A line that is a title, and says of something else than of any matter that is known: `ĐOÀN VIÊN TIÊU BIỂU`. */
const saysOtherThings = (titles: readonly string[]): boolean => {
  const lines = titles.slice(0, -1).filter((text) => !namesBody(text) && !text.includes(':'));
  return lines.some((text) => unknownWords(readPeriodLabel(text).rest).length >= FEWEST_UNKNOWN);
};

const titleClues = ({ titles }: MatterTable): MatterClue[] => {
  const matter = matterOfTitles(titles);
  const isUnknown = matter === undefined && !titles.some(namesLog) && saysOtherThings(titles);
  const weight = matter === 'duty' ? WEIGHTS.title : -WEIGHTS.otherTitle;
  return [
    ...clue(`title:${matter ?? ''}`, weight, matter !== undefined),
    ...clue('title:unknown', -WEIGHTS.unknownTitle, isUnknown),
    ...clue('title:log', WEIGHTS.log, titles.some(namesLog)),
  ];
};

/** Schools are where courses are, too. */
const namesDutyPlace = (text: string): boolean => namesPlace(text) && !isSchool(text);

/** One commune over some rows may be where somebody comes from. */
const FEWEST_GROUPS = 2;

/** What stands alone in a row, or beside its number. */
export const loneTexts = ({ grid, left, right, bottom, last }: MatterTable): string[] => {
  const until = Math.min(last, lastRowOf(grid), bottom + ROWS_LOOKED_AT);
  return Array.from({ length: until - bottom }, (_, at) =>
    filledCells(grid, bottom + 1 + at, { left, right }),
  )
    .map((cells) =>
      cells.map(({ cell }) => cellText(cell)).filter((text) => !isGroupNumber(text) && !isRowNumber(text)),
    )
    .flatMap(([only = '', ...more]) => (more.length === 0 && only !== '' ? [only] : []));
};

/** `II. Xã Mường Típ` over those who went there. */
const headsPlaces = (table: MatterTable): boolean => {
  const places = loneTexts(table).map(groupName).filter(namesDutyPlace);
  return new Set(places).size >= FEWEST_GROUPS;
};

/** `02-04/3: xã Bắc Hà` in most cells that say when, or communes under most of the quarters. */
const holdsStays = (table: MatterTable): boolean => {
  const dated = table.columns.filter(({ field }) => TELLS_WHEN.has(field));
  const under = table.header.filter(({ label }) => label !== undefined);
  const places = under.filter(({ guesses: [best] }) => NAMES_PLACE.has(best?.field));
  const isStay = (text: string): boolean => namesDutyPlace(datedPlaces(text)[0]?.place ?? '');
  return (
    most(
      [...dated, ...under].flatMap(({ column }) => textsOf(table, column)),
      isStay,
    ) ||
    most(
      places.flatMap(({ column }) => textsOf(table, column)),
      namesDutyPlace,
    )
  );
};

const placeClues = (table: MatterTable): MatterClue[] => {
  const places = table.columns.filter(({ field }) => NAMES_PLACE.has(field));
  const names = places.some(({ column }) => most(textsOf(table, column), namesDutyPlace));
  return clue('cells:places', WEIGHTS.cells, names || headsPlaces(table) || holdsStays(table));
};

const kindClues = (table: MatterTable): MatterClue[] => {
  const topics = table.columns.filter(({ field }) => field === 'topic' || field === 'kind');
  const known = topics.some(({ column }) =>
    most(textsOf(table, column), (text) => readKind(text) !== undefined),
  );
  return clue('cells:kinds', WEIGHTS.sharedColumn, known);
};

/**
 * One column of another register may have been added to what is duty by all the rest; several of the same are that
 * register.
 */
const registerHeadings = ({ header }: MatterTable, isDuty: boolean): MatterClue[] => {
  const columns = new Map<Register, number>();
  for (const { parts } of header) {
    const register = parts.map(registerOfHeading).find((it) => it !== undefined);
    if (register !== undefined) columns.set(register, (columns.get(register) ?? 0) + 1);
  }
  return [...columns]
    .filter(([, count]) => count > 1 || !isDuty)
    .map(([register, count]) => ({
      name: `heading:${register}`,
      weight: -WEIGHTS.registerColumn - (count - 1) * WEIGHTS.furtherColumn,
    }));
};

/** Most rows say what they are of; where they name communes, a meeting or a course is what someone went there for. */
const registerCells = (table: MatterTable): MatterClue[] => {
  if (placeClues(table).length > 0) return [];
  const people = table.columns.find(({ field }) => field === 'officer')?.column;
  const rows = people === undefined ? 0 : textsOf(table, people).length;
  const words = table.columns.filter(({ field }) => field === undefined || SAYS_THE_REGISTER.has(field));
  const said = words.some(({ column }) => {
    const known = textsOf(table, column).filter((text) => registerOfCell(text) !== undefined);
    return known.length > 0 && known.length * 2 >= rows;
  });
  return clue('cells:register', -WEIGHTS.registerCells, said);
};

/** Everything that speaks for duty at the grassroots or against it. */
export const matterClues = (table: MatterTable): MatterClue[] => {
  const clues = [
    ...titleClues(table),
    ...headingClues(table),
    ...guessedClues(table),
    ...roundClues(table),
    ...monthClues(table),
    ...legendClues(table),
    ...placeClues(table),
    ...kindClues(table),
    ...registerCells(table),
  ];
  return [...clues, ...registerHeadings(table, sum(clues) >= ENOUGH)];
};

const sum = (clues: readonly MatterClue[]): number => clues.reduce((total, { weight }) => total + weight, 0);

/** Whether nothing that a table says of itself is of another register, or of what nobody knows. */
export const saysNothingElse = (table: MatterTable): boolean =>
  matterClues(table).every(({ name, weight }) => weight > 0 || name.startsWith(GUESSED));

/** It speaks for another register, and not only against what the cells seem to be. */
const isForAnother = ({ name, weight }: MatterClue): boolean =>
  weight < 0 && !name.startsWith(GUESSED) && name !== 'title:unknown';

/**
 * What a table of people and days is of. A title that names another register outweighs a few columns, though not
 * all those of a log; without any title the columns and cells have to speak for duty, and people with dates alone
 * do not.
 */
export const judgeMatter = (table: MatterTable): MatterVerdict => {
  if (SET_ASIDE.has(matterOfTitles(table.titles))) return 'other';
  const clues = matterClues(table);
  const total = sum(clues);
  if (total >= ENOUGH) return 'duty';
  return total <= 0 && clues.some(isForAnother) ? 'other' : 'doubt';
};
