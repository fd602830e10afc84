import type { Cell, CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { intersect, lengthOf, spanOf, type Span } from '../../domain/days/span';
import type { Issue } from '../../domain/issue';
import type { Officer } from '../../domain/people/officer';
import { numbersFrom } from '../../base/runs';
import { cellText, filledCells, lastRowOf } from '../cells/grid-cells';
import { warning } from '../cells/issues';
import { readExemptionNote } from '../dates/stretches/exemption-note';
import { leaveSpan, readEnd } from '../dates/stretches/leave-span';
import { withoutUndefined } from '../../base/without-undefined';
import type { OfficeYear } from '../dates/stretches/stretch';
import type { OfficeLists } from '../lists/office-lists';
import { nameFinder, type NameFinder } from '../names/named-in-text';
import type { RowUse, SettledTable } from '../tables/heading/table';
import { excusesFromOthers } from '../tables/kind/exemption-evidence';
import { LONG_LEAVE } from '../tables/kind/thresholds';
import { matterOfHeading } from '../tables/heading/heading-words';
import { titleTexts } from '../tables/table-context';
import { clausesOf } from '../text/clauses';
import { outsideBrackets } from '../text/brackets';
import { foldTone } from '../text/fold';
import { isEmail } from '../text/text-hygiene';
import type { ForeignMatter } from '../words/foreign-columns/foreign-matter';
import { saysTyped, says } from '../text/pattern';
import { COMES_BACK, FROM_WORDS, SETS_OUT, TO_WORDS } from '../words/time/date-words';
import { namesExemption } from '../words/matters/matter-of-text';
import {
  isStudyBesideWork,
  mayExcuse,
  readExemptionReason,
  saysOver,
} from '../words/staff/exemption-reasons';
import { isOfOtherYear, type Surroundings } from './header-issues';

/** Those who are excused are few: a tab of more rows is of something else. */
const MOST_ROWS = 300;
/** The months that lift a quota are of so many days. */
const DAYS_OF_A_MONTH = 30;

interface Line {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly cell: Cell }[];
  /** What stands over all lines of the table: its title, the tab's name. */
  readonly over: readonly string[];
  /** The columns of the first and the last day; of a tab without headings any two beside each other. */
  readonly ends?: readonly number[];
  /** A line above says of those in it that they are excused. */
  readonly isLed?: true;
}

interface Around extends Pick<Line, 'over' | 'ends'> {
  /** Beside the table may stand another. */
  readonly band?: { readonly left: number; readonly right: number };
  /** Columns of another matter, from which somebody is free as well: `Đoàn phí`. */
  readonly foreign?: ReadonlySet<number>;
}

const linesAt = (grid: Grid, rows: readonly number[], { over, ends, band, foreign }: Around): Line[] =>
  rows
    .slice(0, MOST_ROWS)
    .map((row) => ({
      sheet: grid.sheet,
      row,
      cells: filledCells(grid, row, band).filter(({ column }) => foreign?.has(column) !== true),
      over,
      ...withoutUndefined({ ends }),
    }))
    .filter(({ cells }) => cells.length > 0);

/** A list that nobody has made anything of, and nobody is asked about. */
const isUnused = (table: SettledTable, around: Surroundings): boolean =>
  table.kind === 'other' &&
  table.said === undefined &&
  table.doubted === undefined &&
  !table.isCopy &&
  !isOfOtherYear(table, around);

const headsFirst = saysTyped(FROM_WORDS, 'start');
const headsLast = saysTyped(TO_WORDS, 'start');
const headsNamedEnd = says([...SETS_OUT, ...COMES_BACK]);

/** `Từ tháng`, `Ngày bắt đầu`, `Đến`: over either end of a time. */
const headsEnd = (parts: readonly string[]): boolean => {
  const own = parts[parts.length - 1] ?? '';
  return headsFirst(own) || headsLast(own) || headsNamedEnd(own);
};

/** What somebody may be let off as well: dues, exams; and whoever leads, speaks for or signs for a person excused. */
const OF_OTHER_MATTERS: ReadonlySet<ForeignMatter | undefined> = new Set<ForeignMatter>([
  'money',
  'score',
  'papers',
  'person',
  'signing',
]);

const linesOfTable = (table: SettledTable, around: Surroundings): Line[] => {
  const { grid, titleFrom, top, rows } = table;
  const titles = [...titleTexts(table), grid.sheet];
  if (excusesFromOthers(titles)) return [];
  const isList = table.kind === 'roster' || isUnused(table, around);
  // `- Lò Thị Mai (nghỉ thai sản)` below a list may look like one of its rows, or of its groups.
  const uses: ReadonlySet<RowUse> = new Set<RowUse>(isList ? ['note', 'record', 'group'] : ['note']);
  const told = rows.filter(({ use }) => uses.has(use)).map(({ row }) => row);
  const over = table.kind === 'other' ? titles : [];
  const ends = table.header.flatMap(({ column, parts }) => (headsEnd(parts) ? [column] : []));
  const foreign = table.columns.filter(({ heading }) => OF_OTHER_MATTERS.has(matterOfHeading(heading)));
  return linesAt(grid, [...numbersFrom(titleFrom, top - 1), ...told], {
    over,
    ends,
    band: table,
    foreign: new Set(foreign.map(({ column }) => column)),
  });
};

const linesOfText = (grid: Grid): Line[] =>
  linesAt(grid, numbersFrom(grid.firstRow, lastRowOf(grid)), { over: [grid.sheet] });

/** Who is called in a line by the whole name, or by a code or an address in a cell of its own; what is said of each. */
interface Told {
  readonly officer: Officer;
  readonly column: number;
  /** Before the first of those whom the cell names: `Miễn: đ/c Lê An`. */
  readonly ahead: string;
  readonly words: string;
}

