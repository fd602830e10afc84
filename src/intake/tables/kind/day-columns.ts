import type { Cell } from '../../../base/cell';
import { dayOf, partsOf, type Day } from '../../../base/day';
import { cellText } from '../../cells/grid-cells';
import type { HeaderColumn } from '../heading/header';
import { readYesNo } from '../../words/lists/answers';
import { saysAway } from '../../words/lists/marks';

/** A column for one day of the month. */
export interface DayColumn {
  readonly day: number;
  readonly column: number;
  /** The whole date, where the heading has it. */
  readonly on?: Day;
}

const FEWEST = 28;

const numberIn = ({ parts }: HeaderColumn): number | undefined => {
  const text = parts.find((part) => /^0?\d{1,2}$/.test(part.trim()));
  return text === undefined ? undefined : Number(text);
};

const FEWEST_DATES = 5;

/** A date over a column; the first of a month may read as its month. */
const dateIn = ({ parts }: HeaderColumn): Day | undefined => {
  const text = (parts[parts.length - 1] ?? '').trim();
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (date !== undefined) return dayOf(Number(year), Number(month), Number(date));
  const [, first, ofYear] = /^tháng (\d{1,2}) năm (\d{4})$/.exec(text) ?? [];
  return first === undefined ? undefined : dayOf(Number(ofYear), Number(first), 1);
};

/** Whole dates that follow each other day by day. */
const datedColumns = (header: readonly HeaderColumn[]): readonly DayColumn[] => {
  const days: DayColumn[] = [];
  for (const column of header) {
    const on = dateIn(column);
    if (on === undefined) continue;
    const last = days[days.length - 1]?.on;
    if (last !== undefined && on !== last + 1) return [];
    days.push({ day: partsOf(on).date, column: column.column, on });
  }
  return days.length >= FEWEST_DATES ? days : [];
};

/** The days that stand side by side in a heading, 1 to 28–31 or whole dates; none when they do not. */
export const dayColumns = (header: readonly HeaderColumn[]): readonly DayColumn[] => {
  const days = numberedColumns(header);
  return days.length > 0 ? days : datedColumns(header);
};

const numberedColumns = (header: readonly HeaderColumn[]): readonly DayColumn[] => {
  const days: DayColumn[] = [];
  for (const column of header) {
    const day = numberIn(column);
    if (day === undefined) continue;
    if (day !== days.length + 1) break;
    days.push({ day, column: column.column });
  }
  return days.length >= FEWEST && days.length <= 31 ? days : [];
};

const isTick = (cell: Cell): boolean =>
  typeof cell === 'boolean' || readYesNo(cellText(cell)) !== undefined || saysAway(cellText(cell));

/** Columns of dates with ticks below: a list of who came, to whatever it was. */
export const holdsTicks = (
  header: readonly HeaderColumn[],
  sample: (column: number) => readonly Cell[],
): boolean => {
  const dated = header.filter(({ label }) => label !== undefined);
  const plain = dated.every(({ label, guesses }) => label?.round === undefined && guesses.length === 0);
  if (!plain) return false;
  const cells = dated.flatMap(({ column }) => sample(column));
  return cells.length > 0 && cells.every(isTick);
};
