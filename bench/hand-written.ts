import { isDateCell, type Cell } from '../src/base/cell';
import type { Day } from '../src/base/day';
import type { Grid } from '../src/base/grid';
import type { Trip } from '../src/domain/trips/trip';
import { withoutUndefined } from '../src/base/without-undefined';

/**
 * What somebody would write for one office, whose columns, words and dates are always the same: it makes the same
 * trips as the reading, and refuses any row that is not written so.
 */

const COLUMNS = {
  officer: 2,
  department: 3,
  quarter: 4,
  round: 5,
  start: 6,
  end: 7,
  days: 8,
  unit: 9,
  level: 10,
  kind: 11,
  topic: 12,
  status: 13,
  note: 14,
} as const;
type Column = keyof typeof COLUMNS;

const LEVELS = { 'Cấp xã': 'commune', 'Chi đoàn': 'branch', 'Cấp huyện': 'district' } as const;
const KINDS = {
  'Kiểm tra, giám sát': 'inspection',
  'Dự sinh hoạt': 'meeting',
  'Phối hợp tổ chức hoạt động tại cơ sở': 'joint',
  'Theo chuyên đề': 'thematic',
} as const;
const STATUSES = { 'Đã thực hiện': 'done', Hủy: 'cancelled', Hoãn: 'postponed' } as const;
const ROUNDS = {
  'Ngoài đợt': 'outside',
  'Đợt 1': { number: 1 },
  'Đợt 2': { number: 2 },
  'Đợt 3': { number: 3 },
} as const;
const QUARTERS = { I: 1, II: 2, III: 3, IV: 4 } as const;

interface Lists {
  readonly officers: ReadonlySet<Cell>;
  readonly units: ReadonlySet<string>;
}

const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

const listsOf = ([, roster, , units]: readonly Grid[]): Lists => ({
  officers: new Set(roster?.cells.slice(1).map((row) => row[1] ?? '')),
  units: new Set(
    units?.cells
      .slice(1)
      .flatMap(([, district, body, commune]) => [
        `${textIn(commune)}, ${textIn(district)}`,
        ...(body === '' ? [] : [textIn(body)]),
      ]),
  ),
});

const meant = <T>(words: Readonly<Record<string, T>>, cell: Cell): T => {
  const found = typeof cell === 'string' ? words[cell] : undefined;
  if (found === undefined) throw new Error(`${JSON.stringify(cell)} is none of the words.`);
  return found;
};

const dayIn = (cell: Cell): Day => {
  if (!isDateCell(cell)) throw new Error(`${JSON.stringify(cell)} is no date.`);
  return cell.day;
};

/** `Chi đoàn thôn 1, xã Long Hải, huyện Phú Quý` is of the commune. */
const knownUnit = (unit: string, { units }: Lists): boolean =>
  units.has(unit) || units.has(unit.slice(unit.indexOf(', ') + 2));

const tripOf = (sheet: string, row: number, cells: readonly Cell[], lists: Lists): Trip => {
  const at = (column: Column): Cell => cells[COLUMNS[column] - 1] ?? '';
  const officer = textIn(at('officer'));
  if (!lists.officers.has(officer)) throw new Error(`${officer} is no officer.`);
  const [from, to] = [dayIn(at('start')), dayIn(at('end'))];
  if (to < from || at('days') !== to - from + 1) throw new Error(`Row ${row} is of other days than it says.`);
  const unit = textIn(at('unit'));
  const level = meant(LEVELS, at('level'));
  return withoutUndefined({
    officer,
    span: { from, to },
    source: { sheet, row, columns: COLUMNS },
    status: meant(STATUSES, at('status')),
    unit,
    unitKnown: knownUnit(unit, lists),
    level,
    levelTyped: level,
    kind: meant(KINDS, at('kind')),
    topic: textIn(at('topic')),
    round: meant<Trip['round']>(ROUNDS, at('round')),
    quarter: meant(QUARTERS, at('quarter')),
    department: textIn(at('department')),
    statedDays: to - from + 1,
    note: at('note') === '' ? undefined : textIn(at('note')),
  }) as Trip;
};

/** The trips of the scale workbook's log. */
export const handWrittenTrips = (grids: readonly Grid[]): Trip[] => {
  const lists = listsOf(grids);
  const [log] = grids;
  return (log?.cells ?? []).slice(1).map((cells, index) => tripOf(log?.sheet ?? '', index + 2, cells, lists));
};
