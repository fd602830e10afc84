import type { Cell, CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { intersect, lengthOf, spanOf, type Span } from '../../domain/days/span';
import type { Issue } from '../../domain/issue';
import type { Officer } from '../../domain/people/officer';
import { cellText, filledCells } from '../cells/grid-cells';
import { warning } from '../cells/issues';
import { readExemptionNote } from '../dates/stretches/exemption-note';
import { leaveSpan, readEnd } from '../dates/stretches/leave-span';
import type { OfficeYear } from '../dates/stretches/stretch';
import type { OfficeLists } from '../lists/office-lists';
import type { SettledTable } from '../tables/heading/table';
import { excusesFromOthers } from '../tables/kind/exemption-evidence';
import { LONG_LEAVE } from '../tables/kind/thresholds';
import { titleTexts } from '../tables/table-context';
import { foldTone } from '../text/fold';
import { namesExemption } from '../words/matters/matter-of-text';
import { isStudyBesideWork, mayExcuse, readExemptionReason } from '../words/staff/exemption-reasons';
import { isOfOtherYear, type Surroundings } from './header-issues';

/** Those who are excused are few: a tab of more rows is of something else. */
const MOST_ROWS = 300;
const DAYS_OF_A_MONTH = 30;

interface Line {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly cell: Cell }[];
  /** What stands over all lines of the table: its title, the tab's name. */
  readonly over: readonly string[];
}

const linesAt = (grid: Grid, rows: readonly number[], over: readonly string[]): Line[] =>
  rows
    .slice(0, MOST_ROWS)
    .map((row) => ({ sheet: grid.sheet, row, cells: filledCells(grid, row), over }))
    .filter(({ cells }) => cells.length > 0);

const numbersFrom = (first: number, count: number): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, at) => first + at);

/** A list that nobody has made anything of, and nobody is asked about. */
const isUnused = (table: SettledTable, around: Surroundings): boolean =>
  table.kind === 'other' &&
  table.said === undefined &&
  table.doubted === undefined &&
  !table.isCopy &&
  !isOfOtherYear(table, around);

const linesOfTable = (table: SettledTable, around: Surroundings): Line[] => {
  const { grid, titleFrom, top, rows } = table;
  const titles = [...titleTexts(table), grid.sheet];
  if (excusesFromOthers(titles)) return [];
  const isList = table.kind === 'roster' || isUnused(table, around);
  const told = rows.filter(({ use }) => use === 'note' || (isList && use === 'record')).map(({ row }) => row);
  const over = table.kind === 'other' ? titles : [];
  return linesAt(grid, [...numbersFrom(titleFrom, top - titleFrom), ...told], over);
};

const linesOfText = (grid: Grid): Line[] =>
  linesAt(grid, numbersFrom(grid.firstRow, grid.cells.length), [grid.sheet]);

/** Who is called in a line by the whole name, or by a code or an address in a cell of its own; what is said of each. */
interface Told {
  readonly officer: Officer;
  readonly column: number;
  readonly words: string;
}

const clauseOf = (text: string): string =>
  text.replace(/^[\s:,;.()–-]+/u, '').split(/[;\n]|\.(?:\s|$)/u)[0] ?? '';

const peopleIn = ({ cells }: Line, { officers, aliases }: OfficeLists): Told[] =>
  cells.flatMap(({ column, cell }): Told[] => {
    const text = typeof cell === 'string' ? cellText(cell) : '';
    const folded = foldTone(text);
    const named = officers
      .map((officer) => ({ officer, at: folded.indexOf(foldTone(officer.name)) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    if (named.length === 0)
      return officers
        .filter(({ id }) => aliases.get(id)?.some((alias) => foldTone(alias) === folded))
        .map((officer) => ({ officer, column, words: '' }));
    return named.map(({ officer, at }, index) => ({
      officer,
      column,
      words: clauseOf(text.slice(at + officer.name.length, named[index + 1]?.at)),
    }));
  });

/** Spans that a text tells, or both ends of one that stand in two cells. */
const spansIn = (line: Line, words: string, office: OfficeYear): Span[] => {
  const texts = [words, ...line.cells.map(({ cell }) => cellText(cell))];
  const told = texts.flatMap(
    (text) => readExemptionNote(text, office.year)?.span ?? leaveSpan(text, office) ?? [],
  );
  const ends = line.cells.map(({ cell }) => readEnd(cell, office));
  const days = ends.flatMap((end) => [end?.from, end?.to]).filter((day) => day !== undefined);
  const between =
    days.length < 2 ? undefined : spanOf(Math.min(...days) as Span['from'], Math.max(...days) as Span['to']);
  return between ? [...told, between] : told;
};

/** Days of the counting window from which an absence takes the duty of the year from somebody. */
const longFrom = ({ policy }: OfficeLists): number =>
  policy.exemption === 'exempt' ? policy.exemptFromMonths * DAYS_OF_A_MONTH : LONG_LEAVE;

const excuses = (line: Line, { words, column }: Told, office: OfficeLists): boolean => {
  const beside = line.cells.filter((it) => it.column !== column).map(({ cell }) => cellText(cell));
  const said = [words, ...beside].filter((text) => text !== '');
  if (said.some(namesExemption) && !said.some((text) => /\d/.test(text))) return true;
  const whole = [...said, ...line.over];
  if (whole.some(isStudyBesideWork) || !whole.some((text) => readExemptionReason(text) !== undefined))
    return false;
  const { policy } = office;
  const within = spansIn(line, words, policy).flatMap((span) => intersect(span, policy.window) ?? []);
  return within.some((span) => lengthOf(span) >= longFrom(office));
};

/**
 * Where words that no list holds say of an officer who owes the year's days that he is excused, or away for long:
 * under a log, in a sentence, on a list of those who study. Asked once a tab.
 */
export const excusedInWords = (
  read: { readonly tables: readonly SettledTable[]; readonly texts: readonly Grid[] },
  office: OfficeLists,
  around: Surroundings,
): Issue[] => {
  const exempt = new Set(office.exemptions.map(({ officer }) => officer));
  const lines = [
    ...read.tables.flatMap((table) => linesOfTable(table, around)),
    ...read.texts.flatMap(linesOfText),
  ];
  const asked = new Map<string, Issue>();
  for (const line of lines) {
    if (asked.has(line.sheet)) continue;
    const text = line.cells.map(({ cell }) => cellText(cell)).join(' ');
    if (![text, ...line.over].some(mayExcuse)) continue;
    const found = peopleIn(line, office).find(
      (told) => told.officer.onDuty && !exempt.has(told.officer.id) && excuses(line, told, office),
    );
    if (!found) continue;
    const at: CellRef = { sheet: line.sheet, row: line.row, column: found.column };
    asked.set(line.sheet, warning('EXCUSED_IN_WORDS', at, { params: { name: found.officer.name } }));
  }
  return [...asked.values()];
};
