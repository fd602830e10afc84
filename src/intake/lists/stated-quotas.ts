import type { CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { once } from '../../base/once';
import type { Issue } from '../../domain/issue';
import { warning } from '../cells/issues';
import { cellAt, cellText, filledCells, lastRowOf } from '../cells/grid-cells';
import { headingText } from '../tables/heading/header';
import { sampleColumn } from '../tables/heading/column-evidence';
import { columnOf, isOfTrips, type Table } from '../tables/heading/table';
import { titlesOver } from '../tables/kind/titles';
import { fold, foldWords } from '../text/fold';
import { readSettingName } from '../words/lists/setting-words';
import { readQuotas, withoutQuotaWords, type QuotaSaid } from '../words/quota-sentences';
import { owedDays } from '../cells/owed-days';
import { LONGEST_NAME } from '../text/lengths';
import { mentionsDuty } from '../words/matters/matter-of-text';
import { namesAnotherMatter, speaksOfElse } from '../words/matters/titles-of-else';
import { DAY } from '../words/time/date-words';
import { isNumberOfDays } from '../words/time/day-words';

/** A text that may say what officers owe, and where it stands. */
interface Said {
  readonly text: string;
  readonly at: CellRef;
  /** What it stands under: the lines over its table, or the first of its tab, and the tab's name. */
  readonly under: readonly string[];
}

type Stated = Omit<Said, 'under'>;

/** What the workbook says in words of the days that are owed, outside its settings. */
export interface StatedQuotas {
  /** Of everyone, days a year. */
  readonly general?: number;
  /** By post, folded: days a year. */
  readonly byPost: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/** Fewer words are no sentence. */
const FEWEST_WORDS = 4;

/** A list of more rows is no statement of rules. */
const MOST_ROWS = 15;

const linesIn = (grid: Grid, from: number, to: number): Stated[] => {
  const lines: Stated[] = [];
  for (let row = Math.max(from, grid.firstRow); row <= Math.min(to, lastRowOf(grid)); row += 1) {
    const cells = filledCells(grid, row);
    const [first] = cells;
    if (!first) continue;
    const at = { sheet: grid.sheet, row, column: first.column };
    const texts = cells.map(({ cell }) => cellText(cell));
    // Of several cells each may be a sentence; a number of days among them needs what stands beside it.
    for (const text of texts)
      if (texts.length === 1 || foldWords(text).length >= FEWEST_WORDS) lines.push({ text, at });
    // Of several numbers nobody says which is the quota.
    if (texts.length > 1 && texts.filter(isNumberOfDays).length <= 1)
      lines.push({ text: texts.join(': '), at });
  }
  return lines;
};

/** `Chức vụ | Chỉ tiêu` over `Trưởng ban | 40`: each figure with what stands over it and before it. */
const figuresIn = (table: Table): Stated[] => {
  const { grid, header, bottom, last } = table;
  const names = header.find(({ column }) =>
    sampleColumn(grid, column, bottom + 1, last).some(
      (cell) => typeof cell === 'string' && /\p{L}/u.test(cell),
    ),
  );
  if (last - bottom > MOST_ROWS) return [];
  const said: Stated[] = [];
  for (let row = bottom + 1; row <= last; row += 1) {
    const label = names ? cellText(cellAt(grid, row, names.column)) : '';
    for (const column of header) {
      const value = cellText(cellAt(grid, row, column.column));
      const over = column === names ? '' : headingText(column);
      if (!isNumberOfDays(value)) continue;
      const text = `${names ? headingText(names) : ''} ${label} ${over}: ${value}`;
      said.push({ text, at: { sheet: grid.sheet, row, column: column.column } });
    }
  }
  return said;
};

const RULES: ReadonlySet<Table['kind']> = new Set(['other', 'settings']);

const saidIn = (table: Table): Said[] => {
  const { grid, titleFrom, top, bottom, last, kind } = table;
  const titles = linesIn(grid, titleFrom, top - 1);
  const notes = table.rows
    .filter(({ use, label }) => use === 'note' && label !== '')
    .map(({ row, label, labelColumn }) => ({
      text: label,
      at: { sheet: grid.sheet, row, column: labelColumn },
    }));
  const isOfRules = RULES.has(kind) && last - bottom <= MOST_ROWS && columnOf(table, 'officer') === undefined;
  // What stands under the table is in no row of it.
  const below = isOfTrips(table) ? linesIn(grid, last + 1, last + 3) : [];
  const under = titlesOver(table);
  return [
    ...titles,
    ...notes,
    ...below,
    ...(isOfRules ? [...figuresIn(table), ...linesIn(grid, top, last)] : []),
  ].map((said) => ({ ...said, under: under.filter((line) => line !== said.text) }));
};

/** Of a tab without any table, which its first line may be the title of. */
const saidOnTab = (grid: Grid): Said[] => {
  const lines = linesIn(grid, grid.firstRow, grid.firstRow + MOST_ROWS);
  const under = [lines[0]?.text ?? '', grid.sheet];
  return lines.map((said) => ({ ...said, under: under.filter((line) => line !== said.text) }));
};

/**
 * What a statement is of, by its own words or what it stands under: `Quy định làm thêm giờ` is of something else; under
 * words that nobody knows it may be of anything.
 */
const matterOf = ({ text, under }: Said): 'duty' | 'else' | 'unknown' => {
  if ([text, ...under].some(mentionsDuty)) return 'duty';
  if (under.some(namesAnotherMatter)) return 'else';
  return under.some((line) => speaksOfElse(withoutQuotaWords(line))) ? 'unknown' : 'duty';
};

/** On a tab called `Định mức` the figures are those of the quota. */
const quotasOf = ({ text, at }: Said): readonly QuotaSaid[] => {
  const own = quotasIn(text);
  return own.length > 0 || at.sheet.length > LONGEST_NAME ? own : readQuotas(`${at.sheet} ${text}`);
};

const daysIn = once(() => new RegExp(`\\d\\s*${DAY}`, 'giu'));

/** `Chỉ tiêu: 50 ngày`, as a setting says it; with whose it is, or with more numbers, it is a sentence. */
const quotasIn = (text: string): readonly QuotaSaid[] => {
  const said = readQuotas(text);
  const [label = '', value] = text.split(/:\s*(?=[^:]*$)/);
  const isSetting =
    value !== undefined &&
    (value.match(daysIn()) ?? []).length <= 1 &&
    said.every(({ posts }) => posts.length === 0) &&
    readSettingName(label) === 'requiredDays';
  const days = isSetting ? owedDays(label, value) : undefined;
  return days === undefined ? said : [{ days, posts: [] }];
};

interface Found extends QuotaSaid {
  readonly said: Said;
  readonly of: 'duty' | 'unknown';
}

const unclear = ({ said }: Found): Issue =>
  warning('QUOTA_UNCLEAR', said.at, { params: { value: said.text.slice(0, 120) } });

/** A figure under words that nobody knows counts anything; days that are to be done may be those that are owed. */
const saysDays = (text: string): boolean => text.search(daysIn()) >= 0;

/** A smaller number is of a trip or of a paper. */
const FEWEST_DAYS = 10;

const isOfYear = ({ year, days }: QuotaSaid, counted: number): boolean =>
  days >= FEWEST_DAYS && (year === undefined || year === counted);

/**
 * The days that are owed in a year, as titles, remarks and tabs of rules say it in sentences. Of another year's nothing
 * is taken; where two numbers are said of everybody, neither, and that is asked. `texts` are the tabs without any table.
 */
export const statedQuotas = (
  tables: readonly Table[],
  texts: readonly Grid[],
  year: number,
): StatedQuotas => {
  const all = [...tables.flatMap(saidIn), ...texts.flatMap(saidOnTab)];
  const stated = all.flatMap((said): Found[] => {
    const quotas = quotasOf(said).filter((quota) => isOfYear(quota, year));
    const of = quotas.length === 0 ? 'else' : matterOf(said);
    return of === 'else' ? [] : quotas.map((quota) => ({ ...quota, said, of }));
  });
  const found = stated.filter(({ of }) => of === 'duty');
  const [unsure] = found.length > 0 ? [] : stated.filter(({ said }) => saysDays(said.text));
  const general = found.filter(({ posts }) => posts.length === 0);
  const numbers = new Set(general.map(({ days }) => days));
  const [first] = general;
  return {
    ...(numbers.size === 1 && first ? { general: first.days } : {}),
    byPost: new Map(found.flatMap(({ posts, days }) => posts.map((post) => [post, days] as const))),
    issues: [...(numbers.size > 1 && first ? [first] : []), ...(unsure ? [unsure] : [])].map(unclear),
  };
};

/** The days that a post owes: `Trưởng ban Phong trào` is a `Trưởng ban`, and a `Phó Trưởng ban` is none. */
export const quotaOfPost = ({ byPost }: StatedQuotas, position: string): number | undefined => {
  const own = fold(position);
  return byPost.get(own) ?? [...byPost].find(([post]) => own.startsWith(`${post} `))?.[1];
};
