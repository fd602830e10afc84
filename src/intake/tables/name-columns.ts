import { cellText, filledCells } from '../cells/grid-cells';
import { groupPerson } from '../names/department-name';
import { personLines } from './heading/person-lines';
import { NOTHING_KNOWN, type KnownOffice } from './heading/column-evidence';
import { mapColumns } from './columns/map-columns';
import type { HeaderColumn } from './heading/header';
import type { Block, NamedTable } from './heading/table';
import { dayColumns } from './kind/day-columns';
import { periodColumns } from './kind/table-kind';

export interface Naming {
  /** What is known of the office; before its lists are read, nothing. */
  readonly known?: KnownOffice;
}

/** Columns under a round, a quarter, a month or a day. */
const underPeriods = (header: readonly HeaderColumn[]): ReadonlySet<number> =>
  new Set([...periodColumns(header), ...dayColumns(header)].map(({ column }) => column));

/** One column under a period may be a log's own: `Tháng 4`. */
const FEWEST_PERIODS = 2;

/** The first row is one name of the office's alone: whoever stands in a column beside the rows is somebody else. */
const beginsWithPerson = ({ grid, bottom, last, ...band }: Block, { isOfficer }: KnownOffice): boolean => {
  for (let row = bottom + 1; row <= last; row += 1) {
    const [first, ...more] = filledCells(grid, row, band);
    if (first) return more.length === 0 && isOfficer(groupPerson(cellText(first.cell)));
  }
  return false;
};

/** Pass 3: what each column of a table holds. */
export const nameColumns = (block: Block, { known = NOTHING_KNOWN }: Naming = {}): NamedTable => {
  const person = personLines(block, known);
  const name = (header: readonly HeaderColumn[], besidePeriods = false) =>
    mapColumns({
      grid: block.grid,
      header,
      from: block.bottom + 1,
      to: block.last,
      known,
      besidePeriods,
      isOfPerson: person.name !== undefined || beginsWithPerson(block, known),
      ...(block.correction ? { corrections: block.correction.columns } : {}),
    });
  const grouped = underPeriods(block.header);
  const columns = name(block.header);
  const outsidePeriods =
    grouped.size === 0
      ? columns
      : name(
          block.header.filter(({ column }) => !grouped.has(column)),
          grouped.size >= FEWEST_PERIODS,
        );
  return { ...block, columns, person, outsidePeriods };
};
