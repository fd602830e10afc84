import type { Cell } from '../../../base/cell';
import { datedPlaces } from '../../places/dated-places';
import type { Field } from '../../words/headings/field';
import { DATE_FIELDS, PLACE_FIELDS } from '../../words/headings/field-sets';
import type { ColumnOf, TripCells } from '../../rows/trip-cells';

/** The one column of some fields, when the table has but one kind of them. */
const onlyColumn = (
  columnOf: ColumnOf,
  fields: readonly Field[],
  without: readonly Field[],
): Field | undefined =>
  without.some((field) => columnOf(field) !== undefined)
    ? undefined
    : fields.find((field) => columnOf(field) !== undefined);

/** The column that may hold dates and places together, as the table has none for one of the two. */
export const sharedField = (columnOf: ColumnOf): Field | undefined =>
  onlyColumn(columnOf, ['dates'], PLACE_FIELDS) ?? onlyColumn(columnOf, PLACE_FIELDS, DATE_FIELDS);

/** A row whose one cell names dates and places together, as one trip's cells for each of them. */
export const tripsOfSharedCell = (cells: TripCells, field: Field | undefined): readonly TripCells[] => {
  if (field === undefined) return [cells];
  const cell = cells.cell(field);
  const found = typeof cell === 'string' ? datedPlaces(cell) : [];
  if (found.length === 0) return [cells];
  const column = cells.columnOf(field);
  return found.map(({ dates, place }): TripCells => {
    const own: Partial<Record<Field, Cell>> = { dates, unit: place };
    if (field !== 'dates' && field !== 'unit') own[field] = '';
    return {
      ...cells,
      sharesCell: true,
      columnOf: (asked) => (asked === 'dates' || asked === 'unit' ? column : cells.columnOf(asked)),
      cell: (asked) => own[asked] ?? cells.cell(asked),
    };
  });
};