const clauseOf = (text: string): string => clausesOf(text.replace(/^[\s:,;.()–-]+/u, ''))[0] ?? '';

const peopleIn = (
  { cells }: Line,
  { officers, aliases }: OfficeLists,
  { named: namedIn }: NameFinder,
): Told[] =>
  cells.flatMap(({ column, cell }): Told[] => {
    const text = typeof cell === 'string' ? cellText(cell) : '';
    const named = namedIn(text);
    if (named.length === 0) {
      const folded = foldTone(text);
      return officers
        .filter(({ id }) => aliases.get(id)?.some((alias) => foldTone(alias) === folded))
        .map((officer) => ({ officer, column, ahead: '', words: '' }));
    }
    const ahead = text.slice(0, named[0]?.at);
    return named.map(({ officer, end }, index) => ({
      officer,
      column,
      ahead,
      words: clauseOf(text.slice(end, named[index + 1]?.at)),
    }));
  });

const DATE = /\d+(?:[/.-]\d+)+/gu;

/** `Nghỉ sinh từ 01/3 đến 31/10, được miễn đi cơ sở năm nay`: the time ends with its second date, the sentence later. */
const untilSecondDate = (text: string): string => {
  const [, second] = text.matchAll(DATE);
  return second ? text.slice(0, second.index + second[0].length) : text;
};

/** Spans that a text tells, or both ends of one that stand in two cells. */
const spansIn = (line: Line, words: string, office: OfficeYear): Span[] => {
  const texts = [words, untilSecondDate(words), ...line.cells.map(({ cell }) => cellText(cell))];
  const told = texts.flatMap(
    (text) => readExemptionNote(text, office.year)?.span ?? leaveSpan(text, office) ?? [],
  );
  const ends = line.cells
    .filter(({ column }) => line.ends?.includes(column) ?? true)
    .flatMap(({ column, cell }) => {
      const { from, to } = readEnd(cell, office) ?? {};
      return from === undefined || to === undefined ? [] : [{ column, from, to }];
    });
  const between = ends.flatMap(({ column, from }) => {
    const next = ends.find((it) => it.column === column + 1);
    return next ? (spanOf(from, next.to) ?? []) : [];
  });
  return [...told, ...between];
};

/** Days of the counting window from which an absence takes the duty of the year from somebody. */
const longFrom = ({ policy }: OfficeLists): number =>
  policy.exemption === 'exempt' ? policy.exemptFromMonths * DAYS_OF_A_MONTH : LONG_LEAVE;

/** Figures may be of some days alone; where the year is named, those in brackets are of the reason. */
const hasFigures = (text: string, year: number): boolean => {
  const [before = '', ...behind] = outsideBrackets(text).split(String(year));
  return /\d/.test(behind.length > 0 ? [before, ...behind].join(' ') : text);
};

/** Of the whole year, and of nobody else: `Được miễn năm 2026`, unlike `Thay đ/c Lan nghỉ thai sản`. */
const isAnyYear = (text: string, year: number): boolean =>
  namesExemption(text) &&
  !hasFigures(text, year) &&
  readExemptionReason(text) !== undefined &&
  !saysOver(text);

/** `Các đồng chí được miễn đi cơ sở năm 2026:`, alone in its row: it is said of those in the rows below. */
const leadsOthers = ({ cells: [only, ...more] }: Line, year: number): boolean => {
  const text = only === undefined ? '' : cellText(only.cell);
  return more.length === 0 && text.endsWith(':') && isAnyYear(text, year);
};

/** The lines with what the lead over them says; a row left out ends what it is said of. */
const withLeads = (lines: readonly Line[], year: number): Line[] => {
  let lead: Line | undefined;
  let last = 0;
  return lines.map((line) => {
    if (lead !== undefined && (line.sheet !== lead.sheet || line.row > last + 1)) lead = undefined;
    last = line.row;
    if (leadsOthers(line, year)) lead = line;
    return lead === undefined || lead === line ? line : { ...line, isLed: true };
  });
};

const excuses = (line: Line, { ahead, words, column }: Told, office: OfficeLists): boolean => {
  if (line.isLed === true) return true;
  const beside = line.cells.filter((it) => it.column !== column).map(({ cell }) => cellText(cell));
  // `ctv.he@gmail.com` says nothing of whom it is.
  const said = [words, ...beside].filter((text) => text !== '' && !isEmail(text));
  // Figures behind the name may be of some days alone; the number of a row is none of them.
  const { year } = office.policy;
  const isFreed = (text: string): boolean => isAnyYear(text, year);
  if (isFreed(ahead) || (said.some(isFreed) && !hasFigures(words, year))) return true;
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
  const lines = withLeads(
    [...read.tables.flatMap((table) => linesOfTable(table, around)), ...read.texts.flatMap(linesOfText)],
    office.policy.year,
  );
  const names = nameFinder(office.officers);
  const asked = new Map<string, Issue>();
  for (const line of lines) {
    if (asked.has(line.sheet)) continue;
    const text = line.cells.map(({ cell }) => cellText(cell)).join(' ');
    if (line.isLed !== true && ![text, ...line.over].some(mayExcuse)) continue;
    const found = peopleIn(line, office, names).find(
      (told) => told.officer.onDuty && !exempt.has(told.officer.id) && excuses(line, told, office),
    );
    if (!found) continue;
    const at: CellRef = { sheet: line.sheet, row: line.row, column: found.column };
    asked.set(line.sheet, warning('EXCUSED_IN_WORDS', at, { params: { name: found.officer.name } }));
  }
  return [...asked.values()];
};
